import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import type { Unit } from '../../amounts/quantity.ts';
import { nameStems } from '../../words/nameStems.ts';
import type { StoryAmount } from '../../words/storyAmounts.ts';
import { valued } from '../../words/values.ts';
import { workSharing } from '../workSharing.ts';
import type { Known, Wanted } from '../workSharing.ts';
import { CHANGES, plainRatio } from './plainRatio.ts';
import type { RatioStory } from './plainRatio.ts';

const MARK = '⟨[nmlqt](\\d+)⟩';
const FUNCTION =
  /^(?:the|a|an|of|in|on|at|by|for|from|with|is|are|was|were|be|been|to|and|that|which|who|has|have|had|there|their|his|her|its|my|our|this|these|it|they|he|she|i|we|you|mixing|mixed|mix|mixes|made|makes|make|using|uses|use|contains|contain|share|shares|shared|sharing|split|splits|divide|divided|divides|number|amount|numbers|amounts|quantity|quantities|weight|mass|volume|length|lengths|width|ratio|ratios|as|so|where|when|into|money|between|among|altogether|total|only|both|all|cost|costs|height|area|price|age|ages|up|parts?|⟨.*)$/;
const PEOPLE =
  'friends|cousins|people|children|brothers|sisters|siblings|boys|girls|partners|pupils|students|kids|workers|charities|families|colleagues|players|twins|heirs|sides|angles|parts|pieces|numbers|sections|bags|lengths|groups|schools|classes|villages|towns|shops|women|men';
const LARGE =
  '(?:larger|largest|bigger|biggest|greater|greatest|longer|longest|older|oldest|elder|eldest|taller|heavier|most|more expensive|wealthier|winning)';
const SMALL = '(?:smaller|smallest|lesser|least|shorter|shortest|younger|youngest|lighter|lowest)';

type Names = readonly (readonly string[])[];

/** The words that name something, at the end or the start of a piece of text. */
function nameIn(text: string, from: 'end' | 'start'): readonly string[] {
  const words = text
    .replace(/[^a-z⟨⟩\d' -]/g, ' ')
    .split(' ')
    .filter((word) => word !== '');
  const ordered = from === 'end' ? words.toReversed() : words;
  const start = ordered.findIndex((word) => !FUNCTION.test(word));
  if (start < 0 || start > 1) return [];
  const rest = ordered.slice(start);
  const stop = rest.findIndex((word) => FUNCTION.test(word));
  const own = (stop < 0 ? rest : rest.slice(0, stop)).slice(0, 2);
  return nameStems((from === 'end' ? own.toReversed() : own).map((word) => word.replace(/'s$/, '')).join(' '));
}

const NAMED: readonly RegExp[] = [
  /⟨r\d+⟩ (?:between|among|for) ([^.?:;,]+?)(?:, ([^.?:;,]+?),?)? and ([^.?:;,]+?)(?=[.,;?]|$)/,
  /(?:^|[.;] )([^.?:;,]+?) (?:is|are|was) (?:mixed|combined|diluted|blended) with ([^.?:;,]+?)()? (?:in the ratio |in a ratio of )?⟨r\d+⟩/,
  /\bratio (?:of|between) ([^.?:;]+?) (?:to|and) ([^.?:;]+?)(?: (?:to|and) ([^.?:;]+?))?(?: (?:in|at|on|for|inside) [^.?;⟨]+?)? (?:is|was|are|should be|must be|=|in)? ?(?:in the ratio )?⟨r\d+⟩/,
  /(?:^|[.;?] |\bthat |\bif )([^.?:;]+?) to ([^.?:;]+?)(?: to ([^.?:;]+?))?(?: (?:in|at|on|for|inside) [^.?;⟨]+?)? (?:is|was|are|were|=) (?:in the ratio )?⟨r\d+⟩/,
  /([^.?:;,]+?) ?: ?([^.?:;,]+?)(?: ?: ?([^.?:;,]+?))? ?(?:=|is|are) ?⟨r\d+⟩/,
  /([^.?:;,]+?)(?:, ([^.?:;,]+?),?)? and ([^.?:;,]+?)(?![a-z'])(?: (?:[a-z]+ )*?)?(?: ?,)? ?(?:are |is |were |was )?(?:[a-z]+ )*?(?:⟨[nmlqt]\d+⟩ )?(?:in|into|to|as)? ?(?:the )?(?:ratio )?(?:of )?⟨r\d+⟩/,
  /⟨r\d+⟩ (?:mix|mixture|blend|ratio) of ([^.?:;,]+?)(?:, ([^.?:;,]+?),?)? (?:and|to) ([^.?:;,]+?)(?=[.,;?]|$| to | for )/,
  /\bratio ⟨r\d+⟩ (?:of|between|for) ([^.?:;,]+?)(?:, ([^.?:;,]+?),?)? (?:and|to) ([^.?:;,]+?)(?=[.,;?]|$)/,
];

function namesOf(text: string, count: number): Names | null {
  for (const pattern of NAMED) {
    const found =
      pattern
        .exec(text)
        ?.slice(1)
        .filter((one) => one !== undefined) ?? [];
    if (found.length !== count) continue;
    const names = found.map((one, index) => nameIn(one, index === 0 ? 'end' : 'start'));
    const distinct = names.map((name, index) =>
      name.filter((word) => names.every((other, at) => at === index || !other.includes(word))),
    );
    if (distinct.every((name) => name.length > 0)) return distinct;
  }
  return null;
}

/** Which of the names a piece of text speaks of; `null` for none or several. */
function whoIn(text: string, names: Names): number | null {
  const words = nameStems(text.replace(/[^a-z' -]/g, ' '));
  const found = names.flatMap((name, index) => (name.some((word) => words.includes(word)) ? [index] : []));
  return found.length === 1 ? (found[0] ?? null) : null;
}

function extreme(parts: readonly Fraction[], large: boolean): number | null {
  const ordered = parts.map((part, index) => ({ part, index })).toSorted((one, two) => one.part.compare(two.part));
  const [best, next] = large ? ordered.toReversed() : ordered;
  return best === undefined || next === undefined || best.part.equals(next.part) ? null : best.index;
}

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
    /^(?: [a-z-]+){0,4} (?:altogether|in total|in all|combined|together|total)\b/.test(next) ||
    /\b(?:prize|profit|bill|bonus|inheritance|sum|pot|total|rope|plank|ribbon|string|board|line|wood|log|wire|stick) of $/.test(
      clause,
    )
  )
    return total;
  const head = /^((?: (?:of )?[a-z'-]+){0,4})/.exec(next)?.[1] ?? '';
  const object =
    names === null ? null : whoIn(head.split(/\b(?:and|how|what|do|does|is|are|in|for|to)\b/)[0] ?? '', names);
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

const HOW = '(?:how (?:many|much|long|tall|heavy|old|big)|what|find|work out|calculate|determine|state|give)';

/** What is asked for. */
function wantedOf(question: string, parts: readonly Fraction[], names: Names | null): Wanted | null {
  const comparing =
    /\b(?:how (?:many|much) (?:more|fewer|less|longer|heavier|older|bigger|greater)|difference between|by how much|by how many)\b/.exec(
      question,
    );
  if (comparing !== null) {
    const [large, small] = [extreme(parts, true), extreme(parts, false)];
    if (large === null || small === null) return null;
    if (parts.length === 2) return { kind: 'difference', more: large, less: small };
    const pair =
      names === null
        ? []
        : names.flatMap((name, index) => (name.some((word) => nameStems(question).includes(word)) ? [index] : []));
    const [one, two, ...rest] = pair;
    const [first, second] = [parts[one ?? -1], parts[two ?? -1]];
    if (one === undefined || two === undefined || rest.length > 0 || first === undefined || second === undefined)
      return null;
    return first.compare(second) > 0
      ? { kind: 'difference', more: one, less: two }
      : { kind: 'difference', more: two, less: one };
  }
  const who = names === null ? null : whoIn(question, names);
  if (
    /\b(?:altogether|in total|in all|total|whole|combined|together|did they share|was shared|to share|they have|do they have)\b/.test(
      question,
    )
  )
    return who === null ? { kind: 'total' } : null;
  if (
    /\beach\b|\bshares\b|\ball (?:the|three|their)\b|\bboth\b|\bthe (?:angles|amounts|lengths|sides|numbers|parts)\b/.test(
      question,
    ) &&
    who === null
  )
    return { kind: 'shares' };
  const size = new RegExp(`\\b(${LARGE}|${SMALL})\\b`).exec(question)?.[1];
  if (size !== undefined && who === null) {
    const index = extreme(parts, new RegExp(`^${LARGE}$`).test(size));
    return index === null ? null : { kind: 'share', of: index };
  }
  if (who !== null && size === undefined) return { kind: 'share', of: who };
  return null;
}

/** "How many litres of orange paint": something made of all parts together. */
function asksOfMixture(question: string, names: Names | null, text: string): boolean {
  if (names === null || whoIn(question, names) !== null) return false;
  const thing =
    /\bhow (?:much|many) (?:[a-z]+ of )?([a-z]+(?: [a-z]+)?) (?:does|do|can|is|are|will|did|has|have|would|could)\b/.exec(
      question,
    )?.[1];
  const whole =
    /\b([a-z]+(?: [a-z]+)?) (?:is|are|was|were) (?:[a-z]+ )?made\b|\bto make (?:a |an |some )?([a-z]+(?: [a-z]+)?)\b/.exec(
      text,
    );
  const made = whole?.[1] ?? whole?.[2];
  if (thing === undefined) return false;
  if (
    /\b(?:kids|children|people|pupils|students|animals|members|sweets|counters|beads|marbles|passengers|vehicles|guests)\b/.test(
      thing,
    )
  )
    return true;
  return (
    made !== undefined &&
    nameStems(thing).some((word) => nameStems(made).includes(word)) &&
    /\b(?:make|made|makes)\b/.test(question)
  );
}

function unitOf(amount: StoryAmount | undefined): Unit | null {
  return amount === undefined ? null : (valued(amount)?.unit ?? null);
}

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
  const isOrder = asked === null && /^(?:divide|share|split)\b/.test(text);
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
