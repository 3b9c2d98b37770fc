let symbolSearchRequests: [RequestHandler] = []
