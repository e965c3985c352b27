import Fraction from 'fraction.js';

import { isMoney, writeCoins } from '../amounts/quantity.ts';
import { spellProduct } from '../amounts/spelledArithmetic.ts';
import { arithmeticText } from '../arithmetic/arithmeticText.ts';
import { writeDecimal } from '../askedText.ts';
import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { runningAmounts } from '../running/runningAmounts.ts';
import type { RunningAmount } from '../running/runningAmounts.ts';
import { scaleOf } from '../running/workRunning.ts';
import { DOLLAR, keepDollars } from '../words/keepDollars.ts';
import { writeNumber } from '../writeTerms.ts';
import { holderOf, roleOf } from './rateRoles.ts';
import type { Role } from './rateRoles.ts';

type Told = RunningAmount & { readonly role: Role; readonly holder: string; readonly names: readonly string[] };

const STEER =
  /\b(?:twice|thrice|half|halves|double|percent|average|mean|median|than|not|except|unless|ratio|discount|off|tax|tip|profit|loss|change|remainder|left|remain\w*|spare|rest|interest|first|then|next|another|also|extra|plus|more|fewer|less|only|increase[sd]?|decrease[sd]?|broke\w*|lost|add\w*|taken|together with|probability|area|perimeter|volume|older|square|map|scale|fraction|speed|both|deposit|fixed|charge|fee|workers|men|painters|builders|pumps|taps|different|some|gaps?|apart|fence|posts?|every other|out of every|minimum wage|overtime|except|alternate|either|or|before|after|later|ago|until|still|cut (?:up )?\d+ times)\b|%/;
/** Somebody does not share, a span is not of whole hours, two things are counted at once. */
const UNEVEN =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days? (?:to|until|till|through) (?:mon|tues|wednes|thurs|fri|satur|sun)day|legal(?:ly)?|by law|(?:i am|i'm|is|am|aged|turned) \d+(?: and (?!a )|,? who )|(?:returns?|returned|refunds?|refunded|cancels?|cancell?ed) (?:it|them|one|some|an?|the|\d+)\b|bounced?|nothing|free|absent|forgot|forgets|forgotten|without|nobody|none|neither|joins?|joined|leaves?|leave|quits?|(?:hour|day|week|minute|month|year)s? and a (?:half|quarter))\b|\bhow many [a-z]+ (?:and|or) [a-z]+ (?:are|were|is|do|does|did|have|has)\b/i;
const ASK = /\b(?:how (?:much|many|long|far|heavy|big)|what|find|work out|calculate|determine)\b/;

function solution(steps: readonly RuleStep[], answer: string, topic: string): RuleSolution {
  return { topic, method: 'readRates', steps, answer };
}

function fractional(told: readonly Told[]): boolean {
  return told.some(({ fraction }) => fraction);
}

function mixed(value: Fraction): string {
  const [whole, rest] = [value.n / value.d, value.n % value.d];
  return rest === 0n
    ? `${whole}`
    : whole === 0n
      ? `\\frac{${rest}}{${value.d}}`
      : `${whole}\\frac{${rest}}{${value.d}}`;
}

function answerOf(value: Fraction, unit: string, fraction: boolean): string | null {
  const { before, after } = scaleOf(unit);
  const text = fraction ? mixed(value) : isMoney(unit) ? writeCoins(value) : writeDecimal(value);
  return !fraction && text.includes('\\') ? null : `${before}${text}${after}`;
}

function topicOf(told: readonly Told[]): string {
  if (fractional(told)) return 'fractions';
  return told.some(({ value }) => value.d !== 1n) ? 'decimals' : 'integers';
}

function product(factors: readonly Told[], unit: string): RuleSolution | null {
  const fraction = fractional(factors);
  const [first, ...rest] = factors.toSorted(
    (one, two) => (one.role === 'count' ? -1 : 0) - (two.role === 'count' ? -1 : 0),
  );
  if (first === undefined || rest.length === 0) return null;
  let value = first.value;
  const steps: RuleStep[] = [];
  for (const { value: next } of rest) {
    const result = value.mul(next);
    const expression = fraction
      ? `${writeNumber(value)}\\times ${writeNumber(next)}=${writeNumber(result)}`
      : spellProduct(value, next);
    steps.push({ reason: 'So many times as much: multiply.', expression });
    value = result;
  }
  const answer = answerOf(value, unit, fraction);
  return answer === null ? null : solution(steps, answer, topicOf(factors));
}

const FLOOR =
  /\b(?:full|whole|complete|completely|can (?:be|she|he|they|you|i|we|[a-z]+) (?:cut|filled|made|fill|make|get|pour|pack|knitted|knit|buy|bake|serve|served|poured|packed|sewn|sew)|at most|maximum|greatest number|most)\b/;
const CEILING =
  /\b(?:needed|need|needs|required|requires?|must|have to|has to|should|fewest|minimum|least|smallest number|necessary|hire|order)\b/;

function quotient(total: Told, size: Told, question: string): RuleSolution | null {
  // Where none goes into it, the larger and the smaller were taken one for the other.
  if (size.value.compare(0) <= 0 || total.value.compare(size.value) < 0) return null;
  const exact = total.value.div(size.value);
  const fraction = fractional([total, size]);
  const write = fraction ? writeNumber : writeDecimal;
  const whole = new Fraction(exact.n / exact.d);
  const [floor, ceiling] = [FLOOR.test(question), CEILING.test(question)];
  const sum = `${write(total.value)}\\div ${write(size.value)}`;
  if (exact.d === 1n)
    return solution(
      [{ reason: 'How often does the one go into the other? Divide.', expression: `${sum}=${exact.n}` }],
      `${exact.n}`,
      topicOf([total, size]),
    );
  if (floor === ceiling) return null;
  const count = floor ? whole : whole.add(1);
  const shown = writeDecimal(exact).includes('\\') ? `${sum}=${writeNumber(exact)}` : `${sum}=${writeDecimal(exact)}`;
  const reason = floor ? 'Only whole ones count: round down.' : 'One more is needed for the rest: round up.';
  return solution(
    [
      { reason: 'Divide.', expression: shown },
      { reason, expression: writeDecimal(count) },
    ],
    writeDecimal(count),
    topicOf([total, size]),
  );
}

function share(total: Told, count: Told, unit: string): RuleSolution | null {
  const value = total.value.div(count.value);
  const fraction = fractional([total]);
  const answer = answerOf(value, unit, fraction);
  const write = fraction ? writeNumber : writeDecimal;
  return answer === null || (isMoney(unit) && (value.n * 100n) % value.d !== 0n)
    ? null
    : solution(
        [
          {
            reason: 'Share it equally: divide.',
            expression: `${write(total.value)}\\div ${write(count.value)}=${write(value)}`,
          },
        ],
        answer,
        topicOf([total, count]),
      );
}

function singular(word: string): string {
  return word
    .replace(/ies$/, 'y')
    .replace(/ves$/, 'f')
    .replace(/(?<=s|x|ch|sh)es$/, '')
    .replace(/(?<!s)s$/, '');
}

function unitOf({ kind, unit }: Told): string {
  return kind === 'unit' ? unit : '';
}

const EACH_ASKED = /\b(?:each|one|per|every|1)\b/;
const WEIGHED: Readonly<Record<string, RegExp>> = {
  kg: /heavy|weigh|mass/, g: /heavy|weigh|mass/, '£': /cost|price|pay|worth|earn|money|spend|total/, $: /cost|price|pay|worth|earn|money|spend|total/, '€': /cost|price|pay|worth|total/,
  m: /long|length|far|distance|high|travel|total/, km: /far|distance|travel|run|walk|cycle|total/, miles: /far|distance|travel|run|walk|total/, cm: /long|length|high|tall|far|total/,
  litres: /litres?|much|volume|water|total/, ml: /much|volume|ml|total/,
}; // prettier-ignore

/** The words behind a number of things that may name them: "26 paper flowers". */
function namesBehind(text: string, amount: RunningAmount): readonly string[] {
  if (amount.kind === 'unit') return [];
  const words = /^ ([a-z]+)(?: ([a-z]+))?(?: ([a-z]+))?/.exec(text.slice(amount.to))?.slice(1) ?? [];
  const end = words.findIndex(
    (word) =>
      word === undefined ||
      /^(?:of|in|on|at|to|for|from|and|are|is|were|was|each|per|every|with|by|going|can|that|who|which|how|into)$/.test(
        word,
      ),
  );
  return (end < 0 ? words : words.slice(0, end)).map(singular);
}

/** A size and one number more: how many, or how much altogether. */
function withSize(size: Told, other: Told, question: string, wanted: string): RuleSolution | null {
  const asksHolder = wanted !== '' && wanted === size.holder;
  if (size.kind === 'unit' && other.unit === size.unit) return wanted !== '' ? quotient(other, size, question) : null;
  if (size.kind === 'unit' && other.kind === 'unit') {
    const counts = singular(other.unit) === size.holder || other.unit === size.holder;
    return counts && !asksHolder && !EACH_ASKED.test(question.replace(/\beach\b.*/, ''))
      ? product([{ ...other, role: 'count' }, size], size.unit)
      : null;
  }
  if (size.kind === 'unit') {
    if (wanted !== '' && wanted !== singular(size.unit) && WEIGHED[size.unit]?.test(question) !== true) return null;
    return EACH_ASKED.test(question) ? null : product([other, size], size.unit);
  }
  if (other.kind === 'unit') return null;
  const alike =
    size.names.length === 0 || other.names.length === 0 || size.names.some((name) => other.names.includes(name));
  if (asksHolder) return alike ? quotient(other, size, question) : null;
  const asksThings =
    size.names.includes(wanted) || (size.names.length === 0 && /total|altogether|in all/.test(question));
  return wanted !== '' && asksThings && other.value.d === 1n && !other.names.includes(wanted)
    ? product([other, size], '')
    : null;
}

function work(told: readonly Told[], question: string): RuleSolution | null {
  const of = (role: Role): readonly Told[] => told.filter((one) => one.role === role);
  const [sizes, totals, counts] = [of('size'), of('total'), of('count')];
  const asksMany = /\bhow many (?:whole |full |complete |more )?([a-z]+)|number of ([a-z]+)/.exec(question);
  const wanted = singular(asksMany?.[1] ?? asksMany?.[2] ?? '');
  const [size, total, count] = [sizes[0], totals[0], counts[0]];
  if (told.length === 2 && size !== undefined) {
    const other = total ?? count;
    return other === undefined ? null : withSize(size, other, question, wanted);
  }
  if (total !== undefined && count !== undefined && told.length === 2 && EACH_ASKED.test(question))
    return share(total, count, unitOf(total));
  const chain = sizes.length + counts.length === told.length && told.length === 3 && sizes.length >= 1;
  if (!chain || wanted === '' || told.some(({ kind, value }) => kind === 'unit' || value.d !== 1n)) return null;
  const named = sizes.some(({ names }) => names.includes(wanted));
  return named || /total|altogether|in all/.test(question) ? product([...counts, ...sizes], '') : null;
}

/** Seats that nobody takes: what is there is not what is asked for. */
const EMPTY = /\b(?:\d ?\/ ?\d+ full|half full|empty|spare|unused|unoccupied|vacant|untaken|unsold)\b/;

/** So much for each, so many, so much altogether: the third from the other two. */
export function readRates(problem: string): RuleSolution | null {
  if (problem.length > 300 || UNEVEN.test(problem)) return null;
  // An area is not shared out among the edges of a box.
  if (/(?:mm|cm|km|\bm|ft|in) ?(?:²|³|\^[23])|\b(?:square|cubic) (?:[a-z]*met|feet|inch|cm)/i.test(problem) && /\b(?:edges?|sides?|faces?|radius|diameter|diagonal|perimeter)\b/i.test(problem)) return null; // prettier-ignore
  const plain = arithmeticText(keepDollars(problem));
  if (plain.form !== null) return null;
  const text = plain.text
    .replaceAll(DOLLAR, '$')
    .replace(/\bpounds?\b/g, /weigh|heavy|mass/.test(plain.text) ? 'lb' : 'pounds')
    .replace(/(\d ?\/ ?\d+) of an? (?=[a-z])/g, '$1 ')
    .replace(/\b(is|are|does|of|for|costs?|in|would) 1 (?=[a-z])/g, '$1 one ')
    .replace(/\b(?:identical|equal|equal-sized|same-sized)\b ?/g, '')
    .replace(/ (?:approximately|about|roughly) (?=\d)/g, ' ')
    .replace(/\b(?:all together|in total)\b/g, 'altogether');
  if (STEER.test(text) || EMPTY.test(text)) return null;
  const amounts = runningAmounts(text);
  if (
    amounts === null ||
    amounts.length < 2 ||
    amounts.length > 3 ||
    amounts.some(({ value, signed }) => signed || value.compare(0) <= 0)
  )
    return null;
  const start = text.search(ASK);
  const blank = amounts.reduceRight(
    (left, { from, to }) => `${left.slice(0, from)}${left.slice(to).replace(/^ /, '')}`,
    text,
  );
  const question = start < 0 ? '' : (/[^.;]*$/.exec(blank)?.[0] ?? '');
  if (question === '' || !ASK.test(question)) return null;
  const told = amounts.map((amount): Told => ({
    ...amount,
    holder: singular(holderOf(text, amount)),
    names: namesBehind(text, amount),
    role: roleOf(
      text,
      amount,
      text[amount.to - amount.unit.length - 1] === '-' || /\d-[a-z]/.test(text.slice(amount.from, amount.to)),
    ),
  }));
  return work(told, question);
}
