import type Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { workUnitary } from '../ratio/workProportion.ts';
import { CENTIMETRES, workMapLength, workRealLength } from '../ratio/workScale.ts';
import { storyFacts } from '../words/storyFacts.ts';
import type { StoryFacts } from '../words/storyFacts.ts';
import { amountAt } from '../words/values.ts';
import type { Valued } from '../words/values.ts';
import { agreed, readings, says } from './frame.ts';
import type { FramePhrase } from './frame.ts';
import { FIND, IDLE_WORDS, SETTING } from './moneyWords.ts';

type MapFact =
  | { readonly kind: 'scale'; readonly value: Fraction }
  | { readonly kind: 'each'; readonly map: Valued; readonly real: Valued }
  | { readonly kind: 'length'; readonly where: 'map' | 'real' | 'open'; readonly length: Valued }
  | { readonly kind: 'ask'; readonly where: 'map' | 'real' | 'open'; readonly unit: string };

const MAP = '(map|plan|drawing|model|scale drawing|scale model|diagram|scale map|road map|floor plan|blueprint)';
const ON_MAP = `(on|in) (the|a|this|that|her|his) ${MAP}`;
const REALLY = '(in real life|in reality|really|actually|on the ground)';
const NAMES: Readonly<Record<string, string>> = {
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
  inches: 'inches',
};
const IN_UNIT = '( in {word:u})?';
const TOWNS =
  '({thing:_}|{thing:_} and {thing:_}|{number:_} {noun:_}|the distance( between| from)( {thing:_}( and| to) {thing:_}| the {number:_} {noun:_}| them| {number:_} {noun:_})?|they|it|the (length|height|width|distance)( of {thing:_})?|a (length|distance|road|line|wall|river|path))';

type Read = Parameters<typeof says<MapFact>>[1];

function length(where: 'map' | 'real' | 'open'): Read {
  return (match) => [{ kind: 'length', where, length: amountAt(match, 'n') }];
}

function ask(where: 'map' | 'real' | 'open'): Read {
  return (match) => {
    const unit = match.words('u');
    const known = unit === '' ? '' : NAMES[unit];
    return known === undefined ? null : [{ kind: 'ask', where, unit: known }];
  };
}

const PHRASES: readonly FramePhrase<MapFact>[] = [
  ...says<MapFact>(
    [
      `(the |a |to a |with a |at a |to the )?scale (of|is|on)( the| a)?( ${MAP})?( is| of)? {ratio:r}`,
      `(a|the|on a|this) ${MAP} (has|with|is drawn to|is drawn with|uses|is made to|of|drawn to|is drawn on|is at|drawn with|drawn at)( a| the)? scale( of)? {ratio:r}`,
      `[a |the ]scale( is)? {ratio:r}`,
      `{ratio:r} (scale|${MAP})`,
    ],
    (match) => {
      const ratio = match.amount('r');
      const [one, scale] = ratio?.kind === 'ratio' ? ratio.parts : [];
      return one?.equals(1) && scale !== undefined ? [{ kind: 'scale', value: scale }] : null;
    },
  ),
  ...says<MapFact>(
    [
      `[(on|in) (a|the|this|her|his) ${MAP}[,] ][(the |a |its )?scale (of|is|of {thing:_} is|on {thing:_} is|where) ]{length:a}( ${ON_MAP})? (represents|stands for|is|to|for|=|shows|corresponds to|equals|is equal to) {length:b}`,
      `(a|the|on a) ${MAP} (has|with|uses|is drawn to|is drawn with|drawn to|is drawn using)( a| the)? scale( of| where| in which)? {length:a} (represents|stands for|is|to|for|=|shows|corresponds to|equals) {length:b}`,
      `a scale of {length:a} (represents|stands for|is|to|for|=) {length:b} is used`,
    ],
    (match) => [{ kind: 'each', map: amountAt(match, 'a'), real: amountAt(match, 'b') }],
  ),
  ...says<MapFact>(
    [
      `${TOWNS} (is|are|measures|measure) {length:n}( apart| long| away| wide| tall| high)? ${ON_MAP}`,
      `${ON_MAP}[,] ${TOWNS} (is|are|measures|measure) {length:n}( apart| long| away| wide| tall| high)?`,
      `{length:n}( apart| long)? ${ON_MAP}`,
      `(a|the) ${MAP} distance (is|of) {length:n}`,
    ],
    length('map'),
  ),
  ...says<MapFact>(
    [
      `${TOWNS} (is|are|measures|measure) (${REALLY} )?{length:n}( apart| long| away| wide| tall| high)? ${REALLY}`,
      `${TOWNS} (is|are) ${REALLY} {length:n}( apart| long| away)?`,
      `the (real|actual|true|real-life) (distance|length|height|width)( between {thing:_} and {thing:_}| between the {number:_} {noun:_}| between {number:_} {noun:_}| between {thing:_}| of {thing:_})? is {length:n}`,
      `(a|the) (real|actual) (car|train|building|house|bridge|ship|plane|road|boat|tower) is {length:n}( long| tall| high| wide)?`,
    ],
    length('real'),
  ),
  ...says<MapFact>(
    [
      `${TOWNS} (is|are|measures|measure) {length:n}( apart| long| away| wide| tall| high)?`,
      `${TOWNS} that (is|are|measures) {length:n}( apart| long)?`,
    ],
    length('open'),
    false,
  ),
  ...says<MapFact>(
    [
      `how (far apart|far|long|high|tall|wide) (is|are|will|would|should)( ${TOWNS})?( be)? ${ON_MAP}${IN_UNIT}`,
      `how many {word:u}( apart)? (is|are|will|would)( ${TOWNS})?( be)?( apart)? ${ON_MAP}`,
      `${FIND} (how (far apart|long) ${TOWNS} (is|are|will be|would be) ${ON_MAP}|the (distance|length|height|width)( between {thing:_} and {thing:_}| between them| between the {number:_} {noun:_}| between {thing:_}| of {thing:_})? ${ON_MAP})${IN_UNIT}`,
      `${FIND} (the|their) (${MAP} (distance|length)|distance apart ${ON_MAP})${IN_UNIT}`,
      `what (length|distance) ${ON_MAP} (represents|would represent|shows|will represent|is|would show)( this| it| this distance| {thing:_})?${IN_UNIT}`,
    ],
    ask('map'),
  ),
  ...says<MapFact>(
    [
      `how (far apart|far|long|high|tall|wide) (is|are|will|would)( ${TOWNS})?( be)? ${REALLY}${IN_UNIT}`,
      `${FIND} the (real|actual|true|real-life)( world)? (distance|length|height|width)( between {thing:_} and {thing:_}| between them| between the {number:_} {noun:_}| between {thing:_}| of {thing:_})?${IN_UNIT}`,
      `how many {word:u} (is|are)( ${TOWNS})?( apart)? ${REALLY}`,
      `what (is|are) (their|its) (real|actual|true) (distance|length|distance apart|height|width)${IN_UNIT}`,
    ],
    ask('real'),
  ),
  ...says<MapFact>(
    [
      `how (far apart|far|long|high|tall|wide) (is|are)( ${TOWNS})?${IN_UNIT}`,
      `${FIND} (the (distance|length|height|width)( between {thing:_} and {thing:_}| between them| between the {number:_} {noun:_}| between {thing:_}| of {thing:_})?|how far apart ${TOWNS} are)${IN_UNIT}`,
      `how many {word:u}( apart)? (are|is) (they|it|the {number:_} {noun:_}|{thing:_})( apart)?`,
      `what (real |actual )?(distance|length) does {length:_} (represent|stand for)${IN_UNIT}`,
    ].slice(0, 3),
    ask('open'),
    false,
  ),
  ...says<MapFact>(
    [
      `what( real| actual)? (distance|length)( in {word:u})? (does|is represented by) {length:n}( ${ON_MAP})?( represent| stand for)?${'( in real life)?'}`,
      `what does {length:n} ${ON_MAP} represent`,
    ],
    (match) => {
      const unit = match.words('u');
      const known = unit === '' ? '' : NAMES[unit];
      return known === undefined
        ? null
        : [
            { kind: 'length', where: 'map', length: amountAt(match, 'n') },
            { kind: 'ask', where: 'real', unit: known },
          ];
    },
  ),
  ...says<MapFact>(
    [
      `(a|the|on a|on the|using a) ${MAP}( is drawn| was drawn| is made)?`,
      `a (student|pupil|architect|surveyor|girl|boy) (draws|makes|uses) (a|the) ${MAP}( of {thing:_})?`,
      ON_MAP,
    ],
    () => [],
  ),
  ...says<MapFact>(SETTING, () => []),
];
const IDLE = new Set(`${IDLE_WORDS} drawn using with`.split(' '));

function work(facts: StoryFacts<MapFact>): RuleSolution | null {
  const [scale, each, told, asked] = [facts.only('scale'), facts.only('each'), facts.only('length'), facts.only('ask')];
  if (told === undefined || asked === undefined) return null;
  if (!facts.are({ scale: scale === undefined ? 0 : 1, each: each === undefined ? 0 : 1, length: 1, ask: 1 }))
    return null;
  if ((scale === undefined) === (each === undefined)) return null;
  // Where only one of the two says which length it is, the other is the other one.
  const where =
    told.where === 'open' ? (asked.where === 'real' ? 'map' : asked.where === 'map' ? 'real' : null) : told.where;
  const wanted =
    asked.where === 'open' ? (told.where === 'map' ? 'real' : told.where === 'real' ? 'map' : null) : asked.where;
  if (where === null || wanted === null || where === wanted) return null;
  const { value, unit: from } = told.length;
  if (scale !== undefined) {
    const to = asked.unit === '' ? (wanted === 'map' ? 'cm' : '') : asked.unit;
    if (CENTIMETRES[from] === undefined || CENTIMETRES[to] === undefined) return null;
    return wanted === 'real'
      ? workRealLength(scale.value, value, from, to)
      : workMapLength(scale.value, value, from, to);
  }
  if (each === undefined) return null;
  const [own, other] = wanted === 'real' ? [each.map, each.real] : [each.real, each.map];
  if (own.unit !== from || (asked.unit !== '' && asked.unit !== other.unit)) return null;
  return workUnitary(own.value, other.value, value, other.unit);
}

/** Works lengths on maps, plans and models, and the real ones. */
export function readMap(problem: string): RuleSolution | null {
  if (!/\b(?:map|plan|drawing|model|diagram|blueprint)\b|scale/i.test(problem)) return null;
  return agreed(readings(problem, PHRASES, IDLE), (facts) => work(storyFacts(facts)));
}
