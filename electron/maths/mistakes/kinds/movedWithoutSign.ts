import { number } from '../../expression/build.ts';
import type { MistakeKind, Slip, Stage } from '../kind.ts';
import { spell, spellStatement } from '../spell.ts';
import { collectBriefly } from '../writePolynomial.ts';
import { isTwoSided, opposite, signedTerm, sumOf, termsOf, withoutAt, withSides, type TwoSided } from '../terms.ts';

/** 2x + 3 = 7 gives 2x = 7 + 3: a term changed sides and kept its sign. */
export const movedWithoutSign: MistakeKind = {
  name: 'moved-without-sign-change',
  cost: 0.7,
  *slips({ statement }: Stage): Generator<Slip> {
    if (!isTwoSided(statement)) return;
    for (const from of [0, 1] as const) {
      const here = termsOf(statement.sides[from]);
      const there = termsOf(statement.sides[from === 0 ? 1 : 0]);
      for (const [index, term] of here.entries()) {
        if (term.kind === 'number' && term.value.n === 0n) continue;
        const left = sumOf(withoutAt(here, index));
        const [wrong, right] = [sumOf([...there, term]), sumOf([...there, opposite(term)])];
        const line = (moved: typeof wrong): ReturnType<typeof withSides> =>
          from === 0 ? withSides(statement, left, moved) : withSides(statement, moved, left);
        yield {
          statement: line(wrong),
          why: () =>
            `${signedText(term)} was moved to the other side of ${spellStatement(statement)} without changing its sign.`,
          right: () =>
            `From ${spellStatement(statement)} follows ${spellStatement(line(collectBriefly(right)))}, not ${spellStatement(line(collectBriefly(wrong)))}.`,
        };
      }
    }
    yield* sideMoved(statement);
  },
};

/** x² = 5x − 6 gives x² − 5x − 6 = 0: the whole side was brought over, one term of it (or all) with its old sign. */
function* sideMoved(line: TwoSided): Generator<Slip> {
  for (const from of [0, 1] as const) {
    const [moved, stays] = [termsOf(line.sides[from]), line.sides[from === 0 ? 1 : 0]];
    const choices = moved.length > 1 ? [...moved.keys(), -1] : [-1];
    for (const kept of choices) {
      const brought = moved.map((term, index) => (kept === -1 || index === kept ? term : opposite(term)));
      const joined = sumOf([stays, ...brought]);
      const blamed = moved[Math.max(0, kept)] ?? stays;
      yield {
        statement: from === 0 ? withSides(line, number(0), joined) : withSides(line, joined, number(0)),
        why: () =>
          `${signedText(blamed)} was moved to the other side of ${spellStatement(line)} without changing its sign.`,
        right: () => `It becomes ${signedText(opposite(blamed))} on the other side.`,
      };
    }
  }
}

function signedText(term: ReturnType<typeof sumOf>): string {
  const { minus, body } = signedTerm(term);
  return minus ? `−${spell(body)}` : spell(body);
}
