; What belongs to a line stands one step to the right of it, but for what belongs to the document.
(body (entry body: (body)) @indent @extend)
(body (item body: (body)) @indent @extend)
(document (entry head: (head (property)) body: (body)) @indent @extend)
