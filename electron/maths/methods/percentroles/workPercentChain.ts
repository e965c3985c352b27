import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeQuantity } from '../amounts/quantity.ts';
import { writeDecimal } from '../askedText.ts';
import { partSteps, percentSolution } from '../percent/workPercent.ts';
import type { RoleStory, Spot } from '../roles/roleStory.ts';
import { writeNumber } from '../writeTerms.ts';

const HUNDRED = new Fraction(100);

function spotAt(story: RoleStory, index: string | undefined): Spot | null {
  return story.spots[Number(index)] ?? null;
}

/** "35% of 60% of 200", in any order of parts: fractions may stand among them. */
export function workPercentOfPercent(story: RoleStory): RuleSolution | null {
  const found =
    /^(?:(?:what|how much) is |find |calculate |work out |evaluate )?((?:⟨[PF]\d+⟩ of ){2,3})⟨([MN])(\d+)⟩ ?([a-z]{0,3})[?.= ]*$/.exec(
      story.text.trim(),
    );
  const whole = spotAt(story, found?.[3]);
  if (found === null || whole === null) return null;
  const parts = [...(found[1] ?? '').matchAll(/⟨([PF])(\d+)⟩/g)].toReversed();
  let value = whole.value;
  const steps: RuleStep[] = [];
  for (const [, kind, index] of parts) {
    const part = spotAt(story, index);
    if (part === null) return null;
    if (kind === 'P') steps.push(...partSteps(part.value, value));
    const next = kind === 'P' ? value.mul(part.value).div(100) : value.mul(part.value);
    if (kind === 'F')
      steps.push({
        reason: 'Take the part.',
        expression: `${writeNumber(part.value)}\\times ${writeDecimal(value)}=${writeDecimal(next)}`,
      });
    value = next;
  }
  return percentSolution(steps, writeQuantity(value, whole.kind === 'M' ? whole.unit : (found[4] ?? '')));
}

/** "If 40% of n is 34, what is 120% of n?", "2/3 of a number is 18. What is 5/9 of it?" */
export function workOtherPart(story: RoleStory): RuleSolution | null {
  const SAME =
    '(?:it|the number|that number|this number|the same number|the same amount|the amount|n|x|the sum|the same sum|the quantity|the total)';
  const found = new RegExp(
    `^(?:if |given that |suppose (?:that )?)?⟨([PF])(\\d+)⟩ of (?:an?|the|some|a certain|n|x)(?: (?:number|amount|sum|quantity|total))?(?: of money)?(?: n| x)? (?:is|=|equals|comes to|makes) ⟨([MN])(\\d+)⟩(?:[.,;:]| then)* ?(?:what is|what's|find|calculate|work out|how much is|what would be) ⟨([PF])(\\d+)⟩ of ${SAME}[?. ]*$`,
  ).exec(story.text.trim());
  const [first, value, second] = [spotAt(story, found?.[2]), spotAt(story, found?.[4]), spotAt(story, found?.[6])];
  if (
    found === null ||
    first === null ||
    value === null ||
    second === null ||
    story.spots.length !== 3 ||
    first.value.n === 0n
  )
    return null;
  const share = (spot: Spot, kind: string | undefined): Fraction => (kind === 'P' ? spot.value.div(100) : spot.value);
  const shown = (spot: Spot, kind: string | undefined): string =>
    kind === 'P' ? `${writeDecimal(spot.value)}\\%` : writeNumber(spot.value);
  const whole = value.value.div(share(first, found[1]));
  const result = whole.mul(share(second, found[5]));
  const one = writeNumber(share(first, found[1]));
  return percentSolution(
    [
      {
        reason: `This is $${shown(first, found[1])}$ of the number: divide to find the number.`,
        expression: `${writeNumber(value.value)}\\div ${one}=${writeNumber(whole)}`,
      },
      {
        reason: `Take $${shown(second, found[5])}$ of it.`,
        expression: `${writeNumber(share(second, found[5]))}\\times ${writeNumber(whole)}=${writeNumber(result)}`,
      },
    ],
    value.kind === 'M' ? writeQuantity(result, value.unit) : writeNumber(result),
  );
}

const UP = '(?:increas\\w*|rais(?:e[ds]?|ing)|rises?|rose|goes up|went up|marked up|grows?|grew|up|dearer)';
const DOWN =
  '(?:decreas\\w*|reduc\\w*|discount\\w*|f[ae]ll(?:s|en)?|cuts?|drop(?:s|ped)?|lower(?:s|ed)?|goes down|went down|down|off|loses?|lost)';

/** Two changes in percent, one after the other: what percent of the first price the last one is, or by how much it differs. */
export function workFinalAgainstFirst(story: RoleStory): RuleSolution | null {
  const percents = story.spots.filter(({ kind }) => kind === 'P');
  if (percents.length !== 2 || story.spots.length !== 2) return null;
  const asks =
    /\b(?:final|new|last|resulting|sale|end|present|current|reduced)(?: [a-z]+)? (?:is|was|be) (?:what|which|how many) (?:percent(?:age)?|per cent|%) (?<w>less than|lower than|below|more than|higher than|above|greater than|of) (?:the |its |his |her )?(?:original|first|initial|starting|old)\b/.exec(
      story.text,
    ) ??
    /\b(?:what|which) (?:percent(?:age)?|per cent|%) (?<w>of) the (?:original|first|initial|starting)(?: [a-z]+)? (?:is|was) (?:the|its) (?:final|new|last|present|current)/.exec(
      story.text,
    );
  if (
    asks === null ||
    /\b(?:another|third|each|twice|tax|vat|half|double|original price (?:is|was) (?:then )?(?:reduced|increased)) /.test(
      story.text,
    )
  )
    return null;
  const factors = factorsOf(story, story.text.slice(0, asks.index), percents);
  return factors === null ? null : compared(factors, asks.groups?.['w'] ?? '');
}

/** Both changes as factors; `null` where one of them names no single way. */
function factorsOf(story: RoleStory, told: string, percents: readonly Spot[]): readonly [Fraction, Fraction] | null {
  const ways = percents.map((_one, order) => {
    const mark = [...story.text.matchAll(/⟨P(\d+)⟩/g)][order];
    if (mark === undefined) return null;
    const start = order === 0 ? 0 : told.indexOf('⟩') + 1;
    const end = order === 0 ? told.indexOf('⟩') + 12 : told.length;
    const part = told.slice(start, end);
    const [up, down] = [
      new RegExp(`\\b${UP}\\b`).test(part),
      new RegExp(`\\b${DOWN}\\b`).test(part.replace(/\b(?:the )?reduced (?:price|amount)\b/g, '')),
    ];
    return up === down ? null : up;
  });
  const [first, second] = ways;
  const [p, q] = percents;
  if (
    first === null ||
    first === undefined ||
    second === null ||
    second === undefined ||
    p === undefined ||
    q === undefined
  )
    return null;
  const factor = (up: boolean, percent: Fraction): Fraction =>
    (up ? HUNDRED.add(percent) : HUNDRED.sub(percent)).div(100);
  return [factor(first, p.value), factor(second, q.value)];
}

function compared([a, b]: readonly [Fraction, Fraction], wish: string): RuleSolution | null {
  const all = a.mul(b);
  const steps: RuleStep[] = [
    {
      reason: 'Write each change as a factor and multiply.',
      expression: `${writeDecimal(a)}\\times ${writeDecimal(b)}=${writeDecimal(all)}`,
    },
    { reason: 'Write it in percent.', expression: `${writeDecimal(all)}=${writeDecimal(all.mul(100))}\\%` },
  ];
  if (wish === 'of') return percentSolution(steps, `${writeDecimal(all.mul(100))}\\%`);
  const less = /less|lower|below/.test(wish);
  const gap = less ? new Fraction(1).sub(all) : all.sub(1);
  if (gap.compare(0) <= 0) return null;
  const expression = less
    ? `100\\%-${writeDecimal(all.mul(100))}\\%=${writeDecimal(gap.mul(100))}\\%`
    : `${writeDecimal(all.mul(100))}\\%-100\\%=${writeDecimal(gap.mul(100))}\\%`;
  return percentSolution(
    [...steps, { reason: 'Compare it with the whole.', expression }],
    `${writeDecimal(gap.mul(100))}\\%`,
  );
}

/** "36% of 250 play an instrument. Of those, 30% play the piano": how many are counted in the end. */
export function workShareOfShare(story: RoleStory): RuleSolution | null {
  const percents = story.spots.filter(({ kind }) => kind === 'P' || kind === 'F');
  const [whole, ...others] = story.spots.filter(({ kind }) => kind === 'N' || kind === 'M');
  const [p, q] = percents;
  if (percents.length !== 2 || whole === undefined || others.length > 0 || p === undefined || q === undefined)
    return null;
  if (story.spots.indexOf(whole) > story.spots.indexOf(q)) return null;
  const chained =
    /\b(?:of|among|out of) (?:those|these|them|this group|the (?:ones|students|people|members|pupils|workers|employees)|this|that)(?: [a-z]+){0,6}?,? (?:a further )?(?:only )?⟨[PF]\d+⟩|⟨[PF]\d+⟩ of (?:those|these|them|this|that|which)\b/.exec(
      story.text,
    );
  if (chained === null || !/⟨[PF]\d+⟩/.test(story.text.slice(0, chained.index + 1))) return null;
  const last = story.text.slice(chained.index);
  const at = last.search(/\b(?:how (?:many|much)|find|calculate|work out|what)\b/);
  if (at < 0) return null;
  const [told, question] = [last.slice(0, at), last.slice(at)];
  // Those who are asked for are those of whom the last part is told.
  const words = (text: string): readonly string[] =>
    text
      .split(/[^a-z]+/)
      .filter(
        (word) =>
          word.length > 2 &&
          !/^(?:own|the|and|who|how|are|was|for|has|she|all|out|get|can|does|did|had|those|these|them|that|which|many|much|students?|people|pupils|find|number|what|with|have|were|does|other|total|said|they|members|children|surveyed|altogether|from|this|there|then)$/.test(
            word,
          ),
      );
  const behind = told.slice(told.lastIndexOf('⟩') + 1);
  const named = words(behind);
  const asked = words(question);
  const stem = (word: string): string => word.slice(0, 4);
  if (named.length === 0 || !named.some((word) => asked.some((one) => stem(one) === stem(word)))) return null;
  if (
    /\b(?:not|n't|rest|others?|left|more|less|than|without|neither|both|or|except|percent\w*|fraction|don't|doesn't)\b/.test(
      `${told.slice(1)} ${question}`,
    )
  )
    return null;
  // Words of the question that belong to the first group only make it that group.
  const share = (spot: Spot): Fraction => (spot.kind === 'P' ? spot.value.div(100) : spot.value);
  const first = whole.value.mul(share(p));
  const second = first.mul(share(q));
  if (whole.kind === 'N' && (first.d !== 1n || second.d !== 1n)) return null;
  const lines = (spot: Spot, base: Fraction, result: Fraction): readonly RuleStep[] =>
    spot.kind === 'P'
      ? partSteps(spot.value, base)
      : [
          {
            reason: 'Take the part.',
            expression: `${writeNumber(spot.value)}\\times ${writeDecimal(base)}=${writeDecimal(result)}`,
          },
        ];
  return percentSolution(
    [...lines(p, whole.value, first), ...lines(q, first, second)],
    writeQuantity(second, whole.kind === 'M' ? whole.unit : ''),
  );
}
