import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { numberSolution } from '../stories/workNumbers.ts';
import { phrase, readPhrases, words } from '../words/phrases.ts';
import type { Phrase } from '../words/phrases.ts';
import { plainStory } from '../words/plainStory.ts';

const MOST = 10_000_000;
const DIGIT_COUNTS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 };
const EXTREME = new RegExp(
  "^(?:(?:what is|what's|find|name|write down|state|give|determine|work out|which is|which|calculate) )?(?:the )?(smallest|largest|greatest|biggest|least|lowest|highest) (?:(?:possible|positive|whole|natural|counting) )*(?:([a-z]+|\\d)[- ]digit )?(even |odd )?(?:positive |whole |natural )*(?:number|integer)(?: is there)?(.*?)\\??$",
);
const DIVIDES =
  /^(?:(?:that|which) )?(?:is |can be |will be )?(?:exactly )?(?:divisible by|divided exactly by|a multiple of|in the times table of|divides by)(?: both| all of| each of)? (\d+(?:(?:, (?:and )?| and )\d+)*)(?: exactly)?$/;
const BOUND =
  /^(?:(?:that|which) )?(?:is )?(less|smaller|greater|more|bigger|larger|below|under|above|over)(?: than)? (\d+)$/;

function divisorOf(first: number, second: number): number {
  return second === 0 ? first : divisorOf(second, first % second);
}

type Limits = { readonly from: number; readonly to: number; readonly by: readonly number[] };

/** What the words after "number" say; `null` where they say anything else. */
function limitsOf(tail: string, digits: number | null): Limits | null {
  let limits: Limits = {
    from: digits === null ? 1 : 10 ** (digits - 1),
    to: digits === null ? MOST : 10 ** digits - 1,
    by: [],
  };
  const clauses = tail.split(
    /,? and (?=(?:that|which|is|less|greater|more|smaller|below|under|above|over|divisible|a multiple)\b)|,? (?=(?:that|which) )/,
  );
  for (const clause of clauses
    .map((one) => one.trim())
    .filter((one) => one !== '' && one !== 'that' && one !== 'which')) {
    const divides = DIVIDES.exec(clause)?.[1];
    const bound = BOUND.exec(clause);
    if (divides !== undefined) limits = { ...limits, by: [...limits.by, ...(divides.match(/\d+/g) ?? []).map(Number)] };
    else if (bound !== null) {
      const value = Number(bound[2]);
      limits = /less|smaller|below|under/.test(bound[1] ?? '')
        ? { ...limits, to: Math.min(limits.to, value - 1) }
        : { ...limits, from: Math.max(limits.from, value + 1) };
    } else return null;
  }
  return limits;
}

/** "What is the smallest three-digit number divisible by 7?" */
export function readExtreme(problem: string): RuleSolution | null {
  const plain = plainStory(problem);
  if (plain.places !== null || plain.otherForm) return null;
  const found = EXTREME.exec(
    plain.text.replace(/\bthat is (?=exactly|divisible|a multiple|less|greater|more)/g, 'which is '),
  );
  const [, extreme = '', count, parity, tail = ''] = found ?? [];
  const digits = count === undefined ? null : (DIGIT_COUNTS[count] ?? Number(count));
  if (found === null || (digits !== null && !(digits >= 1 && digits <= 6))) return null;
  const limits = limitsOf(tail, digits);
  if (limits === null || parity === 'odd ') return null;
  const all = [...limits.by, ...(parity === undefined ? [] : [2])];
  const isSmall = /smallest|least|lowest/.test(extreme);
  const by = all.reduce((multiple, one) => (multiple * one) / divisorOf(multiple, one), 1);
  const start = isSmall ? limits.from : limits.to;
  if (limits.by.length === 0 || by === 0 || start === MOST || limits.from > limits.to || (isSmall && start === 1))
    return null;
  const [whole, rest] = [Math.floor(start / by), start % by];
  const times = rest === 0 ? whole : isSmall ? whole + 1 : whole;
  const answer = times * by;
  if (answer < limits.from || answer > limits.to) return null;
  const several: readonly RuleStep[] =
    all.length > 1
      ? [
          {
            reason: 'It must be a multiple of the least common multiple.',
            expression: `\\operatorname{lcm}(${all.join(',')})=${by}`,
          },
        ]
      : [];
  return numberSolution(
    [
      ...several,
      {
        reason: `Divide the ${isSmall ? 'smallest' : 'largest'} number allowed, $${start}$, by $${by}$.`,
        expression: `${start}=${whole}\\times ${by}+${rest}`,
      },
      {
        reason: isSmall ? 'Take the next multiple.' : 'Take the multiple below it.',
        expression: `${times}\\times ${by}=${answer}`,
      },
    ],
    `${answer}`,
  );
}

type Role = 'by' | 'quotient' | 'rest' | 'ask';
type Part = { readonly role: Role; readonly value: number };

function part(role: Role, source: string): Phrase<readonly Part[]> {
  return phrase(source, (groups) => {
    const value = groups.find((group) => group !== '');
    return [{ role, value: Number(value ?? 0) }];
  });
}

const PARTS: readonly Phrase<readonly Part[]>[] = [
  phrase(
    '(?:you get|i get|we get|gives|it gives|get|the (?:answer|result) is|leaves|goes) (\\d+)(?: times)?,? (?:and )?(?:with )?(?:a )?remainder (?:of )?(\\d+)',
    ([one, two]) => [
      { role: 'quotient', value: Number(one) },
      { role: 'rest', value: Number(two) },
    ],
  ),
  part('by', '(?:the )?divisor(?: is| of|:| =)? ?(\\d+)'),
  part(
    'by',
    '(?:when |if |on being )?(?:it is |is )?(?:divided|dividing it|dividing|divide it|divide (?:my|the|a|this|some|a certain) (?:whole )?number|dividing (?:my|the|a) number) by (\\d+)',
  ),
  part('quotient', '(?:(?:the|a) )?quotient(?: is| of|:| =)? ?(\\d+)'),
  part('quotient', '(\\d+) as (?:the |a )?quotient'),
  part('rest', '(?:(?:the|a) )?remainder(?: is| of|:| =)? ?(\\d+)'),
  part('rest', '(\\d+) as (?:the |a )?remainder'),
  part('ask', '(?:(?:find|what is|what was|which is|work out|calculate|determine) )?(?:the |my )?dividend'),
  part(
    'ask',
    '(?:find|what is|what was|which is|work out|calculate|determine) (?:the|my|this|that) (?:original )?(?:whole )?number|(?:which|what) number is it',
  ),
];
const IDLE = words(
  'a an the number integer whole and gives leaves has with when on of to is there i you get we have my some certain think which that',
);

/** "A number divided by 37 gives quotient 14 and remainder 9. Find the number." */
export function readRemainder(problem: string): RuleSolution | null {
  if (!/\bremainder\b/i.test(problem)) return null;
  const found = readPhrases(plainStory(problem).text, PARTS, IDLE)?.flat() ?? [];
  const all = (role: Role): readonly number[] => found.filter((one) => one.role === role).map(({ value }) => value);
  const [[by], [quotient], [rest]] = [all('by'), all('quotient'), all('rest')];
  if (found.length !== 4 || by === undefined || quotient === undefined || rest === undefined || rest >= by) return null;
  const product = by * quotient;
  return numberSolution(
    [
      { reason: 'Multiply the divisor by the quotient.', expression: `${by}\\times ${quotient}=${product}` },
      { reason: 'Add the remainder.', expression: `${product}+${rest}=${product + rest}` },
    ],
    `${product + rest}`,
  );
}
