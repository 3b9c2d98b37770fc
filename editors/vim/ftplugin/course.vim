" How a course plan is edited, in Vim and in Neovim.
if exists('b:did_ftplugin')
  finish
endif
let b:did_ftplugin = 1

" What is written is never broken by itself; a paragraph of prose and a comment go on at the next line, with their mark.
setlocal comments=b:>,b:# commentstring=#\ %s
setlocal formatoptions-=t formatoptions+=croqnlj
" The names of outcomes and rules have hyphens in them.
setlocal iskeyword+=-
setlocal expandtab shiftwidth=2 softtabstop=2
setlocal suffixesadd=.course
let b:undo_ftplugin = 'setlocal comments< commentstring< formatoptions< iskeyword< expandtab< shiftwidth< softtabstop<'
      \ . ' suffixesadd<'

" A plan is an outline, so it can be folded as one; it opens with everything in sight.
if has('folding')
  setlocal foldmethod=expr foldexpr=coursecheck#fold(v:lnum) foldlevel=99
  let b:undo_ftplugin .= ' foldmethod< foldexpr< foldlevel<'
endif

" With ALE: laying out with its fixers, and its other commands at the keys that Neovim has for them.
if exists(':ALEInfo') == 2
  let b:ale_fixers = get(b:, 'ale_fixers', get(get(g:, 'ale_fixers', {}), 'course', ['coursecheck#ale#fix']))
  setlocal omnifunc=ale#completion#OmniFunc
  let b:undo_ftplugin .= ' omnifunc< | unlet! b:ale_fixers'
  for [s:keys, s:plug] in [
        \ ['K', 'ale_hover'], ['gra', 'ale_code_action'], ['grn', 'ale_rename'], ['grr', 'ale_find_references'],
        \ ['gd', 'ale_go_to_definition'], ['[d', 'ale_previous_wrap'], [']d', 'ale_next_wrap']]
    if empty(maparg(s:keys, 'n'))
      execute 'nmap <buffer> ' . s:keys . ' <Plug>(' . s:plug . ')'
      let b:undo_ftplugin .= ' | silent! nunmap <buffer> ' . s:keys
    endif
  endfor
endif
