import { formula, type BareQuestion, type NamedQuestion } from './namedQuestion.ts';
import { NUMBER, numberIn, typed } from './numbersIn.ts';

const HOURS = 'hours?|hrs?|h';
const MINUTES = 'minutes?|mins?';
const SECONDS = 'seconds?|secs?|s';
const MOVES =
  '(?:travels?|travelled|traveled|goes|went|drives?|drove|runs?|ran|walks?|walked|cycles?|cycled|flies|flew|moves?|moved|covers?|covered|rides?|rode)';
/** Whoever moves; nothing else may stand there. */
const WHO =
  '(?:(?:a|an|the) (?:car|train|bus|cyclist|runner|lorry|van|plane|boat|ship|coach|truck|walker|bike|bird|dog|horse)|i|he|she|(?!(?:half|none|nobody|both|each|all|and|but|not|neither|after|before|then|first|another)\\b)[a-z]{3,8})';

/** Lengths in metres or miles, times in seconds: a speed in other units than the two of the question is left alone. */
const DISTANCE = `(?<distance>${NUMBER}) ?(?<length>km|kilomet(?:re|er)s?|miles?|m|met(?:re|er)s?)`;
const TIME = `(?<time>${NUMBER}) ?(?<unit>${HOURS}|${MINUTES}|${SECONDS})`;
const SPEED = `(?<speed>${NUMBER}) ?(?<rate>km ?\\/ ?h|kmh|km per hour|mph|miles per hour|m ?\\/ ?s|met(?:re|er)s per second)`;

const SPEED_ASKED = new RegExp(
  `^(?:${WHO} ${MOVES}|${MOVES}|speed:?)? ?${DISTANCE} in ${TIME}[.,]? ?(?:what is|what's|whats|find|work out|calculate)? ?(?:its|the|his|her|their)? ?(?:average )?speed(?: of the [a-z]+)?(?: in (?<wanted>km\\/h|mph|m\\/s))?$`,
);
const DISTANCE_ASKED = new RegExp(
  `^(?:${WHO} ${MOVES}|${MOVES})(?: at)?(?: a| an)?(?: constant| steady| average)?(?: speed of)? ${SPEED} for ${TIME}[.,]? ?(?:how far (?:does|did) (?:it|he|she|i|they|the [a-z]+) (?:travel|go|drive|run|walk|cycle|fly|ride|move)|(?:what is|what's|find|work out|calculate) the distance(?: (?:it|he|she) (?:travels|travelled|covers|covered)| travelled| covered)?)$`,
);

/** Distance, speed and time of one steady journey, each unit fitting the others. */
export function readJourneys(question: BareQuestion): NamedQuestion | null {
  if (!/\d/.test(question.text)) return null;
  return speedAsked(question) ?? distanceAsked(question);
}

function speedAsked(question: BareQuestion): NamedQuestion | null {
  const { distance = '', length = '', time = '', unit = '', wanted } = SPEED_ASKED.exec(question.text)?.groups ?? {};
  const [way, span] = [numberIn(distance), numberIn(time)];
  const rate = rateOf(length, unit);
  if (way === null || span === null || span.equals(0) || rate === null) return null;
  return wanted !== undefined && wanted !== rate ? null : formula(`${typed(way)}/${typed(span)}`, question, rate);
}

function distanceAsked(question: BareQuestion): NamedQuestion | null {
  const { speed = '', rate = '', time = '', unit = '' } = DISTANCE_ASKED.exec(question.text)?.groups ?? {};
  const [pace, span] = [numberIn(speed), numberIn(time)];
  const [length, per] = partsOf(rate);
  if (pace === null || span === null || length === '' || kindOf(unit) !== per) return null;
  return formula(`${typed(pace)} × ${typed(span)}`, question, length);
}

/** Only hours go with km and miles, only seconds with metres. */
function rateOf(length: string, unit: string): string | null {
  const kind = kindOf(unit);
  if (/^k/.test(length)) return kind === 'h' ? 'km/h' : null;
  if (/^mile/.test(length)) return kind === 'h' ? 'mph' : null;
  return kind === 's' ? 'm/s' : null;
}

function kindOf(unit: string): string {
  if (new RegExp(`^(?:${HOURS})$`).test(unit)) return 'h';
  return new RegExp(`^(?:${SECONDS})$`).test(unit) ? 's' : 'min';
}

function partsOf(rate: string): readonly [length: string, per: string] {
  if (/^k/.test(rate)) return ['km', 'h'];
  if (/^m(?:ph|iles)/.test(rate)) return ['miles', 'h'];
  return rate === '' ? ['', ''] : ['m', 's'];
}
