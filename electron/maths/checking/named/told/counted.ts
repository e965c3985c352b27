const SMALL =
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'.split(
    '|',
  );
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'.split('|');
const UNDER_TEN = SMALL.slice(1, 10).join('|');
const UNDER_HUNDRED = `(?:${TENS.join('|')})(?:[- ](?:${UNDER_TEN}))?|${SMALL.join('|')}`;
/** "three-quarters", "two-digit" and "five eighths" are no counts. */
const NO_COUNT = '(?![- ](?:digit|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?|halves|way|step|sided)\\b)';
const HUNDREDS = new RegExp(
  `\\b(?:(?<many>${UNDER_TEN}|a) hundred(?: and)?(?: (?<rest>${UNDER_HUNDRED}))?|(?<small>${UNDER_HUNDRED}))\\b${NO_COUNT}`,
  'g',
);

/**
 * Numbers in words as figures: "twenty-five" as 25, "two and a half" as 2.5. "One" alone stays, as it seldom counts ("one
 * of them", "one number").
 */
export function counted(text: string): string {
  return text
    .replace(HUNDREDS, (all: string, many?: string, rest?: string, small?: string) => {
      if (many !== undefined) return String(100 * (many === 'a' ? 1 : under(many)) + under(rest));
      return small === undefined || small === 'one' ? all : String(under(small));
    })
    .replace(/\bone and (?=a (?:half|quarter)\b|3[- ]quarters\b|three[- ]quarters\b)/g, '1 and ')
    .replace(/(\d) ?½/g, '$1.5')
    .replace(/(\d) ?¼/g, '$1.25')
    .replace(/(\d) ?¾/g, '$1.75')
    .replace(/\b(\d+) and a half\b/g, '$1.5')
    .replace(/\b(\d+) and a quarter\b/g, '$1.25')
    .replace(/\b(\d+) and (?:3|three)[- ]quarters\b/g, '$1.75');
}

function under(name: string | undefined): number {
  const [first = '', second = ''] = (name ?? '').split(/[- ]/);
  const ten = TENS.indexOf(first);
  return ten >= 0 ? 10 * (ten + 2) + Math.max(SMALL.indexOf(second), 0) : Math.max(SMALL.indexOf(first), 0);
}
