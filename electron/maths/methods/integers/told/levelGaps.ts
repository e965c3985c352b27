import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { plainStory } from '../../words/plainStory.ts';
import { workChanges, workGap } from '../workChanges.ts';

const LEVEL =
  /(?<![\w.])(-|minus |negative )?(\d+(?:\.\d+)?) ?(?:°|º|degrees?)? ?(c|f|celsius|fahrenheit)?(?![a-z\d]|\.\d)(?: (below|above)(?: zero| freezing)?\b)?/g;
const CHANGED =
  /\bhow (?:many degrees|much|many °c|far)(?: (?:celsius|in degrees|c))? (?:has|did|does|have|is|was|will)(?: (?:the |its |it|his |her |[a-z]+(?:'s)? )*?(?:temperature|thermometer|freezer|fridge|water|it|room|air|oven|food|liquid|ice)?) ?(?:had to |have to |to |already |since then )?(warm(?:ed|er)?|cool(?:ed|er)?|colder|rise|risen|rose|fallen|fall|fell|drop(?:ped)?|gone up|gone down|go up|go down|change[d]?|increased?|decreased?|got warmer|got colder|heat(?:ed)?)(?: up| down)?(?: by)?[\s?.]*$/;
const WARMER = /^(?:warm|rise|risen|rose|gone up|go up|increase|got warmer|heat)/;
const STOPS =
  /\b(?:per|every|each|then|again|rose by|fell by|by (?:a further |another )?\d|average|mean|twice|half|another|other|not|never|third|\d+ (?:hours?|minutes?|days?))\b/;

/** "It should be at −18 °C. After a power cut it reads −7 °C. How many degrees has it warmed up?" */
export function levelGap(problem: string): RuleSolution | null {
  if (problem.length > 260 || !/°|degree|temperature|celsius/i.test(problem)) return null;
  const plain = plainStory(problem);
  const text = plain.text.replace(/\b(?:at |by )?\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m\.|p\.m\.)/g, '');
  const asked = CHANGED.exec(text);
  if (plain.otherForm || asked === null) return null;
  const told = text.slice(0, asked.index);
  if (STOPS.test(told.replace(/\bshould\b/g, ''))) return null;
  const levels = [...told.matchAll(LEVEL)].map(([, sign, digits = '0', , side]) => new Fraction(digits).mul(sign !== undefined || side === 'below' ? -1 : 1));
  const [from, to, ...more] = levels;
  if (from === undefined || to === undefined || more.length > 0 || from.equals(to)) return null;
  // "It is now 3 °C; it was −4 °C": told backwards.
  if (/\b(?:now|currently)\b/.test(told.slice(0, told.search(LEVEL) + 8)) || /\b(?:before|earlier|yesterday|used to|was)\b[^.]*$/.test(told) && /\bnow\b/.test(told)) return null;
  const way = asked[1] ?? '';
  if (!/^change/.test(way) && WARMER.test(way) !== (to.compare(from) > 0)) return null;
  const unit = /°\s?f|fahrenheit/.test(text) ? 'F' : /°\s?c|celsius/.test(text) ? 'C' : '';
  return workGap(from, to, { before: '', after: unit === '' ? '^\\circ' : `^\\circ\\text{${unit}}` });
} // prettier-ignore

const PLACE = '(?:sea level|the sea|the ground|ground level|the surface of the sea|the water|the surface)';
const FIRST = new RegExp(`(\\d+(?:\\.\\d+)?) ?(m|metres?|ft|feet|km) (above|below|under) ${PLACE}`);
const NEXT =
  /(?:(?:at )?a (?:depth|height) of )?(?:a further |another |further )?(\d+(?:\.\d+)?) ?(m|metres?|ft|feet|km) (?:further )?(above|below|under|beneath|higher than|lower than|over)/g;

/** "The lake is 15 m above sea level, a pipe 42 m below its surface, a pump 9 m below the pipe": each from the one before. */
export function levelChain(problem: string): RuleSolution | null {
  if (problem.length > 320 || !/sea level|ground/i.test(problem)) return null;
  const plain = plainStory(problem);
  const at = plain.text.search(/[^.;]*\b(?:what|find|write|state|work out|calculate|how)\b[^.;]*[.?]?$/);
  const [told, asked] = [plain.text.slice(0, at), plain.text.slice(at)];
  if (at < 1 || plain.otherForm || plain.places !== null || /\d/.test(asked)) return null;
  if (!/\b(?:height|depth|position|level|elevation|altitude|where|how (?:far|high|deep))\b/.test(asked)) return null;
  if (/\b(?:each|per|half|twice|not|rises?|falls?|climbs?|dives?|then|another (?!\d)|moves?|every|long|wide|difference)\b/.test(told)) return null;
  const first = FIRST.exec(told);
  if (first === null) return null;
  const rest = told.slice(first.index + first[0].length);
  const links = [...rest.matchAll(NEXT)];
  if (links.length < 1 || links.length > 3 || (told.match(/\d+(?:\.\d+)?/g) ?? []).length !== links.length + 1) return null;
  // Each hangs on the thing told just before it.
  let before = told.slice(0, first.index);
  let end = 0;
  for (const link of links) {
    const behind = /^ (?:the |its |this |that |it)?([a-z]*)(?: of (?:the |its )?([a-z]+))?/.exec(rest.slice((link.index ?? 0) + link[0].length));
    const own = [behind?.[1] ?? '', behind?.[2] ?? ''].filter((word) => word.length > 2);
    if (own.length === 0 || !own.some((word) => before.includes(word))) return null;
    before = rest.slice(end, link.index);
    end = (link.index ?? 0) + link[0].length;
  }
  const noun = (before.match(/\b(?:a|an|the) ([a-z]+)/g) ?? []).at(0)?.split(' ').at(-1) ?? '';
  if (noun === '' || !new RegExp(`\\b${noun}\\b`).test(asked)) return null;
  const unit = (name = ''): string => (/^m/.test(name) ? 'm' : /^f/.test(name) ? 'ft' : name);
  if ([first, ...links].some((link) => unit(link[2]) !== unit(first[2]))) return null;
  const signed = (size = '0', side = ''): Fraction => new Fraction(size).mul(/above|higher|over/.test(side) ? 1 : -1);
  return workChanges(signed(first[1], first[3]), links.map(([, size, , side]) => signed(size, side)), { before: '', after: `\\text{ ${unit(first[2])}}` });
} // prettier-ignore

const LABELLED = /(?:^|[\n.,;:] ?)([a-z]{3,10})(?: ?:| was| -| =) (-|minus )?(\d+(?:\.\d+)?) ?°?(?: ?[cf])?(?![\d])/g;
const FAR_APART =
  /\b(?:difference between the (?:highest|lowest|warmest|coldest|hottest|maximum|minimum)[^.?]*? and the (?:highest|lowest|warmest|coldest|hottest|maximum|minimum)|(?:range|difference) (?:of|in) (?:these |the )?temperatures)\b/;

/** "Monday: −4 °C, Tuesday: 3 °C …: the difference between the highest and the lowest." */
export function extremeGap(problem: string): RuleSolution | null {
  const text = problem.toLowerCase().replace(/[−–]/g, '-').replace(/[ \t]+/g, ' ');
  if (text.length > 400 || !/°|degree|temperature/.test(text) || !FAR_APART.test(text)) return null;
  const rows = [...text.matchAll(LABELLED)].map(([, name = '', sign, digits = '0']) => ({ name, value: new Fraction(digits).mul(sign === undefined ? 1 : -1) }));
  const rest = text.replace(LABELLED, ' ').replace(/\b(?:at|by) \d{1,2}(?::\d\d)? ?(?:o'clock|am|pm)/g, ' ');
  if (rows.length < 3 || new Set(rows.map(({ name }) => name)).size < rows.length) return null;
  if (/\d|\b(?:not|except|without|average|mean|median|which day|second)\b/.test(rest)) return null;
  const values = rows.map(({ value }) => value).toSorted((one, two) => one.compare(two));
  const [low, high] = [values[0], values.at(-1)];
  if (low === undefined || high === undefined) return null;
  const unit = /°\s?f|fahrenheit/.test(text) ? 'F' : /°\s?c|celsius/.test(text) ? 'C' : '';
  return workGap(low, high, { before: '', after: unit === '' ? '^\\circ' : `^\\circ\\text{${unit}}` });
} // prettier-ignore
