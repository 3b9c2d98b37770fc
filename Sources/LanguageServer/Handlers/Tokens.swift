let tokenRequests: [RequestHandler] = []
