import type { Budget } from './budget.ts';
import { add, fromNumber, logSize, makeBall, multiply, signOf, subtract, toNumber, type RealBall } from './realBall.ts';

/** A real function of a real number; null where it has no real value. */
export type RealFunction = (at: RealBall) => RealBall | null;

/** Where roots are looked for: close together near 0, wider apart further out, off the round numbers. */
const gridPoints: readonly number[] = makeGrid();

function makeGrid(): readonly number[] {
  const positive: number[] = [];
  for (let x = 1.7e-12; x < 0.01; x *= 5.3) positive.push(x);
  for (let x = 0.0137; x < 12; x += 0.2471) positive.push(x);
  for (let x = 12.1; x < 2_000_000; x *= 1.31) positive.push(x);
  for (let x = 2_100_000; x < 1e15; x *= 2.3) positive.push(x);
  return [...positive.map((x) => -x).reverse(), ...positive];
}

/** Tight enough that a function is seen to vanish at its root, and a derivative at a double one. */
const enclosedBits = 165;

/**
 * Real roots found by sign changes on a fixed grid, each enclosed to 2^-165; an even root or one that hides between
 * grid points is missed, so the absence of a root proves nothing. Poles are recognised and left out.
 */
export function scanRoots(value: RealFunction, budget: Budget): readonly RealBall[] {
  const roots: RealBall[] = [];
  let previous: { readonly at: number; readonly sign: number } | null = null;
  for (const at of gridPoints) {
    budget.spend(4);
    const here = value(fromNumber(at));
    const sign = here === null ? null : signOf(here);
    if (sign === null || sign === 0) {
      previous = null;
      continue;
    }
    if (previous !== null && previous.sign !== sign) {
      const root = refineRoot(value, fromNumber(previous.at), fromNumber(at), previous.sign, budget);
      if (root !== null) roots.push(root);
    }
    previous = { at, sign };
  }
  return roots;
}

/**
 * The root between two points where the signs differ; null at a pole. Illinois steps (false position that cannot stall),
 * with halving whenever they are slow.
 */
export function refineRoot(
  value: RealFunction,
  from: RealBall,
  to: RealBall,
  leftSign: number,
  budget: Budget,
): RealBall | null {
  let [low, high] = [from, to];
  let lowValue = value(low);
  let highValue = value(high);
  if (lowValue === null || highValue === null) return null;
  const startSize = Math.max(logSize(lowValue), logSize(highValue));
  for (let round = 0; round < 260; round += 1) {
    budget.spend(2);
    const width = logSize(subtract(high, low));
    if (width < Math.max(logSize(low), -20) - enclosedBits - 10) break;
    const middle: RealBall = round % 3 === 2 ? halfWay(low, high) : falsePosition(low, high, lowValue, highValue);
    const here = value(middle);
    if (here === null) return null;
    const sign = signOf(here);
    if (sign === null || sign === 0) return settled(middle, sign === 0 ? -Infinity : width, startSize, here);
    if (sign === leftSign) [low, lowValue] = [middle, here];
    else [high, highValue] = [middle, here];
  }
  const width = logSize(subtract(high, low));
  return settled({ ...low, error: width + 1 }, width, startSize, lowValue);
}

/** At a pole the values grow while the bracket shrinks; at a root they vanish. */
function settled(root: RealBall, width: number, startSize: number, last: RealBall): RealBall | null {
  if (width === -Infinity) return root;
  if (logSize(last) > Math.min(startSize, 0) - 40 && last.error === -Infinity) return null;
  if (logSize(last) > startSize + 10) return null;
  return { ...root, error: Math.max(root.error, Math.max(logSize(root), -20) - enclosedBits) };
}

function halfWay(low: RealBall, high: RealBall): RealBall {
  return makeBall(add(low, high).mantissa, add(low, high).exponent - 1, -Infinity);
}

/** The secant's zero, in doubles on the bracket: enough to gain a third of the remaining digits each time. */
function falsePosition(low: RealBall, high: RealBall, lowValue: RealBall, highValue: RealBall): RealBall {
  const ratio = ratioOf(lowValue, highValue);
  const step = multiply(subtract(high, low), fromNumber(ratio));
  return { ...add(low, step), error: -Infinity };
}

function ratioOf(lowValue: RealBall, highValue: RealBall): number {
  const [a, b] = [Math.abs(toScaled(lowValue, highValue)), Math.abs(toScaled(highValue, lowValue))];
  const ratio = a / (a + b);
  return Number.isFinite(ratio) ? Math.min(Math.max(ratio, 1e-13), 1 - 1e-13) : 0.5;
}

function toScaled(value: RealBall, other: RealBall): number {
  const scale = Math.floor(Math.max(logSize(value), logSize(other)));
  return toNumber({ ...value, exponent: value.exponent - scale });
}
