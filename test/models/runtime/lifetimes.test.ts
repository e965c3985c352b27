import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { describe, expect, it } from 'vitest';

import { openWriter } from '../../../models/runtime/openWriter.ts';
import { writePackage } from '../generate/writePackage.ts';
import { scratchFolder } from '../scratchFolder.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const folder = join(scratchFolder(), 'package');
writePackage(folder);

describe('memory shared with the library', () => {
  it('outlives garbage collection between tokens, and between one model and the next', async () => {
    const texts = new Set<string>();
    for (let round = 0; round < 4; round += 1) {
      const writer = await openWriter({ folder, device: 'cpu', threads: 1 });
      collectGarbage();
      const sampling = { temperature: 1, topP: 1, topK: 0, seed: 3 };
      const draft = await writer.open({ messages: [{ role: 'user', content: '2x=4' }], sampling, maxTokens: 40 });
      while ((await draft.next()).kind === 'text') collectGarbage();
      texts.add(draft.text);
      await writer.close();
      collectGarbage();
    }
    expect(texts.size).toBe(1);
  });

  it('is given back when a model is closed', async () => {
    let before = 0;
    for (let round = 0; round < 30; round += 1) {
      const writer = await openWriter({ folder, device: 'cpu', threads: 1 });
      const sampling = { temperature: 0, topP: 1, topK: 0, seed: 1 };
      await writer.open({ messages: [{ role: 'user', content: 'x'.repeat(500) }], sampling, maxTokens: 1000 });
      await writer.close();
      collectGarbage();
      if (round === 9) before = process.memoryUsage.rss();
    }
    expect(process.memoryUsage.rss() - before).toBeLessThan(40 << 20);
  });
});
