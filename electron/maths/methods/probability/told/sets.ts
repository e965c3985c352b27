import type { RuleSolution } from '../../../outcomes.ts';

import { groupQuestion } from '../groupQuestions.ts';
import { tagChance } from './chanceReader.ts';
import { meets, stem } from './givenEvents.ts';
import type { PlainChance } from './plainChance.ts';

const FILLER = new Set(
  'the a an of in and them these those who are is were was people students pupils children members adults persons pupil student person child boys girls class school group year club survey study studies studying studied like likes liked play plays played own owns owned have has had take takes took taking speak speaks learn learns do does did doing drink drinks eat eats read reads use uses watch watches enjoy enjoys visited can said they asked total at on for to from with each language languages sport sports subject subjects pet pets random sixth form formers teenagers households families staff workers employees guests also only just out there'.split(
    ' ',
  ),
);
const FILLER_STEMS: ReadonlySet<string> = new Set([...FILLER].map(stem));
const ASKED = /\b(?:chance|how-many)\b(.*)$/;

function telling(text: string): ReadonlySet<string> {
  return new Set(
    (text.match(/[a-z-]{2,}/g) ?? []).filter((word) => !FILLER.has(word) && !FILLER_STEMS.has(stem(word))).map(stem),
  );
}

/** What tells a set from others; of "play a sport" the sport itself. */
function kindWords(text: string, always = false): ReadonlySet<string> {
  const told = telling(text);
  return told.size > 0 && !always
    ? told
    : new Set((text.match(/[a-z-]{3,}/g) ?? []).filter((word) => OF_KIND.test(word)).map(stem));
}

const OF_KIND = /^(?:sports?|languages?|pets?|clubs?|jobs?)$/;

type Told = { readonly count: number; readonly text: string };

function clausesOf(text: string, numbers: readonly number[]): readonly Told[] {
  return [...text.matchAll(/#(\d+)([^#.;]*?)(?=#|[.;]|,|$| and #| but #)/g)].map(([, index, tail = '']) => ({
    count: numbers[Number(index)] ?? 0,
    text: tail.replace(/[,\s]+(?:and|while|but)?\s*$/, '').trim(),
  }));
}

/** What the question asks of two sets, in the words that the reader of groups knows. */
function wishOf(
  asked: string,
  one: ReadonlySet<string>,
  two: ReadonlySet<string>,
  common: ReadonlySet<string>,
): string | null {
  const words = telling(
    asked.replace(/\b(?:both|neither|either|exactly|only|just|not|nor|or|at-least|one|none|but)\b/g, ' '),
  );
  const known = [...kindWords(asked, true), ...words].filter((word) => one.has(word) || two.has(word));
  const [first, second] = [meets(new Set(known), one), meets(new Set(known), two)];
  const allKnown = [...words].every((word) => one.has(word) || two.has(word) || common.has(word) || IDLE.test(word));
  if (!allKnown) return null;
  if (/\bneither\b|\bnone\b|\bnot\b.*\beither\b/.test(asked)) return 'neither';
  if (/\b(?:exactly|only|just) one\b/.test(asked)) return 'exactly one';
  if (/\bat-least one\b|\beither\b/.test(asked)) return 'football or tennis';
  if (/\bboth\b/.test(asked)) return 'both';
  if (first && second) {
    if (/\bbut not\b|\band not\b/.test(asked)) {
      const before = telling(asked.split(/\b(?:but|and) not\b/)[0] ?? '');
      return meets(before, one) ? 'football only' : 'tennis only';
    }
    if (/\bnot\b/.test(asked)) return null;
    return / or /.test(asked) ? 'football or tennis' : / and /.test(asked) ? 'both' : null;
  }
  if (/\bnot\b/.test(asked) || first === second) return null;
  return /\b(?:only|just)\b/.test(asked) ? (first ? 'football only' : 'tennis only') : null;
}

const IDLE =
  /^(?:randomly|chosen|picked|select|chos|pick|that|it|he|she|they|this|thi|find|what|app|club|activit|game|drink|fruit|dish|hobb|item|colour|team|newspaper|magazine|exam|test|instrument|on$|owner|own|use|hi|her|will|wil)/;

/** "18 do French, 15 do Spanish and 6 do both": two sets in a group, and what is asked of one of it. */
export function setQuestion({ text, numbers }: PlainChance): RuleSolution | null {
  if (!/\b(?:both|neither|none|either)\b/.test(text) || /\^|~/.test(text)) return null;
  // "I grab 2 …, both black": draws, no sets.
  if (
    /no-return|returned|\b(?:grabs?|picks?|takes?|draws?|pulls?|chooses?|removes?|eats?|selects?)(?: out)? #/.test(text)
  )
    return null;
  const [all = '', asked = ''] = ASKED.exec(text) ?? [];
  if (!all.startsWith('chance') || /#|\bgiven\b|\bif\b/.test(asked)) return null;
  const before = text.slice(0, text.length - all.length);
  const clauses = clausesOf(before, numbers);
  const both = clauses.filter((told) => /\bboth\b/.test(told.text));
  const neither = clauses.filter((told) => /\b(?:neither|none|no|not)\b/.test(told.text));
  const others = clauses.filter((told) => !both.includes(told) && !neither.includes(told));
  const [total, first, second, ...more] = others;
  if (total === undefined || first === undefined || second === undefined || more.length > 0) return null;
  // "18 play football only": no whole set.
  if (others.some((told) => /\b(?:only|just|but not|alone)\b/.test(told.text))) return null;
  if (both.length + neither.length !== 1 || others.some(({ count }) => count > total.count)) return null;
  const steering = tagChance(
    before.replace(/\b(?:both|neither|none|all|whole|each|given|if|altogether|no|not|either|of)\b/g, ' '),
    new Set(),
  );
  if (steering.includes('!')) return null;
  const [one, two] = [kindWords(first.text), kindWords(second.text)];
  const [own, other] = [[...one].filter((word) => !two.has(word)), [...two].filter((word) => !one.has(word))];
  if (own.length === 0 || other.length === 0) return null;
  const common = new Set(
    [...one, ...telling([total, ...both, ...neither].map((told) => told.text).join(' '))].filter(
      (word) => !own.includes(word) && !other.includes(word),
    ),
  );
  const wish = wishOf(asked, new Set(own), new Set(other), common);
  if (wish === null) return null;
  const [shared] = [...both, ...neither];
  const last = both.length > 0 ? 'both' : 'neither';
  return groupQuestion(
    `in a class of ${total.count}, ${first.count} play football, ${second.count} play tennis and ${shared?.count ?? 0} play ${last}. what is the probability that a student plays ${wish}`,
  );
}
