import Fraction from 'fraction.js';

import type { TokenBody } from './token.ts';
import { namedBody } from './tokeniseWord.ts';
import { letterUnits, unitNamed } from './units.ts';

const roman = new Set(['text', 'textrm', 'mbox', 'mathrm', 'textbf', 'textnormal', 'textit']);

/** The token that the words of a `\text{…}`, `\mathrm{…}` or `\mathbb{…}` stand for; null for mere space. */
export function bodyOfText(command: string, content: string): TokenBody | null {
  const words = content
    .replace(/\\[ ,;!]|~/g, ' ')
    .replace(/\\/g, '')
    .trim();
  if (command === 'mathbb') return words === 'R' ? { kind: 'named', text: 'reals' } : { kind: 'text', text: words };
  if (words === '' || /^(?:,|\.)$/.test(words)) return words === ',' ? { kind: 'separator', text: ',' } : null;
  if (/^,?\s*(?:and|or)\s*,?$/i.test(words)) return { kind: 'connective', text: /or/i.test(words) ? 'or' : 'and' };
  return nameOrUnit(command, words) ?? { kind: 'text', text: words };
}

function nameOrUnit(command: string, words: string): TokenBody | null {
  if (!roman.has(command)) {
    if (/^[A-Za-z]$/.test(words)) return { kind: 'letter', name: words };
  } else if (command === 'mathrm' && /^[dei]$/.test(words)) {
    return words === 'd' ? { kind: 'letter', name: 'd' } : { kind: 'constant', name: words === 'e' ? 'e' : 'i' };
  }
  if (/^\d+$/.test(words) && words.length < 30)
    return { kind: 'number', node: { kind: 'number', value: new Fraction(BigInt(words)) }, digits: words };
  // A function is written \min; in a text it is the time.
  if (/^mins?$/.test(words) && command.startsWith('text')) return { kind: 'unit', name: 'minutes' };
  const named = namedBody(words);
  if (named !== null && named.kind !== 'setSign') return named;
  const unit = letterUnits.has(words) && roman.has(command) ? words : unitNamed(words);
  return unit === null ? null : { kind: 'unit', name: unit };
}
