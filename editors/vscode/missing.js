'use strict';

// What the designer is told when the program is not there, and the ways out.

const vscode = require('vscode');
const settings = require('./settings');
const { text, language } = require('./texts');

class Missing {
  constructor(extensionUri) {
    this.extensionUri = extensionUri;
    this.isTelling = false;
  }

  /** Once at a time: several may find out at the same moment. */
  async tell(lookedIn) {
    if (this.isTelling) return;
    this.isTelling = true;
    const guide = text('How to get it');
    const choose = text('Choose the program…');
    try {
      const chosen = await vscode.window.showErrorMessage(
        text('The program coursecheck was not found, so your plans are not checked. It was looked for here: {0}.',
          lookedIn.join(', ')),
        guide, choose);
      if (chosen === guide) await this.showGuide();
      if (chosen === choose) await this.choose();
    } finally {
      this.isTelling = false;
    }
  }

  /** A page of the extension itself, in the language of the designer. */
  showGuide() {
    const page = vscode.Uri.joinPath(this.extensionUri, 'guide', `get.${language()}.md`);
    return vscode.commands.executeCommand('markdown.showPreview', page);
  }

  /** What is chosen becomes a setting; that it changed starts the server. */
  async choose() {
    const [file] = await vscode.window.showOpenDialog({
      title: text('Where is the program coursecheck?'), openLabel: text('Use this program'),
    }) ?? [];
    if (!file) return;
    await vscode.workspace.getConfiguration(settings.section)
      .update('path', file.fsPath, vscode.ConfigurationTarget.Global);
  }
}

module.exports = { Missing };
