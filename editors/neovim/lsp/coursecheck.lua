-- For Neovim 0.11 and later: what `vim.lsp.enable("coursecheck")` starts. Change it with `vim.lsp.config("coursecheck", {…})`.
return vim.tbl_extend("force", require("coursecheck.server").config(), {
  filetypes = { "course" },
  root_dir = function(buffer, start)
    -- Without the program nothing is started; that has been told already.
    if vim.fn.executable(vim.lsp.config.coursecheck.cmd[1]) == 1 then
      start(vim.fn["coursecheck#root"](buffer))
    end
  end,
})
