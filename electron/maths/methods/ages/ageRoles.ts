import type { Saying } from './ageRequests.ts';
import { KIN } from './familyWords.ts';

const KIN_WORD = Object.keys(KIN).join('|');
const NAME = '[A-Z][a-z]+';
const WHO = `(?:(?:[Tt]he|[Mm]y|[Hh]is|[Hh]er|[Aa]n?|[Oo]ur|[Tt]heir) (?:older |younger |little |big |twin )?(?:${KIN_WORD})|${NAME}|[Mm]other|[Ff]ather)`;
const TIMES =
  '(?:twice|double|thrice|half|(?:exactly )?(?:\\d+(?:\\.\\d+)?|two|three|four|five|six|seven|eight|nine|ten) times)';
const N = '(\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const OPERATIONS: Readonly<Record<string, string>> = {
  doubled: 'double ♦',
  halved: 'halve ♦',
  trebled: 'multiply ♦ by 3',
  tripled: 'multiply ♦ by 3',
  squared: 'square ♦',
};

/** What is done to an age or to the result so far. */
function operation(words: string, what: string): string | null {
  const simple = OPERATIONS[words];
  if (simple !== undefined) return simple.replace('♦', what);
  const [, verb = '', by = ''] = /^(multiplied|divided|increased|decreased|reduced) by (\S+)$/.exec(words) ?? [];
  if (verb === '') return null;
  if (verb === 'increased') return `add ${by} to ${what}`;
  return verb === 'multiplied' || verb === 'divided'
    ? `${verb === 'divided' ? 'divide' : 'multiply'} ${what} by ${by}`
    : `subtract ${by} from ${what}`;
}

const DONE = '(doubled|halved|trebled|tripled|squared|(?:multiplied|divided|increased|decreased|reduced) by [a-z\\d]+)';

/** "If a man's age is doubled and 12 taken from the result, we obtain 74" as somebody does it. */
function asDone(text: string): string {
  return text.replace(
    new RegExp(
      `[Ii]f ((?:an?|the|my|his|her) [a-z]+'s age|${NAME}'s age|(?:my|his|her) age) is ${DONE}(?:,? and (?:then )?(?:(?:${N} (?:is )?(taken|subtracted|deducted|added)(?: (?:from|to) (?:it|the result|this|that|the answer))?)|(?:the result )?(?:is )?(?:then )?${DONE}))?,? (?:we|you|i|one) (?:obtains?|gets?)\\b`,
      'g',
    ),
    (all, what: string, first: string, by: string | undefined, way: string | undefined, second: string | undefined) => {
      const one = operation(first, what);
      const two =
        by !== undefined
          ? way === 'added'
            ? ` and then add ${by}`
            : ` and then subtract ${by}`
          : second === undefined
            ? ''
            : ` and then ${operation(second, 'the result') ?? '♦'}`;
      return one === null || two.includes('♦') ? all : `if you ${one}${two} you get`;
    },
  );
}

/** "A mother, who is now 38, …": the age told in passing, as a sentence of its own. */
function withPassing(text: string): string {
  const told: string[] = [];
  const rest = text.replace(
    new RegExp(
      `\\b((?:[Tt]he|[Mm]y|[Hh]is|[Hh]er|[Aa]n?) (?:${KIN_WORD})|${NAME}),? (?:who is |who's )?(?:now |currently |at present |today |aged |who is )+(\\d+)(?: years old)?(?: now| today)?(,(?= )|(?=[.?]))`,
      'g',
    ),
    (_all, who: string, age: string) => {
      told.push(`${who.replace(/^(?:an?|his|her|my) /i, 'The ')} is ${age} years old. `);
      return who.replace(/^an? /i, 'the ');
    },
  );
  return told.length === 0 ? text : `${told.join('')}${rest}`;
}

/** "Sum 35, ratio 3:4, Ada being the younger": dropped where the ratio says the same. */
function withRatioOrder(text: string): string {
  return text.replace(
    new RegExp(
      `[Ss]um of (?:the )?ages of (${NAME}) and (${NAME}) is (\\d+)(?: years)?,? (?:and )?(?:the |their |in the )?ratio (?:is |of )?(\\d+) ?: ?(\\d+)(?:, (${NAME}) being the (younger|older|elder))?`,
      'g',
    ),
    (
      all,
      one: string,
      two: string,
      sum: string,
      a: string,
      b: string,
      who: string | undefined,
      way: string | undefined,
    ) => {
      const isSmall = who === one ? Number(a) < Number(b) : Number(b) < Number(a);
      if (who !== undefined && (isSmall !== (way === 'younger') || (who !== one && who !== two))) return all;
      return `The sum of the ages of ${one} and ${two} is ${sum}. The ages of ${one} and ${two} are in the ratio ${a}:${b}`;
    },
  );
}

const SAYINGS: readonly Saying[] = [
  [/\byrs?\b/g, 'years'],
  [/ & /g, ' and '],
  [new RegExp(`\\b(${NAME})'s (?=\\d+\\b)`, 'g'), '$1 is '],
  [new RegExp(`\\b([Hh]er|[Hh]is|[Mm]y|[Tt]he) (${KIN_WORD})'s (?=\\d+\\b)`, 'g'), '$1 $2 is '],
  // Formulas with names for ages.
  [
    new RegExp(
      `\\b(${WHO}) ?(?:=|:) ?(\\d+|half|twice|double) ?(?:×|x|\\*|of|times)? ?(${NAME})(?:'s age)?(?=[.,;]| and|$)`,
      'g',
    ),
    (_all, one, times, two) => `${one} is ${/\d/.test(times) ? `${times} times` : times} as old as ${two}`,
  ],
  [new RegExp(`\\b(${WHO}) ?= ?(${NAME}) ?\\+ ?(\\d+)(?=[.,;]|$)`, 'g'), '$1 is $3 years older than $2'],
  [new RegExp(`\\b(${WHO}) ?= ?(${NAME}) ?[-−–] ?(\\d+)(?=[.,;]|$)`, 'g'), '$1 is $3 years younger than $2'],
  [
    /(?<=[.;] )(?:[Ss]um|[Tt]otal)(?: of (?:the |their )?ages)?(?: ?[:=]| is)? (\d+)(?=[.,;])/g,
    'The sum of their ages is $1',
  ],
  // One person at two times.
  [
    new RegExp(
      `\\b(${WHO}|[Hh]is|[Hh]er)(?:'s)? age (?:in )?${N} years(?:'? time)?(?: from now| hence| later)? will be (${TIMES}) (?:what (?:it|he|she) was|(?:his|her|its) age|the age (?:he|she|it) was) ${N} years ago`,
      'g',
    ),
    (_all, who, later, times, ago) => `In ${later} years ${who} will be ${times} as old as ${who} was ${ago} years ago`,
  ],
  [new RegExp(`(${TIMES}) (?:the age|what) (?:that )?(it|he|she) (is|was|will be)\\b`, 'g'), '$1 as old as $2 $3'],
  // What is left out after "twice".
  [new RegExp(`\\b(${TIMES}) mine\\b`, 'g'), '$1 my age'],
  [new RegExp(`\\b(${TIMES}) (her|him|(?:the|his|her|my) (?:${KIN_WORD}))(?=[.,?!]| and |$)`, 'g'), '$1 as old as $2'],
  [
    /\b[Tt]here (?:are|is) (\d+) years (?:between|separating) (us|them)\b/g,
    (_all, by, who) => `the difference between ${who === 'us' ? 'our' : 'their'} ages is ${by}`,
  ],
  [/\bages of (?:the two|both)(?: of them)? (?=add|sum|total)/g, 'sum of their ages ♦'],
  [/sum of their ages ♦(?:add(?:s|ed)? up to|sum to|total|add to) (\d+)/g, 'sum of their ages is $1'],
  // Born so many years apart.
  [
    /,? ?(?:who (?:were|are) )?(?:born )?(?:exactly )?(\d+|two|three|four|five|six|seven|eight|nine|ten) years apart,?([^.]*)\./g,
    '$2. Their ages differ by $1.',
  ],
  [/[Ww]hat(?:'s| is) mine\?/g, 'How old am I?'],
  [/\byou have (?=\d+[.'"])/g, 'you get '],
  [/,? so ([b-hj-z]) ?(?:=|is)\s*[?_.]*$/, '. Find $1.'],
  // The last words ask.
  [
    new RegExp(`(?<=[.;!?,] |[.?!])(?:and |so )?(?:the )?(${KIN_WORD})'?s age(?: now| today)?(?: is)?\\s*[?.:=_]*$`),
    'How old is the $1?',
  ],
  [new RegExp(` (?:and |so )?(?:the )?(${KIN_WORD})s age\\s*[?.]*$`), '. How old is the $1?'],
  [
    new RegExp(`(?<=[.;!?,] |[.?!])(?:and |so )?(${WHO})(?:'?s age)?(?: now| today)?(?: is)?\\s*[?.:=_]*$`),
    'How old is $1?',
  ],
];

/** The roles of people, ages and times as the grammar of ages tells them. */
export function withAgeRoles(text: string): string {
  const said = SAYINGS.reduce(
    (rest, [found, words]) => (typeof words === 'string' ? rest.replace(found, words) : rest.replace(found, words)),
    withPassing(withRatioOrder(asDone(text))),
  );
  return said.includes('♦') ? text : said;
}
