import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeCoins } from '../amounts/quantity.ts';
import { letterFor, writeNamedAmounts } from '../frames/writeAnswers.ts';
import { solveRows, writeSide } from '../stories/workMoneyPairs.ts';
import type { Pair, Row } from '../stories/workMoneyPairs.ts';
import { CHANGES, countedStory, hasLooseSentence } from './countedStory.ts';
import type { CountedStory } from './countedStory.ts';
import { shownAmount } from './shownAmount.ts';
import { common, wordStems } from './wordStems.ts';

const BASE = { topic: 'simultaneous-equations', method: 'readBundles' };

type Count = {
  readonly value: Fraction;
  readonly name: string;
  readonly stems: ReadonlySet<string>;
  /** The unit of "3 kg of apples", nothing for things that are counted. */
  readonly measure: string;
};
type Bundle = { readonly counts: Pair<Count>; readonly total: Fraction; readonly unit: string };

const STOP =
  '(?:and|or|for|cost|costs|costing|at|together|have|has|had|was|were|is|are|weigh|weighs|weighed|pay|paid|pays|to|on|in|come|comes|came|with|which|that|while|whereas|but|total|altogether|set|will|would|cost|sell|sold|take|takes|took|=|make|makes|made|worth|fetch|fetched|bought|one|you|we|they)';
const NAME = `((?:(?!${STOP}\\b)[a-z][a-z'’-]*)(?: (?!${STOP}\\b)[a-z][a-z'’-]*){0,3})`;
const COUNT = new RegExp(`‹(\\d+)›(?: of the| of)? ${NAME}|‹(\\d+)›|\\b(?:a|an) ${NAME}`, 'g');

type Token =
  | { readonly kind: 'count'; readonly count: Count }
  | { readonly kind: 'total'; readonly value: Fraction; readonly unit: string };

/** Counts of things and totals in the order they are told; "a goose" is one where geese are counted elsewhere. */
function tokensOf(text: string, { amounts }: CountedStory): readonly Token[] {
  const found = [...text.matchAll(COUNT)];
  const counted = new Set(found.flatMap(([, index, name]) => (index === undefined ? [] : [...wordStems(name ?? '')])));
  return found.flatMap(([all, index, name, alone, single]): readonly Token[] => {
    if (single !== undefined) {
      const stems = wordStems(single);
      return stems.size > 0 && [...stems].every((word) => counted.has(word))
        ? [{ kind: 'count', count: { value: new Fraction(1), name: single, stems, measure: '' } }]
        : [];
    }
    const amount = amounts[Number(index ?? alone)];
    if (amount === undefined) return [];
    // "3 kg of apples": so many of a thing that is sold by weight.
    const measured = /^(?:kg|g|litres|ml|lb|m|metres|tonnes)$/.test(amount.unit) && /^‹\d+› of /.test(all);
    if (index === undefined || (amount.unit !== '' && !measured))
      return [{ kind: 'total', value: amount.value, unit: amount.unit }];
    return [
      {
        kind: 'count',
        count: { value: amount.value, name: name ?? '', stems: wordStems(name ?? ''), measure: amount.unit },
      },
    ];
  });
}

function bundlesIn(tokens: readonly Token[]): Pair<Bundle> | null {
  const order = tokens.map(({ kind }) => (kind === 'count' ? 'c' : 't')).join('');
  if (!/^(?:cct|tcc)(?:cct|tcc)$/.test(order)) return null;
  const bundles = [tokens.slice(0, 3), tokens.slice(3)].map((part): Bundle | null => {
    const [one, two] = part.flatMap((token) => (token.kind === 'count' ? [token.count] : []));
    const total = part.find((token) => token.kind === 'total');
    return one === undefined || two === undefined || total?.kind !== 'total'
      ? null
      : { counts: [one, two], total: total.value, unit: total.unit };
  });
  const [first, second] = bundles;
  if (!first || !second) return null;
  const unit = first.unit === '' ? second.unit : first.unit;
  if (second.unit !== '' && second.unit !== unit) return null;
  return [
    { ...first, unit },
    { ...second, unit },
  ];
}

/** The words that tell the one thing from the other: what both share ("tickets") tells nothing. */
function ownStems([one, two]: Pair<Count>): Pair<ReadonlySet<string>> {
  const shared = new Set(common(one.stems, two.stems));
  const own = (stems: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...stems].filter((word) => !shared.has(word)));
  return [own(one.stems), own(two.stems)];
}

/** The second bundle with its counts in the order of the first; `null` where it is not of the same two things. */
function inOrder([first, second]: Pair<Bundle>): Pair<Bundle> | null {
  const [one, two] = ownStems(first.counts);
  const [other, last] = ownStems(second.counts);
  const same = common(one, other).length > 0 && common(two, last).length > 0;
  const turned = common(one, last).length > 0 && common(two, other).length > 0;
  if (same === turned) return null;
  const counts: Pair<Count> = same ? second.counts : [second.counts[1], second.counts[0]];
  // "3 kg of apples" and "a bag of apples" are no counts of one thing.
  if (first.counts.some(({ measure }, index) => counts[index]?.measure !== measure)) return null;
  return [first, { ...second, counts }];
}

type Wanted = 0 | 1 | 'both' | Pair<Fraction>;

/** Which of the two is asked for, or so many of both. */
function wantedIn(asked: string, story: CountedStory, stems: Pair<ReadonlySet<string>>): Wanted | null {
  const tokens = tokensOf(asked, story);
  const words = wordStems(asked);
  const named = stems.map((own) => common(own, words).length > 0);
  const counts = tokens.flatMap((token) => (token.kind === 'count' ? [token.count] : []));
  if (
    tokens.length > counts.length ||
    /\b(?:more|less|cheaper|dearer|difference|heavier|lighter|change|left)\b/.test(asked)
  )
    return null;
  const many = counts.filter(({ value }) => !value.equals(1));
  if (many.length > 0) {
    const totals = stems.map((own) => counts.filter((count) => common(count.stems, own).length > 0));
    if (totals.some((found) => found.length > 1) || totals.flat().length !== counts.length) return null;
    const [one, two] = totals.map(([count]) => count?.value ?? new Fraction(0));
    return one === undefined || two === undefined ? null : [one, two];
  }
  if (named[0] === true && named[1] === true)
    return /\b(?:total|altogether|together|sum)\b/.test(asked) ? null : 'both';
  if (named[0] === true) return 0;
  if (named[1] === true) return 1;
  return /\b(?:each|both|one of each|prices|the two)\b/.test(asked) ? 'both' : null;
}

/** "Let a large sack be L kg and a small sack S kg": the letters in the order of the names. */
function lettersIn(problem: string, stems: Pair<ReadonlySet<string>>): Pair<string> | null {
  const sentence = /\b(?:let|call|take|use|suppose|where|if|using)\b[^.?!;]*/i.exec(problem)?.[0];
  if (sentence === undefined) return null;
  const letters = [
    ...sentence.matchAll(
      /(?<=\b(?:be|is|as|=|costs?|and|weighs?|has mass|sack|it)\b[^.,;]*?[\s$£€₹(])([b-hj-zB-HJ-Z])(?![a-zA-Z'’])/g,
    ),
  ].map(([letter]) => letter);
  const places = stems.map((own) =>
    Math.min(
      ...[...sentence.toLowerCase().matchAll(/[a-z'’-]+/g)].flatMap(({ index, 0: word }) =>
        common(wordStems(word), own).length > 0 ? [index] : [Infinity],
      ),
    ),
  );
  const [one, two] = letters;
  const [first, second] = places;
  if (one === undefined || two === undefined || one === two || letters.length > 2) return null;
  if (first === undefined || second === undefined || first === Infinity || second === Infinity) return null;
  return first < second ? [one, two] : [two, one];
}

const SETTLES =
  /\b(?:cost|costs|price|pay|paid|pays|spen[dt]s?|for|total|worth|sold|sells?|bought|buys?|weigh\w*|mass|kg|charge[ds]?|come to|came to|comes to|£|fetch\w*|bill|together|altogether|took|takes|earn\w*|points?)\b|=/;

/** Two bundles of the same two things, each with its total; whatever the things and the words around are. */
export function readBundles(problem: string): RuleSolution | null {
  const story = countedStory(
    problem.replace(
      /\b(?:let|call|suppose|where|if) [^.?!;‹]*?\b(?:be|cost|costs|is|as|=) [^.?!;]*?(?=,? (?:find|work out|what|calculate)\b|[.?!;]|$)/gi,
      (clause) => (/\d/.test(clause) ? clause : ' '),
    ),
  );
  if (
    story === null ||
    hasLooseSentence(story.told) ||
    CHANGES.test(story.told) ||
    !SETTLES.test(story.told) ||
    /\beach\b/.test(story.told)
  )
    return null;
  const weights = [...story.told.matchAll(/‹(\d+)› of /g)].map(([, index]) => story.amounts[Number(index)]?.unit ?? '');
  if (new Set(weights).size > 1) return null;
  const found = bundlesIn(tokensOf(story.told, story));
  const bundles = found === null ? null : inOrder(found);
  if (bundles === null) return null;
  const [first, second] = bundles;
  const stems = ownStems(first.counts);
  const letters = lettersIn(problem, stems);
  const asksLetters =
    letters !== null && letters.every((letter) => new RegExp(`(?<![a-z])${letter}(?![a-z])`, 'i').test(story.asked));
  const wanted = asksLetters ? 'both' : wantedIn(story.asked, story, stems);
  if (wanted === null) return null;
  return write([first, second], wanted, asksLetters ? letters : null);
}

function valuesOf(counts: Pair<Count>): Pair<Fraction> {
  return [counts[0].value, counts[1].value];
}

function write([first, second]: Pair<Bundle>, wanted: Wanted, named: Pair<string> | null): RuleSolution | null {
  const names: Pair<string> = [first.counts[0].name, first.counts[1].name];
  const own = letterFor(names[0], []);
  const letters: Pair<string> = named ?? [own, letterFor(names[1], [own])];
  const rows: Pair<Row> = [
    { by: valuesOf(first.counts), total: first.total },
    { by: valuesOf(second.counts), total: second.total },
  ];
  const solved = solveRows(letters, rows);
  if (solved === null || solved.values.some((value) => value.compare(0) <= 0 || !value.mul(100).mod(1).equals(0)))
    return null;
  const steps = [
    {
      reason: `Let $${letters[0]}$ stand for one of the ${names[0]}, $${letters[1]}$ for one of the ${names[1]}.`,
      expression: writeSide(rows[0], letters),
    },
    { reason: 'Write the second total in the same way.', expression: writeSide(rows[1], letters) },
    ...solved.steps,
  ];
  const [one, two] = solved.values;
  if (named !== null)
    return { ...BASE, steps, answer: `${letters[0]}=${writeCoins(one)},${letters[1]}=${writeCoins(two)}` };
  const unit = first.unit;
  if (wanted === 'both') {
    const named = solved.values.map((value, index) => ({ value, name: names[index] ?? '' }));
    return answered(steps, writeNamedAmounts(named, unit));
  }
  if (wanted === 0 || wanted === 1) return answered(steps, shownAmount(solved.values[wanted], unit));
  const cost = one.mul(wanted[0]).add(two.mul(wanted[1]));
  const products = [
    `${writeCoins(wanted[0])}\\times ${writeCoins(one)}`,
    `${writeCoins(wanted[1])}\\times ${writeCoins(two)}`,
  ];
  const sum = products.filter((_, index) => !wanted[index]?.equals(0)).join('+');
  const last = { reason: 'Work out what is asked for.', expression: `${sum}=${writeCoins(cost)}` };
  return answered([...steps, last], shownAmount(cost, unit));
}

function answered(steps: readonly RuleStep[], answer: string | null): RuleSolution | null {
  return answer === null ? null : { ...BASE, steps, answer };
}
