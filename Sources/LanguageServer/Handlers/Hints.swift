let hintRequests: [RequestHandler] = []
