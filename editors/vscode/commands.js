'use strict';

// What the designer can ask for by name.

const vscode = require('vscode');
const { insertActivity } = require('./activities');
const pages = require('./client/pages');
const { showPage } = require('./client/convert');
const { activeEditor } = require('./plans');
const program = require('./program');
const { Report } = require('./report');
const { NotRunning } = require('./server');
const settings = require('./settings');
const { text, language } = require('./texts');

/** Registers all commands; returns what takes them away. `missing` tells that there is no program. */
function register(server, missing) {
  const report = new Report();
  const execute = (command, ...values) =>
    server.request('workspace/executeCommand', { command, arguments: values });

  /** The program, to have it do something; where it is not, the designer is told. */
  function find() {
    const { file, lookedIn } = program.find();
    if (!file) missing.tell(lookedIn);
    return file;
  }

  /** The editor with the plan at hand; where there is none, the designer is told. */
  function plan() {
    const editor = activeEditor();
    if (!editor) vscode.window.showInformationMessage(text('Open a plan first: a file that ends in .course.'));
    return editor;
  }

  const commands = {
    'coursecheck.report': async () => {
      const editor = plan();
      const file = editor && find();
      if (file) await report.make(file, editor.document);
    },

    'coursecheck.findings': async () => {
      const editor = plan();
      if (editor) await execute('coursecheck.report', editor.document.uri.toString(), settings.language());
    },

    'coursecheck.explain': async (topic, inLanguage) => {
      const word = topic ?? await chooseTopic(find);
      if (word) await execute('coursecheck.explain', word, inLanguage ?? language());
    },

    'coursecheck.insertActivity': async () => {
      const editor = plan();
      if (editor) await insertActivity(editor, await server.connection());
    },

    'coursecheck.approve': async () => {
      const editor = plan();
      if (!editor) return;
      const by = await vscode.window.showInputBox({
        title: text('Record a decision'),
        prompt: text('Which committee or other body approved this plan?'),
        validateInput: value => (value.trim() ? undefined : text('Write who approved it.')),
      });
      if (!by?.trim()) return;
      const note = await vscode.window.showInputBox({
        title: text('Record a decision'), prompt: text('A remark that goes with it, if there is one.'),
      });
      if (note === undefined) return;
      await execute('coursecheck.approve', { uri: editor.document.uri.toString(), by: by.trim(), note: note.trim() });
    },

    'coursecheck.new': async () => {
      const file = find();
      const kind = file && await chooseKind();
      if (!kind) return;
      const content = await program.run(file, ['new', kind, '--language', language()]);
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'course', content }));
    },

    'coursecheck.restart': () => server.restart(),
    'coursecheck.showLog': () => server.host.output.show(),
    'coursecheck.choosePath': () => missing.choose(),
    'coursecheck.howToGet': () => missing.showGuide(),

    // Of lenses and links; nobody asks for these by name.
    [showPage]: page => pages.show(page),
    'coursecheck.showReferences': (...values) => execute('coursecheck.showReferences', ...values),
  };

  return vscode.Disposable.from(report, ...Object.entries(commands).map(([name, action]) =>
    vscode.commands.registerCommand(name, async (...values) => {
      try {
        await action(...values);
      } catch (error) {
        // That there is no server has been told already.
        if (!(error instanceof NotRunning)) vscode.window.showErrorMessage(error.message);
      }
    })));
}

// MARK: What to explain

/** A finding or the word at the cursor, any rule, or a word that is typed. */
async function chooseTopic(find) {
  const editor = activeEditor();
  const here = editor ? topicsAt(editor) : [];
  const others = [
    { label: `$(list-unordered) ${text('Choose a rule…')}`, choose: () => chooseRule(find) },
    { label: `$(edit) ${text('Another word…')}`, choose: askWord },
  ];
  const chosen = await vscode.window.showQuickPick(
    [...here, ...others], { placeHolder: text('What would you like to know more about?') });
  return chosen?.choose ? chosen.choose() : chosen?.topic;
}

function topicsAt({ document, selection }) {
  const cursor = selection.active;
  const found = vscode.languages.getDiagnostics(document.uri)
    .filter(({ range, source, code }) => source === 'coursecheck' && code?.value && range.contains(cursor))
    .map(({ code, message }) => ({ label: code.value, detail: message, topic: code.value }));
  const word = document.getWordRangeAtPosition(cursor);
  const topics = word ? [...found, { label: document.getText(word), topic: document.getText(word) }] : found;
  const known = new Set();
  return topics.filter(({ topic }) => !known.has(topic) && known.add(topic));
}

async function chooseRule(find) {
  const file = find();
  if (!file) return undefined;
  const rules = JSON.parse(await program.run(file, ['rules', '--format', 'json']));
  const chosen = await vscode.window.showQuickPick(
    rules.map(({ name, title }) => ({ label: title[language()], description: name, topic: name })),
    { placeHolder: text('Which rule? Type a part of its name.'), matchOnDescription: true });
  return chosen?.topic;
}

const askWord = () => vscode.window.showInputBox({
  prompt: text('A word of the format, a kind of activity, or a rule.'),
});

// MARK: What to begin with

async function chooseKind() {
  const kinds = [
    { label: text('Course'), detail: text('A course or a minor.'), kind: 'course' },
    {
      label: text('Community'), detail: text('A learning community or coaching group that is no course.'),
      kind: 'community',
    },
    { label: text('Programme'), detail: text('A degree programme, with its courses.'), kind: 'programme' },
    { label: text('Institution'), detail: text('A plan of an institution for blended education.'), kind: 'institution' },
  ];
  return (await vscode.window.showQuickPick(kinds, { placeHolder: text('What would you like to plan?') }))?.kind;
}

module.exports = { register };
