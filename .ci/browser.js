// Asks a module for browsers what stands on standard input, and compares its answers. Each text comes with a line of JSON in
// front, {name, bytes, calls: [{call, arguments, bytes}]}, and the right answers behind it.
'use strict';
const fs = require('fs');

const start = process.hrtime.bigint();
const module_ = new WebAssembly.Module(fs.readFileSync(process.argv[2]));
const imports = WebAssembly.Module.imports(module_);
if (imports.length > 0) {
  console.error('the module asks for', imports.map((one) => `${one.module}.${one.name}`).join(', '));
  process.exit(1);
}

let instance = new WebAssembly.Instance(module_, {});
const beginning = milliseconds(start);

function milliseconds(since) {
  return Number(process.hrtime.bigint() - since) / 1e6;
}

function ask(call, text, args) {
  const { memory, alloc, free } = instance.exports;
  const place = alloc(Math.max(1, text.length));
  new Uint8Array(memory.buffer, place, text.length).set(text);
  const answer = instance.exports[call](place, text.length, ...args);
  const count = new DataView(memory.buffer).getUint32(answer, true);
  const bytes = Buffer.from(new Uint8Array(memory.buffer, answer + 4, count));
  free(answer);
  free(place);
  return bytes;
}

// The two lines that differ first.
function difference(expected, found) {
  const [ours, theirs] = [expected, found].map((bytes) => bytes.toString().split('\n'));
  const at = ours.findIndex((line, index) => line !== theirs[index]);
  if (at < 0) return `\n  ${theirs.length - ours.length} lines more than natively`;
  const [left, right] = [ours[at], theirs[at] ?? ''];
  let from = 0;
  while (from < left.length && left[from] === right[from]) from += 1;
  const piece = (line) => JSON.stringify(line.slice(Math.max(0, from - 80), from + 120));
  return `, line ${at + 1}\n  natively ${piece(left)}\n  here     ${piece(right)}`;
}

let waiting = Buffer.alloc(0);
function read(size) {
  const pieces = [waiting];
  let have = waiting.length;
  while (have < size) {
    const piece = Buffer.alloc(1 << 20);
    let count;
    try {
      count = fs.readSync(0, piece);
    } catch (problem) {
      if (problem.code === 'EAGAIN') continue;
      if (problem.code !== 'EOF') throw problem;
      count = 0;
    }
    if (count === 0) break;
    pieces.push(piece.subarray(0, count));
    have += count;
  }
  waiting = Buffer.concat(pieces);
}

function take(size) {
  read(size);
  if (waiting.length < size) throw new Error('standard input ends too soon');
  const bytes = waiting.subarray(0, size);
  waiting = waiting.subarray(size);
  return bytes;
}

function takeLine() {
  let end = waiting.indexOf(10);
  while (end < 0) {
    const before = waiting.length;
    read(before + 1);
    if (waiting.length === before) return null;
    end = waiting.indexOf(10);
  }
  return take(end + 1).toString();
}

let [texts, answers, bytes, findings, wrong, busy] = [0, 0, 0, 0, 0, 0];
reading: for (let line = takeLine(); line !== null; line = takeLine()) {
  const { name, bytes: size, calls } = JSON.parse(line);
  const text = Buffer.from(take(size));
  texts += 1;
  for (const { call, arguments: args, bytes: length } of calls) {
    const expected = take(length);
    const what = `${name}: ${call}(${args.join(', ')})`;
    answers += 1;
    bytes += length;
    if (call === 'check') findings += expected.toString().split('\n').length - 1;
    try {
      const since = process.hrtime.bigint();
      const found = ask(call, text, args);
      busy += milliseconds(since);
      if (expected.equals(found)) continue;
      wrong += 1;
      console.log(what + difference(expected, found));
    } catch (problem) {
      wrong += 1;
      console.log(`${what}: ${problem.message}`);
      // Its memory may be in any state.
      instance = new WebAssembly.Instance(module_, {});
    }
    if (wrong === 20) break reading;
  }
}
const memory = instance.exports.memory.buffer.byteLength;
console.log(
  `${texts} texts, ${answers} answers of ${bytes} bytes, ${findings} findings: ${wrong} differ; ` +
    `begun in ${beginning.toFixed(0)} ms, answered in ${(busy / 1000).toFixed(1)} s, with ${memory >> 20} MiB`);
if (texts === 0 || findings === 0 || wrong > 0) process.exit(1);
