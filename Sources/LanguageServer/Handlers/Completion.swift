let completionRequests: [RequestHandler] = []
