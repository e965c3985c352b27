import Fraction from 'fraction.js';

import type { Expression } from '../expression/expression.ts';
import { canonical } from '../algebra/canonical.ts';
import { differentiate } from '../algebra/differentiate.ts';
import { dependsOn, partsOf } from '../algebra/freeSymbols.ts';
import { constantOf, leadingTerm } from '../algebra/polynomial.ts';
import { makeWorkroom, rationalOf } from '../algebra/rationalForm.ts';
import { piName } from '../algebra/trigonometricForms.ts';
import { pi } from '../numeric/ballFunctions.ts';
import type { Budget } from '../numeric/budget.ts';
import { add, fromFraction, fromNumber, multiply } from '../numeric/realBall.ts';
import type { Range } from './rootsWithin.ts';

const CIRCULAR: ReadonlySet<string> = new Set(['sin', 'cos', 'tan', 'sec', 'csc', 'cot']);

/** How fast an angle grows with the unknown: a rational number, or one times π (as in degrees). */
type Speed = { readonly size: Fraction; readonly ofPi: boolean };

/** Off all the angles at which something happens at school. */
const START = fromNumber(-0.7390851);

/**
 * A stretch after which everything repeats, where the unknown stands only in angles of sines and their kin: what holds
 * on it holds everywhere. null where the expressions do not repeat, or not together (sin x beside sin πx).
 */
export function wholeTurn(expressions: readonly Expression[], unknown: string, budget: Budget): Range | null {
  const speeds: Speed[] = [];
  const areAngles = expressions.every((one) => collectSpeeds(one, unknown, budget, speeds));
  const [first] = speeds;
  if (!areAngles || first === undefined || speeds.some(({ ofPi }) => ofPi !== first.ofPi)) return null;
  const slowest = speeds.map(({ size }) => size).reduce((a, b) => a.gcd(b));
  const turn = fromFraction(new Fraction(2).div(slowest));
  return { from: START, to: add(START, first.ofPi ? turn : multiply(turn, pi)) };
}

function collectSpeeds(node: Expression, unknown: string, budget: Budget, speeds: Speed[]): boolean {
  if (!dependsOn(node, unknown)) return true;
  const [angle] = node.kind === 'call' && CIRCULAR.has(node.name) ? node.operands : [];
  if (angle !== undefined) {
    const speed = speedOf(angle, unknown, budget);
    if (speed !== null) speeds.push(speed);
    return speed !== null;
  }
  const isPlain = ['sum', 'product', 'quotient', 'power', 'negative', 'call'].includes(node.kind);
  return isPlain && partsOf(node).every((part) => collectSpeeds(part, unknown, budget, speeds));
}

function speedOf(angle: Expression, unknown: string, budget: Budget): Speed | null {
  const slope = differentiate(angle, unknown, budget);
  const form = slope === null ? null : canonical(slope, makeWorkroom(budget));
  if (form === null) return null;
  const plain = rationalOf(form);
  if (plain !== null) return plain.n === 0n ? null : { size: plain.abs(), ofPi: false };
  const [lead, below] = [leadingTerm(form.top), constantOf(form.bottom)];
  const [letter, another] = lead?.powers ?? [];
  if (lead === null || below === null || form.top.size !== 1 || another !== undefined) return null;
  return letter?.[0] === piName && letter[1] === 1 ? { size: lead.coefficient.div(below).abs(), ofPi: true } : null;
}
