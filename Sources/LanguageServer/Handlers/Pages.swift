let pageRequests: [RequestHandler] = []
