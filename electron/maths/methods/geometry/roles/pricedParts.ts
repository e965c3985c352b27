import Fraction from 'fraction.js';

import { writeQuantity } from '../../amounts/quantity.ts';
import { writeDecimal } from '../../askedText.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { inFigures } from '../../words/numberWords.ts';
import { rectanglesInParts } from './partsOfFigures.ts';

const METRE = '(?:metres?|meters?|m|feet|foot|ft|yards?|yd|km|kilometres?)';
const PRICE = new RegExp(String.raw`(?:,? ?\b(?:and |with |where |if |when |at )*(?:the )?(?:[A-Za-z]+ ){1,3}?(?:costs?|is|are|(?:is|are) (?:sold|priced|charged) at|sells (?:for|at)|at|cost)(?: him| her| them)? |\bat )(?:([£$€])|(?:KSh|Ksh|Rs\.?|R) ?)(\d+(?:\.\d+)?) ?(?:per|a|an|each|for each|for every|every|\/) ?(square |sq\.? ?)?(${METRE})(²|\^2)?(?![a-z])`); // prettier-ignore
const ASK = /\b(?:how much|what)(?: (?:will|does|would|is|did|do))?(?: (?:it|the (?:total )?(?:cost|price|bill)|(?:the )?[a-z]+))?(?: (?:cost|to pay|pay|be|of))[^.?]*\??|\b(?:find|work out|calculate|determine) the (?:total )?(?:cost|price)[^.?]*[.?]?|\b(?:what is|what's) the (?:total )?(?:cost|price|bill)[^.?]*\??/i; // prettier-ignore
const GAP = new RegExp(String.raw`,? ?\b(?:(?:he|she|they|we|i|and|but) )?(?:leav(?:es?|ing)|left|with|except for|apart from|allows?|allowing|there is|has|having) (?:a |an |one )?(?:gap|gate|opening|gateway|space|entrance)(?: (?:of|that is|which is|measuring|is))* (\d+(?:\.\d+)?) ?(?:m|metres|meters|ft|feet)(?: wide)?(?: (?:for|as) (?:a|the|an) (?:gate|entrance|gateway|opening|path))?|,? ?\b(?:(?:he|she|they|we|i|and|but) )?(?:leav(?:es?|ing)|left|with|except for|apart from|allows?|allowing) (?:a |an )?(\d+(?:\.\d+)?) ?-?(?:m|metres?|meters?|ft|feet|foot)(?: wide)? (?:gap|gate|opening|gateway|space|entrance)(?: (?:for|as) (?:a|the|an) (?:gate|entrance|gateway|opening|path))?`, 'i'); // prettier-ignore
const OTHER = /\b(?:shed|pond|pool|patio|greenhouse|house)\b[^.]*\badded\b|\b(?:two gates|each gate|gates|twice|double|discount|half|rolls?|packs?|tins?|posts?|layers?|strands?|rows?|wall|river|barn|hedge|already has|vat|tax|delivery|labour|waste|spare|extra|deposit|per hour|only|first|not (?!need|be))\b|%/i; // prettier-ignore

/** What lies in a garden and has a price of its own, and what it is laid with. */
const PIECE = /\b(?:patio|pond|pool|shed|path|flower ?beds?|rug|house|greenhouse|corner)\b/i;
const PAVING = /\b(?:slabs?|paving|pavers?|concrete|decking|tiles?|liner|gravel|fertili[sz]er)\b/i;
const ROUND = /\b(?:fenc\w*|edg(?:e|ing)|border|hedg\w*|a?round|railings?|ribbon|trim)\b/i;
const COVER = /\b(?:turf\w*|carpet\w*|paint\w*|seed\w*|til(?:e|es|ing)|cover\w*|floor\w*|pav\w*|lay|grass|lawn)\b/i;

/** Whether the price is of another thing than what is asked for: turf and a fence, slabs and the lawn round them. */
function isOfOther(text: string, price: string, ask: string, squared: boolean): boolean {
  if (PIECE.test(ask) || (PAVING.test(price) && PIECE.test(text.replace(price, ' ')))) return true;
  const [own, other] = squared ? [COVER, ROUND] : [ROUND, COVER];
  return (other.test(ask) || other.test(price)) && !own.test(ask);
}

function unitName(unit: string): string {
  return unit.toLowerCase().replace(/^(?:foot|feet)$/, 'ft').replace(/^yards?$/, 'yd').replace(/^met(?:re|er)s?$/, 'm').replace(/^kilomet(?:re|er)s?$/, 'km'); // prettier-ignore
}

type Inner = (problem: string) => Rewording | null;

/** The size that a worked answer tells. */
function sizeOf(answer: string): Fraction | null {
  const digits = /^(\d+(?:\.\d+)?)(?:\\text\{ [a-z]+\}(?:\^2)?)?$/.exec(answer)?.[1];
  return digits === undefined ? null : new Fraction(digits);
}

/** "Leaves a gap of 4 m": so much less than all the way round. */
function withGap(problem: string, read: Inner): Rewording | null {
  const gap = GAP.exec(problem);
  if (gap === null) return read(problem);
  const inner = read(problem.replace(gap[0], '').replace(/,? ?which (?:is|has been|was) already (?:paid for|bought|there)/i, '')); // prettier-ignore
  if (inner === null || !/^Find the perimeter of a (?:rectangle|square) /.test(inner.question)) return null;
  const less = new Fraction(gap[1] ?? gap[2] ?? '0');
  return {
    ...inner,
    finish: (answer) => {
      const size = sizeOf(answer);
      const left = size?.sub(less);
      if (size === null || left === undefined || left.compare(0) <= 0) return null;
      const expression = `${writeDecimal(size)}-${writeDecimal(less)}=${writeDecimal(left)}`;
      return { steps: [{ reason: 'The gap needs none.', expression }], answer: answer.replace(/^[\d.]+/, writeDecimal(left)) }; // prettier-ignore
    },
  };
}

/** A lawn without its patio, a fence with a gate: the area or the length first, then its price. */
export function pricedParts(problem: string, figure: Inner): Rewording | null {
  if (!/[£$€]|\bKSh|\bRs|\bR ?\d/i.test(problem) || !/\b(?:cost|price|pay|bill)/i.test(problem)) return null;
  const text = inFigures(problem);
  const price = PRICE.exec(text);
  const ask = price === null ? null : ASK.exec(text.replace(price[0], ' '));
  if (price === null || ask === null) return null;
  const squared = price[3] !== undefined || price[5] !== undefined;
  if (isOfOther(text, price[0], ask[0], squared)) return null;
  const bare = text.replace(price[0], ' ').replace(ask[0], squared ? 'What is the area?' : 'What is the perimeter?').replace(/\.\s*\./g, '.'); // prettier-ignore
  if (/[£$€]|\bKSh/i.test(bare) || OTHER.test(bare) || /nearest|decimal|significant/i.test(text)) return null;
  const read: Inner = squared
    ? (asked) => rectanglesInParts(asked) ?? figure(asked)
    : (asked) => figure(asked.replace(/\b(?:is )?fencing (?=his|her|their|a|the)/i, 'has '));
  const inner = squared ? read(bare) : withGap(bare, read);
  const right = squared ? /^Find the area of a |^Work out /.test(inner?.question ?? '') : /^Find the perimeter of a /.test(inner?.question ?? ''); // prettier-ignore
  if (inner === null || !right) return null;
  const each = new Fraction(price[2] ?? '0');
  return {
    ...inner,
    finish: (answer) => {
      const finished = inner.finish === undefined ? { steps: [], answer } : inner.finish(answer);
      const unit = /\\text\{ ([a-z]+)\}/.exec(finished?.answer ?? '')?.[1];
      const size = finished === null || unit !== unitName(price[4] ?? '') ? null : sizeOf(finished.answer);
      const total = size === null ? null : writeQuantity(size.mul(each), price[1] ?? '');
      if (finished === null || size === null || total === null) return null;
      const expression = `${writeDecimal(size)}\\times ${writeDecimal(each)}=${writeDecimal(size.mul(each))}`;
      return { steps: [...finished.steps, { reason: 'Multiply by the price of one.', expression }], answer: total };
    },
  };
}
