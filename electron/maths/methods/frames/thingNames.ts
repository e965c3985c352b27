const SINGULAR: Readonly<Record<string, string>> = {
  children: 'child',
  "children's": 'child',
  "child's": 'child',
  kids: 'child',
  kid: 'child',
  "adults'": 'adult',
  "adult's": 'adult',
  "students'": 'student',
  "student's": 'student',
  pennies: 'penny',
  women: 'woman',
  men: 'man',
  loaves: 'loaf',
  knives: 'knife',
  people: 'person',
};
const EMPTY = new Set(
  'the a an his her my our their your one this these those each every some its of single standard'.split(' '),
);

function singular(word: string): string {
  const known = SINGULAR[word];
  if (known !== undefined) return known;
  if (/^(?:tie|pie|cookie|brownie|smoothie|movie|hoodie|birdie|genie|lie|veggie|selfie|potpie|rookie)s$/.test(word))
    return word.slice(0, -1);
  if (/ies$/.test(word)) return word.replace(/ies$/, 'y');
  if (/(?:s|x|ch|sh|to)es$/.test(word) && !/(?:oes|ses)$/.test(word)) return word.replace(/es$/, '');
  if (/toes$/.test(word)) return word.replace(/es$/, '');
  return /[^su]s$/.test(word) ? word.replace(/s$/, '') : word;
}

/** The words of a thing's name, one of it, without what says nothing: "the adult tickets" → adult, ticket. */
export function nameWords(name: string): readonly string[] {
  if (name === 'a' || name === 'i') return [name];
  return name
    .split(' ')
    .filter((word) => word !== '' && !EMPTY.has(word))
    .map(singular);
}

function holds(all: readonly string[], some: readonly string[]): boolean {
  return some.length > 0 && some.every((word) => all.includes(word));
}

/** Which of the kinds a name may mean: "adults" means "adult tickets", "tickets" means adult and child tickets. */
export function kindsNamed(name: string, kinds: readonly string[]): readonly number[] {
  const words = nameWords(name);
  const same = kinds.flatMap((kind, index) => (nameWords(kind).join(' ') === words.join(' ') ? [index] : []));
  if (same.length > 0) return same;
  return kinds.flatMap((kind, index) => {
    const own = nameWords(kind);
    return holds(own, words) || holds(words, own) ? [index] : [];
  });
}

/** The only kind that a name can mean, or `null`. */
export function kindNamed(name: string, kinds: readonly string[]): number | null {
  const [found, ...more] = kindsNamed(name, kinds);
  return found === undefined || more.length > 0 ? null : found;
}
