; Every part of a line by what it is; what the checker leaves plain, such as an unknown word, is plain here too.

(comment) @comment
(prose) @comment.documentation

(keyword) @keyword
(property) @property
(kind) @type

(identifier) @variable
(reference) @variable
(rule_name) @function.macro

(number) @number
(quantity) @number
(choice) @constant
(none) @constant
(text) @string

(bullet) @operator
(arrow) @operator
(unknown) @operator

[":" ","] @punctuation.delimiter
["[" "]"] @punctuation.bracket
