'use strict';

// Between values of the protocol and those of the editor. Both count lines from 0 and columns in UTF-16 units.

const vscode = require('vscode');

// MARK: To the editor

const position = value => new vscode.Position(value.line, value.character);
const range = value => new vscode.Range(position(value.start), position(value.end));
const uri = value => vscode.Uri.parse(value, true);
const location = value => new vscode.Location(uri(value.uri), range(value.range));
const textEdit = value => new vscode.TextEdit(range(value.range), value.newText);
const list = (values, one) => (values ?? []).map(value => one(value));
/** Nothing stays nothing: an editor asks elsewhere then. */
const optionalList = (values, one) => (values ? list(values, one) : undefined);

/** A place to go to, with what is marked in it and what is underlined where one comes from. */
function link(value) {
  if (value.uri) return location(value);
  return {
    originSelectionRange: value.originSelectionRange && range(value.originSelectionRange),
    targetUri: uri(value.targetUri),
    targetRange: range(value.targetRange),
    targetSelectionRange: range(value.targetSelectionRange),
  };
}

const severities = {
  1: vscode.DiagnosticSeverity.Error,
  2: vscode.DiagnosticSeverity.Warning,
  3: vscode.DiagnosticSeverity.Information,
  4: vscode.DiagnosticSeverity.Hint,
};

/** A finding that keeps what the server wants to have back with a question about it. */
class CourseDiagnostic extends vscode.Diagnostic {
  constructor(value) {
    super(range(value.range), value.message, severities[value.severity ?? 1]);
    this.original = value;
    this.source = value.source;
    this.code = value.codeDescription
      ? { value: value.code, target: vscode.Uri.parse(value.codeDescription.href) }
      : value.code;
    this.tags = value.tags;
    this.relatedInformation = optionalList(
      value.relatedInformation,
      related => new vscode.DiagnosticRelatedInformation(location(related.location), related.message),
    );
  }
}

/** The word that `[text](coursecheck:…)` in a page of the server becomes, so that a click opens that page. */
const showPage = 'coursecheck.showPage';
function markdown(text) {
  const linked = text.replace(/\]\((coursecheck:[^)\s]+)\)/g, (_, page) => {
    return `](command:${showPage}?${encodeURIComponent(JSON.stringify([page]))})`;
  });
  const result = new vscode.MarkdownString(linked);
  result.isTrusted = { enabledCommands: [showPage] };
  return result;
}

function documentation(value) {
  if (value === undefined || typeof value === 'string') return value;
  return value.kind === 'markdown' ? markdown(value.value) : value.value;
}

function hover(value) {
  if (!value) return undefined;
  const contents = typeof value.contents === 'string' ? { kind: 'plaintext', value: value.contents } : value.contents;
  return new vscode.Hover(documentation(contents), value.range && range(value.range));
}

/** Kinds are numbered from 1 in the protocol and from 0 here, for proposals and for symbols alike. */
const kind = value => value - 1;

function completionItem(value, defaults) {
  const label = value.labelDetails ? { label: value.label, ...value.labelDetails } : value.label;
  const item = new vscode.CompletionItem(label, value.kind && kind(value.kind));
  const text = value.textEdit?.newText ?? value.textEditText ?? value.insertText ?? value.label;
  const isSnippet = (value.insertTextFormat ?? defaults?.insertTextFormat) === 2;
  item.insertText = isSnippet ? new vscode.SnippetString(text) : text;
  const where = value.textEdit ? value.textEdit.range ?? value.textEdit : defaults?.editRange;
  if (where) {
    item.range = where.insert ? { inserting: range(where.insert), replacing: range(where.replace) } : range(where);
  }
  item.detail = value.detail;
  item.documentation = documentation(value.documentation);
  item.filterText = value.filterText;
  item.sortText = value.sortText;
  item.preselect = value.preselect;
  item.commitCharacters = value.commitCharacters;
  if (value.additionalTextEdits) item.additionalTextEdits = list(value.additionalTextEdits, textEdit);
  if (value.command) item.command = command(value.command);
  item.original = value;
  return item;
}

function completionList(value) {
  if (!value) return undefined;
  const items = Array.isArray(value) ? value : value.items;
  return new vscode.CompletionList(items.map(item => completionItem(item, value.itemDefaults)), !!value.isIncomplete);
}

function command(value) {
  return { title: value.title, command: value.command, tooltip: value.tooltip, arguments: value.arguments };
}

function documentSymbol(value) {
  const { name, detail } = value;
  // The editor takes no symbol without a name.
  const symbol = new vscode.DocumentSymbol(
    name || detail || ' ', detail ?? '', kind(value.kind), range(value.range), range(value.selectionRange));
  symbol.children = list(value.children, documentSymbol);
  return symbol;
}

function workspaceSymbol(value) {
  return new vscode.SymbolInformation(value.name, kind(value.kind), value.containerName ?? '', location(value.location));
}

const foldKinds = {
  comment: vscode.FoldingRangeKind.Comment,
  imports: vscode.FoldingRangeKind.Imports,
  region: vscode.FoldingRangeKind.Region,
};
const foldingRange = value => new vscode.FoldingRange(value.startLine, value.endLine, foldKinds[value.kind]);

const selectionRange = value =>
  new vscode.SelectionRange(range(value.range), value.parent && selectionRange(value.parent));

const documentHighlight = value => new vscode.DocumentHighlight(range(value.range), kind(value.kind ?? 1));

function documentLink(value) {
  const result = new vscode.DocumentLink(range(value.range), value.target && uri(value.target));
  result.tooltip = value.tooltip;
  return result;
}

/** An empty name of a command says that there is none; the title is all there is to it. */
const codeLens = value => new vscode.CodeLens(range(value.range), value.command && command(value.command));

function inlayHint(value) {
  const label = typeof value.label === 'string' ? value.label : value.label.map(part => {
    const result = new vscode.InlayHintLabelPart(part.value);
    result.tooltip = documentation(part.tooltip);
    result.location = part.location && location(part.location);
    return result;
  });
  const hint = new vscode.InlayHint(position(value.position), label, value.kind);
  hint.tooltip = documentation(value.tooltip);
  hint.paddingLeft = value.paddingLeft;
  hint.paddingRight = value.paddingRight;
  return hint;
}

function callHierarchyItem(value) {
  const item = new vscode.CallHierarchyItem(
    kind(value.kind), value.name, value.detail ?? '', uri(value.uri), range(value.range), range(value.selectionRange));
  item.original = value;
  return item;
}

// MARK: To the server

const asPosition = value => ({ line: value.line, character: value.character });
const asRange = value => ({ start: asPosition(value.start), end: asPosition(value.end) });
const asDocument = document => ({ uri: document.uri.toString() });
const asPlace = (document, at) => ({ textDocument: asDocument(document), position: asPosition(at) });

/** Findings of others that stand at the same place mean nothing to the server. */
const asDiagnostics = diagnostics =>
  diagnostics.filter(diagnostic => diagnostic instanceof CourseDiagnostic).map(diagnostic => diagnostic.original);

module.exports = {
  position, range, uri, location, link, textEdit, list, optionalList, CourseDiagnostic, markdown, hover, completionItem,
  completionList, documentation, command, documentSymbol, workspaceSymbol, foldingRange, selectionRange,
  documentHighlight, documentLink, codeLens, inlayHint, callHierarchyItem, asPosition, asRange, asDocument, asPlace,
  asDiagnostics, showPage,
};
