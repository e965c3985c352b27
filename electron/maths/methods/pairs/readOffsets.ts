import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { endsWithin } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { writeNumber } from '../writeTerms.ts';
import { countedStory, hasLooseSentence } from './countedStory.ts';
import type { CountedStory } from './countedStory.ts';
import { shownAmount } from './shownAmount.ts';
import { common, wordStems } from './wordStems.ts';

const MORE =
  'more|longer|taller|older|heavier|greater|bigger|larger|dearer|wider|higher|further|farther|faster|deeper|hotter|warmer|extra|richer|later';
const LESS = 'less|shorter|younger|lighter|smaller|fewer|cheaper|narrower|lower|nearer|slower|colder|cooler';
const VERB =
  '(?:is|are|was|were|weighs?|costs?|has|have|had|measures?|scored|got|gets?|ate|eats|ran|walked|made|earns?|earned|sold|picked|collected|read|saved|spent|received|be|being)';
const NAMED = "((?:(?!\\b(?:and|but|while|that|if|where|than)\\b)[a-z][a-z'’-]* ){1,5}?)";
const RELATION = new RegExp(
  `(?:^|[.;,:!?] ?|\\b(?:and|while|but|that|if|where|with|whereas) )${NAMED}${VERB} (?:exactly |just |only )?‹(\\d+)›(?: [a-z]+){0,3}? (${MORE}|${LESS})(?: [a-z]+){0,2} than ((?:[a-z][a-z'’-]*(?: |(?=[.;,!?]|$))){1,4})`,
);
const DIFFERENCE =
  /\b(?:(?:the |their |a )?difference (?:of|between|in) [^.;]*? (?:is|was|equals|being)|(?:the |their |a |with )?difference(?: is| was| of| being| =)?|differ(?:s|ing)? by) ‹(\d+)›/;
const SUM =
  /\b(?:together|altogether|total\w*|sum|adds?(?: up)? to|added(?: up)? to|adding(?: up)? to|in all|combined|between them|cut|split|divided|broken|sawn|supplementary|complementary|whole)\b/;
/** Words that make another story of it. */
const STEERS =
  /\b(?:twice|double|half|third|quarter|times|product|squares?|squared|cubes?|cubed|roots?|ratio|per ?cent|percent|each|every|average|mean|ago|ends? up|then|after|later|gives?|gave|lost|loses|left|ratio|consecutive|digits?|odd|even|prime|will be|years?' time|discount|tip|change|instead|perimeter|area|rectangle|rectangular|triangle|quotient|multipl\w+|reciprocal|except|not|never|or|neither|nor)\b/;

const written = (value: Fraction): string => (endsWithin(value, 4) ? writeDecimal(value) : writeNumber(value));

/** `2x + 8`, `x − 0.4`, `3x`. */
function withUnknown(count: Fraction, offset: Fraction): string {
  const front = count.equals(1) ? 'x' : `${written(count)}x`;
  return offset.equals(0) ? front : `${front}${offset.s < 0n ? '-' : '+'}${written(offset.abs())}`;
}

type Member = { readonly name: string; readonly stems: ReadonlySet<string>; offset: Fraction };
type Told = { readonly members: readonly Member[]; readonly rest: string };

const isOther = (name: string): boolean => /\bother\b|\bsecond\b/.test(name);
const isOne = (name: string): boolean => /\b(?:one|first)\b/.test(name);

function sameName(member: Member, name: string): boolean {
  if (isOther(name) || isOne(name)) return isOther(name) === isOther(member.name) && isOne(name) === isOne(member.name);
  return common(member.stems, wordStems(name)).length > 0;
}

/** Everybody who is compared, by how much they are more than the one with whom all began. */
function membersIn(story: CountedStory): Told | null {
  const members: Member[] = [];
  let rest = story.told;
  for (let round = 0; round < 4; round += 1) {
    const found = RELATION.exec(rest);
    if (found === null) break;
    const [all, subject = '', index, word = '', object = ''] = found;
    const amount = story.amounts[Number(index)];
    if (amount === undefined) return null;
    const change = new RegExp(`^(?:${MORE})$`).test(word) ? amount.value : amount.value.neg();
    const [one, two] = [subject, object].map((name) => members.find((member) => sameName(member, name)));
    if (members.length === 0) {
      members.push({ name: object.trim(), stems: wordStems(object), offset: new Fraction(0) });
      members.push({ name: subject.trim(), stems: wordStems(subject), offset: change });
    } else if (one === undefined && two !== undefined)
      members.push({ name: subject.trim(), stems: wordStems(subject), offset: two.offset.add(change) });
    else if (two === undefined && one !== undefined)
      members.push({ name: object.trim(), stems: wordStems(object), offset: one.offset.sub(change) });
    else return null;
    rest = rest.replace(all, ' . ');
  }
  if (members.length > 0) return { members, rest };
  const difference = DIFFERENCE.exec(rest);
  const amount = story.amounts[Number(difference?.[1] ?? -1)];
  if (difference === null || amount === undefined) return null;
  return {
    members: [
      { name: 'the smaller', stems: new Set(), offset: new Fraction(0) },
      { name: 'the larger', stems: new Set(), offset: amount.value },
    ],
    rest: rest.replace(difference[0], ' '),
  };
}

const WHOLES: readonly (readonly [RegExp, number])[] = [
  [/\b(?:acute angles (?:of|in) an? right[ -]angled? triangle|complementary)\b/, 90],
  [/\b(?:supplementary|angles on a straight line)\b/, 180],
];

/** What they come to together, with its unit; `null` where another number is told. */
function totalIn(
  { members, rest }: Told,
  story: CountedStory,
): { readonly value: Fraction; readonly unit: string } | null {
  const numbers = [...rest.matchAll(/‹(\d+)›/g)].flatMap(([mark, index]) => {
    const amount = story.amounts[Number(index)];
    const behind = rest.slice(rest.indexOf(mark) + mark.length);
    const before = rest.slice(0, rest.indexOf(mark));
    const named = /^ (?:of )?(?:whole |unequal |acute )?[a-z]+/.test(behind) || /\bin(?:to)? $/.test(before);
    const counts = amount?.unit === '' && amount.value.equals(members.length) && named;
    return amount === undefined || counts ? [] : [amount];
  });
  const [number, ...more] = numbers;
  if (more.length > 0) return null;
  const some = members.filter(
    ({ stems }) => common(stems, wordStems(rest.split(/[.;]/).find((clause) => clause.includes('‹')) ?? '')).length > 0,
  );
  if (some.length > 0 && some.length < members.length) return null;
  const whole = WHOLES.find(([pattern]) => pattern.test(story.told));
  if (whole !== undefined)
    return number === undefined && members.length === 2 ? { value: new Fraction(whole[1]), unit: '^\\circ' } : null;
  return number === undefined || !SUM.test(story.told) ? null : number;
}

const GREAT = new RegExp(
  `\\b(?:${MORE}|longest|tallest|oldest|heaviest|greatest|biggest|largest|dearest|highest|elder)\\b`,
);
const SMALL = new RegExp(`\\b(?:${LESS}|shortest|youngest|lightest|smallest|cheapest|lowest)\\b`);

function wantedIn(asked: string, members: readonly Member[]): readonly Member[] | null {
  const sorted = members.toSorted((one, two) => one.offset.compare(two.offset));
  const [small, great] = [SMALL.test(asked), GREAT.test(asked)];
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (small !== great && members.length === 2 && first !== undefined && last !== undefined)
    return [small ? first : last];
  if (small && great) return members.length === 2 ? sorted : null;
  const words = wordStems(asked);
  const shared = members.map(
    ({ stems }) => new Set([...stems].filter((word) => members.filter((other) => other.stems.has(word)).length === 1)),
  );
  const named = members.filter((_, index) => common(shared[index] ?? new Set(), words).length > 0);
  if (named.length === 1) return named;
  if (named.length === members.length || /\b(?:numbers|they|each|both|parts|pieces|lengths|them)\b/.test(asked))
    return sorted.toReversed();
  return null;
}

/** "Yusof's sister" is not Yusof. */
const OF_KIN =
  /\b[A-Z][a-z]+['’]s (?:[a-z]+ )?(?:sisters?|brothers?|mother|father|mum|mom|dad|sons?|daughters?|cousin|friend|uncle|aunt|wife|husband|neighbour|teacher|dog|cat|gran[a-z]*)\b/;

/** Things that are so much more than one another, and what they come to together: one of them, or all. */
export function readOffsets(problem: string): RuleSolution | null {
  if (OF_KIN.test(problem)) return null;
  const story = countedStory(
    problem.replace(
      /\ba (?=(?:dollar|pound|euro|metre|meter|kilo|litre|year|foot) (?:more|less|dearer|cheaper|longer|shorter|taller|heavier|lighter|older))/gi,
      '1 ',
    ),
    false,
  );
  if (story === null || hasLooseSentence(story.told)) return null;
  if (
    /\bas [a-z]+ as [^.;]*\btogether\b/.test(story.told) ||
    STEERS.test(story.told.replace(/right[ -]angled? triangle/, ' ')) ||
    STEERS.test(story.asked.replace(/\beach\b/g, ' '))
  )
    return null;
  const told = membersIn(story);
  const total = told === null ? null : totalIn(told, story);
  if (told === null || total === null || /‹/.test(story.asked)) return null;
  const units = new Set(story.amounts.map(({ unit }) => unit).filter((unit) => unit !== ''));
  if (units.size > 1 || /\b(?:more|less|difference|sum|total|together)\b/.test(story.asked)) return null;
  const letter = /\bfind ([a-z])(?: cm| kg| m)?[.?! ]*$/.exec(story.asked)?.[1];
  const base = told.members[0];
  if (letter !== undefined) {
    const named = new RegExp(`\\b(?:let|call|take)? ?([a-z' ’]+?) (?:be|is|as|=) ${letter}\\b`).exec(story.text)?.[1];
    const member = named === undefined ? undefined : wantedIn(named, told.members);
    const [only, ...others] = member ?? [];
    return only === undefined || others.length > 0 || base === undefined
      ? null
      : write(told.members, total, [only], letter);
  }
  const wanted = wantedIn(story.asked, told.members);
  const small = /\bin (?:cents|pence)\b/.test(story.asked);
  if (wanted === null || (small && !/^[$£]$/.test(total.unit))) return null;
  if (!small) return write(told.members, total, wanted, null);
  const coins = { value: total.value.mul(100), unit: total.unit === '$' ? 'cents' : 'p' };
  const inCoins = (member: Member): Member => ({ ...member, offset: member.offset.mul(100) });
  return write(told.members.map(inCoins), coins, wanted.map(inCoins), null);
}

function write(
  members: readonly Member[],
  total: { readonly value: Fraction; readonly unit: string },
  wanted: readonly Member[],
  letter: string | null,
): RuleSolution | null {
  const more = members.reduce((sum, { offset }) => sum.add(offset), new Fraction(0));
  const count = new Fraction(members.length);
  const base = total.value.sub(more).div(count);
  const name = letter ?? 'x';
  const values = wanted.map(({ offset }) => base.add(offset));
  if (members.some(({ offset }) => base.add(offset).compare(0) <= 0)) return null;
  const terms = members.map(({ offset }) => withUnknown(new Fraction(1), offset));
  const sum = terms.map((term) => (term.includes('+') || term.includes('-') ? `(${term})` : term)).join('+');
  const steps: RuleStep[] = [
    {
      reason: `Let $x$ stand for ${members[0]?.name ?? 'one of them'}. Add them all.`,
      expression: `${sum}=${written(total.value)}`,
    },
    { reason: 'Collect.', expression: `${withUnknown(count, more)}=${written(total.value)}` },
    {
      reason:
        more.s < 0n ? `Add $${written(more.abs())}$ to both sides.` : `Subtract $${written(more)}$ from both sides.`,
      expression: `${withUnknown(count, new Fraction(0))}=${written(total.value.sub(more))}`,
    },
    { reason: `Divide both sides by $${written(count)}$.`, expression: `x=${written(base)}` },
  ].filter((_, index) => index !== 2 || !more.equals(0));
  const last = wanted.flatMap(({ offset }, index): readonly RuleStep[] =>
    offset.equals(0)
      ? []
      : [
          {
            reason: 'Find the one that is asked for.',
            expression: `${written(base)}${offset.s < 0n ? '-' : '+'}${written(offset.abs())}=${written(values[index] ?? base)}`,
          },
        ],
  );
  const { unit } = total;
  const shown = values.map((value) => {
    if (unit === '^\\circ') return `${written(value)}^\\circ`;
    return unit === '' || letter !== null ? written(value) : shownAmount(value, unit);
  });
  if (shown.some((one) => one === null)) return null;
  const answer = letter === null ? shown.join('\\text{ and }') : `${name}=${shown[0] ?? ''}`;
  return { topic: 'linear-equations', method: 'readOffsets', steps: [...steps, ...last], answer };
}
