type Saying = readonly [RegExp, string | ((...groups: string[]) => string)];

const COUNTS: Readonly<Record<string, string>> = { one: '1', two: '2', three: '3', four: '4', five: '5' };
const NAME = '[A-Z][a-z]+';

/** Asides of ages, and facts told at length, in the words that the readers of ages know. */
const SAYINGS: readonly Saying[] = [
  [/,? \(?in (?:whole|complete|full) years\)?,?(?= is | are |[.,?]|$)/gi, ''],
  [/\b(one|two|three|four|five)-year (?=intervals|gaps)/gi, (_all, count = '') => `${COUNTS[count.toLowerCase()] ?? ''} year `],
  [/^(?:The )?[Aa]ges of (\w+) and (\w+): ratio (\d+) ?: ?(\d+) now\./, 'The ages of $1 and $2 are in the ratio $3 : $4.'],
  [/\bratio of ([^.?]*?) (is|was|will be) (\d+) to (\d+)\b/gi, 'ratio of $1 $2 $3 : $4'],
  [new RegExp(`(\\bratio of (${NAME})'s age to (${NAME})'s age is .*?)\\bthe ratio of \\2's age to \\3's age will be`, 's'), '$1the ratio of their ages will be'],
  [new RegExp(`(\\bratio of (${NAME})'s age to (${NAME})'s age is .*?)\\bthe ratio will be`, 's'), '$1the ratio of their ages will be'],
]; // prettier-ignore

/** A story of ages, its facts told more shortly; the same text where there are none. */
export function saidShorter(problem: string): string {
  return SAYINGS.reduce(
    (text, [pattern, as]) => (typeof as === 'string' ? text.replace(pattern, as) : text.replace(pattern, as)),
    problem.replace(/’/g, "'"),
  );
}
