'use strict';

// What a designer does in VS Code, with the real program behind it: PROGRAM in the environment says where that is,
// EXTENSION where the extension was installed.
// What is looked at is what the editor shows: the text, the findings in it, messages, pages.

const { test } = require('node:test');
const assert = require('node:assert/strict');
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { Editor } = require('./vscode-editor');

const program = fs.realpathSync(process.env.PROGRAM);
const sources = path.resolve(__dirname, '../..');
const extension = process.env.EXTENSION ?? path.join(sources, 'editors/vscode');

const course = `cursus MC101: Marketingcommunicatie
taal: nl
voertuigen: 3
studenten: 24
groepsgrootte: 24

leeruitkomst LU1: Past theorie toe op een echt merk
leeruitkomst LU2: Geeft feedback op een campagne

week 1: Wie praat met wie?
  asynchroon kennisclip: Zender en ontvanger [online, individueel, 40 min] -> LU1
  bijeenkomst: Werkcollege [op locatie, 90 min]
    synchroon cazus: De theorie op een eigen merk [groepjes van 4, 60 min] -> LU1, LU3

week 2: Feedback
  asynchroon   opdracht:   Lever de casus in [online,individueel,60 min] -> LU2
`;

/** An editor with a folder of its own in which the plan stands, and the extension at work. */
async function begin(t, options = {}, files = { 'mc101.course': course }) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'coursecheck-vscode-'));
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), text);
  const editor = new Editor({
    extension, folder, ...options, settings: { 'coursecheck.path': program, ...options.settings },
  });
  await editor.activate();
  t.after(async () => {
    await editor.close();
    fs.rmSync(folder, { recursive: true });
  });
  return editor;
}

const found = (editor, document, rule) =>
  editor.until(() => editor.findingsOf(document).find(finding => finding.rule === rule), rule);
const onDisk = (editor, name) => fs.readFileSync(path.join(editor.folder, name), 'utf8');
const line = (document, start) => document.lines.find(text => text.trimStart().startsWith(start));

/** The list of activities, once the whole catalogue is in it; `heading` is what stands above what does not fit best. */
const catalogue = (editor, heading) => editor.until(
  () => editor.picker?.items.some(({ label }) => label === heading) && editor.picker, 'the list');

/** A program that is not as it should be: what it does is JavaScript, with a way to start the real one. */
function makeProgram(t, does, name = 'coursecheck') {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'coursecheck-other-'));
  t.after(() => fs.rmSync(folder, { recursive: true }));
  const file = path.join(folder, name);
  fs.writeFileSync(file, `#!${process.execPath}
const real = () => require('node:child_process').spawn(
  ${JSON.stringify(program)}, process.argv.slice(2), { stdio: ['pipe', 'pipe', 'inherit'] });
${does}
`, { mode: 0o755 });
  return file;
}

/** Only hands on what is said. */
const asReal = 'const child = real(); process.stdin.pipe(child.stdin); child.stdout.pipe(process.stdout);';
/** Says nothing, and does not go. */
const silent = 'setInterval(() => {}, 1000);';

/** How long it takes until the editor is closed, in milliseconds. */
async function timeToClose(editor) {
  const start = Date.now();
  await editor.close();
  return Date.now() - start;
}

/** The processes of the program that this process started. */
function running() {
  const list = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat=,args='], { encoding: 'utf8' }).split('\n');
  return list.map(text => /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(text))
    .filter(found => found && Number(found[2]) === process.pid && found[4].includes(' lsp') && found[3][0] !== 'Z')
    .map(found => Number(found[1]));
}

test('a Dutch plan shows its findings, in Dutch, where they are', async t => {
  const editor = await begin(t);
  const document = editor.open('mc101.course');
  const kind = await found(editor, document, 'notation/unknown-kind');
  assert.equal(kind.text, 'cazus');
  assert.equal(kind.message, "'cazus' kennen we niet als soort achter 'synchroon'. Bedoel je 'casus'?");
  assert.equal(kind.severity, 1);
  const target = await found(editor, document, 'notation/missing-target');
  assert.equal(target.text, 'LU3');
  assert.equal(target.severity, 0);
  const [diagnostic] = editor.findings.get(document.uri.toString()).filter(one => one.code.value === target.rule);
  assert.equal(diagnostic.source, 'coursecheck');
  assert.match(diagnostic.code.target.toString(), /^coursecheck:\/explain\/nl\/notation\/missing-target\.md$/);
  assert.ok(diagnostic.relatedInformation.length > 0);
  assert.ok(diagnostic.relatedInformation.every(({ location }) => location.uri.toString() === document.uri.toString()));
  assert.deepEqual(editor.messages, []);
});

test('findings follow what is typed, and Enter goes on where it should', async t => {
  const editor = await begin(t);
  const document = editor.open('mc101.course');
  await found(editor, document, 'notation/unknown-kind');
  editor.putCursor(document, 'cazus', { at: 3 });
  const { active } = editor.active.selection;
  const { Range, TextEdit } = editor.vscode;
  editor.change(document, [new TextEdit(new Range(active.line, active.character - 1, active.line, active.character), 's')]);
  await editor.until(
    () => !editor.findingsOf(document).some(({ rule }) => rule === 'notation/unknown-kind'), 'a plan without that finding');
  // Two changes at once, of which the first makes the text longer.
  const at = name => document.positionAt(document.text.indexOf(name));
  editor.change(document, ['Past', 'Geeft'].map(word => new TextEdit(new Range(at(word), at(word)), 'Weet wat 😀 is en ')));
  assert.equal((await found(editor, document, 'notation/missing-target')).text, 'LU3');
  editor.putCursor(document, 'week 2: Feedback');
  await editor.type(document, '\n');
  assert.equal(document.lineAt(editor.active.selection.active.line).text, '  ');
  await editor.type(document, '- een\n');
  assert.equal(document.lineAt(editor.active.selection.active.line).text, '  - ');
});

test('completing offers what may stand there, and writes it', async t => {
  const editor = await begin(t);
  const document = editor.open('mc101.course');
  editor.putCursor(document, 'week 2: Feedback');
  await editor.type(document, '\nsynchroon ca');
  const proposals = await editor.complete(document);
  const casus = proposals.find(({ label }) => label === 'casus');
  assert.match(casus.detail, /praktijk/);
  assert.match(await casus.documentation(), /casus/);
  await casus.accept();
  assert.equal(line(document, 'synchroon casus:'), '  synchroon casus: Casus [groepjes van 4, ?]');
  editor.putCursor(document, 'individueel,60 min] -> LU2');
  await editor.type(document, ', ');
  const labels = (await editor.complete(document)).map(({ label }) => label);
  assert.deepEqual(labels.filter(label => /^LU/.test(label)), ['LU1', 'LU2']);
});

test('pointing at a word tells what it means, with a way to read on', async t => {
  const editor = await begin(t);
  const document = editor.open('mc101.course');
  const text = await editor.hover(document, editor.putCursor(document, 'kennisclip'));
  assert.match(text, /video/);
  const [, page] = /\[Meer hierover\]\(command:coursecheck\.showPage\?([^)]+)\)/.exec(text);
  await editor.execute('coursecheck.showPage', ...JSON.parse(decodeURIComponent(page)));
  assert.match(editor.pages[0].text, /^# kennisclip/);
});

test('a quick fix mends the text; what changes it in several places is shown first', async t => {
  const editor = await begin(t);
  const document = editor.open('mc101.course');
  const { range } = await found(editor, document, 'notation/unknown-kind');
  const fix = (await editor.actions(document, range)).find(({ title }) => title === "Verander 'cazus' in 'casus'");
  assert.equal(fix.kind, 'quickfix');
  assert.equal(fix.diagnostics[0].code.value, 'notation/unknown-kind');
  await fix.apply();
  assert.equal(line(document, 'synchroon casus:').includes('De theorie op een eigen merk'), true);
  assert.equal(editor.previews.length, 0);
  await editor.until(
    () => !editor.findingsOf(document).some(({ rule }) => rule === 'notation/unknown-kind'), 'a plan without that finding');
  const missing = await found(editor, document, 'notation/missing-target');
  const titles = (await editor.actions(document, missing.range)).map(({ title }) => title);
  assert.ok(titles.includes("Verander 'LU3' in 'LU1'") && titles.includes("Verander 'LU3' in 'LU2'"), titles.join('; '));
  const rewrite = await editor.actions(document, missing.range, 'refactor');
  assert.ok(rewrite.length > 0 && rewrite.every(({ kind }) => kind.startsWith('refactor')));

  const { Range, TextEdit } = editor.vscode;
  const pasted = 'cursus A1: Een\nweek 1: Start\nsynchroon casus: Eerst [60 min]\nasynchroon lezen: Dan [30 min]\n'
    + 'week 2: Verder\nsynchroon casus: Weer [60 min]\nasynchroon lezen: Nog eens [30 min]\n';
  const whole = new Range(0, 0, document.lineCount - 1, document.lines.at(-1).length);
  await editor.change(document, [new TextEdit(whole, pasted)]);
  const lost = await found(editor, document, 'notation/lost-outline');
  const outline = (await editor.actions(document, lost.range)).find(({ kind }) => kind === 'quickfix');
  await outline.apply();
  assert.ok(editor.previews.length > 1);
  assert.equal(editor.previews[0].description, 'Hiermee zegt je plan iets anders. Kijk of het zo klopt.');
  assert.match(document.text, /^ {2}synchroon casus: Weer/m);
});

test('every action does what it says, leaves nothing of a snippet, and does nothing to another text', async t => {
  const editor = await begin(t);
  const document = editor.open('mc101.course');
  await found(editor, document, 'notation/unknown-kind');
  const { Range, TextEdit } = editor.vscode;
  const whole = () => new Range(0, 0, document.lineCount - 1, document.lines.at(-1).length);
  const restore = () => editor.change(document, [new TextEdit(whole(), course)]);
  const places = editor.findingsOf(document).map(({ range }) => range);
  const offered = new Map();
  for (const range of places) {
    for (const { title, kind } of await editor.actions(document, range)) offered.set(`${title} ${kind}`, { title, range });
  }
  assert.ok(offered.size > 10, [...offered.keys()].join('; '));
  for (const { title, range } of offered.values()) {
    const before = document.text;
    const action = (await editor.actions(document, range)).find(other => other.title === title);
    await action.apply();
    assert.notEqual(document.text, before, title);
    assert.doesNotMatch(document.text, /\$\{|\$0/, title);
    restore();
    assert.equal(document.text, course);
  }
  const [first] = await editor.actions(document, places[0]);
  editor.change(document, [new TextEdit(new Range(0, 0, 0, 0), '# eerst\n')]);
  const now = document.text;
  await first.apply();
  assert.equal(document.text, now);
  assert.deepEqual(editor.messages, []);
});

test('an action that makes a file makes it', async t => {
  const editor = await begin(t);
  const document = editor.open('mc101.course');
  editor.putCursor(document, 'cursus MC101');
  editor.answer('Opleidingscommissie', 'Mooi plan');
  await editor.execute('coursecheck.approve');
  await editor.until(() => document.text.includes('Opleidingscommissie'), 'the decision');
  assert.match(document.text, /besluit.*: Opleidingscommissie/);
  const record = editor.documents.find(({ uri }) => uri.path.endsWith('mc101.approved'));
  assert.match(record.text, /Opleidingscommissie/);
  assert.deepEqual(editor.messages, []);
});

test('formatting lays the plan out, when asked and when saving', async t => {
  const editor = await begin(t);
  const document = editor.open('mc101.course');
  await editor.format(document);
  assert.equal(
    line(document, 'asynchroon opdracht:'),
    '  asynchroon opdracht: Lever de casus in [online, individueel, 60 min] -> LU2');
  const { Range, TextEdit } = editor.vscode;
  editor.change(document, [new TextEdit(new Range(0, 0, 0, 6), 'cursus  ')]);
  await editor.save(document);
  assert.match(onDisk(editor, 'mc101.course'), /^cursus {2,}MC101/);
  editor.set('coursecheck.formatOnSave', true);
  await editor.until(async () => {
    await editor.save(document);
    return /^cursus MC101:/.test(onDisk(editor, 'mc101.course'));
  }, 'a plan that is laid out when it is saved');
});

test('an outcome gets another name wherever it is named', async t => {
  const editor = await begin(t);
  const document = editor.open('mc101.course');
  const position = editor.putCursor(document, 'leeruitkomst LU1');
  assert.equal(await editor.prepareRename(document, position), 'LU1');
  await editor.rename(document, position, 'Theorie-1');
  assert.equal(document.text, course.replaceAll('LU1', 'Theorie-1'));
  await assert.rejects(editor.rename(document, editor.putCursor(document, 'leeruitkomst Theorie-1'), 'LU2'), /LU2/);
  await assert.rejects(
    editor.prepareRename(document, editor.putCursor(document, 'Wie praat')),
    /There is no name here that can be changed\./);
});

test('the outline, folds, links, hints, lenses and colours are those of the plan', async t => {
  const editor = await begin(t);
  const document = editor.open('mc101.course');
  await found(editor, document, 'notation/unknown-kind');
  const symbols = await editor.ask('DocumentSymbol', 'provideDocumentSymbols', document);
  assert.equal(symbols.length, 1);
  assert.ok(symbols[0].children.some(({ name }) => name.includes('Wie praat met wie?')));
  const folds = await editor.ask('FoldingRange', 'provideFoldingRanges', document);
  assert.ok(folds.some(({ start, end }) => document.lines[start].startsWith('week 1') && end > start));
  const position = editor.putCursor(document, 'merk [groepjes van 4, 60 min] -> LU1');
  const [definition] = await editor.ask('Definition', 'provideDefinition', document, position);
  assert.equal(document.getText(definition.targetSelectionRange), 'LU1');
  const references = await editor.ask(
    'Reference', 'provideReferences', document, position, { includeDeclaration: true });
  assert.equal(references.length, 3);
  const marked = await editor.ask('DocumentHighlight', 'provideDocumentHighlights', document, position);
  assert.deepEqual(marked.map(({ kind }) => kind), [2, 1, 1]);
  const whole = new editor.vscode.Range(0, 0, document.lineCount - 1, 0);
  const hints = await editor.ask('InlayHints', 'provideInlayHints', document, whole);
  assert.ok(hints.length > 0);
  const lenses = await editor.ask('CodeLens', 'provideCodeLenses', document);
  const lens = lenses.find(({ command }) => command.title === '2 activiteiten, nog niet getoetst');
  const going = editor.execute(lens.command.command, ...lens.command.arguments);
  const question = await editor.until(() => editor.messages.shift(), 'the question where to go');
  assert.equal(question.buttons.length, 2);
  question.press(question.buttons[0]);
  await going;
  await editor.until(() => document.lineAt(editor.active.selection.active.line).text.includes('kennisclip'), 'the place');
  const [selections] = await editor.ask('SelectionRange', 'provideSelectionRanges', document, [position]);
  assert.equal(document.getText(selections.range), 'LU1');
  const [{ rest: [legend] }] = editor.of('DocumentSemanticTokens');
  const tokens = await editor.ask('DocumentSemanticTokens', 'provideDocumentSemanticTokens', document);
  const coloured = () => [...tokens.data].filter((_, at) => at % 5 === 3).map(type => legend.tokenTypes[type]);
  assert.deepEqual(coloured().slice(0, 3), ['keyword', 'variable', 'string']);
  editor.change(document, [new editor.vscode.TextEdit(new editor.vscode.Range(0, 0, 0, 0), '# eerst\n')]);
  const difference = await editor.ask(
    'DocumentSemanticTokens', 'provideDocumentSemanticTokensEdits', document, tokens.resultId);
  const now = [...tokens.data];
  for (const { start, deleteCount, data } of difference.edits) now.splice(start, deleteCount, ...data ?? []);
  const anew = await editor.ask('DocumentSemanticTokens', 'provideDocumentSemanticTokens', document);
  assert.deepEqual(now, [...anew.data]);
  const symbolsFound = await editor.ask('WorkspaceSymbol', 'provideWorkspaceSymbols', 'Werkcollege');
  assert.ok(symbolsFound.some(({ name }) => name.includes('Werkcollege')));
});

test('links, callers, names that change together and selections work too', async t => {
  const editor = await begin(t, {}, {
    'mc101.course': `${course}\n> Zie https://example.org/bron voor meer.\n`,
    'ce.course': 'opleiding CE: Economie\ntaal: nl\n\ncursus MC101: mc101.course [5 EC]\n',
  });
  const document = editor.open('mc101.course');
  await found(editor, document, 'notation/unknown-kind');
  const [link] = await editor.ask('DocumentLink', 'provideDocumentLinks', document);
  assert.equal(document.getText(link.range), 'https://example.org/bron');
  assert.equal(link.target.toString(), 'https://example.org/bron');
  assert.equal(link.tooltip, 'Open de pagina');
  const programme = editor.open('ce.course');
  const [file] = await editor.ask('DocumentLink', 'provideDocumentLinks', programme);
  assert.equal(file.target.toString(), document.uri.toString());
  const outcome = editor.putCursor(document, 'leeruitkomst LU1');
  const linked = await editor.ask('LinkedEditingRange', 'provideLinkedEditingRanges', document, outcome);
  assert.deepEqual(linked.ranges.map(range => document.getText(range)), ['LU1', 'LU1', 'LU1']);
  const [declaration] = await editor.ask('Declaration', 'provideDeclaration', document, outcome);
  assert.equal(document.getText(declaration.targetSelectionRange), 'LU1');
  const [item] = await editor.ask('CallHierarchy', 'prepareCallHierarchy', document, outcome);
  const calls = await editor.ask('CallHierarchy', 'provideCallHierarchyIncomingCalls', item);
  assert.equal(calls.length, 2);
  for (const { from, fromRanges } of calls) {
    assert.ok(from.name);
    assert.deepEqual(fromRanges.map(range => document.getText(range)), ['LU1']);
  }
  const back = await editor.ask('CallHierarchy', 'provideCallHierarchyOutgoingCalls', calls[0].from);
  assert.deepEqual(back.map(({ to }) => document.getText(to.selectionRange)), ['leeruitkomst LU1']);
  // A selection is laid out, and only that.
  const { Range, TextEdit } = editor.vscode;
  editor.change(document, [new TextEdit(new Range(0, 6, 0, 7), '   ')]);
  const options = { tabSize: 2, insertSpaces: true };
  const at = document.lines.findIndex(text => text.includes('asynchroon   opdracht'));
  const range = new Range(at, 0, at + 1, 0);
  for (const [method, where] of [
    ['provideDocumentRangeFormattingEdits', range], ['provideDocumentRangesFormattingEdits', [range]],
  ]) {
    const edits = await editor.ask('DocumentRangeFormattingEdit', method, document, where, options);
    assert.ok(edits.length > 0 && edits.every(edit => edit.range.start.line === at), method);
  }
  const tokens = await editor.ask('DocumentRangeSemanticTokens', 'provideDocumentRangeSemanticTokens', document, range);
  assert.equal(tokens.data[0], at);
});

test('an activity is inserted from the catalogue, where the cursor is', async t => {
  const editor = await begin(t);
  const document = editor.open('mc101.course');
  // In a meeting: what fits there comes first, and only what is done together.
  editor.putCursor(document, 'bijeenkomst: Werkcollege');
  const first = editor.execute('coursecheck.insertActivity');
  const picker = await catalogue(editor, 'more');
  assert.equal(picker.items[0].label, 'fits here');
  const labels = picker.items.filter(({ snippet }) => snippet).map(({ label }) => label);
  assert.ok(labels.length > 30 && labels.every(label => label.startsWith('synchroon ')), labels.join());
  assert.equal(new Set(labels).size, labels.length);
  picker.type('peerf');
  await editor.until(() => picker.items[0]?.label === 'synchroon peerfeedback', 'what was looked for');
  picker.accept('synchroon peerfeedback');
  await first;
  const at = document.lines.findIndex(text => text.includes('synchroon peerfeedback: Peerfeedback ['));
  assert.match(document.lines[at], /^    synchroon peerfeedback: Peerfeedback \[.*\]$/);
  assert.match(document.lines[at - 1], /bijeenkomst: Werkcollege/);
  // Behind an activity that has lines of its own, and before the blank line that parts two weeks.
  editor.putCursor(document, 'asynchroon kennisclip');
  editor.change(document, [new editor.vscode.TextEdit(
    document.lineAt(editor.active.selection.active.line).range,
    '  asynchroon kennisclip: Zender [online, 40 min]\n    tool: Padlet')]);
  const second = editor.execute('coursecheck.insertActivity');
  const other = await catalogue(editor, 'more');
  other.type('quiz');
  await editor.until(() => other.items.some(({ label }) => label === 'asynchroon quiz'), 'what was looked for');
  other.accept('asynchroon quiz');
  await second;
  const quiz = document.lines.findIndex(text => text.includes('asynchroon quiz: Quiz'));
  assert.equal(document.lines[quiz - 1], '    tool: Padlet');
  assert.match(document.lines[quiz], /^  asynchroon quiz: Quiz \[.*\]$/);
  // On a blank line the line itself is taken.
  editor.putCursor(document, 'week 2: Feedback');
  await editor.type(document, '\n');
  const third = editor.execute('coursecheck.insertActivity');
  const last = await catalogue(editor, 'more');
  const [chosen] = last.items.filter(({ snippet }) => snippet);
  last.accept(chosen.label);
  await third;
  assert.ok(document.lines[document.lines.indexOf('week 2: Feedback') + 1].startsWith(`  ${chosen.label}: `));
  // Where none can stand, that is said.
  editor.putCursor(document, 'taal: nl');
  await editor.execute('coursecheck.insertActivity');
  assert.match(editor.messages[0].text, /^An activity stands in/);
  assert.equal(editor.findings.size, 1);
});

test('an activity in an English plan is called as it is in English, and goes away again where nothing is chosen', async t => {
  const text = 'course A1: Ethics\nlanguage: en\n\nweek 1: Start\n\tmeeting: Together [90 min]\n';
  const editor = await begin(t, { language: 'nl' }, { 'a.course': text });
  const document = editor.open('a.course');
  editor.putCursor(document, 'meeting: Together');
  const first = editor.execute('coursecheck.insertActivity');
  const picker = await catalogue(editor, 'meer');
  assert.equal(picker.placeholder, 'Welke activiteit? Typ een deel van de naam.');
  picker.hide();
  await first;
  assert.equal(document.text, text);
  const second = editor.execute('coursecheck.insertActivity');
  const again = await catalogue(editor, 'meer');
  again.accept('sync check-in');
  await second;
  assert.match(document.lines[5], /^\t\tsync check-in: Check-in \[/);
});

test('the report is made beside the plan, shown, and opened in the browser', async t => {
  const editor = await begin(t, { language: 'nl' });
  const document = editor.open('mc101.course');
  editor.putCursor(document, 'cursus MC101');
  await editor.type(document, 'x');
  const making = editor.execute('coursecheck.report');
  const message = await editor.until(() => editor.messages.shift(), 'the message that it is there');
  assert.equal(message.text, 'Het rapport staat in mc101.report.html. In een browser kun je het afdrukken.');
  assert.deepEqual(message.buttons, ['Open in de browser']);
  assert.match(onDisk(editor, 'mc101.course'), /^cursus MC101x/);
  assert.match(onDisk(editor, 'mc101.report.html'), /Marketingcommunicatie/);
  assert.equal(editor.panels[0].title, 'Rapport van mc101.course');
  assert.equal(editor.panels[0].webview.html, onDisk(editor, 'mc101.report.html'));
  message.press('Open in de browser');
  await making;
  assert.deepEqual(editor.opened.map(({ path: name }) => path.basename(name)), ['mc101.report.html']);
  // Again: in the same panel.
  const again = editor.execute('coursecheck.report');
  (await editor.until(() => editor.messages.shift(), 'the message')).press(undefined);
  await again;
  assert.equal(editor.panels.length, 1);
});

test('rules and words are explained, and all findings fit on a page', async t => {
  const editor = await begin(t, { language: 'nl' });
  const document = editor.open('mc101.course');
  await found(editor, document, 'notation/unknown-kind');
  editor.putCursor(document, 'cazus');
  editor.answer(({ items }) => items.find(({ topic }) => topic === 'notation/unknown-kind'));
  await editor.execute('coursecheck.explain');
  assert.match((await editor.until(() => editor.pages.shift(), 'the page')).text, /notation\/unknown-kind/);
  editor.answer('Kies een controle…', ({ items }) => {
    assert.ok(items.length > 400);
    return items.find(({ description }) => description === 'workload/off-budget');
  });
  await editor.execute('coursecheck.explain');
  assert.match((await editor.until(() => editor.pages.shift(), 'the page')).text, /workload\/off-budget/);
  editor.answer('Een ander woord…', 'leeruitkomst');
  await editor.execute('coursecheck.explain');
  assert.match((await editor.until(() => editor.pages.shift(), 'the page')).text, /^# leeruitkomst/);
  editor.answer('Een ander woord…', 'leeruitkomts');
  await editor.execute('coursecheck.explain');
  assert.match(editor.messages.shift().text, /^'leeruitkomts' kennen we niet\. Bedoel je 'leeruitkomst'/);
  await editor.execute('coursecheck.findings');
  const page = await editor.until(() => editor.pages.shift(), 'the page');
  assert.match(page.text, /cazus/);
  // The page is fetched anew once the plan is another.
  const range = (await found(editor, document, 'notation/unknown-kind')).range;
  editor.change(document, [new editor.vscode.TextEdit(range, 'casus')]);
  await editor.until(() => editor.refreshedPage?.toString() === page.uri.toString(), 'a new look at the page');
  assert.doesNotMatch(await editor.textOf(page.uri), /cazus/);
});

test('a plan is begun in the language of the designer', async t => {
  const editor = await begin(t, { language: 'nl' });
  editor.answer('Opleiding');
  await editor.execute('coursecheck.new');
  const { document } = editor.active;
  assert.equal(document.languageId, 'course');
  assert.match(document.text, /^opleiding/m);
  await editor.until(() => editor.findingsOf(document).length > 0, 'findings in it');
  editor.active = undefined;
  await editor.execute('coursecheck.report');
  assert.equal(editor.messages[0].text, 'Open eerst een plan: een bestand dat eindigt op .course.');
});

for (const [language, message, guide, choose, heading] of [
  [
    'nl', /^Het programma coursecheck is niet gevonden, en dus worden je plannen niet gecontroleerd\. Hier is gezocht: /,
    'Hoe kom je eraan?', 'Kies het programma…', /^# Het programma dat je plannen controleert/,
  ],
  [
    'en', /^The program coursecheck was not found, so your plans are not checked\. It was looked for here: /,
    'How to get it', 'Choose the program…', /^# The program that checks your plans/,
  ],
]) {
  test(`without the program one message says so and helps on (${language})`, async t => {
    const editor = await begin(t, { language, settings: { 'coursecheck.path': '/nowhere/coursecheck' } });
    const document = editor.open('mc101.course');
    assert.equal(editor.messages.length, 1);
    assert.match(editor.messages[0].text, message);
    assert.match(editor.messages[0].text, /\/nowhere\/coursecheck\.$/);
    assert.deepEqual(editor.messages[0].buttons, [guide, choose]);
    // Whatever else is asked for, nobody is told twice at a time, and there are no errors besides.
    editor.putCursor(document, 'cursus MC101');
    await editor.execute('coursecheck.report');
    await editor.execute('coursecheck.insertActivity');
    await editor.execute('coursecheck.findings');
    assert.equal(editor.messages.length, 1);
    editor.messages[0].press(guide);
    assert.match((await editor.until(() => editor.pages[0], 'the guide')).text, heading);
    editor.answer([editor.vscode.Uri.file(program)]);
    await editor.execute('coursecheck.choosePath');
    await found(editor, document, 'notation/missing-target');
  });
}

test('the program is found on the PATH, and by a path from home', async t => {
  const before = { ...process.env };
  t.after(() => { Object.assign(process.env, before); });
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'coursecheck-home-'));
  t.after(() => fs.rmSync(home, { recursive: true }));
  const target = path.join(home, 'coursecheck/.build/release');
  // Built as the README says, and nowhere on the PATH.
  process.env.HOME = home;
  process.env.PATH = '/usr/bin:/bin';
  const missing = await begin(t, { settings: { 'coursecheck.path': '' } });
  assert.ok(missing.messages[0].text.includes(target), missing.messages[0].text);
  fs.mkdirSync(target, { recursive: true });
  fs.symlinkSync(program, path.join(target, 'coursecheck'));
  await missing.execute('coursecheck.restart');
  await found(missing, missing.open('mc101.course'), 'notation/unknown-kind');
  process.env.HOME = before.HOME;
  for (const settings of [{ 'coursecheck.path': '' }, { 'coursecheck.path': 'coursecheck' }]) {
    process.env.PATH = `${target}:/usr/bin:/bin`;
    const editor = await begin(t, { settings });
    await found(editor, editor.open('mc101.course'), 'notation/unknown-kind');
  }
  process.env.PATH = '/usr/bin:/bin';
  process.env.HOME = home;
  const editor = await begin(t, { settings: { 'coursecheck.path': '~/coursecheck/.build/release/coursecheck' } });
  await found(editor, editor.open('mc101.course'), 'notation/unknown-kind');
});

test('on Windows the ending of the program may be left out', async t => {
  const file = makeProgram(t, asReal, 'check.exe');
  const before = { ...process.env };
  const platform = Object.getOwnPropertyDescriptor(process, 'platform');
  t.after(() => {
    Object.assign(process.env, before);
    Object.defineProperty(process, 'platform', platform);
  });
  process.env.PATH = `${path.dirname(file)}:/usr/bin:/bin`;
  for (const said of [file, path.join(path.dirname(file), 'check'), 'check']) {
    Object.defineProperty(process, 'platform', { ...platform, value: 'win32' });
    const editor = await begin(t, { settings: { 'coursecheck.path': said } });
    Object.defineProperty(process, 'platform', platform);
    await found(editor, editor.open('mc101.course'), 'notation/unknown-kind');
    assert.ok(editor.log.startsWith(`${file} lsp\n`), editor.log);
  }
});

test('a setting that is no text is as one that is not there', async t => {
  const before = { ...process.env };
  t.after(() => { Object.assign(process.env, before); });
  const folder = path.dirname(makeProgram(t, asReal));
  process.env.PATH = `${folder}:/usr/bin:/bin`;
  for (const value of [7, ['coursecheck'], { linux: 'coursecheck' }]) {
    const editor = await begin(t, { settings: { 'coursecheck.path': value } });
    await found(editor, editor.open('mc101.course'), 'notation/unknown-kind');
  }
});

test('the setting for the language counts above the language of the editor', async t => {
  const editor = await begin(t, { settings: { 'coursecheck.path': '/nowhere', 'coursecheck.language': 'nl' } });
  assert.match(editor.messages[0].text, /^Het programma coursecheck is niet gevonden/);
});

test('what is no coursecheck is told, and not started over and over', async t => {
  const editor = await begin(t, { settings: { 'coursecheck.path': '/bin/false' } });
  const { text, buttons } = await editor.until(() => editor.messages[0], 'the message');
  assert.equal(text, 'coursecheck stopped several times (exit 1), so your plans are not checked now.');
  assert.deepEqual(buttons, ['Try again', 'Show the log']);
  editor.messages[0].press('Show the log');
  await editor.until(() => editor.logIsShown, 'the log');
  assert.equal(editor.log.match(/stopped: exit 1/g).length, 5);
});

test('what falls over is given a moment before it is started again', async t => {
  const start = Date.now();
  const editor = await begin(t, { settings: { 'coursecheck.path': '/bin/false' } });
  await editor.until(() => editor.messages[0], 'the message');
  assert.ok(Date.now() - start >= 100 + 200 + 300 + 400, `${Date.now() - start} ms`);
});

test('a message that makes no sense is passed over, and those behind it are not', async t => {
  const other = makeProgram(t, `
const child = real();
process.stdin.pipe(child.stdin);
const bad = ['{no', 'null', '{"jsonrpc":"2.0","method":"window/showMessage","params":null}'];
child.stdout.once('data', bytes => {
  const before = bad.map(text => 'Content-Length: ' + text.length + '\\r\\n\\r\\n' + text).join('');
  process.stdout.write(Buffer.concat([Buffer.from(before), bytes]));
  child.stdout.pipe(process.stdout);
});`);
  const editor = await begin(t, { settings: { 'coursecheck.path': other } });
  await found(editor, editor.open('mc101.course'), 'notation/unknown-kind');
  assert.equal(editor.log.match(/^a message that was passed over: (Syntax|Type)Error/gm).length, 2, editor.log);
  assert.match(editor.log, /^window\/showMessage: TypeError/m);
  assert.deepEqual(editor.messages, []);
});

for (const [when, does] of [
  ['from the start', 'const junk = () => process.stdout.write("y\\n".repeat(5000), junk); junk();'],
  ['after a good start', `
const child = real();
child.stdout.pipe(process.stdout);
process.stdin.on('data', bytes => {
  if (bytes.includes('textDocument/hover')) process.stdout.write('y'.repeat(100000));
  else child.stdin.write(bytes);
});
process.stdin.on('end', () => child.stdin.end());`],
  ['after a length that no message has', `
const child = real();
child.stdout.pipe(process.stdout);
process.stdin.on('data', bytes => {
  if (bytes.includes('textDocument/hover')) process.stdout.write('Content-Length: 268435457\\r\\n\\r\\n{');
  else child.stdin.write(bytes);
});
process.stdin.on('end', () => child.stdin.end());`],
]) {
  test(`what speaks no language of servers is ended, and told (${when})`, async t => {
    const before = running();
    const other = makeProgram(t, does);
    const editor = await begin(t, { settings: { 'coursecheck.path': other } });
    const document = editor.open('mc101.course');
    if (when !== 'from the start') {
      await found(editor, document, 'notation/unknown-kind');
      editor.hover(document, editor.putCursor(document, 'kennisclip'));
    }
    const { text } = await editor.until(() => editor.messages[0], 'the message');
    assert.equal(text, `'${other}' does not answer as coursecheck does. Is it the right program?`);
    await editor.until(() => running().length === before.length, 'the end of the process');
    assert.deepEqual(editor.findingsOf(document), []);
    assert.equal(editor.messages.length, 1);
  });
}

test('when the program falls over it is started again, and knows the text as it is now', async t => {
  const before = running();
  const editor = await begin(t);
  const document = editor.open('mc101.course');
  await found(editor, document, 'notation/unknown-kind');
  const [first] = running().filter(id => !before.includes(id));
  const { range } = await found(editor, document, 'notation/missing-target');
  process.kill(first, 'SIGKILL');
  editor.change(document, [new editor.vscode.TextEdit(range, 'LU9')]);
  await editor.until(
    () => editor.findingsOf(document).some(({ text, message }) => text === 'LU9' && message.includes("'LU9'")), 'new findings');
  const [second] = running().filter(id => !before.includes(id));
  assert.notEqual(first, second);
  assert.deepEqual(editor.messages, []);
  assert.equal(editor.of('Hover').length, 1);
  await editor.execute('coursecheck.restart');
  await found(editor, document, 'notation/unknown-kind');
  assert.equal(running().filter(id => !before.includes(id)).length, 1);
  assert.match(await editor.hover(document, editor.putCursor(document, 'kennisclip')), /video/);
});

test('closing the editor leaves no process and no finding behind', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'coursecheck-vscode-'));
  fs.writeFileSync(path.join(folder, 'mc101.course'), course);
  const before = running();
  const editor = new Editor({ extension, folder, settings: { 'coursecheck.path': program } });
  await editor.activate();
  const document = editor.open('mc101.course');
  await found(editor, document, 'notation/unknown-kind');
  await editor.close();
  assert.equal(editor.findings.size, 0);
  assert.equal(editor.providers.length, 0);
  assert.equal(editor.watchers.length, 0);
  assert.deepEqual(running(), before);
  fs.rmSync(folder, { recursive: true });
});

test('closing the editor does not wait for a program that does not listen', async t => {
  const before = running();
  const editors = [];
  for (let at = 0; at < 2; at += 1) {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'coursecheck-vscode-'));
    t.after(() => fs.rmSync(folder, { recursive: true }));
    fs.writeFileSync(path.join(folder, 'mc101.course'), course);
    editors.push(new Editor({ extension, folder, settings: { 'coursecheck.path': program } }));
  }
  const [greeted, introducing] = editors;
  await greeted.activate();
  await found(greeted, greeted.open('mc101.course'), 'notation/unknown-kind');
  const [id] = running().filter(one => !before.includes(one));
  process.kill(id, 'SIGSTOP');
  const whenGreeted = await timeToClose(greeted);
  assert.ok(whenGreeted < 2500, `${whenGreeted} ms`);
  // One that still has to introduce itself.
  await introducing.activate();
  introducing.set('coursecheck.path', makeProgram(t, silent));
  await introducing.until(() => introducing.log.includes('coursecheck-other-'), 'another program');
  const whenIntroducing = await timeToClose(introducing);
  assert.ok(whenIntroducing < 2500, `${whenIntroducing} ms`);
  await introducing.until(() => running().length === before.length, 'the end of both');
  assert.deepEqual([...greeted.messages, ...introducing.messages], []);
});

test('another program is started without waiting for one that says nothing', async t => {
  const before = running();
  const editor = await begin(t);
  const document = editor.open('mc101.course');
  editor.set('coursecheck.path', makeProgram(t, silent));
  await editor.until(() => editor.log.includes('coursecheck-other-'), 'another program');
  editor.set('coursecheck.path', program);
  await found(editor, document, 'notation/unknown-kind');
  assert.equal(running().length, before.length + 1);
  assert.deepEqual(editor.messages, []);
});

test('settings count at once', async t => {
  const editor = await begin(t);
  const document = editor.open('mc101.course');
  await found(editor, document, 'notation/unknown-kind');
  editor.set('coursecheck.language', 'en');
  await editor.until(
    () => editor.findingsOf(document).some(({ message }) => message.startsWith("'cazus' is not a kind we know")), 'English');
  const few = editor.findingsOf(document).length;
  editor.set('coursecheck.profile', 'all');
  await editor.until(() => editor.findingsOf(document).length > few, 'more findings');
  editor.set('coursecheck.trace.server', 'messages');
  await editor.until(async () => {
    await editor.hover(document, editor.putCursor(document, 'kennisclip'));
    return /textDocument\/hover: \d+ µs/.test(editor.log);
  }, 'the conversation in the log');
});

test('what changes on disk is noticed, and references move along with a file', async t => {
  const programme = 'opleiding CE: Commerciële economie\ntaal: nl\n\ncursus MC101: mc101.course [5 EC]\n';
  const editor = await begin(t, {}, { 'mc101.course': course, 'ce.course': programme });
  const document = editor.open('ce.course');
  await editor.moveFile('mc101.course', 'marketing.course');
  assert.match(document.text, /^cursus MC101: marketing\.course \[5 EC\]$/m);
  const plan = editor.open('marketing.course');
  await found(editor, plan, 'notation/unknown-kind');
  editor.askedAnew.clear();
  editor.writeOnDisk('.coursecheck', 'rules:\n  notation/unknown-kind: off\n');
  await editor.until(
    () => !editor.findingsOf(plan).some(({ rule }) => rule === 'notation/unknown-kind'), 'a plan without that finding');
  // What was worked out with other settings is asked for anew.
  await editor.until(() => editor.askedAnew.size === 3, 'another look');
  assert.deepEqual([...editor.askedAnew].sort(), ['CodeLens', 'DocumentSemanticTokens', 'InlayHints']);
});

test('pages are plain text where the editor shows no Markdown', async t => {
  const editor = await begin(t, { hasMarkdown: false });
  await editor.execute('coursecheck.showPage', 'coursecheck:/explain/nl/kennisclip.md');
  assert.match(editor.active.document.text, /^# kennisclip/);
});

test('an older version that is compared with has no findings, and a link in a plan opens no other file', async t => {
  const editor = await begin(t);
  const { Uri } = editor.vscode;
  const document = editor.open('mc101.course');
  const older = editor.openUri(Uri.parse(`git:${document.uri.path}?HEAD`), course, 'course');
  await found(editor, document, 'notation/unknown-kind');
  // The server answers in turn: what it had to say of the older version would have come by now.
  await editor.hover(document, editor.putCursor(document, 'kennisclip'));
  assert.deepEqual(editor.findingsOf(older), []);
  await editor.execute('coursecheck.showPage', document.uri.toString());
  assert.deepEqual(editor.pages, []);
});
