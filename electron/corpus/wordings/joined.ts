import type { Words } from './wordings.ts';

/** Every start with every end: stories that tell the same facts, and ways to ask about them. */
export function joined(starts: Words, ends: Words): Words {
  const [first, ...more] = starts.flatMap((start) => ends.map((end) => `${start} ${end}`));
  return [first ?? starts[0], ...more];
}
