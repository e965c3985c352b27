import { shapesIn } from '../figures/figureShapes.ts';

/** What a piece of a question is: a quantity, a name for a size, a word that asks, the end of a clause, any other word. */
export type Token =
  | { readonly kind: 'quantity'; readonly index: number }
  | { readonly kind: 'role'; readonly role: string; readonly plural: boolean }
  | { readonly kind: 'behind'; readonly role: string }
  | { readonly kind: 'ask'; readonly role: string | null }
  | { readonly kind: 'stop' }
  | { readonly kind: 'word'; readonly word: string };

const OF = '(?: of)?(?: (?:the|its|a|an|this|each|one|every|any))?';

/** Names for sizes, the longer ones first. */
const NAMES: readonly (readonly [source: string, role: string])[] = [
  ['(?:side |leg )?opposite(?: side| leg)?(?! (?:corners?|sides|ends?|banks?|walls?|vertices|vertex|faces?|angles|edges?)\\b)(?: (?:to )?(?:the|this|that|it)(?= |$))?', 'opposite'],
  ['(?:side |leg )?(?:adjacent|next) to(?: (?:the|this|that|it)(?= |$))?|adjacent(?: side| leg)?(?! sides)', 'adjacent'],
  ['(?:path|border|walkway|margin|pavement|footpath|verge|track|strip|frame|picture frame)(?: (?:of|with|that|which|is|has|a|uniform|constant|all|the|way))*(?: width)?(?= (?:is |of )?#)', 'path'],
  ['chords?', 'chord'],
  ['(?:perpendicular |shortest |closest )*distance (?:from|of|between) (?:the )?(?:cent(?:re|er)(?: o)?|chord|o|mid-?point of the chord)(?: [a-z]{2})? (?:to|and|from) (?:the |a |its )?(?:chord|cent(?:re|er)|o)(?: [a-z]{2})?(?: of the (?:circle|figure))?', 'far'],
  ['v(?= of (?:a|the|this) | ?(?:= ?)?(?:;|$))', 'volume'],
  ['a(?= = ?(?:;|$))', 'area'],
  ['sa(?= ?(?:= ?)?(?:;|$))', 'surface area'],
  ['c(?= of (?:a|the|this) figure| = ?(?:;|$))', 'circumference'],
  ['p(?= = ?(?:;|$))', 'perimeter'],
  ['(?:everything |anything |anywhere |up to )?within(?: a (?:distance|radius) of)?|(?:maximum |total )?(?:reach|range)(?= (?:of|is) #)|(?:reaches|reaching)(?= (?:exactly |up to |as far as |out )*#)', 'reach'],
  ['(?:in|over|after|for|on|along)? ?(?:travell?(?:s|ing|ed)?|cover(?:s|ing|ed)?|go(?:es|ing)?|roll(?:s|ing|ed)?|moves?|moving)(?: (?:forward|exactly|a|distance|of|total|along))*(?= #)|(?:a |the )?(?:distance|journey|trip|ride)(?: (?:of|is|that is|which is|long))*(?= #)', 'way'],
  ['(?:curved|lateral)(?: surface)? areas?|areas? of (?:the|its) curved (?:surface|part|side)', 'curved surface area'],
  ['(?:total |outer |whole |outside |entire )?surface areas?|total area of (?:all )?(?:the|its) (?:\\d )?(?:faces|surfaces)|areas? of (?:all (?:of )?)?(?:the|its) faces', 'surface area'],
  ['(?:total )?areas? of (?:the |its |all )*(?:four |4 |#\\d )?(?:walls|vertical faces|side faces)', 'walls'],
  [`(?:cross[- ]section(?:al)?|base|end|end face)(?: face)? areas?|areas? of${OF} (?:uniform |constant )?(?:cross[- ]section|base|end|end face)|(?:cross[- ]section|base|end|end face)(?: (?:of|has|with|is|an?|the))* areas?`, 'base area'],
  ['areas?', 'area'],
  ['volumes?|capacity', 'volume'],
  ['circumference|rim(?= (?:of|is|measures))', 'circumference'],
  ['straight (?:edge|side|part)(?= (?:of|is|measures|#))', 'across'],
  ['(?:rope|lead|leash|chain|tether|cord|reins)(?= (?:of|is|that|which|measuring|has|#))', 'reach'],
  ['perimeters?|total length of (?:the |its )?(?:edge|edges|boundary|sides)|boundary', 'perimeter'],
  ['(?:inner|smaller|inside|internal) radius', 'inner'],
  ['(?:outer|larger|bigger|outside|external) radius', 'outer'],
  ['(?:inner|smaller|inside|internal) diameter', 'inner diameter'],
  ['(?:outer|larger|bigger|outside|external) diameter', 'outer diameter'],
  ['(?:base )?radi(?:us|i)|r(?= ?(?:=|is|;|#))', 'radius'],
  ['(?:base )?diameters?', 'diameter'],
  ['hypotenuse|longest side|long(?:est)? sloping side', 'hypotenuse'],
  ['(?:minor |major )?arc(?: lengths?)?', 'arc'],
  ['slant(?:ed)?(?: (?:height|edge|length))?', 'slant'],
  ['(?:space |main |longest |body |long |internal )*diagonals?|corner to (?:the )?(?:opposite )?corner', 'diagonal'],
  ['parallel (?:sides|edges|ends)|bases', 'parallel'],
  ['(?:equal|congruent|matching|identical|same-length|sloping|slanting) (?:sides?|legs?|edges?)', 'equal'],
  ['(?:right-angle|right angle|perpendicular) sides|(?:short|shorter) sides?|legs?|catheti', 'leg'],
  ['(?:long|longer) sides?', 'length'],
  ['(?:smallest|least) (?:acute |interior )?angle', 'smallest angle'],
  ['(?:largest|biggest|greatest|larger acute) (?:interior )?angle', 'largest angle'],
  ['other(?= (?:is |= ?|measures )?#)', 'other'],
  ['(?:other|third|remaining|missing|unknown|last|next|adjacent|neighbouring) (?:short |shorter |perpendicular )?(?:side|leg|edge|one)', 'other'],
  ['(?:included angle|angle (?:included )?between(?: (?:them|these sides|those sides|the sides|these|those|the))?)', 'included'],
  ['(?:perpendicular |vertical |slanted )*heights?|altitudes?', 'height'],
  ['depths?', 'depth'],
  ['widths?|breadths?', 'width'],
  ['(?:base )?(?:side |edge )lengths?|(?:base )?(?:sides?|edges?)(?: lengths?)?', 'side'],
  ['(?:total )?lengths?', 'length'],
  ['d(?= ?(?:=|#))', 'diameter'],
  ['h(?= ?(?:=|#))', 'height'],
  ['l(?= ?(?:=|#))', 'length'],
  ['w(?= ?(?:=|#))', 'width'],
  ['θ', 'angle'],
  ['base(?= ?(?:=|is|of|;|#|and|with|measures|has|was|$))', 'base'],
  ['(?:sector |central )?angles?', 'angle'],
]; // prettier-ignore

/** Words behind a number that tell its role. */
const BEHIND: readonly (readonly [source: string, role: string])[] = [
  ['in diameter|across', 'across'],
  ['in radius', 'radius'],
  ['in circumference|a?round(?: the (?:outside|edge|rim|middle))?', 'circumference'],
  ['in (?:overall )?length|long', 'length'],
  ['in width|wide|broad', 'width'],
  ['in height|high|tall|thick', 'height'],
  ['in depth|deep', 'height'],
  ['(?:wide |in width )?(?:uniform |gravel |concrete |stone |brick |paved |cement |sand )*(?:path|border|walkway|margin|pavement|footpath|verge|strip|frame)', 'path'],
  ['(?:full|filled)(?= |$)', 'share'],
  ['along (?:the|its) (?:bottom|base|ground|foot)', 'base'],
  ['(?:long )?(?:rope|lead|leash|chain|tether|cord)', 'reach'],
  ['of (?:wire|fencing|fence|netting|edging|ribbon|trim|rope|string|wood|tape|hedge|wall)(?: [a-z]+)? (?:(?:goes|runs|going|running|all|the|whole|way|right|to|go)(?: |$))*(?:a?round|enclose|surround)(?: it)?', 'perimeter'],
  ['apart', 'height'],
  ['(?:away )?from (?:the |its )?cent(?:re|er)(?: of (?:the|a|its) (?:circle|figure))?', 'far'],
  ['(?:below|short of|under|down from|from) (?:the |its )?(?:very )?(?:top|brim|rim|lid|edge of the tank)', 'below'],
  ['in area', 'area'],
  ['(?:along|on|across) (?:the|its) (?:straight|flat) (?:side|edge|part)', 'across'],
  ['in volume', 'volume'],
  ['(?:complete |full |whole |entire )*(?:turns?|revolutions?|rotations?|spins?|laps?|circuits?|times(?! (?:as|the|its|longer|bigger|larger)\\b))', 'turns'],
]; // prettier-ignore

/** Words that ask. */
const ASKS: readonly (readonly [source: string, role: string | null])[] = [
  ['how (?:far|wide|big|long) (?:is (?:it|the [a-z]+) )?across', 'diameter'],
  ['how (?:tall|high)', 'height'],
  ['how deep', 'height'],
  ['how (?:wide|broad)', 'width'],
  ['how long', 'of length'],
  ['how far', 'far'],
  ['how much', 'much'],
  ['how many', 'many'],
  ['how big|what size', 'size'],
  ['find|calculate|work out|determine|what|give|state|compute|evaluate|which(?! (?:is|was|are|were|has|have|had|measures|reaches|lies|stands|sits|runs|goes|holds|the|he|she|it|we|they|i|you|a)\\b)|write down|wants? to know|need to know|tell me|get(?= (?:the|its|my)\\b)|figure out|express|(?:i\'m|i am|we\'re|we are) (?:after|looking for|trying to find)', null],
]; // prettier-ignore

/** The names, the words behind numbers and the words that ask, of one kind of question. */
export type Lexicon = {
  readonly names: readonly (readonly [RegExp, string | null])[];
  readonly behind: readonly (readonly [RegExp, string | null])[];
  readonly asks: readonly (readonly [RegExp, string | null])[];
};

export const compiled = (sources: readonly (readonly [string, string | null])[]): readonly (readonly [RegExp, string | null])[] =>
  sources.map(([source, role]) => [new RegExp(`^(?:${source})(?![\\w'-])`), role] as const); // prettier-ignore
export const FIGURE_LEXICON: Lexicon = { names: compiled(NAMES), behind: compiled(BEHIND), asks: compiled(ASKS) };

const BARE_SHAPES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:circular|round(?! (?:it|the|a|an|its|his|her|my|our|your|their|and|to|from|all|each|this|that|them|about|in|at|by|with|one|both|two|three|off)\b))(?= [a-z])/g,
    'circle',
  ],
  [/\brectangular(?= [a-z])/g, 'rectangle'],
  [/\bspherical(?= [a-z])/g, 'sphere'],
  [/\bcylindrical(?= [a-z])/g, 'cylinder'],
  [/\bconical(?= [a-z])/g, 'cone'],
  [/\btrapezoidal(?= [a-z])/g, 'trapezium'],
];

function startOf(
  text: string,
  list: readonly (readonly [RegExp, string | null])[],
): readonly [string, string | null] | null {
  // prettier-ignore
  for (const [pattern, role] of list) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return [found, role];
  }
  return null;
}

/** "A rectangular prism … the prism": the longer name is meant. */
const WITHIN: readonly (readonly [whole: string, part: string])[] = [
  ['cuboid', 'prism'],
  ['square-based cuboid', 'cuboid'],
  ['square-based cuboid', 'prism'],
  ['square-based pyramid', 'pyramid'],
];

/** A question with marks (`#0` for quantities, `;` between clauses) in pieces, and the shapes that it names. */
export function roleTokens(
  marked: string,
  lexicon: Lexicon = FIGURE_LEXICON,
): { readonly shapes: readonly string[]; readonly tokens: readonly Token[] } {
  const found = shapesIn(marked);
  const shapes = found.shapes.filter((shape) => !WITHIN.some(([whole, part]) => part === shape && found.shapes.includes(whole))); // prettier-ignore
  let text = found.text;
  for (const [pattern, shape] of BARE_SHAPES)
    text = text.replace(pattern, () => {
      if (shapes.length === 0) shapes.push(shape);
      return 'figure';
    });
  const tokens: Token[] = [];
  text = text.replace(/=/g, ' = ').replace(/\s+/g, ' ').trim();
  while (text !== '') {
    const quantity = /^#(\d+)/.exec(text);
    const previous = tokens.at(-1)?.kind;
    const behind = previous === 'quantity' ? startOf(text, lexicon.behind) : null;
    const asked = quantity === null && behind === null ? startOf(text, lexicon.asks) : null;
    const named = quantity === null && behind === null && asked === null ? startOf(text, lexicon.names) : null;
    const word = /^(?:;|[^\s;]+)/.exec(text)?.[0] ?? text;
    const taken = quantity?.[0] ?? behind?.[0] ?? asked?.[0] ?? named?.[0] ?? word;
    if (quantity !== null) tokens.push({ kind: 'quantity', index: Number(quantity[1]) });
    else if (behind !== null) tokens.push({ kind: 'behind', role: behind[1] ?? '' });
    else if (asked !== null) tokens.push({ kind: 'ask', role: asked[1] });
    else if (named !== null)
      tokens.push({ kind: 'role', role: named[1] ?? '', plural: /(?:s|i)$/.test(taken) && !/us$/.test(taken) }); // prettier-ignore
    else if (word === ';') tokens.push({ kind: 'stop' });
    else tokens.push({ kind: 'word', word });
    text = text.slice(taken.length).trim();
  }
  return { shapes, tokens };
}
