" Course plans in Vim and Neovim: what is needed once, whichever client talks with the language server.
if exists('g:loaded_coursecheck')
  finish
endif
let g:loaded_coursecheck = 1

" The colours stand beside the editors, in a folder that several of them share.
let s:checkout = fnamemodify(resolve(expand('<sfile>:p')), ':h:h:h:h')
execute 'set runtimepath+=' . escape(s:checkout . '/Grammars/vim', ' ,\')

" This folder may have been named after file types were switched on; a second time does no harm.
augroup filetypedetect
  runtime! ftdetect/course.vim
augroup END

augroup coursecheck
  autocmd!
  autocmd FileType course call coursecheck#look_for_program()
  " ALE finds our server by itself; to these two clients it is named when they begin.
  autocmd User lsp_setup call coursecheck#clients#vim_lsp()
  autocmd User LspSetup call coursecheck#clients#vim9_lsp()
augroup END

" What was found in the plan as it stands in the editor, on a page of its own.
command! -bar CourseReport call coursecheck#report()
" What a word, a kind or a rule means; without one, the word under the cursor.
command! -nargs=* CourseExplain call coursecheck#explain(<q-args>)
