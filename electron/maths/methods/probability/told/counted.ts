import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { workEqual, workExpected, workRelativeFrequency } from '../workProbability.ts';
import { tagChance } from './chanceReader.ts';
import { givenEvent } from './givenEvents.ts';
import type { PlainChance } from './plainChance.ts';

const NONE: ReadonlySet<string> = new Set();
const HARMLESS =
  /^(?:times|relative|frequency|given|if|only|out|expect|expected|how-many|chance|estimate|coin|dice|heads|tails|head|tail|biased|altogether|not|draw-a|proportion|fraction|next|another|more|single|other|fails?|miss(?:es|ed)?|t|same|returned|each|all|over)$/;

type Count = { readonly count: number; readonly clause: string; readonly place: number };

/** Each number with the words about it, back to the last stop or number, on to the next. */
function countsOf(text: string, numbers: readonly number[]): readonly Count[] {
  const pieces = text.split(/#\d+/);
  return [...text.matchAll(/#(\d+)/g)].map(([, index], place) => ({
    count: numbers[Number(index)] ?? 0,
    clause: `${pieces[place]?.split(/[.;?]/).at(-1) ?? ''} ${pieces[place + 1]?.split(/[.;?]/)[0] ?? ''}`,
    place,
  }));
}

function aboutStems(text: string): ReadonlySet<string> {
  return givenEvent(
    text.replace(
      /\b(?:times?|expect(?:ed)?|would|should|estimate|relative|frequency|chance|landing|written|decimal|percentage|answer|write|how-many|next|more|another|out|based|result|experiment|these|using)\b/g,
      ' ',
    ),
    null,
  ).stems;
}

const ASK = /\b(?:relative frequency|chance|how-many)\b([^.?;]*)[.?]*$/;

/** Words of something tried or counted, of which a part came out in one way. */
const TRIED =
  /\b(?:times|spins|throws|rolls|flips|tosses|trials|tickets?|raffle|relative|out of|of (?:them|these|those|which|the)|tested|checked|sampled?|asked|observed|experiment|attempts|shots|games|matches|draws|goes|survey|inspected|surveyed)\b/;

/** How often something happened in so many trials: its relative frequency, or what that lets expect. */
export function countedQuestion({ text, numbers, chances }: PlainChance): RuleSolution | null {
  if (
    chances.length > 0 ||
    numbers.length < 2 ||
    numbers.length > 3 ||
    /~|\b(?:and both|both|independent)\b/.test(text)
  )
    return null;
  const ask = ASK.exec(text);
  if (
    ask === null ||
    !TRIED.test(text) ||
    /#\d+ [a-z -]+(?:,| and|, and) #\d+ [a-z-]+ (?:counters|balls|beads|marbles|sweets)\b|\banother\b|\bno-return\b/.test(
      text,
    )
  )
    return null;
  if ([...tagChance(text, NONE).matchAll(/!([a-z'-]+)/g)].some(([, word = '']) => !HARMLESS.test(word))) return null;
  const expects = /\b(?:expect|expected|estimate|predict|likely)\b/.test(text) && /how-many|number of/.test(text);
  // "How many has the theatre?" asks for no chance.
  if (!expects && /how-many/.test(ask[0])) return null;
  const counts = countsOf(text.slice(0, ask.index), numbers);
  const inAsk = [...(ask[1] ?? '').matchAll(/#(\d+)/g)].map(([, index]) => numbers[Number(index)] ?? 0);
  const about = aboutStems((ask[1] ?? '').replace(/#\d+/g, ' '));
  const denied = /\bnot\b/.test(text);
  const [trials] = expects ? (inAsk.length === 1 ? inAsk : counts.slice(2).map(({ count }) => count)) : [];
  const told = expects && inAsk.length === 0 ? counts.slice(0, 2) : counts;
  const [one, two, ...more] = told;
  if (one === undefined || two === undefined || more.length > 0 || denied || one.count === two.count) return null;
  if (expects !== (numbers.length === 3) || (expects && trials === undefined)) return null;
  const [all, part] = one.count > two.count ? [one, two] : [two, one];
  if (!tells(part, all, about, text)) return null;
  if (!expects) {
    const happened = /\b(?:times|relative|out of|in)\b/.test(text);
    return happened ? workRelativeFrequency(part.count, all.count) : workEqual(part.count, all.count, []);
  }
  const base = workRelativeFrequency(part.count, all.count);
  const last = workExpected({ value: new Fraction(part.count, all.count), form: 'fraction' }, trials ?? 0);
  return base === null || last === null ? null : { ...last, steps: [...base.steps, ...last.steps] };
}

/** The smaller number is of what is asked about, the larger of all; tickets are there to win. */
function tells(part: Count, all: Count, about: ReadonlySet<string>, text: string): boolean {
  const wins = /\b(?:wins?|winning|won)\b/.test(text) && /\b(?:tickets?|raffle|lottery|draw|prize)\b/.test(text);
  if (wins)
    return /\b(?:buys?|bought|has|have|holds?|had|owns?|got|gets?|purchase[sd]?|of them|of these|of the)\b/.test(
      `${part.clause} ${text}`,
    );
  const own = aboutStems(part.clause);
  const common = aboutStems(all.clause);
  // "How many good lamps", where the faulty ones were counted.
  const [, kind = '', thing = ''] = /\bhow-many ([a-z]+) ([a-z]+)\b/.exec(text) ?? [];
  const known = (word: string): boolean => [...aboutStems(word)].every((stem) => own.has(stem) || common.has(stem));
  if (kind !== '' && !known(kind) && known(thing) && aboutStems(thing).size > 0 && aboutStems(kind).size > 0)
    return false;
  const special = [...about].filter((word) => !common.has(word) || own.has(word));
  if (about.size === 0) return /\brelative frequency\b/.test(text);
  return special.length > 0 && special.some((word) => own.has(word));
}
