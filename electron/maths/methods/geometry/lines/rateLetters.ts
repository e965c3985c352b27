const UNITS =
  '(?:hours?|minutes?|mins?|seconds?|days?|weeks?|months?|years?|miles?|km|kilomet(?:re|er)s?|people|guests|persons?|texts?|units?|items?|lessons?|rides?|nights?|h\\b)';
/** A letter that counts the steps: "h hours", "an h-hour job", "time t". */
const ALONG = new RegExp(String.raw`(?<![A-Za-z'])([b-z])[ -]${UNITS}(?![a-z])|\b(?:time|hours|minutes|days|weeks|months|distance|miles|number of [a-z]+)(?: of)?,? \(?([a-z])(?![A-Za-z'])`); // prettier-ignore
const GIVEN =
  /(?<![A-Za-z])([A-Za-z]) ?= ?(?:m([a-z]) ?\+ ?[bc]|[bc] ?\+ ?m([a-z])|a ?\+ ?b([a-z])|a([a-z]) ?\+ ?b)(?![a-z])/;

/** The letters of an equation that is asked for, the one that stands alone first: `C` and `h`. */
export function lettersAsked(problem: string): readonly [string, string] | null {
  const form = GIVEN.exec(problem);
  const text = form === null ? problem : problem.replace(form[0], ' ');
  const along = ALONG.exec(text);
  const counted = along?.[1] ?? along?.[2];
  if (form !== null) {
    const own = form[2] ?? form[3] ?? form[4] ?? form[5] ?? '';
    return counted !== undefined && counted !== own ? null : [form[1] ?? 'y', own];
  }
  const ofWords = /\b([A-Za-z]) (?:as|in terms|is) (?:a |an )?(?:linear )?(?:function |terms )?of ([a-z])(?![A-Za-z])/.exec(text); // prettier-ignore
  if (ofWords?.[1] !== undefined && ofWords[2] !== undefined) return [ofWords[1], ofWords[2]];
  const letters = new Set([...text.matchAll(/(?<![A-Za-z'’\d.])([A-Za-z])(?![A-Za-z'’.]|\d)/g)].flatMap(({ 1: letter = '' }) => (/^(?:a|A|I|i)$/.test(letter) ? [] : [letter]))); // prettier-ignore
  if (counted === undefined || letters.size !== 2 || !letters.has(counted)) return null;
  const other = [...letters].find((letter) => letter !== counted);
  return other === undefined ? null : [other, counted];
}
