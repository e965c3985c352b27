const RATIO = String.raw`\\?\b(?:sin|cos|tan)(?![a-z])`;
/** "sin 30", "\cos(120)": a whole number, which is no part of a longer one or of a fraction. */
const PLAIN = new RegExp(String.raw`(${RATIO}(?:\s*\(\s*|\s*\{\s*|\s+))(\d{1,3})(?![\d.a-zA-Z(^'!%²³]|\s*[/^]\s*\d|\s*[°º]|\s*\\?\^?\s*\{?\\circ|\s*deg|,\d)(?=\s*[)}]|\s*[-+*/=×÷·?.,;:]|\s*$|\s*\\(?!circ)|\s+[a-z]|\s*\$)`, 'gi'); // prettier-ignore
const ANY = new RegExp(RATIO, 'gi');
/** Other ways of measuring angles, and formulas in which the letter is a number. */
const OTHERWISE = /π|\\pi\b|\bpi\b|rad(?:ian)?s?\b|\bgrad|derivative|differentiate|integra|∫|\\int|\blim|d\/d|[⁻^]\s*\{?\s*-\s*1|\barc/i; // prettier-ignore

/**
 * "sin 30 + cos 60" as "sin 30° + cos 60°": in school an angle from 10 on without a sign is in degrees. Left as it is
 * where any ratio stands before something else, where a number is small enough for radians, or radians are spoken of.
 */
export function degreesMeant(text: string): string {
  if (!/\b(?:sin|cos|tan)/i.test(text) || OTHERWISE.test(text) || /=\s*[^\s?_.]/.test(text)) return text;
  const plain = [...text.matchAll(PLAIN)];
  const signed = [...text.matchAll(new RegExp(`${RATIO}\\s*[({]?\\s*\\d+(?:\\.\\d+)?\\s*(?:[°º]|\\^?\\s*\\{?\\\\circ|deg)`, 'gi'))]; // prettier-ignore
  if (plain.length === 0 || plain.length + signed.length !== [...text.matchAll(ANY)].length) return text;
  const sizes = plain.map(([, , digits]) => Number(digits));
  if (sizes.some((size) => size !== 0 && size < 10) || sizes.every((size) => size === 0)) return text;
  return text.replace(PLAIN, '$1$2°');
}
