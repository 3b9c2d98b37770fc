'use strict';

// Shows in the status bar that the server is at work, for as long as it says so.

const vscode = require('vscode');

function progressOf(connection) {
  const begun = new Map();
  let last = 0;

  connection.onNotification('$/progress', ({ token, value }) => {
    const task = begun.get(token);
    if (!task) return;
    if (value.kind === 'begin') {
      vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title: value.title }, () => task.ended);
    } else if (value.kind === 'end') {
      task.end();
    }
  });

  /** Gives `run` a token under which the server may tell that it is at work. */
  return async function withProgress(run) {
    last += 1;
    const token = `work-${last}`;
    const task = {};
    task.ended = new Promise(resolve => { task.end = resolve; });
    begun.set(token, task);
    try {
      return await run(token);
    } finally {
      task.end();
      begun.delete(token);
    }
  };
}

module.exports = { progressOf };
