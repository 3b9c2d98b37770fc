; What belongs to a line stands one step to the right of it, but for what belongs to the document.
(body (entry body: (body)) @indent.begin)
(body (item body: (body)) @indent.begin)
(document (entry head: (head (property)) body: (body)) @indent.begin)

[(comment) (prose)] @indent.auto
