'use strict';

// Starts the language server, starts it again when it falls over, and ends it when the editor does.

const { spawn } = require('child_process');
const vscode = require('vscode');
const { Client } = require('./client/client');
const program = require('./program');
const { text } = require('./texts');

/** Who falls over this often within this time will not stand up by being started again. */
const mostRestarts = 4;
const restartPeriod = 3 * 60 * 1000;
/** How long it may take to introduce itself, and to say goodbye. */
const introduction = 20 * 1000;
const goodbye = 2000;

class Server {
  /** `host` holds what outlives a run of the server; `whenMissing` is called with the places where it was looked for. */
  constructor(host, whenMissing) {
    this.host = host;
    this.whenMissing = whenMissing;
    this.falls = [];
    this.child = undefined;
    this.client = undefined;
    /** Starting, stopping and starting again wait for each other. */
    this.turn = Promise.resolve();
  }

  start() { return this.inTurn(() => this.startNow()); }

  stop() { return this.inTurn(() => this.stopNow()); }

  restart() {
    this.falls = [];
    return this.inTurn(async () => {
      await this.stopNow();
      await this.startNow();
    });
  }

  inTurn(action) {
    this.turn = this.turn.then(action).catch(error => this.host.output.appendLine(String(error?.stack ?? error)));
    return this.turn;
  }

  /** The line to the server; where it isn't running it is started first. */
  async connection() {
    if (!this.client) await this.start();
    if (!this.client) throw new NotRunning();
    return this.client.connection;
  }

  async request(method, parameters) { return (await this.connection()).request(method, parameters); }

  async startNow() {
    if (this.child) return;
    const { output } = this.host;
    const { file, lookedIn } = program.find();
    if (!file) {
      output.appendLine(`coursecheck is in none of: ${lookedIn.join(', ')}`);
      this.whenMissing(lookedIn);
      return;
    }
    output.appendLine(`${file} lsp`);
    const child = spawn(file, ['lsp', '--clientProcessId', String(process.pid)], { windowsHide: true });
    const client = new Client(child, this.host);
    this.child = child;
    let complaint = '';
    child.stderr.on('data', bytes => {
      complaint = bytes.toString('utf8').trim().split('\n').at(-1);
      output.append(bytes.toString('utf8'));
    });
    // Both say that it is gone, and either may come alone.
    const gone = reason => this.fell(child, client, reason);
    child.on('error', error => gone(error.message));
    child.on('close', (code, signal) => gone(complaint || (signal ?? `exit ${code}`)));
    try {
      const { serverInfo } = await within(introduction, client.start());
      // It may have gone while it introduced itself.
      if (this.child !== child) return;
      this.client = client;
      output.appendLine(`${serverInfo?.name} ${serverInfo?.version}`);
    } catch (error) {
      output.appendLine(String(error.message));
      // What answers no introduction is another program; starting it again is no help.
      if (this.child !== child) return;
      this.forget(child, client);
      child.kill('SIGKILL');
      this.tell(text("'{0}' does not answer as coursecheck does. Is it the right program?", file));
    }
  }

  async stopNow() {
    const { child, client } = this;
    if (!child) return;
    this.child = undefined;
    this.client = undefined;
    const ended = new Promise(resolve => child.once('exit', resolve));
    if (client) {
      await within(goodbye, client.stop().then(() => ended)).catch(() => {});
      client.dispose();
    }
    // One that has gone already does not mind.
    child.kill('SIGKILL');
    this.host.diagnostics.clear();
  }

  forget(child, client) {
    if (this.child === child) {
      this.child = undefined;
      this.client = undefined;
    }
    client.dispose();
  }

  /** The process is gone, and nobody asked it to go. */
  fell(child, client, reason) {
    if (this.child !== child) return;
    const { output } = this.host;
    this.forget(child, client);
    output.appendLine(`coursecheck stopped: ${reason}`);
    const now = Date.now();
    this.falls = [...this.falls.filter(time => now - time < restartPeriod), now];
    if (this.falls.length > mostRestarts) {
      this.host.diagnostics.clear();
      this.tell(text('coursecheck stopped several times ({0}), so your plans are not checked now.', reason));
    } else {
      this.start();
    }
  }

  async tell(message) {
    const again = text('Try again');
    const log = text('Show the log');
    const chosen = await vscode.window.showErrorMessage(message, again, log);
    if (chosen === again) this.restart();
    if (chosen === log) this.host.output.show();
  }
}

/** Nobody needs to be told once more: that was done when starting did not go. */
class NotRunning extends Error {}

function within(time, promise) {
  let timer;
  const late = new Promise((_, reject) => { timer = setTimeout(() => reject(new Error('no answer')), time); });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

module.exports = { Server, NotRunning };
