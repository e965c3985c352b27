import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import { arithmeticText } from '../../arithmetic/arithmeticText.ts';
import { writeNumber } from '../../writeTerms.ts';
import { ratioSolution } from '../workSharing.ts';

/** A quantity of a variation: its letter, or the word that names it. */
type Quantity = { readonly letter: string; readonly noun: string };
/** `p` is the power with which it stands: −1 for "inversely as", ½ for a square root. */
type Factor = { readonly of: Quantity; readonly power: Fraction };
type Relation = { readonly of: Quantity; readonly factors: readonly Factor[]; readonly told: string };

const RAISED: readonly (readonly [RegExp, Fraction])[] = [
  [/\b(?:the )?square root of |√ ?\(?|sqrt\(?/, new Fraction(1, 2)],
  [/\b(?:the )?cube root of /, new Fraction(1, 3)],
  [/\b(?:the )?square of |(?:\^ ?\{?2\}?|²)| squared\b/, new Fraction(2)],
  [/\b(?:the )?cube of |(?:\^ ?\{?3\}?|³)| cubed\b/, new Fraction(3)],
];
const NO_NOUN =
  /^(?:the|an?|its|their|of|in|to|as|with|is|are|and|same|value|values|quantity|quantities|variable|variables|magnitude|magnitudes|number|two|2|both|when|if|square|cube|root|that|which|given|let|for|at|constant|on|from|by|per|one|each)$/;

/** "the current i in a circuit", "the resistance r", "y". */
function quantityOf(text: string): Quantity | null {
  // "1/x", "x + 2": more than a name and a power.
  if (/\d|[\\/+*-]/.test(text.replace(/\^ ?\{?[23]\}?/g, ' '))) return null;
  const bare = text
    .replace(/[()^{}²³√]|\b(?:squared|cubed)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const letters = [...bare.matchAll(/(?<![a-z'])([b-z]|a(?=$| (?:and|varies|is)))(?![a-z'])/g)].map(
    ([, letter = '']) => letter,
  );
  const head =
    /\b(?:the|an?|its|their) ((?:[a-z]{3,} )*?[a-z]{3,})(?= (?:of|in|on|for|at|to|from|between|needed|taken|[b-z]\b)|$)/.exec(
      bare,
    )?.[1] ?? (/^[a-z]{3,}(?: [a-z]{3,})?$/.test(bare) ? bare : '');
  const noun = head.split(' ').findLast((word) => !NO_NOUN.test(word)) ?? '';
  if (letters.length > 1 || (letters.length === 0 && noun === '')) return null;
  return { letter: letters[0] ?? '', noun };
}

function factorOf(text: string, inverse: boolean): Factor | null {
  let power = new Fraction(1);
  let rest = text;
  for (const [pattern, value] of RAISED) {
    if (!pattern.test(rest)) continue;
    if (!power.equals(1)) return null;
    power = value;
    rest = rest.replace(pattern, ' ');
  }
  const of = quantityOf(rest);
  return of === null ? null : { of, power: inverse ? power.neg() : power };
}

const WAY =
  '(directly proportional|inversely proportional|indirectly proportional|inverse proportional|in direct proportion|in inverse proportion|in proportion|proportional|directly|inversely|jointly|indirectly)(?! proportion)';
/** "A varies directly as B and inversely as C". */
const VARIES = new RegExp(
  `(?:^|[.;,] |\\b(?:if|that|given that|suppose|let|and|when|where) )([^.;]*?)\\b(?:is|are|varies|vary|will vary)(?: said to be| always)? ${WAY}(?:,? (?:to|as|with))? ([^.;]+?)(?= ?(?:[.;]|, (?:and|with|so|if|when|then|where|find|what)|$| and (?:when |if |that )?[a-z] ?=| with [a-z] ?=| where\\b|, [a-z] ?= ?\\d))`,
);
/** "x and y vary inversely", "x and y are directly proportional". */
const BOTH = new RegExp(
  `(?:^|[.;,] |\\b(?:if|that|given that|suppose|let|when) )((?:the )?(?:[a-z]+ )?(?:two |2 )?(?:quantities |variables |magnitudes )?[^.;,]*?) and ([^.;,]*?) (?:are|vary|will vary)(?: said to be| always)? ${WAY}(?: to (?:each other|one another))?(?= ?(?:[.;,]|$| and\\b| with\\b))`,
);

function isInverse(word: string): boolean {
  return /invers|indirect/.test(word);
}

function relationIn(text: string): Relation | null {
  const both = BOTH.exec(text);
  if (both !== null) {
    const [all, one = '', two = '', way = ''] = both;
    const [of, factor] = [quantityOf(two), factorOf(one, isInverse(way))];
    return of === null || factor === null || way === 'jointly' ? null : { of, factors: [factor], told: all };
  }
  const found = VARIES.exec(text);
  if (found === null) return null;
  const [all, left = '', way = '', right = ''] = found;
  const of = quantityOf(left.split(/[,]/).at(-1) ?? left);
  if (of === null) return null;
  const factors: (Factor | null)[] = [];
  let inverse = isInverse(way);
  for (const piece of right.split(/,? and (?:also )?|, /)) {
    const turned = new RegExp(`^(?:varies |is )?${WAY}(?: (?:to|as|with))? `).exec(piece);
    if (turned !== null) inverse = isInverse(turned[1] ?? '');
    factors.push(factorOf(turned === null ? piece : piece.slice(turned[0].length), inverse));
  }
  if (factors.length === 0 || factors.length > 3 || factors.some((one) => one === null)) return null;
  return { of, factors: factors.flatMap((one) => one ?? []), told: all };
}

const NUMBER = String.raw`(-?\d+(?:\.\d+)?(?: ?\/ ?\d+)?)`;
const IDLE =
  /^(?:and|when|if|given|that|then|for|where|with|also|is|are|was|the|an?|value|of|has|have|having|one|at|find|what|what's|whats|calculate|determine|work|out|evaluate|state|give|so|let|its|will|be|equal|equals|to|corresponding|produces?|gives?|in|this|situation|case|it|we|know|known|must|would|should|same|wire|circuit|now|suppose|there|write|down|by)$/;

type Value = { readonly of: number; readonly value: Fraction; readonly unit: string; readonly at: number };

/** Every quantity of the text by its place, with the number that it has there, if any; null where a word is unknown. */
function valuesIn(
  text: string,
  quantities: readonly Quantity[],
): { readonly values: readonly Value[]; readonly open: readonly number[] } | null {
  let marked = text.replace(/[$\\()]/g, ' ');
  for (const [index, { letter, noun }] of quantities.entries()) {
    const names = [
      noun === '' ? '' : `${noun}(?: ${letter === '' ? '~' : letter}(?![a-z']))?`,
      letter === '' ? '' : `(?<![a-z'])${letter}(?![a-z'])`,
    ].filter((name) => name !== '');
    marked = marked.replace(new RegExp(`(?:\\b(?:the|an?|its) )?(?:${names.join('|')})`, 'g'), ` @${index} `);
  }
  const values: Value[] = [];
  const unitOf = new Map<number, string>();
  const filled = marked.replace(
    new RegExp(
      `@(\\d) *(?:(?:is|=|of|equals|was|has the value|equal to) *)+${NUMBER} ?((?!and\\b|when\\b|if\\b|find\\b|for\\b|then\\b|what\\b|with\\b|where\\b|the\\b)[a-zΩ]+(?: per [a-z]+|\\/[a-z]+)?)?`,
      'g',
    ),
    (_all, index: string, number: string, unit: string | undefined, at: number) => {
      values.push({ of: Number(index), value: new Fraction(number.replace(/\s/g, '')), unit: unit ?? '', at });
      if (unit !== undefined) unitOf.set(Number(index), unit);
      return ' ';
    },
  );
  const open = [...filled.matchAll(/@(\d)/g)].map(([, index]) => Number(index));
  const words = filled.replace(/@\d/g, ' ').match(/[a-z']+|\d+/g) ?? [];
  return words.every((word) => IDLE.test(word)) ? { values, open } : null;
}

function raise(value: Fraction, power: Fraction): Fraction | null {
  if (value.equals(0) && power.compare(0) < 0) return null;
  return value.pow(power);
}

function isSame(one: Quantity, two: Quantity): boolean {
  return (one.letter !== '' && one.letter === two.letter) || (one.noun !== '' && one.noun === two.noun);
}

/** Direct, inverse and joint variation, of letters or of things with names, told in any order. */
export function variationTalk(problem: string): RuleSolution | null {
  if (problem.length > 340 || !/proportion|var(?:y|ies)\b|∝|\\propto/i.test(problem)) return null;
  const { text: plain, form } = arithmeticText(problem.replace(/∝|\\propto/g, ' is proportional to ').replace(/proportional to\s*(?:\\[dt]?frac ?\{1\} ?\{([A-Za-z](?:\^\{?\d\}?)?)\}|1 ?\/ ?([A-Za-z](?:\^\{?\d\}?|²|³)?))/g, (_all, one?: string, two?: string) => `inversely proportional to ${one ?? two ?? ''}`));
  const text = plain.replace(/\$/g, '').replace(/\bwhat's\b/g, 'what is').replace(/\s+/g, ' ').trim();
  const relation = form === null ? relationIn(text) : null;
  if (relation === null) return null;
  const quantities = [relation.of, ...relation.factors.map((factor) => factor.of)];
  if (quantities.some((one, index) => quantities.some((other, at) => at > index && isSame(one, other)))) return null;
  const rest = text.replace(relation.told, ' . ').replace(/^[^@]*?\bat (?:a )?constant [a-z]+,? ?/, '');
  const asks = rest.search(/\b(?:find|what|calculate|determine|work out|evaluate|state|give|how)\b/);
  const read = valuesIn(rest, quantities);
  if (asks < 0 || read === null) return null;
  const wanted = [...new Set(read.open)];
  const [asked, ...more] = wanted;
  if (asked === undefined || more.length > 0) return null;
  return solved(relation, quantities, asked, read.values, problem);
} // prettier-ignore

function solved(relation: Relation, quantities: readonly Quantity[], asked: number, values: readonly Value[], problem: string): RuleSolution | null {
  const own = values.filter(({ of }) => of === asked);
  const [known, ...again] = own;
  if (known === undefined || again.length > 0) return null;
  const others = quantities.map((_one, index) => index).filter((index) => index !== asked);
  // Two values each, told before and after: those beside the known value of what is asked for belong to it.
  const pairs = others.map((index) => values.filter(({ of }) => of === index));
  if (pairs.some((pair) => pair.length !== 2) || values.length !== 1 + 2 * others.length) return null;
  const order = values.toSorted((one, two) => one.at - two.at);
  const knownFirst = order.findIndex((value) => value === known) <= others.length;
  const place = order.indexOf(known);
  if (place !== 0 && place !== others.length && place !== order.length - 1 && others.length === 1 && place !== 1) return null;
  const [before, after] = knownFirst ? [0, 1] : [1, 0];
  const valueOf = (index: number, which: number): Fraction => pairs[others.indexOf(index)]?.[which]?.value ?? new Fraction(0);
  const powerOf = (index: number): Fraction => (index === 0 ? new Fraction(-1) : (relation.factors[index - 1]?.power ?? new Fraction(1)));
  // k = of / Π by^p stays the same: what is asked, raised to its power, changes by the others' changes.
  let factor: Fraction | null = new Fraction(1);
  for (const index of others) {
    const change = valueOf(index, before).equals(0) ? null : raise(valueOf(index, after).div(valueOf(index, before)), powerOf(index));
    factor = factor === null || change === null ? null : factor.mul(change);
  }
  const inverse = factor === null || factor.equals(0) ? null : factor.inverse();
  const result = inverse === null ? null : raise(inverse, powerOf(asked).inverse());
  if (result === null || known.value.equals(0)) return null;
  const value = known.value.mul(result);
  return written(relation, quantities, { asked, known, value, valueOf, before, after, others }, problem);
} // prettier-ignore

type Worked = {
  readonly asked: number;
  readonly known: Value;
  readonly value: Fraction;
  readonly valueOf: (index: number, which: number) => Fraction;
  readonly before: number;
  readonly after: number;
  readonly others: readonly number[];
};

function nameOf({ letter, noun }: Quantity, problem: string): string {
  if (letter === '') return `\\text{${noun}}`;
  const capital = letter.toUpperCase();
  return new RegExp(`(?<![A-Za-z\\\\])${capital}(?![A-Za-z])`).test(problem) &&
    !new RegExp(`(?<![A-Za-z\\\\'])${letter}(?![A-Za-z])`).test(problem)
    ? capital
    : letter;
}

function powered(name: string, power: Fraction): string {
  const size = power.abs();
  if (size.equals(1)) return name;
  return size.equals(new Fraction(1, 2))
    ? `\\sqrt{${name}}`
    : size.d === 1n
      ? `${name}^${writeNumber(size)}`
      : `\\sqrt[3]{${name}}`;
}

function written(relation: Relation, quantities: readonly Quantity[], worked: Worked, problem: string): RuleSolution | null {
  const names = quantities.map((one) => nameOf(one, problem));
  const side = (value: (index: number) => string): string => {
    const part = (sign: 1 | -1): string => relation.factors.flatMap(({ power }, index) => (power.compare(0) > 0 === sign > 0 ? [powered(value(index + 1), power)] : [])).join('\\times ');
    const [top, bottom] = [part(1), part(-1)];
    if (bottom === '') return `k\\times ${top}`;
    return `\\frac{${top === '' ? 'k' : `k\\times ${top}`}}{${bottom}}`;
  };
  const first = (index: number): string => writeNumber(index === worked.asked ? worked.known.value : worked.valueOf(index, worked.before));
  const guarded = (index: number): string => first(index);
  let constant: Fraction | null = index0(worked);
  for (const [index, { power }] of relation.factors.entries()) {
    const base = index + 1 === worked.asked ? worked.known.value : worked.valueOf(index + 1, worked.before);
    const raised = raise(base, power);
    constant = constant === null || raised === null || raised.equals(0) ? null : constant.div(raised);
  }
  if (constant === null) return null;
  const steps: RuleStep[] = [
    { reason: 'Write the formula with a constant $k$.', expression: `${names[0] ?? ''}=${side((index) => names[index] ?? '')}` },
    { reason: 'Put in the values that are known.', expression: `${first(0)}=${side(guarded)}` },
    { reason: 'Solve for $k$.', expression: `k=${writeNumber(constant)}` },
  ];
  const shown = (index: number): string => (index === worked.asked ? (names[index] ?? '') : writeNumber(worked.valueOf(index, worked.after)));
  steps.push({ reason: 'Put this $k$ and the new values in.', expression: `${shown(0)}=${side(shown).replace('k', writeNumber(constant))}` });
  const quantity = quantities[worked.asked];
  const unit = worked.known.unit;
  const answer = unit !== '' ? `${writeNumber(worked.value)}\\text{ ${unit}}` : quantity?.letter === '' ? writeNumber(worked.value) : `${names[worked.asked] ?? ''}=${writeNumber(worked.value)}`;
  steps.push({ reason: 'Work it out.', expression: `${names[worked.asked] ?? ''}=${writeNumber(worked.value)}` });
  return ratioSolution(steps, answer);
} // prettier-ignore

function index0({ asked, known, valueOf, before }: Worked): Fraction {
  return asked === 0 ? known.value : valueOf(0, before);
}
