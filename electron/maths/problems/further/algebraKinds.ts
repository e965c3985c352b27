import { absoluteValues } from '../../methods/absoluteValues.ts';
import { cubics } from '../../methods/cubics.ts';
import { readFixedAndRate } from '../../methods/everyday/readFixedAndRate.ts';
import { readGrowing } from '../../methods/everyday/readGrowing.ts';
import { hiddenQuadratics } from '../../methods/hiddenQuadratics.ts';

import { workFormulas } from '../algebra/workFormulas.ts';
import { pickPerson } from '../stories/people.ts';
import type { MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { bySayingSo, told } from './furtherKind.ts';
import type { FurtherKind } from './furtherKind.ts';

function signed(value: number): string {
  return value < 0 ? `${value}` : `+${value}`;
}

function linear(slope: number, rest: number, letter = 'x'): string {
  const front = slope === 1 ? letter : `${slope}${letter}`;
  return rest === 0 ? front : `${front}${signed(rest)}`;
}

/** `x²+bx+c` from its roots. */
function fromRoots(one: number, two: number, letter: string): string {
  const [sum, product] = [-(one + two), one * two];
  const middle = sum === 0 ? '' : `${sum < 0 ? '-' : '+'}${Math.abs(sum) === 1 ? '' : Math.abs(sum)}${letter}`;
  return `${letter === 'x' ? 'x^2' : `${letter}`}${middle}${product === 0 ? '' : signed(product)}`;
}

function made(
  topic: string,
  ask: string,
  latex: string,
  solution: RuleSolution | null,
  question?: string,
): MadeProblem | null {
  if (solution === null) return null;
  return {
    latex: [latex],
    unknowns: ['x'],
    ask,
    bracketed: false,
    ...(question === undefined ? {} : { question }),
    solution: { ...solution, topic },
  };
}

const perimeter: FurtherKind = (random, difficulty) => {
  const [a, b] = [random.whole(1, difficulty === 1 ? 1 : 4), random.signed(1, 9)];
  const [c, d] = [random.whole(1, 3), random.signed(1, 9)];
  const x = random.whole(3, 12);
  if (a * x + b < 1 || c * x + d < 1 || (a === c && b === d)) return null;
  const marks = { length: linear(a, b), width: linear(c, d), total: `${2 * (a * x + b + c * x + d)} cm` };
  return told(
    'linear-equations',
    'perimeter',
    bySayingSo,
    'A rectangle has length (${length}$) cm and width (${width}$) cm. Its perimeter is {total}. Find x.'.replace(
      /\$/g,
      '',
    ),
    marks,
  );
};

const angles: FurtherKind = (random, difficulty) => {
  const [a, b, c] = [random.whole(1, 4), random.whole(1, 4), random.whole(1, difficulty === 1 ? 2 : 4)];
  const x = random.whole(10, 40);
  const rest = 180 - (a + b + c) * x;
  if (rest === 0 || Math.abs(rest) > 60 || c * x + rest < 5) return null;
  const marks = { one: linear(a, 0), two: linear(b, 0), three: linear(c, rest) };
  return told(
    'linear-equations',
    'angles',
    bySayingSo,
    'The angles of a triangle are {one}°, {two}° and ({three})°. Find the value of x.',
    marks,
  );
};

const FEES: readonly [readonly [string, string, string], ...(readonly [string, string, string])[]] = [
  ['A plumber', 'call-out fee', 'hour'], ['A shop that hires bikes', 'fixed fee', 'hour'], ['A taxi', 'fixed fee', 'mile'], ['A gym', 'joining fee', 'month'], ['An electrician', 'call-out fee', 'hour'],
]; // prettier-ignore

const fixedAndRate: FurtherKind = (random) => {
  const [owner, fee, unit] = random.pick(FEES);
  const [fixed, rate, count] = [random.whole(2, 60), random.whole(2, 30), random.whole(2, 9)];
  const currency = random.pick(['£', '$', '€']);
  const marks = {
    owner,
    fee,
    unit,
    fixed: `${currency}${fixed}`,
    rate: `${currency}${rate}`,
    total: `${currency}${fixed + rate * count}`,
    who: pickPerson(random).name,
  };
  return told(
    'linear-equations',
    'fixedAndRate',
    readFixedAndRate,
    '{owner} charges a {fee} of {fixed} plus {rate} for each {unit}. {who} pays {total} in total. How many {unit}s does {who} pay for?',
    marks,
  );
};

const budget: FurtherKind = (random) => {
  const [entry, rate] = [random.whole(3, 20), random.whole(2, 6)];
  const money = entry + rate * random.whole(3, 12) + random.whole(0, rate - 1);
  const currency = random.pick(['£', '$', '€']);
  const marks = {
    who: pickPerson(random).name,
    money: `${currency}${money}`,
    entry: `${currency}${entry}`,
    rate: `${currency}${rate}`,
    thing: random.pick(['ride', 'game', 'turn', 'race']),
  };
  return told(
    'inequalities',
    'budget',
    readFixedAndRate,
    '{who} has {money} to spend at a funfair. Entry costs {entry} and each {thing} costs {rate}. What is the greatest number of {thing}s {who} can have?',
    marks,
  );
};

const absolute: FurtherKind = (random, difficulty) => {
  const [a, b, c] = [difficulty === 1 ? 1 : random.whole(2, 4), random.signed(1, 9), random.whole(1, 12)];
  const latex = `|${linear(a, b)}|${random.pick(['<', '\\le ', '>', '\\ge '])}${c}`;
  return made(
    'inequalities',
    'inequality',
    latex,
    workFormulas(absoluteValues, { task: 'solve', latex: [latex], unknowns: ['x'] }),
  );
};

const rectangle: FurtherKind = (random) => {
  const [width, more] = [random.whole(2, 12), random.whole(1, 9)];
  const unit = random.pick(['cm', 'm']);
  const marks = { more: `${more} ${unit}`, area: `${width * (width + more)} ${unit}²` };
  return told(
    'quadratic-equations',
    'rectangle',
    bySayingSo,
    'The length of a rectangle is {more} more than its width. Its area is {area}. Find the width.',
    marks,
  );
};

const equalRoots: FurtherKind = (random) => {
  const root = random.whole(2, 9);
  const latex = random.chance(0.5) ? `x^2+kx+${root * root}=0` : `x^2-${2 * root}x+k=0`;
  return told(
    'quadratic-equations',
    'equalRoots',
    bySayingSo,
    'The equation {m} has equal roots. Find the possible values of k.',
    {},
    [latex],
  );
};

const cubicEquation: FurtherKind = (random) => {
  const latex = cubic(random);
  return latex === null
    ? null
    : made(
        'quadratic-equations',
        'equation',
        `${latex}=0`,
        workFormulas(cubics, { task: 'solve', latex: [`${latex}=0`], unknowns: ['x'] }),
      );
};

/** A cubic from three small roots. */
function cubic(random: Random): string | null {
  const [one, two, three] = [random.signed(1, 3), random.signed(1, 5), random.signed(1, 6)];
  if (two === three || one === two || one === three) return null;
  const [a, b, c] = [-(one + two + three), one * two + one * three + two * three, -one * two * three];
  const term = (value: number, body: string): string =>
    value === 0 ? '' : `${value < 0 ? '-' : '+'}${Math.abs(value) === 1 && body !== '' ? '' : Math.abs(value)}${body}`;
  return `x^3${term(a, 'x^2')}${term(b, 'x')}${term(c, '')}`;
}

const cubicFactors: FurtherKind = (random) => {
  const latex = cubic(random);
  return latex === null
    ? null
    : made('factorising', 'factorise', latex, workFormulas(cubics, { task: 'factorise', latex: [latex] }));
};

const hidden: FurtherKind = (random, difficulty) => {
  const [base, one, two] = [random.pick(['e', '2', '3']), random.whole(1, 9), random.whole(1, 9)];
  const powers = base === 'e' ? [one, two] : [Number(base) ** random.whole(0, 3), Number(base) ** random.whole(0, 2)];
  const [first = 1, second = 1] = powers;
  if (first === second) return null;
  const inner = fromRoots(first, difficulty === 3 ? -second : second, `${base}^x`)
    .replace(`${base}^x`, `${base}^{2x}`)
    .replace(/(?<=\d)(?=[23]\^x)/, '\\times ');
  const latex = `${inner}=0`;
  const solution = workFormulas(hiddenQuadratics, { task: 'solve', latex: [latex], unknowns: ['x'] });
  return made('exponentials-logarithms', 'equation', latex, solution);
};

const growing: FurtherKind = (random) => {
  const [times, start] = [random.whole(2, 6), 10 * random.whole(1, 30)];
  const [verb, factor] = random.pick([
    ['doubles', 2],
    ['triples', 3],
    ['doubles', 2],
  ]);
  const unit = random.pick(['hour', 'day', 'week']);
  const marks = {
    start: `${start}`,
    end: `${start * Number(factor) ** times}`,
    verb: `${verb ?? 'doubles'}`,
    unit,
    thing: random.pick(['bacteria', 'cells', 'insects', 'fish']),
  };
  return told(
    'exponentials-logarithms',
    'growing',
    readGrowing,
    'A colony of {start} {thing} {verb} every {unit}. After how many {unit}s will there be {end} {thing}?',
    marks,
  );
};

const area: FurtherKind = (random, difficulty) => {
  const marks = {
    length: linear(random.whole(difficulty === 1 ? 1 : 2, 5), random.signed(1, 9)),
    width: linear(1, random.signed(1, 9)),
  };
  return told(
    'expanding',
    'area',
    bySayingSo,
    'A rectangle is ({length}) cm long and ({width}) cm wide. Find an expression for its area.',
    marks,
  );
};

const sides: FurtherKind = (random) => {
  const marks = {
    one: linear(random.whole(1, 5), random.signed(1, 9)),
    two: linear(random.whole(1, 5), random.signed(1, 9)),
    three: linear(1, random.signed(1, 9)),
  };
  return told(
    'like-terms',
    'sides',
    bySayingSo,
    'A triangle has sides of length {one}, {two} and {three}. Find an expression for its perimeter.',
    marks,
  );
};

const surdArea: FurtherKind = (random) => {
  const [one, two] = [random.pick([2, 3, 5, 6, 7]), random.pick([6, 8, 10, 12, 14, 15])];
  const marks = { length: `${random.whole(2, 5)}√${one}`, width: `√${two}` };
  return told(
    'surds',
    'surdArea',
    bySayingSo,
    'A rectangle has length {length} cm and width {width} cm. Work out its exact area.',
    marks,
  );
};

/** Further kinds of the topics of algebra. */
export const ALGEBRA_KINDS: Readonly<Record<string, readonly [FurtherKind, ...FurtherKind[]]>> = {
  'linear-equations': [perimeter, angles, fixedAndRate, fixedAndRate],
  inequalities: [budget, absolute],
  'quadratic-equations': [rectangle, equalRoots, cubicEquation],
  factorising: [cubicFactors],
  'exponentials-logarithms': [hidden, growing],
  expanding: [area],
  'like-terms': [sides],
  surds: [surdArea],
};
