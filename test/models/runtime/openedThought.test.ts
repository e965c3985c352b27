import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { openWriter } from '../../../models/runtime/openWriter.ts';
import { phiTemplate, writePackage } from '../generate/writePackage.ts';
import { scratchFolder } from '../scratchFolder.ts';

it('a thought that the template opens is the beginning of the text, so that its end is understood', async () => {
  const folder = join(scratchFolder(), 'thoughtful');
  writePackage(folder);
  const path = join(folder, 'tokenizer_config.json');
  const config = JSON.parse(readFileSync(path, 'utf8')) as object;
  writeFileSync(path, JSON.stringify({ ...config, chat_template: `${phiTemplate}{{ '<think>' }}` }));
  const writer = await openWriter({ folder, device: 'cpu' });
  const draft = await writer.open({
    messages: [{ role: 'user', content: '2x=4' }],
    sampling: { temperature: 0, topP: 1, topK: 0, seed: 1 },
    maxTokens: 5,
  });
  expect(draft.text).toBe('<think>');
  while ((await draft.next()).kind === 'text');
  expect(draft.text.startsWith('<think>')).toBe(true);
  // What was given does not count towards what the model may choose.
  expect(draft.length).toBeGreaterThan('<think>'.length);
  await writer.close();
});
