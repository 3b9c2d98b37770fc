'use strict';

// Where the editor begins: from here on plans are checked while they are written.

const vscode = require('vscode');
const commands = require('./commands');
const { Missing } = require('./missing');
const { Server } = require('./server');
const settings = require('./settings');

let server;

function activate(context) {
  const diagnostics = vscode.languages.createDiagnosticCollection('coursecheck');
  const output = vscode.window.createOutputChannel('coursecheck');
  const missing = new Missing(context.extensionUri);
  server = new Server({ diagnostics, output }, lookedIn => missing.tell(lookedIn));
  context.subscriptions.push(
    diagnostics,
    output,
    commands.register(server, missing),
    vscode.workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration(`${settings.section}.path`)) server.restart();
    }),
    // What a workspace says of the program counts from then on.
    vscode.workspace.onDidGrantWorkspaceTrust(() => server.restart()),
  );
  return server.start();
}

/** The editor waits for this, so that no process is left behind. */
function deactivate() { return server?.stop(); }

module.exports = { activate, deactivate };
