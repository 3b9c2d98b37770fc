let foldingRequests: [RequestHandler] = []
