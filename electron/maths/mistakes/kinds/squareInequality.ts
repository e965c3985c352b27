import type { Expression, RelationSign, Statement } from '../../expression/expression.ts';
import { call, negative } from '../../expression/build.ts';
import type { MistakeKind, Slip, Stage } from '../kind.ts';
import { spellStatement } from '../spell.ts';
import { isTwoSided, valueOf } from '../terms.ts';
import { turnSigns } from '../turnSigns.ts';

/** x² < 9 gives x < 3, x² > 9 gives −3 < x < 3: a square has two borders, and what lies between them must be tried. */
export const squareInequality: MistakeKind = {
  name: 'square-inequality',
  cost: 0.5,
  *slips({ statement, form }: Stage): Generator<Slip> {
    const [sign] = isTwoSided(statement) ? statement.signs : [];
    if (!isTwoSided(statement) || sign === undefined || sign === '=' || form !== 'written') return;
    const [left, right] = statement.sides;
    const value = valueOf(right);
    if (left.kind !== 'power' || left.exponent.kind !== 'number' || !left.exponent.value.equals(2)) return;
    if (value === null || value.compare(0) <= 0 || value.n === 0n) return;
    const [root, base] = [call('sqrt', right), left.base];
    const one = (side: Expression, between: RelationSign): Statement => ({
      kind: 'relation',
      sides: [base, side],
      signs: [between],
    });
    const [turned] = turnSigns([sign]);
    if (turned === undefined) return;
    const why = (): string =>
      `${spellStatement(statement)} has two borders, one on each side of zero; a root gives only one of them.`;
    for (const border of [root, negative(root)]) yield { statement: one(border, sign), why };
    const regions = (): string =>
      `Try a number between the borders of ${spellStatement(statement)} and one outside: which of them fits?`;
    const isInside = sign === '<' || sign === '≤';
    const [low, high] = [one(negative(root), turned), one(root, sign)];
    const wrong: Statement = isInside
      ? { kind: 'any', parts: [one(negative(root), sign), one(root, turned)] }
      : { kind: 'relation', sides: [negative(root), base, root], signs: [turned, turned] };
    yield { statement: wrong, why: regions };
    yield { statement: { kind: isInside ? 'any' : 'all', parts: [low, high] }, why: regions };
  },
};
