import type Fraction from 'fraction.js';

import { calculusValue, writeCalculus } from '../calculusTerm.ts';
import type { CalculusTerm } from '../calculusTerm.ts';
import { writeNumber, writeSum } from '../writeTerms.ts';

/** `3\times 2^2` with the sign apart; `null` for what is no power of the variable. */
function substituted(term: CalculusTerm, at: Fraction): { readonly negative: boolean; readonly latex: string } | null {
  const [core, ...more] = term.cores;
  const size = writeNumber(term.coefficient.abs());
  const negative = term.coefficient.s < 0n;
  if (core === undefined) return { negative, latex: size };
  if (more.length > 0 || core.kind !== 'power' || core.exponent.d !== 1n || core.exponent.s < 0n) return null;
  const shown = at.s < 0n || at.d !== 1n ? `(${writeNumber(at)})` : writeNumber(at);
  const exponent = core.exponent.n;
  const power = exponent === 1n ? shown : `${shown}^${exponent < 10n ? exponent : `{${exponent}}`}`;
  return { negative, latex: size === '1' ? power : `${size}\\times ${power}` };
}

/** The value of a sum of terms at a number, spelt out: `3\times 2^2-4=12-4=8`. `null` where it is not rational. */
export function spellValue(
  terms: readonly CalculusTerm[],
  at: Fraction,
  variable: string,
): { readonly value: Fraction; readonly spelt: string } | null {
  const values = terms.map((term) => calculusValue(term, at));
  if (!values.every((value) => value !== null)) return null;
  const [first, ...rest] = values;
  const value = first === undefined ? at.sub(at) : rest.reduce((sum, one) => sum.add(one), first);
  const put = terms.map((term) => substituted(term, at));
  const parts = put.every((part) => part !== null) ? writeSum(put) : null;
  const summed = writeSum(
    values.map((one) => ({ negative: one.s < 0n && one.n !== 0n, latex: writeNumber(one.abs()) })),
  );
  const answer = writeNumber(value);
  const chain = [parts ?? writeCalculus(terms, variable), summed, answer];
  return { value, spelt: chain.filter((part, index) => part !== chain[index - 1]).join('=') };
}
