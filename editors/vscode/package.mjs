#!/usr/bin/env node
// Makes the file with which VS Code and VSCodium install this extension: a zip with two descriptions beside the files.
// The same files give the same bytes, on every machine.
//
// node package.mjs [FILE]

import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as zlib from 'node:zlib';

const folder = path.dirname(fileURLToPath(import.meta.url));
const read = name => fs.readFileSync(path.join(folder, name));
const manifest = JSON.parse(read('package.json'));
const texts = JSON.parse(read('package.nls.json'));
const text = value => value.replace(/^%(.+)%$/, (_, key) => texts[key]);
const target = process.argv[2] ?? `${manifest.name}-${manifest.version}.vsix`;

// MARK: What goes in

/** All files but this one, hidden ones and what was packed before. */
function filesIn(part) {
  return fs.readdirSync(path.join(folder, part), { withFileTypes: true })
    .filter(({ name }) => !/^\.|^node_modules$|\.vsix$/.test(name) && path.posix.join(part, name) !== 'package.mjs')
    .flatMap(entry => {
      const name = path.posix.join(part, entry.name);
      return entry.isDirectory() ? filesIn(name) : [name];
    })
    .sort();
}

const files = filesIn('');
const { contributes } = manifest;
const needed = [
  manifest.main, ...contributes.languages.map(language => language.configuration),
  ...contributes.grammars.map(grammar => grammar.path), ...contributes.snippets.map(snippets => snippets.path),
].map(name => path.posix.normalize(name));
const missing = needed.filter(name => !files.includes(name));
if (missing.length > 0) {
  console.error(`The manifest names what is not there: ${missing.join(', ')}`);
  process.exit(1);
}

// MARK: The descriptions

const escape = value => value.replace(/[<>&"]/g, mark => `&#${mark.charCodeAt(0)};`);

const types = {
  '.js': 'application/javascript', '.json': 'application/json', '.md': 'text/markdown', '.vsixmanifest': 'text/xml',
};
const endings = [...new Set(files.map(name => path.extname(name)).concat('.vsixmanifest'))].sort();
const unknown = endings.filter(ending => !types[ending]);
if (unknown.length > 0) throw new Error(`No type is known for files that end in ${unknown.join(', ')}`);
const contentTypes = `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
${endings.map(ending => `  <Default Extension="${ending}" ContentType="${types[ending]}"/>`).join('\n')}
</Types>
`;

const property = (name, value) => `      <Property Id="Microsoft.VisualStudio.${name}" Value="${escape(value)}"/>`;
const description = `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
  <Metadata>
    <Identity Language="en-US" Id="${manifest.name}" Version="${manifest.version}" Publisher="${manifest.publisher}"/>
    <DisplayName>${escape(text(manifest.displayName))}</DisplayName>
    <Description xml:space="preserve">${escape(text(manifest.description))}</Description>
    <Tags>${escape(manifest.keywords.join(','))}</Tags>
    <Categories>${escape(manifest.categories.join(','))}</Categories>
    <Properties>
${property('Code.Engine', manifest.engines.vscode)}
${property('Code.ExtensionKind', 'workspace')}
    </Properties>
  </Metadata>
  <Installation>
    <InstallationTarget Id="Microsoft.VisualStudio.Code"/>
  </Installation>
  <Dependencies/>
  <Assets>
    <Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.Details" Path="extension/README.md" Addressable="true"/>
  </Assets>
</PackageManifest>
`;

// MARK: The zip

/** The checksum that a zip wants; older versions of Node don't have it. */
function crc32(bytes) {
  if (zlib.crc32) return zlib.crc32(bytes);
  let crc = 0xFFFFFFFF;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xEDB88320 : 0);
  }
  return (crc ^ 0xFFFFFFFF) >>> 0;
}

/** Not compressed: what compresses differs from version to version. All files are of the first day that a zip knows. */
function zip(entries) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const [name, bytes] of entries) {
    const encoded = Buffer.from(name, 'utf8');
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0); // needs version 2.0
    shared.writeUInt16LE(0x0800, 2); // names are UTF-8
    shared.writeUInt16LE(0x0021, 8); // 1 January 1980
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(bytes.length, 14);
    shared.writeUInt32LE(bytes.length, 18);
    shared.writeUInt16LE(encoded.length, 22);
    const end = Buffer.alloc(14);
    end.writeUInt32LE((0o100644 << 16) >>> 0, 6); // a file that everyone may read
    end.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02', 'latin1'), Buffer.from([20, 3]), shared, end, encoded);
    const whole = [Buffer.from('PK\x03\x04', 'latin1'), shared, encoded, bytes];
    parts.push(...whole);
    offset += whole.reduce((sum, part) => sum + part.length, 0);
  }
  const listed = Buffer.concat(directory);
  const last = Buffer.alloc(22);
  last.write('PK\x05\x06', 'latin1');
  last.writeUInt16LE(entries.length, 8);
  last.writeUInt16LE(entries.length, 10);
  last.writeUInt32LE(listed.length, 12);
  last.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listed, last]);
}

fs.writeFileSync(target, zip([
  ['extension.vsixmanifest', Buffer.from(description, 'utf8')],
  ['[Content_Types].xml', Buffer.from(contentTypes, 'utf8')],
  ...files.map(name => [`extension/${name}`, read(name)]),
]));
console.log(`Written: ${target}`);
