const WORDS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** "third", "7th": a place of a list, in figures or in words. */
export const ORDINAL = `(?:\\d{1,3}(?:st|nd|rd|th)|${WORDS.join('|')})`;

/** From 1, of "7th", "7" or "seventh"; null for what is no place. */
export function placeIn(text: string): number | null {
  const figures = /^(\d{1,3})(?:st|nd|rd|th)?$/.exec(text)?.[1];
  const place = figures === undefined ? WORDS.indexOf(text) + 1 : Number(figures);
  return place > 0 ? place : null;
}
