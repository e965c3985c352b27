import type Fraction from 'fraction.js';

import { typedNumber } from '../askedText.ts';
import { plainQuestion } from '../facts/plainQuestion.ts';

/** What a metre of fence or a square metre of carpet costs, and the question left as one about the shape. */
export type Cost = {
  readonly price: Fraction;
  readonly currency: string;
  readonly unit: string;
  readonly of: 'perimeter' | 'area';
  readonly question: string;
};

const LINEAR = '(?:fenc(?:e|ing)|edging|ribbon|skirting board|border|trim|framing|rope|wire|hedge|wall)';
const FLAT =
  '(?:carpet|turf|grass seed|grass|tiles?|tiling|paint|flooring|fabric|material|laminate|paving|concrete|glass|lino)';
const UNIT =
  '(m|metres?|meters?|cm|ft|foot|feet|yards?|m\\^2|ft\\^2|cm\\^2|(?:square|sq\\.?) (?:metres?|meters?|m|foot|feet|ft|yards?))';
const PRICE = new RegExp(
  `(?:^|[.,;] ?|\\b(?:and|if|where|with) )(?:the )?(?:cost of )?(${LINEAR}|${FLAT}) (?:costs?|is|is sold at|at) ([£$€])(\\d+(?:\\.\\d\\d?)?) (?:per|a|an|for each|each|for every|/) ?${UNIT}(?= *(?:[.,;?]|$))`,
);
const ASKED = new RegExp(
  `(?:what is|what will be|find|work out|calculate|determine)(?: the)?(?: total)? (?:cost|price)(?: of (?:the )?(?:${LINEAR}|${FLAT}|carpeting|fencing|tiling|turfing|painting|covering|enclosing)(?: (?:to|for|needed|the|around|all|it|whole|required|garden|floor|room|field|lawn|wall|to go|cover))*)?$|how much (?:does|will|would|is)(?: it| the (?:${LINEAR}|${FLAT}))? cost(?: (?:to|for))?(?: (?:fence|enclose|carpet|turf|tile|paint|cover|surround|edge|go|put|the|a|this|it|all|whole|entire|completely|around|round|garden|floor|room|field|lawn|wall|plot|yard|rug|park|fence))*$`,
);

/** Reads "fencing costs £4 per metre … how much does it cost?"; `null` where there is no price, or another question. */
export function readCost(problem: string): Cost | null {
  const { text } = plainQuestion(problem.replace(/\\([£$€])/g, '$1').replace(/\$(?=\d)/g, '＄'));
  const plain = text.replaceAll('＄', '$');
  const [clause, thing, currency, digits, unit] = PRICE.exec(plain) ?? [];
  const price = digits === undefined ? null : typedNumber(digits);
  if (clause === undefined || thing === undefined || currency === undefined || unit === undefined || price === null)
    return null;
  const rest = plain.replace(clause, '. ');
  const asked = ASKED.exec(rest.replace(/[\s.?]+$/, ''))?.[0];
  const flat = /\^2|sq/.test(unit);
  if (asked === undefined || flat !== new RegExp(`^${FLAT}$`).test(thing)) return null;
  const of = flat ? 'area' : 'perimeter';
  return { price, currency, unit: unitOf(unit), of, question: rest.replace(asked, `find its ${of}`) };
}

function unitOf(unit: string): string {
  const name = unit.replace(/^(?:square|sq\.?) |\^2$/g, '');
  if (/^m/.test(name)) return 'm';
  if (name === 'cm') return 'cm';
  return /^f/.test(name) ? 'ft' : 'yd';
}
