import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { rule } from '../words/clauses.ts';
import type { ClauseMatch, ClauseRule } from '../words/clauses.ts';
import { readStory } from '../words/readStory.ts';
import { storyFacts } from '../words/storyFacts.ts';
import { valueAt } from '../words/values.ts';
import { workEqualRatios } from './workProportion.ts';
import { workVariation } from './workVariation.ts';
import type { Power } from './workVariation.ts';

type Pair = { readonly name: string; readonly value: Fraction };
type VariationFact =
  | {
      readonly kind: 'relation';
      readonly of: string;
      readonly by: string;
      readonly inverse: boolean;
      readonly power: Power;
    }
  | { readonly kind: 'known'; readonly pairs: readonly [Pair, Pair] }
  | { readonly kind: 'ask value'; readonly name: string; readonly given: Pair }
  | { readonly kind: 'ask formula'; readonly of: string; readonly by: string }
  | { readonly kind: 'ask constant' };

const INVERSE = /inverse|inversely|indirect/;
const POWERS: readonly (readonly [string, Power])[] = [
  ['', 1],
  ['the square of ', 2],
  ['the cube of ', 3],
  ['the square root of ', 'root'],
  ['the root of ', 'root'],
];
const EQ = '( = | is | equals |=)';

function pair(match: ClauseMatch, name: string, value: string): Pair {
  return { name: match.words(name), value: valueAt(match, value) };
}

function number(name: string): string {
  return `{number:${name}}`;
}

const GIVEN = `{letter:a}${EQ}${number('c')}`;
const AND_GIVEN = `{letter:b}${EQ}${number('d')}`;
export const VARIATION_RULES: readonly ClauseRule<VariationFact>[] = [
  ...POWERS.flatMap(([words, power]) =>
    rule<VariationFact>(
      [
        `[the (quantity|variable|value of|quantities) ]{letter:a} (is|varies)[ directly| inversely| indirectly| in direct| in inverse][ proportion| proportional| proportionally] (to|as|with) ${words}{letter:b}`,
        `{letter:a} is in (direct|inverse) proportion (to|with) ${words}{letter:b}`,
      ],
      (match) => ({ kind: 'relation', of: match.words('a'), by: match.words('b'), inverse: false, power }),
    ),
  ),
  ...rule<VariationFact>(
    [
      `[when |if |given that |that ]${GIVEN}( then |, | and |, then |[,] when |[,] if | where | for )${AND_GIVEN}`,
      `${GIVEN} (when|if|for) ${AND_GIVEN}`,
      `(when|if) ${GIVEN}[,] ${AND_GIVEN}`,
      `${GIVEN} gives ${AND_GIVEN}`,
    ],
    (match) => ({ kind: 'known', pairs: [pair(match, 'a', 'c'), pair(match, 'b', 'd')] }),
  ),
  ...rule<VariationFact>(
    [
      `(find|what is|work out|calculate|determine|give|evaluate)[ the value of| the values of] {letter:x} (when|if|for|given that|given) ${GIVEN}`,
      `(when|if) ${GIVEN}[,] (find|what is|work out|calculate)[ the value of] {letter:x}`,
    ],
    (match) => ({ kind: 'ask value', name: match.words('x'), given: pair(match, 'a', 'c') }),
  ),
  ...rule<VariationFact>(
    [
      '(find|write down|write|state|give|work out)[ down] (a|an|the) (formula|equation|relationship|expression) (for {letter:a} in terms of {letter:b}|connecting {letter:a} and {letter:b}|for {letter:a}|linking {letter:a} and {letter:b}|that connects {letter:a} and {letter:b})',
      '(express|write|find|give) {letter:a} in terms of {letter:b}',
      '(find|write) (a|an|the) (formula|equation) (for|connecting|relating|between) {letter:a} and {letter:b}',
    ],
    (match) => ({ kind: 'ask formula', of: match.words('a'), by: match.words('b') }),
  ),
  ...rule<VariationFact>(
    [
      '(find|what is|work out|calculate|determine)[ the value of][ k,] the constant of (proportionality|variation)[ k][, k]',
      '(find|what is|work out)[ the value of] (k|the constant k|the constant)',
      'find k, the constant of proportionality',
    ],
    () => ({ kind: 'ask constant' }),
  ),
];

/** The word that makes a proportion inverse stands in the relation; with any other wording of it nothing is read. */
function isInverse(text: string): boolean | null {
  const relation =
    /[a-z] (?:is|varies)([^.;?]*?)(?:to|as|with) (?:the (?:square root|square|cube|root) of )?[a-z]\b/.exec(text)?.[1];
  return relation === undefined ? null : INVERSE.test(relation);
}

/** A letter in the case that the problem gives it before its value. */
function asTyped(problem: string, letter: string): string {
  const capital = letter.toUpperCase();
  const given = (name: string): boolean => new RegExp(`(?<![A-Za-z\\\\])${name}\\s*\\$?\\s*(?:=|is \\d)`).test(problem);
  return given(capital) && !given(letter) ? capital : letter;
}

/** "The force F newtons", "the distance d": the letter is what counts. */
function withoutNames(problem: string): string {
  return problem
    .replace(/ ?(?:∝|\\propto) ?/g, ' is proportional to ')
    .replace(/(?<=\b[A-Za-z]) of (?:an?|the|its) (?:[a-z]+ ){1,2}(?=(?:is|varies)\b)/g, ' ')
    .replace(/\bthe positive value of (?=[a-z]\b)/g, 'the value of ')
    .replace(
      /\b(?:[Tt]he|[Aa]n?) (?!square|cube|root|value|formula|equation|constant)(?:[a-z]+,? ){1,3}(?=[A-Za-z],? (?:[a-z]+,? )?(?:is|varies)\b)/g,
      '',
    )
    .replace(/\b(?<=(?:to|as|with|of) )(?:the|its) (?!square|cube|root|value)(?:[a-z]+,? ){1,3}(?=[A-Za-z]\b)/g, '');
}

/** Works direct and inverse proportion told with letters. */
export function readVariation(problem: string): RuleSolution | null {
  if (!/proportion|varies|∝|\\propto/i.test(problem)) return null;
  const squared = withoutNames(problem)
    .replace(/(?<=(?:to|as|with) \$?)([a-z])\$?(?:\^\{?2\}?|²| squared)/g, 'the square of $1')
    .replace(
      /(?<=(?:to|as|with) )(?:\$?\\sqrt\{([a-z])\}\$?|sqrt\(([a-z])\)|√([a-z]))/gi,
      (_all, ...found: readonly (string | undefined)[]) => `the square root of ${found.slice(0, 3).join('')}`,
    )
    .replace(/(?<=(?:to|as|with) \$?)([a-z])\$?(?:\^\{?3\}?|³| cubed)/g, 'the cube of $1');
  const story = readStory(squared, VARIATION_RULES);
  if (story === null || story.places !== null) return null;
  const facts = storyFacts(story.facts);
  const [relation, known, inverse] = [facts.only('relation'), facts.only('known'), isInverse(story.text)];
  if (relation === undefined || known === undefined || inverse === null) return null;
  const value = (name: string): Fraction | undefined => known.pairs.find((one) => one.name === name)?.value;
  const [of, by] = [value(relation.of), value(relation.by)];
  if (of === undefined || by === undefined || relation.of === relation.by) return null;
  const names = { of: asTyped(problem, relation.of), by: asTyped(problem, relation.by) };
  const variation = { ...names, inverse, power: relation.power, known: { of, by } };
  const [ask, formula] = [facts.only('ask value'), facts.only('ask formula')];
  if (facts.are({ relation: 1, known: 1, 'ask constant': 1 })) return workVariation(variation, { kind: 'constant' });
  if (formula !== undefined && facts.are({ relation: 1, known: 1, 'ask formula': 1 }))
    return formula.of === relation.of && (formula.by === '' || formula.by === relation.by)
      ? workVariation(variation, { kind: 'formula' })
      : null;
  if (ask === undefined || !facts.are({ relation: 1, known: 1, 'ask value': 1 })) return null;
  if (ask.name === relation.of && ask.given.name === relation.by)
    return workVariation(variation, { kind: 'of', by: ask.given.value });
  return ask.name === relation.by && ask.given.name === relation.of
    ? workVariation(variation, { kind: 'by', of: ask.given.value })
    : null;
}

type Side = readonly [Fraction | null, Fraction | null];
type EqualFact =
  | { readonly kind: 'equal'; readonly sides: readonly [Side, Side]; readonly letter: string }
  | { readonly kind: 'ask'; readonly letter: string };
const IS = '( = |=| is equal to | is equivalent to | is the same as |::)';
const VERB =
  '[(solve|solve the ratio|solve the proportion|solve for {letter:_}[:|.]|find {letter:_}[:| if| when]|work out {letter:_}[:]|find the missing value[:]|find the value of {letter:_} (when|if|in)|what is {letter:_} if|calculate {letter:_} if|which {letter:_} fits|fill in {letter:_} so that|find {letter:_} in) ]';
export const EQUAL_RATIO_RULES: readonly ClauseRule<EqualFact>[] = [
  ...rule<EqualFact>([`${VERB}[the ratio ]{letter:x}[ ]:[ ]{number:a}${IS}{ratio:r}`], (match) =>
    equal(match, (a, x) => [x, a]),
  ),
  ...rule<EqualFact>([`${VERB}[the ratio ]{number:a}[ ]:[ ]{letter:x}${IS}{ratio:r}`], (match) =>
    equal(match, (a, x) => [a, x]),
  ),
  ...rule<EqualFact>([`${VERB}[the ratio ]{ratio:r}${IS}{letter:x}[ ]:[ ]{number:a}`], (match) =>
    equal(match, (a, x) => [x, a], true),
  ),
  ...rule<EqualFact>([`${VERB}[the ratio ]{ratio:r}${IS}{number:a}[ ]:[ ]{letter:x}`], (match) =>
    equal(match, (a, x) => [a, x], true),
  ),
  ...rule<EqualFact>(['(find|what is|work out|solve for|calculate)[ the value of] {letter:x}'], (match) => ({
    kind: 'ask',
    letter: match.words('x'),
  })),
];

function equal(match: ClauseMatch, side: (a: Fraction, x: null) => Side, turned = false): EqualFact | null {
  const ratio = match.amount('r');
  if (ratio?.kind !== 'ratio' || ratio.parts.length !== 2) return null;
  const [one, two] = ratio.parts;
  if (one === undefined || two === undefined) return null;
  const own = side(valueAt(match, 'a'), null);
  return { kind: 'equal', sides: turned ? [[one, two], own] : [own, [one, two]], letter: match.words('x') };
}

/** Works two equal ratios with one part unknown: `x : 6 = 10 : 4`. */
export function readEqualRatios(problem: string): RuleSolution | null {
  if (!problem.includes(':')) return null;
  const story = readStory(problem, EQUAL_RATIO_RULES);
  if (story === null || story.places !== null) return null;
  const facts = storyFacts(story.facts);
  const [found, ask] = [facts.only('equal'), facts.only('ask')];
  if (found === undefined || (ask !== undefined && ask.letter !== found.letter)) return null;
  const [[a, b], [c, d]] = found.sides;
  return workEqualRatios([a, b, c, d], found.letter);
}
