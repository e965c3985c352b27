import type { RuleStep } from '../outcomes.ts';

type Worked = { readonly method: string; readonly answer: string; readonly steps: readonly RuleStep[] };

const SIZES = 'radius|diameter|circumference|area|perimeter|length|width|height|side|volume|diagonal';
const FORMULA_OF = new RegExp(
  String.raw`\bthe (${SIZES})(?: of [a-z ]+?)? (?:is|=|was) \$?\(?\d*[a-z]\b.*\b(?:find|what is|work out|calculate|give)(?: the| its)+ (${SIZES})\b`,
  'is',
);

/** "The radius is 3x. When x = 2 find the diameter": the value of the formula is another size than the one asked for. */
function isOtherSize(text: string, { method }: Worked): boolean {
  if (method !== 'substituteValues') return false;
  const [, told, asked] = FORMULA_OF.exec(text) ?? [];
  return told !== undefined && told.toLowerCase() !== asked?.toLowerCase();
}

const FACE_DIAGONAL =
  /\bdiagonals? (?:of|on|across|along) (?:any|one|each|a|an|the|its|either)(?: of (?:its|the))?(?: [a-z]+)? (?:faces?|base|floor|top|side|bottom|lid|wall)\b|\bface diagonal/i;
const LEAVES_LINE_OUT =
  /\b(?:perimeter|border|boundary|distance (?:a?round))\b[^?]*\b(?:exclud(?:ing|es?|ed)|(?:not|without) (?:including|counting)|without|leaving out|leave out|apart from|except(?: for)?|ignoring|but not|not) (?:the |its )?(?:diameter|straight|base|curved|arc\b|radii)/i;
const ARC_FROM_EDGE =
  /\b(?:at|from|on) the circumference\b[^?]*\b(?:length|area|perimeter)\b|\b(?:length|area|perimeter)\b[^?]*\b(?:angle|subtend\w*|°|degrees?)\b[^?]*\bat the circumference\b/i;
const TIED = /\b(?:goat|cow|dog|horse|sheep|donkey|animal|calf|pony|sprinkler)s?\b/i;
const AT_WALL =
  /\b(?:tied|tethered|fastened|chained|leashed|placed|set|stands?)\b[^.?]*\b(?:wall|fence|hedge|side|barn|shed|house|building|edge)\b/i;
const WITH_ANGLE = /\bright[- ]?(?:angled?)?[- ]?(?:angled )?triangle|\bhypotenuse\b/i;

/** "The minor arc subtends 80°. Find the major arc": the rest of the circle. */
function asksMajorPart(text: string, { steps }: Worked): boolean {
  const at = text.search(/\bmajor (?:arc|sector|segment)\b(?![^]*\bmajor\b)/i);
  if (at < 0 || /\bmajor\b/i.test(text.slice(0, at))) return false;
  const asked = /\b(?:find|what|calculate|work out|how)\b[^.?]*$/i.test(text.slice(0, at));
  return asked && !steps.some(({ expression }) => expression.includes('-'));
}

/** A line or a face left out or meant, an angle from elsewhere than the centre, half of a circle behind a wall. */
function isOtherFigurePart(text: string, { method, answer, steps }: Worked): boolean {
  const says = (pattern: RegExp): boolean => steps.some(({ reason }) => pattern.test(reason));
  if (FACE_DIAGONAL.test(text) && says(/in three dimensions/)) return true;
  if (asksMajorPart(text, { method, answer, steps })) return true;
  if (LEAVES_LINE_OUT.test(text) && says(/Add the straight|Add the diameter|Add the two radii|Add the radii/)) return true; // prettier-ignore
  if (ARC_FROM_EDGE.test(text) && says(/part of the circle the sector is/)) return true;
  if (TIED.test(text) && AT_WALL.test(text) && /\\pi/.test(answer) && !says(/quarter|half|semi/i)) return true;
  if (/\bmedian (?:to|on|onto|from|of) the hypotenuse\b/i.test(text)) return method === 'statistics';
  // The sides of a right-angled triangle are numbers, whatever letter they hold.
  return WITH_ANGLE.test(text) && /\bsides?\b/i.test(text) && method === 'simplifyPolynomial' && !/\b(?:in terms of|expression|simplif\w*|formula|show)\b/i.test(text); // prettier-ignore
}

const WITH_WHOLE =
  /\barea of (?:the |its )?[a-z ]+? (?:and|with|including|plus) (?:the |its )?[a-z ]*?(?:path|border|walkway|frame|rim|edging|pond|pool|lawn|garden|picture|photo|table)\b|\barea\b[^?.]*\b(?:together|combined|altogether)\b/i;
const INNER = /\b(?:inner|inside|internal|smaller)(?: (?:circle|radius|diameter|of|is|a|has|with|=))* (\d+(?:\.\d+)?)/i;
const OUTER = /\b(?:outer|outside|external|larger)(?: (?:circle|radius|diameter|of|is|a|has|with|=))* (\d+(?:\.\d+)?)/i;

/** The ring alone where both together are asked for, or an outer circle that is the smaller one. */
function isOtherRing(text: string, { steps }: Worked): boolean {
  const isRing = steps.some(({ reason }) => /^(?:Find the area of the large circle|Find both areas and subtract|The border adds|With the path)/.test(reason)); // prettier-ignore
  if (
    !isRing &&
    !(WITH_WHOLE.test(text) && /\bcirc|\bround/i.test(text) && steps.some(({ reason }) => /^Subtract/.test(reason)))
  )
    return false;
  const [inner, outer] = [INNER.exec(text)?.[1], OUTER.exec(text)?.[1]];
  const turned = inner !== undefined && outer !== undefined && Number(inner) >= Number(outer);
  return WITH_WHOLE.test(text) || (turned && !/\d ?(?:mm|m)\b[^?]*\d ?cm\b|\d ?cm\b[^?]*\d ?(?:mm|m)\b/.test(text));
}

const DIFFERENCE = /\b(?:difference (?:in|between|of)|by how much|how much (?:more|larger|bigger|greater|less|smaller|longer|shorter))\b[^?.]*\b(?:sides?|areas?|perimeters?|volumes?|circumferences?|lengths?|radii|heights?)\b[^?.]*[?.]*\s*$/i; // prettier-ignore

/** "Find the difference in their areas": one of them, or what two other sizes differ by. */
function isNoDifference(text: string, { method, steps }: Worked): boolean {
  if (!DIFFERENCE.test(text)) return false;
  if (/^(?:workChanges|readArithmetic)$/.test(method)) return /\b(?:circumference|radius|diameter)\b[^?]*\bareas?\b/i.test(text); // prettier-ignore
  return /^(?:workCalculation|shapes)$/.test(method) && !steps.some(({ expression }) => /-/.test(expression));
}

const MOVES: readonly RegExp[] = [
  /\b(?:walk(?:s|ed)?)\b/i,
  /\b(?:cycl(?:es|ed)|rides?|rode|ridden|bik(?:es|ed))\b/i,
  /\b(?:runs?|ran|jogs?|jogged)\b/i,
  /\b(?:drives?|drove|driven)\b/i,
  /\b(?:swims?|swam|swum)\b/i,
];

/** "Rides at 12 km/h, walks at 4 km/h. How far has he ridden?": one part of the way, not both. */
function addsOtherWays(text: string, { steps }: Worked): boolean {
  const question = /\bhow far (?:has|have|had|did|does|do|will|was|is)\b[^?.]*[?.]*\s*$/i.exec(text)?.[0];
  if (question === undefined || !steps.some(({ reason }) => /^Add the distances/.test(reason))) return false;
  const told = text.slice(0, text.length - question.length);
  const asked = MOVES.findIndex((move) => move.test(question));
  return asked >= 0 && MOVES.some((move, index) => index !== asked && move.test(told));
}

const PACE_AND_TIME =
  /(?:km\/h|kmh|kph|mph|m\/s|per hour|per second|%) (faster|more|quicker|slower|less)(?: than (?:(?:usual|normal|before|planned|his|her|its|the|original|actual|speed|average|pace) ?)+)?,?(?: (?:and|then|so|he|she|it|they|would|will|have|had|be|been|the (?:journey|trip|train|car|bus|walk|ride)))* (?:takes?|took|taken|arrives?|arrived|needs?|needed)(?: it| him| her)? (?:[\w.½/]+ ){1,4}?(?:hours?|minutes?|mins?|hrs?|h|min) (more|longer|extra|late|later|less|sooner|early|earlier)\b/i;

/** "3 km/h faster than usual and takes one hour more": whoever goes faster needs less time. */
function clashesInPace(text: string): boolean {
  const [, pace, time] = PACE_AND_TIME.exec(text) ?? [];
  if (pace === undefined || time === undefined) return false;
  return /^(?:faster|more|quicker)$/i.test(pace) === /^(?:more|longer|extra|late|later)$/i.test(time);
}

const RATIO_OF_TWO =
  /\b([A-Z][a-z]+)(?:['’]s?)?(?: age)? (?:to|and) (?:that of )?([A-Z][a-z]+)(?:['’]s?)?(?: ages?)?\b[^?]*?\b(\d+(?:\.\d+)?) ?(?::|to) ?(\d+(?:\.\d+)?)/;
const MORE_OF =
  /\b([A-Z][a-z]+) (?:is|gets|has|receives|got|had|was)(?: the| now)? (?:[£$€]?[\w.]+ (?:[a-z]+ )?)?(older|elder|younger|more|less|fewer)(?: one)?(?: [a-z]+)?(?: by| than ([A-Z][a-z]+))/g;

/** "Ann to Ben is 3 : 4 and Ann is the older": the one with the smaller part has not more. */
function clashesWithRatio(text: string): boolean {
  const [, one, two, first, second] = RATIO_OF_TWO.exec(text) ?? [];
  if (one === undefined || two === undefined || first === second || / (?:in|after|from) /.test(text.split(/[.?]/)[0] ?? '') === true) return false; // prettier-ignore
  return [...text.matchAll(MORE_OF)].some(([, name, word = '', than]) => {
    if ((name !== one && name !== two) || (than !== undefined && than !== one && than !== two)) return false;
    const hasMore = /older|elder|more/.test(word);
    return hasMore === (name === one ? Number(first) < Number(second) : Number(second) < Number(first));
  });
}

const CURRENT = '(?:current|stream|river|wind|tide|boat|rower|plane|aeroplane|aircraft|swimmer|ship|launch|steamer)';
const TWO_SPEEDS = new RegExp(String.raw`\bspeeds? of (?:the |a )?${CURRENT}(?: in still (?:water|air))? and (?:of )?(?:the |a )?(?:speed of (?:the )?)?${CURRENT}\b`, 'i'); // prettier-ignore
const UPSTREAM_TOLD = /\d ?(?:km\/h|kmh|kph|mph|m\/s) (?:upstream|against the (?:current|stream|wind|tide))\b/i;

/** A current that is faster than the boat, a speed that was told upstream, one speed where two are asked for. */
function isOtherCurrent(text: string, { answer, steps }: Worked): boolean {
  if (TWO_SPEEDS.test(text) && !/,|and/.test(answer) && steps.some(({ reason }) => /current|wind/.test(reason))) return true; // prettier-ignore
  return steps.some(({ reason, expression }) => {
    if (/the current helps/.test(reason) && steps.length < 3) return UPSTREAM_TOLD.test(text);
    const [, less] = /^[\d.]+-([\d.]+)=/.exec(expression) ?? [];
    if (!/current slows it/.test(reason) || less === undefined) return false;
    return new RegExp(String.raw`\b${less.replace('.', '\\.')} ?(?:km\/h|kmh|kph|mph|m\/s|[a-z]+ (?:per|an) [a-z]+) in still (?:water|air)`, 'i').test(text); // prettier-ignore
  });
}

const TWO_NUMBERS =
  /\b(?:product|sum|quotient)\b of (?:the |these )?two numbers is \d+[^?]*\b(?:quotient|product|ratio)\b is \d+[^?]*\b(?:difference|sum)\b[^?.\d]*[?.]*\s*$/i;
const FRIEND_OF_ONE = /\b(?:youngest|eldest|oldest|middle one|middle child)['’]s (?!age\b|name\b)[a-z]+/i;
const YEARS_BESIDE_MONTHS =
  /\b(?:is|was|are) \d+(?: years old)?\b(?! (?:months|years? and))[^?]*\bis \d+ months old\b/i;

/** Somebody else than those told of, years less months, the two numbers told instead of those behind them. */
function isOtherNumber(text: string, { method, steps }: Worked): boolean {
  if (FRIEND_OF_ONE.test(text)) return true;
  if (YEARS_BESIDE_MONTHS.test(text) && !steps.some(({ expression }) => /12/.test(expression.replace(/^\d+-\d+/, '')))) return true; // prettier-ignore
  if (TWO_NUMBERS.test(text) && (steps.length === 1 || method === 'workChanges')) return true;
  // Kilometres and speeds are no like terms.
  return method === 'simplifyPolynomial' && /^Add them all/.test(steps[0]?.reason ?? '') && /\d ?(?:km\/h|kmh|kph|mph|m\/s)/.test(text); // prettier-ignore
}

/** No question of school is longer; some of the patterns take their time over pages. */
const LONGEST_QUESTION = 1200;

/** Whether another part is asked for than the one worked, or the facts told cannot hold together. */
export function isOtherPart(text: string, worked: Worked): boolean {
  if (text.length > LONGEST_QUESTION) return false;
  if (/\bpass\w*\b[^.?]*\b(?:man|woman|person|passenger|boy|girl)\b[^.?]*\bin (?:another|the other|a second|an oncoming) train\b/i.test(text) && !/\d ?(?:km\/h|m\/s|kmph|km h|mph)/.test(text)) return true; // prettier-ignore
  return (
    isOtherSize(text, worked) ||
    isOtherFigurePart(text, worked) ||
    isOtherRing(text, worked) ||
    isNoDifference(text, worked) ||
    addsOtherWays(text, worked) ||
    clashesInPace(text) ||
    isOtherCurrent(text, worked) ||
    isOtherNumber(text, worked) ||
    (worked.method === 'ratios' && clashesWithRatio(text))
  );
}
