import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import { writeDecimal } from '../../askedText.ts';
import { namesEarlier } from '../../words/namesEarlier.ts';
import { plainStory } from '../../words/plainStory.ts';

const UP =
  /\b(?:ris(?:e|es|ing)|rose|risen|climb(?:s|ed)?|ascend(?:s|ed)?|gain(?:s|ed)?|deposit(?:s|ed)?|(?:pays?|paid|paying|puts?|put|comes?|came|goes|went) (?:in|into)|earn(?:s|ed)?|wins?|won|receive[sd]?|increase[sd]?|up|upwards?|warm(?:s|ed)|add(?:s|ed)?|forward|forwards|credit(?:s|ed)?|gets?|got|higher|warmer)\b/g;
const DOWN =
  /\b(?:falls?|fell|fallen|drops?|dropped|descend(?:s|ed)?|los(?:e|es|ing|s|ses)|lost|withdr(?:aws?|ew|awn|awal)|takes? out|took out|(?:goes|went|comes|came) out|spen(?:ds?|t)|charge[sd]?|fees?|fined?|decrease[sd]?|down|downwards?|dives?|dived|sinks?|sank|cools?|cooled|sacked|backwards?|penalty|penali[sz]ed|deduct(?:s|ed)?|lower|colder|bill|pays?(?! in)|paid(?! in)|buys|bought)\b/g;
const BELOW = /^[^.;,]{0,30}?\b(?:below|underground|beneath|overdrawn|in debt|under (?:sea|water|the))\b/;
const OWES = /\b(?:overdrawn(?: by)?|owes?(?: the bank)?|in debt(?: by)?|overdraft of)\b[^.;]*$/;
const STOPS =
  /\b(?:every|per|twice|half|double[ds]?|triple[ds]?|than|difference|average|mean|until|before|originally|unless|except|not|never|without|or|percent|interest|how many (?:more|times|days|hours)|how long|how much (?:more|less|money did|did|does)|needs?|must|should|ratio|fraction|factor|nobody|instead|dollars|pounds|euros|pence|cents|only|of which|same (?:rate|speed|pace|amount|distance|number)|refund\w*|cancel\w*|bounced)\b|%|[×÷=*/^²]/;
/** Somebody or something else that moves: whose level it is, is not sure. */
const OTHERS =
  /\b(?:other|another|both|they each|(?:drops?|dropped|loses?|lost|throws?|lowers?) (?:his|her|its|their|a|an|the) [a-z]+)\b/;
/** How many people the story names. */
function actorsIn(problem: string): number {
  return new Set([...problem.matchAll(/\b([A-Z][a-z]+)(?='s\b|’s\b| (?:[a-z]+s|has|had|was|is|[a-z]+ed|spent|paid|won|lost)\b)/g)].map(([, name = '']) => name).filter((name) => !/^(?:The|He|She|It|They|Then|What|How|Find|His|Her|My|This|That|If|New|By|At|In|On|A|An|There|Where|Which)$/.test(name))).size; // prettier-ignore
}

const ASKS =
  /\b(?:what|where|find|give|work out|calculate|how (?:deep|high|far|cold|warm|hot)|which|new|final|net|determine|state)\b[^.?]*\b(?:now|new|final|net|finish\w*|end(?:s|ed)?(?: up)?|balance|floor|level|position|depth|elevation|altitude|height|temperature|score|yardage|total|change|result|be|is|at)\b/;
const LATE =
  /\b(?:at first|start(?:ed|s)?|begin|beginning|began|original(?:ly)?|initial(?:ly)?|previous(?:ly)?|earlier|highest|lowest|deepest|greatest|most|least|first|pass(?:ed)?)\b/;
const NUMBER = /(?:([-+]|minus |negative |plus |positive ))?([£$€₹])?([-+])?(\d[\d,]*(?:\.\d+)?)/g;

const OF_TIME = /^ ?(?:more )?(?:seconds?|secs?|minutes?|mins?|hours?|days?|weeks?|months?)\b/;

/** "On 4 straight plays", "12 people in a lift", "a 30 m submarine", "a game to 21": no level to start from. */
const NO_START = /\b(?:an?|one|every|to|no\.?|number|player) (?:about |nearly )?$/;
const AT_LEVEL =
  /^ ?(?:$|[.,;:)(°£$€]|-(?![a-z])|(?:degrees?|metres?|meters?|m|feet|foot|ft|yards?|yds?|points?|pts?|km|cm|miles?|floors?|storeys?|steps?|units?|levels?|dollars?|pounds?|euros?|above|below|under|over|par|beneath|underground|and|then|but|when|in|on|at|from|to|with|it|he|she|they|the|is|was|has|had|as|before|after|while|so|first|now|last|goes|went|rises?|rose|falls?|fell|drops?|dropped|climbs?|climbed|gains?|gained|loses?|lost|descends?|ascends?|dives?)(?![a-z]))/;

/** "Rises to 5 m", "up to a ledge with an elevation of 500 feet": where it comes to, and no way up. */
const TO_LEVEL =
  /\bto (?:[a-z]+ )?$|\b(?:elevation|height|altitude|depth|level|position|temperature|balance|score|reading) (?:of|is|was) (?:about |exactly |only )?$|\bto (?:an?|the) [a-z ]{1,30} (?:at|of) $/;

type Move = { readonly value: Fraction; readonly says: RuleStep | null };

function directionOf(text: string): 1 | -1 | 0 | null {
  const [ups, downs] = [text.match(UP)?.length ?? 0, text.match(DOWN)?.length ?? 0];
  if (ups > 0 && downs > 0) return null;
  return ups > 0 ? 1 : downs > 0 ? -1 : 0;
}

/** "2 fees of $12 each" as one amount, the product beside it. */
function withTotals(text: string): { readonly text: string; readonly steps: readonly RuleStep[] } {
  const steps: RuleStep[] = [];
  const plain = text.replace(
    /\b(\d{1,2}) ((?:[a-z]+ ){1,3})(?:of|at|for) ([£$€₹]?)(\d+(?:\.\d+)?)((?: [a-z]+)?) each\b/g,
    (_all, count: string, thing: string, sign: string, size: string, unit: string) => {
      const total = writeDecimal(new Fraction(count).mul(size));
      steps.push({ reason: `Together the ${thing.trim()} come to`, expression: `${count}\\times ${size}=${total}` });
      return `${thing}of ${sign}${total}${unit}`;
    },
  );
  return { text: plain, steps };
}

/** Every number as a level at the start or as a way up or down; `null` where one is neither for sure. */
function movesIn(
  text: string,
): { readonly start: Fraction | null; readonly moves: readonly Move[]; readonly currency: string } | null {
  const numbers = [...text.matchAll(NUMBER)];
  let start: Fraction | null = null;
  let currency = '';
  let end = 0;
  let said = 0;
  const moves: Move[] = [];
  for (const [index, found] of numbers.entries()) {
    const [all, sign = '', coin = '', inner = '', digits = ''] = found;
    // "£40 went in and £15 went out": "went in" is said of the £40 only.
    const before = text.slice(end + said, found.index);
    said = 0;
    end = found.index + all.length;
    const after = text.slice(end, numbers[index + 1]?.index ?? text.length);
    // "For 5 minutes" is no way up or down.
    if (OF_TIME.test(after)) return null;
    const size = new Fraction(digits.replace(/,/g, ''));
    const isNegative = /-|minus|negative/.test(sign + inner);
    const isSigned = sign !== '' || inner !== '';
    if (coin !== '') {
      if (currency !== '' && currency !== coin) return null;
      currency = coin;
    }
    const own = before.split(/[.;]|, (?=and |then )/).at(-1) ?? '';
    const way = directionOf(own);
    const isFirst = index === 0;
    if (isFirst && (isSigned || way === 0 || BELOW.test(after) || OWES.test(own))) {
      const below = isNegative || BELOW.test(after) || OWES.test(own);
      if (way !== 0 && !isSigned && !below) return null;
      if (
        !isSigned &&
        coin === '' &&
        (NO_START.test(before) || (!AT_LEVEL.test(after) && !/\b(?:floor|level|storey) $/.test(before)))
      )
        return null;
      start = below ? size.neg() : size;
      continue;
    }
    if (isSigned || way === null || TO_LEVEL.test(before) || BELOW.test(after)) return null;
    const clause = after.split(/[.;,]| and | then | but /)[0] ?? '';
    const behind = way === 0 ? directionOf(clause) : way;
    if (behind === 0 || behind === null) return null;
    if (way === 0) said = clause.length;
    moves.push({ value: size.mul(behind), says: null });
  }
  return { start, moves, currency };
}

function written(value: Fraction, currency: string, unit: string): string {
  const sign = value.s < 0n ? '-' : '';
  const money = currency === '$' ? '\\$' : currency === '' ? '' : `\\text{${currency}}`;
  const amount = writeDecimal(value.abs());
  // £198.3 is written £198.30.
  return `${sign}${money}${money !== '' && /\.\d$/.test(amount) ? `${amount}0` : amount}${unit}`;
}

function unitOf(text: string): string {
  if (/°|degrees/.test(text)) return /°\s?f|fahrenheit/.test(text) ? '^\\circ\\text{F}' : /°\s?c|celsius/.test(text) ? '^\\circ\\text{C}' : '^\\circ'; // prettier-ignore
  const named = [...text.matchAll(/\d ?(metres?|meters?|m|feet|foot|ft|yards?|points?|km|cm)\b/g)].map(([, unit = '']) => unit.replace(/s$/, '')); // prettier-ignore
  const [unit, ...others] = new Set(named);
  if (unit === undefined || others.length > 0) return '';
  return `\\text{ ${/^(?:m|km|cm|ft|feet|foot)$/.test(unit) ? unit.replace('foot', 'feet') : `${unit}s`}}`;
}

/** A level that goes up and down, wherever: an account, a lift, a diver, yards won and lost. Asked is where it ends. */
export function readLevelChanges(problem: string): RuleSolution | null {
  if (problem.length > 320) return null;
  // "Pays £95 into her account": up, though to pay is to go down.
  if (/\b(?:pays?|paid|puts?|put) [^.;,?\d]{0,3}[\d.,]+ into\b/i.test(problem)) return null;
  if (!/\b(?:account|balance|overdrawn|bank|floors?|lift|elevator|submarine|diver|dives|sea level|yards?|yardage|plane|drone|bird|altitude|elevation|temperature|degrees|°|points?|score|golf|depth|lake|cable car|balloon|storey|basement|steps)\b|°/i.test(problem)) return null; // prettier-ignore
  const plain = plainStory(problem);
  if (plain.otherForm || plain.places !== null) return null;
  const { text, steps: totals } = withTotals(
    plain.text.replace(/\b\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m\.|p\.m\.|o'clock)/g, ''),
  );
  const sentences = text.split(/(?<=[.?!])\s+/);
  const question = sentences.at(-1) ?? '';
  if (
    STOPS.test(text) ||
    OTHERS.test(text) ||
    actorsIn(problem) > 1 ||
    /\beach\b/.test(text) ||
    !ASKS.test(question) ||
    LATE.test(question)
  )
    return null;
  if (namesEarlier(problem)) return null;
  const asked = question.replace(/^.*?(?=\b(?:what|where|find|give|work out|calculate|how|which|new|final|net)\b)/, '');
  if (/\d/.test(asked.replace(/\b(?:the )?\d (?:plays|transactions|moves|days|rounds|hours|holes|games)\b/g, '')))
    return null;
  const read = movesIn(text.slice(0, text.length - asked.length));
  if (read === null || read.moves.length === 0 || read.moves.length > 5) return null;
  const isNet = /\b(?:net|total|overall|altogether)\b/.test(asked);
  if (read.start === null && !isNet && !/\bground (?:floor|level)\b|\bsea level\b|\bsurface\b/.test(text)) return null;
  if (read.start !== null && /\bchange\b/.test(asked)) return null;
  const steps: RuleStep[] = [...totals];
  let value = read.start ?? new Fraction(0);
  for (const { value: by } of read.moves) {
    const next = value.add(by);
    const size = writeDecimal(by.abs());
    steps.push({
      reason: by.s < 0n ? `Down: subtract $${size}$.` : `Up: add $${size}$.`,
      expression: `${writeDecimal(value)}${by.s < 0n ? '-' : '+'}${size}=${writeDecimal(next)}`,
    });
    value = next;
  }
  const unit = read.currency === '' ? unitOf(text) : '';
  // "How far below": a depth has no sign.
  const isSigned = /(?:^|\s)(?:-|minus )\d/.test(text);
  if (
    /\bhow (?:far|deep|many [a-z]+) (?:below|under|is|down)\b/.test(asked) ||
    (!isSigned && /\bdepth\b/.test(asked))
  ) {
    if (value.s >= 0n) return null;
    value = value.neg();
  }
  return { topic: 'integers', method: 'readLevelChanges', steps, answer: written(value, read.currency, unit) };
}
