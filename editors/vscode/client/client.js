'use strict';

// One conversation with the server: from the introduction to the goodbye.

const vscode = require('vscode');
const { Connection } = require('./connection');
const capabilities = require('./capabilities');
const convert = require('./convert');
const documents = require('./documents');
const edits = require('./edits');
const features = require('./features');
const files = require('./files');
const { progressOf } = require('./progress');
const pages = require('./pages');
const settings = require('../settings');

class Client {
  /** `host` holds what outlives a conversation: `diagnostics` and `output`. `whenForeign` is called when the other side
      turns out to be no language server. */
  constructor(child, host, whenForeign) {
    this.host = host;
    this.log = text => host.output.appendLine(text);
    this.connection = new Connection(child.stdout, child.stdin, { log: this.log, whenForeign });
    this.registered = new Map();
    this.disposables = [];
  }

  async start() {
    const { connection, host } = this;
    this.takeRequests();
    const folders = (vscode.workspace.workspaceFolders ?? []).map(workspaceFolder);
    const answer = await connection.request('initialize', {
      processId: process.pid,
      clientInfo: { name: vscode.env.appName, version: vscode.version },
      rootUri: folders[0]?.uri ?? null,
      workspaceFolders: folders,
      capabilities,
      initializationOptions: settings.forServer(),
      trace: settings.trace(),
    });
    const offered = answer.capabilities;
    connection.notify('initialized', {});
    const withProgress = progressOf(connection);
    const registered = features.register(connection, offered, { withProgress, log: this.log });
    const shown = pages.register(connection, offered.workspace?.textDocumentContent?.schemes ?? []);
    this.takeRefreshes({ ...registered.refreshed, page: shown.refreshed });
    this.disposables.push(
      registered,
      shown,
      files.register(connection, offered.workspace?.fileOperations),
      vscode.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => connection.notify(
        'workspace/didChangeWorkspaceFolders',
        { event: { added: added.map(workspaceFolder), removed: removed.map(workspaceFolder) } })),
      // Last, so that nothing is said of a text before there is someone to show it.
      documents.synchronize(connection, host.diagnostics),
    );
    return answer;
  }

  /** Says goodbye; `dispose` is for when the other side is gone. */
  async stop() {
    this.disposeAll();
    if (this.connection.isClosed) return;
    await this.connection.request('shutdown');
    this.connection.notify('exit');
  }

  dispose() {
    this.disposeAll();
    this.connection.close();
  }

  disposeAll() {
    for (const disposable of [...this.disposables, ...this.registered.values()]) disposable.dispose();
    this.disposables = [];
    this.registered.clear();
  }

  // MARK: What the server asks and tells

  takeRequests() {
    const { connection, host: { output } } = this;
    connection.onRequest('client/registerCapability', ({ registrations }) => registrations.forEach(this.add, this));
    connection.onRequest('client/unregisterCapability', ({ unregisterations }) => {
      for (const { id } of unregisterations) {
        this.registered.get(id)?.dispose();
        this.registered.delete(id);
      }
    });
    connection.onRequest('workspace/configuration', ({ items }) =>
      items.map(({ section }) => (section === settings.section ? settings.forServer() : null)));
    connection.onRequest('workspace/workspaceFolders', () =>
      vscode.workspace.workspaceFolders?.map(workspaceFolder) ?? null);
    connection.onRequest('workspace/applyEdit', edits.apply);
    connection.onRequest('window/showDocument', showDocument);
    connection.onRequest('window/showMessageRequest', async ({ type, message, actions }) => {
      const titles = (actions ?? []).map(({ title }) => title);
      const chosen = await showMessage(type, message, titles);
      return actions?.find(({ title }) => title === chosen) ?? null;
    });
    connection.onNotification('window/showMessage', ({ type, message }) => { showMessage(type, message, []); });
    connection.onNotification('window/logMessage', ({ message }) => output.appendLine(message));
    connection.onNotification('$/logTrace', ({ message, verbose }) => {
      output.appendLine(verbose ? `${message}\n${verbose}` : message);
    });
  }

  takeRefreshes({ codeLens, inlayHint, semanticTokens, page }) {
    const { connection } = this;
    connection.onRequest('workspace/codeLens/refresh', () => codeLens.fire());
    connection.onRequest('workspace/inlayHint/refresh', () => inlayHint.fire());
    connection.onRequest('workspace/semanticTokens/refresh', () => semanticTokens.fire());
    connection.onRequest('workspace/textDocumentContent/refresh', ({ uri }) => page.fire(convert.uri(uri)));
  }

  add({ id, method, registerOptions }) {
    const { connection } = this;
    switch (method) {
      case 'workspace/didChangeWatchedFiles':
        this.registered.set(id, files.watch(connection, registerOptions.watchers));
        break;
      case 'workspace/didChangeConfiguration':
        this.registered.set(id, vscode.workspace.onDidChangeConfiguration(event => {
          if (!event.affectsConfiguration(settings.section)) return;
          connection.notify('workspace/didChangeConfiguration', { settings: null });
          connection.notify('$/setTrace', { value: settings.trace() });
        }));
        break;
      default: throw new Error(`'${method}' cannot be registered here`);
    }
  }
}

const workspaceFolder = ({ uri, name }) => ({ uri: uri.toString(), name });

function showMessage(type, message, titles) {
  const { window } = vscode;
  if (type === 1) return window.showErrorMessage(message, ...titles);
  if (type === 2) return window.showWarningMessage(message, ...titles);
  return window.showInformationMessage(message, ...titles);
}

async function showDocument({ uri, external, takeFocus, selection }) {
  const target = convert.uri(uri);
  if (external) return { success: await vscode.env.openExternal(target) };
  try {
    if (target.scheme === documents.pageScheme) {
      await pages.show(uri);
    } else {
      await vscode.window.showTextDocument(target, {
        preserveFocus: !takeFocus, selection: selection && convert.range(selection),
      });
    }
    return { success: true };
  } catch {
    return { success: false };
  }
}

module.exports = { Client };
