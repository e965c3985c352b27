/** The name of a joint or conditional event in words: `a ∩ b` is "a and b". */
export function plainName(name: string): string {
  return name
    .replace(/ ?(?:∩|and) ?/, ' and ')
    .replace(/ ?(?:∪|or) ?/, ' or ')
    .replace(/ ?\| ?/, ' | ')
    .trim();
}
