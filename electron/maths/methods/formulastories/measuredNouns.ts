/** The nouns a formula of a story may give, and what each measures. */
import type { Measured } from './formulaStory.ts';

export const COUNTED =
  '(seconds?|minutes?|hours?|days?|weeks?|months?|years?|miles?|kilomet(?:re|er)s?|km|people|guests|items|units|books|tickets|metres|s)';

export const NOUNS: readonly (readonly [noun: RegExp, asked: RegExp])[] = [
  [/\b(?:costs?|price|charges?|fare|fee|bill|pays?)\b/, /\b(?:costs?|price|charges?|fare|fee|bill|pay|paid|how much)\b/],
  [/\bheight\b/, /\b(?:height|how high|how tall|high)\b/],
  [/\b(?:values?|worth)\b/, /\b(?:value|worth|how much)\b/],
  [/\b(?:population|number|bacteria|people)\b/, /\b(?:population|number|how many|size)\b/],
  [/\btemperature\b/, /\b(?:temperature|how hot|how warm|how cold)\b/],
  [/\b(?:displacement|distance|position|far)\b/, /\b(?:displacement|distance|position|how far)\b/],
  [/\b(?:velocity|speed)\b/, /\b(?:velocity|speed|how fast)\b/],
  [/\bmass\b/, /\bmass\b/],
  [/\bprofit\b/, /\bprofit\b/],
  [/\bdepth\b/, /\b(?:depth|how deep)\b/],
  [/\bvolume\b/, /\b(?:volume|how much)\b/],
  [/\bamount\b/, /\b(?:amount|how much)\b/],
  [/\bheight|tall\b/, /\btall\b/],
]; // prettier-ignore

export function measuredOf(context: string): Measured {
  if (/\b(?:velocity|speed)\b/.test(context)) return 'velocity';
  if (/\bacceleration\b/.test(context)) return 'acceleration';
  if (/\b(?:height|displacement|distance|position)\b/.test(context)) return 'place';
  return /\b(?:costs?|price|charges?|fare|fee|pounds|dollars|worth|profit)\b|£/.test(context) ? 'money' : 'other';
}

export function unitOf(context: string, piece: string, measured: Measured): string {
  if (measured === 'velocity' && /m\/s|metres per second|ms\^?\{?-1/.test(`${context} ${piece}`)) return 'm/s';
  if (/£|\bpounds\b/.test(context)) return '£';
  if (/\bdollars\b|\$\d|\\\$/.test(context)) return '$';
  if (/^(?:m|met(?:re|er)s?)$/.test(piece) || /\bmet(?:re|er)s\b|\bin m\b|\d ?m\b|\bheight,? h m\b/.test(context))
    return measured === 'place' ? 'm' : '';
  return '';
}
