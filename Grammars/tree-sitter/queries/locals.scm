; A name is given in one place of a file, and used in others.
(document) @local.scope

(head name: (identifier) @local.definition)
(item name: (identifier) @local.definition)

(reference) @local.reference
