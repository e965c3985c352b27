const UNIT = '(?:mm|cm|m|km|in|ft|units?|inches|feet|metres|meters|centimetres)';
const NAMES = 'side lengths?|edge lengths?|sides?|edges?|radius|diameter|perpendicular height|slant height|height|length|width|breadth|depth|hypotenuse|diagonal|perimeter|area|volume|arc length'; // prettier-ignore
const ASKED = /\b(?:find|what is|what must|work out|calculate|determine|solve for|compute)(?: the)?(?: exact)?(?: value| size| length)?(?: of)? ([b-ln-z])(?: be)?(?= ;|$)/; // prettier-ignore
const BEHIND: Readonly<Record<string, string>> = { long: 'length', wide: 'width', high: 'height', tall: 'height', deep: 'height' }; // prettier-ignore

/** "A square base of side x cm … find x": the size that the letter stands for is asked by its name. */
export function letterForSize(marked: string): string {
  const asked = ASKED.exec(marked);
  const letter = asked?.[1];
  if (asked === null || letter === undefined) return marked;
  const named = new RegExp(`\\b(${NAMES})(?: (?:of|is|are|equal to|measures|has|length|=|be))* ?${letter}(?: (?:square |cubic )?${UNIT})?(?= ;|$| and\\b| with\\b| but\\b| has\\b| is\\b)`).exec(marked); // prettier-ignore
  const behind = named === null ? new RegExp(`\\b${letter} ${UNIT} (long|wide|high|tall|deep)\\b`).exec(marked) : null;
  const found = named ?? behind;
  const role = named === null ? BEHIND[behind?.[1] ?? ''] : named[1]?.replace(/^(side|edge)s$/, '$1');
  if (found === null || role === undefined) return marked;
  const without = marked.replace(found[0], ' ; ').replace(asked[0], `find the ${role}`);
  // "x + 3", "2x": other sizes with the letter in them, which nobody reads here.
  return new RegExp(`(?<![a-z'])#?\\d*${letter}(?![a-z'])`).test(without.replace(/#\d+/g, ' '))
    ? marked
    : without.replace(/ (?:of|with|and|is|has|a|an|the|its) ; /g, ' ; ').replace(/(?:\s*;\s*)+/g, ' ; ');
}
