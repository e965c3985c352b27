import { withoutIdleNumbers } from '../../words/idleNumbers.ts';

type Same = readonly (readonly [RegExp, string])[];

const DAY = '(?:mon|tues?|wed|thurs?|fri|sat|sun)(?:day|nesday|sday|rsday|urday)?';
const THING = '(?:socks?|gloves?|shoes?|mittens?|boots?|sandals?|slippers?|earrings?)';

/** Talk about chances that says nothing, or says in other words what the readers know. */
const TALK: Same = [
  // Two dice, whatever they look like.
  [
    /\b((?:\d+|two|three) (?:[a-z]+ ){0,2}(?:dice|coins|spinners|cubes)),? \(?(?:one|1)(?: is)? (?:red|blue|green|white|black|grey|gray|yellow|orange|purple|pink|brown|silver|gold)(?: one)?,? (?:and|the other)(?: (?:one|1|the other))?(?: is)? (?:red|blue|green|white|black|grey|gray|yellow|orange|purple|pink|brown|silver|gold)(?: one)?\)?,?(?= (?:are|is|were) (?:thrown|rolled|tossed|flipped|spun))/g,
    '$1',
  ],
  [
    /\b((?:probability|chance|likelihood)(?: that| of)?) (?:the|these|both|both the|both of the) (?:two|2|three|3) [a-z]+s (?:(?:taken|drawn|picked|chosen|selected|removed) )?(?=(?:are|have|will|being|were)\b)/g,
    '$1 they ',
  ],
  [
    /\b(\d+) out of (?:the |a sample of |a batch of )?(\d+) ((?:[a-z]+ ){0,2}[a-z]+s) ((?:tested|checked|inspected|sampled|examined|asked|surveyed) )?(were|are|had|have|was) /g,
    'of $2 $3 tested, $1 $5 ',
  ],
  [
    /\ba (?:committee|team|group|panel|jury|delegation|pair|hand) of (\d+|two|three|four)(?: [a-z]+)? (?:is|are) (?:chosen|picked|selected|formed|made)(?: up)?(?: at random)? from (?:a (?:group|class|club) of )?(\d+ [a-z]+(?:(?:, | and |, and )\d+ [a-z]+)+)(?=\.)/g,
    'there are $2. $1 are chosen without replacement',
  ],
  [
    /\b(?:everyone|everybody|every (?:person|member|student)|each (?:person|member|student)|all (?:three|four|two|\d)|all the members|all members)(?: (?:on|in|of) (?:it|the [a-z]+|them))? (?:is|are|being|will be) (?:an? )?([a-z]+)(?=[\s.?]*$)/g,
    'all are $1',
  ],
  [/\beach (?:of them )?(?:fires?|shoots?|throws?|tries|has) (?:once|one (?:shot|throw|go|try))\b/g, 'independent'],
  [/\b(?:each|both) (?:fires?|shoots?|throws?|try|tries|have) (?:once|one (?:shot|throw|go|try))\b/g, 'independent'],
  [/\bthe target is hit at least once\b/g, 'at least one of them hits'],
  [/\bwill hit (?:it|the target|a (?:certain )?target)(?: with a single shot| with one shot)?\b/g, 'hits'],
  [/\b(that|of) ([abc]) (?:will )?(hits?|solves?|pass(?:es)?|wins?|scores?|tells?|speaks?)\b/g, '$1 person$2$2 $3'],
  [/\band then (?:she|he|they|i) (?=(?:takes|picks|chooses|eats|draws|takes out) (?:another|a second)\b)/g, 'and '],
  [/\bif (?=there (?:are|were) \d+ [a-z]+ (?:in|on) the (?:bag|box|jar|tin|tray|drawer|bowl|pack|packet|urn)\b)/g, ''],
  [/\bextracted\b/g, 'drawn'],
  [/\bexactly (\d+|two|three|four) times (?=heads|tails)/g, 'exactly $1 '],
  [/\b(heads|tails) exactly (\d+|two|three|four) times\b/g, 'exactly $2 $1'],
  [/\b(?:given|consider) (?:the )?(?:probabilities|chances) of (?:the )?(?:two|2) events a and b:?/g, ''],
  [/\bmultiple of (\d+) or an? multiple of (\d+)\b/g, 'multiple of $1 or $2'],
  [/\b(integer|number)s? (?:is (?:chosen|picked) )?from (\d+) to (\d+),? inclusive,?/g, '$1 from $2 to $3'],
  [/\b(are|is) of (different colou?rs?|the same colou?r|a different colou?r)\b/g, '$1 $2'],
  [
    /\b(?:will|would|does|do) not be (?=(?:an?|the|red|blue|green|yellow|black|white|even|odd|prime|late|faulty|[a-z]+ing)\b)/g,
    'is not ',
  ],
  [/\b(?:well|thoroughly|fully|freshly)[- ]shuffled\b/g, 'shuffled'],
  [/\bby lot\b/g, 'at random'],
  [
    /\b(?:this|the chosen|the selected) (?=(?:pupil|student|person|child|member|worker|learner|boy|girl)\b(?! (?:is|was) (?:then|later|replaced)))/g,
    'the ',
  ],
  [
    /\bwith (\d+) (?:shots|throws|arrows|balls|serves|tries|attempts|kicks) (?:in|out of)(?: every)? (\d+)\b/g,
    'with probability $1/$2',
  ],
  [
    /\b(hits|scores|misses|wins|hit|score|miss|win)( it| the target| the bull)? (?:with|on|at|in) (?:each|any|every)(?: given| single)? (?:shot|throw|attempt|go|serve|try)\b/g,
    '$1$2',
  ],
  [/\bany given (?=day|morning|evening|game|match)/g, 'any '],
  [
    /, (two|2|three|3)(?: are)? (taken|drawn|picked|chosen)(?: out)?,? (?:with )?no replacement\b/g,
    '. $1 are $2 without replacement',
  ],
  [/\b(\d+)(?: [a-z]+)? are ([a-z]+s)' and (\d+)(?: [a-z]+)? are ([a-z]+s)'/g, '$1 $2 and $3 $4'],
  [/\bhow likely is an? ([a-z]+)(?=[,?.]|$)/g, 'what is the probability of a $1'],
  [/(?<=[.,;] ?)([b-hj-z]) ?= ?(?:\?|_+)? *\((?:those|these) are (?:all )?the only [a-z]+\)[\s.]*$/g, 'find $1'],
  [
    /(?<=\bexpect.*),? (?:with )?(?:each|every) (?:ticket|one|ball|counter|card) (?:is |being )?(?:put back|replaced|returned)(?: each time)?/g,
    '',
  ],
  [/\bindependant(ly)?\b/g, 'independent$1'],
  [/\bassum(?:e|ing) (?:the |their )?independence\b/g, 'independently'],
  [
    /\b(says?|said|gives?|gave|quotes?|quoted) (\d*\.\d+|\d+ ?%) for ([a-z]+(?: [a-z]+){0,2})(?=[.,;])/g,
    '$1 the chance of $3 is $2',
  ],
  [
    /,? ?\b(?:assuming|assume|suppose|supposing|given)(?: that)? (?:(?:the|these|all|each|both) )*[a-z]+ (?:are|is) (?:all )?independent(?:ly)?(?: of (?:each other|one another|the others?))?/g,
    ' independently',
  ],
  [/(?<=\b(?:toss(?:ed|es)?|flip(?:ped|s)?|heads?|tails?)\b.*)\b(?:pennies|nickels|dimes)\b/g, 'coins'],
  [/(?<![\d.,])0,(?=\d{1,3}(?![\d.,]*\d))/g, '0.'],
  [/\b(?:he or she|she or he|he\/she|s\/he|him or her)\b/g, 'they'],
  [/['‘"“](not [a-z])['’"”]/g, '$1'],
  [/,? ?\b(?:one (?:after|by) (?:the other|another|one)|in succession|successively|one at a time)\b,?/g, ''],
  [
    /\b(kings?|queens?|jacks?|aces?|tens?|nines?|eights?|sevens?|sixes|fives?|fours?|threes?|twos?) of (?:an? )?(red|black)(?: colou?r| suit)?\b/g,
    '$2 $1',
  ],
  [
    /\b(?:in the dark|in pitch darkness|with (?:my|his|her|your|their) eyes (?:closed|shut)|not looking|while blindfolded|at a lucky dip)\b/g,
    ' ',
  ],
  [
    /\bwithout (?:any )?(?:putting|placing|popping|returning) (?:any(?:thing)? |them |it |the first(?: one)? )?back\b/g,
    'without replacement',
  ],
  [
    /\b(?:(?:and|but|she|he|i|you|they|we|which|that|it) )*(?:does|do|did|is|are|was|were) ?n(?:o|')t (?:be )?(?:put|go|get put|placed?) (?:any |them |it |the first(?: one)? )?back\b/g,
    'without replacement',
  ],
  [
    /\b((?:face|picture|court)(?: |-)?cards?),? ?\(?(?:that is |i\.?e\.?,? |a |meaning )?(?:jacks?|kings?|queens?),? (?:an? )?(?:jacks?|kings?|queens?),? (?:or|and)(?: an?)? (?:jacks?|kings?|queens?)\)?/g,
    '$1',
  ],
  [
    /\b(?:an?|the)? ?(?:matching )?pairs?,? ?\(?(?:i\.?e\.?|that is|meaning|of),? (?:(?:they are|both|all) )*(?:of )?(?:the )?same colou?r\)?/g,
    'the same colour',
  ],
  [
    new RegExp(
      String.raw`(?<=\b${THING}\b.*)\b(?:(?:are|is|make|makes|form|gets?|got|get|being|has|have|getting|making|forming|be|of) )+(?:an? )(?:matching |proper |wearable )?pair\b(?! of)`,
      'g',
    ),
    'are the same colour',
  ],
  [
    new RegExp(
      String.raw`\b(exactly|only|just|at least|at most) one of (?:(?:the|these|those|next|on) )*${DAY} (?:and|or) (?:on )?${DAY}\b`,
      'g',
    ),
    '$1 one of 2 days',
  ],
  [new RegExp(String.raw`\b(?:on )?both (?:on )?${DAY} and (?:on )?${DAY}\b`, 'g'), 'on both of 2 days'],
  [new RegExp(String.raw`\bneither (?:on )?${DAY} nor (?:on )?${DAY}\b`, 'g'), 'on none of 2 days'],
  [new RegExp(String.raw`\(${DAY} and ${DAY}(?:,? (independent(?:ly)?))?\)`, 'g'), ', $1'],
  [/\b(?:what (?:fraction|proportion|percentage) of the time)\b/g, 'with what probability'],
];

export function saidOfChance(text: string): string {
  let plain = withoutIdleNumbers(text);
  // "There is one prize, a ham … her chance of the ham": to win it.
  const prize = /\b(?:one|only|single|1) prize(?:,| is|:| -) an? ([a-z]+)/.exec(plain)?.[1];
  if (prize !== undefined)
    plain = plain.replace(
      new RegExp(String.raw`\bchance of (?:(?:getting|winning|landing|having) )?(?:the|that) ${prize}\b`),
      'chance of winning',
    );
  // Whoever is not late is on time, where nobody can be early.
  if (/\blate\b/.test(plain) && !/\bearly\b/.test(plain))
    plain = plain.replace(
      /\b(is|are|be|being|was|were|arrives?|arriving|gets there) (?:there )?(?:on time|punctual)\b/g,
      '$1 ontime',
    );
  for (const [pattern, word] of TALK) plain = plain.replace(pattern, word);
  return plain;
}
