const ODD: Readonly<Record<string, string>> = {
  children: 'child',
  kids: 'child',
  kid: 'child',
  women: 'woman',
  men: 'man',
  people: 'person',
  geese: 'goose',
  mice: 'mouse',
  loaves: 'loaf',
  knives: 'knife',
  oxen: 'ox',
  calves: 'calf',
  'grown-ups': 'adult',
  grownups: 'adult',
  grownup: 'adult',
};
const EMPTY = new Set(
  'the a an of in at on by to from for it is are was were be his her their its this that these those all they he she and or each every one some per with as cost costs price prices much does do did would will what whats how many find work out calculate we i you my our there have has had ones sell sells sold single standard same altogether total'.split(
    ' ',
  ),
);

function stem(word: string): string {
  const bare = word.replace(/['’]s?$/, '');
  const known = ODD[bare];
  if (known !== undefined) return known;
  // "Horses" and "horse", "houses" and "house".
  if (/[a-z][^s]ses?$/.test(bare)) return bare.replace(/es?$/, '');
  return bare
    .replace(/ies$/, 'y')
    .replace(/(?<=s|x|ch|sh|mango|tomato|potato|buffalo)es$/, '')
    .replace(/(?<=[^su])s$/, '');
}

/** The words of a name without those that say nothing, each in the form of one: "the children's tickets" → child, ticket. */
export function wordStems(text: string): ReadonlySet<string> {
  return new Set((text.match(/[a-z][a-z'’-]*/g) ?? []).filter((word) => !EMPTY.has(word)).map(stem));
}

export function common(one: ReadonlySet<string>, two: ReadonlySet<string>): readonly string[] {
  return [...one].filter((word) => two.has(word));
}
