import { workFractions, writeFractionProblem } from '../../methods/workFractions.ts';
import type { FractionProblem, Operand, Operator, Ratio } from '../../methods/workFractions.ts';
import { greatestDivisor } from '../../methods/writeTerms.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { makeFractionAmountProblem } from './fractionAmountProblems.ts';

const ANY: readonly [Operator, ...Operator[]] = ['+', '+', '+', '-', '-', '-', '×', '×', '÷', '÷'];

function ratio(random: Random, largest: number): Ratio {
  const bottom = random.whole(2, largest);
  const top = random.chance(0.8) ? random.whole(1, bottom - 1) : random.whole(bottom + 1, 2 * bottom + 1);
  const divisor = random.chance(0.92) ? Number(greatestDivisor(BigInt(top), BigInt(bottom))) : 1;
  return { top: BigInt(top / divisor), bottom: BigInt(bottom / divisor) };
}

function fraction(random: Random, largest: number): Operand {
  return { kind: 'fraction', ...ratio(random, largest) };
}

function integer(random: Random): Operand {
  return { kind: 'fraction', top: BigInt(random.whole(1, 12)), bottom: 1n };
}

function mixed(random: Random): Operand {
  const bottom = random.whole(2, 9);
  const top = random.whole(1, bottom - 1);
  const divisor = Number(greatestDivisor(BigInt(top), BigInt(bottom)));
  const part = { top: BigInt(top / divisor), bottom: BigInt(bottom / divisor) };
  return { kind: 'mixed', negative: false, whole: BigInt(random.whole(1, 6)), part };
}

function negated(operand: Operand): Operand {
  return operand.kind === 'mixed' ? { ...operand, negative: true } : { ...operand, top: -operand.top };
}

function pair(random: Random, difficulty: Difficulty): readonly Operand[] {
  const largest = difficulty === 1 ? 9 : 12;
  const both: readonly Operand[] = [fraction(random, largest), fraction(random, largest)];
  if (difficulty === 1) {
    const [first, second] = both;
    const shared = random.chance(0.3) && first?.kind === 'fraction' && second?.kind === 'fraction' && first.bottom > 1n;
    return shared
      ? [first, { ...second, top: BigInt(random.whole(1, Number(first.bottom))), bottom: first.bottom }]
      : both;
  }
  const kind = random.next();
  if (kind < 0.25) return [mixed(random), mixed(random)];
  if (kind < 0.33)
    return random.chance(0.5) ? [mixed(random), fraction(random, largest)] : [fraction(random, largest), mixed(random)];
  if (kind < 0.45)
    return random.chance(0.5)
      ? [integer(random), fraction(random, largest)]
      : [fraction(random, largest), integer(random)];
  if (kind < 0.65) return both.map((operand) => (random.chance(0.5) ? negated(operand) : operand));
  return both;
}

function calculation(random: Random, difficulty: Difficulty): FractionProblem {
  if (difficulty < 3 || random.chance(0.5)) {
    const operands = pair(random, difficulty);
    const anyMixed = operands.some((operand) => operand.kind === 'mixed');
    return { operands, operators: [random.pick(ANY)], form: anyMixed ? 'mixed' : 'fraction' };
  }
  const operands = [fraction(random, 8), fraction(random, 8), fraction(random, 8)];
  const kind = random.next();
  const sums: readonly [Operator, ...Operator[]] = ['+', '-'];
  const products: readonly [Operator, ...Operator[]] = ['×', '÷'];
  const operators: readonly Operator[] =
    kind < 0.45
      ? [random.pick(sums), random.pick(sums)]
      : kind < 0.65
        ? [random.pick(products), random.pick(products)]
        : kind < 0.82
          ? [random.pick(sums), random.pick(products)]
          : [random.pick(products), random.pick(sums)];
  return { operands, operators, form: 'fraction' };
}

/** A single fraction to bring to lowest terms or to another form. */
function single(random: Random): { readonly problem: FractionProblem; readonly ask: string } {
  const kind = random.next();
  if (kind < 0.6) {
    const [top, bottom, by] = [random.whole(1, 15), random.whole(2, 16), random.whole(2, 12)];
    const operand: Operand = {
      kind: 'fraction',
      top: BigInt(top * by * (random.chance(0.1) ? -1 : 1)),
      bottom: BigInt(bottom * by),
    };
    return { problem: { operands: [operand], operators: [], form: 'fraction' }, ask: 'simplify' };
  }
  if (kind < 0.8) {
    const bottom = random.whole(2, 12);
    const operand: Operand = {
      kind: 'fraction',
      top: BigInt(random.whole(bottom + 1, bottom * 9)),
      bottom: BigInt(bottom),
    };
    return { problem: { operands: [operand], operators: [], form: 'mixed' }, ask: 'toMixed' };
  }
  return { problem: { operands: [mixed(random)], operators: [], form: 'fraction' }, ask: 'toImproper' };
}

function bracketsHelp(problem: FractionProblem): boolean {
  return problem.operators.some((operator) => operator === '÷');
}

/** A calculation with fractions, a fraction of an amount, or a fraction to be written in another form. */
export function makeFractionProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  if (random.chance(0.35)) return makeFractionAmountProblem(random, difficulty);
  const alone = random.chance(0.1) ? single(random) : null;
  const problem = alone?.problem ?? calculation(random, difficulty);
  if (problem.operands.every((operand) => operand.kind === 'fraction' && operand.bottom === 1n)) return null;
  if (problem.operands.some((operand) => operand.kind === 'mixed' && operand.part.bottom === 1n)) return null;
  const wanted = alone === null && problem.form === 'fraction' && random.chance(0.08);
  const solution = workFractions(wanted ? { ...problem, form: 'mixed' } : problem);
  if (solution === null || solution.steps.length === 0) return null;
  const ask = alone?.ask ?? (wanted ? 'mixed' : 'calculate');
  return { latex: [writeFractionProblem(problem)], unknowns: [], ask, bracketed: bracketsHelp(problem), solution };
}
