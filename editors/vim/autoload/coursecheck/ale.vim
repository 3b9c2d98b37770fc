" What ALE needs to know of us.

" Lays a plan out: `:ALEFix`.
function! coursecheck#ale#fix(buffer) abort
  return {'command': ale#Escape(coursecheck#program()) . ' fmt --stdin-filename %s -'}
endfunction
