; What stands below a line folds into it; the document itself stays open.
(body (entry body: (body)) @fold)
(body (item body: (body)) @fold)

; In a file of settings nothing holds the rest.
(document (entry head: (head (property)) body: (body)) @fold)
