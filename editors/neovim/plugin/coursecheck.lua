-- Course plans in Neovim: colours and layout as in Vim, and the language server with Neovim's own client.
if vim.g.loaded_coursecheck_neovim then
  return
end
vim.g.loaded_coursecheck_neovim = true

-- File type, indentation and commands are those of Vim, in the folder beside this one.
local here = vim.fn.resolve(vim.fn.expand("<sfile>:p"))
local editors = vim.fn.fnamemodify(here, ":h:h:h")
vim.opt.runtimepath:append(editors .. "/vim")
vim.cmd("runtime plugin/coursecheck.vim")

require("coursecheck").setup(vim.fn.fnamemodify(editors, ":h") .. "/Grammars/tree-sitter")
