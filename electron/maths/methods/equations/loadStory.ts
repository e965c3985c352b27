import type Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';
import { markedStory } from '../frames/markedStory.ts';
import type { StoryAmount } from '../words/storyAmounts.ts';
import { STEERING } from './storyWords.ts';

const MOST = /\b(?:greatest|largest|biggest|maximum|max|most|highest)\b(?! of)/;
const LEAST = /\b(?:least|smallest|minimum|min|fewest|lowest)\b/;
const MARK = String.raw`⟨[mqnl](\d+)⟩`;
const EACH: readonly RegExp[] = [
  new RegExp(
    `${MARK}(?: (?!and\\b|but\\b|so\\b)[a-z]+){0,2}? (?:each|apiece|per [a-z]+|for (?:each|every|one)|an?(?= (?:week|day|month|hour|ride|km|mile|ticket|person|go|text|game|head|guest))|every [a-z]+|a piece|weekly|daily|monthly)\\b`,
  ),
  new RegExp(
    `\\b(?:each|every|one|per) (?!.{0,40}(?:each|every|per))(?:[a-z']+ ){0,4}?(?:weighs?|costs?|is|needs?|takes?|adds?|saves?|holds?|uses?|of|has|gives|earns|scores|mass)? ?(?:about )?${MARK}`,
  ),
];
const LIMIT: readonly (readonly [RegExp, boolean])[] = [
  [
    new RegExp(
      `\\b(?:at most|no more than|not more than|up to|a maximum (?:load )?of|maximum (?:load|weight|mass)?(?: is| of)?|limit(?: of| is)?|budget(?: of| is)?|capacity (?:of|is)|not exceed|cannot exceed) ${MARK}`,
    ),
    false,
  ],
  [new RegExp(`\\b(?:less than|under|below) ${MARK}`), true],
  [new RegExp(`\\b(?:hold|holds|carry|carries|lift|bear|spend|load of|only) (?:only )?${MARK}`), false],
  [new RegExp(`\\b(?:has|have|had|got|with|takes|brings|i've|ive|i've got) (?:only |just |got )?${MARK}`), false],
];
const TARGET: readonly (readonly [RegExp, boolean])[] = [
  [
    new RegExp(
      `\\b(?:at least|a minimum of|no less than|reach(?:es)?|to (?:make|get|raise|earn|have)|target (?:of|is)|goal (?:of|is)) (?:at least |a total of )?${MARK}`,
    ),
    false,
  ],
  [new RegExp(`\\b(?:more than|over|exceeds?|above) ${MARK}`), true],
  [new RegExp(`\\b(?:costs?|is|needs?|for|wants?|priced at|worth) ${MARK}`), false],
];

/** A lift that holds no less than so much has no most; "how many less" asks for a gap. */
const TURNED =
  /\b(?:holds?|carry|carries|lift|bear|spend) (?:no|not) (?:less|fewer) than\b|\bhow many (?:less|fewer)\b|\b(?:holds?|carry|carries|lift|bear|spend|takes?|has|have|got) ⟨[mqnl]\d+⟩(?: [a-z]+)? at least\b|⟨[mqnl]\d+⟩(?: each| apiece)? (?:but only |only )?(?:if|unless) (?:he|she|they|you|we|i)\b(?![^.?!]*(?:\?|how many))/;

type Found = { readonly index: number; readonly strict: boolean };

function first(
  patterns: readonly (readonly [RegExp, boolean])[],
  text: string,
  taken: ReadonlySet<number>,
): Found | null {
  for (const [pattern, strict] of patterns)
    for (const found of text.matchAll(new RegExp(pattern.source, 'g'))) {
      const index = Number(found.slice(1).find((one) => one !== undefined));
      if (!taken.has(index)) return { index, strict };
    }
  return null;
}

function unitOf(amount: StoryAmount): string | null {
  if (amount.kind === 'money') return amount.currency;
  if (amount.kind === 'quantity' || amount.kind === 'length') return amount.unit;
  return amount.kind === 'number' ? '' : null;
}

function valueOf(amount: StoryAmount | undefined): Fraction | null {
  return amount !== undefined && 'value' in amount ? amount.value : null;
}

/** Pounds are a weight where other weights are told. */
function poundsAsWeight(problem: string): string {
  return /\blbs?\b|\bweighs?\b/i.test(problem) && !/[£$€]/.test(problem)
    ? problem.replace(/\bpounds?\b/gi, 'lb').replace(/\blbs\b/gi, 'lb')
    : problem;
}

function steps(
  once: Fraction | null,
  each: Fraction,
  whole: Fraction,
  sign: string,
  count: Fraction,
  answer: Fraction,
): readonly RuleStep[] {
  const rest = once === null ? whole : whole.sub(once);
  const close =
    count.d === 1n || writeDecimal(count).length < 9
      ? writeDecimal(count)
      : `\\frac{${writeDecimal(rest)}}{${writeDecimal(each)}}`;
  const all: RuleStep[] = [
    {
      reason: 'Call the number $n$.',
      expression: `${once === null ? '' : `${writeDecimal(once)}+`}${writeDecimal(each)}n${sign}${writeDecimal(whole)}`,
    },
  ];
  if (once !== null)
    all.push({
      reason: `Subtract $${writeDecimal(once)}$.`,
      expression: `${writeDecimal(each)}n${sign}${writeDecimal(rest)}`,
    });
  all.push({ reason: `Divide by $${writeDecimal(each)}$.`, expression: `n${sign}${close}` });
  if (!answer.equals(count) || sign === '<' || sign === '>') {
    const way = sign.includes('le') || sign === '<' ? 'largest' : 'smallest';
    all.push({ reason: `Take the ${way} whole number.`, expression: `n=${writeDecimal(answer)}` });
  }
  return all;
}

type Roles = {
  readonly once: Fraction | null;
  readonly each: Fraction;
  readonly whole: Fraction;
  readonly strict: boolean;
};

/** Which amount is for each, which bounds the whole, and which is there once; `null` where that is unclear. */
function rolesIn(text: string, amounts: readonly StoryAmount[], most: boolean): Roles | null {
  const eaches = EACH.flatMap((pattern) =>
    [...text.matchAll(new RegExp(pattern.source, 'g'))].map((found) => Number(found[1])),
  );
  const [each, ...moreEach] = new Set(eaches);
  if (each === undefined || moreEach.length > 0) return null;
  const bound = first(most ? LIMIT : TARGET, text, new Set([each]));
  const others = amounts.map((_amount, index) => index).filter((index) => index !== each && index !== bound?.index);
  const [once] = others;
  const [whole, size, before] = [
    valueOf(amounts[bound?.index ?? -1]),
    valueOf(amounts[each]),
    once === undefined ? null : valueOf(amounts[once]),
  ];
  if (
    bound === null ||
    whole === null ||
    size === null ||
    size.compare(0) <= 0 ||
    others.length > 1 ||
    (once !== undefined && before === null)
  )
    return null;
  return { once: before, each: size, whole, strict: bound.strict };
}

/** So much at most or at least, something once and so much for each: the greatest or least number. */
export function loadStory(problem: string): RuleSolution | null {
  if (!MOST.test(problem.toLowerCase()) && !LEAST.test(problem.toLowerCase())) return null;
  const story = markedStory(poundsAsWeight(problem));
  if (story === null || STEERING.test(story.text) || TURNED.test(story.text)) return null;
  const asked =
    story.text
      .split(/[.?!;]/)
      .findLast((sentence) => /\b(?:how many|number|what|most|max|least|minimum|fewest)\b/.test(sentence)) ?? '';
  const most = MOST.test(asked);
  if (most === LEAST.test(asked.replace(/\bat least\b/g, '')) || story.amounts.length < 2 || story.amounts.length > 3)
    return null;
  if (
    !most &&
    /\b(?:spends?|spending|pays?|uses?|loses?|drops?|eats?|burns?|falls?|costs? (?:him|her|them)|down)\b/.test(
      story.text,
    )
  )
    return null;
  const units = new Set(story.amounts.map(unitOf));
  if (units.size !== 1 || units.has(null)) return null;
  const roles = rolesIn(story.text, story.amounts, most);
  if (roles === null) return null;
  const { once: before, each: size, whole, strict } = roles;
  const rest = before === null ? whole : whole.sub(before);
  if (rest.compare(0) <= 0 || rest.n === 0n) return null;
  const count = rest.div(size);
  const exact = count.d === 1n;
  const answer = most
    ? exact && strict
      ? count.sub(1)
      : count.floor()
    : exact && strict
      ? count.add(1)
      : count.ceil();
  if (answer.compare(1) < 0) return null;
  const sign = most ? (strict ? '<' : '\\le ') : strict ? '>' : '\\ge ';
  return {
    topic: 'inequalities',
    method: 'loadStory',
    steps: steps(before, size, whole, sign, count, answer),
    answer: writeDecimal(answer),
  };
}
