"""A strict client: reads every message by the published types, and asks for everything everywhere.

server.py PROGRAM FOLDER
"""

import json
import os
import pathlib
import queue
import random
import subprocess
import sys
import threading
import time

import lsprotocol.converters
import lsprotocol.types as lsp

PROGRAM, FOLDER = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
converter = lsprotocol.converters.get_converter()
faults: list[str] = []
# What a request may come to, apart from an answer: request failed, invalid parameters, content modified.
ALLOWED_ERRORS = {-32803, -32602, -32801}

EVERYTHING = {
    "general": {"positionEncodings": ["utf-16"]},
    "workspace": {
        "applyEdit": True, "workspaceFolders": True, "configuration": True,
        "workspaceEdit": {
            "documentChanges": True, "resourceOperations": ["create", "rename", "delete"],
            "changeAnnotationSupport": {}, "snippetEditSupport": True,
        },
        "didChangeWatchedFiles": {"dynamicRegistration": True},
        "didChangeConfiguration": {"dynamicRegistration": True},
        "symbol": {"resolveSupport": {"properties": ["location.range"]}},
        "diagnostics": {"refreshSupport": True}, "semanticTokens": {"refreshSupport": True},
        "fileOperations": {"willRename": True, "didRename": True, "didCreate": True, "didDelete": True},
        "textDocumentContent": {},
    },
    "textDocument": {
        "publishDiagnostics": {
            "versionSupport": True, "relatedInformation": True, "codeDescriptionSupport": True, "dataSupport": True,
            "tagSupport": {"valueSet": [1, 2]},
        },
        "completion": {
            "completionItem": {
                "snippetSupport": True, "documentationFormat": ["markdown", "plaintext"], "labelDetailsSupport": True,
                "insertReplaceSupport": True, "resolveSupport": {"properties": ["documentation", "detail"]},
            },
            "completionList": {"itemDefaults": ["editRange", "insertTextFormat", "data"]},
        },
        "hover": {"contentFormat": ["markdown", "plaintext"]},
        "documentSymbol": {"hierarchicalDocumentSymbolSupport": True},
        "codeAction": {
            "codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["", "quickfix", "refactor", "source"]}},
            "isPreferredSupport": True, "disabledSupport": True, "dataSupport": True,
            "resolveSupport": {"properties": ["edit"]},
        },
        "definition": {"linkSupport": True}, "declaration": {"linkSupport": True},
        "rename": {"prepareSupport": True}, "foldingRange": {"lineFoldingOnly": True},
        "rangeFormatting": {"rangesSupport": True}, "linkedEditingRange": {}, "selectionRange": {},
        "callHierarchy": {}, "inlayHint": {"resolveSupport": {"properties": ["tooltip"]}}, "codeLens": {},
        "documentLink": {"tooltipSupport": True}, "onTypeFormatting": {},
        "semanticTokens": {
            "requests": {"full": {"delta": True}, "range": True}, "formats": ["relative"],
            "tokenTypes": [kind.value for kind in lsp.SemanticTokenTypes],
            "tokenModifiers": [modifier.value for modifier in lsp.SemanticTokenModifiers],
        },
    },
    "window": {"workDoneProgress": True, "showDocument": {"support": True}},
}


def fault(text: str) -> None:
    if text not in faults:
        faults.append(text)
        print("fault:", text[:600], file=sys.stderr)


class Server:
    """The process, and a thread that reads what it says."""

    def __init__(self, *arguments: str) -> None:
        self.process = subprocess.Popen(
            [PROGRAM, "lsp", *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.heard: queue.Queue = queue.Queue()
        self.asked: dict = {}
        self.notes: list[dict] = []
        self.last = 0
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        stream = self.process.stdout
        while True:
            length = None
            while True:
                try:
                    line = stream.readline()
                except ValueError:  # closed by this side
                    line = b""
                if not line:
                    self.heard.put(None)
                    return
                if line == b"\r\n":
                    break
                if not line.endswith(b"\r\n"):
                    fault(f"a header that ends otherwise: {line!r}")
                name, _, value = line.decode("ascii").partition(":")
                if name == "Content-Length":
                    length = int(value)
            body = stream.read(length)
            self.heard.put(json.loads(body.decode("utf-8")))

    def write(self, data: bytes) -> None:
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def send(self, message: dict, **options) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}, **options).encode("utf-8")
        self.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)

    def tell(self, method: str, params=None) -> None:
        self.send({"method": method, **({} if params is None else {"params": params})})

    def next(self, timeout: float = 30):
        """The next message, once its shape has been looked at. Questions are answered on the way."""
        message = self.heard.get(timeout=timeout)
        if message is None:
            raise EOFError
        if message.get("jsonrpc") != "2.0":
            fault(f"no jsonrpc: {message}")
        if "method" in message:
            self._structured(message, lsp.METHOD_TO_TYPES.get(message["method"]), 0)
            if "id" in message:
                results = {"workspace/configuration": [None], "workspace/applyEdit": {"applied": True},
                           "window/showDocument": {"success": True}}
                self.send({"id": message["id"], "result": results.get(message["method"])})
        return message

    def _structured(self, message: dict, types, at: int) -> None:
        if types is None:
            return fault(f"{message.get('method')} is not in the protocol")
        try:
            converter.structure(message, types[at])
        except Exception as error:
            fault(f"{message.get('method', types[at].__name__)}: {error!r}: {json.dumps(message)[:400]}")

    def ask(self, method: str, params=None):
        """The answer: a result, or None where it is an error that may be."""
        self.last += 1
        identity = self.last
        self.send({"id": identity, "method": method, **({} if params is None else {"params": params})})
        while True:
            message = self.next()
            if message.get("id") == identity and "method" not in message:
                break
            self.notes.append(message)
        if "error" in message:
            if message["error"]["code"] not in ALLOWED_ERRORS:
                fault(f"{method} {json.dumps(params)[:200]}: {message['error']}")
            return None
        self._structured(message, lsp.METHOD_TO_TYPES[method], 1)
        return message["result"]

    def end(self) -> int:
        self.ask("shutdown")
        self.tell("exit")
        return self.process.wait(timeout=20)


def introduced(encoding: str = "utf-16", locale: str = "en", capabilities: dict = EVERYTHING, **more) -> tuple:
    server = Server("--stdio")
    wanted = json.loads(json.dumps(capabilities))
    if wanted:
        wanted["general"]["positionEncodings"] = [encoding]
    answer = server.ask("initialize", {
        "processId": os.getpid(), "rootUri": FOLDER.as_uri(), "capabilities": wanted, "locale": locale,
        "workspaceFolders": [{"uri": FOLDER.as_uri(), "name": "plans"}], **more,
    })
    server.tell("initialized", {})
    return server, answer["capabilities"]


# Texts as a client sees them ------------------------------------------------------------------------------------------

def width(character: str, encoding: str) -> int:
    return {"utf-8": len(character.encode("utf-8", "surrogatepass")), "utf-16": 2 if ord(character) > 0xFFFF else 1,
            "utf-32": 1}[encoding]


def lines_of(text: str) -> list[str]:
    result, line, at = [], "", 0
    while at < len(text):
        if text[at] in "\r\n":
            end = "\r\n" if text[at:at + 2] == "\r\n" else text[at]
            result.append(line)
            line, at = "", at + len(end)
        else:
            line, at = line + text[at], at + 1
    return result + [line]


def check_range(value, lines: list[str], encoding: str, where: str) -> None:
    for end in ("start", "end"):
        place = value[end]
        if place["line"] >= len(lines):
            if (place["line"], place["character"]) != (len(lines), 0):
                fault(f"{where}: line {place['line']} of {len(lines)}")
        elif place["character"] > sum(width(character, encoding) for character in lines[place["line"]]):
            fault(f"{where}: character {place} is behind the end of its line")
    if (value["start"]["line"], value["start"]["character"]) > (value["end"]["line"], value["end"]["character"]):
        fault(f"{where}: a range that ends before it begins")


def ranges_in(value, uri: str, here: bool = True):
    """Every range in an answer that is about this document."""
    if isinstance(value, dict):
        own = value.get("uri") or value.get("targetUri") or (value.get("textDocument") or {}).get("uri") or uri
        here = here and own == uri
        for name, part in value.items():
            if isinstance(part, dict) and set(part) == {"start", "end"} and "line" in part["start"]:
                if here:
                    yield part
            else:
                yield from ranges_in(part, uri, here)
    elif isinstance(value, list):
        for part in value:
            yield from ranges_in(part, uri, here)


# What is asked --------------------------------------------------------------------------------------------------------

def everything_at(server: Server, uri: str, lines: list[str], encoding: str, numbers: random.Random, rounds: int) -> None:
    document = {"textDocument": {"uri": uri}}

    def ask(method: str, more: dict | None = None):
        result = server.ask(method, {**document, **(more or {})})
        for part in ranges_in(result, uri):
            check_range(part, lines, encoding, method)
        return result

    def place() -> dict:
        line = numbers.randrange(len(lines))
        text = lines[line]
        at = numbers.randrange(len(text) + 1)
        return {"line": line, "character": sum(width(character, encoding) for character in text[:at])}

    options = {"options": {"tabSize": 2, "insertSpaces": True}}
    ask("textDocument/documentSymbol")
    ask("textDocument/foldingRange")
    ask("textDocument/documentLink")
    ask("textDocument/formatting", options)
    tokens = ask("textDocument/semanticTokens/full")
    if tokens and len(tokens["data"]) % 5:
        fault("semantic tokens that are no fives")
    if tokens and "resultId" in tokens:
        ask("textDocument/semanticTokens/full/delta", {"previousResultId": tokens["resultId"]})
    for lens in ask("textDocument/codeLens") or []:
        if "command" not in lens:
            server.ask("codeLens/resolve", lens)
    for _ in range(rounds):
        position, other = place(), place()
        start, end = sorted([position, other], key=lambda value: (value["line"], value["character"]))
        area = {"range": {"start": start, "end": end}}
        ask("textDocument/hover", {"position": position})
        found = ask("textDocument/completion", {"position": position, "context": {"triggerKind": 1}})
        items = found["items"] if isinstance(found, dict) else found or []
        for item in items[:3]:
            server.ask("completionItem/resolve", item)
        for method in ("definition", "declaration", "documentHighlight", "linkedEditingRange", "prepareRename"):
            ask("textDocument/" + method, {"position": position})
        ask("textDocument/references", {"position": position, "context": {"includeDeclaration": True}})
        ask("textDocument/rename", {"position": position, "newName": "NEW9"})
        ask("textDocument/selectionRange", {"positions": [position, other]})
        ask("textDocument/inlayHint", area)
        ask("textDocument/semanticTokens/range", area)
        ask("textDocument/rangeFormatting", {**area, **options})
        ask("textDocument/rangesFormatting", {"ranges": [area["range"]], **options})
        ask("textDocument/onTypeFormatting", {"position": position, "ch": "\n", **options})
        for action in ask("textDocument/codeAction", {**area, "context": {"diagnostics": []}}) or []:
            if "edit" not in action and "disabled" not in action and "data" in action:
                server.ask("codeAction/resolve", action)
        for item in ask("textDocument/prepareCallHierarchy", {"position": position}) or []:
            server.ask("callHierarchy/incomingCalls", {"item": item})
            server.ask("callHierarchy/outgoingCalls", {"item": item})


def samples() -> None:
    numbers = random.Random(3)
    files = sorted(FOLDER.rglob("*.course"))
    for at, (encoding, locale) in enumerate(
            [("utf-16", "nl"), ("utf-8", "en"), ("utf-32", "nl-BE")]):
        server, _ = introduced(encoding, locale)
        for file in files[at::3] + files[:2]:
            text = file.read_bytes().decode("utf-8", "replace")
            uri = file.as_uri()
            server.tell("textDocument/didOpen", {
                "textDocument": {"uri": uri, "languageId": "course", "version": 1, "text": text}})
            everything_at(server, uri, lines_of(text), encoding, numbers, 6)
            # And in the middle of typing: half of the text is gone, and something stands in its place.
            half = text[:len(text) // 2] + "🎉 ["
            server.tell("textDocument/didChange", {
                "textDocument": {"uri": uri, "version": 2}, "contentChanges": [{"text": half}]})
            everything_at(server, uri, lines_of(half), encoding, numbers, 2)
            server.tell("textDocument/didClose", {"textDocument": {"uri": uri}})
        server.ask("workspace/symbol", {"query": "feedback"})
        server.ask("workspace/diagnostic", {"previousResultIds": []})
        renamed = files[0].with_name("renamed.course")
        server.ask("workspace/willRenameFiles",
                   {"files": [{"oldUri": files[0].as_uri(), "newUri": renamed.as_uri()}]})
        if server.end() != 0:
            fault("does not end with 0")
        errors = server.process.stderr.read()
        if errors:
            fault(f"says something on standard error: {errors[:300]!r}")
    print(f"{len(files)} samples, every request: answered")


def plain_client() -> None:
    """One that can do nothing: what it is told must be what the protocol began with."""
    server, capabilities = introduced(capabilities={})
    if capabilities.get("positionEncoding", "utf-16") != "utf-16":
        fault("another encoding than a client of old has")
    file = sorted(FOLDER.rglob("*.course"))[0]
    uri = file.as_uri()
    text = file.read_text(encoding="utf-8")
    server.tell("textDocument/didOpen",
                {"textDocument": {"uri": uri, "languageId": "course", "version": 1, "text": text}})
    everything_at(server, uri, lines_of(text), "utf-16", random.Random(1), 4)
    for note in server.notes:
        if "id" in note:
            fault(f"asks a client that can't answer: {note['method']}")
    if server.end() != 0:
        fault("does not end with 0")
    print("a client that can do nothing: served")


# What is no message ---------------------------------------------------------------------------------------------------

def expect_error(server: Server, code: int, what: str) -> None:
    try:
        while True:
            message = server.next(timeout=10)
            if "error" in message:
                if message["error"]["code"] != code:
                    fault(f"{what}: {message['error']} and not {code}")
                return
    except (queue.Empty, EOFError):
        fault(f"{what}: no answer")


def rude() -> None:
    def framed(body: bytes, head: bytes = b"Content-Length: ") -> bytes:
        return head + str(len(body)).encode() + b"\r\n\r\n" + body

    cases = {
        "malformed JSON": (framed(b'{"jsonrpc":"2.0","id":1,"method"'), -32700),
        "an empty body": (framed(b""), -32700),
        "a body that is not UTF-8": (framed(b'{"jsonrpc":"2.0","id":"\xff\xfe","method":"shutdown"}'), -32700),
        "no object": (framed(b"7"), -32600),
        "a list": (framed(b"[]"), -32600),
        "neither question nor answer": (framed(b'{"jsonrpc":"2.0","id":9}'), -32600),
        "an unknown method": (framed(b'{"jsonrpc":"2.0","id":9,"method":"no/such"}'), -32601),
        "an unknown method of the protocol's own": (framed(b'{"jsonrpc":"2.0","id":9,"method":"$/no"}'), -32601),
        "parameters that are none": (framed(b'{"jsonrpc":"2.0","id":9,"method":"textDocument/hover","params":{}}'), -32602),
        "no parameters": (framed(b'{"jsonrpc":"2.0","id":9,"method":"textDocument/hover"}'), -32602),
        "a document that is not open": (framed(
            b'{"jsonrpc":"2.0","id":9,"method":"textDocument/hover","params":{"textDocument":{"uri":"file:///x"},'
            b'"position":{"line":0,"character":0}}}'), -32602),
    }
    for what, (data, code) in cases.items():
        server, _ = introduced()
        server.write(data)
        expect_error(server, code, what)
        if server.end() != 0:
            fault(f"{what}: does not live on")
    survived = {
        "an answer to nothing": framed(b'{"jsonrpc":"2.0","id":77,"result":null}'),
        "lower-case headers": framed(b'{"jsonrpc":"2.0","method":"$/x"}', b"content-length: "),
        "a header more": b"Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n"
        + framed(b'{"jsonrpc":"2.0","method":"$/x"}'),
        "a length that is no number": b"Content-Length: many\r\n\r\n",
        "a negative length": b"Content-Length: -5\r\n\r\n",
        "a missing length": b"Content-Type: x\r\n\r\n",
        "noise": b"\x00\x01\x02 hello\r\n\r\n",
        "a lone surrogate": framed(
            b'{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///s.course",'
            b'"languageId":"course","version":1,"text":"course A1: \\ud83c\\nweek 1: \\udf89 x\\n"}}}'),
        "a text that is none": framed(
            b'{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":7,"text":[]}}}'),
        "a change of nothing": framed(
            b'{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///n.course",'
            b'"version":2},"contentChanges":[{"text":"x"}]}}'),
        "deep nesting": framed(b'{"jsonrpc":"2.0","method":"x","params":' + b"[" * 100_000 + b"]" * 100_000 + b"}"),
    }
    for what, data in survived.items():
        server, _ = introduced()
        server.write(data)
        if server.end() != 0:
            fault(f"{what}: does not live on")
    print(f"{len(cases) + len(survived)} things that are no message: answered or survived")


def endings() -> None:
    server = Server()
    server.send({"id": 1, "method": "textDocument/hover", "params": {}})
    expect_error(server, -32002, "a question before the introduction")
    server.tell("exit")
    if server.process.wait(timeout=10) != 1:
        fault("exit before shutdown does not end with 1")
    server, _ = introduced()
    server.ask("shutdown")
    server.send({"id": 99, "method": "textDocument/hover", "params": {}})
    expect_error(server, -32600, "a question after shutdown")
    server.tell("exit")
    if server.process.wait(timeout=10) != 0:
        fault("exit after shutdown does not end with 0")
    server, _ = introduced()
    server.process.stdin.close()
    if server.process.wait(timeout=10) is None:
        fault("does not end when its input does")
    # Nobody reads any more: it ends, and not by a signal.
    process = subprocess.Popen([PROGRAM, "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    process.stdout.close()
    try:
        for number in range(2000):
            body = b'{"jsonrpc":"2.0","id":%d,"method":"initialize","params":{"capabilities":{}}}' % number
            process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        process.stdin.close()
    except BrokenPipeError:
        pass
    if (code := process.wait(timeout=20)) < 0:
        fault(f"dies of signal {-code} when nobody reads")
    # The editor is gone without a word.
    editor = subprocess.Popen(["sleep", "600"])
    server = Server(f"--clientProcessId={editor.pid}")
    server.ask("initialize", {"processId": editor.pid, "rootUri": None, "capabilities": {}})
    editor.kill()
    editor.wait()
    try:
        server.process.wait(timeout=20)
    except subprocess.TimeoutExpired:
        fault("stays when its editor is gone")
        server.process.kill()
    print("endings: as they should be")


def typing() -> None:
    """Many changes and questions in one go: answers come in order, and of the text as it was then."""
    server, _ = introduced("utf-16")
    uri = (FOLDER / "typing.course").as_uri()
    text = "course T1: Typing\nweek 1: Start\n"
    server.tell("textDocument/didOpen",
                {"textDocument": {"uri": uri, "languageId": "course", "version": 1, "text": text}})
    for number in range(1, 51):
        server.tell("textDocument/didChange", {
            "textDocument": {"uri": uri, "version": number + 1},
            "contentChanges": [{"range": {"start": {"line": 1, "character": 13 + number - 1},
                                          "end": {"line": 1, "character": 13 + number - 1}}, "text": "é"}]})
        server.send({"id": f"s{number}", "method": "textDocument/documentSymbol", "params": {"textDocument": {"uri": uri}}})
        if number % 5 == 0:
            server.send({"method": "$/cancelRequest", "params": {"id": f"s{number}"}})
    order = []
    while len(order) < 50:
        message = server.next()
        if isinstance(message.get("id"), str) and "method" not in message:
            order.append(int(message["id"][1:]))
            if "result" in message and "é" * order[-1] + '"' not in json.dumps(message, ensure_ascii=False):
                fault(f"answer {message['id']} is not of the text as it was then")
            elif "error" in message and message["error"]["code"] != -32800:
                fault(f"{message}")
    if order != sorted(order):
        fault("answers come out of order")
    if server.end() != 0:
        fault("does not end with 0")
    print("fifty changes and questions at once: answered in order")


began = time.monotonic()
endings()
rude()
typing()
plain_client()
samples()
print(f"{time.monotonic() - began:.0f} s")
if faults:
    print(f"{len(faults)} faults", file=sys.stderr)
    sys.exit(1)
