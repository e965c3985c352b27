import Fraction from 'fraction.js';

import type { RuleStep } from '../../outcomes.ts';
import { isMoney } from '../amounts/quantity.ts';
import { readDealings } from '../dealings/readDealings.ts';
import { roleStory } from './roleStory.ts';

export type SumOfPrices = { readonly value: Fraction; readonly unit: string; readonly steps: readonly RuleStep[] };

const PACKED =
  /\b(?:packs?|box|boxes|bag|set|case|crate|tray|multipack|bundle|carnet|book|pass) of \d+|\b\d+[- ]packs?\b/i;

/** A single price, told once; a pack of several has one price as well. */
function onlyPrice(text: string): SumOfPrices | null {
  const spots = roleStory(text)?.spots ?? [];
  const [lot, ...lots] = spots.filter(({ kind }) => kind === 'N');
  const packed = lot !== undefined && lots.length === 0 && PACKED.test(text);
  const [only, ...more] = packed ? spots.filter((spot) => spot !== lot) : spots;
  if (only?.kind !== 'M' || more.length > 0 || !isMoney(only.unit)) return null;
  return /\b(?:each|per|every|for an?)\b/i.test(text.replace(/each way/gi, ''))
    ? null
    : { value: only.value, unit: only.unit, steps: [] };
}

/** What the things of a text cost together; `null` where not every word and amount of it is understood. */
export function sumOfPrices(text: string): SumOfPrices | null {
  const only = onlyPrice(text);
  if (only !== null) return only;
  const solution = readDealings(`${text.trim().replace(/[\s.,;:]+$/, '')}. What is the total cost?`);
  const found = /^(?:\\text\{([£€₹])\}|\\(\$))(\d+(?:\.\d+)?)$/.exec(solution?.answer ?? '');
  if (solution === null || found === null) return null;
  return { value: new Fraction(found[3] ?? '0'), unit: found[1] ?? found[2] ?? '', steps: solution.steps };
}
