import type Fraction from 'fraction.js';

import { typedNumber } from '../askedText.ts';
import type { Dimension, Size } from '../geometry/quantity.ts';

/** A number of a question with its unit: `28π cm^2` has dimension 2; an angle has the unit `°`. */
export type Quantity = { readonly size: Size; readonly unit: string; readonly dimension: Dimension };

const SHORT: Readonly<Record<string, string>> = {
  millimetre: 'mm',
  millimeter: 'mm',
  centimetre: 'cm',
  centimeter: 'cm',
  metre: 'm',
  meter: 'm',
  kilometre: 'km',
  kilometer: 'km',
  inche: 'in',
  inch: 'in',
  foot: 'ft',
  feet: 'ft',
  yard: 'yd',
  yd: 'yd',
  mile: 'miles',
  unit: '',
  '"': 'in',
};
const LENGTH =
  'mm|cm|km|m|in(?! (?:terms|the|a|an|this|surd|exact|simplest|cm|mm|m|its|your|radical|one|two|which|order|total|all)\\b)|ft|yd|millimet(?:re|er)s?|centimet(?:re|er)s?|kilomet(?:re|er)s?|met(?:re|er)s?|inch(?:es)?|feet|foot|yards?|miles?|units?';
const NUMBER = String.raw`(?<![\w.,/^])(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+\.\d+|-?\d+ ?/ ?\d+|-?\d+|-?\.\d+)`;
const QUANTITY = new RegExp(
  `(?:${NUMBER} ?(π)?|(?<![\\w.])(π))(?: ?-?(°|(?:sq\\.?|square|cubic|cu\\.?) ?(?:${LENGTH})|(?:${LENGTH})(?: ?\\^?[23](?!\\d| ?(?:in|inch|inches|cm|mm|m|ft)\\b)| squared| cubed)?))?(?![\\w√/^])(?!\\.\\d)`,
  'g',
);

function unitOf(text: string): { readonly unit: string; readonly dimension: Dimension } {
  if (text === '') return { unit: '', dimension: 0 };
  if (text === '°') return { unit: '°', dimension: 0 };
  const [, square, word = '', power] =
    /^(square|sq\.?|cubic|cu\.?)? ?(.*?)( ?\^?[23]| squared| cubed)?$/.exec(text) ?? [];
  const bare = word.trim();
  const unit = SHORT[bare] ?? SHORT[bare.replace(/s$/, '')] ?? bare;
  const squared = square === undefined ? /2|squared/.test(power ?? '') : square.startsWith('sq');
  const cubed = square === undefined ? /3|cubed/.test(power ?? '') : square.startsWith('cu');
  return { unit, dimension: squared ? 2 : cubed ? 3 : 1 };
}

/**
 * A question with `#0`, `#1`, … for its quantities; `null` when a number is left over that is not surely read (a
 * power, a root, a mixed number, an expression).
 */
export function takeQuantities(
  question: string,
): { readonly text: string; readonly quantities: readonly Quantity[] } | null {
  const quantities: Quantity[] = [];
  const text = question.replace(
    QUANTITY,
    (all, digits: string | undefined, pi: string | undefined, alone: string | undefined, unit: string | undefined) => {
      const value: Fraction | null = typedNumber((digits ?? '1').replace(/\s/g, '').replace(/^(-?)\./, '$10.'));
      if (value === null) return all;
      quantities.push({ size: { value, pi: pi !== undefined || alone !== undefined }, ...unitOf(unit ?? '') });
      return `#${quantities.length - 1}`;
    },
  );
  return /[\d√π]/.test(text.replace(/#\d+/g, '')) || /#\d+ ?[-+/^]|#\d+ #/.test(text) ? null : { text, quantities };
}
