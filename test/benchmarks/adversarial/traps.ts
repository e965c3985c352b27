import { readFileSync } from 'node:fs';

/** A question whose small words change its answer: answers that ignore them, and the right one where there is one. */
export type Trap = {
  readonly id: string;
  readonly problem: string;
  readonly wrong: readonly string[];
  readonly right?: string;
  /** A fault that is known and not yet mended: what goes wrong. */
  readonly open?: string;
};

export function readTraps(): readonly Trap[] {
  return readFileSync(new URL('../../fixtures/meaning-traps.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Trap);
}
