'use strict';

// Where the coursecheck program is, and having it do something.

const { execFile } = require('child_process');
const fs = require('fs');
const os = require('os');
const path = require('path');
const settings = require('./settings');

const isWindows = process.platform === 'win32';
const name = isWindows ? 'coursecheck.exe' : 'coursecheck';

/** Where a program stands that was built as the README says, and where programs mostly are: an editor that was not started
    from a terminal often has a shorter PATH than a terminal has. */
const usualFolders = [
  path.join(os.homedir(), 'coursecheck', '.build', 'release'),
  path.join(os.homedir(), '.local', 'bin'),
  ...(isWindows ? [] : ['/usr/local/bin', '/opt/homebrew/bin']),
];

function isProgram(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}

/** `~` is the designer's own folder. */
const atHome = file => file.replace(/^~(?=$|[/\\])/, os.homedir());

/** As on a command line: on Windows the ending may be left out. */
const spellings = file => (isWindows && !/\.exe$/i.test(file) ? [file, `${file}.exe`] : [file]);

/** The program, or nothing; and all the places where it was looked for. */
function find() {
  const chosen = settings.path();
  if (chosen) {
    const said = atHome(chosen);
    // A name without a folder is one to look for, as on a command line.
    if (path.basename(said) !== said) {
      const file = spellings(said).find(isProgram);
      return file ? { file } : { lookedIn: [said] };
    }
  }
  const wanted = chosen || name;
  const onPath = (process.env.PATH ?? '').split(path.delimiter).filter(folder => path.isAbsolute(folder));
  const folders = [...new Set([...onPath, ...usualFolders])];
  const file = folders.flatMap(folder => spellings(path.join(folder, wanted))).find(isProgram);
  return file ? { file } : { lookedIn: ['PATH', ...usualFolders] };
}

/** What the program writes. Status 1 says that all went well and that there is something to do. */
function run(file, commandLine, { folder, input } = {}) {
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024, windowsHide: true };
    const child = execFile(file, commandLine, options, (error, output, complaint) => {
      if (error && error.code !== 1) reject(new Error(complaint.trim() || error.message));
      else resolve(output);
    });
    child.stdin.on('error', () => {});
    child.stdin.end(input ?? '');
  });
}

module.exports = { find, run };
