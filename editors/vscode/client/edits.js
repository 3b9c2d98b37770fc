'use strict';

// What the server wants changed, as the editor applies it: edits of documents, places to fill in, new files, and what
// has to be confirmed first.

const vscode = require('vscode');
const convert = require('./convert');

/** The values of `vscode.WorkspaceEdit`; nothing stays nothing. */
function workspaceEdit(value) {
  if (!value) return undefined;
  const result = new vscode.WorkspaceEdit();
  const annotations = value.changeAnnotations ?? {};
  const metadata = id => id && annotations[id] && {
    needsConfirmation: !!annotations[id].needsConfirmation,
    label: annotations[id].label,
    description: annotations[id].description,
  };
  const changes = value.documentChanges
    ?? Object.entries(value.changes ?? {}).map(([uri, edits]) => ({ textDocument: { uri }, edits }));
  for (const change of changes) {
    const options = change.options;
    const about = metadata(change.annotationId);
    switch (change.kind) {
      case 'create': result.createFile(convert.uri(change.uri), options, about); break;
      case 'rename': result.renameFile(convert.uri(change.oldUri), convert.uri(change.newUri), options, about); break;
      case 'delete': result.deleteFile(convert.uri(change.uri), options, about); break;
      default: setEdits(result, change, metadata);
    }
  }
  return result;
}

function setEdits(result, { textDocument, edits }, metadata) {
  const converted = edits.map(edit => {
    const plain = edit.snippet
      ? new vscode.SnippetTextEdit(convert.range(edit.range), new vscode.SnippetString(edit.snippet.value))
      : convert.textEdit(edit);
    const about = metadata(edit.annotationId);
    return about ? [plain, about] : plain;
  });
  // Either all have something with them or none: a mixed list is no list of either.
  const isAnnotated = converted.some(Array.isArray);
  result.set(
    convert.uri(textDocument.uri),
    isAnnotated ? converted.map(edit => (Array.isArray(edit) ? edit : [edit, undefined])) : converted);
}

/** Whether the texts are still those that the edits were made for. */
function isCurrent(value) {
  return (value.documentChanges ?? []).every(change => {
    const version = change.textDocument?.version;
    if (version === undefined || version === null) return true;
    const open = vscode.workspace.textDocuments.find(document => document.uri.toString() === change.textDocument.uri);
    return open?.version === version;
  });
}

/** `workspace/applyEdit`. */
async function apply({ edit }) {
  if (!isCurrent(edit)) return { applied: false };
  return { applied: await vscode.workspace.applyEdit(workspaceEdit(edit)) };
}

module.exports = { workspaceEdit, apply };
