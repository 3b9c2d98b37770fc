let fileNotifications: [NotificationHandler] = []
