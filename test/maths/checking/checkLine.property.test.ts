import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLine } from '../untimed.ts';

type Side = { readonly x: number; readonly plain: number };

function write({ x, plain }: Side): string {
  return `${x}x ${plain < 0 ? '-' : '+'} ${Math.abs(plain)}`;
}

/** Adds to, or multiplies, both sides; all of them keep the solution. */
const rightStep = fc.oneof(
  fc.record({ add: fc.integer({ min: -12, max: 12 }), addX: fc.integer({ min: -6, max: 6 }), times: fc.constant(1) }),
  fc.record({ add: fc.constant(0), addX: fc.constant(0), times: fc.constantFrom(-3, -2, -1, 2, 3, 5) }),
);

const number = fc.integer({ min: -9, max: 9 });
const equation = fc
  .record({ a: number, b: number, c: number, d: number })
  .filter(({ a, c }) => a !== c)
  .map(({ a, b, c, d }) => ({ left: { x: a, plain: b }, right: { x: c, plain: d } }));

function apply(side: Side, step: { readonly add: number; readonly addX: number; readonly times: number }): Side {
  return { x: (side.x + step.addX) * step.times, plain: (side.plain + step.add) * step.times };
}

describe('a line of an equation', () => {
  it('made by a right step is verified, whichever the step', () => {
    fc.assert(
      fc.property(equation, rightStep, ({ left, right }, step) => {
        const line = `${write(apply(left, step))} = ${write(apply(right, step))}`;
        const verdict = checkLine({ problem: `Solve ${write(left)} = ${write(right)}`, earlier: [], line });
        expect([line, verdict.status]).toEqual([line, 'verified']);
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  it('with one number changed is never verified', () => {
    const change = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(equation, rightStep, change, fc.boolean(), ({ left, right }, step, off, onX) => {
        const [a, b] = [apply(left, step), apply(right, step)];
        const wrong = onX ? { ...a, x: a.x + off } : { ...a, plain: a.plain + off };
        const solution = (right.plain - left.plain) / (left.x - right.x);
        fc.pre(!onX || solution !== 0);
        const line = `${write(wrong)} = ${write(b)}`;
        const verdict = checkLine({ problem: `Solve ${write(left)} = ${write(right)}`, earlier: [], line });
        expect([line, verdict.status]).not.toEqual([line, 'verified']);
      }),
      { numRuns: 60, seed: 6 },
    );
  });
});
