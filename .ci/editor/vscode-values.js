'use strict';

// The values of the `vscode` module as the editor has them: what it refuses is refused here too.

const path = require('node:path');

function check(holds, message) { if (!holds) throw new TypeError(message); }

class Position {
  constructor(line, character) {
    check(Number.isInteger(line) && line >= 0, `no line: ${line}`);
    check(Number.isInteger(character) && character >= 0, `no column: ${character}`);
    Object.assign(this, { line, character });
    Object.freeze(this);
  }

  compareTo(other) { return this.line - other.line || this.character - other.character; }
  isBefore(other) { return this.compareTo(other) < 0; }
  isAfter(other) { return this.compareTo(other) > 0; }
  isEqual(other) { return this.compareTo(other) === 0; }
}

class Range {
  constructor(start, end, endLine, endCharacter) {
    if (typeof start === 'number') [start, end] = [new Position(start, end), new Position(endLine, endCharacter)];
    check(start instanceof Position && end instanceof Position, 'a range is from a position to a position');
    this.start = start.isAfter(end) ? end : start;
    this.end = start.isAfter(end) ? start : end;
  }

  get isEmpty() { return this.start.isEqual(this.end); }
  contains(other) {
    if (other instanceof Range) return this.contains(other.start) && this.contains(other.end);
    return !other.isBefore(this.start) && !other.isAfter(this.end);
  }
  intersection(other) {
    const start = this.start.isAfter(other.start) ? this.start : other.start;
    const end = this.end.isBefore(other.end) ? this.end : other.end;
    return start.isAfter(end) ? undefined : new Range(start, end);
  }
}

class Selection extends Range {
  constructor(anchor, active) {
    super(anchor, active);
    Object.assign(this, { anchor, active });
  }
}

class Uri {
  constructor(scheme, authority, pathPart, query, fragment) {
    Object.assign(this, { scheme, authority, path: pathPart, query, fragment });
    Object.freeze(this);
  }

  static parse(text, isStrict) {
    const found = /^([A-Za-z][\w+.-]*):(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(text);
    if (!found) {
      check(!isStrict, `scheme is missing: ${text}`);
      return Uri.file(text);
    }
    const [scheme, authority, pathPart, query, fragment] = found.slice(1).map(part => decodeURIComponent(part ?? ''));
    return new Uri(scheme, authority, pathPart, query, fragment);
  }
  static file(name) { return new Uri('file', '', name, '', ''); }
  static joinPath(base, ...parts) { return base.with({ path: path.posix.join(base.path, ...parts) }); }

  get fsPath() { return this.path; }
  with(change) {
    const all = { ...this, ...change };
    return new Uri(all.scheme, all.authority, all.path, all.query, all.fragment);
  }
  /** Like the editor, which writes a colon in a path as %3A. */
  toString() {
    const encode = text => encodeURIComponent(text).replace(/%2F/g, '/').replace(/[!'()*]/g, escape);
    const authority = this.authority || this.scheme === 'file' ? `//${this.authority}` : '';
    const query = this.query ? `?${encode(this.query)}` : '';
    return `${this.scheme}:${authority}${encode(this.path)}${query}`;
  }
}

class Location {
  constructor(uri, range) {
    check(uri instanceof Uri && range instanceof Range, 'a location is a place in a document');
    Object.assign(this, { uri, range });
  }
}

class TextEdit {
  constructor(range, newText) {
    check(range instanceof Range && typeof newText === 'string', 'an edit is a text for a range');
    Object.assign(this, { range, newText });
  }
}

class SnippetString {
  constructor(value) {
    check(typeof value === 'string', 'a snippet is a text');
    this.value = value;
  }
}

class SnippetTextEdit {
  constructor(range, snippet) {
    check(range instanceof Range && snippet instanceof SnippetString, 'a snippet edit is a snippet for a range');
    Object.assign(this, { range, snippet });
  }
}

class WorkspaceEdit {
  constructor() { this.steps = []; }
  createFile(uri, options, metadata) { this.steps.push({ kind: 'create', uri, options, metadata }); }
  renameFile(uri, newUri, options, metadata) { this.steps.push({ kind: 'rename', uri, newUri, options, metadata }); }
  deleteFile(uri, options, metadata) { this.steps.push({ kind: 'delete', uri, options, metadata }); }
  set(uri, edits) {
    check(uri instanceof Uri, 'edits are for a document');
    const pairs = edits.map(edit => (Array.isArray(edit) ? edit : [edit, undefined]));
    for (const [edit] of pairs) check(edit instanceof TextEdit || edit instanceof SnippetTextEdit, 'this is no edit');
    // What was set before for a document is replaced.
    this.steps = this.steps.filter(step => step.kind !== 'edit' || step.uri.toString() !== uri.toString());
    this.steps.push({ kind: 'edit', uri, pairs });
  }
}

class Diagnostic {
  constructor(range, message, severity) {
    check(range instanceof Range, 'a finding has a range');
    check(typeof message === 'string' && message !== '', 'a finding says something');
    check([0, 1, 2, 3].includes(severity), `no severity: ${severity}`);
    Object.assign(this, { range, message, severity });
  }
}

class DiagnosticRelatedInformation {
  constructor(location, message) {
    check(location instanceof Location, 'related information is about a place');
    Object.assign(this, { location, message });
  }
}

class MarkdownString {
  constructor(value = '') {
    this.value = value;
    this.isTrusted = undefined;
  }
}

class Hover {
  constructor(contents, range) {
    this.contents = Array.isArray(contents) ? contents : [contents];
    this.range = range;
  }
}

class CodeActionKind {
  constructor(value) { this.value = value; }
  append(parts) { return new CodeActionKind(this.value ? `${this.value}.${parts}` : parts); }
  contains(other) { return this.value === '' || this.value === other.value || other.value.startsWith(`${this.value}.`); }
}
CodeActionKind.Empty = new CodeActionKind('');

class Disposable {
  constructor(action) { this.action = action; }
  static from(...others) {
    for (const other of others) check(typeof other?.dispose === 'function', 'this can not be disposed of');
    return new Disposable(() => others.forEach(other => other.dispose()));
  }
  dispose() {
    const { action } = this;
    this.action = undefined;
    action?.();
  }
}

class EventEmitter {
  constructor() {
    this.listeners = new Set();
    this.event = (listener, context) => {
      const own = value => listener.call(context, value);
      this.listeners.add(own);
      return new Disposable(() => this.listeners.delete(own));
    };
  }
  fire(value) { for (const listener of [...this.listeners]) listener(value); }
  dispose() { this.listeners.clear(); }
}

/** A value that only holds what it is made with. */
const plain = (...names) => class {
  constructor(...values) { names.forEach((name, at) => { this[name] = values[at]; }); }
};

class DocumentSymbol {
  constructor(name, detail, kind, range, selectionRange) {
    check(name, 'name must not be falsy');
    check(range.contains(selectionRange), 'selectionRange must be contained in fullRange');
    Object.assign(this, { name, detail, kind, range, selectionRange, children: [] });
  }
}

class SelectionRange {
  constructor(range, parent) {
    check(!parent || parent.range.contains(range), 'Invalid argument: parent must contain this range');
    Object.assign(this, { range, parent });
  }
}

class SemanticTokens {
  constructor(data, resultId) {
    check(data instanceof Uint32Array, 'tokens are 32-bit numbers');
    check(data.length % 5 === 0, 'tokens come in fives');
    Object.assign(this, { data, resultId });
  }
}

class CompletionItem {
  constructor(label, kind) {
    check(kind === undefined || (Number.isInteger(kind) && kind >= 0 && kind <= 26), `no kind: ${kind}`);
    Object.assign(this, { label, kind });
  }
}

module.exports = {
  Position, Range, Selection, Uri, Location, TextEdit, SnippetString, SnippetTextEdit, WorkspaceEdit, Diagnostic,
  DiagnosticRelatedInformation, MarkdownString, Hover, CodeActionKind, Disposable, EventEmitter, DocumentSymbol,
  SelectionRange, SemanticTokens, CompletionItem,
  CompletionList: plain('items', 'isIncomplete'),
  SymbolInformation: plain('name', 'kind', 'containerName', 'location'),
  FoldingRange: plain('start', 'end', 'kind'),
  DocumentHighlight: plain('range', 'kind'),
  DocumentLink: plain('range', 'target'),
  CodeLens: plain('range', 'command'),
  InlayHint: plain('position', 'label', 'kind'),
  InlayHintLabelPart: plain('value'),
  CallHierarchyItem: plain('kind', 'name', 'detail', 'uri', 'range', 'selectionRange'),
  CallHierarchyIncomingCall: plain('from', 'fromRanges'),
  CallHierarchyOutgoingCall: plain('to', 'fromRanges'),
  CodeAction: plain('title', 'kind'),
  LinkedEditingRanges: plain('ranges', 'wordPattern'),
  SemanticTokensLegend: plain('tokenTypes', 'tokenModifiers'),
  SemanticTokensEdit: plain('start', 'deleteCount', 'data'),
  SemanticTokensEdits: plain('edits', 'resultId'),
  DiagnosticSeverity: { Error: 0, Warning: 1, Information: 2, Hint: 3 },
  FoldingRangeKind: { Comment: 1, Imports: 2, Region: 3 },
  QuickPickItemKind: { Separator: -1, Default: 0 },
  ConfigurationTarget: { Global: 1, Workspace: 2, WorkspaceFolder: 3 },
  ProgressLocation: { SourceControl: 1, Window: 10, Notification: 15 },
  ViewColumn: { Active: -1, Beside: -2, One: 1 },
};
