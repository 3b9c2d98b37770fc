" What ALE needs to know of us.

" ALE tells the server nothing of the user's language, so it is a setting like the others.
function! coursecheck#ale#settings() abort
  let l:language = coursecheck#language()
  return extend(empty(l:language) ? {} : {'language': l:language}, coursecheck#settings())
endfunction

" Lays a plan out: a fixer, `let g:ale_fixers = {'course': ['coursecheck']}`.
function! coursecheck#ale#fix(buffer) abort
  return {'command': ale#Escape(coursecheck#program()) . ' fmt --stdin-filename %s -'}
endfunction
