import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { inFigures } from '../../words/numberWords.ts';
import { unitRatio } from '../../words/unitSizes.ts';
import { workUnitary } from '../workProportion.ts';

const UNIT = 'mm|cm|m|km|in|inches|feet|ft|g|kg|ml|l|litres|cups|tablespoons|teaspoons|eggs|oz|ounces';
const STEERS =
  /\b(?:not|never|half|twice|double|each|every|per|left|after|then|except|only if|area|volume|perimeter|border|frame|cut|cropped|extra|more than|less than)\b|%/;

/** "10 cm wide and 15 cm tall, enlarged so that it is 24 cm wide. How tall?" */
function enlarged(text: string): RuleSolution | null {
  if (!/\b(?:enlarg|reduc|blown up|shrunk|similar|same shape|scaled|copy|copied)/.test(text)) return null;
  const side = '(wide|tall|high|long|deep)';
  const told = [...text.matchAll(new RegExp(`(\\d+(?:\\.\\d+)?) ?(mm|cm|m|inches|feet|in) ${side}\\b`, 'g'))];
  const asked = new RegExp(`\\bhow ${side}\\b|\\b(?:what is|find|work out) (?:its|the)(?: new)? (width|height|length)\\b`).exec(text);
  const named = asked?.[1] ?? { width: 'wide', height: 'tall', length: 'long' }[asked?.[2] ?? ''];
  if (told.length !== 3 || named === undefined || (text.match(/\d+(?:\.\d+)?/g) ?? []).length !== 3) return null;
  const same = (one = '', two = ''): boolean => one === two || (/tall|high/.test(one) && /tall|high/.test(two));
  const [first, second, third] = told;
  if (first === undefined || second === undefined || third === undefined) return null;
  if (new Set(told.map(([, , unit]) => unit)).size !== 1 || same(first[3], second[3]) || same(third[3], named)) return null;
  const from = [first, second].find((one) => same(one[3], third[3]));
  const to = [first, second].find((one) => same(one[3], named));
  if (from === undefined || to === undefined) return null;
  return workUnitary(new Fraction(from[1] ?? 1), new Fraction(to[1] ?? 1), new Fraction(third[1] ?? 1), third[2] ?? '');
} // prettier-ignore

/** "For 12 scones: 350 g flour, 90 g butter. She only has 60 g of butter. How many scones can she make?" */
function byIngredient(text: string): RuleSolution | null {
  const list = /\b(?:ingredients|recipe|makes?|serves|needed|enough)\b[^.:]*?(?:for |makes? |serves )?(\d+) ([a-z]+)\b[^:.\d]*[:.] ?((?:\d[^.;]*))[.;]/.exec(text);
  if (list === null) return null;
  const [all, count = '', thing = '', items = ''] = list;
  const told = [...items.matchAll(new RegExp(`(\\d+(?:\\.\\d+)?) ?(${UNIT})? ?(?:of )?([a-z]+)(?: [a-z]+)?(?=,|\\.|$| and)`, 'g'))];
  const rest = text.slice(text.indexOf(all) + all.length);
  const had = new RegExp(`\\b(?:has|have|got|with) (?:only |just )?(\\d+(?:\\.\\d+)?) ?(${UNIT})? ?(?:of )?([a-z]+)`).exec(rest);
  if (had === null || (rest.match(/\d+(?:\.\d+)?/g) ?? []).length !== 1) return null;
  if ((items.match(/\d+(?:\.\d+)?/g) ?? []).length !== told.length) return null;
  const asks = new RegExp(`\\b(?:how many ${thing}|(?:greatest|largest|maximum|most) number of ${thing}|number of ${thing}|most ${thing})\\b`);
  const item = told.find(([, , , name]) => name === had[3]);
  if (item === undefined || !asks.test(rest)) return null;
  const scale = item[2] === had[2] ? new Fraction(1) : unitRatio(had[2] ?? '', item[2] ?? '');
  const amount = scale === null ? null : new Fraction(had[1] ?? 0).mul(scale);
  const answer = amount?.mul(count).div(item[1] ?? 1);
  if (amount === null || answer?.d !== 1n) return null;
  return workUnitary(new Fraction(item[1] ?? 1), new Fraction(count), amount, '');
} // prettier-ignore

/** Pictures made larger or smaller, and recipes of which one ingredient is short. */
export function scaledThings(problem: string): RuleSolution | null {
  if (problem.length > 300 || !/\b(?:enlarg|reduc|blown|shrunk|similar|same shape|scaled|cop(?:y|ied)|ingredients|recipe|makes?|serves)/i.test(problem)) return null; // prettier-ignore
  const text = inFigures(problem.toLowerCase().replace(/(\d)-(cm|mm|m|inch)\b/g, '$1 $2')).replace(/\s+/g, ' ');
  if (STEERS.test(text)) return null;
  return enlarged(text) ?? byIngredient(text);
}
