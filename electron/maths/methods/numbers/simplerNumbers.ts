type Saying = readonly [RegExp, string | ((all: string, ...groups: string[]) => string)];

const N = '(\\d+(?:\\.\\d+)?)';
const BLANK = '(?:_{2,}|…|\\.{3}|\\?)';
const ASKED = /\b(?:find|state|work out|calculate|give|how|what|which|determine|compute|write|tell|who|identify)\b/;

const COUNTS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
};
const PARTS: Readonly<Record<string, number>> = {
  thirds: 3, quarters: 4, fourths: 4, fifths: 5, sixths: 6, sevenths: 7, eighths: 8, ninths: 9, tenths: 10,
}; // prettier-ignore

const SHORT: readonly Saying[] = [
  [/\b(a|the|my|this) no(\.)?(?=[ ,.?])/g, '$1 number$2'],
  [
    /\bwhich (?:one |number )?(?:is|was) the (?=lowest|highest|largest|smallest|biggest|greatest|least|middle)/g,
    'what is the ',
  ],
  [/(?<=parts) so (?=one\b|1\b)/g, ' so that '],
  [/\bnos?\.? (?=product|sum|total|add|differ)/g, 'numbers, '],
  [
    /\b(sum|difference|product|total) of (2|two|3|three) (positive |consecutive |even |odd |whole )*(numbers|integers) (?=\d)/g,
    '$1 of $2 $3$4 is ',
  ],
  [/,? according to (?:my|the|our|his|her) [a-z]+(?=[.,;?!])/g, ''],
  [/(?<=[.?!] )(?:it|that|this|they)(?:'s|'re| is| are| was) (?:for|the code for|the code to|on) [^.?!\d]*\. /g, ''],
  [/\s*(?:→|->|=>)\s*(?=[a-z\d])/g, '. '],
  [/\b(consecutive (?:even |odd )?)(numbers|integers), both (?:of them )?positive,/g, '$1positive $2'],
  [/\b(?:may|shall) (be|exceed)\b/g, (_all, verb) => (verb === 'be' ? 'is' : 'exceeds')],
  [
    /\b(its|the) (half|third|fourth|quarter|fifth|sixth|seventh|eighth|ninth|tenth) part(?: of)?(?= (it|the|a)?)/g,
    (_all, _own, part) => `a ${part} of${_own === 'its' ? ' it' : ''}`,
  ],
  [
    /\b(\d+|two|three|four|five|six|seven|eight|nine)[- ](thirds|quarters|fourths|fifths|sixths|sevenths|eighths|ninths|tenths) of\b/g,
    (_all, top, part) => `${COUNTS[top] ?? top}÷${PARTS[part] ?? ''} of`,
  ],
  [/\bwhat number is it (?:which|that),? /g, 'find the number. the number '],
  [/(?<=(?:^|[.,;] |and |then ))half (it|this|that|the result|the number)\b/g, 'halve $1'],
  [
    /\b(?:when|if) (\d+) is (added to|subtracted from|taken from) (?:the|this) (?:two-digit )?number,? (?:(?:its|the) digits (?:are|get) (?:reversed|interchanged|swapped|switched)|the digits (?:interchange|change places|swap places|reverse)(?: their (?:order|places))?)/g,
    (_all, by, way) =>
      `the digits are reversed, the number ${way.startsWith('added') ? 'increases' : 'decreases'} by ${by}`,
  ],
  [/\\"/g, ''],
  [/(?<=[,;:] ?)(?:×|\*|x(?= ?\d)) ?(?=\d)/g, 'multiply by '],
  [/(?<=[,;:] ?)\+ ?(?=\d)/g, 'add '],
  [/(?<=[,;:] ?)[-−–] ?(?=\d)/g, 'subtract '],
  [/(?<=[,;:] ?)[÷/] ?(?=\d)/g, 'divide by '],
  [/\b(?:what is|what's) left\b/g, 'the result'],
  [/\b(is|are) then (?:only |now |just )?(?=twice|half|double|\d|equal)/g, '$1 '],
  [/\b(is|are) (?:only|now|just) (?=twice|half|double|\d times)/g, '$1 '],
  [/[:,] (?:(?:it|that|this) is |gives )?(?:the )?same as\b/g, ' gives the same as'],
  [/\b(?:have|with|has|having) (sum|product|difference) (?=\d)/g, 'have a $1 of '],
  [/\band (sum|product|difference) (?=\d)/g, 'and a $1 of '],
  [
    /\bby what (?:single |same )?number (?:must|should|do you|can|would you|do i) (?:you )?(?:(\d+(?:\.\d+)?) be )?(multiplied|divided|multiply|divide)(?: (\d+(?:\.\d+)?))? to (?:give|get|make|obtain|reach) /g,
    (_all, one, verb, two) =>
      `find the number. ${one ?? two} ${verb.startsWith('m') ? 'multiplied' : 'divided'} by the number equals `,
  ],
  [
    /\b(?:what|which) (?:single |same )?(?:number )?(?:must|should|has to|needs to|can|do you|do i|would you|when)(?: be| you)? (added to|add to|subtracted from|subtract from|taken from|take from) (\d+(?:\.\d+)?) (?:to (?:give|get|make|obtain|reach|leave)|gives|makes|leaves) /g,
    (_all, verb, value) =>
      `find the number. the number ${verb.startsWith('add') ? 'added to' : 'subtracted from'} ${value} equals `,
  ],
  [
    /^(?:share|split|divide|cut|break) (\d+(?:\.\d+)?) (?:so|such) that one part\b/,
    'divide $1 into 2 parts such that one part',
  ],
  [/\b(?:mr|mrs|ms|miss|dr)\.? (?=[a-z])/g, ''],
  [
    /^(?:can|could) you (?:please )?(?:tell me|find|work out|help me find|say)\b (?=what|which|the)/,
    (all) => (/find|work out/.test(all) ? 'find ' : ''),
  ],
  [/^(?=.*\bdigits?\b).*\b(?:code|combination)\b.*$/, (all) => all.replace(/\b(?:code|combination)\b/g, 'number')],
  [/[“”]/g, '"'],
  [/\s*&\s*/g, ' and '],
  [/(^|[\s:(])'(?=[a-z0-9])([^"]*?[.!?])'(?=\s|$)/g, '$1$2'],
  [/"/g, ''],
  [
    /^[^.:?!\d]*\b(?:puzzle|riddle|challenge|problem|question|combo|starter|warm-?up|quiz|teaser|flashcard|brainteaser|help|homework|check)\b[^.:?!\d]*[:!]\s+/,
    '',
  ],
  [
    /^(?:my|our|the) (?:maths |math )?(?:teacher|book|textbook|friend|mate|brother|sister|mum|dad) (?:said|says|gave us|asked|wrote|set us|told us)(?: that)?[:,]? /,
    '',
  ],
  [/\b(?:i'?m|i am)(?= (?:a |an |not |even|odd|less|more|greater|between|thinking))/g, 'i am'],
  [/\bits\b(?= (?:\d|the same))/g, 'it is'],
  [/\b(he|she|it|that|what|who)'s\b/g, '$1 is'],
  [/\b(?:u|ya)\b/g, 'you'],
  [/\bwhats\b/g, 'what is'],
  [
    /\btogether they make\b|\bbetween them they (?:make|are)\b|\btogether they (?:are|total|have)\b|\bwhen (?:you )?add(?:ed)? (?:them )?together they (?:make|give)\b/g,
    'they add up to',
  ],
  [/\b(?:exactly|precisely|simply) (?=\d|twice|half|double|three|equal|the same|divisible)/g, ''],
  [/\b(?:treble|triple|thrice|double|twice|half) (?:of )?itself\b/g, (all) => `${all.split(' ')[0] ?? ''} the number`],
  [/\bmultiplied by itself\b|\btimes itself\b/g, 'squared'],
  [/\b(?:greater|more|larger|bigger) than (.+?) by (\d+)\b/g, '$2 more than $1'],
  [/\b(?:less|smaller) than (.+?) by (\d+)\b/g, '$2 less than $1'],
  [/\bby itself\b/g, 'by the number'],
  [/\bhelp\?*\s*$/g, ''],
];

const DIGITS: readonly Saying[] = [
  [/(?<=[.,;] )(?:when |if |once )?reversed,? (?=it|the|this)/g, 'the digits are reversed, '],
  [
    /\b(?:code|pin|pin number|combination|house number|bus number|page number|jersey number|shirt number|number plate|ticket number|locker number|room number)(?= (?:is|has|of) (?:a )?(?:\d|two|three|two-|three-)[- ]?digits?)/g,
    'number',
  ],
  [
    /\b(?:2|two)[- ]digits?\b(?= (?:positive |whole |even |odd |prime |square )*(?:number|integer|code|prime|square|multiple|cube))/g,
    'two-digit',
  ],
  [/\b(?:3|three)[- ]digits?\b(?= (?:positive |whole )?(?:number|integer|code))/g, 'three-digit'],
  [
    /\b(two|three)-digit (?:code|pin|combination|integer|positive integer|whole number|positive number|natural number)\b/g,
    '$1-digit number',
  ],
  [
    /\b(?:[a-z]+'s )?(?:[a-z]+ )?(?:code|number|combination|pin) (?:is|has|consists of|is made of|is made up of) (2|3) digits(?:,? (?:whose|with a|which have a|that have a|their) sum (?:is|of)|,? (?:which|that) add(?: up)? to|,? adding(?: up)? to)/g,
    (_all, count) => `the number is a ${count === '2' ? 'two' : 'three'}-digit number. the sum of the digits is`,
  ],
  [
    /\bthe (?:2|3|two|three) digits of (?:a|the) number\b/g,
    (all) => `the digits of a ${/2|two/.test(all) ? 'two' : 'three'}-digit number`,
  ],
  [
    /\bdigits,? (?:which|that) (?:have a sum of|sum to|total|add(?: up)? to)\b|\bdigits (?:summing to|adding(?: up)? to|totalling|with a sum of|with a total of|whose sum is)\b/g,
    'digits that add up to',
  ],
  [
    new RegExp(
      `\\b(?:(?:if|when|and|by|but|then) )*(?:(?:you|i|we|she|he) )?(?:revers(?:e|es|ing)|swap(?:s|ping)?|switch(?:es|ing)?|interchang(?:e|es|ing)|exchang(?:e|es|ing)|transpos(?:e|es|ing)|turn(?:s|ing)?)(?: round| around)? (?:the order of )?(?:the |its |both |these )?(?:two |2 )?(?:digits|them|numerals|it|number)(?: of (?:the|this) number)?(?: round| around| over| about)?,? (?:and )?(?=(?:it |the |this |that |which |you |we |i |one )?(?:\\d|makes?|gives?|gets?|produces?|yields?|increases?|decreases?|results?|number|code|forms?|becomes?|is|value|new|turns|obtains?|adds|raises|lowers|grows|goes|rises|falls|drops))`,
      'g',
    ),
    '. the digits are reversed, ',
  ],
  [
    new RegExp(
      `\\b(?:if |when |and |but |then )*(?:the |its |both |these )(?:two |2 )?digits (?:are|were|get) (?:reversed|swapped|switched|interchanged|exchanged|transposed|turned round)(?: round| around| over)?,? `,
      'g',
    ),
    '. the digits are reversed, ',
  ],
  [
    new RegExp(
      `(the digits are reversed, )(?:and )?(?:which |this |that |it |you |we |i |one )?(?:(?:makes?|gives?|gets?|produces?|yields?|results? in|forms?|turns it into|obtains?) )?(?:(?:the |a |an |its )?(?:new |resulting )?(?:number|code|value|result|one|it) )?(?:(?:that|which) )?(?:gets? |is |becomes |goes |that is )?(?:(?:bigger|greater|larger|more|higher|up) by |(?:increases|grows|rises|goes up|increased) by )?${N}( (?:bigger|greater|larger|more|higher|less|smaller|lower|fewer))?(?: than (?:the (?:original|first|given|starting|old|original one)(?: number| code)?|before|it was(?: before)?|it|the number))?(?=[.,;?!]| and|$)`,
      'g',
    ),
    (all, start, by, way = '') =>
      /less|smaller|lower|fewer/.test(way)
        ? `${start}the number decreases by ${by}`
        : /bigger|greater|larger|more|higher|increase|grow|rise|up by/.test(all)
          ? `${start}the number increases by ${by}`
          : all,
  ],
  [
    new RegExp(
      `(the digits are reversed, )(?:and )?(?:(?:the |a )?(?:new )?(?:number|code|value|it|result) )?(?:decreases|falls|goes down|drops|is reduced|is decreased|gets smaller) by ${N}`,
      'g',
    ),
    '$1the number decreases by $2',
  ],
  [
    /\b(?:the )?(?:given|starting|initial|old|first) number\b(?=[^.]*\.)/g,
    (all) => (all.includes('first') ? all : 'the original number'),
  ],
];

const ASKING: readonly Saying[] = [
  [/\bme\b(?=.*\b(?:am i|what is the number)\b)/g, 'the number'],
  [/\bwhat (?:could|might|can|must) (it|the number|my number) be\b/g, 'what is $1'],
  [
    /\b(?:which|what)(?: (?:two|2|three|3))?(?: (?:positive |whole |even |odd |consecutive )*(?:integers|numbers))?(?: are (?:they|these|those))?\?*$/g,
    (all) => (/^(?:which|what)\??$/.test(all) ? all : 'find them'),
  ],
  [/\b(?:who|what) (?:number )?am i\b|\bwhat number is it\b|\bguess (?:me|it|my number)\b/g, 'what is the number'],
  [
    /\bwhat (?:number )?did (?:we|i|you|he|she|they|[a-z]+) (?:start with|begin with|have to start with|think of|first think of|have in mind)\b/g,
    'what is the number',
  ],
  [/, (?:the |my )?number\?$/, '. find the number'],
  [
    new RegExp(
      `(^|[.;?!,] )(?:hence |so |therefore |then |thus |and )?((?:the |my |his |her )?[a-z -]*)(?:\\s*(?:[:=→]|->|\\bis\\b|\\bare\\b)\\s*${BLANK})\\s*[.?]*$`,
    ),
    (all, before, last) => (ASKED.test(last) ? all : `${before === '' ? '' : '. '}find ${last.trim()}`),
  ],
  [
    /(?<=[.;,?!] )((?:the |my )?(?:[a-z]+ )?(?:numbers?|parts|larger|smaller|bigger|greater|largest|smallest|middle one|integers?|digits?|other one|other|both)(?: (?:parts?|numbers?|pieces?|values?))?)(?: one)?\s*\??$/,
    (all, last) => (ASKED.test(last) ? all : `find ${/^(?:the|my|both) ?/.test(last) ? last : `the ${last}`}`),
  ],
  [/\bin the end\b|\bat the end\b|\bto begin with\b|\boriginally\b|\bat first\b/g, ''],
  [
    /\b(?:find|what are|state|give) (?:the )?(?:two |2 |both )?possible (?:numbers|values(?: of the number)?|integers)\b/g,
    'find the number',
  ],
  [
    /\b(?:find|give|state) (?:both|all)(?: the)? (?:possible )?(?:values of the number|answers|possibilities)\b/g,
    'find the number',
  ],
  [/\bdivide me by\b/g, 'divide the number by'],
  [/\b(?:multiply|double|halve|treble|square|triple) me\b/g, (all) => all.replace('me', 'the number')],
  [/\b(add|subtract|take) (\d+) (to|from) me\b/g, '$1 $2 $3 the number'],
];

const FACTS: readonly Saying[] = [
  [
    /\b(?:what|which) number is as much (?:greater|more|bigger|larger|above|over)(?: than)? (\d+) as (?:it is )?(?:less|smaller|below|under|lower)(?: than)? (\d+)\b/g,
    'find the number. the number minus $1 equals $2 minus the number',
  ],
  [/,? (?:and )?then (?=(?:increased|decreased|reduced|diminished) by)/g, ' '],
  [
    /\b(?:[a-z]+(?: [a-z]+)? )(?:wrote|writes|has written|picked|picks|chose|chooses|thinks of|thought of|is thinking of|has) (2|3|two|three) (different )?(?:whole )?numbers(?: down)?(?: (?:on|in|from) [a-z ]+?)?(?=[.,])/g,
    'there are $1 numbers',
  ],
  [
    /\b([a-z]+)'s number\b/g,
    (all, name) => (/^(?:today|it|that|what|let|one|second|first)$/.test(name) ? all : 'the number'),
  ],
  [/\bwhat number is (?=\d|half|twice|double|a |one|the|three|equal|such)/g, 'find the number. the number is '],
  [
    /^what number (?=when|such|minus|plus|times|divided|multiplied|increased|decreased)/,
    'find the number. the number ',
  ],
  [/\bthe number is such that\b|\bthe number such that\b|\bfind the number such that\b/g, 'find the number.'],
  [
    /\bpage numbers (?:on|of) (?:2 |two )?facing pages(?: (?:of|in) [a-z ]+?)?(?= (?:add|is|are|have|total|sum|multiply))/g,
    'two consecutive numbers',
  ],
  [
    /\b(?:the )?(?:number|page number) (?:on|of) the (right|left)[- ]hand page\b|\bthe (right|left)[- ]hand page(?: number)?\b/g,
    (_all, one, two) => ((one ?? two) === 'right' ? 'the larger number' : 'the smaller number'),
  ],
  [/\bsame (?:answer|result) (?:as|when)\b/g, (all) => all],
  [
    /\b(?:they |both )?(?:get|got|end up with) equal (?:answers|results)\b|\btheir (?:answers|results) are (?:equal|the same)\b/g,
    'they get the same answer',
  ],
];

const TELLS =
  /\d|\?|\b(?:numbers?|integers?|digits?|it|its|they|them|their|sum|total|difference|product|quotient|more|less|fewer|twice|half|double|triple|times|same|equal|even|odd|prime|positive|negative|larger|smaller|greater|bigger|each|both|other|one|not|no|never|only|without|find|what|which|who|how|work|calculate|add|subtract|multiply|divide|reversed|think|thinks|answer|result|fraction|parts?|first|second|third|remainder|consecutive|one-[a-z]+)\b/;

/** "The recipe is for plum jam": a sentence that tells nothing of a number. */
function withoutAsides(text: string): string {
  const sentences = text.split(/(?<=[.?!])\s+/);
  return sentences.length < 3
    ? text
    : sentences.filter((one) => TELLS.test(one.replace(/\b(?:the )?(?:2|two|both) of them\b/, ''))).join(' ');
}

/** A puzzle about numbers in small letters, said in the words that the grammar knows. */
export function simplerNumbers(text: string): string {
  const plain = [...SHORT, ...DIGITS, ...ASKING, ...FACTS]
    .reduce(
      (rest, [found, words]) => (typeof words === 'string' ? rest.replace(found, words) : rest.replace(found, words)),
      text,
    )
    .replace(/\s+/g, ' ')
    .trim();
  return withoutAsides(plain);
}
