/** Short forms and other ways to ask, each as what the readers know. */
const LOOSE: readonly (readonly [RegExp, string | ((all: string) => string)])[] = [
  [/\bwhats\b|\bwhat's\b|\bwot is\b/g, 'what is'],
  [/\b(it|he|she|that)'s\b/g, '$1 is'],
  [/\bi'm\b|\bim\b/g, 'i am'],
  [/\bits\b(?= (?:the same|same|\d|equal|answer))/g, 'it is'],
  [/["“”]/g, ' '],
  [/\bone (?=(?:more|less|greater|smaller) than\b)/g, '1 '],
  [/(?<=\b(?:add|adds|subtract|subtracts|minus|plus|take away|increased by|decreased by|by|is|equals|gives|get|gets) )one\b(?! (?:of|number|half|third|quarter|fifth))/g, '1'],
  [/\b(two|three|four|five)-(?=thirds|quarters|fourths|fifths|sixths|sevenths|eighths|ninths|tenths)/g, (word) => ({ two: '2 ', three: '3 ', four: '4 ', five: '5 ' })[word.slice(0, -1)] ?? word],
  [/\bu\b/g, 'you'],
  [/\bme\b(?=.*\b(?:who|what)(?: number)? am i\b)/g, 'the number'],
  [/\b(?:who|what)(?: number)? am i\b/g, 'what is the number'],
  [/\bmy number is \?*$|(?<=[.,;:?!] )(?:the |my )?number ?(?:is|=)? ?(?:_+|…|\?)+\.?$/g, '. what is the number'],
  [/[,.;] (?:the |my )?number ?\??$/g, '. what is the number'],
  [/,? (?:in the end|at the end)\b/g, ''],
  [/\bwhat (?:number )?(?:did|do) (?:i|you|we|he|she) (?:start|begin) with\b/g, 'what is the number'],
  [/[.?!,] (?:any )?help\??$/g, ''],
  [/\bno\.? (?=is|was|that|which)/g, 'number '],
]; // prettier-ignore

/** The text of a puzzle about one number without its loose ways of speech. */
export function tidyNumberTalk(text: string): string {
  return LOOSE.reduce(
    (rest, [found, words]) => (typeof words === 'string' ? rest.replace(found, words) : rest.replace(found, words)),
    text,
  ).replace(/\s+/g, ' ');
}
