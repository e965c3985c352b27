import type Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { rule } from '../words/clauses.ts';
import type { ClauseMatch, ClauseRule } from '../words/clauses.ts';
import { readStory } from '../words/readStory.ts';
import { storyFacts } from '../words/storyFacts.ts';
import type { StoryFacts } from '../words/storyFacts.ts';
import { amountAt } from '../words/values.ts';
import type { Valued } from '../words/values.ts';
import { workUnitary } from './workProportion.ts';
import { CENTIMETRES, workMapLength, workRealLength } from './workScale.ts';

type ScaleFact =
  | { readonly kind: 'scale'; readonly value: Fraction }
  | { readonly kind: 'each'; readonly map: Valued; readonly real: Valued }
  | { readonly kind: 'map' | 'real' | 'apart'; readonly length: Valued }
  /** `unit` is empty where the question leaves it open. */
  | { readonly kind: 'ask real' | 'ask map'; readonly unit: string };

const MAP = '(map|plan|drawing|model|scale drawing|scale model|diagram)';
const UNITS: Readonly<Record<string, string>> = {
  kilometres: 'km',
  kilometers: 'km',
  km: 'km',
  metres: 'm',
  meters: 'm',
  m: 'm',
  centimetres: 'cm',
  centimeters: 'cm',
  cm: 'cm',
  miles: 'miles',
  feet: 'feet',
};
const IN_UNIT = '[ in {unit:u}]';
const TWO = '({thing:x}|{number:_} {noun:y}|they|the distance between {thing:z}|{names:w}|the {noun:p})';
const REPRESENTS = '(represents|stands for|is|to|for|=|:|shows|corresponds to|equals)';

function lengthAt(match: ClauseMatch, name = 'n'): Valued {
  return amountAt(match, name);
}

function unitAt(match: ClauseMatch): string {
  return UNITS[match.words('u')] ?? '';
}

function says(
  sources: readonly string[],
  read: (match: ClauseMatch) => ScaleFact | null,
): readonly ClauseRule<ScaleFact>[] {
  return rule(sources, read);
}

const RULES: readonly ClauseRule<ScaleFact>[] = [
  ...says(
    [
      `(a|the) ${MAP} (has|uses|is drawn to|is drawn with|is made to|is at|is drawn at|with) a scale of {ratio:r}`,
      `the scale (of|on) (a|the) ${MAP} is {ratio:r}`,
      `on a ${MAP} (with|of)[ a] scale[ of] {ratio:r}`,
      `(a|the) scale (is|of) {ratio:r}`,
      `a ${MAP} of scale {ratio:r}`,
    ],
    (match) => {
      const ratio = match.amount('r');
      const [one, scale] = ratio?.kind === 'ratio' ? ratio.parts : [];
      return one?.equals(1) && scale !== undefined ? { kind: 'scale', value: scale } : null;
    },
  ),
  ...says(
    [
      `[on (a|the) ${MAP}[,] ]{length:a}[ on (a|the) ${MAP}] ${REPRESENTS} {length:b}`,
      `(a|the) ${MAP} (uses|has) a scale (of|where) {length:a} ${REPRESENTS} {length:b}`,
      `(a|the) ${MAP} uses {length:a} ${REPRESENTS} {length:b}`,
      `the scale[ of (a|the) ${MAP}| on (a|the) ${MAP}] is {length:a}[ ]${REPRESENTS} {length:b}`,
      `(a|the) ${MAP} scale is {length:a} ${REPRESENTS} {length:b}`,
    ],
    (match) => ({ kind: 'each', map: lengthAt(match, 'a'), real: lengthAt(match, 'b') }),
  ),
  ...says(
    [
      `${TWO} (is|are|measures|were) {length:n}[ apart| long] on the ${MAP}`,
      `on the ${MAP}[,] ${TWO} (is|are) {length:n}[ apart| long]`,
      `the distance between {thing:z} on the ${MAP} is {length:n}`,
      `the (map distance|distance on the ${MAP}|length on the ${MAP}) is {length:n}`,
      `two {noun:y} are {length:n} apart on the ${MAP}`,
    ],
    (match) => ({ kind: 'map', length: lengthAt(match) }),
  ),
  ...says(
    [
      `${TWO} (is|are) (really|actually) {length:n}[ apart| long]`,
      `the (real|actual|true) (distance|length)[ between {thing:z}] is {length:n}`,
      `${TWO} (is|are) {length:n}[ apart| long] in real life`,
    ],
    (match) => ({ kind: 'real', length: lengthAt(match) }),
  ),
  ...says(
    [`${TWO} (is|are) {length:n} (apart|long|away)`, `the distance between {thing:z} is {length:n}`],
    (match) => ({ kind: 'apart', length: lengthAt(match) }),
  ),
  ...says(
    [
      `how far apart are (they|the {noun:t}|{thing:x}) (really|in real life|in reality)${IN_UNIT}`,
      `(find|what is|work out|calculate) the (real|actual|true) (distance|length)[ between (them|{thing:x})| of the {noun:t}]${IN_UNIT}`,
      `how many {unit:u} apart are they[ really| in real life]`,
      `how (long|far) is (it|the {noun:t}|that) (really|in real life)${IN_UNIT}`,
    ],
    (match) => ({ kind: 'ask real', unit: unitAt(match) }),
  ),
  ...says(
    [
      `how (far apart are (they|{thing:x})|long is it|long is the {noun:t}) on the ${MAP}${IN_UNIT}`,
      `how many {unit:u} (apart are they|is that|is it) on the ${MAP}`,
      `(find|what is|work out|calculate) the (distance|length)[ between (them|{thing:x})] on the ${MAP}${IN_UNIT}`,
      `find the map distance${IN_UNIT}`,
    ],
    (match) => ({ kind: 'ask map', unit: unitAt(match) }),
  ),
];

/** A question of one clause: "what distance does 6 cm represent?" */
const WHOLE: readonly ClauseRule<readonly ScaleFact[]>[] = rule<readonly ScaleFact[]>(
  [
    `(what|which)[ real] (distance|length) (does|is represented by) {length:n}( represent| show| stand for)?`,
    `how far is {length:n}[ in real life| really]`,
    `how many {unit:u} (does|is) {length:n}[ represent]`,
    `find the real length of {length:n}`,
  ],
  (match) => [
    { kind: 'map', length: lengthAt(match) },
    { kind: 'ask real', unit: unitAt(match) },
  ],
);
const BACK: readonly ClauseRule<readonly ScaleFact[]>[] = rule<readonly ScaleFact[]>(
  [
    `what length on the ${MAP} represents {length:n}`,
    `how many {unit:u} (is|represent|represents|on the ${MAP} is) {length:n}`,
    `find the length on the ${MAP} of {length:n}`,
  ],
  (match) => [
    { kind: 'real', length: lengthAt(match) },
    { kind: 'ask map', unit: unitAt(match) },
  ],
);

export const SCALE_RULES: readonly ClauseRule<readonly ScaleFact[]>[] = [
  ...RULES.map((known) => ({
    get pattern() {
      return known.pattern;
    },
    needs: known.needs,
    read: (match: ClauseMatch): readonly ScaleFact[] | null => {
      const fact = known.read(match);
      return fact === null ? null : [fact];
    },
  })),
  ...WHOLE,
  ...BACK,
];

function work(facts: StoryFacts<ScaleFact>): RuleSolution | null {
  const asksReal = facts.all('ask real').length === 1;
  const ask = asksReal ? facts.only('ask real') : facts.only('ask map');
  const lengths = [...facts.all('map'), ...facts.all('real'), ...facts.all('apart')];
  const [length, ...more] = lengths;
  const asks = facts.all('ask real').length + facts.all('ask map').length;
  if (ask === undefined || length === undefined || more.length > 0 || asks !== 1) return null;
  if (length.kind === (asksReal ? 'real' : 'map')) return null;
  const [scale, each] = [facts.only('scale'), facts.only('each')];
  if (scale !== undefined && each === undefined) {
    const [from, to] = [length.length.unit, ask.unit === '' ? (asksReal ? '' : 'cm') : ask.unit];
    if (CENTIMETRES[from] === undefined || CENTIMETRES[to] === undefined) return null;
    return asksReal
      ? workRealLength(scale.value, length.length.value, from, to)
      : workMapLength(scale.value, length.length.value, from, to);
  }
  if (each === undefined || scale !== undefined) return null;
  const [from, to] = asksReal ? [each.map, each.real] : [each.real, each.map];
  if (length.length.unit !== from.unit || (ask.unit !== '' && ask.unit !== to.unit)) return null;
  return workUnitary(from.value, to.value, length.length.value, to.unit);
}

/** Works lengths on maps and plans, and the real ones. */
export function readScale(problem: string): RuleSolution | null {
  if (!/map|plan|scale|model|drawing/i.test(problem)) return null;
  const story = readStory(problem, SCALE_RULES);
  return story === null || story.places !== null ? null : work(storyFacts(story.facts.flat()));
}
