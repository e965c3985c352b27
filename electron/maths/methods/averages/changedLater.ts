/** Ages at another time than that of which they are told. */
const OTHER_YEAR =
  /\b(?:next|last|the following|the previous|this coming) year\b|\b(?:an?|one|two|three|four|five|ten|\d+) years? (?:ago|later|from now|earlier)\b|\bin (?:an?|one|two|three|four|five|ten|\d+) (?:more )?years?(?:'s?)?(?: time)?\b(?! old)/i;

/** A number is put to one or some of the numbers of a group, which stays as large as it is. */
const PUT_TO_SOME =
  /\b(?:added|subtracted|taken|deducted) (?:to|from|away from|off) (?:just |only |exactly )?(?:one|two|three|four|five|some|half|several|the (?:largest|smallest|biggest|first|last|lowest|highest)|\d+) of\b|\badded to (?:the|its) (?:largest|smallest|biggest|first|last|lowest|highest)\b/i;

const DIFFERENCES =
  /\b(?:mean|average|median)(?: (?!is\b|to\b|has\b|will\b|must\b|should\b|would\b)[a-z]+){0,2}? (growth|increase|decrease|rise|change)\b/i;
const TOLD_DIFFERENCES =
  /\b(?:grew|grow|grows|grown|growing|growth|increases?|increased|rises?|rose|risen|decreases?|decreased|changes?|changed|gains?|gained|gone up|went up|goes up|by)\b/i;

/** Only the days, games or things that hold something are meant, where one of them holds nothing. */
const NOT_ALL =
  /\b(?:mean|average|median)\b[^.?]*\b(?:(?:wet|rainy|dry|sunny|working|school) (?:days?|ones)|(?:per|each|every|on the|for the) (?:day|days|night|nights|game|games|week|weeks) (?:that |when |on which |in which )?(?:she|he|they|i|we|it|you) [a-z]+|of (?:the |those )?[a-z]+ (?:with|having|(?:that|who) ha(?:ve|s|d))(?: any| some| at least one)? [a-z]+\s*[?.]?\s*$)/i;
const NOTHING = /(?<![\d.])0(?![\d.])|\b(?:none|nothing|nil|zero|not at all)\b/i;

/** Counted on from before: "by 9 am 12, by 10 am 20". */
const COUNTED_ON = /\bby \d{1,2}(?:[:.]\d\d)? ?(?:am|pm)\b.*\bby \d{1,2}(?:[:.]\d\d)? ?(?:am|pm)\b/i;

/** Both averages of a kind at once, or one of them and another thing. */
const BOTH_MODES = /\b(?:both|two) modes\b/i;
/** "How many more points did I get in total?" of two groups: of no reader. */
const MORE_IN_TOTAL = /\bhow (?:many|much) (?:more|less|fewer)\b[^.?]*\b(?:in total|altogether|in all)\b/i;

/** "To raise her mean by 2": by so much, not to it. */
const BY_SO_MUCH =
  /\b(?:raise|increase|lift|lower|reduce|improve|push|bring|drop)(?: [a-z']+){0,3} (?:mean|average)(?:(?: [a-z]+){0,2}? by\b|(?: (?:score|mark|grade))?(?: up)? \d)/i;
/** "The mean frequency": of the row that only counts. */
const OF_FREQUENCIES =
  /\b(?:mean|average|median|mode|modal) (?:of the )?frequenc(?:y|ies)\b(?! (?:table|distribution|column))/i;
/** "The median of 12, 5 and 19 after adding 1 to each": what is added is none of them. */
const DONE_TO_EACH =
  /\d, ?-?\d[^]*\b(?:after|when|once|if) (?:adding|subtracting|taking|multiplying|dividing|doubling|halving|increasing|decreasing)\b[^.?]*\b(?:each|every|all|them)\b/i;

/** "5% is added to every mark": not 5 marks. */
const SHARE_TO_EACH =
  /\d ?(?:%|percent\b|per cent\b)[^.?]*\b(?:each|every|all)\b|\b(?:each|every|all)\b[^.?]*\d ?(?:%|percent\b|per cent\b)/i;
/** "What must I get on the next two tests to average 75?": in each of them or in both, and the 75 is of all. */
const NEXT_FEW =
  /\b(?:must|need|needs|should|(?:have|has) to)\b[^.?]*\b(?:next|remaining|last|other) (?:two|three|four|five|\d+)\b[^.?]*\b(?:to|for) (?:(?:have|get|make|reach|an?|my|his|her|their|the) )*(?:overall |final )?(?:average|mean)\b/i;

/** Something besides the data that changes which numbers count, and that no reader of averages takes in. */
export function countsOtherwise(text: string): boolean {
  const [asked, noun] = DIFFERENCES.exec(text) ?? [];
  return (
    (/\b(?:ages?|aged|old)\b/i.test(text) && OTHER_YEAR.test(text)) ||
    PUT_TO_SOME.test(text) ||
    (noun !== undefined && !TOLD_DIFFERENCES.test(text.replace(asked ?? '', ' '))) ||
    (NOT_ALL.test(text) && NOTHING.test(text)) ||
    COUNTED_ON.test(text) ||
    BY_SO_MUCH.test(text) ||
    OF_FREQUENCIES.test(text) ||
    isOfTwoKinds(text) ||
    asksAnotherUnit(text) ||
    DONE_TO_EACH.test(text) ||
    SHARE_TO_EACH.test(text) ||
    NEXT_FEW.test(text) ||
    BOTH_MODES.test(text) ||
    MORE_IN_TOTAL.test(text)
  );
}

/** A mean age beside a mean height or a mean mark. */
function isOfTwoKinds(text: string): boolean {
  const named = text.matchAll(
    /\b(?:mean|average) (?:(?<what>age|height|weight|mass)|(?:(?:test|exam) )?(?:score|mark)) (?=of|for|is|was)/gi,
  );
  return new Set([...named].map(({ groups }) => groups?.['what']?.toLowerCase() ?? 'mark')).size > 1;
}

/** Units of length, of mass and of temperature, by the words for each. */
const UNITS_OF = [
  ['mm|millimet(?:re|er)s?', 'cm|centimet(?:re|er)s?', 'm|met(?:re|er)s?', 'km|kilomet(?:re|er)s?', 'miles?', 'inches', 'ft|feet', 'yards?', 'dm|decimet(?:re|er)s?'],
  ['mg|milligrams?', 'g|grams?', 'kg|kilograms?', 'tonnes?', 'pounds|lbs?', 'ounces|oz', 'stones?'],
  ['(?:° ?|degrees )c(?:elsius)?', '(?:° ?|degrees )f(?:ahrenheit)?'],
]; // prettier-ignore

/** "3 m, 4 m, 5 m. Find the mean in cm", "weights in pounds" and the mean in kg: nothing here turns one into the other. */
function asksAnotherUnit(text: string): boolean {
  const [tail = ''] = /\bin [^\d.?!]*[.?!]?\s*$/i.exec(text) ?? [];
  const head = text.slice(0, text.length - tail.length);
  return UNITS_OF.some((units) => {
    const asked = units.find((unit) => new RegExp(`^in (?:${unit})[.?!]?\\s*$`, 'i').test(tail));
    const told = units.filter((unit) => new RegExp(`(?:\\d ?|\\bin |\\()(?:${unit})(?![a-z/^²³])`, 'i').test(head));
    if (asked === undefined) return false;
    // "1 m 20 cm" is read as 1.2 m, so that the mean of such lengths is no number of cm.
    const isWhole = SUBUNITS.some(([pattern]) => head.search(pattern) >= 0);
    return isWhole ? told[0] === asked : told.length > 0 && !told.includes(asked);
  });
}

const SUBUNITS: readonly (readonly [RegExp, number])[] = [
  [/(?<![\d.])(\d+) ?(m|metres?|meters?) (\d+) ?(?:cm|centimetres?|centimeters?)\b/gi, 100],
  [/(?<![\d.])(\d+) ?(km|kilometres?|kilometers?) (\d+) ?(?:m|metres?|meters?)\b/gi, 1000],
  [/(?<![\d.])(\d+) ?(kg|kilograms?) (\d+) ?(?:g|grams?)\b/gi, 1000],
  [/(?<![\d.])(\d+) ?(l|litres?|liters?) (\d+) ?(?:ml|millilitres?)\b/gi, 1000],
];

/** "1 m 20 cm" is one length, "1 h 20 min" one time, and 90p among pounds is £0.90. */
export function inWholeAmounts(text: string): string {
  let whole = text.replace(
    /(?<![\d.])(\d+) ?(?:hours?|hrs?|h) (\d+) ?(minutes?|mins?)\b/gi,
    (_all, hours: string, minutes: string, unit: string) => `${Number(hours) * 60 + Number(minutes)} ${unit}`,
  );
  for (const [pattern, size] of SUBUNITS)
    whole = whole.replace(
      pattern,
      (_all, large: string, unit: string, small: string) => `${Number(large) + Number(small) / size} ${unit}`,
    );
  if (!/£\d/.test(whole) || /\bin pence\b/i.test(whole)) return whole;
  return whole.replace(
    /(?<![\d.£])(\d+) ?p(?:ence)?\b/g,
    (_all, pence: string) => `£${(Number(pence) / 100).toFixed(2)}`,
  );
}

const ALIKE: readonly (readonly RegExp[])[] = [
  [/\dmm\b/, /\dcm\b/, /\d(?:m|met(?:re|er)s?)\b/, /\d(?:km|kilomet(?:re|er)s?)\b/],
  [/\dmg\b/, /\d(?:g|grams?)\b/, /\d(?:kg|kilograms?)\b/],
  [/\dml\b/, /\dcl\b/, /\d(?:l|lit(?:re|er)s?)\b/],
  [/\d(?:s|secs?|seconds?)\b/, /\d(?:min|mins|minutes?)\b/, /\d(?:h|hrs?|hours?)\b/],
];

/** Amounts of one kind in several units: numbers that may not be put together as they stand. */
export function mixesUnits(text: string): boolean {
  const close = text.toLowerCase().replace(/(?<=\d) (?=[a-z])/g, '');
  return ALIKE.some((units) => units.filter((unit) => unit.test(close)).length > 1);
}
