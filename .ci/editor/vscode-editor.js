'use strict';

// A stand-in for VS Code: the `vscode` module, strict and with what this extension uses only, and what a person does with
// the editor and sees in it. What stands in the extension's manifest is read from there, as the editor does.

const fs = require('node:fs');
const path = require('node:path');
const Module = require('node:module');
const { methods, checkKeys, labelOf, languageOf, isSubsequence, expanded, matchesGlob } = require('./vscode-pieces');
const values = require('./vscode-values');
const { Document, strict } = require('./vscode-document');

const { Range, Selection, Uri, TextEdit, Disposable, EventEmitter } = values;

const token = strict('CancellationToken', {
  isCancellationRequested: false, onCancellationRequested: () => new Disposable(() => {}),
});

class Editor {
  /** `extension` is the extension's folder, `folder` the one that is open in the editor. */
  constructor({ extension, folder, language = 'en', settings = {}, hasMarkdown = true }) {
    this.extension = extension;
    this.folder = folder;
    this.manifest = JSON.parse(fs.readFileSync(path.join(extension, 'package.json'), 'utf8'));
    const configuration = JSON.parse(fs.readFileSync(path.join(extension, 'language-configuration.json'), 'utf8'));
    this.wordPattern = configuration.wordPattern;
    this.language = language;
    this.settings = { ...settings };
    this.documents = [];
    this.providers = [];
    this.commands = new Map();
    this.messages = [];
    this.answers = [];
    this.findings = new Map();
    this.pages = [];
    this.panels = [];
    this.previews = [];
    this.opened = [];
    this.log = '';
    this.watchers = [];
    this.contents = new Map();
    this.events = {};
    this.picker = undefined;
    this.active = undefined;
    this.askedAnew = new Set();
    if (hasMarkdown) {
      for (const name of ['markdown.showPreview', 'markdown.showPreviewToSide']) {
        this.commands.set(name, async uri => { this.pages.push({ uri, text: await this.textOf(uri) }); });
      }
    }
    this.vscode = this.makeModule();
  }

  // MARK: What a person does

  async activate() {
    for (const name of Object.keys(require.cache)) if (name.startsWith(this.extension)) delete require.cache[name];
    const load = Module._load;
    Module._load = (name, ...rest) => (name === 'vscode' ? this.vscode : load(name, ...rest));
    try {
      this.entry = require(path.join(this.extension, this.manifest.main));
    } finally {
      Module._load = load;
    }
    this.context = strict('context', { subscriptions: [], extensionUri: Uri.file(this.extension) });
    await this.entry.activate(this.context);
    for (const { command } of this.manifest.contributes.commands) {
      if (!this.commands.has(command)) throw new Error(`the command ${command} is in the manifest only`);
    }
  }

  /** As on closing the window. */
  async close() {
    await this.entry.deactivate();
    for (const subscription of this.context.subscriptions) subscription.dispose();
  }

  open(name, language = 'course') {
    const file = path.join(this.folder, name);
    return this.openUri(Uri.file(file), fs.readFileSync(file, 'utf8'), language);
  }

  openUri(uri, text, language) {
    let document = this.documents.find(other => other.uri.toString() === uri.toString());
    if (!document) {
      document = strict('document', new Document(this, uri, text, language));
      this.documents.push(document);
      this.fire('onDidOpenTextDocument', document);
    }
    return document;
  }

  /** Puts the cursor behind a text, on its first line or on one that begins otherwise. */
  putCursor(document, behind, { at = behind.length } = {}) {
    const found = document.text.indexOf(behind);
    if (found < 0) throw new Error(`'${behind}' is not in the text`);
    const position = document.positionAt(found + at);
    this.active = this.textEditor(document, new Selection(position, position));
    return position;
  }

  textEditor(document, selection) {
    const editor = this;
    return strict('editor', {
      document,
      selection,
      async edit(change, options) {
        checkKeys('options of edit', options, ['undoStopBefore', 'undoStopAfter']);
        const edits = [];
        change(strict('builder', {
          insert: (position, text) => edits.push(new TextEdit(new Range(position, position), text)),
          replace: (range, text) => edits.push(new TextEdit(range, text)),
        }));
        editor.change(document, edits);
        return true;
      },
      async insertSnippet(snippet, position, options) {
        checkKeys('options of insertSnippet', options, ['undoStopBefore', 'undoStopAfter']);
        editor.insertSnippet(document, new Range(position, position), snippet);
        return true;
      },
    });
  }

  /** Types as a person does: what the extension formats behind a mark is formatted. */
  async type(document, text) {
    for (const mark of text) {
      const { active } = this.active.selection;
      this.change(document, [new TextEdit(new Range(active, active), mark === '\n' ? document.eol : mark)]);
      const offset = document.offsetAt(active) + (mark === '\n' ? document.eol.length : 1);
      let position = document.positionAt(offset);
      this.active = this.textEditor(document, new Selection(position, position));
      for (const { provider, rest } of this.of('OnTypeFormattingEdit')) {
        if (!rest.includes(mark)) continue;
        const options = { tabSize: 2, insertSpaces: true };
        const edits = await provider.provideOnTypeFormattingEdits(document, position, mark, options, token) ?? [];
        const behind = document.text.length - document.offsetAt(position);
        this.change(document, edits);
        position = document.positionAt(document.text.length - behind);
        this.active = this.textEditor(document, new Selection(position, position));
      }
    }
  }

  /** What the list of proposals shows: filtered by what stands before the cursor, sorted as the extension says. */
  async complete(document) {
    const { active } = this.active.selection;
    const shown = [];
    for (const { provider } of this.of('CompletionItem')) {
      const list = await provider.provideCompletionItems(document, active, token, { triggerKind: 0 });
      for (const item of list?.items ?? []) {
        const range = item.range?.inserting ?? item.range;
        if (!(range instanceof Range) || !range.contains(active)) throw new Error('a proposal that is not at the cursor');
        const typed = document.getText(new Range(range.start, active));
        if (isSubsequence(typed, item.filterText ?? labelOf(item))) shown.push({ item, provider });
      }
    }
    const order = ({ item }) => item.sortText ?? labelOf(item);
    shown.sort((one, other) => (order(one) < order(other) ? -1 : 1));
    return shown.map(({ item, provider }) => ({
      label: labelOf(item),
      detail: item.detail,
      documentation: async () => {
        const resolved = await provider.resolveCompletionItem(item, token);
        return resolved.documentation?.value ?? resolved.documentation;
      },
      accept: async () => {
        const resolved = await provider.resolveCompletionItem(item, token);
        const range = resolved.range.replacing ?? resolved.range;
        const text = resolved.insertText;
        if (text.value !== undefined) this.insertSnippet(document, range, text);
        else this.change(document, [new TextEdit(range, text)]);
        this.change(document, resolved.additionalTextEdits ?? []);
      },
    }));
  }

  async hover(document, position) {
    const found = [];
    for (const { provider } of this.of('Hover')) {
      const hover = await provider.provideHover(document, position, token);
      for (const content of hover?.contents ?? []) found.push(content.value ?? content);
    }
    return found.join('\n');
  }

  /** What the light bulb offers, or what is asked for by kind. */
  async actions(document, range, only) {
    const found = [];
    for (const { provider } of this.of('CodeActions')) {
      const diagnostics = (this.findings.get(document.uri.toString()) ?? [])
        .filter(diagnostic => diagnostic.range.intersection(range));
      const context = { diagnostics, triggerKind: 1, only: only && values.CodeActionKind.Empty.append(only) };
      for (const action of await provider.provideCodeActions(document, range, context, token) ?? []) {
        found.push({
          title: action.title,
          kind: action.kind.value,
          isPreferred: action.isPreferred,
          diagnostics: action.diagnostics,
          apply: async () => {
            const resolved = action.edit ? action : await provider.resolveCodeAction(action, token);
            if (resolved.edit && !await this.applyEdit(resolved.edit)) throw new Error('the edit was not applied');
            if (resolved.command) await this.execute(resolved.command.command, ...resolved.command.arguments ?? []);
          },
        });
      }
    }
    return found;
  }

  async format(document) {
    const [{ provider }] = this.of('DocumentFormattingEdit');
    this.change(document, await provider.provideDocumentFormattingEdits(
      document, { tabSize: 2, insertSpaces: true }, token) ?? []);
  }

  /** What the box for a new name begins with. */
  async prepareRename(document, position) {
    const [{ provider }] = this.of('Rename');
    return (await provider.prepareRename(document, position, token)).placeholder;
  }

  async rename(document, position, name) {
    const [{ provider }] = this.of('Rename');
    const edit = await provider.provideRenameEdits(document, position, name, token);
    if (!await this.applyEdit(edit)) throw new Error('the edit was not applied');
  }

  async ask(kind, method, ...rest) {
    const [{ provider }] = this.of(kind);
    return provider[method](...rest, token);
  }

  async save(document) {
    const waiting = [];
    this.fire('onWillSaveTextDocument', {
      document, reason: 1, waitUntil: promise => waiting.push(promise),
    });
    for (const edits of await Promise.all(waiting)) this.change(document, edits ?? []);
    fs.writeFileSync(document.uri.fsPath, document.text);
    document.isDirty = false;
    return true;
  }

  async moveFile(from, to) {
    const files = [{ oldUri: Uri.file(path.join(this.folder, from)), newUri: Uri.file(path.join(this.folder, to)) }];
    const waiting = [];
    this.fire('onWillRenameFiles', { files, waitUntil: promise => waiting.push(promise) });
    for (const edit of await Promise.all(waiting)) if (edit) await this.applyEdit(edit);
    fs.renameSync(files[0].oldUri.fsPath, files[0].newUri.fsPath);
    this.fire('onDidRenameFiles', { files });
  }

  /** Another program changes a file. */
  writeOnDisk(name, text) {
    const file = path.join(this.folder, name);
    const type = fs.existsSync(file) ? 'onDidChange' : 'onDidCreate';
    fs.writeFileSync(file, text);
    for (const watcher of this.watchers) if (watcher.matches(file)) watcher[type].fire(Uri.file(file));
  }

  set(name, value) {
    this.settings[name] = value;
    this.fire('onDidChangeConfiguration', strict('event', {
      affectsConfiguration: section => name === section || name.startsWith(`${section}.`),
    }));
  }

  execute(name, ...rest) {
    const command = this.commands.get(name);
    if (!command) throw new Error(`there is no command '${name}'`);
    return command(...rest);
  }

  /** What is answered when the editor asks next: a title of a button, a text, a function of what is asked. */
  answer(...all) { this.answers.push(...all); }

  // MARK: What a person sees

  findingsOf(document) {
    return (this.findings.get(document.uri.toString()) ?? []).map(({ message, code, range, severity }) => ({
      message, rule: code?.value ?? code, text: document.getText(range), range, severity,
    }));
  }

  /** Waits for what is to be seen; what was seen last is told where it doesn't come. */
  async until(look, what, time = 8000) {
    const end = Date.now() + time;
    for (;;) {
      const seen = await look();
      if (seen) return seen;
      if (Date.now() > end) {
        throw new Error(`${what} did not come\nlog: ${this.log}\nmessages: ${JSON.stringify(this.messages)}`);
      }
      await new Promise(resolve => { setTimeout(resolve, 10); });
    }
  }

  // MARK: Underneath

  of(kind) { return this.providers.filter(provider => provider.kind === kind); }

  fire(name, value) { this.events[name]?.fire(value); }

  /** Edits as the editor applies them: none overlaps another, all at once, the last in the text first. */
  change(document, edits) {
    if (edits.length === 0) return;
    const sorted = edits
      .map((edit, at) => ({ edit, at }))
      .sort((one, other) => other.edit.range.start.compareTo(one.edit.range.start) || other.at - one.at)
      .map(({ edit }) => edit);
    sorted.forEach((edit, at) => {
      const next = sorted[at + 1];
      if (next && next.range.end.isAfter(edit.range.start)) throw new Error('Overlapping ranges are not allowed!');
    });
    const contentChanges = sorted.map(({ range, newText }) => {
      const rangeOffset = document.offsetAt(range.start);
      const rangeLength = document.offsetAt(range.end) - rangeOffset;
      return { range, rangeOffset, rangeLength, text: newText.replace(/\r\n|\n/g, document.eol) };
    });
    for (const { rangeOffset, rangeLength, text } of contentChanges) {
      document.text = document.text.slice(0, rangeOffset) + text + document.text.slice(rangeOffset + rangeLength);
    }
    document.version += 1;
    document.isDirty = true;
    this.fire('onDidChangeTextDocument', { document, contentChanges });
  }

  /** The places to fill in are left as they are. */
  insertSnippet(document, range, { value }) {
    const text = expanded(value);
    if (text.includes('\n')) throw new Error('the editor would indent the lines of this snippet');
    this.change(document, [new TextEdit(range, text)]);
  }

  async applyEdit(edit) {
    for (const step of edit.steps) {
      if (step.kind === 'create') {
        if (fs.existsSync(step.uri.fsPath) && !step.options?.overwrite) return false;
        fs.writeFileSync(step.uri.fsPath, '');
        this.fire('onDidCreateFiles', { files: [step.uri] });
      } else if (step.kind === 'edit') {
        const document = this.openUri(step.uri, this.readOr(step.uri, ''), languageOf(step.uri));
        const edits = step.pairs.map(([one, metadata]) => {
          if (metadata?.needsConfirmation) this.previews.push(metadata);
          return one.snippet ? new TextEdit(one.range, expanded(one.snippet.value)) : one;
        });
        this.change(document, edits);
      } else {
        throw new Error(`${step.kind} is not done here`);
      }
    }
    return true;
  }

  readOr(uri, otherwise) {
    try {
      return fs.readFileSync(uri.fsPath, 'utf8');
    } catch {
      return otherwise;
    }
  }

  async textOf(uri) {
    if (uri.scheme === 'file') return fs.readFileSync(uri.fsPath, 'utf8');
    const provider = this.contents.get(uri.scheme);
    if (!provider) throw new Error(`nobody knows what ${uri} holds`);
    return provider.provideTextDocumentContent(uri, token);
  }

  // MARK: The module

  makeModule() {
    const all = { ...values, version: '1.82.0', ...this.makeSpaces() };
    return strict('vscode', Object.fromEntries(Object.entries(all).map(([name, value]) => [
      name, typeof value === 'object' && !(value instanceof Function) ? strict(name, value) : value,
    ])));
  }

  makeSpaces() {
    const editor = this;
    const event = name => {
      this.events[name] = new EventEmitter();
      return this.events[name].event;
    };
    const message = kind => (text, ...buttons) => new Promise(resolve => {
      if (buttons.some(button => typeof button !== 'string')) throw new Error('buttons are texts here');
      editor.messages.push({ kind, text, buttons, press: resolve });
    });
    const next = what => {
      const answer = editor.answers.shift();
      return typeof answer === 'function' ? answer(what) : answer;
    };
    const languages = {
      createDiagnosticCollection: name => strict('collection', {
        name,
        set: (uri, found) => { editor.findings.set(uri.toString(), found ?? []); },
        delete: uri => { editor.findings.delete(uri.toString()); },
        clear: () => editor.findings.clear(),
        dispose: () => editor.findings.clear(),
      }),
      getDiagnostics: uri => editor.findings.get(uri.toString()) ?? [],
      registerWorkspaceSymbolProvider: provider =>
        editor.add('WorkspaceSymbol', provider, ['provideWorkspaceSymbols'], []),
    };
    for (const [kind, names] of Object.entries(methods)) {
      languages[`register${kind}Provider`] = (selector, provider, ...rest) => {
        if (selector[0].language !== 'course') throw new Error('that is not for plans');
        return editor.add(kind, provider, names, rest);
      };
    }
    return {
      languages,
      l10n: {
        t(text, ...rest) {
          const bundle = path.join(editor.extension, editor.manifest.l10n, `bundle.l10n.${editor.language}.json`);
          const known = fs.existsSync(bundle) ? JSON.parse(fs.readFileSync(bundle, 'utf8'))[text] ?? text : text;
          return known.replace(/\{(\d+)\}/g, (whole, at) => rest[at] ?? whole);
        },
      },
      env: {
        appName: 'Stand-in',
        language: editor.language,
        openExternal: async uri => {
          editor.opened.push(uri);
          return true;
        },
      },
      commands: {
        registerCommand(name, action) {
          if (editor.commands.has(name)) throw new Error(`command '${name}' already exists`);
          editor.commands.set(name, action);
          return new Disposable(() => editor.commands.delete(name));
        },
        executeCommand: async (name, ...rest) => editor.execute(name, ...rest),
        getCommands: async () => [...editor.commands.keys()],
      },
      window: {
        get activeTextEditor() { return editor.active; },
        createOutputChannel: () => strict('channel', {
          append: text => { editor.log += text; },
          appendLine: text => { editor.log += `${text}\n`; },
          show: () => { editor.logIsShown = true; },
          dispose: () => {},
        }),
        showErrorMessage: message('error'),
        showWarningMessage: message('warning'),
        showInformationMessage: message('information'),
        async showQuickPick(items, options) {
          checkKeys('options of showQuickPick', options, ['placeHolder', 'matchOnDescription', 'title']);
          const wanted = next({ items, ...options });
          return typeof wanted === 'string' ? items.find(({ label }) => label.includes(wanted)) : wanted;
        },
        async showInputBox(options) {
          checkKeys('options of showInputBox', options, ['title', 'prompt', 'validateInput']);
          const answer = next(options);
          const complaint = options.validateInput?.(answer ?? '');
          return complaint ? undefined : answer;
        },
        async showOpenDialog(options) {
          checkKeys('options of showOpenDialog', options, ['title', 'openLabel']);
          return next(options);
        },
        createQuickPick: () => editor.makePicker(),
        withProgress: async (options, task) => {
          checkKeys('options of withProgress', options, ['location', 'title']);
          return task();
        },
        async showTextDocument(target, options = {}) {
          checkKeys('options of showTextDocument', options, ['preserveFocus', 'selection', 'preview', 'viewColumn']);
          const document = target instanceof Uri
            ? editor.openUri(target, await editor.textOf(target), languageOf(target)) : target;
          const { start, end } = options.selection ?? new Range(0, 0, 0, 0);
          editor.active = editor.textEditor(document, new Selection(start, end));
          return editor.active;
        },
        createWebviewPanel(type, title, place, options) {
          checkKeys('place of a panel', place, ['viewColumn', 'preserveFocus']);
          checkKeys('options of a panel', options, ['enableScripts', 'localResourceRoots']);
          const disposed = new EventEmitter();
          const panel = {
            title, webview: strict('webview', { html: '' }), reveal: () => {}, onDidDispose: disposed.event,
            dispose: () => disposed.fire(),
          };
          editor.panels.push(panel);
          return strict('panel', panel);
        },
      },
      workspace: {
        get textDocuments() { return editor.documents; },
        get workspaceFolders() {
          return [{ uri: Uri.file(editor.folder), name: path.basename(editor.folder), index: 0 }];
        },
        getConfiguration: section => strict('configuration', {
          get(name) {
            const whole = `${section}.${name}`;
            const declared = editor.manifest.contributes.configuration.properties[whole];
            if (!declared) throw new Error(`the setting ${whole} is not in the manifest`);
            return editor.settings[whole] ?? declared.default;
          },
          update: async (name, value, target) => {
            if (target !== 1) throw new Error('set where?');
            editor.set(`${section}.${name}`, value);
          },
        }),
        async openTextDocument({ language, content }) {
          editor.untitled = (editor.untitled ?? 0) + 1;
          return editor.openUri(new Uri('untitled', '', `Untitled-${editor.untitled}`, '', ''), content, language);
        },
        applyEdit: edit => editor.applyEdit(edit),
        createFileSystemWatcher(pattern) {
          const watcher = {
            matches: file => matchesGlob(file, pattern),
            onDidCreate: new EventEmitter(), onDidChange: new EventEmitter(), onDidDelete: new EventEmitter(),
          };
          editor.watchers.push(watcher);
          return strict('watcher', {
            onDidCreate: watcher.onDidCreate.event, onDidChange: watcher.onDidChange.event,
            onDidDelete: watcher.onDidDelete.event,
            dispose: () => { editor.watchers = editor.watchers.filter(other => other !== watcher); },
          });
        },
        registerTextDocumentContentProvider(scheme, provider) {
          if (editor.contents.has(scheme)) throw new Error(`${scheme} has a provider already`);
          editor.contents.set(scheme, provider);
          provider.onDidChange(uri => { editor.refreshedPage = uri; });
          return new Disposable(() => editor.contents.delete(scheme));
        },
        onDidOpenTextDocument: event('onDidOpenTextDocument'),
        onDidCloseTextDocument: event('onDidCloseTextDocument'),
        onDidChangeTextDocument: event('onDidChangeTextDocument'),
        onWillSaveTextDocument: event('onWillSaveTextDocument'),
        onDidChangeConfiguration: event('onDidChangeConfiguration'),
        onDidChangeWorkspaceFolders: event('onDidChangeWorkspaceFolders'),
        onDidGrantWorkspaceTrust: event('onDidGrantWorkspaceTrust'),
        onDidCreateFiles: event('onDidCreateFiles'),
        onDidDeleteFiles: event('onDidDeleteFiles'),
        onDidRenameFiles: event('onDidRenameFiles'),
        onWillRenameFiles: event('onWillRenameFiles'),
      },
    };
  }

  add(kind, provider, names, rest) {
    for (const [name, value] of Object.entries(provider)) {
      if (!names.includes(name)) throw new Error(`a provider of ${kind} has no ${name}`);
      if (name.startsWith('on')) value(() => { this.askedAnew.add(kind); });
    }
    const entry = { kind, provider, rest };
    this.providers.push(entry);
    return new Disposable(() => { this.providers = this.providers.filter(other => other !== entry); });
  }

  makePicker() {
    const events = { value: new EventEmitter(), accept: new EventEmitter(), hide: new EventEmitter() };
    const editor = this;
    const picker = strict('picker', {
      items: [], placeholder: '', busy: false, selectedItems: [],
      onDidChangeValue: events.value.event, onDidAccept: events.accept.event, onDidHide: events.hide.event,
      show() { editor.picker = picker; },
      hide() { editor.picker = undefined; events.hide.fire(); },
      dispose() {},
      // What a person does with it.
      type: text => events.value.fire(text),
      accept(label) {
        picker.selectedItems = picker.items.filter(item => item.label === label);
        events.accept.fire();
      },
    });
    return picker;
  }
}

module.exports = { Editor };
