import { inFigures } from '../../words/numberWords.ts';

const VALUE = '(?:no|nought|zero|none|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,4})';
const ROW = new RegExp(
  `(?<=^|[.;,:] |and |(?:scored|had|got|made|read|sold|won|saw|caught|ate|took|lost|missed|bought) )(${VALUE}) ([a-z]+)(?:,| -| –|:| for| in| –) (${VALUE})(?: (?!and\\b)([a-z]+))?(?=[.;,]| and |$)`,
  'g',
);

function numberOf(word: string): string {
  if (/^(?:no|nought|zero|none)$/.test(word)) return '0';
  return word === 'one' ? '1' : inFigures(word);
}

function alike(words: readonly string[]): boolean {
  const stems = new Set(words.map((word) => word.replace(/(?:ren|ies|s|y)$/, '')));
  return stems.size === 1;
}

/** "Nought pets, 3 children. One pet, 6 children. …": rows of a table, each a value and then how many have it. */
export function withPairRows(text: string): string {
  const rows = [...text.matchAll(ROW)];
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined || rows.length < 3) return text;
  const joined = rows.slice(1).every((row, index) => {
    const before = rows[index];
    return (
      before !== undefined && /^(?:[.;,] (?:and )?| and )$/.test(text.slice(before.index + before[0].length, row.index))
    );
  });
  const [values, told] = [2, 4].map((place) => rows.map((row) => row[place] ?? ''));
  // "One goal in 6 matches, two goals in 5": the first row says what is counted.
  const counts = told?.map((noun) => (noun === '' ? (first[4] ?? '') : noun));
  if (!joined || !alike(values ?? []) || !alike(counts ?? []) || counts?.[0] === '' || values?.[0] === counts?.[0])
    return text;
  const table = rows.map(([, value = '', , count = '']) => `${numberOf(value)}: ${numberOf(count)}`).join(', ');
  const noun = counts?.at(-1) ?? '';
  return `${text.slice(0, first.index)}${values?.at(-1) ?? ''} by number of ${noun}: ${table}${text.slice(last.index + last[0].length)}`;
}

const TERM = String.raw`(?:-?\d+(?:\.\d+)?|-?\d*[b-hj-z](?: ?[-+] ?\d+(?= |$))?)`;
const SPACED = new RegExp(String.raw`(?<=(?:^|[.:;,]) )${TERM}(?: ${TERM}){3,}(?=[.,;]|$)`, 'g');

/** "3 5 6 k 11 2k": numbers and letters one after the other, with no commas between them. */
export function withSpacedTerms(text: string): string {
  return text.replace(SPACED, (list) =>
    /[a-z]/.test(list) && /\d/.test(list) && !/[-+] /.test(list) ? list.replace(/ /g, ', ') : list,
  );
}

const SIGMA = String.raw`(?:[σΣ∑]|\bsum|\bsigma) ?`;

/** "Σx = 312 and n = 24": the sum of the numbers, and how many they are. */
export function withSums(text: string): string {
  if (!/[σΣ∑]|\bsum ?x|\bsigma ?x/.test(text) || /\bx ?(?:\^|²)|[σΣ∑] ?\(|standard deviation|variance/.test(text))
    return text;
  const total = new RegExp(`${SIGMA}f? ?x_?i? ?= ?(-?\\d+(?:\\.\\d+)?)`).exec(text);
  const count = new RegExp(`(?:${SIGMA}f|\\bn) ?= ?(\\d+)\\b`).exec(text);
  if (total === null) return text;
  if (count === null) return text.replace(total[0], `their total is ${total[1] ?? ''}`);
  return text
    .replace(count[0], `there are ${count[1] ?? ''} numbers`)
    .replace(total[0], `the total of the numbers is ${total[1] ?? ''}`);
}
