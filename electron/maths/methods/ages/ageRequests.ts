import { isKnownWord } from './familyWords.ts';

/** Other words for the same, each said in the words that the grammar of ages knows. */
export type Saying = readonly [RegExp, string | ((all: string, ...groups: string[]) => string)];

const N = '(\\d+(?:\\.\\d+)?)';
const YEARS = '(?:years?|yrs?)';

const BLANK = '(?:_{2,}|…|\\.{3}|\\?)';
const ASKED = /\b(?:find|state|work out|calculate|give|how|what|when|determine|compute|write|tell)\b/;
export const SHORT: readonly Saying[] = [
  [/(^|[\s:(])'(?=[a-z0-9])([^"]*?[.!?])'(?=\s|$)/g, '$1$2'],
  [/^(?:flashcard|quick question|warm-?up|starter|riddle|puzzle|challenge|quiz|mental maths)\s*:\s*/, ''],
  [/\bshall\b/g, 'will'],
  [/\b(?:that|this)'s\b/g, 'that is'],
  [/([a-z)]) ?= ?(?=\d)/g, '$1 is '],
  [/[“”]/g, '"'],
  [/\s*&\s*/g, ' and '],
  [/\bi'?m\b/g, 'i am'],
  [/\bi'll\b/g, 'i will'],
  [
    /\b(he|she|it|they|we|you)'?ll\b(?! (?:at|when))/g,
    (all, who) => (all === 'well' || all === 'hell' ? all : `${who} will`),
  ],
  [/\b(?:he|she)'?s going to be\b/g, (all) => `${all.startsWith('s') ? 'she' : 'he'} will be`],
  [/\b(he|she|it)'s\b(?! age)/g, '$1 is'],
  [/\bhes\b/g, 'he is'],
  [/\bshes\b/g, 'she is'],
  [/\bthey're\b/g, 'they are'],
  [/\b(what|how|who)'?s\b(?! age)/g, '$1 is'],
  [/\b(?:is|are|am) going to be\b/g, 'will be'],
  [/\bu\b/g, 'you'],
  [/\bur\b/g, 'your'],
  [/\bcoz\b|\bcos\b|\bbecause\b/g, 'as'],
  [/\bright now\b|\bat this (?:moment|time|point)\b|\bas of (?:now|today)\b|\bnowadays\b|\bat present\b/g, 'now'],
  [/\byrs?\b/g, 'years'],
  [/\b(\d+)[- ]years?[- ]old\b(?! than)/g, '$1 years old'],
];

export const TIMES: readonly Saying[] = [
  [/\b(?:in )?a (?:couple of|few) years\b/g, 'some years'],
  [/\b(?:a|one|1) decade\b/g, '10 years'],
  [/\b(\d) decades\b/g, (_all, tens) => `${Number(tens) * 10} years`],
  [/\b(?:next year|this time next year|in (?:a|one|1) (?:year|year's time|years' time))\b/g, 'in 1 years'],
  [/\b(?:last year|(?:a|one|1) year (?:ago|back))\b/g, '1 years ago'],
  [/\b(?:one|1|a) year (?=from now|later|older|younger)/g, '1 years '],
  [/\bone year\b/g, '1 years'],
  [
    new RegExp(
      `\\b(?:in|after) (?:another |a further |the next |exactly |about )?${N} (?:more |further |extra )?${YEARS}\\b(?:'?s?'? time)?`,
      'g',
    ),
    'in $1 years',
  ],
  [
    new RegExp(
      `\\b(?:another )?${N} (?:more )?${YEARS}(?:'s?)? (?:from (?:now|today|this year)|hence|on|down the (?:line|road)|into the future|in the future|later on|time)(?=[ ,.?!]|$)`,
      'g',
    ),
    'in $1 years',
  ],
  [new RegExp(`\\bin ${N} ${YEARS} (?:from (?:now|today)|in the future|time)\\b`, 'g'), 'in $1 years'],
  [
    new RegExp(`\\b(?:exactly )?${N} ${YEARS} (?:back|previously|in the past|before (?:now|today)|prior)\\b`, 'g'),
    '$1 years ago',
  ],
  [new RegExp(`\\b(?:exactly )(?=${N} ${YEARS} (?:ago|from))`, 'g'), ''],
];

export const ASKING: readonly Saying[] = [
  [/\b((?:the |my |his |her )?[a-z-]+) is how old\b/g, 'how old is $1'],
  [
    /\b(?:by )?how many years (?:do|does) (?:they|their ages) differ(?: by)?\b/g,
    'what is the difference between their ages',
  ],
  [
    new RegExp(
      `(^|[.;?!,] )(?:hence |so |therefore |then |thus )?([^.;?!,]*?)\\s*(?:[:=→]|->|\\bis\\b|\\bare\\b)\\s*${BLANK}(?: years(?: old)?)?\\s*[.?]*$`,
    ),
    (all, before, last) =>
      ASKED.test(last)
        ? all
        : `${before === '' ? '' : '. '}${/\bages?\b/.test(last) ? 'what is' : 'how old is'} ${last}?`,
  ],
  [
    /(?<=[.?!;] )(?:the )?(oldest|youngest|eldest|older|younger|middle one)(?: one| brother| sister)?\?$/,
    'how old is the $1?',
  ],
  [
    /(?<=[.;?!] )((?:the |my )?[a-z-]+)\.?$/,
    (all, last) => (ASKED.test(last) || isKnownWord(last) ? all : `how old is ${last}?`),
  ],
  [
    /(?<=[.?!;:] )((?:the |my )?[a-z' -]*'s age(?: now)?)\.?$/,
    (all, last) => (ASKED.test(last) ? all : `what is ${last}?`),
  ],
  [/^[^.:?!\d]*\b(?:check|help|question|problem|puzzle|riddle|homework|stuck|try|here)\b[^.:?!\d]*:\s+/, ''],
  [
    /\b(?:what|how much) will their ages (?:add up to|total|sum to|be together|make)(?: together| altogether)?\b/g,
    'what will be the sum of their ages',
  ],
  [
    /(?<=[.?!] )([^.?!]*\bages?[^.?!]*)\?$/g,
    (all, last) =>
      /\b(?:is|are|was|were|will|be|how|what|find|when|work|calculate)\b/.test(last) ? all : `what is ${last}?`,
  ],
  [
    /^(?:got|here is|here's|stuck on|doing|we got|we have|i have) (?:this|that|one|a)(?: (?:one|problem|question|sum))?(?: (?:for|from) (?:my |the |our )?(?:hw|homework|class|test|school|maths|math))?\s*[:,-]\s*/,
    '',
  ],
  [/\bcan you help(?: me)?(?: out)?(?: with this(?: one)?)?[\s.?!,:]*(?=[a-z])/g, ''],
  [/\bhelp(?: me)?(?: please)?[.?!\s]*$/g, ''],
  [
    /^(?:my|our|the) (?:maths |math )?(?:teacher|book|textbook|friend) (?:gave|asked|set)(?: us| me)?(?: this| one| a question)?(?: where)?[:,]? /,
    '',
  ],
  [/,? so (?=how old|what|how many|find|in how|work out)/g, '. '],
  [/\bso,? (?=how old|what|how many)/g, ''],
  [
    /(?:^|(?<=[.?!,] ))(?:now )?(?:please )?(?:can you |could you )?(?:tell me|tell us|guess|say|figure out|discover|deduce|establish|obtain|compute|get|solve for|solve to find|identify|name|state|determine) (?=(?:the|his|her|my|their|how|[a-z]+'s|what|each|both|when|in)\b)/g,
    'find ',
  ],
  [/\bfind (?:the value of )?the (?:present|current) age\b/g, 'find the age'],
];
