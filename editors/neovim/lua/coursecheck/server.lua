-- The language server, for every Neovim from 0.7 on.
local M = {}

-- Which of the ways to start a server this Neovim has: the newest one is taken.
function M.way()
  if vim.fn.has("nvim-0.11") == 1 then
    return "vim.lsp.enable"
  elseif vim.lsp.start then
    return "vim.lsp.start"
  else
    return "vim.lsp.start_client"
  end
end

-- Neovim before 0.11 leaves the keys to whoever starts the server; these are those of 0.11.
local function set_keys(buffer)
  local function key(keys, action)
    if vim.fn.maparg(keys, "n") == "" then
      vim.keymap.set("n", keys, action, { buffer = buffer })
    end
  end
  key("K", vim.lsp.buf.hover)
  key("gra", vim.lsp.buf.code_action)
  key("grn", vim.lsp.buf.rename)
  key("grr", vim.lsp.buf.references)
  key("gO", vim.lsp.buf.document_symbol)
  key("[d", vim.diagnostic.goto_prev)
  key("]d", vim.diagnostic.goto_next)
  key("<C-w>d", vim.diagnostic.open_float)
  vim.bo[buffer].omnifunc = "v:lua.vim.lsp.omnifunc"
  vim.bo[buffer].tagfunc = "v:lua.vim.lsp.tagfunc"
  vim.bo[buffer].formatexpr = "v:lua.vim.lsp.formatexpr()"
end

local function attached(client, buffer)
  if vim.fn.has("nvim-0.11") == 0 then
    set_keys(buffer)
    -- The page beside a word would stay above the plan. Who chose so keeps it.
    if vim.o.completeopt == "menu,preview" then
      vim.o.completeopt = "menu"
    end
    return
  end
  vim.lsp.completion.enable(true, client.id, buffer)
  -- Each word comes with a sentence about it; a page beside that leaves nothing of the plan to see. Who chose so keeps it.
  if vim.o.completeopt == "menu,popup" then
    vim.bo[buffer].completeopt = "menu"
  end
  for _, window in ipairs(vim.fn.win_findbuf(buffer)) do
    vim.wo[window][0].foldmethod = "expr"
    vim.wo[window][0].foldexpr = "v:lua.vim.lsp.foldexpr()"
  end
end

function M.config()
  local settings = vim.fn["coursecheck#settings"]()
  return {
    name = "coursecheck",
    cmd = { vim.fn["coursecheck#program"](), "lsp" },
    -- An empty table would go over the line as a list.
    settings = { coursecheck = next(settings) and settings or vim.empty_dict() },
    init_options = { coursecheck = next(settings) and settings or vim.empty_dict() },
    before_init = function(parameters)
      local language = vim.fn["coursecheck#language"]()
      parameters.locale = language ~= "" and language or nil
    end,
    on_attach = attached,
  }
end

-- Without vim.lsp.start one keeps by oneself which server serves which folder.
local clients = {}

local function start(buffer)
  if vim.bo[buffer].buftype ~= "" or #vim.fn["coursecheck#missing"]() > 0 then
    return
  end
  local config = M.config()
  config.root_dir = vim.fn["coursecheck#root"](buffer)
  if vim.lsp.start then
    vim.lsp.start(config, { bufnr = buffer })
    return
  end
  local client = clients[config.root_dir]
  if not client or vim.lsp.client_is_stopped(client) then
    client = vim.lsp.start_client(config)
    clients[config.root_dir] = client
  end
  if client then
    vim.lsp.buf_attach_client(buffer, client)
  end
end

function M.enable()
  if M.way() == "vim.lsp.enable" then
    vim.lsp.enable("coursecheck")
    return
  end
  vim.api.nvim_create_autocmd("FileType", {
    group = vim.api.nvim_create_augroup("coursecheck_server", {}),
    pattern = "course",
    callback = function(event)
      start(event.buf)
    end,
  })
end

-- The server of a buffer, or nil.
function M.client(buffer)
  local get = vim.lsp.get_clients or vim.lsp.get_active_clients
  for _, client in ipairs(get()) do
    if client.name == "coursecheck" and vim.lsp.buf_is_attached(buffer, client.id) then
      return client
    end
  end
end

return M
