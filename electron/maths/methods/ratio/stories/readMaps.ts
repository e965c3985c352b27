import type Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { agreed, readings, says } from '../../frames/frame.ts';
import type { FramePhrase } from '../../frames/frame.ts';
import { tidyNumbers } from '../../percent/stories/tidyNumbers.ts';
import type { ClauseMatch } from '../../words/clauses.ts';
import { amountAt } from '../../words/values.ts';
import type { Valued } from '../../words/values.ts';
import { workUnitary } from '../workProportion.ts';
import { CENTIMETRES, workMapLength, workRealLength } from '../workScale.ts';

type MapFact =
  | { readonly kind: 'scale'; readonly value: Fraction }
  | { readonly kind: 'each'; readonly map: Valued; readonly real: Valued }
  | { readonly kind: 'map' | 'real' | 'length'; readonly length: Valued }
  /** `ask`: which of the two is wanted is told by what is known. */
  | { readonly kind: 'ask map' | 'ask real' | 'ask' }
  | { readonly kind: 'unit'; readonly unit: string };
type Phrases = readonly FramePhrase<MapFact>[];

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
  millimetres: 'mm',
  mm: 'mm',
  miles: 'miles',
  feet: 'feet',
  inches: 'inches',
};
const MAP =
  '(map|plan|drawing|scale drawing|model|scale model|diagram|blueprint|floor plan|{word:_} model|model {word:_}|toy {word:_}|{word:_} map)';
const REAL = '(real|actual|true|full-size|full size|original|real-life)';
const REALLY = '(in real life|in reality|really|actually|on the ground|in actual fact|apart in reality)';
const L = '{length:n}';
const MEANS = '(represents|represent|stands for|is equal to|equals|=|to|is|shows|corresponds to|means|for|:)';
const FIND = '(find|what is|work out|calculate|determine|what would be|what was|tell me|give|what will be)';
const LONG = '(long|tall|high|wide|apart|in length|in height|away|across)';
const BIG = '(long|tall|high|wide|far|far apart|far away)';
const LENGTH = '(length|distance|height|width|size|wingspan)';

function lengthOf(kind: 'map' | 'real' | 'length'): (match: ClauseMatch) => readonly MapFact[] {
  return (match) => [{ kind, length: amountAt(match, 'n') }];
}

function scaleOf(match: ClauseMatch): readonly MapFact[] | null {
  const ratio = match.amount('r');
  const [one, value, ...more] = ratio?.kind === 'ratio' ? ratio.parts : [];
  return one?.equals(1) === true && value !== undefined && more.length === 0 ? [{ kind: 'scale', value }] : null;
}

const TOLD: Phrases = [
  ...says<MapFact>(
    [
      `(a |the |to a |with a |has a |uses a |whose )?scale( of {thing:_})? (of|is) {ratio:r}`,
      `(a|the) {ratio:r} (scale )?${MAP}`,
      `(a|the)( {word:_})? (scale|map scale) {ratio:r}`,
      `${MAP} scale( is)? {ratio:r}`,
      `(on|in) (a|the) {ratio:r} (scale )?${MAP}`,
      `scale {ratio:r}`,
    ],
    scaleOf,
  ),
  ...says<MapFact>(
    [
      `{length:a}( on (the|a) ${MAP})? ${MEANS} {length:b}( ${REALLY})?`,
      `(a|the) scale( of {subject:_})? (of|is|in which|where) {length:a} ${MEANS} {length:b}`,
      `((a|the) scale( of {subject:_})? (of|is) )?{length:a}: {length:b}`,
      `every {length:a}( on (the|a) ${MAP})? ${MEANS} {length:b}`,
    ],
    (match) => [{ kind: 'each', map: amountAt(match, 'a'), real: amountAt(match, 'b') }],
  ),
  ...says<MapFact>(
    [
      `${L} (long|apart|wide|tall)? ?on (the|a|this) ${MAP}`,
      `{subject:_} (is|are|measures|measure)( a distance of)? ${L}( ${LONG})? on (the|a|this) ${MAP}`,
      `on (the|a|this) ${MAP}[,] {subject:_} (is|are|measures|measure|has a length of)( a distance of)? ${L}( ${LONG})?`,
      `(the )?(map|plan) (distance|length)( is| of| =)? ${L}`,
      `(the|this) (${MAP} ${LENGTH}|distance on the ${MAP}|length on the ${MAP}|{word:_} {word:_} on the ${MAP}|distance between {subject:_} on the ${MAP}) is ${L}`,
      `(the|a|this) ${MAP} (is|measures|has a length of|has a height of) ${L}( ${LONG})?`,
      `(the )?length of (the|a) model( {word:_})? is ${L}`,
    ],
    lengthOf('map'),
  ),
  ...says<MapFact>(
    [
      `(the|a) ${REAL} {subject:_} (is|are|measures|has a length of|has a height of) ${L}( ${LONG})?`,
      `(the|a) ${REAL} ${LENGTH}( of {subject:_}| between {subject:_})? is ${L}`,
      `{subject:_} (is|are) ${REALLY} ${L}( ${LONG})?`,
      `{subject:_} (is|are) ${L}( ${LONG})? ${REALLY}`,
      `${L}( ${LONG})? ${REALLY}`,
      `(a|the) ${REAL} (distance|length|height) of ${L}`,
    ],
    lengthOf('real'),
  ),
  ...says<MapFact>(
    [
      `{subject:_} (is|are|measures|measure) ${L}( ${LONG})?`,
      `the (distance|length|height|width) (between|of) {subject:_} is ${L}`,
      `{subject:_} (of length|with length) ${L}`,
      `{subject:_} is ${L}`,
    ],
    lengthOf('length'),
  ),
];

const ASKS: Phrases = [
  ...says<MapFact>(
    [
      `how ${BIG} (is|are|would be|will be)( the| a| an)? ${REAL} {subject:_}( be)?`,
      `how ${BIG} (is|are) {subject:_} ${REALLY}`,
      `${FIND} (the|its|their) ${REAL} ${LENGTH}( of {subject:_}| between {subject:_}| apart)?`,
      `what ${REAL} ${LENGTH} (does|do|is|will) (this|that|it)( represent| represented)?`,
      `${FIND} (the )?${LENGTH} (of|between) [the |a ](real|actual) {subject:_}`,
      `how ${BIG} (is|are) {subject:_} ${REALLY}`,
      `${REAL} (distance|length)`,
      `${FIND} the ${LENGTH} (of|between) {subject:_} (${REALLY})`,
    ],
    () => [{ kind: 'ask real' }],
  ),
  ...says<MapFact>(
    [
      `(what|which)( ${REAL})? ${LENGTH}( ${REALLY})? (does|do|is|would) ${L}( on (the|a|this) ${MAP})? (represent|represented by|stand for|correspond to)( ${REALLY})?`,
      `(what|which)( ${REAL})? ${LENGTH}( ${REALLY})? is represented by( a (line|length|distance) of)? ${L}( on (the|a|this) ${MAP})?`,
      `${FIND} the ${REAL} (distance|length) (represented by|of|for|when the ${MAP} distance is)( a (line|length|distance) of)? ${L}( on (the|a|this) ${MAP})?`,
      `how far is ${L} on (the|a|this) ${MAP}( ${REALLY})?`,
    ],
    (match) => [{ kind: 'map', length: amountAt(match, 'n') }, { kind: 'ask real' }],
  ),
  ...says<MapFact>(
    [
      `how ${BIG} (is|are|will|would|should)( {subject:_})?( be)? (on|in) (the|a|this) ${MAP}`,
      `how ${BIG} (is|are|will|would|should) (the|a|this|its) (model|scale model|model {word:_}|{word:_} model|drawing|plan|toy|toy {word:_})( be)?`,
      `${FIND} (the )?${LENGTH} (of|between) {subject:_} on (the|a|this) ${MAP}`,
      `${FIND} (the )?${LENGTH} of (the|a|this) (model|scale model|model {word:_}|{word:_} model|drawing|toy|toy {word:_})`,
      `${FIND} (the|their) (${MAP} (distance|length)|(distance|length) on (the|a|this) ${MAP})`,
    ],
    () => [{ kind: 'ask map' }],
  ),
  ...says<MapFact>([`how ${BIG} (is|are) {subject:_}( apart)?`], () => [{ kind: 'ask' }]),
  ...says<MapFact>(
    [
      `(what|which) ${LENGTH} on (the|a|this) ${MAP} (represents|would represent|will represent|shows|corresponds to)( a (real|actual) (distance|length) of| a distance of)? ${L}`,
      `how (long|far) on (the|a|this) ${MAP} is ${L}`,
      `how long (is|would be) (a|the) line (on (the|a|this) ${MAP} )?(representing|that represents|for) ${L}( ${REALLY})?`,
    ],
    (match) => [{ kind: 'real', length: amountAt(match, 'n') }, { kind: 'ask map' }],
  ),
  ...says<MapFact>(
    [
      `(give|write|giving|with|state)( your| the)? answer in {word:u}`,
      `in {word:u}`,
      `how many {word:u}`,
      `(your )?answer in {word:u}`,
    ],
    (match) => {
      const unit = UNITS[match.words('u')];
      return unit === undefined ? null : [{ kind: 'unit', unit }];
    },
  ),
];

const SCENES: Phrases = says<MapFact>(
  [
    `(a|the|on a|on the|this) ${MAP}( of {subject:_})?( (is|was) (made|drawn|built|produced))?( (has|uses|with|at|to|using|in))?`,
    '{subject:_} (makes|made|builds|built|draws|drew|has|is making|is building)( a| the)?( scale)? (model|map|plan|drawing)( of {subject:_})?',
    'is (made|drawn|built)( to)?',
    '(drawn|built|made) to',
    '(has|uses|with|to|at)',
    'apart',
    'whose',
    'they',
    '{number:_} (towns|villages|cities|points|places|houses|stations|islands|schools|farms|churches)',
  ],
  () => [],
);

export const MAP_PHRASES: Phrases = [...TOLD, ...ASKS, ...SCENES];

function unitIn(facts: readonly MapFact[]): string | null | undefined {
  const units = facts.flatMap((fact) => (fact.kind === 'unit' ? [fact.unit] : []));
  return new Set(units).size > 1 ? undefined : (units[0] ?? null);
}

/** "How long is the footpath?": the other of the two lengths; by the units, where they are told. */
function wantsReal(length: Extract<MapFact, { readonly length: Valued }>, unit: string | null): boolean | null {
  if (length.kind !== 'length') return length.kind === 'map';
  const small = (name: string): boolean => name === 'cm' || name === 'mm';
  if (unit === null || small(unit) === small(length.length.unit)) return null;
  return small(length.length.unit);
}

function work(facts: readonly MapFact[], places: number | null): RuleSolution | null {
  const asks = facts.filter(({ kind }) => kind === 'ask map' || kind === 'ask real' || kind === 'ask');
  const scales = facts.flatMap((fact) => (fact.kind === 'scale' ? [fact] : []));
  const eaches = facts.flatMap((fact) => (fact.kind === 'each' ? [fact] : []));
  const lengths = facts.flatMap((fact) =>
    fact.kind === 'map' || fact.kind === 'real' || fact.kind === 'length' ? [fact] : [],
  );
  const [[ask, ...moreAsks], [length, ...moreLengths]] = [asks, lengths];
  const unit = unitIn(facts);
  if (ask === undefined || length === undefined || unit === undefined || places !== null) return null;
  if (moreAsks.length > 0 || moreLengths.length > 0 || scales.length + eaches.length !== 1) return null;
  const real = ask.kind === 'ask' ? wantsReal(length, unit) : ask.kind === 'ask real';
  if (real === null) return null;
  if (length.kind === (real ? 'real' : 'map')) return null;
  const [scale, each] = [scales[0], eaches[0]];
  const from = length.length.unit;
  if (scale !== undefined) {
    const to = unit ?? (real ? '' : 'cm');
    if (CENTIMETRES[from] === undefined || CENTIMETRES[to] === undefined) return null;
    return real
      ? workRealLength(scale.value, length.length.value, from, to)
      : workMapLength(scale.value, length.length.value, from, to);
  }
  if (each === undefined) return null;
  const [own, other] = real ? [each.map, each.real] : [each.real, each.map];
  if (from !== own.unit || (unit !== null && unit !== other.unit)) return null;
  return workUnitary(own.value, other.value, length.length.value, other.unit);
}

const IDLE: ReadonlySet<string> = new Set('and so then also the a an if when but please there now'.split(' '));

/** Works lengths on maps, plans and models and the real ones, in any order of the facts. */
export function readMaps(problem: string): RuleSolution | null {
  if (!/\b(?:map|plan|scale|model|drawing|blueprint)/i.test(problem)) return null;
  const inline = problem
    .replace(/\b[Tt]wo (?=[a-z])/g, 'the ')
    .replace(
      /(?<=[a-z])\s*[,.]?\s*(?:[Gg]ive|[Ww]rite|[Ss]tate|giving) (?:your |the )?answer in /g,
      '. Give your answer in ',
    );
  return agreed(readings(tidyNumbers(inline), MAP_PHRASES, IDLE), work);
}
