'use strict';

// The review report of a plan: made by the program as a file beside the plan, and shown beside it.

const fs = require('fs/promises');
const path = require('path');
const vscode = require('vscode');
const program = require('./program');
const settings = require('./settings');
const { text } = require('./texts');

class Report {
  constructor() {
    /** Reports that are shown, by the file they stand in. */
    this.panels = new Map();
  }

  async make(file, document) {
    if (document.uri.scheme !== 'file') {
      vscode.window.showInformationMessage(text('Save the plan first; its report will stand in the same folder.'));
      return;
    }
    // The program reads what is on disk.
    if (document.isDirty && !await document.save()) return;
    const plan = document.uri.fsPath;
    const target = `${plan.replace(/\.course$/i, '')}.report.html`;
    const { profile } = settings.forServer();
    const language = settings.language();
    await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: text('Making the report…') },
      () => program.run(
        file,
        [
          'report', '-o', target, ...(profile ? ['--profile', profile] : []),
          ...(language ? ['--language', language] : []), plan,
        ],
        { folder: path.dirname(plan) }));
    await this.show(target, path.basename(plan));
    const browser = text('Open in the browser');
    const chosen = await vscode.window.showInformationMessage(
      text('The report is in {0}. In a browser it can be printed.', path.basename(target)), browser);
    if (chosen === browser) await vscode.env.openExternal(vscode.Uri.file(target));
  }

  async show(target, name) {
    const html = await fs.readFile(target, 'utf8');
    let panel = this.panels.get(target);
    if (panel) {
      panel.reveal(undefined, true);
    } else {
      panel = vscode.window.createWebviewPanel(
        'coursecheck.report', text('Report of {0}', name),
        { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
        // It holds all it needs.
        { enableScripts: false, localResourceRoots: [] });
      panel.onDidDispose(() => this.panels.delete(target));
      this.panels.set(target, panel);
    }
    panel.webview.html = html;
  }

  dispose() {
    for (const panel of [...this.panels.values()]) panel.dispose();
  }
}

module.exports = { Report };
