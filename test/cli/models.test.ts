import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { ModelOffer } from '../../electron/contract/modelContract.ts';
import { starterFolder } from '../packages/starterCopy.ts';
import { runCommand } from './runCommand.ts';

let folder: string;
let shelf: string;
const id = 'longhand-starter-cpu-int8';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'longhand-cli-models-'));
  shelf = join(folder, 'models');
  // The shelf of the app itself, so that names work.
  process.env['LONGHAND_DATA'] = folder;
});

afterAll(() => {
  delete process.env['LONGHAND_DATA'];
  rmSync(folder, { recursive: true });
});

describe('longhand models', { timeout: 120_000 }, () => {
  it('says what a folder holds, as text and as one JSON value', async () => {
    const { output, code } = await runCommand('models', 'show', starterFolder);
    expect(code).toBe(0);
    expect(output).toContain('Longhand starter\n');
    expect(output).toMatch(/made for +the CPU, int8\n/);
    expect(output).toMatch(/memory +2\d\d MB at 1024 tokens/);
    const json = await runCommand('models', 'show', starterFolder, '--json');
    expect(ModelOffer.parse(JSON.parse(json.output)).facts.name).toBe('Longhand starter');
  });

  it('imports a model, which is then solved with by its name', async () => {
    const imported = await runCommand('models', 'import', starterFolder);
    expect(imported).toMatchObject({ code: 0 });
    expect(imported.output).toContain(`Imported: use it with --model ${id}`);
    expect(imported.errors).toContain('100 %');
    const solved = await runCommand('solve', '2x + 3 = 7', '--json', '--model', id);
    expect(JSON.parse(solved.output)).toMatchObject({ answer: 'x=2', model: 'Longhand starter' });
    expect((await runCommand('models', 'import', starterFolder)).output).toContain('It is there already');
  });

  it('lists and checks them; one that was altered is named and ends with 1', async () => {
    expect((await runCommand('models')).output).toContain(`${id}\n  name      Longhand starter`);
    expect(await runCommand('models', 'verify')).toMatchObject({
      code: 0,
      output: `${id}: every byte is as it was imported.\n`,
    });
    truncateSync(join(shelf, id, 'model.onnx.data'), 1000);
    const found = await runCommand('models', 'verify', id, '--json');
    expect(found.code).toBe(1);
    expect(JSON.parse(found.output)).toMatchObject([{ id, sound: false }]);
    expect((await runCommand('models', 'list')).output).toContain('model.onnx.data');
  });

  it('removes one', async () => {
    expect((await runCommand('models', 'remove', id)).output).toBe(`Removed ${id}.\n`);
    expect((await runCommand('models', 'list', '--json')).output).toContain('"models":[]');
    expect(await runCommand('models', 'remove', id)).toMatchObject({ code: 1 });
  });

  it('refuses what is no model with one line, and a command it does not have with 2', async () => {
    const file = join(folder, 'x.gguf');
    writeFileSync(file, 'x');
    const refused = await runCommand('models', 'import', file);
    expect(refused).toMatchObject({ code: 1, output: '' });
    expect(refused.errors.trim().split('\n')).toHaveLength(1);
    expect(refused.errors).toContain('a GGUF model');
    expect((await runCommand('models', 'frobnicate')).code).toBe(2);
    expect((await runCommand('models', 'import')).code).toBe(2);
  });
});
