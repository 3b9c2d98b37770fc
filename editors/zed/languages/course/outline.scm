; What opens something, by its keyword and name, with its title.
(entry
  head: (head (keyword) @context (kind)? @context name: (_)? @context)
  value: (text) @name) @item

(entry
  head: (head (keyword) @context (kind)? @context name: (_) @name)
  !value) @item
