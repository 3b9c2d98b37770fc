'use strict';

// What the designer sets, under `coursecheck`.

const vscode = require('vscode');

const section = 'coursecheck';
const get = name => vscode.workspace.getConfiguration(section).get(name);

module.exports = {
  section,

  /** Where the program is, if it was said. The editor passes on whatever stands in its settings, also what is no text. */
  path() {
    const value = get('path');
    return typeof value === 'string' ? value.trim() : '';
  },

  /** `nl`, `en`, or nothing: that of the plan, and of the editor. */
  language: () => (['nl', 'en'].includes(get('language')) ? get('language') : undefined),

  trace: () => get('trace.server') ?? 'off',

  /** What the server knows what to do with; what is not set is left to the project and the plan. */
  forServer() {
    return {
      language: this.language() ?? null,
      profile: get('profile') || null,
      formatOnSave: get('formatOnSave') === true,
    };
  },
};
