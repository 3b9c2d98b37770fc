'use strict';

// Whether the extension holds together: its manifest, its texts in two languages, its files, and what is packed.

const { test } = require('node:test');
const assert = require('node:assert/strict');
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const extension = path.resolve(__dirname, '../../editors/vscode');
const read = name => fs.readFileSync(path.join(extension, name), 'utf8');
const json = name => JSON.parse(read(name));
const manifest = json('package.json');
const { contributes } = manifest;
const english = json('package.nls.json');
const dutch = json('package.nls.nl.json');
const bundle = json('l10n/bundle.l10n.nl.json');

const sources = fs.readdirSync(extension, { recursive: true }).filter(name => name.endsWith('.js')).sort();
const code = sources.map(read).join('\n');
/** These are made by a generator, from the words of the format. */
const generated = ['syntaxes/course.tmLanguage.json', 'snippets/course.json'];

const sorted = names => [...new Set(names)].sort();
const unique = (names, what) => assert.equal(new Set(names).size, names.length, `${what}: ${names.join(', ')}`);
const placeholders = text => sorted(text.match(/\{\d+\}/g) ?? []);

test('every text of the manifest is there in both languages, and every text is used', () => {
  const used = sorted([...JSON.stringify(manifest).matchAll(/%([\w.]+)%/g)].map(found => found[1]));
  assert.deepEqual(Object.keys(english).sort(), used);
  assert.deepEqual(Object.keys(dutch).sort(), used);
  for (const key of used) {
    assert.ok(english[key].trim() && dutch[key].trim(), key);
    const commands = text => text.match(/\(command:[\w.]+\)/g) ?? [];
    assert.deepEqual(commands(dutch[key]), commands(english[key]), key);
    if (!key.endsWith('.page')) assert.notEqual(dutch[key], english[key], key);
  }
});

test('a text that a person reads stands in the nls files, not in the manifest', () => {
  const seen = [
    manifest.displayName, manifest.description, ...contributes.commands.map(({ title }) => title),
    ...Object.values(contributes.configuration.properties).flatMap(one => [
      one.description ?? one.markdownDescription, ...one.enumDescriptions ?? []]),
    ...contributes.walkthroughs.flatMap(({ title, description, steps }) => [
      title, description, ...steps.flatMap(step => [step.title, step.description, step.media.markdown])]),
  ];
  for (const text of seen) assert.match(text, /^%[\w.]+%$/);
});

test('every text of the code has its Dutch, and every Dutch text is used', () => {
  const literal = /\btext\(\s*(['"])((?:\\.|(?!\1).)*)\1/g;
  const used = [...code.matchAll(literal)].map(found => found[2].replace(/\\(.)/g, '$1'));
  const calls = code.match(/\btext\(/g).length;
  // One is where the function is made.
  assert.equal(used.length, calls - 1, 'a text is given in full where it is used');
  assert.deepEqual(Object.keys(bundle).sort(), sorted(used));
  for (const [message, translated] of Object.entries(bundle)) {
    assert.deepEqual(placeholders(translated), placeholders(message), message);
    assert.notEqual(translated, message);
  }
});

test('nothing is shown to a person that stands in one language only', () => {
  const shown = /show(?:Error|Warning|Information)Message\(\s*['"`]|(?:title|prompt|placeHolder|openLabel): ['"`]/;
  assert.doesNotMatch(code, shown);
});

test('every command is in the manifest and in the code, and every menu and key is for one of them', () => {
  const declared = contributes.commands.map(({ command }) => command);
  unique(declared, 'commands');
  const made = [...read('commands.js').matchAll(/^    '(coursecheck\.\w+)':/gm)].map(found => found[1]);
  // This one stands in lenses of the server only.
  assert.deepEqual(sorted(made.filter(name => name !== 'coursecheck.showReferences')), sorted(declared));
  const mentioned = [
    ...Object.values(contributes.menus).flat().map(({ command }) => command),
    ...contributes.keybindings.map(({ command }) => command),
    ...[...JSON.stringify([english, dutch]).matchAll(/\(command:([\w.]+)\)/g)].map(found => found[1]),
    ...[...JSON.stringify(contributes.walkthroughs).matchAll(/onCommand:([\w.]+)/g)].map(found => found[1]),
  ];
  for (const command of mentioned) assert.ok(declared.includes(command), command);
});

test('every setting is used, and no other', () => {
  const declared = Object.keys(contributes.configuration.properties).map(name => name.replace('coursecheck.', ''));
  const used = [...code.matchAll(/\bget\('([\w.]+)'\)/g)].map(found => found[1]);
  assert.deepEqual(sorted(used), declared.sort());
  for (const [name, one] of Object.entries(contributes.configuration.properties)) {
    if (!one.enum) continue;
    assert.equal(one.enum.length, one.enumDescriptions.length, name);
    assert.ok(one.enum.includes(one.default), name);
    if (one.enumItemLabels) assert.equal(one.enum.length, one.enumItemLabels.length, name);
  }
  assert.deepEqual(manifest.capabilities.untrustedWorkspaces.restrictedConfigurations, ['coursecheck.path']);
  assert.equal(contributes.configuration.properties['coursecheck.path'].scope, 'machine-overridable');
});

test('the values of a setting are those that the program knows', () => {
  const help = execFileSync(process.env.PROGRAM, ['check', '--help', '--language', 'en'], { encoding: 'utf8' })
    .replace(/\s+/g, ' ');
  const values = name => contributes.configuration.properties[name].enum.filter(value => value && value !== 'plan');
  const [, profiles] = /--profile PROFILE [^:]*: ([\w, ]+?) --/.exec(help);
  assert.deepEqual(values('coursecheck.profile'), profiles.trim().split(', '));
  assert.deepEqual(values('coursecheck.language'), ['nl', 'en']);
});

test('every file that is named is there', () => {
  const named = [
    manifest.main, ...contributes.languages.map(({ configuration }) => configuration),
    ...contributes.grammars.map(grammar => grammar.path), ...contributes.snippets.map(snippets => snippets.path),
    ...Object.keys(english).filter(key => key.endsWith('.page')).flatMap(key => [english[key], dutch[key]]),
    'guide/get.nl.md', 'guide/get.en.md', 'README.md', `${manifest.l10n}/bundle.l10n.nl.json`,
  ].map(name => path.posix.normalize(name));
  for (const name of named) {
    if (!generated.includes(name)) assert.ok(fs.existsSync(path.join(extension, name)), name);
  }
  const guides = fs.readdirSync(path.join(extension, 'guide')).map(name => `guide/${name}`);
  assert.deepEqual(guides.filter(name => !named.includes(name)), []);
});

test('the language is told from its files, and its marks are those of the format', () => {
  const [language] = contributes.languages;
  assert.deepEqual([language.id, language.extensions, language.filenames], ['course', ['.course'], ['.coursecheck']]);
  const [grammar] = contributes.grammars;
  assert.deepEqual([grammar.language, grammar.scopeName], ['course', 'source.course']);
  const configuration = json('language-configuration.json');
  assert.equal(configuration.comments.lineComment, '#');
  const { pattern, flags } = configuration.wordPattern;
  for (const word of ['Case-A', 'check-in', '11.220', 'LU1', 'één', 'x-lokaal', "foto's"]) {
    assert.equal(new RegExp(pattern, flags).exec(`[${word}], `)[0], word);
  }
  for (const { beforeText } of configuration.onEnterRules) new RegExp(beforeText);
});

test('colours of the program are names that the grammar uses too', { skip: absent(generated[0]) }, () => {
  const grammar = read(generated[0]);
  const names = sorted(grammar.match(/"[\w.-]+\.course[\w. -]*"/g).flatMap(text => text.slice(1, -1).split(' ')));
  for (const scopes of Object.values(contributes.semanticTokenScopes[0].scopes)) {
    for (const scope of scopes) assert.ok(names.includes(scope), `${scope} is not in the grammar`);
  }
});

test('nothing but the editor and Node itself is needed', () => {
  assert.equal(manifest.dependencies, undefined);
  assert.equal(manifest.devDependencies, undefined);
  const required = sorted([...code.matchAll(/require\('([^.'][^']*)'\)/g)].map(found => found[1]));
  for (const name of required) assert.ok(name === 'vscode' || require('node:module').isBuiltin(name), name);
});

test('the guide and the README say the same lines to type', () => {
  const blocks = text => [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map(found => found[1]);
  const readme = blocks(read('README.md'));
  for (const language of ['nl', 'en']) {
    const [lines] = blocks(read(`guide/get.${language}.md`));
    assert.ok(readme.includes(lines), language);
  }
  assert.ok(read('README.md').split('\n').length <= 60);
  assert.ok(readme[0].includes(`${manifest.name}-${manifest.version}.vsix`));
  for (const key of ['command.choosePath', 'command.restart', 'command.showLog']) {
    assert.ok(read('README.md').includes(`coursecheck: ${english[key]}`), key);
  }
  assert.ok(read('guide/get.nl.md').includes(`coursecheck: ${dutch['command.restart']}`));
  assert.ok(read('guide/get.en.md').includes(`coursecheck: ${english['command.restart']}`));
});

test('the template for JetBrains editors says the same as the manifest', () => {
  const folder = path.join(extension, '../jetbrains');
  const template = JSON.parse(fs.readFileSync(path.join(folder, 'template.json'), 'utf8'));
  const settings = JSON.parse(fs.readFileSync(path.join(folder, 'settings.json'), 'utf8'));
  const schema = JSON.parse(fs.readFileSync(path.join(folder, 'settings.schema.json'), 'utf8'));
  const readme = fs.readFileSync(path.join(folder, 'README.md'), 'utf8');
  const [language] = contributes.languages;
  const [mapping] = template.fileTypeMappings;
  assert.deepEqual(
    mapping.fileType.patterns, [...language.extensions.map(ending => `*${ending}`), ...language.filenames]);
  assert.equal(mapping.languageId, language.id);
  const known = schema.properties.coursecheck.properties;
  const values = name =>
    contributes.configuration.properties[`coursecheck.${name}`].enum.filter(value => value && value !== 'plan');
  assert.deepEqual(known.language.enum, values('language'));
  assert.deepEqual(known.profile.enum, values('profile'));
  assert.deepEqual(settings, { coursecheck: {} });
  for (const name of Object.keys(known)) assert.ok(readme.includes(`"${name}"`), name);
  // What is filled in by hand is what the template fills in.
  for (const value of [...mapping.fileType.patterns, language.id, template.name, template.programArgs.default]) {
    assert.ok(readme.includes(`\`${value}\``), value);
  }
  assert.ok(readme.split('\n').length <= 60);
  // What it starts is the server.
  const [, ...rest] = template.programArgs.default.split(' ');
  execFileSync(process.env.PROGRAM, [...rest, '--help']);
});

test('what is packed opens as a zip, has all parts, and is the same every time', t => {
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'coursecheck-vsix-'));
  t.after(() => fs.rmSync(work, { recursive: true }));
  const copy = path.join(work, 'copy');
  fs.cpSync(extension, copy, { recursive: true });
  for (const name of generated) {
    fs.mkdirSync(path.dirname(path.join(copy, name)), { recursive: true });
    if (!fs.existsSync(path.join(copy, name))) fs.writeFileSync(path.join(copy, name), '{}');
  }
  const pack = name => {
    execFileSync(process.execPath, [path.join(copy, 'package.mjs'), path.join(work, name)]);
    return fs.readFileSync(path.join(work, name));
  };
  const first = pack('one.vsix');
  fs.utimesSync(path.join(copy, 'extension.js'), 0, 0);
  assert.deepEqual(pack('two.vsix'), first);
  // Looked at by other means than those that made it.
  const look = `import sys, zipfile, json, xml.dom.minidom as dom
z = zipfile.ZipFile(sys.argv[1])
assert z.testzip() is None
for name in ("[Content_Types].xml", "extension.vsixmanifest"): dom.parseString(z.read(name))
part = lambda name, kind: dom.parseString(z.read(name)).getElementsByTagName(kind)
print(json.dumps({"names": z.namelist(), "identity": dict(part("extension.vsixmanifest", "Identity")[0].attributes.items()),
  "types": [node.getAttribute("Extension") for node in part("[Content_Types].xml", "Default")]}))`;
  const seen = JSON.parse(execFileSync('python3', ['-c', look, path.join(work, 'one.vsix')], { encoding: 'utf8' }));
  assert.equal(seen.identity.Id, manifest.name);
  assert.equal(seen.identity.Version, manifest.version);
  assert.equal(seen.identity.Publisher, manifest.publisher);
  const parts = seen.names.filter(name => name.startsWith('extension/')).map(name => name.slice('extension/'.length));
  for (const name of [...sources, ...generated, 'package.json', 'package.nls.json', 'package.nls.nl.json', 'README.md']) {
    assert.ok(parts.includes(name), name);
  }
  assert.ok(!parts.some(name => name.endsWith('.mjs') || name.endsWith('.vsix')));
  for (const name of seen.names.slice(2)) assert.ok(seen.types.includes(path.extname(name)), name);
  // Without what the manifest names nothing is packed.
  fs.rmSync(path.join(copy, generated[0]));
  assert.throws(() => pack('three.vsix'), /The manifest names what is not there: syntaxes/);
});

function absent(name) { return fs.existsSync(path.join(extension, name)) ? false : `${name} is not made yet`; }
