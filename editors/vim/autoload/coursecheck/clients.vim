" The language server, told to clients that have to be told.

" With ALE as well, one of them is enough.
function! s:is_wanted() abort
  return exists(':ALEInfo') != 2 && empty(coursecheck#missing())
endfunction

" For vim-lsp.
function! coursecheck#clients#vim_lsp() abort
  if s:is_wanted()
    call lsp#register_server({
          \ 'name': 'coursecheck',
          \ 'cmd': [coursecheck#program(), 'lsp'],
          \ 'allowlist': ['course'],
          \ 'root_uri': {server -> lsp#utils#path_to_uri(coursecheck#root(bufnr('%')))},
          \ 'initialization_options': coursecheck#told(),
          \ })
  endif
endfunction

" For the client in Vim9 script that is named lsp.
function! coursecheck#clients#vim9_lsp() abort
  if s:is_wanted()
    call LspAddServer([{
          \ 'name': 'coursecheck',
          \ 'filetype': ['course'],
          \ 'path': exepath(coursecheck#program()),
          \ 'args': ['lsp'],
          \ 'rootSearch': ['.coursecheck', '.git/'],
          \ 'initializationOptions': coursecheck#told(),
          \ }])
  endif
endfunction
