import { describe, expect, it } from 'vitest';

import { readSetFile } from '../../renderer/sets/readSetFile.ts';

const text = 'problem\n3 × x² = 12\n';

function file(bytes: Uint8Array<ArrayBuffer> | string, name = 'sheet.csv'): File {
  return new File([bytes], name);
}

describe('reading a problem set’s file', () => {
  it('takes UTF-8', async () => {
    expect(await readSetFile(file(text))).toEqual({ fileName: 'sheet.csv', text, remarks: [] });
  });

  it('takes UTF-16 in either order, as spreadsheets save it', async () => {
    const little = Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'));
    expect((await readSetFile(file(little))).text).toBe(text);
    const big = Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16());
    expect((await readSetFile(file(big))).text).toBe(text);
  });

  it('takes Windows Latin, and says that it guessed', async () => {
    const read = await readSetFile(file(Uint8Array.from(Buffer.from(text, 'latin1'))));
    expect(read.text).toBe(text);
    expect(read.remarks).toHaveLength(1);
  });

  it('refuses what is too large before sending it', async () => {
    await expect(readSetFile(file('x'.repeat(2_000_001)))).rejects.toMatchObject({ code: 'bad-input' });
  });
});
