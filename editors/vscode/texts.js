'use strict';

// What the designer reads from this extension, in Dutch and in English. Texts stand in the code in English; their Dutch is in
// `l10n/bundle.l10n.nl.json`. The editor knows few languages by itself, so whoever sets `coursecheck.language` gets that one,
// whatever the language of the editor.

const vscode = require('vscode');
const settings = require('./settings');
const dutch = require('./l10n/bundle.l10n.nl.json');

/** `{0}` in a text is the first of the values, and so on. */
function text(message, ...values) {
  const wanted = settings.language();
  if (!wanted) return vscode.l10n.t(message, ...values);
  const known = wanted === 'nl' ? dutch[message] ?? message : message;
  return known.replace(/\{(\d+)\}/g, (whole, at) => values[at] ?? whole);
}

/** `nl` or `en`: that of the designer. */
function language() { return settings.language() ?? (vscode.env.language.startsWith('nl') ? 'nl' : 'en'); }

module.exports = { text, language };
