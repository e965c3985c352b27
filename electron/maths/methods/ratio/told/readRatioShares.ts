import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import type { Unit } from '../../amounts/quantity.ts';
import { nameStems } from '../../words/nameStems.ts';
import type { StoryAmount } from '../../words/storyAmounts.ts';
import { valued } from '../../words/values.ts';
import { workSharing } from '../workSharing.ts';
import type { Known, Wanted } from '../workSharing.ts';
import { FUNCTION, LARGE, PEOPLE, SMALL, extreme, namesOf, whoIn } from './ratioNames.ts';
import type { Names } from './ratioNames.ts';
import { asksOfMixture, wantedOf } from './ratioWanted.ts';
import { CHANGES, plainRatio } from './plainRatio.ts';
import type { RatioStory } from './plainRatio.ts';

const MARK = '⟨[nmlqt](\\d+)⟩';
type Piece = { readonly before: string; readonly mark: number; readonly after: string };

/** What the one amount beside the ratio is; `null` where its words do not surely tell. */
function knownOf(piece: Piece, value: Fraction, parts: readonly Fraction[], names: Names | null): Known | null {
  const { before, after } = piece;
  const more = new RegExp(
    `^ ?(?:[a-z]+ ){0,2}?(more|fewer|less|${LARGE.slice(3, -1)}|${SMALL.slice(3, -1)})\\b(.*)$`,
  ).exec(after);
  const isDifference =
    /\b(?:difference|differ|gap)\b[^.?]*$/.test(before) || /\bby $/.test(before) || /\bthan$/.test(before.trim());
  if (more !== null || isDifference) {
    const [large, small] = [extreme(parts, true), extreme(parts, false)];
    if (large === null || small === null || (parts.length > 2 && more === null)) return null;
    if (more === null || names === null)
      return parts.length === 2 ? { kind: 'difference', more: large, less: small, value } : null;
    const [first = '', second] = (more[2] ?? '').split(/\bthan\b/);
    const isMore = !new RegExp(`^(?:fewer|less|${SMALL})$`).test(more[1] ?? '');
    const subject =
      whoIn(first, names) ??
      whoIn(
        before
          .split(/[.;?]/)
          .at(-1)
          ?.split(/\band\b|,/)
          .at(-1) ?? '',
        names,
      );
    const other = second === undefined ? null : whoIn(second, names);
    const one = subject ?? (other !== null && parts.length === 2 ? 1 - other : null);
    const two = other ?? (one !== null && parts.length === 2 ? 1 - one : null);
    if (one === null || two === null || one === two) return null;
    const [up, down] = isMore ? [one, two] : [two, one];
    const [upper, lower] = [parts[up], parts[down]];
    if (upper === undefined || lower === undefined || upper.compare(lower) <= 0) return null;
    return { kind: 'difference', more: up, less: down, value };
  }
  return totalOr(piece, value, parts, names);
}

const SHARING =
  '(?:shares?|shared|sharing|splits?|splitting|divides?|divided|dividing|divvy|cut|distributed?|allocated)';

const SUM_OF =
  /\b(?:sum|total|combined|joint)\b(?:(?!\b(?:gets?|has|had|have|so|if|when|that|shared?|receives?)\b)[^.;,])*\b(?:is|was|are|were|comes? to|makes?|equals|=) $/;

/** Nothing but "of" and the like stands before the name. */
function startsWith(thing: string, name: readonly string[]): boolean {
  const words = thing
    .trim()
    .split(' ')
    .filter((word) => word !== '' && !FUNCTION.test(word));
  return words.slice(0, 1).some((word) => nameStems(word).some((stem) => name.includes(stem)));
}

function totalOr(
  { before, after }: Piece,
  value: Fraction,
  parts: readonly Fraction[],
  names: Names | null,
): Known | null {
  const total: Known = { kind: 'total', value };
  const clause = before.split(/[.;?!]/).at(-1) ?? '';
  const next = after.split(/[.;?!]/)[0] ?? '';
  if (
    new RegExp(`\\b${SHARING} (?:up |out )?(?:a (?:total|sum|prize|profit|bill|bonus) of |their |some |the )?$`).test(
      clause,
    ) ||
    new RegExp(`^(?: (?:of )?[a-z-]+){0,5}? (?:is|are|was|were|be|to be)? ?(?:then )?${SHARING}\\b`).test(next) ||
    /\b(?:total|sum|altogether|in all|combined|together|whole|perimeter)(?: [a-z]+){0,4} ?$/.test(clause) ||
    // "The sum of the ages of Ada and Obi is": not Obi's age.
    SUM_OF.test(clause) ||
    /^(?: [a-z-]+){0,4} (?:altogether|in total|in all|combined|together|total)\b/.test(next) ||
    /\b(?:prize|profit|bill|bonus|inheritance|sum|pot|total|rope|plank|ribbon|string|board|line|wood|log|wire|stick) of $/.test(
      clause,
    )
  )
    return total;
  const head = /^((?: (?:of )?[a-z'-]+){0,4})/.exec(next)?.[1] ?? '';
  const thing = head.split(/\b(?:and|how|what|do|does|is|are|in|for|to)\b/)[0] ?? '';
  const named = names === null ? null : whoIn(thing, names);
  // "12 tall boys" are not the boys.
  const isWhole = named !== null && names !== null && startsWith(thing, names[named] ?? []);
  const object = isWhole ? named : null;
  if (named !== null && !isWhole) return null;
  if (object !== null) return { kind: 'share', of: object, value };
  const subject = names === null ? null : whoIn(clause.split(/,|\band\b/).at(-1) ?? '', names);
  if (
    subject !== null &&
    /\b(?:gets?|got|has|had|have|receives?|received|is|are|was|were|uses?|used|contains?|weighs?|pays?|paid|takes?|took|=|be|share is|costs?|measures?|there are|there is|put in|puts in)(?: (?:exactly|only))? $/.test(
      clause,
    )
  )
    return { kind: 'share', of: subject, value };
  const size = new RegExp(
    `\\bthe (${LARGE}|${SMALL})(?: (?:share|part|one|number|amount|piece|angle|side|portion|of them))?(?: (?:is|was|gets|got|receives|measures)| of) $`,
  ).exec(clause)?.[1];
  if (size !== undefined) {
    const index = extreme(parts, new RegExp(`^${LARGE}$`).test(size));
    return index === null ? null : { kind: 'share', of: index, value };
  }
  const isCount =
    /\b(?:there are|there were|has|have|contains|holds|of|class of|school of|group of|a|employs|makes) $/.test(clause);
  return isCount &&
    names !== null &&
    whoIn(next, names) === null &&
    /^(?: [a-z-]+){1,2}/.test(head) &&
    new RegExp(
      `^ (?:${PEOPLE}|animals|sweets|counters|beads|marbles|cars|passengers|guests|members|books|fruits?|flowers|employees|cows|vehicles|balls|tickets|seats|cards|eggs|vegetables|plants|trees|coins|pens|biscuits|cakes)\\b`,
    ).test(head)
    ? total
    : null;
}

function unitOf(amount: StoryAmount | undefined): Unit | null {
  return amount === undefined ? null : (valued(amount)?.unit ?? null);
}

const HOW = '(?:how (?:many|much|long|tall|heavy|old|big)|what|find|work out|calculate|determine|state|give)';

/** "2 cousins", where there are two parts: it tells nothing more. */
function withoutCounts({ text, amounts }: RatioStory, count: number): string {
  return text.replace(new RegExp(`⟨n(\\d+)⟩ (?=(?:[a-z]+ )?(?:${PEOPLE})\\b)`, 'g'), (all, index: string) => {
    const amount = amounts[Number(index)];
    return amount?.kind === 'number' && amount.value.equals(count) ? '' : all;
  });
}

/** Shares in a ratio, one amount told beside it: whatever words tell them, so long as none changes them. */
export function readRatioShares(problem: string): RuleSolution | null {
  const story = problem.length > 320 ? null : plainRatio(problem);
  if (story === null || story.places !== null || (story.text.match(/⟨r\d+⟩/g) ?? []).length !== 1) return null;
  const ratio = story.amounts[Number(/⟨r(\d+)⟩/.exec(story.text)?.[1])];
  if (ratio?.kind !== 'ratio' || ratio.parts.length < 2 || ratio.parts.length > 4) return null;
  const { parts } = ratio;
  const text = withoutCounts(story, parts.length);
  if (CHANGES.test(text.replace(/\bif there (?:are|is)\b|\bif (?=⟨)/g, '')) || /[=→]/.test(text.replace(/= ?⟨r/g, '')))
    return null;
  const asked = new RegExp(`(?:^|[.;?!,:] |\\band )(?:so )?(${HOW}\\b[^.?]*)[.?]*$`).exec(text);
  const isOrder = asked === null && /^(?:divide|share|split)\b/.test(text) && !/\bhow\b|\?./.test(text);
  if (asked === null && !isOrder) return null;
  const question = asked?.[1] ?? 'how much is each';
  const told = asked === null ? text : text.slice(0, text.length - asked[0].length);
  const names = namesOf(told, parts.length);
  const asks = question.replace(
    / (?:in|for|to make|makes?|from|out of|with|go into|goes into|into) (?:a |every )?⟨.*$/,
    '',
  );
  const wanted = asksOfMixture(asks, names, told) ? { kind: 'total' as const } : wantedOf(asks, parts, names);
  const whole = wholeIn(question, names);
  const marks = [...told.matchAll(new RegExp(MARK, 'g'))];
  const [only, ...more] = marks;
  if (only === undefined && /\btriangle\b/.test(told) && /\bangles?\b/.test(text) && wanted !== null)
    return inDegrees(workSharing(parts, { kind: 'total', value: new Fraction(180) }, wanted, ''));
  if (new RegExp(MARK).test(question)) {
    const amount = story.amounts[whole?.mark ?? -1];
    const value = amount === undefined ? null : valued(amount);
    if (whole === null || value === null || marks.length > 0 || wanted === null || wanted.kind !== 'share') return null;
    const known: Known =
      whole.of === null ? { kind: 'total', value: value.value } : { kind: 'share', of: whole.of, value: value.value };
    return solved(parts, known, wanted, value.unit);
  }
  if (only === undefined || more.length > 0 || wanted === null) return null;
  const amount = story.amounts[Number(only[1])];
  const value = amount === undefined ? null : valued(amount);
  if (value === null || amount?.kind === 'percent') return null;
  const piece: Piece = {
    before: told.slice(0, only.index),
    mark: Number(only[1]),
    after: told.slice(only.index + only[0].length),
  };
  const known = knownOf(piece, value.value, parts, names);
  const unit = unitOf(amount);
  return known === null || unit === null ? null : solved(parts, known, wanted, unit);
}

/** "How much sand is in 90 kg of the mix", "with 6 kg of cement": the amount that the question itself tells. */
function wholeIn(question: string, names: Names | null): { readonly mark: number; readonly of: number | null } | null {
  const found =
    /\b(?:in|for|to make|makes?|from|out of|with|go into|goes into|into) (?:a |every )?⟨[nmlqt](\d+)⟩([^⟨]*)$/.exec(
      question,
    );
  return found === null ? null : { mark: Number(found[1]), of: names === null ? null : whoIn(found[2] ?? '', names) };
}

function inDegrees(solution: RuleSolution | null): RuleSolution | null {
  return solution === null
    ? null
    : { ...solution, answer: solution.answer.replace(/\d+(?:\.\d+)?/g, (value) => `${value}^\\circ`) };
}

function solved(parts: readonly Fraction[], known: Known, wanted: Wanted, unit: Unit): RuleSolution | null {
  const same =
    (known.kind === 'share' && wanted.kind === 'share' && known.of === wanted.of) ||
    (known.kind === 'total' && wanted.kind === 'total');
  const solution = same ? null : workSharing(parts, known, wanted, unit);
  return unit === '' && /\./.test(solution?.answer ?? '') ? null : solution;
}
