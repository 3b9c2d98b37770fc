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

class Connection {
  constructor(readable, writable) {
    this.writable = writable;
    this.lastRequest = 0;
    this.waiting = new Map();
    this.requestHandlers = new Map();
    this.notificationHandlers = new Map();
    this.isClosed = false;
    this.reader = new MessageReader(message => this.take(message));
    readable.on('data', bytes => this.reader.add(bytes));
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

  take(message) {
    if (this.isClosed) return;
    if (message.method === undefined) this.settle(message);
    else if (message.id === undefined) this.notificationHandlers.get(message.method)?.(message.params);
    else this.answer(message);
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
  constructor(take) {
    this.takeMessage = take;
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
      this.takeMessage(JSON.parse(body.toString('utf8')));
    }
  }

  /** Whether there was a header. */
  readHeader() {
    const buffer = this.joined();
    const end = buffer.indexOf('\r\n\r\n');
    if (end < 0) return false;
    const length = /^content-length: *(\d+)$/im.exec(buffer.toString('ascii', 0, end));
    this.rest(buffer.subarray(end + 4));
    if (length) this.length = Number(length[1]);
    return true;
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
