let renamingRequests: [RequestHandler] = []
