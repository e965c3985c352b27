import { hasMoreCorners } from './figures/moreCorners.ts';

/** What no sum or share of the numbers told can answer: it needs a triangle, a root or an angle. */
const TRIANGLES: readonly RegExp[] = [
  /\d ?(?:km|m|miles) (?:due )?(?:north|south|east|west) of\b.*\d ?(?:km|m|miles) (?:due )?(?:north|south|east|west) of\b/i,
  /\b(?:radius|diameter)\b.*\bhow (?:many|much) square\b/i,
  /\bhypotenuse\b|\bpythagor|\b(?:right|isosceles right)[- ]?(?:angled?[- ])?(?:isosceles )?triangle\b(?!.*\b(?:angles?|degrees)\b)/i,
  /\bkite\b[^.?]*\bstring\b|\bstring\b[^.?]*\bkite\b/i,
  /\b(?:ladder|plank|ramp|guy[- ]?(?:wire|rope)|stay wire|zip ?(?:line|wire))\b.*\b(?:wall|ground|leans?|leaning|slop\w*|horizontal|mast|pole|vertical)\b/i,
  /\b(?:angle|angles) of (?:elevation|depression|inclination)\b|\b(?:sine|cosine|tangent|sin|cos|tan) (?:of|rule|\d)/i,
  /\b(?:side|legs?|length|diagonal|edge|cm|long|triangle|square)\b.*(?:√ ?\d|\bsquare root\b|\broot (?:\d|two|three|five|six|seven|eight|ten|fifty))|(?:√ ?\d).*\b(?:sides?|legs?|diagonal|edge|triangle)\b/i,
  /\bdiagonal\b(?=.*\b(?:rectangle|square|screen|tv|field|cuboid|box|door|gate|room)\b)(?!.*\bdiagonals\b)/i,
  /\bstraight (?:back|home)\b|\bas the crow flies\b/i,
  // How fast an area grows is no sum of what is told.
  /\brate of (?:increase|decrease|change|growth) of (?:the|its)\b/i,
  /\b(?:isosceles|equilateral)\b.*\b(?:height|altitude|how (?:tall|high))\b|\bhow (?:tall|high)\b.*\b(?:isosceles|equilateral)\b/i,
  // "I look up at 40° from 20 m away. How tall is the tree?": metres and degrees, which are no temperature, give no sum.
  /^(?!.*\b(?:temperature|warm\w*|cold\w*|hot\w*|thermometer|freez\w*|weather|oven|fridge)\b)(?=.*\d ?(?:m|cm|km|mm|ft|feet|foot|in|inch(?:es)?|yards?|miles?|met(?:re|er)s?)\b)(?=.*\d ?(?:°|degrees?)(?! ?(?:[CF]\b|celsius|centigrade|fahrenheit|(?:north|south|east|west|of latitude)\b))).*\bhow (?:tall|high|far|long|wide|deep|steep)\b/is,
  // North and then east, and back: the way back is the third side.
  /\b(?:north|south)\b.*\b(?:east|west)\b.*\b(?:back|straight line|direct(?:ly)?|shortest|return\w*)\b|\b(?:east|west)\b.*\b(?:north|south)\b.*\b(?:back|straight line|direct(?:ly)?|shortest|return\w*)\b/i,
];

/** Whether only a figure answers a question, so that a reader of sums that passes over its words misreads it. */
export function needsGeometry(problem: string): boolean {
  // "ABCD is a trapezium. Angle A = 75° …": what kind of figure it is, is no talk.
  if (/\bangle\b|∠/i.test(problem) && hasMoreCorners(problem)) return true;
  return TRIANGLES.some((pattern) => pattern.test(problem));
}
