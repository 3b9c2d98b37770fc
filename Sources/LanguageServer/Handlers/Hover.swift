let hoverRequests: [RequestHandler] = []
