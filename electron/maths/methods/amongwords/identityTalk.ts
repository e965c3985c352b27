import type Fraction from 'fraction.js';

import type { Expression } from '../../expression/expression.ts';
import { toLatex } from '../../printing/toLatex.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { polynomialOf } from '../monomials.ts';
import { rationalValue } from '../rationalValue.ts';
import { equationOf, expressionOf, letterOf, lettersOf } from '../requests/parts.ts';
import { identityConstants } from '../reworded/identities.ts';
import { sentenceOf } from '../reworded/rewording.ts';
import type { Piece } from '../reworded/rewording.ts';
import { writeNumber } from '../writeTerms.ts';
import { withTheirLetters } from './theirLetters.ts';
import { typedMaths } from './typedMaths.ts';

/** One of these must say that the two are the same for all values of the letter. */
const SAME =
  /≡|\\equiv|\b(?:identical\w*|identity|equivalent|the same(?: as| thing)?|expan\w+|multipl(?:y|ied|ying|ies) out|brackets?|factori[sz]\w+|simplif\w+|for (?:all|every|any)|every value|all (?:the )?values|whatever|always|compar\w+|can be (?:re)?written|(?:be|in the|of the) form|written as)\b/i;
/** What may turn it: another deed, a doubt, only some values. */
const STEERS =
  /\b(?:not|never|n't|wrong\w*|mistakes?|errors?|instead|remainders?|divi\w+|solve|solutions?|roots?|twice|half|halve\w*|double[ds]?|increase\w*|decrease\w*|subtract\w*|added|swap\w*|only|except|unless|but|minimum|maximum|turning|vertex|graph|curve|sum|product|negative|larger|smaller|greater|less|more|coefficients? of|missing|differen\w+|change[ds]?)\b/;
const ASKED =
  /\b(?:find|work out|what|determine|state|calculate|give|write down|values? of|tell|say|finding|get)\b[^#]*?((?:#\d+(?: ?(?:,|and|, and) ?)?)+)/g;
const ALL =
  /\b(?:for|at|whatever)(?: [a-z]+){0,3} (?:values?|numbers?)?(?: ?of)? ?(?:the )?#(\d+)|\b(?:all|every|any) #(\d+)/;

type Sides = { readonly left: Expression; readonly right: Expression };

/** The two expressions that are the same: the sides of one equation, or two expressions told one after the other. */
function sidesOf(pieces: readonly Piece[], places: readonly number[]): Sides | null {
  const shown = places.flatMap((place) => pieces[place] ?? []);
  const equations = shown.flatMap((piece) => equationOf(piece) ?? []);
  const wholes = shown.flatMap((piece) => (letterOf(piece) === null ? (expressionOf(piece) ?? []) : []));
  const [equation, ...more] = equations;
  if (equation !== undefined) return more.length > 0 ? null : equation;
  const [left, right] = wholes;
  return left === undefined || right === undefined ? null : { left, right };
}

/** The letters that stand for any number: on both sides, and no constant that is asked for. */
function variablesOf({ left, right }: Sides, asked: readonly string[], told: string | null): readonly string[] | null {
  const both = lettersOf(left).filter((name) => lettersOf(right).includes(name) && !asked.includes(name));
  if (told !== null) return both.includes(told) ? [told] : null;
  return both.length === 0 ? null : both;
}

function written(targets: readonly Expression[], values: ReadonlyMap<string, Fraction>): string | null {
  const parts = targets.map((target) => {
    const value = rationalValue(target, Object.fromEntries(values));
    if (value === null) return null;
    return target.kind === 'symbol' ? `${target.name}=${writeNumber(value)}` : writeNumber(value);
  });
  return parts.every((part) => part !== null) ? parts.join(',') : null;
}

function named(match: string): readonly number[] {
  return [...match.matchAll(/#(\d+)/g)].map(([, place]) => Number(place));
}

/** `(2x + k)² = 4x² + mx + 49` for all x, told in any words: the constants, or what is made of them. */
export function identityTalk(problem: string): RuleSolution | null {
  if (problem.length > 260 || !SAME.test(problem)) return null;
  const sentence = sentenceOf(typedMaths(problem.replace(/\\equiv(?![a-z])|≡/g, '=')));
  if (sentence === null || sentence.pieces.length < 2 || sentence.pieces.length > 9) return null;
  const pieces = withTheirLetters(sentence.pieces);
  const words = sentence.skeleton;
  if (STEERS.test(words) || pieces.some(({ unit }) => unit !== '')) return null;
  const places = [...new Set(named(words))];
  const all = ALL.exec(words);
  const told = all === null ? null : letterOf(pieces[Number(all[1] ?? all[2])]);
  const wishes = [...words.replace(ALL, ' ').matchAll(ASKED)].flatMap(([, found]) => named(found ?? ''));
  const targets = [...new Set(wishes)].flatMap((place) => {
    const target = expressionOf(pieces[place]);
    return target !== null && lettersOf(target).length > 0 && polynomialOf(target) !== null ? [{ place, target }] : [];
  });
  const asked = targets.flatMap(({ target }) => lettersOf(target));
  const sides = sidesOf(pieces, places.filter((place) => !targets.some((target) => target.place === place)));
  const variable = sides === null ? null : variablesOf(sides, asked, told);
  if (sides === null || variable === null) return null;
  return compared(sides, variable, { targets: targets.map(({ target }) => target), words, pieces, places });
} // prettier-ignore

type Wish = {
  readonly targets: readonly Expression[];
  readonly words: string;
  readonly pieces: readonly Piece[];
  readonly places: readonly number[];
};

function compared(
  sides: Sides,
  variable: readonly string[],
  { targets, words, pieces, places }: Wish,
): RuleSolution | null {
  const letters = new Set([...lettersOf(sides.left), ...lettersOf(sides.right)]);
  const asked = [...new Set(targets.flatMap(lettersOf))];
  if (asked.length === 0 || !asked.every((name) => letters.has(name))) return null;
  // Every other letter told must be one of theirs, and no number or formula may stand beside the two.
  const wholes = places.flatMap((place) => pieces[place] ?? []).filter((piece) => letterOf(piece) === null && !targets.includes(expressionOf(piece) ?? sides.left)); // prettier-ignore
  const known = places.every((place) => {
    const name = letterOf(pieces[place]);
    return name === null || letters.has(name);
  });
  if (!known || wholes.length > (wholes.some((piece) => equationOf(piece) !== null) ? 1 : 2)) return null;
  const found = identityConstants(sides.right, sides.left, variable, /\bpositive\b/.test(words));
  const answer = found === null ? null : written(targets, found.values);
  if (found === null || answer === null) return null;
  const last = targets.some(({ kind }) => kind !== 'symbol')
    ? [{ reason: 'Put them in.', expression: `${targets.map((target) => toLatex(target)).join(',')}=${answer}` }]
    : [];
  return { topic: 'expanding', method: 'identityTalk', steps: [...found.steps, ...last].slice(-8), answer };
}
