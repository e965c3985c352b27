import type Fraction from 'fraction.js';

import { nameStems } from '../../words/nameStems.ts';

export const FUNCTION =
  /^(?:the|a|an|of|in|on|at|by|for|from|with|is|are|was|were|be|been|to|and|that|which|who|has|have|had|there|their|his|her|its|my|our|this|these|it|they|he|she|i|we|you|mixing|mixed|mix|mixes|made|makes|make|using|uses|use|contains|contain|share|shares|shared|sharing|split|splits|divide|divided|divides|number|amount|numbers|amounts|quantity|quantities|weight|mass|volume|length|lengths|width|ratio|ratios|as|so|where|when|into|money|between|among|altogether|total|only|both|all|cost|costs|height|area|price|age|ages|up|parts?|⟨.*)$/;
export const PEOPLE =
  'friends|cousins|people|children|brothers|sisters|siblings|boys|girls|partners|pupils|students|kids|workers|charities|families|colleagues|players|twins|heirs|sides|angles|parts|pieces|numbers|sections|bags|lengths|groups|schools|classes|villages|towns|shops|women|men';
export const LARGE =
  '(?:larger|largest|bigger|biggest|greater|greatest|longer|longest|older|oldest|elder|eldest|taller|heavier|most|more expensive|wealthier|winning)';
export const SMALL = '(?:smaller|smallest|lesser|least|shorter|shortest|younger|youngest|lighter|lowest)';

export type Names = readonly (readonly string[])[];

/** The words that name something, at the end or the start of a piece of text. */
function nameIn(text: string, from: 'end' | 'start'): readonly string[] {
  const words = text
    .replace(/[^a-z⟨⟩\d' -]/g, ' ')
    .split(' ')
    .filter((word) => word !== '');
  const ordered = from === 'end' ? words.toReversed() : words;
  const start = ordered.findIndex((word) => !FUNCTION.test(word));
  if (start < 0 || start > 1) return [];
  const rest = ordered.slice(start);
  const stop = rest.findIndex((word) => FUNCTION.test(word));
  const own = (stop < 0 ? rest : rest.slice(0, stop)).slice(0, 2);
  return nameStems((from === 'end' ? own.toReversed() : own).map((word) => word.replace(/'s$/, '')).join(' '));
}

const NAMED: readonly RegExp[] = [
  /⟨r\d+⟩ (?:between|among|for) ([^.?:;,]+?)(?:, ([^.?:;,]+?),?)? and ([^.?:;,]+?)(?=[.,;?]|$)/,
  /(?:^|[.;] )([^.?:;,]+?) (?:is|are|was) (?:mixed|combined|diluted|blended) with ([^.?:;,]+?)()? (?:in the ratio |in a ratio of )?⟨r\d+⟩/,
  /\bratio (?:of|between) ([^.?:;]+?) (?:to|and) ([^.?:;]+?)(?: (?:to|and) ([^.?:;]+?))?(?: (?:in|at|on|for|inside) [^.?;⟨]+?)? (?:is|was|are|should be|must be|=|in)? ?(?:in the ratio )?⟨r\d+⟩/,
  /(?:^|[.;?] |\bthat |\bif )([^.?:;]+?) to ([^.?:;]+?)(?: to ([^.?:;]+?))?(?: (?:in|at|on|for|inside) [^.?;⟨]+?)? (?:is|was|are|were|=) (?:in the ratio )?⟨r\d+⟩/,
  /([^.?:;,]+?) ?: ?([^.?:;,]+?)(?: ?: ?([^.?:;,]+?))? ?(?:=|is|are) ?⟨r\d+⟩/,
  /([^.?:;,]+?)(?:, ([^.?:;,]+?),?)? and ([^.?:;,]+?)(?![a-z'])(?: (?:[a-z]+ )*?)?(?: ?,)? ?(?:are |is |were |was )?(?:[a-z]+ )*?(?:⟨[nmlqt]\d+⟩ )?(?:in|into|to|as)? ?(?:the )?(?:ratio )?(?:of )?⟨r\d+⟩/,
  /⟨r\d+⟩ (?:mix|mixture|blend|ratio) of ([^.?:;,]+?)(?:, ([^.?:;,]+?),?)? (?:and|to) ([^.?:;,]+?)(?=[.,;?]|$| to | for )/,
  /\bratio ⟨r\d+⟩ (?:of|between|for) ([^.?:;,]+?)(?:, ([^.?:;,]+?),?)? (?:and|to) ([^.?:;,]+?)(?=[.,;?]|$)/,
];

/** The names of the parts of the ratio, as the words round it tell them. */
export function namesOf(text: string, count: number): Names | null {
  for (const pattern of NAMED) {
    const found =
      pattern
        .exec(text)
        ?.slice(1)
        .filter((one) => one !== undefined) ?? [];
    if (found.length !== count) continue;
    const names = found.map((one, index) => nameIn(one, index === 0 ? 'end' : 'start'));
    const distinct = names.map((name, index) =>
      name.filter((word) => names.every((other, at) => at === index || !other.includes(word))),
    );
    if (distinct.every((name) => name.length > 0)) return distinct;
  }
  return null;
}

/** Which of the names a piece of text speaks of; `null` for none or several. */
export function whoIn(text: string, names: Names): number | null {
  const words = nameStems(text.replace(/[^a-z' -]/g, ' '));
  const found = names.flatMap((name, index) => (name.some((word) => words.includes(word)) ? [index] : []));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The largest or the smallest part, where there is one. */
export function extreme(parts: readonly Fraction[], large: boolean): number | null {
  const ordered = parts.map((part, index) => ({ part, index })).toSorted((one, two) => one.part.compare(two.part));
  const [best, next] = large ? ordered.toReversed() : ordered;
  return best === undefined || next === undefined || best.part.equals(next.part) ? null : best.index;
}
