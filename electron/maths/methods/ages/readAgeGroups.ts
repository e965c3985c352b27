import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { plainStory } from '../words/plainStory.ts';

const KIN = '(?:man|woman|father|mother|boy|girl|couple|teacher|coach|person)';
const PLURAL =
  '(?:sons|daughters|children|brothers|sisters|friends|cousins|siblings|people|members|boys|girls|kids|grandchildren|students|pupils|players|adults|men|women|family members|employees|workers|nephews|nieces|teachers|parents)';
const MEAN = '(?:mean|average)(?: age)?';

function number(text: string | undefined): number | null {
  return text === undefined || !/^\d+(?:\.\d+)?$/.test(text) ? null : Number(text);
}

function solution(steps: readonly RuleStep[], value: number): RuleSolution | null {
  return Number.isInteger(Math.round(value * 10000) / 100) || Number.isInteger(value * 100)
    ? { topic: 'words-ages', method: 'ageStories', steps, answer: `${Number(value.toFixed(2))}` }
    : null;
}

/** Sums of the ages of a group, known from their mean, at one time or another. */
export function readAgeGroups(problem: string): RuleSolution | null {
  if (!/\b(?:mean|average)\b/i.test(problem) || !/\b(?:ages?|old|youngest|oldest|years)\b/i.test(problem)) return null;
  const plain = plainStory(problem);
  if (plain.places !== null || plain.otherForm) return null;
  const text = plain.text
    .replace(/ years old\b/g, ' years')
    .replace(/\bfamily of (\d+)(?! )/g, 'family of $1 members')
    .replace(/\s+/g, ' ');
  return withoutOne(text) ?? otherTime(text);
}

/** "The mean of five is 14, the youngest is 9: the mean of the other four." */
function withoutOne(text: string): RuleSolution | null {
  const found = new RegExp(
    `^(?:the )?${MEAN} of (?:the |a family of |a group of )?(\\d+) ${PLURAL} is (\\d+)(?: years)?[.,;] (?:and )?(?:the |one (?:of them)?|[a-z]+,? )(?:(?:youngest|oldest|eldest|one|the)(?: one| of them| child| brother| sister)?,? )?(?:[a-z]+,? )?is (?:aged )?(\\d+)(?: years)?[.;,] (?:what is|find|work out|calculate) the ${MEAN} (?:age )?of the (?:other|remaining|rest)(?: (\\d+))?(?: ${PLURAL})?[?.]*$`,
  ).exec(text);
  const [count, mean, one, rest] = [number(found?.[1]), number(found?.[2]), number(found?.[3]), number(found?.[4])];
  if (
    found === null ||
    count === null ||
    mean === null ||
    one === null ||
    (rest !== null && rest !== count - 1) ||
    count < 2
  )
    return null;
  const left = count * mean - one;
  return solution(
    [
      { reason: 'Find the sum of all ages.', expression: `${count}\\times ${mean}=${count * mean}` },
      { reason: 'Take off the age that is known.', expression: `${count * mean}-${one}=${left}` },
      {
        reason: `Divide by the other $${count - 1}$.`,
        expression: `${left}\\div ${count - 1}=${Number((left / (count - 1)).toFixed(4))}`,
      },
    ],
    left / (count - 1),
  );
}

/** "The mean age of a man and his two sons was 24 five years ago": everybody is as many years older. */
function otherTime(text: string): RuleSolution | null {
  const group = `(?:(?:a |the )(${KIN})(?:,)? and (?:his|her|their) (\\d+) ${PLURAL}|(?:a |the )?(?:family of |group of |team of )?(\\d+) ${PLURAL})`;
  const found = new RegExp(
    `^(?:(\\d+) years ago,? )?(?:the )?${MEAN} of ${group} (is|was)(?: now)? (\\d+(?:\\.\\d+)?)(?: years)?(?:,? (\\d+) years ago)?[.,;] (?:what (?:is|will be|was)|find|work out|calculate) (?:the )?(sum|total|average|mean)(?: age)?(?: of (?:their|the|all their)(?: \\d+)? ?(?:present |current )?ages?| of (?:the (?:family|group)|them))?(?: (now|today|at present))?(?: in (\\d+) years(?:' time)?| (\\d+) years (?:from now|ago))?[?.]*$`,
  ).exec(text);
  if (found === null) return null;
  const count =
    found[3] === undefined ? (number(found[4]) ?? 0) : (number(found[3]) ?? 0) + (found[2] === 'couple' ? 2 : 1);
  const then = number(found[1]) ?? number(found[7]);
  const mean = number(found[6]);
  const later = number(found[10]) ?? number(found[11]);
  const after = later === null ? 0 : /ago/.test(found[0].slice(-14)) ? -later : later;
  if (mean === null || count < 2 || (found[5] === 'was') !== (then !== null)) return null;
  const shift = (then ?? 0) + after;
  if (shift === 0 && found[8] !== 'sum' && found[8] !== 'total') return null;
  const total = count * mean;
  if (/average|mean/.test(found[8] ?? ''))
    return solution(
      [
        {
          reason: 'Everybody is as many years older.',
          expression: `${mean}${shift < 0 ? '-' : '+'}${Math.abs(shift)}=${mean + shift}`,
        },
      ],
      mean + shift,
    );
  return solution(
    [
      { reason: 'Find the sum of the ages then.', expression: `${count}\\times ${mean}=${total}` },
      ...(shift === 0
        ? []
        : [
            {
              reason: `Each of the $${count}$ is $${Math.abs(shift)}$ years ${shift < 0 ? 'younger' : 'older'}.`,
              expression: `${total}${shift < 0 ? '-' : '+'}${count}\\times ${Math.abs(shift)}=${total + count * shift}`,
            },
          ]),
    ],
    total + count * shift,
  );
}
