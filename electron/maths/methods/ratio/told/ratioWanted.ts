import type Fraction from 'fraction.js';

import { nameStems } from '../../words/nameStems.ts';
import type { Wanted } from '../workSharing.ts';
import { LARGE, SMALL, extreme, whoIn } from './ratioNames.ts';
import type { Names } from './ratioNames.ts';

/** What is asked for. */
export function wantedOf(question: string, parts: readonly Fraction[], names: Names | null): Wanted | null {
  const comparing =
    /\b(?:how (?:many|much) (?:more|fewer|less|longer|heavier|older|bigger|greater)|difference between|by how much|by how many)\b|\bexceeds?\b/.exec(
      question,
    );
  if (comparing !== null) {
    const [large, small] = [extreme(parts, true), extreme(parts, false)];
    if (large === null || small === null) return null;
    if (parts.length === 2) return { kind: 'difference', more: large, less: small };
    if (new RegExp(`\\b${LARGE}\\b`).test(question) && new RegExp(`\\b${SMALL}\\b`).test(question))
      return names !== null && whoIn(question, names) !== null
        ? null
        : { kind: 'difference', more: large, less: small };
    const pair =
      names === null
        ? []
        : names.flatMap((name, index) => (name.some((word) => nameStems(question).includes(word)) ? [index] : []));
    const [one, two, ...rest] = pair;
    const [first, second] = [parts[one ?? -1], parts[two ?? -1]];
    if (one === undefined || two === undefined || rest.length > 0 || first === undefined || second === undefined)
      return null;
    return first.compare(second) > 0
      ? { kind: 'difference', more: one, less: two }
      : { kind: 'difference', more: two, less: one };
  }
  const who = names === null ? null : whoIn(question, names);
  if (
    /\b(?:altogether|in total|in all|total|whole|combined|together|did they share|was shared|to share|they have|do they have)\b/.test(
      question,
    )
  )
    return who === null ? { kind: 'total' } : null;
  if (
    /\beach\b|\bshares\b|\ball (?:the|three|their)\b|\bboth\b|\bthe (?:angles|amounts|lengths|sides|numbers|parts)\b/.test(
      question,
    ) &&
    who === null
  )
    return { kind: 'shares' };
  const size = new RegExp(`\\b(${LARGE}|${SMALL})\\b`).exec(question)?.[1];
  if (size !== undefined && who === null) {
    const index = extreme(parts, new RegExp(`^${LARGE}$`).test(size));
    return index === null ? null : { kind: 'share', of: index };
  }
  if (who !== null && size === undefined) return { kind: 'share', of: who };
  return null;
}

/** "How many litres of orange paint": something made of all parts together. */
export function asksOfMixture(question: string, names: Names | null, text: string): boolean {
  if (names === null || whoIn(question, names) !== null) return false;
  const thing =
    /\bhow (?:much|many) (?:[a-z]+ of )?([a-z]+(?: [a-z]+)?) (?:does|do|can|is|are|will|did|has|have|would|could)\b/.exec(
      question,
    )?.[1];
  const whole =
    /\b([a-z]+(?: [a-z]+)?) (?:is|are|was|were) (?:[a-z]+ )?made\b|\bto make (?:a |an |some )?([a-z]+(?: [a-z]+)?)\b/.exec(
      text,
    );
  const made = whole?.[1] ?? whole?.[2];
  if (thing === undefined) return false;
  if (
    /\b(?:kids|children|people|pupils|students|animals|members|sweets|counters|beads|marbles|passengers|vehicles|guests)\b/.test(
      thing,
    )
  )
    return true;
  return (
    made !== undefined &&
    nameStems(thing).some((word) => nameStems(made).includes(word)) &&
    /\b(?:make|made|makes)\b/.test(question)
  );
}
