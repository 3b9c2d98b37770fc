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
/** What is waited before it is started again, for each time it fell over. */
const pause = 100;
/** How long it may take to introduce itself, and to go when it is asked to: the editor waits five seconds when it closes. */
const introduction = 20 * 1000;
const goodbye = 1000;

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
    /** How many times it will still be stopped by who waits for their turn: until then starting it is no use. */
    this.stopsToCome = 0;
  }

  start() { return this.inTurn(() => this.startNow()); }

  stop() {
    this.hurry();
    return this.inTurn(() => this.stopNow());
  }

  restart() {
    this.falls = [];
    this.hurry();
    return this.inTurn(async () => {
      await this.stopNow();
      await this.startNow();
    });
  }

  /** Who wants to stop it does not wait until an introduction is over. */
  hurry() {
    this.stopsToCome += 1;
    const { child } = this;
    if (!child) return;
    const timer = setTimeout(() => child.kill('SIGKILL'), goodbye);
    child.once('exit', () => clearTimeout(timer));
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
    if (this.child || this.stopsToCome > 0) return;
    const { output } = this.host;
    const { file, lookedIn } = program.find();
    if (!file) {
      output.appendLine(`coursecheck is in none of: ${lookedIn.join(', ')}`);
      this.whenMissing(lookedIn);
      return;
    }
    output.appendLine(`${file} lsp`);
    const child = spawn(file, ['lsp', '--clientProcessId', String(process.pid)], { windowsHide: true });
    // What does not answer as it should is another program; starting it again is no help.
    const foreign = () => {
      if (this.child !== child) return;
      this.forget(child, client);
      child.kill('SIGKILL');
      this.host.diagnostics.clear();
      this.tell(text("'{0}' does not answer as coursecheck does. Is it the right program?", file));
    };
    const client = new Client(child, this.host, foreign);
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
      foreign();
    }
  }

  async stopNow() {
    this.stopsToCome -= 1;
    const { child, client } = this;
    this.child = undefined;
    this.client = undefined;
    if (client) {
      const ended = new Promise(resolve => child.once('exit', resolve));
      await within(goodbye, Promise.race([ended, client.stop().then(() => ended)])).catch(() => {});
      client.dispose();
    }
    // One that has gone already does not mind.
    child?.kill('SIGKILL');
    this.host.diagnostics.clear();
  }

  forget(child, client) {
    if (this.child === child) {
      this.child = undefined;
      this.client = undefined;
    }
    client.dispose();
  }

  /** The process is gone, and it was not its turn to go. */
  fell(child, client, reason) {
    if (this.child !== child) return;
    const { output } = this.host;
    this.forget(child, client);
    output.appendLine(`coursecheck stopped: ${reason}`);
    // Someone wants it gone, or started again in their turn.
    if (this.stopsToCome > 0) return;
    const now = Date.now();
    this.falls = [...this.falls.filter(time => now - time < restartPeriod), now];
    if (this.falls.length > mostRestarts) {
      this.host.diagnostics.clear();
      this.tell(text('coursecheck stopped several times ({0}), so your plans are not checked now.', reason));
    } else {
      const time = pause * this.falls.length;
      this.inTurn(async () => {
        await new Promise(resolve => { setTimeout(resolve, time); });
        await this.startNow();
      });
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
