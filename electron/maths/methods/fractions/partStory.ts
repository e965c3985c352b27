import Fraction from 'fraction.js';

import { arithmeticText } from '../arithmetic/arithmeticText.ts';
import { runningAmounts } from '../running/runningAmounts.ts';
import { withoutIdleNumbers } from '../words/idleNumbers.ts';
import { nameStems } from '../words/nameStems.ts';
import { DOLLAR, keepDollars } from '../words/keepDollars.ts';
import { OF_REST, MEASURES, PARTS_STEER } from './partWords.ts';

/** A part of something: of the whole, of what was left then, or of the part told before. */
export type StoryPart = {
  readonly share: Fraction;
  readonly base: 'whole' | 'rest' | 'part' | 'full';
  /** The part it is a part of, where `base` is `part`. */
  readonly of: number;
  readonly clause: string;
  readonly behind: string;
};
export type StoryAmount = {
  readonly value: Fraction;
  readonly unit: string;
  readonly clause: string;
  readonly before: string;
  readonly behind: string;
  /** How many parts are told before it. */
  readonly place: number;
};
export type PartStory = {
  readonly told: string;
  readonly asked: string;
  readonly parts: readonly StoryPart[];
  readonly amount: StoryAmount | null;
};

const ASKING =
  /(?:^|[.;!?] |, )(?:so |and |then |now )?((?:how (?:many|much|long|far)|what|which|find|work out|calculate|determine)\b[^.;!?]*)[.;!?\s]*$/;
const STEERS =
  /\bnot\b|n't\b|\bnever\b|\bhers\b|\btheirs\b|\bof the (?:first|second|other)\b|\b(?:half|third|quarter) (?:as|than)\b|\bif\b|\bor\b|\bbut (?:then )?(?:gave|put|took|returned)\b/;
const HALF =
  /(?<![\w/-])(?:an? )?half(?= of\b| (?:of )?(?:the|his|her|their|its|it|my|our|what|that|this|full|empty)\b)(?! (?:way|past|price|time|term|an hour|as))/g;
const JOINT = /(?<=[.;:!?,])\s+|\s+(?=(?:and|then|but|while|leaving)\b)/;

/** The words of a clause that tell it from others, without endings. */
export function keysOf(text: string): ReadonlySet<string> {
  const idle =
    /^(?:what|how|many|much|fraction|part|whole|find|work|out|calculat|determin|then|after|that|so|and|left|rest|remain\w*|with|as|into|up|my|our|me|us|one|can|will|would|could|also|only|total|all|altogether|number|amount|money|not|if|when|there|herself|himself|over|still|first|second|go|gon|go|get|got)$/;
  return new Set(nameStems(text.replace(/[^a-z' ]/g, ' ')).filter((word) => word.length > 1 && !idle.test(word)));
}

/** What the part behind "of" is a part of: of the whole, of the rest, or of a part told before. */
function baseOf(behind: string, earlier: readonly StoryPart[]): Pick<StoryPart, 'base' | 'of'> | null {
  if (/^ (?:full|empty)\b/.test(behind)) return { base: 'full', of: -1 };
  // "Half of what was gone" is no part of the rest.
  if (/^ of what\b/.test(behind) && !/^ of what[^.,;]*?\b(?:left|remain\w*|had|has|have)\b/.test(behind)) return null;
  if (OF_REST.test(behind) || /^ of what\b/.test(behind)) return { base: 'rest', of: -1 };
  const last = earlier.length - 1;
  if (/^ of (?:those|these|that|them who|that (?:water|money|part|amount|piece|share))\b/.test(behind))
    return last < 0 ? null : { base: 'part', of: last };
  if (/^ of them\b/.test(behind) && last >= 0) return null;
  const noun = /^ of (?:the|her|his|their|my|our|its|all|a|an) (?:whole |original |full |[a-z]+'s )?([a-z]+)/.exec(behind)?.[1];
  if (noun === undefined || last < 0) return { base: 'whole', of: -1 };
  const [stem = noun] = nameStems(noun);
  const first = /^ of (?:the|her|his|their|my|our|its|all|a|an)? ?(?:[\d£$€][^ ]* ?(?:[a-z]+[- ])?)?([a-z]+)/.exec(earlier[0]?.behind ?? '')?.[1];
  if (first !== undefined && nameStems(first)[0] === stem) return { base: 'whole', of: -1 };
  // "1/3 are girls. 1/4 of the girls …": a part of that part.
  const own = earlier.findIndex(({ clause }) =>
    keysOf(clause.replace(/^.*?\d\/\d+ of (?:the |her |his |all |an? )?(?:\d+ )?[a-z]+/, '')).has(stem),
  );
  if (own >= 0) return { base: 'part', of: own };
  return /^(?:money|whole|total|journey|trip|savings|salary|cake|pizza|class|group|number|amount)$/.test(noun)
    ? { base: 'whole', of: -1 }
    : null;
} // prettier-ignore

type Piece = { readonly text: string; readonly from: number };

function clausesOf(told: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const text of told.split(JOINT)) {
    const from = told.indexOf(text, at);
    pieces.push({ text, from });
    at = from + text.length;
  }
  return pieces;
}

function plainParts(problem: string): { readonly told: string; readonly asked: string } | null {
  const typed = problem
    .replace(/\\[dt]?frac ?\{(\d+)\} ?\{(\d+)\}/g, '$1/$2')
    .replace(/["“”]|[[(]\d+(?: marks?)?[\])]\s*$/g, '')
    .replace(/\\\(|\\\)/g, '')
    .replace(/\$(\d+\/\d+)\$/g, '$1');
  const plain = arithmeticText(keepDollars(withoutIdleNumbers(typed)));
  if (plain.form !== null && plain.form.kind !== 'exact') return null;
  const text = plain.text
    .replaceAll(DOLLAR, '$')
    .replace(/\b(?:in|of|from) (?:year|grade|class|form|set|room) (?:\d{1,2}[a-z]?|\d)\b,?/g, '')
    .replace(/(?<![\w/])a (third|quarter|fifth|sixth|eighth|tenth)(?= of\b)/g, (_all, part: string) => `1/${{ third: 3, quarter: 4, fifth: 5, sixth: 6, eighth: 8, tenth: 10 }[part] ?? 2}`)
    .replace(HALF, '1/2')
    .replace(/(?<=\d\/\d+) (?=(?:the|her|his|their|its|my|what)\b)/g, ' of ')
    .replace(/(\d\/\d+) as (?=full|empty)/g, '$1 ')
    .replace(/(\d)-(?=litre|liter|gallon|page|km|mile|ml|kg|acre|metre|minute)/g, '$1 ')
    .replace(/,? (?:of course|obviously|in the end|by then|already|only|just|exactly)(?= |,)/g, '')
    .replace(/\bthat's\b/g, 'that is')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[a-z])[.?!\s]*(?:give|write|leave|simplify) [^.?!]*(?:simplest form|lowest terms|as a fraction)[^.?!]*$/, ''); // prettier-ignore
  const asking = ASKING.exec(text);
  if (asking === null) return null;
  return { told: text.slice(0, asking.index + 1), asked: asking[1] ?? '' };
}

/** Parts and the one amount of a story, each with its clause; `null` where a number or a part is not surely read. */
export function partStory(problem: string): PartStory | null {
  if (problem.length > 340 || !/\/\s?\d|frac|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]|hal(?:f|ves)|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth/i.test(problem)) return null; // prettier-ignore
  const plain = plainParts(problem);
  // "What fraction of the remainder": of another whole.
  if (plain === null || /\d|\bof (?:what|the (?:rest|remainder|remaining))\b/.test(plain.asked)) return null;
  const { told, asked } = plain;
  // "Another 30 litres", "how much more": of something that is filled they say no more than what is poured.
  const both = `${told} ${asked}`;
  const steers = /\d (?:full|empty)\b/.test(told) ? both.replace(/\b(?:another|more|extra)\b/g, ' ') : both;
  if (STEERS.test(both) || PARTS_STEER.test(steers)) return null;
  const amounts = runningAmounts(told);
  if (amounts === null || amounts.some(({ signed, value }) => signed || value.compare(0) <= 0)) return null;
  const clauses = clausesOf(told);
  const clauseAt = (from: number): string => clauses.findLast((piece) => piece.from <= from)?.text ?? '';
  const parts: StoryPart[] = [];
  let amount: StoryAmount | null = null;
  for (const one of amounts) {
    const behind = told.slice(one.to);
    if (one.fraction && one.kind === 'thing') {
      if (one.value.compare(1) >= 0 || MEASURES.test(behind.replace(/^ (?:of )?/, ''))) return null;
      const base = baseOf(behind, parts);
      if (base === null) return null;
      const share = /^ empty\b/.test(behind) ? new Fraction(1).sub(one.value) : one.value;
      parts.push({ share, ...base, clause: clauseAt(one.from), behind });
      continue;
    }
    if (one.fraction || amount !== null) return null;
    amount = {
      value: one.value,
      unit: one.kind === 'unit' ? one.unit : '',
      clause: clauseAt(one.from),
      before: told.slice(0, one.from),
      behind,
      place: parts.length,
    };
  }
  return parts.length === 0 || parts.length > 3 ? null : { told, asked, parts, amount };
}
