let typingRequests: [RequestHandler] = []
