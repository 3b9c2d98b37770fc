'use strict';

// Keeps the server's texts the same as those in the editor, and the editor's findings the same as those of the server.

const vscode = require('vscode');
const convert = require('./convert');

const language = 'course';
/** Of pages that the server makes itself. */
const pageScheme = 'coursecheck';

/** What is being written: not an older version beside it in a comparison, which nobody can mend. */
const schemes = ['file', 'untitled'];

const isOurs = document => document.languageId === language && schemes.includes(document.uri.scheme);

/** Returns what ends it. */
function synchronize(connection, diagnostics) {
  const opened = new Set();

  function open(document) {
    if (!isOurs(document) || opened.has(document.uri.toString())) return;
    opened.add(document.uri.toString());
    connection.notify('textDocument/didOpen', {
      textDocument: {
        uri: document.uri.toString(), languageId: language, version: document.version, text: document.getText(),
      },
    });
  }

  function close(document) {
    if (!opened.delete(document.uri.toString())) return;
    connection.notify('textDocument/didClose', { textDocument: convert.asDocument(document) });
    if (document.isUntitled) diagnostics.delete(document.uri);
  }

  function change({ document, contentChanges }) {
    if (!opened.has(document.uri.toString()) || contentChanges.length === 0) return;
    connection.notify('textDocument/didChange', {
      textDocument: { ...convert.asDocument(document), version: document.version },
      contentChanges: contentChanges.map(({ range, text }) => ({ range: convert.asRange(range), text })),
    });
  }

  function beforeSaving(event) {
    if (!opened.has(event.document.uri.toString())) return;
    event.waitUntil(
      connection.request('textDocument/willSaveWaitUntil', {
        textDocument: convert.asDocument(event.document), reason: event.reason,
      }).then(edits => convert.list(edits, convert.textEdit), () => []));
  }

  connection.onNotification('textDocument/publishDiagnostics', ({ uri, version, diagnostics: found }) => {
    const place = convert.uri(uri);
    // Scratch texts of our own are nobody's business.
    if (place.scheme === scratchScheme) return;
    const document = vscode.workspace.textDocuments.find(other => other.uri.toString() === place.toString());
    // Findings about a text that is no longer there would stand at the wrong places; those of the present text follow.
    if (version !== undefined && version !== null && document && document.version !== version) return;
    diagnostics.set(place, found.map(finding => new convert.CourseDiagnostic(finding)));
  });

  vscode.workspace.textDocuments.forEach(open);
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(open),
    vscode.workspace.onDidCloseTextDocument(close),
    vscode.workspace.onDidChangeTextDocument(change),
    vscode.workspace.onWillSaveTextDocument(beforeSaving),
  );
}

/** Of a text that is shown to the server only, to ask what could stand in it. */
const scratchScheme = 'coursecheck-scratch';
let lastScratch = 0;

/** Gives `use` a document that the server knows and the editor does not. */
async function withScratch(connection, text, use) {
  lastScratch += 1;
  const uri = `${scratchScheme}:/${lastScratch}.course`;
  connection.notify('textDocument/didOpen', { textDocument: { uri, languageId: language, version: 1, text } });
  try {
    return await use({ uri });
  } finally {
    connection.notify('textDocument/didClose', { textDocument: { uri } });
  }
}

module.exports = { synchronize, withScratch, language, schemes, pageScheme, isOurs };
