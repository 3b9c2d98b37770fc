" The language server of coursecheck for ALE.
call ale#linter#Define('course', {
      \ 'name': 'coursecheck',
      \ 'lsp': 'stdio',
      \ 'executable': {buffer -> coursecheck#program()},
      \ 'command': '%e lsp',
      \ 'project_root': function('coursecheck#root'),
      \ 'language': 'course',
      \ 'initialization_options': {buffer -> coursecheck#told()},
      \ })
