let navigationRequests: [RequestHandler] = []
