/** Something in bold or italics that has a word in it; `x**2` and `2 * x * 3` are maths and have none. */
const strong =
  /(?<=^|[\s([“"'])(\*\*|__)(?=\S)((?:(?!\1).)*?[A-Za-z]{3,}(?:(?!\1).)*?)(?<=\S)\1(?=$|[\s.,:;!?)\]”"'])/g;
const slanted = /(?<=^|[\s([“"'])([*_])([A-Za-z][A-Za-z'’ -]*[A-Za-z]{2}[:.!?]?)\1(?=$|[\s.,:;!?)\]”"'])/g;

/** Takes Markdown's marks of emphasis off the words of a problem; formulas stay as they are. */
export function withoutEmphasis(text: string): string {
  return text.replace(strong, '$2').replace(slanted, '$2');
}
