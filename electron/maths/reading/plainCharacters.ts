/** A text with every letter as the keyboard has it; `place` gives where a position of it stood in the typed text. */
export type PlainCharacters = { readonly text: string; readonly place: (position: number) => number };

/** Ligatures, the letters and digits of mathematical typefaces, and the italic h that Unicode keeps elsewhere. */
const dressed = /[\uFB00-\uFB06\u210E]|[\u{1D400}-\u{1D7FF}]/gu;

/**
 * What PDFs and word processors put for plain letters ("𝑥", "ﬁnd"), turned back. Only these: ½ and ² say more than
 * their plain forms would.
 */
export function plainCharacters(typed: string): PlainCharacters {
  const steps: { readonly at: number; readonly shift: number }[] = [];
  let shift = 0;
  const text = typed.replace(dressed, (character, offset: number) => {
    const plain = character.normalize('NFKC');
    const at = offset - shift + plain.length;
    shift += character.length - plain.length;
    steps.push({ at, shift });
    return plain;
  });
  const place = (position: number): number => position + (steps.findLast(({ at }) => at <= position)?.shift ?? 0);
  return { text, place: (position) => Math.max(0, place(position)) };
}
