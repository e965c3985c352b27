import type { Saying } from './ageRequests.ts';

const KINDS =
  '(?:sisters|brothers|siblings|friends|cousins|children|kids|people|girls|boys|pals|mates|colleagues|neighbours|teachers|aunts|uncles)';
const WHO = '(?:(?:my|his|her|their|our|the) )?(?:(?:big|little|older|younger|twin|baby|best) )?[a-z-]+';
const NOT_WHO = /^(?:it|that|this|there|he|she|they|we|you|which|who|what|and|then)$/;
const YEAR = '(?:19|20|21)\\d\\d';

/** Words round a story that say nothing of anybody's age. */
const TALK: readonly Saying[] = [
  [/^(?:age|ages) (?:problem|puzzle|question|riddle|word problem)s?(?: ?#? ?\d+)?\s*[.:-]\s*/, ''],
  [/^(?:ok(?:ay)?|so|right|well|um|hey|hi|yo|quick one|help)[, ]+(?=(?:so )?[a-z0-9])/, ''],
  [/^so (?=\d|in \d|[a-z])/, ''],
  [/(?:^|(?<=[.?!] ))(?:oh|ah|and|also|btw|ps|p\.s\.|plus)(?: and| yeah| wait)*,? (?=[a-z])/g, ''],
  [
    /,? (?:but |and |cos |as )?i (?:missed|forgot|meant to say|should have said|left out|forgot to (?:say|mention)|think|guess|swear|reckon)(?: (?:that|this|it|so|to say|to mention))?(?: (?:bit|part|one|earlier|before))?(?=[.?!,]|$)/g,
    '',
  ],
  [
    /\b(?:had|celebrated|has|celebrates) (?:his|her|my|a|their) (\d+)(?:st|nd|rd|th) birthday in (\d{4})\b/g,
    'was $1 years old in $2',
  ],
  [/\b(?:did|will|would|does) ([a-z-]+) turn in (\d{4})\b/g, 'is $1 in $2'],
  [new RegExp(`^(?:there are )?(?:two|three|four|five|\\d+) ${KINDS}: (?=[a-z-]+ (?:is|was)\\b)`), ''],
  [/\b(?:work out|find out|figure out|tell me|can you (?:tell me|find|work out)) (?=how old)/g, ''],
];

/** Short forms, and facts in another order than the grammar's. */
const FACTS: readonly Saying[] = [
  [/\b(they|we|you)'re\b/g, '$1 are'],
  [/\bages of (?:the )?(2|two) ([a-z]+s) (?:at|in|on|from) (?:the|my|our|his|her) [a-z]+(?= are\b)/g, 'ages of $1 $2'],
  [/\bages of the (?=(?:2|two) [a-z]+s are in\b)/g, 'ages of '],
  [/\bhow old's\b/g, 'how old is'],
  [/\b([a-z-]+) and ([a-z-]+) are twins\b(?=(.*))/, (_all, one, two) => `${one} is the same age as ${two}`],
  [/\bwrite down (?=[a-z-]+'s age|the age|how old)/g, 'find '],
  [/\b(?:one|a)-(third|quarter|fourth|fifth|half|sixth)\b/g, 'one $1'],
  [/ ?\(in years\)/g, ''],
  [
    /\b(?:that's|thats|that is|which is|which makes (?:her|him)|this is|making (?:her|him|me)) (?=(?:exactly )?(?:\d+ times|twice|half|double|three times|thrice)\b)/g,
    'that is ',
  ],
  [/,? please(?:,? in years)?(?=[.?!]|$)/g, ''],
  [/(?<='s age),+ ?(?:in years)?(?=[.?!]|$)/g, ''],
  [/\bin (\d+) years from now\b/g, 'in $1 years'],
  [
    /\b(he|she|i|(?!age\b)[a-z-]+) (was|is|will be) (half|twice|double|\d+ times|one (?:third|quarter|fifth|fourth)|(?:a )?(?:third|quarter)|two thirds)(?: of)? what (?:he|she|i|it) (will be|was|is|am)\b/g,
    (_all, who, verb, times, other) => `${who} ${verb} ${times} as old as ${who} ${other}`,
  ],
  [/\bmr and mrs [a-z-]+(?='s? |\b)/g, 'the husband and the wife'],
  [
    /\b([a-z-]+(?: [a-z-]+)? and (?:the |my |his |her )?[a-z-]+) have (\d+) years between them\b/g,
    'the sum of the ages of $1 is $2',
  ],
  [
    /\bages of (\d+) (?!brothers|sisters|cousins|friends|children|people|siblings|boys|girls|men|women|kids|of\b)(?:[a-z-]+ )?([a-z]+)s\b/g,
    (all, count) => (/\b(?:the|is|are|my|his|her|and)\b/.test(all.slice(8)) ? all : `ages of ${count} people`),
  ],
  [
    /\bhow old is the (younger|older|elder|youngest|oldest|eldest) (?!of\b|brother|sister|son|daughter|child|cousin|twin|boy|girl|one)[a-z]+(?= ?[.?!]|$)/g,
    'how old is the $1',
  ],
  [
    /(?<=[.?!] )(her|his|my) (?:present |current )?age(?: now)? is\s*[?.]*$/,
    (_all, own) => (own === 'my' ? 'how old am i?' : `how old is ${own === 'his' ? 'he' : 'she'}?`),
  ],
  [/\bill (?=be\b)/g, 'i will '],
  [/\bwe're\b/g, 'we are'],
  [/\b(he|she|i|we)'?d be\b/g, '$1 would be'],
  [/\b(\d+) (older|younger) than\b/g, '$1 years $2 than'],
  [/\bby (\d+)(?=[.?!,]| and|$)(?<=(?:older|younger) than [^.]{1,30} by \d+)/g, 'by $1 years'],
  [
    /\b(is|was|are|were|will be) (?:exactly )?(?:the same as|equal to|identical to|just) (?=half|twice|double|\d+ times|three times|a third|a quarter|my|his|her|the (?:age|sum)|[a-z]+'s)/g,
    '$1 equal to ',
  ],
  [
    /(?<=[.?!,] )(?:so )?(my|his|her) age(?: now)?\s*[?.]*$/,
    (_all, own) => (own === 'my' ? 'how old am i?' : `how old is ${own === 'his' ? 'he' : 'she'}?`),
  ],
  [
    /\b([a-z-]+'s age|his age|her age|my age) (is|was|will be) ([^.?!]*?\bof )what (?:it|his age|her age|my age|that) (?:is|was|will be)\b/g,
    '$1 $2 $3$1',
  ],
  [
    /\b(times|twice|half|double|thrice|of|than) what (?:(his|her|my|their|[a-z-]+'s) age) (?:is|was|will be)\b/g,
    '$1 $2 age',
  ],
  [
    /\b(times|twice|half|double|thrice|of|than) (?:what|the age) (he|she|i) (?:is|am|was|will be)\b/g,
    (_all, times, who) => `${times} ${who === 'he' ? 'his' : who === 'she' ? 'her' : 'my'} age`,
  ],
  [/\ball (?:\d+|two|three|four|of their|of our|their|our|the) (?:of (?:their|our) )?ages\b/g, 'their ages'],
  [
    /\b(?:between (?:the (?:\d+|two|three|four) of them|them|the (?:\d+|two|three|four)),? they|they(?: all| both)?(?: together)?) have lived(?: for)?(?: a total of)? (\d+) years\b/g,
    'the sum of their ages is $1',
  ],
  [
    /\b(older|younger) than (?:they|he|she|i) (?:are|is|am)\b/g,
    (all, way) =>
      `${way} than ${all.endsWith('are') ? 'they' : all.endsWith('am') ? 'me' : all.includes(' he ') ? 'him' : 'her'}`,
  ],
  [
    new RegExp(`\\b(${WHO}) was (\\d+)(?: years old)? when (${WHO}) was (\\d+)(?: years old)?\\b`, 'g'),
    (all, one, first, two, second) =>
      NOT_WHO.test(one) || NOT_WHO.test(two) ? all : `when ${two} was ${second}, ${one} was ${first}`,
  ],
  [
    new RegExp(`\\b(?:me|i|myself) and (my [a-z -]+?) are (?:both )?(\\d+)(?: years old)?\\b`, 'g'),
    'i am $2 years old. $1 is $2 years old',
  ],
  [
    /\b(\d+ (?:siblings|sisters|brothers|cousins|friends|children|people|kids))' ages (?:are|form|make) (?:\d+ )?(consecutive (?:even |odd |whole )?(?:integers|numbers|whole numbers))(?: that)? (?:adding|add|which add|that add|totalling|summing)(?: up)? to (\d+)/g,
    'the ages of $1 are $2. their ages add up to $3',
  ],
  [/\b(\d+ (?:siblings|sisters|brothers|cousins|friends|children|people|kids))' ages\b/g, 'the ages of $1'],
  [/\b(oldest|youngest|eldest|middle) one\b/g, '$1'],
  [
    /\b(?:give|state|write down|find) the age of the (oldest|youngest|eldest|middle)(?: (?:one|child|sibling|sister|brother|of them))?/g,
    'how old is the $1',
  ],
  [/\bfind (?:the value of )?([a-z-]+)'s age now\b/g, "find $1's age"],
  [/\b(only|exactly|just|precisely) (?=twice|half|double|\d+ times|three times|thrice|a third)/g, ''],
  [/^([b-hj-z]) is ((?:my|his|her|[a-z-]+'s) age)\b/, 'let $2 be $1'],
  [
    /\blet ([b-hj-z]) (?:be|stand for|represent|denote|=) ((?:my|his|her|[a-z-]+'s|the [a-z-]+'s) (?:present |current )?age)\b/g,
    'let $2 be $1',
  ],
  [
    /\(?(?<!\d)(\d+) ?([b-hj-z]) ?([+-]) ?(\d+) ?\)?(?: years? old| years)?(?![a-z\d])/g,
    (_all, times, letter, sign, by) => `${times} times ${letter} ${sign === '+' ? 'plus' : 'minus'} ${by}`,
  ],
  [/\b(is|was|are) (\d+)([b-hj-z])(?: years? old| years)?(?=[.,?!]| and)/g, '$1 $2 times $3'],
  [/(?<=[.?!] )how old is ([a-z-]+) (?:right now|these days|at this point)\b/g, 'how old is $1 now'],
  [/\bturn(?:s|ed) (?=\d)/g, 'is '],
];

/** "In 2010 … in 2020": years of the calendar told from the first one, which is the present then. */
function withoutCalendar(text: string): string {
  const years = [...text.matchAll(new RegExp(`(?<![\\d£$€])\\b(${YEAR})\\b(?! ?(?:km|m|people|years|\\d))`, 'g'))].map(
    ([year]) => Number(year),
  );
  const asked = /\b(?:how old|what (?:is|was|will be)|find)\b[^.?!]*\bin (\d{4})/.exec(text)?.[1];
  const present = /\b(?:it is now|this year is|the year is|now, in|today, in|it's now|it is) (\d{4})\b/.exec(text)?.[1];
  if (
    years.length < 2 ||
    /\bborn\b|\bin (?:what|which) year\b|\b(?:this year|now|today|present|currently|ago|from now)\b/.test(
      text.replace(/\b(?:it is now|this year is|now, in) \d{4}/, ''),
    )
  )
    return text;
  const base = Number(present ?? asked ?? years[0]);
  return text
    .replace(/\b(?:it is now|this year is|the year is|it's now) \d{4}[.,]? ?/, '')
    .split(/(?<=[.?!])\s+/)
    .map((sentence) => {
      const found = new RegExp(`,? ?\\b(?:in|by|during)(?: the year)? (${YEAR}),? ?`).exec(sentence);
      if (found === null) return sentence;
      const gap = Number(found[1]) - base;
      const bare = sentence
        .replace(found[0], found.index === 0 ? '' : ' ')
        .replace(/\s+(?=[.?!])/, '')
        .trim();
      if (gap === 0)
        return bare.replace(/\b(?:was|were|will be|turned|did [a-z]+ turn)\b/, (verb) =>
          verb === 'were' ? 'are' : 'is',
        );
      const time = gap > 0 ? `in ${gap} years` : `${-gap} years ago`;
      if (/^(?:how old|what)/.test(bare))
        return bare
          .replace(/\b(?:was|is) ([a-z-]+)/, gap > 0 ? 'will $1 be' : 'was $1')
          .replace(/(?=[.?!]*$)/, ` ${time}`);
      return `${time} ${gap > 0 ? bare.replace(/\b(?:was|were|is|are)\b/, 'will be') : bare.replace(/\b(?:is|are)\b/, 'was')}`;
    })
    .join(' ');
}

/** A story of ages with its talk left out and its facts in the order and words of the grammar. */
export function plainerAges(text: string): string {
  const talked = [...TALK, ...TALK].reduce(
    (rest, [found, words]) => (typeof words === 'string' ? rest.replace(found, words) : rest.replace(found, words)),
    text,
  );
  return withTwins(withoutCalendar(talked));
}

/** "Ola and Eva are twins … how old are the twins?": who they are, and that each is as old as the other. */
function withTwins(text: string): string {
  const found = /\b([a-z-]+) and ([a-z-]+) are twins\b/.exec(text);
  const [, one = ''] = found ?? [];
  const named =
    found === null
      ? text
      : text
          .replace(/\b(?:the age of (?:the|each of the) twins|the twins' ages?|each twin's age)\b/g, `${one}'s age`)
          .replace(/\bhow old are the twins\b/g, `how old is ${one}`)
          .replace(/\b(older|younger) than (?:they are|they|the twins(?: are)?|them)\b/g, `$1 than ${one}`)
          .replace(
            /\btheir (?=(?:older |younger |big |little )?(?:brother|sister|mother|mum|father|dad|cousin) )/g,
            'the ',
          );
  return FACTS.reduce(
    (rest, [found, words]) => (typeof words === 'string' ? rest.replace(found, words) : rest.replace(found, words)),
    named,
  ).trim();
}
