import { NAME } from './nameable.ts';

/** "pens", "adult tickets", "cups of chai", in the group of this name. */
export function THING(group: string): string {
  return `(?<${group}>(?:${NAME} ){0,2}${NAME}(?: of ${NAME})?)`;
}

/** "3", "a", "one", in the group of this name. */
export function COUNT(group: string): string {
  return `(?<${group}>\\d{1,6}|an?|one)`;
}

export function countIn(text: string | undefined): number {
  return /^\d+$/.test(text ?? '') ? Number(text) : 1;
}

export const WHO = `(?:i|you|he|she|we|they|(?:mr|mrs|ms) ${NAME}|${NAME})`;

/** One of them: "cups of chai" → "cup of chai", "pastries" → "pastry", "adult tickets" → "adult ticket". */
export function singular(things: string): string {
  const [head = '', ...of] = things.trim().split(' of ');
  const one = head
    .replace(/(?<=[^aeiou])ies$/, 'y')
    .replace(/(?<=ch|sh|x|ss)es$/, '')
    .replace(/(?<=[^su])s$/, '');
  return [one, ...of].join(' of ');
}

const NOBODY = new Set(
  "i you he she we they it and but so then who that which i've has have does did do can were are was is the a an if when far only".split(
    ' ',
  ),
);

/** Whether those who do one of the deeds are one and the same: what Tom has says nothing of what Ella can buy. */
export function isOfOne(text: string, deeds: string): boolean {
  const subjects = [
    ...text.matchAll(new RegExp(`(?:^|(?<=[ ,.;]))((?:[a-z]+ )?[a-z']+) (?:${deeds})\\b`, 'g')),
    ...text.matchAll(
      /\b(?:does|did|do|has|have) ((?:[a-z]+ ){1,3})(?:been|work|travel|ride|go|hire|have|keep|sell)\b/g,
    ),
  ];
  const names = subjects.flatMap(([, name = '']) => {
    const words = name.trim().split(' ');
    const told = words.filter((word) => !NOBODY.has(word));
    return /^(?:each|every) /.test(name) || NOBODY.has(words.at(-1) ?? '') ? [] : [told.join(' ')];
  });
  return names.every((name) => names.every((other) => name.endsWith(other) || other.endsWith(name)));
}

/** Whether each "the box" was told of before: "a box" or "the box" further up. */
export function areToldOf(text: string, known: RegExp): boolean {
  return [...text.matchAll(/\bthe (?!rectangular)([a-z]+)/g)].every(
    ({ 1: name = '', index }) => known.test(name) || new RegExp(`\\b${name}\\b`).test(text.slice(0, index)),
  );
}
