import Fraction from 'fraction.js';

import { NUMBER, numberIn } from '../numbersIn.ts';
import { reply } from './reply.ts';
import type { AsFormula } from '../namedQuestion.ts';

/** "£12.50", "85p", "＄3", "12 euros". A dollar sign reads ＄ in a bare question. */
export const MONEY = `(?:(?:[£€＄₹₦] ?|gh₵ ?|ksh ?|rs\\.? ?|r(?=\\d))(?:${NUMBER})|(?:${NUMBER}) ?(?:p|pence|cents?|c|pounds?|dollars?|euros?|€|¢)(?![a-z]))`;

export type Money = { readonly value: Fraction; readonly unit: string };

const SIGNS: Readonly<Record<string, string>> = { '＄': '$', pound: '£', dollar: '$', euro: '€', rs: '₹', 'rs.': '₹' };

/** In pounds, dollars or what else is named: 85p is £0.85. */
export function moneyIn(text: string | undefined): Money | null {
  const [, before = '', digits = '', after = ''] =
    /^([^\d.-]*?) ?(-?[\d.,]+(?: ?\/ ?\d+)?) ?([a-z€¢]*)$/.exec((text ?? '').trim()) ?? [];
  const value = numberIn(digits);
  if (value === null || value.compare(0) < 0) return null;
  if (/^(?:p|pence)$/.test(after)) return { value: value.div(100), unit: '£' };
  if (/^(?:cents?|c|¢)$/.test(after)) return { value: value.div(100), unit: '$' };
  const name = before === '' ? after.replace(/s$/, '') : before.trim();
  const unit = SIGNS[name] ?? name;
  return /^[£$€₹]$/.test(unit) ? { value, unit } : null;
}

/** An amount of money: an exact one of more than two decimals is asked for rounded, or not read. */
export function moneyReply(value: Fraction, unit: string, form: string, mayLackUnit = false): AsFormula | null {
  const isRounded = form !== '';
  if (!isRounded && value.mul(100).d !== 1n) return null;
  const named = reply(`${value.toFraction()} + 0`, { form, unit, mayLackUnit });
  const small = { '£': 'p', $: 'cents' }[unit];
  if (small === undefined || isRounded || value.compare(1) >= 0) return named;
  return { ...named, otherwise: reply(`${value.mul(100).toFraction()} + 0`, { unit: small }) };
}

/** "To the nearest penny" as two places of pounds; what is left of the text besides. */
export function withPennies(text: string, form: string): { readonly text: string; readonly form: string } | null {
  const bare = text.replace(
    /[,.(]* ?(?:(?:give|giving|write|round|rounding) )?(?:your |the )?(?:answer )?(?:correct )?to the (?:nearest (?<coin>penny|cent|pound|dollar|euro)|penny|cent)\)?(?=$|[.,;?)])/,
    '',
  );
  if (bare === text) return { text, form };
  const isWhole = /to the nearest (?:pound|dollar|euro)/.test(text);
  return form === '' ? { text: bare, form: isWhole ? 'to the nearest whole number' : 'to 2 decimal places' } : null;
}
