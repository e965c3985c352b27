import { asksWrongWay } from '../integers/told/asksWrongWay.ts';
import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { agreed, readings, says } from '../frames/frame.ts';
import type { FramePhrase } from '../frames/frame.ts';
import { workChanges, workGap } from '../integers/workChanges.ts';
import type { Scale } from '../integers/workChanges.ts';
import type { ClauseMatch } from '../words/clauses.ts';
import { storyFacts } from '../words/storyFacts.ts';
import { valued } from '../words/values.ts';
import { EVERYDAY_IDLE, passedOver } from './everydayWords.ts';

/** A level above or below nought, changes of it, and whether its end or a difference is asked. */
type Fact =
  | { readonly kind: 'level' | 'change'; readonly value: Fraction; readonly unit: string }
  | { readonly kind: 'ask now' | 'ask gap' };

function signed(kind: 'level' | 'change', sign: 1 | -1): (match: ClauseMatch) => readonly Fact[] | null {
  return (match) => {
    const amount = valued(match.amount('n'));
    return amount === null ? null : [{ kind, value: amount.value.mul(sign), unit: amount.unit }];
  };
}

const M = '{money:n}';
const L = '{length:n}';
const ACCOUNT = '( (in|into|from|to|out of|using)( the| her| his| my| their)?( bank)? account)?';
const SEA = '(sea level|the sea|ground level|the ground|ground|the surface|the surface of the (sea|water)|the water)';

const BANK: readonly FramePhrase<Fact>[] = [
  ...says<Fact>(
    [
      `overdrawn by ${M}`,
      `${M} overdrawn`,
      `overdraft of ${M}`,
      `(owes|owe) the bank ${M}`,
      `(balance|account)( of| is| was| with| shows| stands at)* -${M}`.replace(')*', ')?'),
      `(of|is|was|with|at) -${M}`,
      `${M} in debt`,
    ],
    signed('level', -1),
  ),
  ...says<Fact>(
    [
      `(has|had|have|with|there is|there was) ${M} in (her|his|the|my|a|their)( bank)? account`,
      `balance( of| is| was| on monday is)? ${M}`,
      `account( has| contains| holds| with)? ${M}( in it)?`,
    ],
    signed('level', 1),
  ),
  ...says<Fact>(
    [
      `(deposits|deposited|deposit|pays in|paid in|puts in|put in|adds|added|receives|received|banks) ${M}( more)?${ACCOUNT}`,
      `(pays|paid|puts|put|transfers|transferred|moves) ${M}( more)? into( the| her| his| my| it| their)?( bank)?( account)?`,
      `${M}( more)? (is|are|was|were) (then )?(paid in|deposited|added|received)${ACCOUNT}`,
      `(puts|put) ${M} in`,
      `(a|another|one)( further)? deposit of ${M}( is made)?`,
    ],
    signed('change', 1),
  ),
  ...says<Fact>(
    [
      `(withdraws|withdrew|withdraw|takes out|took out|take out|spends|spent|spend) ${M}( more)?( (on|for) {noun:_})?${ACCOUNT}`,
      `(takes|took|transfers|moves) ${M} (out of|from)( the| her| his| my| it| their)?( bank)?( account)?`,
      `${M}( more)? (is|are|was|were) (then )?(taken out|withdrawn|spent)${ACCOUNT}`,
      `(pays|paid) (a|his|her|the|an) {noun:_} (of|for) ${M}`,
      `(pays|paid) ${M} for {noun:_}`,
      `(takes|took) ${M} out`,
      `(a|another|one) withdrawal of ${M}( is made)?`,
    ],
    signed('change', -1),
  ),
  ...says<Fact>(
    [
      '(what|how much) (is|will be)( his| her| the| my| their| {word:_})?( new| final)?( bank)?( account)? balance( now| after this| after that| at the end)?',
      '(find|work out|calculate|state)( his| her| the| my| their| {word:_})?( new| final)?( bank)?( account)? balance( now)?',
      'how much( money)? (is|does {who:_} have|has {who:_})( now| got)? in( the| his| her| their| my)?( bank)? account( now)?',
    ],
    () => [{ kind: 'ask now' }],
  ),
  ...passedOver<Fact>(),
];

const HEIGHTS: readonly FramePhrase<Fact>[] = [
  ...says<Fact>([`${L} above ${SEA}`, `(a|at a) height of ${L}( above ${SEA})?`], signed('level', 1)),
  ...says<Fact>(
    [
      `${L} below ${SEA}`,
      `(a|at a) depth of ${L}( below ${SEA})?`,
      `${L} (under|underneath|beneath) ${SEA}`,
      `${L} below it`,
    ],
    signed('level', -1),
  ),
  ...says<Fact>(
    [
      '(find|what is|what was|work out|calculate) the( vertical)? (difference|distance)( in (height|level|heights|levels|elevation|altitude))?( between)?',
      'how (far|much) apart (are|is)( they)?( vertically)?',
      'how (much|many metres|far) (higher|lower|above|below|deeper)( is| are)?',
      'how many metres apart are',
      'how (far|high) (is|above)',
    ],
    () => [{ kind: 'ask gap' }],
  ),
  ...passedOver<Fact>(),
];
const IDLE = new Set([
  ...EVERYDAY_IDLE,
  ...'bank account more further between level now later than first finally'.split(' '),
]);

const NO_NAME =
  /^(?:the|a|an|my|his|her|their|our|your|he|she|they|it|i|we|you|who|what|which|this|that|there|one|another|some|bank|account|balance|money|then|later|next|and|each|first|mr|mrs|ms|miss|dr|.*day|cash)$/;

function scaleOf(unit: string): Scale {
  if (unit === '$') return { before: '\\$', after: '' };
  if (unit === '£' || unit === '€') return { before: `\\text{${unit}}`, after: '' };
  return { before: '', after: `\\text{ ${unit}}` };
}

function work(list: readonly Fact[]): RuleSolution | null {
  const facts = storyFacts(list);
  const [levels, changes] = [facts.all('level'), facts.all('change')];
  const [start, second] = levels;
  const units = new Set([...levels, ...changes].map(({ unit }) => unit));
  if (start === undefined || units.size !== 1) return null;
  const scale = scaleOf(start.unit);
  if (second !== undefined) {
    const apart =
      levels.length === 2 &&
      changes.length === 0 &&
      facts.all('ask gap').length === 1 &&
      facts.all('ask now').length === 0;
    return apart ? workGap(start.value, second.value, scale) : null;
  }
  if (list[0] !== start || !facts.are({ level: 1, change: changes.length, 'ask now': 1 })) return null;
  return workChanges(
    start.value,
    changes.map(({ value }) => value),
    scale,
  );
}

/** "Sam has £40. Ben deposits £20 in Ben's account": more people than one are told of, and whose account it is matters. */
function ofSeveral(problem: string): boolean {
  const doers = [
    ...problem.matchAll(
      /\b([A-Z][a-z]+)(?:'s|’s)?(?= (?:(?:now|then|also) )?(?:has|had|is|was|owes|owed|bank|account|balance|deposit|pay|paid|put|add|receive|bank|withdr|take|took|spend|spent|transfer|move)[a-z]*\b)/g,
    ),
  ].map(([, name = '']) => name.toLowerCase());
  const people = new Set(doers.filter((name) => !NO_NAME.test(name)));
  return (
    people.size > 1 ||
    (people.size > 0 &&
      /\b(?:friend|brother|sister|mother|father|mum|dad|wife|husband|(?:some|any)(?:one|body))(?:'s|’s)? (?:bank )?account\b/i.test(
        problem,
      ))
  );
}

/** Accounts in and out of debt, heights above and below the sea. */
export function readLevels(problem: string): RuleSolution | null {
  if (asksWrongWay(problem)) return null;
  if (/account/i.test(problem) && ofSeveral(problem)) return null;
  if (/\bbalance|account|overdr/i.test(problem) && !/interest|percent|%|\beach\b|\bevery\b|\bper\b/i.test(problem))
    return agreed(readings(problem, BANK, IDLE), work);
  if (/\b(?:above|below|beneath|under|depth)\b/i.test(problem) && /\bsea\b|ground|surface|water/i.test(problem))
    return agreed(readings(problem, HEIGHTS, IDLE), work);
  return null;
}
