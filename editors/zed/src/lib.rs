//! Starts coursecheck for Zed, and hands it the settings.

use zed_extension_api::{
    self as zed, serde_json, settings::LspSettings, LanguageServerId, Result, Worktree,
};

struct Coursecheck;

/// What the user set under `lsp.coursecheck`.
fn settings_of(server: &LanguageServerId, worktree: &Worktree) -> LspSettings {
    LspSettings::for_worktree(server.as_ref(), worktree).unwrap_or_default()
}

impl zed::Extension for Coursecheck {
    fn new() -> Self {
        Coursecheck
    }

    /// The program that the settings name, else the one on the PATH.
    fn language_server_command(
        &mut self,
        server: &LanguageServerId,
        worktree: &Worktree,
    ) -> Result<zed::Command> {
        let set = settings_of(server, worktree).binary;
        let (path, arguments) = match set {
            Some(binary) => (binary.path, binary.arguments),
            None => (None, None),
        };
        let command = path.or_else(|| worktree.which("coursecheck")).ok_or_else(|| {
            "coursecheck is not on the PATH. Build it with `swift build -c release --product coursecheck`, put it on the \
             PATH and start Zed again, or name the program in the settings under lsp, coursecheck, binary, path."
                .to_string()
        })?;
        Ok(zed::Command {
            command,
            args: arguments.unwrap_or_else(|| vec!["lsp".to_string()]),
            env: worktree.shell_env(),
        })
    }

    fn language_server_initialization_options(
        &mut self,
        server: &LanguageServerId,
        worktree: &Worktree,
    ) -> Result<Option<serde_json::Value>> {
        Ok(settings_of(server, worktree).settings)
    }

    /// The server asks for its own section.
    fn language_server_workspace_configuration(
        &mut self,
        server: &LanguageServerId,
        worktree: &Worktree,
    ) -> Result<Option<serde_json::Value>> {
        Ok(settings_of(server, worktree)
            .settings
            .map(|settings| serde_json::json!({ "coursecheck": settings })))
    }
}

zed::register_extension!(Coursecheck);
