import { limitByRule } from '../../methods/limitByRule.ts';
import { polynomial } from '../algebra/writePolynomial.ts';
import { workFormulas } from '../algebra/workFormulas.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';

type Limit = { readonly body: string; readonly to: string };
type Kind = (random: Random, variable: string) => Limit;

function product(p: number, q: number, r: number, s: number): readonly number[] {
  return [p * r, p * s + q * r, q * s];
}

const direct: Kind = (random, variable) => {
  const to = random.signed(0, 5);
  const body = random.chance(0.7)
    ? polynomial(
        random.chance(0.5)
          ? [random.whole(1, 6), random.signed(1, 9)]
          : [random.whole(1, 3), random.signed(0, 6), random.signed(1, 9)],
        variable,
      )
    : `\\frac{${polynomial([random.whole(1, 4), random.signed(1, 9)], variable)}}{${polynomial([1, random.signed(1, 9)], variable)}}`;
  return { body, to: to.toString() };
};

const cancelling: Kind = (random, variable) => {
  const root = random.signed(1, 6);
  const other = random.signed(0, 8);
  const lead = random.chance(0.75) ? 1 : random.whole(2, 3);
  const top = polynomial(product(1, -root, lead, other), variable);
  const kind = random.next();
  if (kind < 0.65) return { body: `\\frac{${top}}{${polynomial([1, -root], variable)}}`, to: root.toString() };
  if (kind < 0.85) {
    const below = polynomial(product(1, -root, 1, random.signed(1, 7)), variable);
    return { body: `\\frac{${top}}{${below}}`, to: root.toString() };
  }
  return {
    body: `\\frac{${polynomial([1, -root], variable)}}{${polynomial([1, 0, -root * root], variable)}}`,
    to: root.toString(),
  };
};

const atZero: Kind = (random, variable) => {
  const kind = random.next();
  if (kind < 0.4)
    return {
      body: `\\frac{${polynomial([random.whole(1, 4), random.signed(1, 9), 0], variable)}}{${variable}}`,
      to: '0',
    };
  if (kind < 0.7)
    return {
      body: `\\frac{${polynomial([1, random.signed(1, 5), random.signed(1, 5), 0], variable)}}{${polynomial([random.whole(1, 3), random.signed(1, 6), 0], variable)}}`,
      to: '0',
    };
  const base = random.whole(1, 6);
  return { body: `\\frac{(${base}+h)^2-${base * base}}{h}`, to: '0' };
};

const sine: Kind = (random, variable) => {
  const [inner, below] = [random.whole(1, 7), random.whole(1, 7)];
  const top = inner === 1 ? `\\sin ${variable}` : `\\sin(${inner}${variable})`;
  const name = random.chance(0.88) ? top : top.replace('sin', 'tan');
  const bottom = below === 1 ? variable : `${below}${variable}`;
  return { body: `\\frac{${name}}{${random.chance(0.6) ? variable : bottom}}`, to: '0' };
};

const infinity: Kind = (random, variable) => {
  const degree = random.whole(1, 2);
  const bottom = polynomial(
    [random.whole(1, 6), ...Array.from({ length: degree }, () => random.signed(1, 9))],
    variable,
  );
  const kind = random.next();
  if (kind < 0.15)
    return { body: `\\frac{${random.whole(1, 9)}}{${variable}${random.pick(['', '^2', '^3'])}}`, to: '\\infty' };
  const above = kind < 0.75 ? degree : kind < 0.92 ? degree - 1 : degree + 1;
  const top = polynomial([random.whole(1, 9), ...Array.from({ length: above }, () => random.signed(1, 9))], variable);
  return { body: `\\frac{${top}}{${bottom}}`, to: '\\infty' };
};

const root: Kind = (random, variable) => {
  const c = random.whole(1, 6);
  const shift = random.chance(0.5) ? 0 : random.whole(1, 9);
  const to = c * c - shift;
  return {
    body: `\\frac{\\sqrt{${polynomial([1, shift], variable)}}-${c}}{${polynomial([1, -to], variable)}}`,
    to: to.toString(),
  };
};

const KINDS: Readonly<Record<Difficulty, readonly [Kind, ...Kind[]]>> = {
  1: [direct, direct, cancelling],
  2: [direct, cancelling, cancelling, cancelling, infinity, infinity, sine, atZero],
  3: [cancelling, infinity, infinity, sine, root, root, atZero],
};

/** Limits by substitution, by cancelling, at infinity, of sin x over x, and with a root. */
export function makeLimitProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  const pick = random.chance(0.88) ? 'x' : random.pick(['t', 'h', 'n']);
  const { body, to } = random.pick(KINDS[difficulty])(random, pick);
  const variable = body.includes('h)') || body.includes('{h}') ? 'h' : pick;
  if (variable === 'n' && to !== '\\infty') return null;
  const shown = /.[+-]/.test(body) && !body.startsWith('\\frac') ? `(${body})` : body;
  const sign = `\\lim_{${variable}\\to ${to}}${shown.startsWith('\\') || shown.startsWith('(') ? shown : ` ${shown}`}`;
  const solution = workFormulas(limitByRule, { task: 'limit', latex: [sign] });
  if (
    solution === null ||
    solution.steps.reduce((sum, step) => sum + step.expression.length + step.reason.length, 0) > 480
  )
    return null;
  const words = random.chance(0.45);
  const question = words ? `Find the limit of $${body}$ as $${variable}$ approaches $${to}$.` : `Find $${sign}$.`;
  return {
    latex: [words ? body : sign],
    unknowns: [variable],
    ask: words ? 'approaches' : 'limit',
    bracketed: false,
    question,
    ...(words ? { marks: { to: `$${to}$` } } : {}),
    solution,
  };
}
