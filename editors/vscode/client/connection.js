'use strict';

// Messages there and back over two streams, as JSON-RPC has them: each behind a header that tells its length in bytes.

/** What a request comes to when the other side refuses it, or when nobody is there any more. */
class ResponseError extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

const methodNotFound = -32601;
const internalError = -32603;
/** The document changed meanwhile, or nobody wants the answer any more: nothing to tell anyone. */
const quietErrors = new Set([-32800, -32801, -32802]);
/** A number of our own, for what will never be answered. */
const connectionClosed = -32099;
/** Who has written this many bytes, and no header in them, does not speak this way. */
const longestHeader = 64 * 1024;
/** Who announces more than this at once does not either: it would be kept until all of it is there. */
const longestBody = 256 * 1024 * 1024;

class Connection {
  /** `log` hears what went wrong with one message; `whenForeign` is called when what comes in are no messages at all. */
  constructor(readable, writable, { log, whenForeign }) {
    this.writable = writable;
    this.log = log;
    this.lastRequest = 0;
    this.waiting = new Map();
    this.requestHandlers = new Map();
    this.notificationHandlers = new Map();
    this.isClosed = false;
    this.reader = new MessageReader(body => this.take(body), () => {
      this.close();
      whenForeign();
    });
    readable.on('data', bytes => { if (!this.isClosed) this.reader.add(bytes); });
    // The other side may go at any moment; who waits for an answer hears of it when the process ends.
    writable.on('error', () => {});
  }

  onRequest(method, handler) { this.requestHandlers.set(method, handler); }

  onNotification(method, handler) { this.notificationHandlers.set(method, handler); }

  notify(method, parameters) { this.write({ jsonrpc: '2.0', method, params: parameters }); }

  /** Asks something. A cancellation token calls the question off; what comes back then is an error that is quiet. */
  request(method, parameters, token) {
    if (this.isClosed) return Promise.reject(new ResponseError(connectionClosed, `${method}: nobody is there`));
    this.lastRequest += 1;
    const id = this.lastRequest;
    return new Promise((resolve, reject) => {
      const listener = token?.onCancellationRequested(() => this.notify('$/cancelRequest', { id }));
      const settle = action => value => {
        listener?.dispose();
        action(value);
      };
      this.waiting.set(id, { resolve: settle(resolve), reject: settle(reject) });
      this.write({ jsonrpc: '2.0', id, method, params: parameters });
    });
  }

  /** Nothing more will come: whoever waits is told. */
  close() {
    if (this.isClosed) return;
    this.isClosed = true;
    for (const { reject } of this.waiting.values()) {
      reject(new ResponseError(connectionClosed, 'the language server has stopped'));
    }
    this.waiting.clear();
  }

  write(message) {
    if (this.isClosed || !this.writable.writable) return;
    const body = Buffer.from(JSON.stringify(message), 'utf8');
    this.writable.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.writable.write(body);
  }

  /** What goes wrong with one message is no reason to leave the next ones where they are. */
  take(body) {
    if (this.isClosed) return;
    let method;
    try {
      const message = JSON.parse(body);
      method = message.method;
      if (method === undefined) this.settle(message);
      else if (message.id === undefined) this.notificationHandlers.get(method)?.(message.params);
      else this.answer(message);
    } catch (error) {
      this.log(`${method ?? 'a message that was passed over'}: ${error?.stack ?? error}`);
    }
  }

  settle(message) {
    const waiting = this.waiting.get(message.id);
    if (!waiting) return;
    this.waiting.delete(message.id);
    if (message.error) waiting.reject(new ResponseError(message.error.code, message.error.message));
    else waiting.resolve(message.result);
  }

  async answer({ id, method, params }) {
    const handler = this.requestHandlers.get(method);
    if (!handler) return this.fail(id, methodNotFound, `'${method}' is not something this client does.`);
    try {
      this.write({ jsonrpc: '2.0', id, result: (await handler(params)) ?? null });
    } catch (error) {
      this.fail(id, internalError, String(error?.message ?? error));
    }
  }

  fail(id, code, message) { this.write({ jsonrpc: '2.0', id, error: { code, message } }); }
}

/** Cuts what comes in into messages: a message may come in pieces, and several at once. */
class MessageReader {
  /** `take` gets the text of each; `refuse` is called when no header comes, and then nothing more should be added. */
  constructor(take, refuse) {
    this.takeBody = take;
    this.refuse = refuse;
    this.pieces = [];
    this.size = 0;
    /** Of the message whose header has been read. */
    this.length = undefined;
  }

  add(bytes) {
    this.pieces.push(bytes);
    this.size += bytes.length;
    // Until the whole message is there, putting the pieces together would only cost time.
    while (this.length === undefined ? this.readHeader() : this.size >= this.length) {
      if (this.length === undefined) continue;
      const buffer = this.joined();
      const body = buffer.subarray(0, this.length);
      this.rest(buffer.subarray(this.length));
      this.length = undefined;
      this.takeBody(body.toString('utf8'));
    }
  }

  /** Whether there was a header. */
  readHeader() {
    const buffer = this.joined();
    const end = buffer.indexOf('\r\n\r\n');
    if (end < 0) {
      if (this.size > longestHeader) this.refuse();
      return false;
    }
    const length = /^content-length: *(\d+)$/im.exec(buffer.toString('ascii', 0, end));
    this.rest(buffer.subarray(end + 4));
    if (!length) return true;
    this.length = Number(length[1]);
    if (this.length <= longestBody) return true;
    this.refuse();
    return false;
  }

  joined() {
    if (this.pieces.length !== 1) this.pieces = [Buffer.concat(this.pieces)];
    return this.pieces[0];
  }

  rest(buffer) {
    this.pieces = [buffer];
    this.size = buffer.length;
  }
}

module.exports = { Connection, ResponseError, quietErrors, connectionClosed };
