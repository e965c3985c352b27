const EMPTY = new Set(
  'the a an of in at on by to from for it is are was were be his her their its this that these those all them they he she and each every month week year day have has had do did does who which there i we you'.split(
    ' ',
  ),
);
const ODD: Readonly<Record<string, string>> = {
  women: 'woman',
  men: 'man',
  children: 'child',
  went: 'go',
  goes: 'go',
  came: 'come',
  wore: 'wear',
  people: 'person',
};
function stem(word: string): string {
  const odd = ODD[word];
  if (odd !== undefined) return odd.replace(/e$/, '');
  return word
    .replace(/'s?$/, '')
    .replace(/ies$/, 'y')
    .replace(/(?<=s|x|ch|sh)es$/, '')
    .replace(/(?<=[^su])s$/, '')
    .replace(/(?<=[a-z]{3})(?:ed|ing)$/, '')
    .replace(/e$/, '');
}

/** The words of a name that tell it from others, each once, in order of the alphabet, without their endings. */
export function nameStems(name: string): readonly string[] {
  return [
    ...new Set(
      name
        .split(' ')
        .filter((word) => word !== '' && !EMPTY.has(word))
        .map(stem),
    ),
  ].toSorted();
}
