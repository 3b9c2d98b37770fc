" Where a new line of a course plan begins.
if exists('b:did_indent')
  finish
endif
let b:did_indent = 1

setlocal autoindent indentexpr=coursecheck#indent(v:lnum)
" Indentation says what belongs to what, so a line that is there keeps its own, whatever is typed in it.
setlocal indentkeys=o,O
let b:undo_indent = 'setlocal autoindent< indentexpr< indentkeys<'
