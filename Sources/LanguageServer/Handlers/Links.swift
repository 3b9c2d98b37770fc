let linkRequests: [RequestHandler] = []
