'use strict';

// An activity from the catalogue, on a line of its own where the cursor is. What the catalogue holds, what fits here and how
// it is written the server knows: it is asked what could be completed on such a line, in a copy of the plan that has one.

const vscode = require('vscode');
const { withScratch } = require('./client/documents');
const { text } = require('./texts');

async function insertActivity(editor, connection) {
  const lines = editor.document.getText().split(/\r\n|\r|\n/);
  const place = await findPlace(lines, editor.selection.active, connection);
  if (!place) {
    vscode.window.showInformationMessage(
      text('An activity stands in a module, a week or a meeting. Put the cursor there, and try again.'));
    return;
  }
  const chosen = await choose(typed => catalogue(lines, place, typed, connection), place.fitting);
  if (chosen) await write(editor, place, chosen.snippet);
}

// MARK: Where it can stand

/** A line on which the server has activities to propose, with what it proposes. */
async function findPlace(lines, cursor, connection) {
  for (const place of candidates(lines, cursor)) {
    const proposals = await complete(lines, place, '', connection);
    const fitting = proposals.filter(isWholeActivity);
    // What comes before the kind: `sync`, `async`, or what they are called in the language of the plan.
    const openings = new Set(fitting.map(({ label, filterText }) => label.slice(0, -filterText.length)));
    if (openings.size > 0) return { ...place, fitting: fitting.map(item => asItem(item, '')), openings: [...openings] };
  }
  return undefined;
}

const isWholeActivity = ({ label, filterText }) => !!filterText && label.endsWith(` ${filterText}`);

/** Places for a new line, the one that is meant most likely first: in what stands at the cursor, beside it, beside what holds
    it. Each with the line it comes behind, or the blank line it takes. */
function* candidates(lines, cursor) {
  const isBlank = at => lines[at].trim() === '';
  let above = cursor.line;
  while (above >= 0 && isBlank(above)) above -= 1;
  if (above < 0) return;
  const blank = isBlank(cursor.line) ? cursor.line : undefined;
  const place = indentation => {
    const end = endOfBlock(lines, blank ?? above, indentation);
    return blank !== undefined && end === blank ? { indentation, takes: blank } : { indentation, behind: end };
  };
  if (blank !== undefined && lines[blank] !== '') yield place(lines[blank]);
  const own = indentationOf(lines[above]);
  const below = lines.slice(above + 1).find(line => line.trim() !== '');
  const isChild = below !== undefined && widthOf(indentationOf(below)) > widthOf(own);
  const inside = isChild ? indentationOf(below) : own + (own.includes('\t') ? '\t' : '  ');
  yield blank === undefined ? { indentation: inside, behind: above } : place(inside);
  let indentation = own;
  yield place(indentation);
  for (let at = above - 1; at >= 0 && indentation !== ''; at -= 1) {
    if (isBlank(at) || widthOf(indentationOf(lines[at])) >= widthOf(indentation)) continue;
    indentation = indentationOf(lines[at]);
    yield place(indentation);
  }
}

/** The last line that belongs to what stands on a line, seen from a new line with this indentation: that must not come
    between what is above it and what is part of that. */
function endOfBlock(lines, start, indentation) {
  let end = start;
  for (let at = start + 1; at < lines.length; at += 1) {
    if (lines[at].trim() === '') continue;
    if (widthOf(indentationOf(lines[at])) <= widthOf(indentation)) break;
    end = at;
  }
  return end;
}

const indentationOf = line => /^[ \t]*/.exec(line)[0];

function widthOf(indentation) {
  let width = 0;
  for (const mark of indentation) width = mark === '\t' ? (Math.floor(width / 4) + 1) * 4 : width + 1;
  return width;
}

// MARK: What can stand there

/** All that the catalogue has for what was typed, the best first. */
async function catalogue(lines, place, typed, connection) {
  const parts = await Promise.all(place.openings.map(async opening => {
    const proposals = await complete(lines, place, opening + typed, connection);
    return proposals.map(item => asItem(item, opening));
  }));
  return parts.flat();
}

async function complete(lines, place, typed, connection) {
  const line = place.indentation + typed;
  const at = place.takes ?? place.behind + 1;
  const copy = [...lines];
  copy.splice(at, place.takes === undefined ? 0 : 1, line);
  const answer = await withScratch(connection, copy.join('\n'), textDocument => connection.request(
    'textDocument/completion', { textDocument, position: { line: at, character: line.length } }));
  return answer?.items ?? [];
}

function asItem({ label, labelDetails, detail, textEditText, textEdit, insertTextFormat }, opening) {
  const written = textEdit?.newText ?? textEditText ?? label;
  return {
    label: opening + label,
    description: labelDetails?.description,
    detail,
    snippet: opening + (insertTextFormat === 2 ? written : written.replace(/[\\$}]/g, '\\$&')),
    // The server knows synonyms that stand nowhere in the line.
    alwaysShow: true,
  };
}

// MARK: Choosing and writing

/** Lets the designer choose; what is typed is looked up in the catalogue. */
function choose(lookUp, fitting) {
  return new Promise(resolve => {
    const picker = vscode.window.createQuickPick();
    picker.placeholder = text('Which activity? Type a part of its name.');
    let asked = 0;
    const fill = async typed => {
      asked += 1;
      const own = asked;
      picker.busy = true;
      const found = await lookUp(typed).catch(() => []);
      // Meanwhile more may have been typed.
      if (own !== asked) return;
      picker.busy = false;
      picker.items = typed === '' ? grouped(fitting, found) : found;
    };
    picker.onDidChangeValue(fill);
    picker.onDidAccept(() => {
      const [chosen] = picker.selectedItems;
      if (!chosen?.snippet) return;
      resolve(chosen);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.items = fitting;
    picker.show();
    fill('');
  });
}

/** What fits here above all else. */
function grouped(fitting, all) {
  const separator = label => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const known = new Set(fitting.map(({ label }) => label));
  return [
    separator(text('fits here')), ...fitting, separator(text('more')), ...all.filter(({ label }) => !known.has(label)),
  ];
}

async function write(editor, { indentation, takes, behind }, snippet) {
  const { document } = editor;
  let line = takes;
  // The line first and the activity in it: an editor indents further lines of a snippet as it likes.
  if (takes === undefined) {
    line = behind + 1;
    await editor.edit(
      builder => builder.insert(document.lineAt(behind).range.end, `\n${indentation}`),
      { undoStopBefore: true, undoStopAfter: false });
  } else if (document.lineAt(line).text !== indentation) {
    await editor.edit(
      builder => builder.replace(document.lineAt(line).range, indentation),
      { undoStopBefore: true, undoStopAfter: false });
  }
  await editor.insertSnippet(
    new vscode.SnippetString(snippet), document.lineAt(line).range.end, { undoStopBefore: false, undoStopAfter: true });
}

module.exports = { insertActivity };
