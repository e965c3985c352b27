import type { Saying } from './ageRequests.ts';
import { isKnownWord } from './familyWords.ts';

/** Somebody, told in up to three words. */
const WHO = "(?:(?:the|his|her|my|their|a|an|our) )?(?:[a-z-]+'s )?[a-z-]+";
const KIN =
  '(?:older |younger |elder |little |big |baby |twin |only )?(?:sister|brother|son|daughter|child|cousin|friend|uncle|aunt|niece|nephew|grandson|granddaughter|dog|cat|baby|wife|husband)';
const ADD_UP = '(?:add(?:s)? up to|total|sum to|add to|come to|make|have a sum of|have a total of)';

export const AGES: readonly Saying[] = [
  [/\bhave ages (?:(?:that|which) )?(?:adding|add)(?: up)? to\b|\bhave ages (?:totall?ing|summing to)\b/g, 'add up to'],
  [
    /\b(\d+ [a-z]+)(?::|,| have| with| are)? (?:of )?consecutive ((?:even|odd) )?(?:(?:whole|whole-number|integer|natural) )*ages\b/g,
    (_all, people, kind = '') => `the ages of ${people} are consecutive ${kind}numbers`,
  ],
  [/(,? (?:who|that|which) are (\d+) years apart)([^.?!]*)\./g, '$3. their ages differ by $2.'],
  [
    /\bhave ages (\d+) years apart\b|\bare (\d+) years apart(?: in age)?\b/g,
    (_all, one, two) => `differ by ${one ?? two}`,
  ],
  [/\bwhat ([a-z-]+'s)(?: age)? (?:will be|is|was)\b/g, '$1 age'],
  [
    /\b(?:exactly|precisely|only|just|simply|already|actually) (?=be\b|twice|half|double|triple|thrice|\d|a (?:third|quarter)|as old|one)/g,
    '',
  ],
  [/\bages? in years\b/g, (all) => all.replace(' in years', '')],
  [
    new RegExp(
      `\\b(his|her|my) (${KIN}|[a-z]*(?:mother|father|mum|mom|dad|gran|granny|nan|grandad)) is (\\d+) years? (older|younger)(?! than)(?: still)?\\b`,
      'g',
    ),
    (_all, own, kin, by, way) =>
      `${own} ${kin} is ${by} years ${way} than ${own === 'his' ? 'him' : own === 'her' ? 'her' : 'me'}`,
  ],
  [/\bhave ages (?:(?:that|which) are )?in\b/g, 'are in'],
  [
    new RegExp(`(${WHO}) had (his|her) (?:first |only )?(${KIN}) when (?:he|she) was (\\d+)(?: years old)?`, 'g'),
    (_all, who, own, kin, age) => `${who} was ${age} when ${own} ${kin} was born`,
  ],
  [
    /\b([a-z-]+) the (?=(?:dog|cat|hamster|rabbit|horse|tortoise|parrot|rat|pony|donkey|elephant|bear|fish)\b)[a-z]+/g,
    (all, name) => (isKnownWord(name) ? all : name),
  ],
  [
    /\b(than|as|of|to|twice|half) ((?:(?:his|her|my|their|the|our) )?(?!he\b|she\b|him\b|her\b)[a-z-]+),? who (?=(?:is|was|will be) )/g,
    '$1 $2, and $2 ',
  ],
  [
    /\b(?:they )?(?:all |both )?lives? (?:together )?(?:in|at|with|next) [^.,;\d]*?(?:,? and (?=their|the )|(?=[.,;]))/g,
    '',
  ],
  [
    /^if ([a-z]+) (?:were|was) (\d+) years (older|younger),? (.*?)\bwould be\b/,
    (_all, _who, by, way, rest) => (way === 'older' ? `in ${by} years ${rest}will be` : `${by} years ago ${rest}was`),
  ],
  [
    /\b(i|he|she)(?:'d| would) be if (?:i|he|she) (?:were|was) (\d+) years (older|younger)\b/g,
    (_all, who, by, way) => (way === 'older' ? `${who} will be in ${by} years` : `${who} was ${by} years ago`),
  ],
  [/\bour (?=(?:present |current |combined |total |two |2 |average )*ages?\b)/g, 'their '],
  [/\bwe (?=are|were|will|have|add)/g, 'they '],
  [
    /\b(?:when|if) (?:you|we|i) add (?:up )?((?:the (?:\d+ )?|their |all (?:of )?their |all (?:the )?(?:\d+ )?)ages)(?: together)?,? (?:you|we|i) (?:get|will get|obtain)\b/g,
    'the sum of $1 is',
  ],
  [
    /\b(?:when|if) (?:the (?:\d+ )?|their )ages are (?:all )?added(?: together| up)?,? (?:you get|we get|the (?:total|result|answer|sum) is)\b/g,
    'the sum of their ages is',
  ],
  [/\bsum of all (?:of )?their ages\b/g, 'sum of their ages'],
  [
    new RegExp(
      `\\b(consecutive (?:(?:even|odd|whole) )?(?:integers|numbers|years))(?:,? (?:that|which|and(?: they)?|with|whose))? (?:${ADD_UP}|a (?:sum|total) of|(?:sum|total) is) (?=\\d)`,
      'g',
    ),
    '$1. their ages add up to ',
  ],
  [
    /(?:^|(?<=[.;] |and ))(?:the|their|its) (?:total|sum)(?: of (?:them|these|the ages|these ages))? is (?=\d)/g,
    'the sum of their ages is ',
  ],
  [
    new RegExp(
      `\\b([a-z-]+(?: and [a-z-]+)?) (?:has|have) (?:a|an|one) (${KIN}),? (?:who is|aged|of|that is) (\\d+)(?: years old| years)?\\b`,
      'g',
    ),
    (_all, _who, kin, age) => `the ${kin} is ${age} years old`,
  ],
  [
    /\bratio(?: (?:is|of|was))? (\d+) (?:to|is to) (\d+)(?: (?:to|is to) (\d+))?/g,
    (_all, a, b, c) => `ratio ${[a, b, c].filter((part) => part !== undefined && part !== '').join(':')}`,
  ],
  [
    /\bages of ([a-z-]+(?:,? [a-z-]+)*?)[:,]? (?:are )?(?:in )?(?:the |a )?ratio(?: of)? (?=\d+:\d)/g,
    'ages of $1 are in the ratio ',
  ],
  [/\b(are|is|were|will be) (?:as|to each other as) (?=\d+ ?: ?\d)/g, '$1 in the ratio '],
  [/\b(twice|double|half|\d+ times) (?:the age of) /g, '$1 the age of '],
  [
    /\b([a-z]{2,})s (?=(?:present |current |own )?ages?\b)/g,
    (all, name) =>
      /^(?:hi|it|thi|her|i|wa|sister|brother|cousin|friend|parent|two|girl|boy|people|children|daughter|son|twin|kid|sibling|pupil|student)$/.test(
        name,
      )
        ? all
        : `${name}'s `,
  ],
  [
    /\b(?:the )?(?:age difference|age gap|gap between their ages|gap in (?:their )?ages|difference of their ages|difference in their ages|difference in ages?)\b(?! (?:between|of))/g,
    'the difference between their ages',
  ],
  [/\b(?:the )?(?:age difference|age gap|difference in ages?) (?:between|of)\b/g, 'the difference between the ages of'],
  [/\bwhat age (is|was|will|are|am|were)\b/g, 'how old $1'],
  [/\bhow many years old\b/g, 'how old'],
  [/\bhow old (?:exactly|precisely)\b/g, 'how old'],
  [/\b(\d+) years? (?:of age)\b/g, '$1 years old'],
  [/\bat the age of (\d+)\b/g, 'when he was $1'],
  [
    /\b(\d+) years? (?:the )?senior of\b|\b(\d+) years? senior to\b/g,
    (_all, one, two) => `${one ?? two} years older than`,
  ],
  [
    /\b(\d+) years? (?:the )?junior of\b|\b(\d+) years? junior to\b/g,
    (_all, one, two) => `${one ?? two} years younger than`,
  ],
  [
    new RegExp(`\\b(${WHO}) is (${WHO})'s (senior|junior) by (\\d+) years?\\b`, 'g'),
    (_all, one, two, way, by) => `${one} is ${by} years ${way === 'senior' ? 'older' : 'younger'} than ${two}`,
  ],
  [
    new RegExp(`\\b(\\d+) years? ([a-z-]+)'s (senior|junior)\\b`, 'g'),
    (_all, by, two, way) => `${by} years ${way === 'senior' ? 'older' : 'younger'} than ${two}`,
  ],
  [
    /\b(\d+) years? (his|her|my) (senior|junior)\b/g,
    (_all, by, own, way) =>
      `${by} years ${way === 'senior' ? 'older' : 'younger'} than ${own === 'his' ? 'him' : own === 'her' ? 'her' : 'me'}`,
  ],
  [/\bexceeds (.+?) by (\d+)(?: years?)?\b/g, 'is $2 more than $1'],
  [/\b(older|younger|more|less) than (.+?) by (\d+) years?\b/g, '$3 years $1 than $2'],
  [
    /\b(half|twice|double|\d+ times|a (?:third|quarter|fifth|sixth)(?: of)?|\d+ (?:thirds|quarters|fifths|sixths)(?: of)?|one[- ](?:third|quarter|fifth)(?: of)?) the age (?:that )?(?=(?:he|she|it|i|[a-z]+) (?:is|was|will be|am)\b)/g,
    '$1 as old as ',
  ],
  [/\bthe age (?:that )?(he|she|it|i) (will be|was|is|am) (in \d+ years|\d+ years ago|now)\b/g, 'what $1 $2 $3'],
  [/\bas old (?:as )?(?:what )?(he|she|it|i) am\b/g, 'as old as $1 is'],
  [/\bthan i am\b/g, 'than me'],
  [/\bas i am\b/g, 'as me'],
  [/\bthe (?:sum total|grand total|combined total|total sum)\b/g, 'the sum'],
  [/\b(?:between them|between the (?:two|2|three|3) of them)\b/g, 'together'],
  [/\b(?:the )?(?:two|three|four|2|3|4) (?:of them )?(?:add up|add|sum) (?:up )?to\b/g, 'they add up to'],
  [/\bhas lived (?:for )?(\d+) years\b/g, 'is $1 years old'],
  [
    /\b(?:celebrates?|celebrated) (?:his|her|their) (\d+)(?:st|nd|rd|th) birthday (?:today|this year)\b/g,
    'is $1 years old',
  ],
  [/\b(?:has )?(?:just )?turned (\d+)(?: today| this year)?\b(?! last)/g, 'is $1 years old'],
  [/\b([a-z-]+),? (?:is )?(?:now )?aged (\d+)\b/g, '$1 is $2 years old'],
];
