let lensRequests: [RequestHandler] = []
