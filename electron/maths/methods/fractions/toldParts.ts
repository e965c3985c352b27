import Fraction from 'fraction.js';

import { arithmeticText } from '../arithmetic/arithmeticText.ts';

export type Part = {
  readonly share: Fraction;
  readonly kind: 'whole' | 'rest' | 'full';
  readonly from: number;
  readonly behind: string;
};
type Amount = {
  readonly value: Fraction;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  readonly currency: boolean;
};
export type Told = {
  readonly told: string;
  readonly asked: string;
  readonly parts: readonly Part[];
  readonly amount: Amount | null;
};

/** "1/4 of his pizza and 2/5 of hers": parts of two wholes. */
const TWO_WHOLES =
  /\b(?:hers|theirs|yours|mine)\b|\bof the girls\b[^]*\bof the boys\b|\bof the boys\b[^]*\bof the girls\b/;
const UNIT = '(?:litres?|liters?|gallons?|ml|l|km|kg|cm|m|g|miles?|metres?|pages?|tonnes?|cups?|pints?)';
const STEERS =
  /\b(?:twice|double[ds]?|times|each|every|per|average|mean|percent|probability|chance|than|unless|except|another|back|again|ratio|both|either|not|never|older|younger|as many|as much|first|second|same|equal|gave|gives|lends?|lent)\b|n't\b|%/;
const REST =
  /^ ?of (?:the |its |his |her |their |my )?(?:rest|remainder|remaining|what|leftover|others?|money left|(?:[a-z]+ ){1,2}(?:left|remaining))\b/;
const ASKING =
  /(?<=^|[.;!] |, )(?:so |and |then |now )?(?:as a (?:mixed number|fraction)[^,]*, )?(?:how (?:many|much|long|far)|what|which|find|work out|calculate|state|give)\b(?![^]*[.;!] (?:so |and |then )?(?:how (?:many|much)|what|which|find)\b)/;

/** A story of parts: its fractions with what each is a part of, the one amount it tells, and its question. */
export function toldParts(problem: string): Told | null {
  const plain = arithmeticText(
    problem.replace(/\\[dt]?frac ?\{(\d+)\} ?\{(\d+)\}/g, '$1/$2').replace(/(?<![A-Za-z])N(?=\d)/g, '£'),
  );
  if (plain.form !== null && plain.form.kind !== 'exact') return null;
  const text = plain.text
    .replace(/(?<=\b(?:in|of|from) )(?:class |form |year )?\d{1,2}[a-fj-np-z]\b/g, 'class')
    .replace(/\bthat's\b/g, 'that is')
    .replace(/["“”]/g, '')
    .replace(/(?<![\w-])(?:an? )?half (?=(?:of|full|empty)\b)/g, '1/2 ')
    .replace(/(?<![\w-])half (?=(?:the|his|her|my|their|what|its)\b)/g, '1/2 of ')
    .replace(/,? (?:of course|obviously|in the end|by then|already|only|just|exactly)(?= |,)/g, '')
    .replace(/\bright (?=to the top)/g, '');
  const asks = ASKING.exec(text);
  if (asks === null || TWO_WHOLES.test(text)) return null;
  const [told, asked] = [text.slice(0, asks.index), text.slice(asks.index)];
  const parts = [...told.matchAll(/(?<![\w.,/])(\d+)\/(\d+)(?![\d/])/g)].map((found): Part => {
    const behind = told.slice(found.index + found[0].length);
    const share = new Fraction(Number(found[1]), Number(found[2]) || 1);
    const empty = /^ empty\b/.test(behind);
    const kind = empty || /^ full\b/.test(behind) ? 'full' : REST.test(behind) ? 'rest' : 'whole';
    return { share: empty ? new Fraction(1).sub(share) : share, kind, from: found.index, behind };
  });
  if (
    parts.some(({ share }) => share.compare(0) <= 0 || share.compare(1) >= 0) ||
    parts.length === 0 ||
    parts.length > 3
  )
    return null;
  const amounts = [
    ...told.matchAll(
      new RegExp(`(?<![\\w.,/])([£$€])?(\\d+(?:\\.\\d+)?)(?![\\d/]|\\.\\d)(?: ?(?:more )?(${UNIT})(?![a-z]))?`, 'g'),
    ),
  ]
    .filter(
      (found) =>
        !/^\/|^ ?\d+\//.test(told.slice(found.index + found[0].length)) && !/\/$/.test(told.slice(0, found.index)),
    )
    .map((found): Amount => ({
      value: new Fraction(found[2] ?? 0),
      unit: found[3] ?? '',
      from: found.index,
      to: found.index + found[0].length,
      currency: found[1] !== undefined,
    }));
  const figures = (told.match(/\d+(?:\.\d+)?/g) ?? []).length;
  if (figures !== 2 * parts.length + amounts.length) return null;
  if (amounts.length > 1 || /\d/.test(asked) || STEERS.test(told) || STEERS.test(asked.replace(/\bnot\b/g, ' ')))
    return null;
  return { told, asked, parts, amount: amounts[0] ?? null };
}
