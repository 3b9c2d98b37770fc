let commandRequests: [RequestHandler] = []
