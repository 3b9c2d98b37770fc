" Vim syntax file
" Language: course plans of coursecheck
" Written by `coursecheck-dev generate` from Grammars/templates and the vocabulary. Change those.

if exists('b:current_syntax')
  finish
endif
let s:cpo = &cpo
set cpo&vim

" What a head may be followed by: its colon, or a kind and a name and then its colon.
" Behind words that are all known a colon needs no white space behind it.
let s:rest = '{{gap}}[^:]*:%({{gap}}|$)|{{gap}}%({{number}}|{{identifier}}){{maybe-gap}}:'
let s:ahead = '%({{maybe-gap}}:|' . s:rest . ')@='
let s:kind_ahead = '%({{maybe-gap}}:|' . s:rest . '|{{gap}}{{kinds}}%({{gap}}[^:]*)=:)@='
let s:activity_ahead = '%({{maybe-gap}}:|' . s:rest . '|{{gap}}{{activity-kinds}}%({{gap}}[^:]*)=:)@='
let s:name_ahead = '%(' . s:rest . ')@='
" Right behind the first colon of the line.
let s:begin = '%(^[^:]*:{{maybe-gap}})@<='
let s:piece = '%([^,\]\\]|\\.)'
" In an amount a comma between digits belongs to it.
let s:amount = '%([^,\]\\]|\\.|[0-9]@1<=,[0-9]@=)'
let s:start = '%([[,]{{maybe-gap}})@6<='
let s:end = '%({{maybe-gap}}%({{bracket-ahead}}|{{links-ahead}}|$))@='

" A head opens its line; what is told of it holds up to the end of the line.
function! s:Head(group, words, inside) abort
  execute 'syntax region courseLine matchgroup=' . a:group . ' start="\v\c^{{maybe-gap}}' . a:words . '" end="$" oneline keepend contains=' . a:inside
endfunction

" Only at the left margin.
function! s:Margin(group, words, inside) abort
  execute 'syntax region courseLine matchgroup=' . a:group . ' start="\v\c^' . a:words . s:kind_ahead . '" end="$" oneline keepend contains=' . a:inside
endfunction

" What stands behind the colon, by what it is coloured as.
function! s:Body(name, group, inside) abort
  execute 'syntax region ' . a:group . a:name . ' matchgroup=courseDelimiter start="\v:" end="$" contained oneline keepend contains=courseUnknown,courseNone,courseDetails,courseLinks' . a:inside
  execute 'highlight default link ' . a:group . a:name . ' ' . a:group
endfunction

" A piece of a head, of a text or of details.
function! s:Piece(group, pattern, more) abort
  execute 'syntax match ' . a:group . ' contained "\v' . a:pattern . '" ' . a:more
endfunction

" A name in details, perhaps a colon, and its value.
function! s:Named(name, words, value) abort
  call s:Piece('coursePropertyNamed' . a:name, '\c' . s:start . a:words . '{{name-end}}', 'nextgroup=courseColon' . a:name . ',courseValue' . a:name . ' skipwhite')
  call s:Piece('courseColon' . a:name, ':', 'nextgroup=courseValue' . a:name . ' skipwhite')
  call s:Piece('courseValue' . a:name, '[^ \t:]@=' . a:value . '+', '')
  execute 'highlight default link coursePropertyNamed' . a:name . ' courseProperty'
  execute 'highlight default link courseColon' . a:name . ' courseDelimiter'
endfunction

syntax case match

call s:Body('Text', 'courseString', '')
call s:Body('Number', 'courseNumber', '')
call s:Body('Choice', 'courseEnumMember', '')
call s:Body('ChoiceOrText', 'courseString', ',courseTerm')
call s:Body('Reference', 'courseVariable', ',courseComma')

" The last rule that fits wins, so what is least known stands first.
call s:Head('courseNormal', '%([-*•–—]{{gap}})@![^ \t:#>][^:]{-}%({{maybe-gap}}:%({{gap}}|$))@=', 'courseStringText')
call s:Head('courseKeyword', '{{keyword-text}}' . s:kind_ahead, 'courseKind,courseHeadNumber,courseName,courseStringText')
call s:Head('courseKeyword', '{{keyword-number}}' . s:ahead, 'courseKind,courseHeadNumber,courseName,courseNumberNumber')
call s:Head('courseKeyword', '{{keyword-choice}}' . s:ahead, 'courseKind,courseHeadNumber,courseName,courseEnumMemberChoice')
call s:Head('courseKeyword', '{{keyword-choice-or-text}}' . s:ahead, 'courseKind,courseHeadNumber,courseName,courseStringChoiceOrText')
call s:Head('courseKeyword', '{{keyword-reference}}' . s:ahead, 'courseKind,courseHeadNumber,courseName,courseVariableReference')
call s:Head('courseProperty', '{{property-text}}' . s:kind_ahead, 'courseKind,courseHeadNumber,courseName,courseStringText')
call s:Head('courseProperty', '{{property-number}}' . s:ahead, 'courseKind,courseHeadNumber,courseName,courseNumberNumber')
call s:Head('courseProperty', '{{property-choice}}' . s:ahead, 'courseKind,courseHeadNumber,courseName,courseEnumMemberChoice')
call s:Head('courseProperty', '{{property-choice-or-text}}' . s:ahead, 'courseKind,courseHeadNumber,courseName,courseStringChoiceOrText')
call s:Head('courseProperty', '{{property-reference}}' . s:ahead, 'courseKind,courseHeadNumber,courseName,courseVariableReference')
call s:Margin('courseKeyword', '{{margin-keyword-text}}', 'courseKind,courseHeadNumber,courseName,courseStringText')
call s:Margin('courseKeyword', '{{margin-keyword-number}}', 'courseKind,courseHeadNumber,courseName,courseNumberNumber')
call s:Margin('courseKeyword', '{{margin-keyword-choice}}', 'courseKind,courseHeadNumber,courseName,courseEnumMemberChoice')
call s:Margin('courseKeyword', '{{margin-keyword-choice-or-text}}', 'courseKind,courseHeadNumber,courseName,courseStringChoiceOrText')
call s:Margin('courseKeyword', '{{margin-keyword-reference}}', 'courseKind,courseHeadNumber,courseName,courseVariableReference')
call s:Margin('courseProperty', '{{margin-property-text}}', 'courseKind,courseHeadNumber,courseName,courseStringText')
call s:Margin('courseProperty', '{{margin-property-number}}', 'courseKind,courseHeadNumber,courseName,courseNumberNumber')
call s:Margin('courseProperty', '{{margin-property-choice}}', 'courseKind,courseHeadNumber,courseName,courseEnumMemberChoice')
call s:Margin('courseProperty', '{{margin-property-choice-or-text}}', 'courseKind,courseHeadNumber,courseName,courseStringChoiceOrText')
call s:Margin('courseProperty', '{{margin-property-reference}}', 'courseKind,courseHeadNumber,courseName,courseVariableReference')
call s:Head('courseKeyword', '{{named}}' . s:name_ahead, 'courseNamed,courseStringText')
call s:Head('courseProperty', 'x-[^:]{-}%({{maybe-gap}}:%({{gap}}|$))@=', 'courseStringText')
call s:Head('courseProperty', '{{ignores}}%({{gap}}|:)@=', 'courseMacro,courseStringText')
call s:Head('courseKeyword', '{{weeks}}%({{maybe-gap}}:|{{gap}}[^:]*:)@=', 'courseWeekNumber,courseStringText')
call s:Head('courseKeyword', '{{activities}}' . s:activity_ahead, 'courseActivityKind,courseHeadNumber,courseName,courseStringText')

syntax match courseKeyword '\v\c^{{maybe-gap}}{{alternatives}}:={{maybe-gap}}$'
syntax region courseItem matchgroup=courseOperator start='\v^{{maybe-gap}}[-*•–—]\ze{{gap}}' end='$' oneline keepend contains=courseDetails,courseLinks
syntax match courseProse '\v^{{maybe-gap}}\>.*$'
syntax match courseComment '\v^{{maybe-gap}}#.*$' contains=@Spell

" Within a head.
" A word of the list is a kind, also with a capital; behind a kind stands a number or a name.
call s:Piece('courseName', '%({{gap}})@6<={{identifier}}\ze{{maybe-gap}}:', '')
call s:Piece('courseHeadNumber', '%({{gap}})@6<={{number}}\ze{{maybe-gap}}:', '')
call s:Piece('courseKind', '\c{{gap}}\zs{{kinds}}\ze%({{gap}}|:)', 'nextgroup=courseHeadNumber,courseName skipwhite')
call s:Piece('courseActivityKind', '\c{{gap}}\zs{{activity-kinds}}\ze%({{gap}}|:)', 'nextgroup=courseHeadNumber,courseName skipwhite')
call s:Piece('courseWeekNumber', '{{gap}}\zs[^:]+\ze:', '')
call s:Piece('courseNamed', '{{gap}}\zs[^:]+\ze:', '')
call s:Piece('courseMacro', '[^ \t:,]+', '')

" Behind a colon.
call s:Piece('courseUnknown', s:begin . '{{unknown-ahead}}\?', '')
call s:Piece('courseNone', '\c' . s:begin . '{{none-ahead}}{{none}}[^\[]{-}' . s:end, '')
call s:Piece('courseTerm', '\c' . s:begin . '{{term-ahead}}[^\[]{-}' . s:end, '')
call s:Piece('courseComma', ',', '')
execute 'syntax region courseLinks matchgroup=courseOperator start="\v{{links-ahead}}{{arrow}}" end="\v\[@=|$" contained oneline contains=courseDetails,courseComma,courseJoiner'
call s:Piece('courseJoiner', '\c\s@1<={{joiners}}\s@=', '')

" Details.

call s:Named('Text', '{{name-text}}', s:piece)
call s:Named('Reference', '{{name-reference}}', s:piece)
call s:Named('ChoiceOrText', '{{name-choice-or-text}}', s:piece)
call s:Named('Choice', '{{name-choice}}', s:piece)
call s:Named('Number', '{{name-number}}', s:amount)
call s:Piece('courseDetailAmount', '\c' . s:start . '{{amount-ahead}}' . s:amount . '+', '')
call s:Piece('courseDetailCompany', '\c' . s:start . '{{company-ahead}}' . s:piece . '+', '')
call s:Piece('courseDetailChoice', '\c' . s:start . '{{choice-ahead}}' . s:piece . '+', '')
call s:Piece('courseDetailDigits', s:start . '%(\~{{maybe-gap}})=[0-9]' . s:amount . '*', '')
call s:Piece('courseDetailUnknown', s:start . '\?%({{maybe-gap}}%([,\]]|$))@=', '')
execute 'syntax region courseDetails matchgroup=courseDelimiter start="\v\c{{known-ahead}}{{bracket-ahead}}\[" end="\v\]|$" contained oneline contains=coursePropertyNamed.*,courseDetail.*'

syntax sync minlines=1 maxlines=1

" Roles, as the checker names them, and the colours that Vim has for them.
highlight default link courseKeyword Statement
highlight default link courseProperty Identifier
highlight default link courseType Type
highlight default link courseString String
highlight default link courseNumber Number
highlight default link courseEnumMember Constant
highlight default link courseComment Comment
highlight default link courseProse SpecialComment
highlight default link courseOperator Operator
highlight default link courseVariable Special
highlight default link courseMacro Macro
highlight default link courseDelimiter Delimiter
highlight default link courseItem courseString
highlight default link courseKind courseType
highlight default link courseActivityKind courseType
highlight default link courseHeadNumber courseNumber
highlight default link courseWeekNumber courseNumber
highlight default link courseName courseVariable
highlight default link courseNamed courseVariable
highlight default link courseLinks courseVariable
highlight default link courseUnknown courseOperator
highlight default link courseNone courseEnumMember
highlight default link courseTerm courseEnumMember
highlight default link courseComma courseDelimiter
highlight default link courseJoiner courseDelimiter
highlight default link courseDetailAmount courseNumber
highlight default link courseDetailDigits courseNumber
highlight default link courseDetailCompany courseEnumMember
highlight default link courseDetailChoice courseEnumMember
highlight default link courseDetailUnknown courseOperator
highlight default link courseValueText courseString
highlight default link courseValueNumber courseNumber
highlight default link courseValueChoice courseEnumMember
highlight default link courseValueChoiceOrText courseEnumMember
highlight default link courseValueReference courseVariable

let b:current_syntax = 'course'
let &cpo = s:cpo
unlet s:cpo
