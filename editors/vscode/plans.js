'use strict';

// The plan that the designer looks at.

const path = require('path');
const vscode = require('vscode');
const { isOurs } = require('./client/documents');

/** A project file is written like a plan, and is none. */
const isPlan = document => isOurs(document) && path.posix.basename(document.uri.path) !== '.coursecheck';

/** The editor with a plan that has the cursor; nothing where there is none. */
function activeEditor() {
  const editor = vscode.window.activeTextEditor;
  return editor && isPlan(editor.document) ? editor : undefined;
}

module.exports = { activeEditor };
