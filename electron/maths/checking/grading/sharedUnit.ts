import { unitBehind } from './measureUnits.ts';

const UNIT =
  '(?:square|cubic|sq\\.?|cu\\.?) (?:units?|inch(?:es)?|in|f(?:ee|oo)t|ft|yards?|yd|miles?|(?:centi|milli|kilo)?met(?:re|er)s?|cm|mm|km|m)|(?:cm|mm|km|m|in|ft)(?:\\^\\{?[23]\\}?|[²³])|(?<= )(?:cm|mm|km|ft|yd|kg|ml|litres?|liters?)|units?|inch(?:es)?|feet|yards?|miles?|(?:centi|milli|kilo)?met(?:re|er)s|dollars|pounds|euros?|hours|minutes|years(?: old)?';
const BEHIND = new RegExp(`^(?<formula>.*?[\\dA-Za-zπ)}])\\s*(?:\\\\(?:text|mathrm)\\s*\\{\\s*)?\\b(?<unit>${UNIT})\\s*\\}?\\.?$`, 's'); // prettier-ignore
const ANGLE = /^(?<formula>.*(?:\d|π|\\pi|\}|\)))\s*(?:\\(?:text|mathrm)\s*\{\s*)?(?:radians?|rad)\s*\}?\.?$/s;
/** Words or units that are none of these: "x cents" is no x dollars, "km/h" no km. */
const OTHER_WORD = /[A-Za-z]{3,}|(?<![A-Za-z])(?:km|cm|mm|ft|yd|kg|ml)(?![A-Za-z])/;
const DEGREES = /degree|°|\\circ|\bdeg\b/i;

function bare(text: string): string {
  return text.replace(/\$|\\\(|\\\)/g, '').trim();
}

/** A formula with a letter in it and no word: "2x^2 + 13x + 15". A number with a unit is an amount, compared as one. */
function isFormulaInLetters(text: string): boolean {
  const names = text.replace(/\\(?:frac|sqrt|pi|cdot|times|left|right)|sqrt|π|pi(?![a-z])/g, ' ');
  return (
    (/[A-Za-z]/.test(names) || /π|\\pi(?![a-z])|√|sqrt/.test(text)) &&
    !/[A-Za-z]{3,}|\\|(?<![A-Za-z])(?:by|cm|mm|km|ft|yd|kg|in|or|to|and|at)(?![A-Za-z])/.test(names)
  );
}

/** "10√2 m", "(6x + 5) m": a letter apart behind a root or a bracket; m may be an unknown where the other answer has it. */
const LETTER_BEHIND =
  /^(?<formula>[^m]*(?:\)|√\s*\d+|\})(?:\s*\/\s*\d+)?)(?:\s+|\s*\\(?:text|mathrm)\s*\{\s*)(?<unit>k?m|g)\s*\}?\.?$/s;

function unitOf(text: string, other: string): { readonly formula: string; readonly unit: string } | null {
  const { formula = '', unit = '' } = BEHIND.exec(bare(text))?.groups ?? {};
  if (unit !== '' && isFormulaInLetters(formula)) return { formula, unit };
  const behind = LETTER_BEHIND.exec(bare(text))?.groups;
  const { formula: before = '', unit: letter = '' } = behind ?? {};
  const isUnit = letter !== '' && (endsIn(letter, other) || !new RegExp(`(?<!\\\\[a-z]*)[${letter}]`).test(other));
  return isUnit ? { formula: before, unit: letter } : null;
}

function endsIn(unit: string, text: string): boolean {
  return new RegExp(`(?:\\s|\\{ *)${unit}\\s*\\}?\\s*\\$?$`).test(text);
}

function areSameUnit(one: string, other: string): boolean {
  const [first, second] = [unitBehind(one), unitBehind(other)];
  if (first === null || second === null) return one === other;
  return first.kind === second.kind && first.worth.equals(second.worth);
}

/** One has a unit, and the other a formula alone. */
function isAlone(text: string): boolean {
  const isMeasured = /(?:\s|\{ *)(?:m|g|h|s|l|t)\s*\}?\s*\$?\.?\s*$/i.test(text);
  return !isMeasured && !OTHER_WORD.test(text.replace(/\\[a-z]+|sqrt|sin|cos|tan|log|exp/g, ' '));
}

/** Both formulas have a unit, and not the same: 4x + 6 cm is no 4x + 6 mm. */
export function haveOtherUnits(expected: string, given: string): boolean {
  const [wanted, written] = [unitOf(expected, given), unitOf(given, expected)];
  return wanted !== null && written !== null && !areSameUnit(wanted.unit, written.unit);
}

/**
 * A unit behind a formula in letters ("2x^2 + 13x + 15 square feet"), and radians behind an angle, say nothing more than
 * the other answer does that leaves them out: both answers without them. The same texts where their units differ.
 */
export function withoutSharedUnit<Q extends { readonly expected: string; readonly given: string }>(question: Q): Q {
  const { expected, given } = question;
  const [wanted, written] = [unitOf(expected, given), unitOf(given, expected)];
  const isSame =
    wanted === null
      ? written !== null && isAlone(expected)
      : written === null
        ? isAlone(given)
        : areSameUnit(wanted.unit, written.unit);
  if (isSame)
    return {
      ...question,
      expected: wanted?.formula ?? expected,
      given: written === null ? given : `$${written.formula}$`,
    };
  if (DEGREES.test(expected + given)) return question;
  const [angle, other] = [ANGLE.exec(bare(expected))?.groups, ANGLE.exec(bare(given))?.groups];
  // A bare 60 is hardly 60 radians; π/3 is.
  if (angle === undefined && other !== undefined && !/π|\\?pi\b/.test(expected) && !/^\D*\d\.\d/.test(expected))
    return question;
  return {
    ...question,
    expected: angle?.['formula'] ?? expected,
    given: other?.['formula'] === undefined ? given : `$${other['formula']}$`,
  };
}
