; Where a bracket is closed by itself: not in a comment.
(comment) @comment.inclusive
(prose) @comment.inclusive
