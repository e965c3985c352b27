/** What the phrases about amounts in a ratio have in common: the slots, and the facts a match gives. */
import Fraction from 'fraction.js';

import type { FramePhrase } from '../../frames/frame.ts';
import type { ClauseMatch } from '../../words/clauses.ts';
import { amountAt } from '../../words/values.ts';
import type { PartFact, Parts } from './partFact.ts';

export type Phrases = readonly FramePhrase<PartFact>[];

export const N = '{money|number|quantity|length|time:n}';
export const R = '{ratio:r}';
export const S = '{subject:_}';
export const FIND =
  '(find|what is|what was|work out|calculate|determine|state|write down|tell me|give|what are|figure out)';
const LIST2 = '{thing:a} and {thing:b}';
const LIST3 = '{thing:a}, {thing:b}(,| and|, and) {thing:c}';
const LIST4 = '{thing:a}, {thing:b}, {thing:c}(,| and|, and) {thing:d}';
export const LISTS = [LIST2, LIST3, LIST4];
const TO2 = '{thing:a} (to|:) {thing:b}';
const TO3 = '{thing:a} (to|:) {thing:b} (to|:) {thing:c}';
export const TOS = [TO2, TO3];
export const IN_RATIO = '(in|are in|is in|were in)( the| a)? ratio( of)?( =|:)?';

function parts(match: ClauseMatch): Parts {
  const amount = match.amount('r');
  return amount?.kind === 'ratio' ? amount.parts : [];
}

export function listed(match: ClauseMatch): readonly string[] {
  return ['a', 'b', 'c', 'd'].map((name) => match.words(name)).filter((name) => name !== '');
}

export function ratioNamed(match: ClauseMatch): readonly PartFact[] {
  return [{ kind: 'ratio', parts: parts(match), names: listed(match) }];
}

export function totalAt(match: ClauseMatch): PartFact {
  return { kind: 'total', amount: amountAt(match, 'n'), name: match.words('t'), owner: match.words('w') };
}

export function angleTotal(degrees: number): (match: ClauseMatch) => readonly PartFact[] {
  return (match) => [
    { kind: 'ratio', parts: parts(match), names: [] },
    { kind: 'total', amount: { value: new Fraction(degrees), unit: '°' }, name: 'angles', owner: '' },
  ];
}
