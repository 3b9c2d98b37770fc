'use strict';

// Tells the server which files come, change, move and go, and lets it change references before a file moves.

const vscode = require('vscode');
const { workspaceEdit } = require('./edits');

/** What the server wants to hear of files as they move in the editor. Returns what ends it. */
function register(connection, operations) {
  const disposables = [];
  const names = uri => ({ uri: uri.toString() });
  const moves = ({ oldUri, newUri }) => ({ oldUri: oldUri.toString(), newUri: newUri.toString() });
  const tell = (event, operation, method, original, describe) => {
    if (!operation) return;
    disposables.push(event(({ files }) => {
      const meant = files.filter(file => isMeant(original(file), operation.filters)).map(describe);
      if (meant.length > 0) connection.notify(method, { files: meant });
    }));
  };
  const { workspace } = vscode;
  const itself = uri => uri;
  tell(workspace.onDidCreateFiles, operations?.didCreate, 'workspace/didCreateFiles', itself, names);
  tell(workspace.onDidDeleteFiles, operations?.didDelete, 'workspace/didDeleteFiles', itself, names);
  tell(workspace.onDidRenameFiles, operations?.didRename, 'workspace/didRenameFiles', file => file.oldUri, moves);
  const willRename = operations?.willRename;
  if (willRename) {
    disposables.push(workspace.onWillRenameFiles(event => {
      const files = event.files.filter(file => isMeant(file.oldUri, willRename.filters)).map(moves);
      if (files.length === 0) return;
      event.waitUntil(connection.request('workspace/willRenameFiles', { files }).then(workspaceEdit, () => undefined));
    }));
  }
  return vscode.Disposable.from(...disposables);
}

/** Filters that hold for all folders hold for anything: what was deleted can't be asked any more what it was. */
function isMeant(uri, filters) {
  return filters.some(({ scheme, pattern }) =>
    (!scheme || scheme === uri.scheme) && globToExpression(pattern.glob).test(uri.path));
}

/** Of the globs that servers use for files: `**`, `*` and `?`. */
function globToExpression(glob) {
  const source = glob.replace(/\*\*\/|\*\*|\*|\?|[.+^${}()|[\]\\]/g, mark => {
    switch (mark) {
      case '**/': return '(?:.*/)?';
      case '**': return '.*';
      case '*': return '[^/]*';
      case '?': return '[^/]';
      default: return `\\${mark}`;
    }
  });
  return new RegExp(`^/?${source}$`);
}

/** Changes on disk, by whichever program, gathered for a moment: a checkout changes many files at once. */
function watch(connection, watchers) {
  let changes = [];
  let timer;
  const add = type => uri => {
    changes.push({ uri: uri.toString(), type });
    timer ??= setTimeout(() => {
      timer = undefined;
      connection.notify('workspace/didChangeWatchedFiles', { changes });
      changes = [];
    }, 100);
  };
  const disposables = watchers.flatMap(({ globPattern }) => {
    const watcher = vscode.workspace.createFileSystemWatcher(globPattern);
    return [watcher, watcher.onDidCreate(add(1)), watcher.onDidChange(add(2)), watcher.onDidDelete(add(3))];
  });
  return vscode.Disposable.from(...disposables, { dispose: () => clearTimeout(timer) });
}

module.exports = { register, watch };
