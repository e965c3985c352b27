import type { Writer } from '../../models/runtime/writer.ts';

const trialTokens = 16;
/** A large model on a slow machine must not make its user wait for a figure. */
const longestMilliseconds = 3_000;

/**
 * Tokens per second that a loaded model writes, from a few tokens of a small problem; the first, which waits for the
 * prompt, is not counted. Undefined where that takes too long, or where the model ends too soon or fails: whatever is
 * wrong then will be said when a problem is worked.
 */
export async function measureSpeed(writer: Writer): Promise<number | undefined> {
  const signal = AbortSignal.timeout(longestMilliseconds);
  try {
    const draft = await writer.open({
      messages: [{ role: 'user', content: '2x+3=7' }],
      sampling: { temperature: 0, topP: 1, topK: 0, seed: 1 },
      maxTokens: trialTokens,
      signal,
    });
    try {
      await draft.next();
      const started = performance.now();
      while ((await draft.next()).kind === 'text');
      return draft.length < 3 ? undefined : (draft.length - 1) / ((performance.now() - started) / 1000);
    } finally {
      draft.close();
    }
  } catch {
    return undefined;
  }
}
