'use strict';

// Pages that stand in no file: the server makes them when somebody wants to read them.

const vscode = require('vscode');
const { pageScheme } = require('./documents');

/** Fetches pages from the server. Returns what ends it, with the means to have a page fetched anew. */
function register(connection, schemes) {
  const refreshed = new vscode.EventEmitter();
  const providers = schemes.map(scheme => vscode.workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: refreshed.event,
    async provideTextDocumentContent(uri, token) {
      const { text } = await connection.request('workspace/textDocumentContent', { uri: uri.toString() }, token);
      return text;
    },
  }));
  const all = vscode.Disposable.from(refreshed, ...providers);
  return { dispose: () => all.dispose(), refreshed };
}

/** As a page with headings and links; as plain text where the editor has no means to show Markdown. A link that somebody wrote
    in a plan opens nothing else. */
async function show(page) {
  const uri = vscode.Uri.parse(page);
  if (uri.scheme !== pageScheme) return;
  const all = await vscode.commands.getCommands(true);
  if (all.includes('markdown.showPreviewToSide')) {
    await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
  } else {
    await vscode.window.showTextDocument(uri, { preview: true, viewColumn: vscode.ViewColumn.Beside });
  }
}

module.exports = { register, show };
