/**
 * What answers are dressed in without meaning anything by it, taken off: AB under a line, 7th, 1{,}5 for 1.5, ℝ without
 * a number as two intervals, DNE.
 */
export function undressed(text: string): string {
  return withUsualUnits(withRecurringDigit(withPlainMoney(text)))
    .replace(/\\overline\s*\{\s*([A-Z]{1,3})\s*\}/g, '$1')
    .replace(/^\s*(?:it is |it's )?(?:the )?(\d+)(?:st|nd|rd|th) term\.?\s*$/i, '$1')
    .replace(/(?<![\w.])(\d+)(?:st|nd|rd|th)\b(?!\s*(?:power|root|degree))/g, '$1')
    .replace(/(?<=\d)\{,\}(?=(?:\d{1,2}|\d{4,})(?!\d))/g, '.')
    .replace(
      /\\mathbb\s*\{?\s*R\s*\}?\s*\\(?:setminus|backslash)\s*\\\{\s*(-?[\d./]+)\s*\\\}/g,
      '(-\\infty,$1)\\cup($1,\\infty)',
    )
    .replace(/^\s*D\.?N\.?E\.?\s*$/, 'does not exist');
}

/** Rand and Australian dollars before a number: R13 996.80, -$A27; and rupees in lakhs: ₹1,20,000. */
function withPlainMoney(text: string): string {
  return text
    .replace(/^(\s*\$?\s*[-−]?\s*)(?:\\text\s*\{\s*R\s*\}|R) ?(?=\d)/, '$1')
    .replace(/\$A(?=\s?\d)/g, '$')
    .replace(/(?<=(?:₹|Rs\.?) ?)\d{1,2}(?:,\d\d)+,\d{3}(?![\d,])/g, (number) => number.replaceAll(',', ''));
}

/** "0.3 recurring": the one digit comes again and again; of "0.16 recurring" nobody can tell whether both do. */
function withRecurringDigit(text: string): string {
  return text.replace(
    /(?<![\d.])(\d*\.)(\d)\s*(?:\\(?:text|mathrm)\s*\{\s*(?:recurring|repeating)\s*\}|(?:recurring|repeating)\b)/gi,
    '$1\\dot{$2}',
  );
}

/** Two spellings of one unit made the same: in and inches, miles/h and mph. "in" is a unit only after a number. */
function withUsualUnits(text: string): string {
  return text
    .replace(
      /(?:\^\s*\{?\s*\\circ\s*\}?|°|\\degree|(?<=\d )degrees?)\s*(?:\\(?:text|mathrm)\s*\{\s*)?(?:C|Celsius|celsius)\b\s*\}?/g,
      '°C',
    )
    .replace(/\\(?:text|mathrm)\s*\{\s*miles?\s*(?:\/|per)\s*(?:hour|hr|h)\s*\}/g, '\\text{ mph}')
    .replace(/(?<=\d\s*)miles?(?:\s*\/\s*|\s+per\s+)(?:hour|hr|h)\b/g, 'mph')
    .replace(/(?<=\d\s*)\\(?:text|mathrm)\s*\{\s*in\s*\}(?=\s*(?:\^|\$|,|\\\)|\}|$))/g, '\\text{ inches}')
    .replace(/^(\s*[-−]?\d[\d.,/ ]*) in\.?\s*$/, '$1 inches')
    .replace(/(?<=\d\s*)in(?=\s*(?:\^\{?[23]|[²³]))/g, '\\text{ inches}');
}

const counted =
  /^(?:percent|squared|cubed|hundred|thousand|million|billion|trillion|dozen|score|factorial|hal(?:f|ves)|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?|thousandths?|tens|hundreds|thousands|millions|billions|dozens|lakhs?|crores?|per|permille|negative|below|under|above|short|over|times|plus|minus|and|or|mod|remainder|rem|more|less|fewer|greater|recurring|repeating|rec|degrees?|radians?|pairs?|twice|root|to|of|is|are|not|wrong|false|incorrect|choose|squares?|cubes?)$/i;

/** "15 apples": a number and what was counted. null where the word may change the number. */
export function countOfThings(text: string): string | null {
  const match = /^\s*([-−]?\d[\d.,]*(?:\/\d+)?)\s+([a-z]{3,}(?:\s+[a-z]{2,}){0,2})\.?\s*$/i.exec(text);
  const words = match?.[2]?.split(/\s+/) ?? [];
  return match?.[1] === undefined || words.some((word) => counted.test(word)) ? null : match[1];
}

/** "I got 42", "We get: 42": the number at the end. */
export function numberAfterWords(text: string): string | null {
  const match =
    /^\s*(?:so\s+)?(?:(?:i|we|you)\s+(?:got|get|have|found|find)|it(?:'s|\s+is)|that(?:'s|\s+is)|(?:the\s+)?(?:result|total|sum|solution|value)(?:\s+is)?)\s*[:=]?\s*([-−]?\d[\d.,]*(?:\/\d+)?)\s*\.?\s*$/i.exec(
      text,
    );
  return match?.[1] ?? null;
}

/** The constants of two integrals may be called C and c. */
export function sameConstant(expected: string, given: string): string {
  const constant = /(?<=[+-]\s*)[CcKk](?=\s*\$?\s*$)/;
  const [wanted, written] = [constant.exec(expected)?.[0], constant.exec(given)?.[0]];
  return wanted === undefined || written === undefined ? given : given.replace(constant, wanted);
}

/** "1,5" where the other side has 1.5: a decimal comma, told by the value it then has. */
export function withDecimalPoint(text: string): string | null {
  const match = /^(\s*\$?\s*[-−]?\d+),(\d{1,2}|\d{4,})(\s*\$?\s*)$/.exec(text);
  return match === null ? null : `${match[1] ?? ''}.${match[2] ?? ''}${match[3] ?? ''}`;
}
