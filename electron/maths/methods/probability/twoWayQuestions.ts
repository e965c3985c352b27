import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { ASKING, eventOf, PROBABILITY, stem } from './eventQuestions.ts';
import { workEqual } from './workProbability.ts';

/** So many of a group do something. */
type Part = { readonly count: number; readonly of: number; readonly group: string; readonly does: string };

const PART =
  /\b(\d+)(?: out)? of (?:the |these )?(\d+) ([a-z]+(?: [a-z]+)?) ((?:own|have|like|play|wear|are|passed|failed|study|walk|walked|prefer|preferred|chose|bought|can|drink|eat|use|said|take|travel|read|got)\b[a-z' -]*?)(?=[.,;]| and \d|$)/g;
const ONE =
  '(?:a|the|one|this|that) (?:(?:randomly|chosen|selected|picked) )*(?:[a-z]+)(?:(?: who is)? (?:chosen|selected|picked)(?: at random)?| at random)*';
const GIVEN = new RegExp(
  String.raw`(?:given that|if) (?:${ONE}|he or she|they|it) ([a-z' -]+?),? (?:then )?(?:${ASKING} )?(?:the )?${PROBABILITY} (?:that )?(?:it|he or she|they|he|she|the [a-z]+|this [a-z]+)(?: is| was)? (?:an? )?([a-z' -]+)$`,
);
const ASKED_GIVEN = new RegExp(
  String.raw`(?:${ASKING} )(?:the )?${PROBABILITY} (?:that )?(?:${ONE}|it|he or she|they)(?: is| was)? (?:an? )?([a-z' -]+?),? given that (?:${ONE}|it|he or she|they|he|she)(?: is| was)? (?:an? )?([a-z' -]+)$`,
);
const IDLE =
  /^(?:[\s.,;]|\b(?:there|are|were|asked|whether|if|they|people|students|pupils|of|a|the|in|survey|group|one|person|student|pupil|is|chosen|picked|selected|at|random|and|who|adults|children|employees|class|took|part|about|own|a|pet|have|club|school)\b|\d+)*$/;

function same(one: string, two: string): boolean {
  const [first, second] = [eventOf(one), eventOf(two)];
  const plain = (words: ReadonlySet<string>): string =>
    [...words]
      .map((word) => stem(word))
      .toSorted()
      .join(' ');
  return first.denied === second.denied && plain(first.words) === plain(second.words) && first.words.size > 0;
}

function isGroup(name: string, group: string): boolean {
  const single = (word: string): string =>
    word
      .replace(/^men$/, 'man')
      .replace(/^women$/, 'woman')
      .replace(/^children$/, 'child')
      .replace(/s$/, '');
  return single(name.trim()) === single(group);
}

/** "28 of the 50 women own a pet, and 12 of the 30 men": one thing given another. */
export function twoWayQuestion(text: string): RuleSolution | null {
  if (!/\bgiven that\b|\bif (?:a|the)\b/.test(text)) return null;
  const parts: Part[] = [];
  const given = GIVEN.exec(text);
  const asked = given ?? ASKED_GIVEN.exec(text);
  if (asked === null) return null;
  const told = text.slice(0, asked.index);
  const left = told.replace(PART, (_all, count: string, of: string, group: string, does: string) => {
    parts.push({ count: Number(count), of: Number(of), group, does });
    return ' ';
  });
  const total =
    /\b(\d+) [a-z]+ (?:were|are|was) asked|\bthere are (\d+)|(?:survey|group|sample) of (\d+)|^ ?(\d+) (?:people|students|pupils|adults|employees)/
      .exec(left)
      ?.slice(1)
      .find((one) => one !== undefined);
  const [first, second, ...more] = parts;
  if (first === undefined || second === undefined || more.length > 0 || !IDLE.test(left)) return null;
  if (!same(first.does, second.does) || parts.some(({ count, of }) => count > of)) return null;
  if ((left.match(/\d+/g) ?? []).length > 1 || (total !== undefined && Number(total) !== first.of + second.of))
    return null;
  if (total === undefined && /\d/.test(left)) return null;
  const [condition, wanted] = given === null ? [asked[2] ?? '', asked[1] ?? ''] : [asked[1] ?? '', asked[2] ?? ''];
  const groupOf = (name: string): Part | undefined =>
    parts.find(({ group }) => isGroup(name.replace(/^(?:is|was) (?:an? )?/, ''), group));
  const [group, inside] = [groupOf(wanted), groupOf(condition)];
  if (group !== undefined && same(condition, first.does)) {
    const all = first.count + second.count;
    const steps: RuleStep[] = [
      { reason: 'Count all for whom the condition holds.', expression: `${first.count}+${second.count}=${all}` },
    ];
    return workEqual(group.count, all, steps);
  }
  return inside !== undefined && same(wanted, first.does) ? workEqual(inside.count, inside.of, []) : null;
}
