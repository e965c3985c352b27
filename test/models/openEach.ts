/**
 * A process that opens one package after another, as the inference process does, and lets it write a little. Folders come
 * by message, outcomes go back by message; whatever a package does to it is done to this process alone.
 */
import { openWriter } from '../../models/runtime/openWriter.ts';
import { RuntimeFault } from '../../models/runtime/fault.ts';

export type Outcome =
  | { readonly kind: 'wrote'; readonly tokens: number }
  | { readonly kind: 'fault'; readonly code: string; readonly message: string }
  | { readonly kind: 'other'; readonly message: string };

const mostTokens = 4;

async function openOne(folder: string): Promise<Outcome> {
  try {
    const writer = await openWriter({ folder, device: 'cpu', threads: 1 });
    try {
      const draft = await writer.open({
        messages: [{ role: 'user', content: '2x + 3 = 7' }],
        sampling: { temperature: 0, topP: 1, topK: 0, seed: 1 },
        maxTokens: mostTokens,
      });
      while ((await draft.next()).kind === 'text');
      return { kind: 'wrote', tokens: draft.length };
    } finally {
      await writer.close();
    }
  } catch (thrown) {
    if (thrown instanceof RuntimeFault) return { kind: 'fault', code: thrown.code, message: thrown.message };
    return { kind: 'other', message: thrown instanceof Error ? String(thrown.stack) : String(thrown) };
  }
}

process.on('message', (folder: string) => {
  void openOne(folder).then((outcome) => process.send?.(outcome));
});
