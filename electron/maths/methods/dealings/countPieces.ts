import type { Bit } from './bits.ts';
import { numberAt, ONE, PER, stemsAt } from './pieceParts.ts';
import { piece } from './pieces.ts';
import type { Piece } from './pieces.ts';

/** Numbers of things and of periods, told apart from prices. */
export const COUNT_PIECES: readonly Piece<Bit>[] = [
  piece<Bit>('(a|det) (n: N) (t: period) (per: period)', (match) => [
    { kind: 'count', count: numberAt(match, 'n') ?? ONE, stems: stemsAt(match, 't'), per: stemsAt(match, 'per') },
  ]),
  piece<Bit>('(n: N) of pron', (match) => [{ kind: 'people', count: numberAt(match, 'n') ?? ONE }]),
  piece<Bit>(`(n: N) (adv|equal)? (t: thing|period) ${PER}`, (match) =>
    match.has('lot')
      ? null
      : [{ kind: 'count', count: numberAt(match, 'n') ?? ONE, stems: stemsAt(match, 't'), per: stemsAt(match, 'per') }],
  ),
  piece<Bit>(
    '(n: N) (adv|equal|more)? (t: thing|x{0,2} period (on x)?|overtime period|period of? overtime|coin)',
    (match) => {
      const special = match.tokens('t').filter(({ kind }) => kind === 'coin' || kind === 'overtime');
      const stems = [...stemsAt(match, 't'), ...special.map(({ word }) => (word.startsWith('coin') ? 'coin' : word))];
      return [{ kind: 'count', count: numberAt(match, 'n') ?? ONE, stems, per: [] }];
    },
  ),
  piece<Bit>('(n: N)', (match) => [{ kind: 'count', count: numberAt(match, 'n') ?? ONE, stems: [], per: [] }]),
  piece<Bit>('a (x{1,2})? (t: period) (conj|comma|for)', (match) => [
    { kind: 'count', count: ONE, stems: stemsAt(match, 't'), per: [] },
  ]),
  piece<Bit>('first (n: N) (t: x|period)', (match) => [
    { kind: 'within', count: numberAt(match, 'n') ?? ONE, stems: stemsAt(match, 't') },
  ]),
  piece<Bit>('(over|after|more than) (det first)? (n: N) (t: x|period)?', (match) => [
    { kind: 'beyond', count: numberAt(match, 'n') ?? ONE, stems: stemsAt(match, 't') },
  ]),
  piece<Bit>('(n: N) times (on|for|at) (adv|det|a)? (t: x|period) (x|period)?', (match) => {
    const per = stemsAt(match, 't');
    const day = per.every((stem) => /^(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|weekend)$/.test(stem));
    return day
      ? [
          { kind: 'overtime', times: numberAt(match, 'n') ?? ONE },
          { kind: 'every', per },
        ]
      : null;
  }),
  piece<Bit>('for? overtime (x|period|comma)? pron? (be|get)? (pay|earn)? (n: N) times', (match) => [
    { kind: 'overtime', times: numberAt(match, 'n') ?? ONE },
  ]),
  piece<Bit>('(n: N) (on|for) (t: x)', (match) => [
    { kind: 'count', count: numberAt(match, 'n') ?? ONE, stems: stemsAt(match, 't'), per: [] },
  ]),
  piece<Bit>('(n: N) times (det adv? (x|earn|pay))?', (match) => [
    { kind: 'overtime', times: numberAt(match, 'n') ?? ONE },
  ]),
];
