import { plainStory } from '../../words/plainStory.ts';
import { markAmounts } from '../../words/storyAmounts.ts';
import type { StoryAmount } from '../../words/storyAmounts.ts';
import { withPartAmounts } from './partAmounts.ts';
import { withoutVulgar } from '../../words/vulgarFractions.ts';

/** A story of travel in small letters, a mark in the place of every amount, sentences apart by ` § `. */
export type MarkedTravel = {
  readonly text: string;
  readonly amounts: readonly StoryAmount[];
  /** Decimals asked for. */
  readonly places: number | null;
  readonly hoursAndMinutes: boolean;
};

type Change = readonly [RegExp, string | ((all: string, ...groups: string[]) => string)];

const HOURS_AND_MINUTES =
  /[.,;]? ?\(?\b(?:(?:give|giving|write|state|express) )?(?:your |the )?(?:answers? )?(?:should be )?in (?:hours|hrs?|h|minutes|mins?) (?:and|&) (?:minutes|mins?|min|seconds|secs?|sec)\b\)?/gi;
const UNIT =
  'mph|km\\/h|kmh|kph|m\\/s|km|m|miles?|metres?|meters?|kilomet(?:re|er)s?|minutes?|mins?|hours?|hrs?|h|seconds?|secs?|s|litres?|feet|ft|yards?|cm';
const PART_HOUR: Readonly<Record<string, string>> = { half: '30', quarter: '15' };

function clockName(hour: string, minutes: number, half: string | undefined): string {
  const whole = minutes < 0 ? Number(hour) - 1 : Number(hour);
  const rest = `${(minutes + 60) % 60}`.padStart(2, '0');
  return `at ${whole === 0 ? 12 : whole}:${rest}${half === undefined ? '' : ` ${half.replaceAll('.', '')}`}`;
}

const HALF = '([ap]\\.?m\\b\\.?)';

/** Times of the day and lengths of time as the marks want them; letters are small, numbers are figures. */
const CHANGES: readonly Change[] = [
  [
    /\b(\d{1,2}) (\d\d) ?([ap])\.?m\b\.?/g,
    (all, hour, minutes, half) => (Number(minutes) < 60 ? `${hour}:${minutes} ${half}m` : all),
  ],
  [/\b([ap])\.m\.?(?=[\s,?!]|$)/g, '$1m'],
  [/\b(?:12 )?(?:noon|midday)\b/g, '12:00 pm'],
  [/\bin the (?:morning|afternoon|evening)\b/g, (all) => all],
  [new RegExp(`\\bhalf[ -]past (\\d{1,2})(?: ${HALF})?`, 'g'), (_all, hour, half) => clockName(hour, 30, half)],
  [new RegExp(`\\b(?:a )?quarter past (\\d{1,2})(?: ${HALF})?`, 'g'), (_all, hour, half) => clockName(hour, 15, half)],
  [new RegExp(`\\b(?:a )?quarter to (\\d{1,2})(?: ${HALF})?`, 'g'), (_all, hour, half) => clockName(hour, -15, half)],
  [
    new RegExp(`\\b(\\d{1,2}) (?:minutes? )?past (\\d{1,2})(?: ${HALF})?(?! ?(?:${UNIT})\\b)`, 'g'),
    (_all, by, hour, half) => clockName(hour, Number(by), half),
  ],
  [
    new RegExp(`\\b(\\d{1,2}) (?:minutes? )?to (\\d{1,2})(?: ${HALF})(?! ?(?:${UNIT})\\b)`, 'g'),
    (_all, by, hour, half) => clockName(hour, -Number(by), half),
  ],
  [/\b(\d{1,2}) ?o'?clock(?: ([ap]m))?/g, (_all, hour, half) => clockName(hour, 0, half === '' ? undefined : half)],
  [/\b(\d{1,2}(?::\d\d)?) (?:o'clock )?in the morning\b/g, '$1 am'],
  [
    /\b(\d{1,2}(?::\d\d)?) (?:o'clock )?in the (?:afternoon|evening)\b|\b(\d{1,2}(?::\d\d)?) at night\b/g,
    (_all, one, two) => `${one ?? two} pm`,
  ],
  [/\b([01]\d|2[0-3])([0-5]\d) ?(?:hours|hrs|h)\b/g, 'at $1:$2'],
  [
    /\b(at|from|to|until|by|the|leaves|arrives|departs|left) (0\d|1\d|2[0-3])([0-5]\d)(?= (?:and|to|train|bus|flight|from|arriving|,)|[.,?])/g,
    '$1 $2:$3',
  ],
  [
    new RegExp(
      `\\b(at|from|to|until|till|by|leaves|left|leave|departs|arrives|and) ([01]?\\d|2[0-3])\\.([0-5]\\d)(?![\\d.]|,\\d| ?(?:${UNIT})\\b)`,
      'g',
    ),
    '$1 $2:$3',
  ],
  [/(?<![\d:,.])((?:[01]?\d|2[0-3]):[0-5]\d)(?![\d:,])/g, 'at $1'],
  [/\bat at\b/g, 'at'],
  [/(\d|\b)((?:^|\b)\d+) 1\/2\b/g, '$2.5'],
  [/\bthere-and-back\b/g, 'there and back'],
  [/ ?\((?:it is |and )?not (?:just )?\d[\d.]*(?: ?(?:km\/h|mph|m\/s))?[!.]?\)/g, ''],
  // A blank with its unit asks for the amount.
  [/(?:= ?)?_{2,} ?(km\/h|m\/s|mph|kmh|kph|(?:km|miles|m|metres) per (?:hour|second))(?![a-z])/g, ', what speed in $1'],
  [
    /(?:= ?|\b(?:in|takes?|took|is|was|for|lasts?) )?_{2,} ?(miles|km|kilomet(?:re|er)s|met(?:re|er)s|m|hours|minutes|seconds|mins|hrs)(?![a-z/])/g,
    ', how many $1',
  ],
  [/\b(\d+) and (?:a|1) half\b/g, '$1.5'],
  [/\b(\d+) and (?:a|1) quarter\b/g, '$1.25'],
  [/\b(\d+) and (?:three|3) quarters\b/g, '$1.75'],
  [/\b(\d+) hours? and (?:a|1) half\b|\b(\d+) and a half hours?\b/g, (_all, one, two) => `${one ?? two}.5 hours`],
  [/\b(\d+) hours? and (?:a )?quarter\b/g, '$1.25 hours'],
  [/\b(\d+) minutes? and (?:a|1) half\b/g, '$1.5 minutes'],
  [/\b(?:an|one|1) hour and (?:a|1) half\b|\b(?:one|1)(?: and a half|½) hours?\b/g, '1.5 hours'],
  [/\b(?:an|one|1) hour and (?:a )?quarter\b/g, '75 minutes'],
  [/\b(?:an|one|1) hour and three quarters\b/g, '105 minutes'],
  [
    /\b(?:(?:an?|one|1) )?(half|quarter)(?: of)?[ -](?:an? |one )?hour\b(?! past)/g,
    (_all, part) => `${PART_HOUR[part] ?? ''} minutes`,
  ],
  [/\b(?:3|three)[ -]?quarters of an hour\b|\b3\/4 (?:of an )?hour\b/g, '45 minutes'],
  [/\b1\/2 (?:an |of an )?hour\b/g, '30 minutes'],
  [/\b1\/4 (?:of an )?hour\b/g, '15 minutes'],
  [/\bhalf a (minute|mile|km|kilomet(?:re|er))\b/g, '0.5 $1'],
  [/\ba quarter of a (mile|km|kilomet(?:re|er))\b/g, '0.25 $1'],
  [
    /(?<=\d|\b)(km|kms|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|m|feet|ft|mi) ?(?:\/|an|a|per|every|each|in an|in a|in 1) ?(hour|hr|h|second|sec|s|minute|min)s?\b/g,
    '$1 per $2',
  ],
  [
    /\b(lit(?:re|er)s?|l|ml|gallons?|pints?) (?:an?|every|each|in (?:a|every|each|one|1)) (?=(?:hour|hr|minute|min|second|sec)\b)/g,
    '$1 per ',
  ],
  [
    /(\d ?(hours?|miles|km|minutes))([^?]*?\b(?:other|next|last|remaining|final)) (\d+)(?= (?:at|were|was|took|in|by|she|he|they|it)\b)/g,
    (_all, first, unit, between, count) => `${first}${between} ${count} ${unit}`,
  ],
  [/\b(\d[\d.]*) ?mi\b/g, '$1 miles'],
  [/\b(?:an|one) hour\b(?! and)/g, '1 hour'],
  [/\b(?:an|one) hour and (?=\d)/g, '1 hour '],
  [/\b(first|next|last|every|each) hour\b/g, '$1 1 hour'],
  [/\b(?:a|one) minute\b(?! and)/g, '1 minute'],
  [/\b(?:a|one) (mile|kilomet(?:re|er)|km)\b(?= (?:in|at|long|away|ahead|behind|from))/g, '1 $1'],
  [/(\d)[ -](mile|km|kilomet(?:re|er)|met(?:re|er)|hour|minute|min|second|m)[ -](?=[a-z])/g, '$1 $2 '],
  [/(\d)-(mile|km|kilomet(?:re|er)|met(?:re|er)|hour|minute|second|m)\b/g, '$1 $2'],
  [
    /(\d+(?:\.\d+)?) (?:and|to) (\d+(?:\.\d+)?) ?(mph|km\/h|kmh|kph|m\/s|(?:km|miles|metres|meters|kilometres|kilometers) per (?:hour|second|minute|h|s))\b/g,
    '$1 $3 and $2 $3',
  ],
  [
    /(\d ?(?:mph|km\/h|kmh|kph|m\/s|(?:km|m|miles|metres|meters) per (?:h|s|min|hour|second|minute)))([^.?!\d]{1,40}?\b(?:at|and|does|goes|is|by|of|other|other one|second|one)) (\d+(?:\.\d+)?)(?= ?(?:[.,?!]|and\b|when\b|how\b|if\b|$))/g,
    (_all, first, between, second) => `${first}${between} ${second} ${/[a-z].*$/.exec(first)?.[0] ?? ''}`,
  ],
  [/\brs\b(?= away)/g, ''],
  [/\beach ?other\b|\bone another\b|\beachother\b/g, 'each-other'],
  [/\b(?:til|till|'til)\b/g, 'until'],
  [/\b(?:hole|whole)\b/g, 'whole'],
  [/\bwhats\b|\bwhat's\b/g, 'what is'],
  [/\bhow's\b|\bhows\b/g, 'how is'],
];

/** The story with its amounts marked; `null` where a number is left that nobody can read. */
export function markTravel(problem: string): MarkedTravel | null {
  const bare = problem.replace(
    /[.,]? ?\(?\b(?:use|using|give your answer (?:in|using)|in|as)? ?(?:the |a )?(?:12|24|twelve|twenty-four)[- ]hour clock(?: times?)?\b\)?/gi,
    '',
  );
  const whole = bare
    .replace(/(\d ?(?:hr|min|sec|ft|mi|yd))s?\.(?=,? ?(?:[a-z\d]|$))/g, '$1')
    .replace(/\bm\.p\.h\./g, 'mph')
    .replace(
      /[,;.]? ?\(?(?:remember:? |note:? |use |where |given (?:that )?)?1 ?(?:km|kilomet(?:re|er)|m|met(?:re|er)|hour|h|hr|minute|min|mile) ?(?:=|is|equals) ?[\d, ]+ ?(?:m|met(?:re|er)s|cm|centimet(?:re|er)s|minutes|min|seconds|sec|s|feet)(?![a-z/])\.?\)?(?=\s|$)/gi,
      ' ',
    )
    .replace(HOURS_AND_MINUTES, '')
    .replace(
      /\b(on|along|down|up|via|onto) (?:the )?(?:[A-Z]{1,2}\d{1,4}|I-\d{1,3}|Route \d{1,3}|Highway \d{1,3})\b/g,
      '$1 the road',
    )
    .replace(
      /\b(bus|coach|train|tram|flight|route|line|platform|car|runner|lane)(?: (?:number|no\.?|nr))? \d{1,4}(?= [a-z])(?! ?(?:km|m|miles?|h|hours?|min|minutes?|s|seconds?)\b)/gi,
      '$1',
    )
    .replace(/\b(?:number|no\.) \d{1,3} (?=(?:bus|tram|train|coach|car|runner|lane)\b)/gi, '')
    .replace(
      /(?<![\d.,])\d{1,3}(?:[ \u00a0\u2009]\d{3})+(?= ?(?:km|m|miles|kilomet(?:re|er)s|met(?:re|er)s)\b)/gi,
      (digits) => digits.replace(/\D/g, ''),
    )
    .replace(/-and-(?:a|an)-(?=half|quarter)/gi, ' and a ');
  const rounded = whole.replace(/,? \(?(?:to )?(\d) ?d\.? ?p\b\.?\)?/gi, ' to $1 decimal places');
  const plain = plainStory(withoutVulgar(rounded));
  if (plain.otherForm) return null;
  const figures = CHANGES.reduce(
    (text, [found, words]) => (typeof words === 'string' ? text.replace(found, words) : text.replace(found, words)),
    withPartAmounts(plain.text.replace(/\bkms\b/g, 'km')),
  );
  const marked = markAmounts(figures);
  return marked === null
    ? null
    : {
        text: ` ${marked.text
          .replace(/[.?!]+(?=\s|$)|;/g, ' § ')
          .replace(/[()"“”]/g, ' ')
          .replace(/\s+/g, ' ')
          .trim()} § `.replace(/(?:§\s*)+/g, '§ '),
        amounts: marked.amounts,
        places: plain.places,
        hoursAndMinutes: bare.search(HOURS_AND_MINUTES) >= 0,
      };
}
