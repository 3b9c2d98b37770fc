'use strict';

// What the stand-in for VS Code needs to know of providers, snippets, filters and globs.

/** What each provider may have. */
const methods = {
  CompletionItem: ['provideCompletionItems', 'resolveCompletionItem'],
  Hover: ['provideHover'],
  Definition: ['provideDefinition'],
  Declaration: ['provideDeclaration'],
  Reference: ['provideReferences'],
  DocumentHighlight: ['provideDocumentHighlights'],
  DocumentSymbol: ['provideDocumentSymbols'],
  CodeActions: ['provideCodeActions', 'resolveCodeAction'],
  CodeLens: ['onDidChangeCodeLenses', 'provideCodeLenses'],
  InlayHints: ['onDidChangeInlayHints', 'provideInlayHints'],
  DocumentLink: ['provideDocumentLinks'],
  DocumentFormattingEdit: ['provideDocumentFormattingEdits'],
  DocumentRangeFormattingEdit: ['provideDocumentRangeFormattingEdits', 'provideDocumentRangesFormattingEdits'],
  OnTypeFormattingEdit: ['provideOnTypeFormattingEdits'],
  Rename: ['provideRenameEdits', 'prepareRename'],
  LinkedEditingRange: ['provideLinkedEditingRanges'],
  FoldingRange: ['provideFoldingRanges'],
  SelectionRange: ['provideSelectionRanges'],
  CallHierarchy: [
    'prepareCallHierarchy', 'provideCallHierarchyIncomingCalls', 'provideCallHierarchyOutgoingCalls',
  ],
  DocumentSemanticTokens: [
    'onDidChangeSemanticTokens', 'provideDocumentSemanticTokens', 'provideDocumentSemanticTokensEdits',
  ],
  DocumentRangeSemanticTokens: ['provideDocumentRangeSemanticTokens'],
};

function checkKeys(what, object, names) {
  for (const name of Object.keys(object ?? {})) if (!names.includes(name)) throw new Error(`${what}: ${name}?`);
}

const labelOf = item => item.label.label ?? item.label;
const languageOf = uri => (/\.course$|\/\.coursecheck$/.test(uri.path) ? 'course' : 'plaintext');

/** As the editor filters: the letters that were typed come in this order. */
function isSubsequence(typed, text) {
  let at = 0;
  for (const letter of typed.toLowerCase()) {
    at = text.toLowerCase().indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** A snippet when nothing is filled in. */
function expanded(value) {
  return value
    .replace(/\$\{\d+\|((?:\\.|[^\\|,])*)(?:,(?:\\.|[^\\|])*)?\|\}/g, '$1')
    .replace(/\$\{\d+(?::((?:\\.|[^\\}])*))?\}|\$\d+/g, '$1')
    .replace(/\\([\\$},|])/g, '$1');
}

function matchesGlob(file, glob) {
  const source = glob.replace(/[.]/g, '\\.').replace(/\*\*\/|\*/g, mark => (mark === '*' ? '[^/]*' : '(?:.*/)?'));
  return new RegExp(`^/?${source}$`).test(file);
}

module.exports = { methods, checkKeys, labelOf, languageOf, isSubsequence, expanded, matchesGlob };
