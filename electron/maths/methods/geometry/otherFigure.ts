const SQUARE = String.raw`(?:square (?:cm|mm|km|m|feet|foot|ft|yards|metres|meters|inches|miles)\b|sq\.? ?[a-z]+|(?:cm|mm|km|m|ft|in|yd)(?:²|\^\{?2\}?| squared))`;

/** Words that make another figure of the one that the numbers tell of, or ask for another part of it. */
const OTHERWISE: readonly RegExp[] = [
  /\bsector\b.*\b(?:rest|remainder) of the (?:circle|disc)\b/,
  /\bfenc\w*\b[^.?]*\b(?:on|along|for) only\b|\bonly (?:on |along )?(?:one|two|three|[123]) (?:of (?:the|its) )?(?:[a-z]+ )?sides\b/,
  /\b(?:tied|tethered|chained|fastened|leashed) (?:to|at) (?:a|the|one|an) (?:outside |outer )?corner of (?:a|an|the|its|his|her) (?:[a-z]+ )?(?:shed|barn|house|building|hut|garage|kennel|stable|wall)\b/,
  /\bdepression\b.*\bhow far\b[^.?]*\bfrom (?:the )?(?:top|tip|peak|summit)\b/,
  new RegExp(
    String.raw`\b(?:perimeter|circumference|radius|diameter)(?: of (?![a-z -]*\barea)[a-z -]{1,25}?)?(?: (?:is|of|=|was|measures))* \$?\d[\d.,]* ?(?:π|\\pi)?\$? ?${SQUARE}`,
  ),
  /\b(?:total|combined|whole) length of (?:all )?(?:of )?(?:its|the|his|her)(?: \d+| twelve)? edges\b/,
  /\b(?:half ?way|(?:half|a third|a quarter|two thirds|three quarters) (?:of the )?way) (?:up|down|along)\b/,
  /(?:°|\bdegrees?\b)(?!.*\b(?:horizontally|ground|slope|along|road|path|hill|ramp)\b).*\bhow far (?:has|have|had|does|did|will|must) (?:it|he|she|they|the [a-z]+) (?:already |now )?(?:flown|fly|travel|travel(?:l)?ed|gone|go|moved?)\b/,
  /\bcounts? (?:double|twice)\b/,
  /\b(?:via|by way of)\b/,
  /\bwalls? (?:and|plus|as well as) (?:of )?(?:the |its |a )?(?:ceiling|floor|roof)\b|\b(?:ceiling|floor|roof) (?:and|plus) (?:the |its )?(?:four )?walls\b/,
  // Only a part of it is meant: `partOfFigure` reads the rest without these words.
  /\b(?:(?:one|two|three|four|five)[- ](?:half|third|quarter|fourth|fifth|sixth|eighth|tenth)s?|\d ?\/ ?\d{1,2}|half|a (?:third|quarter|fifth)) (?:of the way (?:up|full|with)|full)\b|\bfill\w*\b[^.?]{0,30}\b(?:(?:one|two|three|four|five)[- ](?:half|third|quarter|fourth|fifth|sixth|eighth|tenth)s?|half|a (?:third|quarter)) of the way\b/,
  /\b(?:half ?way|part of the way|some of the way|(?:half|a third|a quarter|two thirds|three quarters) (?:of )?the way|twice|three times|2 times) a?round\b/,
  /\b(?:turns|revolutions|rotations) (?:do|did|will) (?:both|the two|all)\b|\b(?:both|two|four|all) (?:the )?wheels\b[^.?]*\b(?:together|altogether|in total)\b/,
  /\bwheel\b.*\b(?:there )?and back\b/,
  // Sizes that were rounded, and what they may have been at least or at most.
  /\b(?:upper|lower) bounds?\b|\berror interval\b|\blimits? of accuracy\b/,
  /^(?=.*\b(?:nearest|correct to|rounded|significant figures?|decimal places?)\b).*\b(?:greatest|least|smallest|largest|maximum|minimum|most|biggest) (?:possible|it (?:can|could)|that it (?:can|could))\b/,
  /\bsmallest possible (?:circle|square|semicircle)\b/,
];

const LENGTH = '(?:m|met(?:re|er)|ft|foot|yard|yd|cm|km)';
const PER_SQUARE = new RegExp(
  String.raw`[£$€＄] ?\d[\d.,]* ?(?:per|a|an|each|for each|for every|every|\/) ?(?:square|sq\.?|${LENGTH}(?:²|\^2))`,
);
const PER_LENGTH = new RegExp(
  String.raw`[£$€＄] ?\d[\d.,]* ?(?:per|a|an|each|for each|for every|every|\/) ?${LENGTH}(?![a-z²^])`,
);
const COST_OF = '\\b(?:cost|price|pay)(?: (?:him|her|them|it|be|us|me|to|of|for|the|a|completely|put))*';

/** "Turf costs £6 per square metre. How much does it cost to fence it?" */
function asksOtherPrice(text: string): boolean {
  const [squared, linear] = [PER_SQUARE.test(text), PER_LENGTH.test(text)];
  if (squared === linear) return false;
  const other = squared
    ? '(?:fenc|enclos|edging|edge|surround|hedg)'
    : '(?:turf|carpet|paint|til(?:e|ing)|cover|seed|pav)';
  return new RegExp(`${COST_OF} ${other}`).test(text);
}

const SIZE = String.raw`\d[\d.]*(?: ?-?(?:mm|cm|m|km|in|ft|inches|feet|metres|meters|units|yards))?`;
const BARE_SIDES = new RegExp(
  String.raw`\bsides(?: (?:of|are|is|measur(?:e|es|ing)|with|lengths?|which|that|has|have|being|a|the|right|right-angled|triangle))* ${SIZE} and ${SIZE}|\b(?:one|a|1) (?:of (?:its|the) )?sides?\b[^.?]{0,40}?\d[^.?]{0,20}?\b(?:another|a second|one other|the other)(?: side| one)?(?: (?:is|of|that|measures|has|length|with))* \d`,
);
const SURE_OF_SIDES =
  /\b(?:legs?|shorter|short|perpendicular|right angle|right angles|meet|hypotenuse|longest|longer|base|height|adjacent|opposite|include[sd]?|containing|isosceles|equal|rectangle|square)\b/;

/** "Two sides of a right-angled triangle are 5 and 8; find the third": either may be the hypotenuse. */
function mayHaveLongSide(text: string): boolean {
  return /\bright[- ](?:angled? )?triangle/.test(text) && BARE_SIDES.test(text) && !SURE_OF_SIDES.test(text);
}

/** Whether a question about a figure says something that the formulas for it do not know. */
export function isOtherFigure(problem: string): boolean {
  if (asksInLetters(problem)) return true;
  const text = problem.toLowerCase().replace(/\\text\{ ?([a-z]+) ?\}/g, ' $1').replace(/\\[()]|\$(?=\d[^$]*\$)/g, ' ').replace(/ {2,}/g, ' '); // prettier-ignore
  return asksOtherPrice(text) || mayHaveLongSide(text) || OTHERWISE.some((pattern) => pattern.test(text));
}

/** "Find the area of a garden that is x + 4 long": the size has a letter in it, so the number alone is no size. */
function asksInLetters(problem: string): boolean {
  return (
    /(?<![a-zA-Z'’])[a-z](?:²|³|\^\d)? ?[-+−–] ?\d+(?: ?(?:cm|mm|km|m|metres|feet|yards|units))?\)?(?: ?(?:cm|mm|km|m|metres|feet|yards|units))? (?:long|wide|high|tall|deep|across|by)\b/.test(
      problem,
    ) && !/=|\b(?:area|perimeter|volume)[^.?]*? (?:is|of|are) \d/.test(problem)
  );
}
