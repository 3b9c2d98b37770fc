'use strict';

// What the editor asks about a text, each as the server offers it: nothing is asked for that the server does not do.

const vscode = require('vscode');
const convert = require('./convert');
const { workspaceEdit } = require('./edits');
const { quietErrors, connectionClosed } = require('./connection');
const { language, schemes } = require('./documents');
const { text } = require('../texts');

const selector = schemes.map(scheme => ({ language, scheme }));
const { languages } = vscode;

/** Registers all features, and returns what takes them away again, with the means to have some of them asked anew. */
function register(connection, capabilities, { withProgress, log }) {
  const disposables = [];
  const add = disposable => disposables.push(disposable);
  const emitter = () => {
    const made = new vscode.EventEmitter();
    add(made);
    return made;
  };
  const refreshed = { codeLens: emitter(), inlayHint: emitter(), semanticTokens: emitter() };

  /** An answer, or nothing: a feature that fails once must not show the designer an error. */
  async function ask(method, parameters, token, make) {
    try {
      const answer = await connection.request(method, parameters, token);
      return answer === null || answer === undefined ? undefined : make(answer);
    } catch (error) {
      if (!quietErrors.has(error.code) && error.code !== connectionClosed) log(`${method}: ${error.message}`);
      return undefined;
    }
  }
  /** The same, for what someone asked for by name: then the reason is told. */
  async function insist(method, parameters, token, make) {
    const answer = await connection.request(method, parameters, token);
    return answer === null || answer === undefined ? undefined : make(answer);
  }
  const textOnly = document => ({ textDocument: convert.asDocument(document) });

  const registrations = {
    completionProvider: ({ triggerCharacters, resolveProvider }) => languages.registerCompletionItemProvider(selector, {
      provideCompletionItems(document, position, token, { triggerKind, triggerCharacter }) {
        const context = { triggerKind: triggerKind + 1, triggerCharacter };
        return ask(
          'textDocument/completion', { ...convert.asPlace(document, position), context }, token, convert.completionList);
      },
      resolveCompletionItem: resolveProvider && (async (item, token) => {
        await ask('completionItem/resolve', item.original, token, answer => {
          item.documentation = convert.documentation(answer.documentation);
          item.detail = answer.detail ?? item.detail;
          if (answer.additionalTextEdits) {
            item.additionalTextEdits = convert.list(answer.additionalTextEdits, convert.textEdit);
          }
        });
        return item;
      }),
    }, ...triggerCharacters ?? []),

    hoverProvider: () => languages.registerHoverProvider(selector, {
      provideHover: (document, position, token) =>
        ask('textDocument/hover', convert.asPlace(document, position), token, convert.hover),
    }),

    definitionProvider: () => languages.registerDefinitionProvider(selector, {
      provideDefinition: (document, position, token) => ask(
        'textDocument/definition', convert.asPlace(document, position), token,
        answer => convert.list([answer].flat(), convert.link)),
    }),

    declarationProvider: () => languages.registerDeclarationProvider(selector, {
      provideDeclaration: (document, position, token) => ask(
        'textDocument/declaration', convert.asPlace(document, position), token,
        answer => convert.list([answer].flat(), convert.link)),
    }),

    referencesProvider: () => languages.registerReferenceProvider(selector, {
      provideReferences: (document, position, { includeDeclaration }, token) => withProgress(workDoneToken => ask(
        'textDocument/references',
        { ...convert.asPlace(document, position), context: { includeDeclaration }, workDoneToken },
        token, answer => convert.list(answer, convert.location))),
    }),

    documentHighlightProvider: () => languages.registerDocumentHighlightProvider(selector, {
      provideDocumentHighlights: (document, position, token) => ask(
        'textDocument/documentHighlight', convert.asPlace(document, position), token,
        answer => convert.list(answer, convert.documentHighlight)),
    }),

    documentSymbolProvider: ({ label }) => languages.registerDocumentSymbolProvider(selector, {
      provideDocumentSymbols: (document, token) => ask(
        'textDocument/documentSymbol', textOnly(document), token,
        answer => convert.list(answer, convert.documentSymbol)),
    }, { label }),

    workspaceSymbolProvider: () => languages.registerWorkspaceSymbolProvider({
      provideWorkspaceSymbols: (query, token) => withProgress(workDoneToken => ask(
        'workspace/symbol', { query, workDoneToken }, token,
        answer => convert.list(answer, convert.workspaceSymbol))),
    }),

    codeActionProvider: ({ codeActionKinds, resolveProvider }) => languages.registerCodeActionsProvider(selector, {
      provideCodeActions(document, range, { diagnostics, only, triggerKind }, token) {
        const context = {
          diagnostics: convert.asDiagnostics(diagnostics), triggerKind, only: only && [only.value],
        };
        return ask(
          'textDocument/codeAction', { ...textOnly(document), range: convert.asRange(range), context }, token,
          answer => answer.map(action => codeAction(action, diagnostics)));
      },
      resolveCodeAction: resolveProvider && (async (action, token) => {
        if (!action.original || action.edit) return action;
        try {
          await insist('codeAction/resolve', action.original, token, answer => {
            action.edit = workspaceEdit(answer.edit);
            action.command ??= answer.command && convert.command(answer.command);
          });
        } catch (error) {
          // That the text changed meanwhile is plain to see. Why it can't be done otherwise, the designer reads.
          if (!quietErrors.has(error.code)) vscode.window.showWarningMessage(error.message);
        }
        return action;
      }),
    }, {
      providedCodeActionKinds: codeActionKinds?.map(kind => vscode.CodeActionKind.Empty.append(kind)),
    }),

    codeLensProvider: () => languages.registerCodeLensProvider(selector, {
      onDidChangeCodeLenses: refreshed.codeLens.event,
      provideCodeLenses: (document, token) => ask(
        'textDocument/codeLens', textOnly(document), token, answer => convert.list(answer, convert.codeLens)),
    }),

    inlayHintProvider: () => languages.registerInlayHintsProvider(selector, {
      onDidChangeInlayHints: refreshed.inlayHint.event,
      provideInlayHints: (document, range, token) => ask(
        'textDocument/inlayHint', { ...textOnly(document), range: convert.asRange(range) }, token,
        answer => convert.list(answer, convert.inlayHint)),
    }),

    documentLinkProvider: () => languages.registerDocumentLinkProvider(selector, {
      provideDocumentLinks: (document, token) => ask(
        'textDocument/documentLink', textOnly(document), token, answer => convert.list(answer, convert.documentLink)),
    }),

    documentFormattingProvider: () => languages.registerDocumentFormattingEditProvider(selector, {
      provideDocumentFormattingEdits: (document, options, token) => ask(
        'textDocument/formatting', { ...textOnly(document), options: formattingOptions(options) }, token,
        answer => convert.list(answer, convert.textEdit)),
    }),

    documentRangeFormattingProvider: ({ rangesSupport }) =>
      languages.registerDocumentRangeFormattingEditProvider(selector, {
        provideDocumentRangeFormattingEdits: (document, range, options, token) => ask(
          'textDocument/rangeFormatting',
          { ...textOnly(document), range: convert.asRange(range), options: formattingOptions(options) }, token,
          answer => convert.list(answer, convert.textEdit)),
        provideDocumentRangesFormattingEdits: rangesSupport && ((document, ranges, options, token) => ask(
          'textDocument/rangesFormatting',
          { ...textOnly(document), ranges: ranges.map(convert.asRange), options: formattingOptions(options) }, token,
          answer => convert.list(answer, convert.textEdit))),
      }),

    documentOnTypeFormattingProvider: ({ firstTriggerCharacter, moreTriggerCharacter }) =>
      languages.registerOnTypeFormattingEditProvider(selector, {
        provideOnTypeFormattingEdits: (document, position, ch, options, token) => ask(
          'textDocument/onTypeFormatting',
          { ...convert.asPlace(document, position), ch, options: formattingOptions(options) }, token,
          answer => convert.list(answer, convert.textEdit)),
      }, firstTriggerCharacter, ...moreTriggerCharacter ?? []),

    renameProvider: ({ prepareProvider }) => languages.registerRenameProvider(selector, {
      // What the server says against it is what the designer reads.
      provideRenameEdits: (document, position, newName, token) => insist(
        'textDocument/rename', { ...convert.asPlace(document, position), newName }, token, workspaceEdit),
      prepareRename: prepareProvider && (async (document, position, token) => {
        const place = await insist(
          'textDocument/prepareRename', convert.asPlace(document, position), token,
          ({ range, placeholder }) => ({ range: convert.range(range), placeholder }));
        if (!place) throw new Error(text('There is no name here that can be changed.'));
        return place;
      }),
    }),

    linkedEditingRangeProvider: () => languages.registerLinkedEditingRangeProvider(selector, {
      provideLinkedEditingRanges: (document, position, token) => ask(
        'textDocument/linkedEditingRange', convert.asPlace(document, position), token,
        ({ ranges, wordPattern }) => new vscode.LinkedEditingRanges(
          ranges.map(convert.range), wordPattern && new RegExp(wordPattern))),
    }),

    foldingRangeProvider: () => languages.registerFoldingRangeProvider(selector, {
      provideFoldingRanges: (document, _, token) => ask(
        'textDocument/foldingRange', textOnly(document), token, answer => convert.list(answer, convert.foldingRange)),
    }),

    selectionRangeProvider: () => languages.registerSelectionRangeProvider(selector, {
      provideSelectionRanges: (document, positions, token) => ask(
        'textDocument/selectionRange', { ...textOnly(document), positions: positions.map(convert.asPosition) }, token,
        answer => convert.list(answer, convert.selectionRange)),
    }),

    callHierarchyProvider: () => languages.registerCallHierarchyProvider(selector, {
      prepareCallHierarchy: (document, position, token) => ask(
        'textDocument/prepareCallHierarchy', convert.asPlace(document, position), token,
        answer => convert.list(answer, convert.callHierarchyItem)),
      provideCallHierarchyIncomingCalls: (item, token) => ask(
        'callHierarchy/incomingCalls', { item: item.original }, token,
        answer => answer.map(({ from, fromRanges }) => new vscode.CallHierarchyIncomingCall(
          convert.callHierarchyItem(from), fromRanges.map(convert.range)))),
      provideCallHierarchyOutgoingCalls: (item, token) => ask(
        'callHierarchy/outgoingCalls', { item: item.original }, token,
        answer => answer.map(({ to, fromRanges }) => new vscode.CallHierarchyOutgoingCall(
          convert.callHierarchyItem(to), fromRanges.map(convert.range)))),
    }),

    semanticTokensProvider: options => registerTokens(options),
  };

  function registerTokens({ legend, full, range }) {
    const names = new vscode.SemanticTokensLegend(legend.tokenTypes, legend.tokenModifiers);
    const whole = ({ data, resultId }) => new vscode.SemanticTokens(Uint32Array.from(data), resultId);
    const provider = {
      onDidChangeSemanticTokens: refreshed.semanticTokens.event,
      provideDocumentSemanticTokens: (document, token) =>
        ask('textDocument/semanticTokens/full', textOnly(document), token, whole),
      provideDocumentSemanticTokensEdits: full?.delta && ((document, previousResultId, token) => ask(
        'textDocument/semanticTokens/full/delta', { ...textOnly(document), previousResultId }, token,
        answer => (answer.edits ? tokenEdits(answer) : whole(answer)))),
    };
    if (full) add(languages.registerDocumentSemanticTokensProvider(selector, provider, names));
    if (!range) return;
    add(languages.registerDocumentRangeSemanticTokensProvider(selector, {
      provideDocumentRangeSemanticTokens: (document, part, token) => ask(
        'textDocument/semanticTokens/range', { ...textOnly(document), range: convert.asRange(part) }, token, whole),
    }, names));
  }

  for (const [name, make] of Object.entries(registrations)) {
    const offered = capabilities[name];
    if (!offered) continue;
    const made = make(offered === true ? {} : offered);
    if (made) add(made);
  }
  return { dispose: () => disposables.forEach(disposable => disposable.dispose()), refreshed };
}

function codeAction(value, diagnostics) {
  const kind = value.kind && vscode.CodeActionKind.Empty.append(value.kind);
  const action = new vscode.CodeAction(value.title, kind);
  action.isPreferred = value.isPreferred;
  action.disabled = value.disabled;
  action.edit = workspaceEdit(value.edit);
  if (value.command) action.command = convert.command(value.command);
  const meant = new Set((value.diagnostics ?? []).map(key));
  action.diagnostics = diagnostics.filter(
    diagnostic => diagnostic.original && meant.has(key(diagnostic.original)));
  action.original = value;
  return action;
}

const key = ({ code, range }) => JSON.stringify([code, range]);

function tokenEdits({ edits, resultId }) {
  return new vscode.SemanticTokensEdits(
    edits.map(({ start, deleteCount, data }) =>
      new vscode.SemanticTokensEdit(start, deleteCount, data && Uint32Array.from(data))),
    resultId);
}

function formattingOptions({ tabSize, insertSpaces }) { return { tabSize, insertSpaces }; }

module.exports = { register };
