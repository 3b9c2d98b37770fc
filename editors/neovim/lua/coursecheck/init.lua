local server = require("coursecheck.server")
local M = {}

-- Lays the whole plan out.
function M.format()
  if vim.lsp.buf.format then
    vim.lsp.buf.format({ name = "coursecheck" })
  else
    vim.lsp.buf.formatting_sync()
  end
end

-- Offers activities that fit where the cursor is, to put one in.
function M.insert()
  local context = { only = { "refactor" }, diagnostics = {} }
  if vim.fn.has("nvim-0.8") == 0 then
    vim.lsp.buf.code_action(context)
    return
  end
  vim.lsp.buf.code_action({
    context = context,
    filter = function(action)
      return action.kind == "refactor"
    end,
  })
end

-- Tree-sitter instead of the syntax of Vim, for whoever has put the parser in a folder named `parser`.
local function use_tree_sitter(grammar)
  local query = vim.treesitter.query and vim.treesitter.query.set
  if not query or #vim.api.nvim_get_runtime_file("parser/course.*", false) == 0 then
    return
  end
  for _, name in ipairs({ "highlights", "folds", "indents", "locals" }) do
    local file = io.open(grammar .. "/queries/" .. name .. ".scm")
    if file then
      query("course", name, file:read("*a"))
      file:close()
    end
  end
  vim.api.nvim_create_autocmd("FileType", {
    group = vim.api.nvim_create_augroup("coursecheck_tree_sitter", {}),
    pattern = "course",
    callback = function(event)
      vim.treesitter.start(event.buf, "course")
    end,
  })
end

function M.setup(grammar)
  server.enable()
  use_tree_sitter(grammar)
  vim.api.nvim_create_user_command("CourseFormat", M.format, {})
  vim.api.nvim_create_user_command("CourseInsert", M.insert, {})
end

return M
