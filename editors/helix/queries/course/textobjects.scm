; `mif` and `maf`: what stands below a line, without and with that line; `mia`: a piece of details; `mic`: a comment.
(body (entry body: (body) @function.inside) @function.around)

(entry value: (_) @entry.inside) @entry.around
(item value: (_) @entry.inside) @entry.around

(detail) @parameter.inside
(detail) @parameter.around

(comment) @comment.inside
(comment)+ @comment.around
