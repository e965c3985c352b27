import { inFigures } from '../words/numberWords.ts';

type Saying = readonly [RegExp, string | ((all: string, ...groups: string[]) => string)];

const BLANK = '(?:_{2,}|…|\\.{3}|\\?)';
const UNIT =
  '(?: in (?:km\\/h|kmh|kph|mph|m\\/s|m\\/min|cm\\/s|(?:km|kilomet(?:re|er)s|miles|met(?:re|er)s|m|cm|centimet(?:re|er)s|feet) (?:per|an|a) (?:hour|second|minute)|hours|minutes|seconds|km|miles|met(?:re|er)s))?';
const RIDE =
  '(?:bike|bicycle|motorbike|motorcycle|car|scooter|skateboard|horse|horseback|foot|van|lorry|truck|train|bus|taxi|coach|tram|plane|boat|e-bike|moped|unicycle|bicycles|bikes|tandem|skis|canoe|kayak|ferry|cab|vehicle)';

const SPEED_NAME =
  '(?:km\\/h|kmh|kph|mph|m\\/s|(?:km|kilomet(?:re|er)s|miles|met(?:re|er)s|feet) (?:per|an|a) (?:hour|second|minute))';
/** The hours of all parts of a journey together: "2 hours … and then 1 hour". */
function hoursTold(text: string, asked: string): string {
  const hours = inFigures(text.replace(asked, '')).match(/\b\d+(?:\.\d+)?(?= hours?\b)/g) ?? [];
  return `${hours.reduce((sum, one) => sum + Number(one), 0)}`;
}

const SAYINGS: readonly Saying[] = [
  [
    /\b(?:what is the|find the|work out the|how far)(?: distance)?\b([^.?]*?), in (km|kilomet(?:re|er)s|miles|met(?:re|er)s)(?=[?.]|$)/g,
    'how many $2$1',
  ],
  [/(?<=\d[:.]\d\d(?: ?[ap]m)?),? (?:on )?the same (?:day|morning|afternoon|evening)(?=[.,;]| and\b)/g, ''],
  [/\bmean speed\b/g, 'average speed'],
  [
    /\b(average speed) (?:over|for|during) the (?:whole )?([a-z]+|\d+) hours(?=[?.]|$)/g,
    (all, name, count, ...rest) => (hoursTold(rest.at(-1) ?? '', all) === inFigures(count ?? '') ? (name ?? '') : all),
  ],
  [/\. \((?:it is not|it isn't|not|the answer is not|hint: not) \d+(?: ?[a-z/]+)?!?\)$/g, '.'],
  [/\bhow many mins\b/g, 'how many minutes'],
  [/\bhow many secs\b/g, 'how many seconds'],
  [/\bits (?=\d)/g, 'it is '],
  [/(\d ?(?:km\/h|kmh|kph|mph|m\/s)) (?:greater|more|higher)\b/g, '$1 faster'],
  [/^had (?:his|her|its|their|the) (?:average )?speed been /g, ''],
  [/\bhad (?:his|her|its|their|the) (?:average )?speed been (?=\d)/g, ''],
  [/\bfrom (\d{1,2}[:.]\d\d(?: ?[ap]m)?) (?:until|till|to) (?=\d{1,2}[:.]\d\d)/g, 'leaves at $1 arrives at '],
  [/\bhow long\b([^.?]*?),? in (minutes|hours|seconds)\b,?/g, 'how many $2$1'],
  [
    new RegExp(
      `^(\\d[\\d.,]* ?${SPEED_NAME})[,:]? (?:→|->|=|in|to|into|as) (?:_+ )?(${SPEED_NAME})(?: is)?\\s*(?:${BLANK})*[?.]*$`,
    ),
    'what is the speed in other units: $1 to $2',
  ],
  [
    new RegExp(
      `(?:^|(?<=[.?!,;:] ))(?:(?:the |its |his |her )?(?:average )?speed|v|velocity)\\s*[=:]\\s*_+\\s*(${SPEED_NAME})?[.]*$`,
    ),
    (_all, unit) => `what is the speed${unit === undefined ? '' : ` in ${unit}`}?`,
  ],
  [
    /(?:^|(?<=[.?!,;:] ))(?:(?:the |its |his |her )?distance|d)\s*[=:]\s*_+\s*(km|miles|m|metres)?[.]*$/,
    (_all, unit) => (unit === undefined ? 'how far is it?' : `how many ${unit} is it?`),
  ],
  [
    /(?:^|(?<=[.?!,;:] ))(?:(?:the |its |his |her )?time(?: taken)?|t)\s*[=:]\s*_+\s*(hours|minutes|seconds|h|min|s)?[.]*$/,
    (_all, unit) =>
      unit === undefined
        ? 'how long does it take?'
        : `how many ${unit.startsWith('h') ? 'hours' : unit.startsWith('m') ? 'minutes' : 'seconds'} does it take?`,
  ],
  [
    /(?:^|(?<=[.?!,;:] ))(hours|minutes|seconds) (until|needed for|needed to|taken for|to|taken to|for) ([^.?]*?)\s*[:=]?\s*(?:_+|\?|…)*[?.]*$/g,
    'how many $1 $2 $3?',
  ],
  [/\bthe ([a-z]+) is _+ (km|miles|m|metres|kilometres) (?:off|away)\b/g, 'how many $2 away is the $1'],
  [/\bhead(s|ing)? for each other\b/g, 'head$1 towards each other'],
  [/\bthe zz[a-z]name (?=(?!is|was|goes|at|and|to|in|with|travel|leave|left)[a-z]+\b)/g, 'the '],
  [
    /\b(?:home|back) (?:along|by|over|on) the same (\d[\d.]* ?(?:km|miles|m)) (?:road|way|route|path)\b/g,
    'returns $1 along the same road',
  ],
  [/\b(would|could|should|might)'ve\b/g, '$1 have'],
  [
    /,? ?\b(?:without (?:stopping|a break|any (?:stops|breaks))|taking no account of (?:any )?stops|ignoring (?:any )?(?:stops|delays|traffic)|(?:taking|assuming|treating) the (?:flash|light|lightning)[^.?,]*instant[a-z]*)\b/g,
    '',
  ],
  [/\b(\d+) and a half (hours|minutes|miles|km|seconds)\b/g, '$1.5 $2'],
  [
    /\b(?:comes?|came|goes|went|walks?|walked|drives?|drove|cycles?|cycled|runs?|ran|rides?|rode|gets?|travels?|travelled) (?:back )?(?:home )?(?:by |along |on )?the same (?:way|road|route|path)\b/g,
    'returns along the same road',
  ],
  [
    /\b(?:over|for|on) (?:the|both) (?:two |2 |both )?(?:journeys|trips|legs|parts|stages|rides|walks)\b/g,
    'for the whole journey',
  ],
  [/\b(km|miles|m|metres) off\b/g, '$1 away'],
  [
    /\b(?:the )?thunder (?:reaches|is heard by|gets to|arrives at) [a-z' ]+? (\d[\d.]* ?(?:s|secs?|seconds?)) (?:after|later)(?: (?:he|she|they|it|i|we|you) (?:sees?|saw) (?:the )?(?:lightning(?: flash)?|flash))?/g,
    'hears the thunder $1 later',
  ],
  [/\brather than (?:at )?(?=\d)/g, 'instead of '],
  [/\bto the nearest (?:whole number|integer)\b/g, (all) => all],
  [/\s*&\s*/g, ' and '],
  [/\b(\d[\d,.]*) ?mi\b(?!n)/g, '$1 miles'],
  [
    /\b(?:(?:what|how|who|where)'?s|(?:that|it|he|she|there)'s) (?=(?:the|his|her|its|their|a|going|been|still|travelling|walking|running|driving)\b)/g,
    (all) => all.replace(/'?s /, ' is '),
  ],
  [/\b(to|from|at) zz[a-z]+name's(?= (?:at|in|for|and|on|by|along)\b|[.,?]|$)/g, '$1 town'],
  [/\bback the same way\b/g, 'back along the same road'],
  [
    /\(?\b1 mile (?:=|is|equals) 5,?280 (?:feet|ft)\b\.?\)?|\(?\b1 km (?:=|is|equals) 1,?000 ?(?:m|metres|meters)\b\.?\)?|\(?\bthere are 5,?280 (?:feet|ft) in (?:a|1) mile\b\.?\)?/g,
    '',
  ],
  [
    /^(?:convert|change|express|write|what is) (?=\d[\d.,]* ?(?:km\/h|kmh|kph|mph|m\/s|[a-z]+ per [a-z]+) (?:to|into|in|as) )/g,
    'what is the speed in other units: ',
  ],
  [/\b(?:til|till|'til)\b/g, 'until'],
  [/\b(?:about|around|approximately|roughly|approx\.?) (?=\d|how|what)/g, ''],
  [/\b(?:a|an|the) (steady|constant|uniform|average) (?:speed |pace |rate )?of (?=\d)/g, 'a $1 speed of '],
  [/\bpace\b/g, 'speed'],
  [/\b(?:the )?(?:very )?same (?=\d)/g, 'the '],
  [
    /\b(?:the )?(?:remaining|next|other|last|final|further) (?=\d[\d.,]* ?(?:km|m|miles?|kilomet|met(?:re|er)s))/g,
    'the ',
  ],
  [/\ba further (?=\d)/g, 'then '],
  [
    new RegExp(
      `\\b(?:on|by|in|using|riding) (?:(?:a|an|the|his|her|their|my|its|our) )?(?:new |old |electric |mountain |road |racing |sports |fast |hire |family )*${RIDE}(?! (?:driver|station|stop|park|ride|journey))\\b`,
      'g',
    ),
    '',
  ],
  [/\b(?:a|an|every|each) (?=(?:km|kilomet(?:re|er)|mile)\b(?! per| an))/g, '1 '],
  [/\b(?:per|for each|for every|for 1|each|every) (?=1 (?:km|kilomet(?:re|er)|mile)\b)/g, 'for '],
  [
    /(\d+ ?(?:min(?:ute)?s?)(?: (?:and )?\d+ ?(?:s|secs?|seconds?))?) (?:per|for each|for every|for|to run|to walk|to cycle|to cover) (?:each )?(?:1 )?(km|kilomet(?:re|er)|mile)\b/g,
    'does 1 $2 in $1',
  ],
  [
    /\bthe (?:two|2|both) (?:journeys|trips|parts|legs|walks|rides) (?:together )?(?:take|took|last|lasted)\b|\bboth (?:journeys|trips|parts|legs|ways) (?:together )?(?:take|took)\b|\bthe (?:two|2) (?:journeys|trips) together (?:take|took)\b/g,
    'the whole journey takes',
  ],
  [
    /\b(?:there and back|the round trip|the return trip) (?:together )?(?:takes?|took)(?: (?:him|her|them|me))?\b/g,
    'the whole journey takes',
  ],
  [
    /\baltogether (?:he|she|it|they) (?:takes?|took|spends?|spent)\b|\bin total (?:he|she|it|they) (?:takes?|took|spends?|spent)\b/g,
    'the whole journey takes',
  ],
  [/\b(?:is|are) any part of the train (?:in|inside) the tunnel\b/g, 'does it pass'],
  [/\b(?:completely|entirely|fully|wholly) (?=through|past|across|over|crosses|cross|clears?)/g, ''],
  [
    /\bhow much time(?:, in (minutes|hours|seconds),)? (?:would|will|can|could|does|do|is|are|did) (?:be |(?:he|she|it|they|you|i) )?(?:saved?)\b/g,
    (_all, unit) => (unit === undefined || unit === '' ? 'how much time sooner' : `how many ${unit} sooner`),
  ],
  [
    /\bhow many (minutes|hours|seconds) (?:would|will|can|could|does|do|are|is|did) (?:be |(?:he|she|it|they|you|i) )?(?:saved?)\b/g,
    'how many $1 sooner',
  ],
  [
    /\b(?:by )?how (?:many|much) (miles per hour|mph|km\/h|kilomet(?:re|er)s per hour|km per hour|m\/s|met(?:re|er)s per second)? ?(?:must|should|does|would|will|do|did|needs?) (?:he|she|it|they|the driver|the train|the bus|[a-z]+)(?: need to| have to)? (?:increase|raise) (?:his|her|its|their|the) (?:average |usual )?speed(?: by)?\b/g,
    'what is the speed difference',
  ],
  [
    /\b(?:sets?|set) off after (?:him|her|them|it)\b|\b(?:cycles|rides|runs|drives|walks|chases|follows) after (?:him|her|them|it)\b/g,
    'follows',
  ],
  [/\b(?:answer|give (?:your )?answer|write your answer) in hours and minutes\b/g, ''],
  [/\((?:hours|mins|minutes|seconds|km|miles|mph|km\/h|m\/s|metres)\)/g, ''],
  [/\b(?:i |we )?(?:hear|hears|heard) (?=thunder)/g, 'hears the '],
  [/\bthe thunder ((?:\d[\d.]* ?(?:s|secs?|seconds?)) (?:later|after))\b/g, 'hears the thunder $1'],
  [
    /\b(?:thunder|the bang|the thunder|the sound|the explosion) (?:(?:is|was) )?heard (\d[\d.]* ?(?:s|secs?|seconds?)) (?:later|after(?:wards)?)(?: the (?:lightning )?(?:flash|lightning)(?: is| was)?(?: seen)?)?/g,
    'hears the thunder $1 later',
  ],
  [
    /\bhears? the thunder (\d[\d.]* ?(?:s|secs?|seconds?)) after (?:the |seeing the )?(?:lightning )?(?:flash|lightning)(?: (?:is|was) seen)?/g,
    'hears the thunder $1 later',
  ],
  [/\b(?:is|was) seen at once\b/g, 'is seen'],
  [/,? so (?=how|what|find)/g, '. '],
  [
    new RegExp(
      `(^|[.?!,;:] )(?:hence |so |then |and )?(?:his |her |its |the |their |my )?((?:average |mean |total |overall )*)(speed|distance|time taken|time)(${UNIT})((?: for the (?:whole |entire |complete |round )?(?:trip|journey|run|ride|way|walk|drive))?)(${UNIT})\\s*(?:[:=→]|is)?\\s*(?:${BLANK})*[?.]*$`,
    ),
    (_all, before, kind, what, unit, whole, after) =>
      `${before.trim() === '' ? '' : '. '}what is the ${kind}${what}${unit}${whole}${after}?`,
  ],
  [
    /(?<=[.?!;] )(?:arrival time|arrives at|arrives|time of arrival|arrive)\s*(?:[:=]|at)?\s*(?:_+|\?)*[?.]*$/g,
    'what time does it arrive?',
  ],
  [/(?<=[.?!;,] )(?:how far|how long|how fast)\s*\?*$/g, (all) => `. ${all.replace(/[?\s]*$/, '')}?`],
];

const VERBS =
  'travels|travelled|drives|drove|goes|went|walks|walked|runs|ran|cycles|cycled|flies|flew|rides|rode|jogs|jogged|sets off|leaves|left|starts|swims|swam|bikes|biked|rows|rowed|hikes|hiked|sails|skates|sprints|sprinted|pedals|pedalled|covers|covered|did|does|takes|drove|commutes|heads|departs|averages|crawls|strolls';
const NO_NAME =
  /^(?:he|she|it|they|i|we|you|who|that|which|and|then|so|train|car|bus|plane|lorry|cyclist|runner|man|woman|boy|girl|boat|ship|walker|driver|journey|trip|sound|light|one|other|another|first|second|also|always|never|usually|normally|each|both|mum|dad|brother|sister|friend|uncle|aunt|teacher|ferry|truck|van|taxi|coach|tram|hiker|athlete|person|someone|back|home|there|snail|horse|dog|cat|river|wind|current|river|water|time|ride|walk|run|drive|flight|race|way|distance|road|route|not|only|if|when|what|how)$/;
const TELLS =
  /\d|\?|\b(?:one|two|three|half|quarter|twice|double|return|returns|returned|back|same|stop|stops|stopped|rest|rests|wait|waits|each|other|opposite|towards|against|current|wind|stream|catch|catches|meet|meets|pass|faster|slower|speed|speeds|sooner|late|later|earlier|early|before|after|then|than|more|less|another|away|apart|find|calculate|work|what|how|which|hour|hours|minute|minutes|not|no|never|without|except|only|until|total|altogether|whole|first|second|third|last|remaining|instead|usual|usually|delay|delayed|break|pause)\b/;

/** "mia drives": a name without its capital letter. */
function withLowNames(text: string): string {
  const found = new RegExp(`(?:^|(?<=[.?!;,:] )|(?<= and ))([a-z]{2,}) (?=(?:${VERBS})\\b)`, 'g');
  const names = [...new Set([...text.matchAll(found)].map(([, name = '']) => name))].filter(
    (name) => !NO_NAME.test(name) && !name.startsWith('zz'),
  );
  return names
    .slice(0, 3)
    .reduce(
      (rest, name, index) => rest.replace(new RegExp(`\\b${name}\\b`, 'g'), `zz${'pqr'.charAt(index)}zname`),
      text,
    );
}

/** "It was a sunny day": a sentence that tells nothing of the way. */
function withoutAsides(text: string): string {
  const sentences = text.split(/(?<=[.?!])\s+/);
  return sentences.length < 3 ? text : sentences.filter((one) => TELLS.test(one)).join(' ');
}

/** A story of a journey in small letters, said in the words that the phrases know. */
export function simplerTrips(text: string): string {
  const opened = text.replace(
    /^(?:(?:ok|okay|so|right|hi|hey|um)[, ]+)*(?:(?:my|our|the) (?:teacher|book) (?:gave us|said|asked|set)(?: us)?(?: this| one)?(?: where| that)?[:,]? )?/,
    '',
  );
  const plain = SAYINGS.reduce(
    (rest, [found, words]) => (typeof words === 'string' ? rest.replace(found, words) : rest.replace(found, words)),
    withLowNames(withoutAsides(opened)),
  );
  return plain
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.?!;])/g, '')
    .replace(/^[.,\s]+/, '')
    .trim();
}
