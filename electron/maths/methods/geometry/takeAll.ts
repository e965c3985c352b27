/** A phrase and what it tells: its groups in order, one that took no part as ''; `all` is the whole phrase. */
export type Taking<Draft> = readonly [
  pattern: RegExp,
  take: (draft: Draft, groups: readonly string[], all: string) => void,
];

/** Takes the phrases out of a text, one pattern after the other, and notes in `draft` what they tell; what is left. */
export function takeAll<Draft>(text: string, takings: readonly Taking<Draft>[], draft: Draft): string {
  let rest = text;
  for (const [pattern, take] of takings)
    rest = rest.replace(pattern, (all: string, ...groups: readonly unknown[]) => {
      // After the groups stand the place of the phrase and the text that it was found in.
      const told = groups.slice(0, -2).map((group) => (typeof group === 'string' ? group : ''));
      take(draft, told, all);
      return ' ';
    });
  return rest;
}
