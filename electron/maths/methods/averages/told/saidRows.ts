const COUNTED =
  '(?:said|say|says|have|has|had|owns?|owned|got|gets|scored|scores|saw|read|chose|ate|made|sent|took|picked|bought|with|named|reported|answered|recorded|keeps?|kept|played|plays|visited|borrowed|caught|missed)';
const VALUE = '(no|none|nothing|nil|one|a single|\\d{1,3})';
const ROW = new RegExp(
  `(?<![\\d.:,-])(\\d{1,4}|one)(?: (?!of|times)[a-z]+)? ${COUNTED} ${VALUE}(?: [a-z]+)?(?=[,.;?]| and \\d| and one|$)`,
  'g',
);

function valueOf(word: string): number {
  if (/^(?:no|none|nothing|nil)$/.test(word)) return 0;
  return /^(?:one|a single)$/.test(word) ? 1 : Number(word);
}

/** "6 pupils said no pets, 9 said one pet, 7 said two": rows of a table, each a count and then its value. */
export function withSaidRows(text: string): string {
  if (!/,/.test(text)) return text;
  const rows = [...text.matchAll(ROW)];
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined || rows.length < 3) return text;
  const between = rows.slice(1).map((row, index) => text.slice((rows[index]?.index ?? 0) + (rows[index]?.[0].length ?? 0), row.index));
  if (!between.every((gap) => /^(?:, | and |, and |; )$/.test(gap))) return text;
  const values = rows.map(([, count = '', value = '']) => [valueOf(value), valueOf(count)] as const);
  if (!values.every(([value], index) => index === 0 || value > (values[index - 1]?.[0] ?? value))) return text;
  const table = values.map(([value, count]) => `${value}: ${count}`).join(', ');
  return `${text.slice(0, first.index)}${table}${text.slice(last.index + last[0].length)}`;
} // prettier-ignore

const SIDES: readonly (readonly [string, string])[] = [
  ['girls', 'boys'],
  ['boys', 'girls'],
  ['men', 'women'],
  ['women', 'men'],
];

/** "In a class of 30 the 18 girls averaged 64 and the boys 59": there are 12 boys. */
export function withOtherSide(text: string): string {
  const all = Number(/\b(?:class|group|form|set|team|club|school|staff|choir|year|party|company|of the|the) (?:of )?(\d{1,4}) (?:pupils|learners|students|children|people|members|workers|employees|adults|candidates|runners)\b/.exec(text)?.[1]); // prettier-ignore
  if (Number.isNaN(all)) return text;
  for (const [one, other] of SIDES) {
    const some = Number(new RegExp(`\\b(\\d{1,4}) ${one}\\b`).exec(text)?.[1]);
    if (Number.isNaN(some) || some >= all || new RegExp(`\\d ${other}\\b`).test(text)) continue;
    return text.replace(new RegExp(`\\bthe ${other} (?=averaged|had|scored|got|mean)`), `the ${all - some} ${other} `);
  }
  return text;
}
