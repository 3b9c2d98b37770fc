-- What `:checkhealth coursecheck` tells.
local M = {}

-- These have had three names.
local health = vim.health or require("health")
local start = health.start or health.report_start
local ok = health.ok or health.report_ok
local warn = health.warn or health.report_warn
local fail = health.error or health.report_error

local function in_words(dutch, english)
  return vim.fn["coursecheck#in_words"](dutch, english)
end

function M.check()
  start("coursecheck")
  local server = require("coursecheck.server")
  local missing = vim.fn["coursecheck#missing"]()
  if #missing > 0 then
    fail(missing[1], { missing[2] .. " " .. missing[3] })
  else
    local program = vim.fn["coursecheck#program"]()
    local version = vim.trim(vim.fn.system({ program, "--version" }))
    ok(in_words("Het programma is er: ", "The program is there: ") .. vim.fn.exepath(program) .. " (" .. version .. ")")
  end
  ok(in_words("De taalserver wordt gestart met ", "The language server is started with ") .. server.way())

  if #vim.api.nvim_get_runtime_file("parser/course.*", false) > 0 then
    ok(in_words("De kleuren komen van tree-sitter", "The colours come from tree-sitter"))
  elseif #vim.api.nvim_get_runtime_file("syntax/course.vim", false) > 0 then
    ok(in_words("De kleuren komen van Grammars/vim", "The colours come from Grammars/vim"))
  else
    warn(
      in_words("Er zijn geen kleuren", "There are no colours"),
      { in_words("Haal coursecheck als geheel op: de map Grammars hoort erbij.", "Please get coursecheck as a whole: the folder Grammars belongs to it.") }
    )
  end
  for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
    if vim.bo[buffer].filetype == "course" and vim.api.nvim_buf_is_loaded(buffer) then
      local name = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(buffer), ":~:.")
      if server.client(buffer) then
        ok(name .. in_words(": wordt nagekeken", ": is being checked"))
      elseif #missing == 0 then
        warn(name .. in_words(": wordt niet nagekeken; `:LspLog` of `:messages` zegt meer", ": is not being checked; `:LspLog` or `:messages` says more"))
      end
    end
  end
end

return M
