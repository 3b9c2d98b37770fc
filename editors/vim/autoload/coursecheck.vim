" What Vim and Neovim share about course plans. A user may set:
"   g:coursecheck_program   where the program is, if it isn't on the PATH
"   g:coursecheck_settings  what the language server is told: language (nl, en), profile, formatOnSave

function! coursecheck#program() abort
  return expand(get(g:, 'coursecheck_program', 'coursecheck'))
endfunction

function! coursecheck#settings() abort
  return get(g:, 'coursecheck_settings', {})
endfunction

" The folder that a plan belongs to: the nearest one with settings or a repository, or else where the file is.
function! coursecheck#root(buffer) abort
  let l:folder = fnamemodify(bufname(a:buffer), ':p:h')
  let l:here = escape(l:folder, ' ,;*\') . ';'
  for l:found in [findfile('.coursecheck', l:here), finddir('.git', l:here), findfile('.git', l:here)]
    if !empty(l:found)
      return fnamemodify(substitute(fnamemodify(l:found, ':p'), '[/\\]$', '', ''), ':h')
    endif
  endfor
  return l:folder
endfunction

" The language of whoever sits here, `nl` or `en`, or nothing if nobody said: then plans are answered in their own.
function! coursecheck#language() abort
  for l:name in [get(coursecheck#settings(), 'language', ''), $LC_ALL, $LC_MESSAGES, $LANG, v:lang]
    if !empty(l:name)
      let l:code = matchstr(l:name, '^\%(nl\|en\)\ze\%([_.@-]\|$\)')
      return l:code
    endif
  endfor
  return ''
endfunction

function! coursecheck#in_words(dutch, english) abort
  return coursecheck#language() ==# 'nl' ? a:dutch : a:english
endfunction

" What the server is told by a client of Vim, which tells nothing of the user's language by itself.
function! coursecheck#told() abort
  let l:language = coursecheck#language()
  return extend(empty(l:language) ? {} : {'language': l:language}, coursecheck#settings())
endfunction

" Whether the program is there, and if not, how to get it: one sentence a line.
function! coursecheck#missing() abort
  if executable(coursecheck#program())
    return []
  endif
  let l:build = 'swift build -c release --product coursecheck'
  return coursecheck#in_words([
        \ "Dit plan wordt nog niet nagekeken: het programma '" . coursecheck#program() . "' is niet gevonden.",
        \ 'Maak het met `' . l:build . '` in de map van coursecheck,',
        \ 'en zet de map .build/release daarvan op je PATH. Start de editor daarna opnieuw.',
        \ ], [
        \ "This plan is not checked yet: the program '" . coursecheck#program() . "' was not found.",
        \ 'Make it with `' . l:build . '` in the folder of coursecheck,',
        \ 'and put its folder .build/release on your PATH. Then start the editor again.',
        \ ])
endfunction

" Says once that there is no program, when all that happens at the start is over.
function! coursecheck#look_for_program() abort
  if exists('s:looked')
    return
  endif
  let s:looked = 1
  if empty(coursecheck#missing())
    return
  endif
  if v:vim_did_enter
    call s:say(coursecheck#missing())
  else
    autocmd coursecheck VimEnter * ++once call s:say(coursecheck#missing())
  endif
endfunction

" Above the bottom until the cursor moves, and to read again with `:messages`.
function! s:say(lines) abort
  redraw
  if has('nvim')
    call luaeval('vim.notify(_A, vim.log.levels.WARN)', join(a:lines, "\n"))
    return
  endif
  for l:line in a:lines
    silent echomsg l:line
  endfor
  if has('popupwin')
    call popup_create(a:lines, {'line': &lines - 1, 'col': &columns, 'pos': 'botright', 'highlight': 'WarningMsg',
          \ 'border': [], 'padding': [0, 1, 0, 1], 'moved': 'any', 'close': 'click'})
  elseif !empty(a:lines)
    echo join(a:lines, "\n")
  endif
endfunction

" Where a new line begins: beside the line above, or below it if lines like that have something below them here, or if it is
" a numbered block such as `week 3:`. What is there already stays where it is.
function! coursecheck#indent(number) abort
  let l:above = prevnonblank(a:number - 1)
  if getline(a:number) =~# '\S' || l:above == 0
    return -1
  endif
  let l:indent = indent(l:above)
  let l:head = matchstr(getline(l:above), '^\s*\zs[^:>#-][^:]*\ze:\%(\s\|$\)')
  if empty(l:head)
    return l:indent
  endif
  if l:head =~# '\s\%(\d[0-9.,–-]*\|?\)$' || s:holds_lines(l:above, matchstr(l:head, '^\S\+'))
    return l:indent + shiftwidth()
  endif
  return l:indent
endfunction

" Whether the nearest line above with the same first word has lines that belong to it.
function! s:holds_lines(number, word) abort
  let l:number = a:number - 1
  let l:first = max([1, a:number - 500])
  while l:number >= l:first
    if matchstr(getline(l:number), '^\s*\zs[^[:space:]:]\+') ==? a:word
      return indent(nextnonblank(l:number + 1)) > indent(l:number)
    endif
    let l:number -= 1
  endwhile
  return 0
endfunction

" How deep a line is folded: a line with something below it begins a fold, so that it can be closed from there.
function! coursecheck#fold(number) abort
  let l:line = nextnonblank(a:number)
  let l:level = l:line == 0 ? 0 : indent(l:line) / shiftwidth()
  let l:below = l:line == a:number ? nextnonblank(a:number + 1) : 0
  return indent(l:below) > indent(a:number) ? '>' . (l:level + 1) : l:level
endfunction

function! coursecheck#report() abort
  let l:file = tempname()
  let l:name = empty(bufname('%')) ? 'plan.course' : expand('%:p')
  let l:command = [coursecheck#program(), 'check', '-', '--stdin-filename', l:name, '--exit-zero',
        \ '--root', coursecheck#root(bufnr('%')), '--output', 'markdown=' . l:file]
  let l:said = s:run(l:command, getline(1, '$'))
  call s:show(filereadable(l:file) ? readfile(l:file) : [], l:said, 'CourseReport')
  call delete(l:file)
endfunction

function! coursecheck#explain(topic) abort
  let l:topic = empty(a:topic) ? expand('<cword>') : a:topic
  let l:said = s:run([coursecheck#program(), 'explain', l:topic], [])
  call s:show(v:shell_error == 0 ? l:said : [], l:said, 'CourseExplain')
endfunction

" The language that the plan says it is in, or nothing.
function! s:plan_language() abort
  let l:line = search('^\c\s*\%(taal\|language\)\s*:', 'nw')
  let l:said = l:line ? matchstr(getline(l:line), ':\s*\zs\a\+') : ''
  return l:said =~? '^\%(nl\|ned\|dut\)' ? 'nl' : l:said =~? '^en' ? 'en' : ''
endfunction

" Runs the program and gives all that it says, in the language of whoever sits here, or else of the plan.
function! s:run(command, lines) abort
  if !empty(coursecheck#missing())
    return coursecheck#missing()
  endif
  let l:language = coursecheck#language()
  if empty(l:language)
    let l:language = s:plan_language()
  endif
  let l:command = a:command + (empty(l:language) ? [] : ['--language', l:language])
  return systemlist(join(map(l:command, 'shellescape(v:val)')), join(a:lines, "\n") . "\n")
endfunction

" A page to read in a window of its own, which `q` closes; without a page, what was said instead.
function! s:show(page, said, name) abort
  if empty(a:page)
    return s:say(a:said)
  endif
  execute 'silent keepalt botright split' a:name
  setlocal buftype=nofile bufhidden=wipe noswapfile nobuflisted modifiable filetype=markdown wrap linebreak
  silent %delete _
  call setline(1, a:page)
  setlocal nomodifiable
  nnoremap <buffer> <silent> q :close<CR>
endfunction
