import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { markedStory } from '../frames/markedStory.ts';
import { workTwoBundles } from '../stories/workMoneyPairs.ts';
import type { StoryAmount } from '../words/storyAmounts.ts';
import { STEERING } from './storyWords.ts';

const COUNT = String.raw`(⟨n\d+⟩|one|an?|another)`;
const NAME = String.raw`((?!and\b|for\b|cost)[a-z'-]+(?: (?!and\b|plus\b|for\b|costs?\b|weighs?\b|is\b|are\b|together\b|with\b|at\b|come\b|comes\b|in\b)[a-z'-]+)?)`;
const JOIN = '(?:,? and|,? plus|,| with|,? together with) ';
const COSTS =
  '(?:(?: (?:together|altogether|in total|at|from|in|for a show|for the (?:show|film|match|concert)|[a-z]+ at the [a-z]+))*,? (?:costs?|costing|weighs?|weighing|comes? to|came to|for|is|are|was|were|cost(?:s)? a total of|sells? for|total|totals|makes?|have a (?:total )?mass of|at)(?: a total of| together| altogether)? )';
const AMOUNT = String.raw`(⟨[mq]\d+⟩)`;
const BUNDLE = new RegExp(
  `(?:^|(?<=[ .,;:]))${COUNT} ${NAME}(?: tickets?)? ?${JOIN}${COUNT} ${NAME}(?: tickets?)?${COSTS}${AMOUNT}(?: in total| altogether| in all| together)?`,
  'g',
);

/** "… cost £4.40 more", "… each": what is told is no price of the bundle. */
const GOES_ON = new RegExp(
  `${BUNDLE.source} (?:less|more|each|apiece|off|extra|cheaper|dearer|than|heavier|lighter)\\b`,
);

type Bundle = {
  readonly counts: readonly [Fraction, Fraction];
  readonly names: readonly [string, string];
  readonly total: StoryAmount;
};

function stem(name: string): string {
  return name
    .replace(/ tickets?$/, '')
    .split(' ')
    .map((word) =>
      word
        .replace(/(?<=[^s])s$/, '')
        .replace(/ie$/, 'y')
        .replace(/^children$/, 'child'),
    )
    .join(' ');
}

function bundlesIn(text: string, amounts: readonly StoryAmount[]): readonly Bundle[] | null {
  const count = (mark: string): Fraction | null => {
    if (!mark.startsWith('⟨')) return new Fraction(1);
    const amount = amounts[Number(/\d+/.exec(mark)?.[0])];
    return amount?.kind === 'number' ? amount.value : null;
  };
  const bundles: Bundle[] = [];
  for (const [, a = '', one = '', b = '', two = '', cost = ''] of text.matchAll(BUNDLE)) {
    const [first, second, total] = [count(a), count(b), amounts[Number(/\d+/.exec(cost)?.[0])]];
    if (first === null || second === null || total === undefined) return null;
    bundles.push({ counts: [first, second], names: [stem(one), stem(two)], total });
  }
  return bundles;
}

function unitOf(amount: StoryAmount): string | null {
  return amount.kind === 'money' ? amount.currency : amount.kind === 'quantity' ? amount.unit : null;
}

/** Two purchases, or two loads, of the same two things: what one of them costs or weighs. */
export function bundlesStory(problem: string): RuleSolution | null {
  const story = markedStory(problem);
  if (story === null || STEERING.test(story.text) || story.places !== null) return null;
  if (GOES_ON.test(story.text)) return null;
  const bundles = bundlesIn(story.text, story.amounts);
  const [one, two, ...more] = bundles ?? [];
  if (one === undefined || two === undefined || more.length > 0) return null;
  const rest = story.text.replace(BUNDLE, ' ');
  if (/⟨/.test(rest)) return null;
  const turned = one.names[0] === two.names[1] && one.names[1] === two.names[0];
  if (!turned && (one.names[0] !== two.names[0] || one.names[1] !== two.names[1])) return null;
  const unit = unitOf(one.total);
  if (unit === null || unit !== unitOf(two.total) || !('value' in one.total) || !('value' in two.total)) return null;
  const asked =
    rest
      .split(/[.;]/)
      .findLast((sentence) =>
        /\b(?:find|what|how much|work out|calculate|price|cost|weight|heavy|determine)\b/.test(sentence),
      ) ?? '';
  if (/\b(?:more|less|difference|one of each|total)\b/.test(asked)) return null;
  // Two things are asked for: the name of one of them was not known again.
  const asksTwo = /\b(what|how much)\b.*\b\1\b/.test(asked);
  const mentions = one.names.map((name) =>
    new RegExp(`\\b${name.replace(/y$/, '(?:y|ies)')}(?:s|es|ren)?\\b`).test(asked),
  );
  const wanted =
    mentions[0] === mentions[1]
      ? mentions[0] === true || /\beach\b/.test(asked)
        ? 'both'
        : null
      : mentions[0] === true
        ? 0
        : 1;
  if (wanted === null || (asksTwo && wanted !== 'both') || /\b(?:\d+|two|three|four|five)\b/.test(asked)) return null;
  const counts = turned ? ([two.counts[1], two.counts[0]] as const) : two.counts;
  const bought = [
    { counts: one.counts, total: one.total.value },
    { counts, total: two.total.value },
  ] as const;
  return workTwoBundles({ names: one.names, bundles: bought }, wanted, unit);
}
