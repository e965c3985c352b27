import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { openZip } from '../../electron/packages/zipSource.ts';
import { scratchFolder } from '../models/scratchFolder.ts';
import { writeZip } from './writeZip.ts';
import type { ZipEntry } from './writeZip.ts';

const scratch = scratchFolder();
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
let made = 0;

function archive(...entries: readonly ZipEntry[]): string {
  const path = join(scratch, `${(made += 1)}.zip`);
  writeZip(path, entries);
  return path;
}

async function contentOf(path: string, name: string, start = 0): Promise<string> {
  const zip = await openZip(path);
  try {
    const file = zip.files.find((each) => each.path === name);
    if (file === undefined) throw new Error(`no ${name}`);
    const chunks: Uint8Array[] = [];
    for await (const chunk of zip.read(file, start)) chunks.push(chunk);
    return Buffer.concat(chunks).toString();
  } finally {
    zip.close();
  }
}

describe('an archive', () => {
  it('gives its files, stored or deflated, from any place on', async () => {
    const path = archive(
      { name: 'a/stored.txt', bytes: text('stored words'), method: 0 },
      { name: 'a/packed.txt', bytes: text('packed '.repeat(5000)) },
    );
    expect(await contentOf(path, 'a/stored.txt')).toBe('stored words');
    expect(await contentOf(path, 'a/stored.txt', 7)).toBe('words');
    expect(await contentOf(path, 'a/packed.txt', 34_990)).toBe('ed packed ');
  });

  it('leaves out what systems add', async () => {
    const path = archive(
      { name: '__MACOSX/._a.json', bytes: text('x') },
      { name: '.DS_Store', bytes: text('x') },
      { name: 'a.json', bytes: text('{}') },
    );
    const zip = await openZip(path);
    expect(zip.files.map((file) => file.path)).toEqual(['a.json']);
    zip.close();
  });

  it('of an older Windows program, with backslashes, is read as it was meant', async () => {
    expect(await contentOf(archive({ name: 'a\\b.txt', bytes: text('yes') }), 'a/b.txt')).toBe('yes');
  });
});

describe('an archive made to do harm', () => {
  it.each([
    ['../outside.txt', '../outside.txt'],
    ['a/../../outside.txt', 'a/../../outside.txt'],
    ['/etc/passwd', '/etc/passwd'],
    ['C:/Windows/x.txt', 'C:/Windows/x.txt'],
    ['a\\..\\..\\x.txt', 'a/../../x.txt'],
    ['con.txt', 'con.txt, which has a name that Windows does not allow'],
    ['a/b .', 'a/b ., which has a name that Windows does not allow'],
    ['a\u0007.txt', 'not every system allows'],
  ])('with the name %j is refused by that name', async (name, words) => {
    const opening = openZip(archive({ name: 'genai_config.json', bytes: text('{}') }, { name, bytes: text('x') }));
    await expect(opening).rejects.toMatchObject({ code: 'bad-input' });
    await expect(opening).rejects.toThrow(words);
  });

  it.each([
    ['a link', { mode: 0o120777 }, 'holds x, which is a link, not a file'],
    ['a locked file', { flags: 0x801 }, 'is locked with a password'],
    ['an unusual packing', { method: 9 as const }, 'Unpack the archive first and choose the folder'],
  ])('with %s is refused', async (_what, lie, words) => {
    await expect(openZip(archive({ name: 'x', bytes: text('target'), ...lie }))).rejects.toThrow(words);
  });

  it('with one file twice, or two that differ in capitals, is refused', async () => {
    const a = { name: 'a.json', bytes: text('{}') };
    await expect(openZip(archive(a, a))).rejects.toThrow('holds a.json twice');
    await expect(openZip(archive(a, { ...a, name: 'A.json' }))).rejects.toThrow('a.json and A.json');
    await expect(openZip(archive({ ...a, name: '\u00e9' }, { ...a, name: 'e\u0301' }))).rejects.toThrow('one file');
  });

  it('that would fill the disk is refused by its directory alone', async () => {
    const bytes = text('0'.repeat(1000));
    await expect(openZip(archive({ name: 'zeros', bytes, statedBytes: 4_000_000_000 }))).rejects.toThrow(
      'to 4000000000 bytes, as no model does',
    );
  });

  it('whose files overlap is refused', async () => {
    const path = archive({ name: 'a', bytes: text('abc'), method: 0 });
    const bytes = readFileSync(path);
    const at = bytes.lastIndexOf('PK\u0001\u0002', undefined, 'latin1');
    bytes.writeUInt32LE(900_000, at + 20);
    bytes.writeUInt32LE(900_000, at + 24);
    writeFileSync(path, bytes);
    await expect(openZip(path)).rejects.toThrow('its files overlap');
  });

  it.each([
    ['more bytes than it states', { statedBytes: 10 }],
    ['fewer bytes than it states', { statedBytes: 50 }],
    ['another checksum than it states', { statedChecksum: 1 }],
  ])('whose file has %s is found out while it is read', async (_what, lie) => {
    const path = archive({ name: 'a.txt', bytes: text('thirty letters and a few more.'), ...lie });
    await expect(contentOf(path, 'a.txt')).rejects.toThrow();
  });
});
