'use strict';

// A text that is open in the stand-in for VS Code, and how the stand-in refuses what it does not know.

const { Position, Range } = require('./vscode-values');

/** Throws on what is not there, as a misspelt name deserves. */
function strict(name, object) {
  return new Proxy(object, {
    get(target, property) {
      if (typeof property === 'symbol' || property === 'then' || property in target) return target[property];
      throw new Error(`${name}.${String(property)} is not in the editor, or the stand-in does not have it`);
    },
  });
}

class Document {
  constructor(editor, uri, text, languageId) {
    Object.assign(this, { uri, languageId, version: 1, isDirty: false, isUntitled: uri.scheme === 'untitled', text });
    Object.defineProperty(this, 'editor', { value: editor });
  }

  get fileName() { return this.uri.fsPath; }
  get lines() { return this.text.split(/\r\n|\n/); }
  get lineCount() { return this.lines.length; }
  get eol() { return this.text.includes('\r\n') ? '\r\n' : '\n'; }
  getText(range) { return range ? this.text.slice(this.offsetAt(range.start), this.offsetAt(range.end)) : this.text; }
  lineAt(line) {
    const text = this.lines[line];
    if (text === undefined) throw new Error('Illegal value for `line`');
    return { text, range: new Range(line, 0, line, text.length) };
  }
  offsetAt({ line, character }) {
    const { lines } = this;
    let offset = 0;
    for (let at = 0; at < Math.min(line, lines.length); at += 1) offset += lines[at].length + this.eol.length;
    return line >= lines.length ? this.text.length : offset + Math.min(character, lines[line].length);
  }
  positionAt(offset) {
    const before = this.text.slice(0, offset).split(/\r\n|\n/);
    return new Position(before.length - 1, before.at(-1).length);
  }
  getWordRangeAtPosition({ line, character }) {
    const { pattern, flags } = this.editor.wordPattern;
    for (const found of this.lines[line].matchAll(new RegExp(pattern, `${flags}g`))) {
      const end = found.index + found[0].length;
      if (found.index <= character && character <= end) return new Range(line, found.index, line, end);
    }
    return undefined;
  }
  async save() { return this.editor.save(this); }
}

module.exports = { Document, strict };
