let callHierarchyRequests: [RequestHandler] = []
