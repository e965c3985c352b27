/** Nouns for sizes, the longer names first, each with the role it gives to a number or to what is asked. */
export const NOUNS: readonly (readonly [noun: string, role: string])[] = [
  ['curved(?: surface)? areas?|lateral(?: surface)? areas?|areas? of (?:the|its) curved (?:surface|part|side)|curved surface', 'curved surface area'],
  ['(?:total |outer |whole |outside )?surface areas?', 'surface area'],
  ['cross[- ]section(?:al)?(?: face)?(?: (?:of|with|has|an|is))* areas?|areas? of (?:its |the |a )?(?:constant |uniform )?cross[- ]section|cross[- ]section(?:al area)?|base areas?|areas? of (?:its|the) (?:base|end)|base (?:of|with|has)(?: an)? area', 'base area'],
  ['(?:total |whole |floor |exact |shaded )*areas?(?: of (?:its|the) (?:surface|top|face|floor))?', 'area'],
  ['volumes?|capacity', 'volume'],
  ['circumference|distance (?:all the way )?a?round(?: the (?:outside|edge|rim))?', 'circumference'],
  ['(?:total )?perimeter|total length of (?:the )?(?:edge|boundary)|boundary', 'perimeter'],
  ['(?:base |circular )?(?:radius|radii)(?: of (?:its|the) base)?|(?<=^|[ ;])r(?= ?=? ?#)', 'radius'],
  ['(?:base )?diameter(?: of (?:its|the) base)?|(?<=^|[ ;])d(?= ?= ?#)', 'diameter'],
  ['hypotenuse|longest side(?: of (?:the|a) right-angled triangle)?', 'hypotenuse'],
  ['(?:minor |major )?arc(?: length)?|(?:length of )?(?:the |an |its |this )?arc', 'arc'],
  ['θ|(?:(?:central|sector) )?angle(?: θ)?(?: (?:of|at|in) (?:the|its|this) (?:cent(?:re|er)|sector))?(?: in degrees| in°)?', 'angle'],
  ['slant(?:ed)? (?:height|edge|length)|slant', 'slant'],
  ['(?:space |main |longest |body |long |internal )*diagonals?', 'diagonal'],
  ['(?:equal|congruent|sloping|slanting) sides?|each of (?:the|its) equal sides', 'equal'],
  ['(?:other|third|remaining|missing|unknown|last|second) (?:short |shorter )?(?:side|leg|one)|(?:the )?other(?= one| ;|$| leg| side)', 'other'],
  ['(?:one |a |short |long |longer |shorter |each |either )*legs?|(?:one |a |the )?(?:shorter|short) sides?|(?:one|another) (?:of the )?(?:short(?:er)? )?sides?', 'leg'],
  ['(?:perpendicular |vertical |fixed )*heights?|altitude|(?<=^|[ ;])h(?= ?= ?#)', 'height'],
  ['depth', 'depth'],
  ['width|breadth', 'width'],
  ['(?:base )?(?:side |edge )lengths?', 'side'],
  ['(?:total )?lengths?(?! of)|(?<=^|[ ;])l(?= ?= ?#)', 'length'],
  ['bases?|(?<=^|[ ;])b(?= ?= ?#)', 'base'],
  ['(?:the )?(?:distance )?between (?:them|the parallel sides)|apart', 'height'],
  ['(?:base )?(?:sides?|edges?)', 'side'],
]; // prettier-ignore

/** What stands behind a number: "12 m long". */
export const SIZE_AFTER: readonly (readonly [word: string, role: string])[] = [
  ['diameter', 'diameter'],
  ['radius', 'radius'],
  ['circumference', 'circumference'],
  [
    'across(?: (?:the|its) (?:flat )?(?:bottom|top|middle|base|flat|straight)(?: (?:bottom|edge|side|part|bit))?)?',
    'across',
  ],
  ['long(?! (?:arc|path))|length', 'length'],
  ['wide|width|broad', 'width'],
  ['high|tall|height|thick', 'height'],
  ['deep|depth', 'height'],
  ['apart', 'height'],
  ['(?:base )?(?:sides?|edges?)', 'side'],
  ['hypotenuse', 'hypotenuse'],
  ['a?round(?: (?:the|its) (?:outside|edge|rim|middle))?', 'circumference'],
];

const GO = '(?: (?:is|are|does|will|would|do|be|you|he|she|they|the|it|to|go|goes|all|way|need|needed|needs|required|a|of|i|can|could|should|must))*'; // prettier-ignore
const STUFF = '(?:fencing|fence|ribbon|edging|trim|rope|wire|border|tape|string|lace|wood|piping|railing|skirting|braid|metal strip)'; // prettier-ignore

/** Questions in everyday words. */
export const WISH_PHRASES: readonly (readonly [phrase: string, role: string])[] = [
  [
    '(?:find|give|calculate|work out|what is|determine|state|write down|get)(?: (?:the|its|each|exact|length|of|one|every))* (?:side|edge)(?: length)?(?= ;|$)|lengths? of (?:the|its|each|one|an?|every) (?:side|edge)(?= ;|$| of)',
    'side',
  ],
  ['(?:size of )?(?:the |its )?(?:largest|biggest|greatest) (?:interior )?angle', 'largest angle'],
  ['(?:size of )?(?:the |its )?(?:smallest|least) (?:interior )?angle', 'smallest angle'],
  ['(?:length of )?(?:the )?longest (?:straight |thin |possible )*(?:rod|stick|pole|pencil|straw|umbrella|pipe|needle|ruler|plank|ladder|wire|line|skewer|object)(?: (?:that|which|can|will|could|would|fits?|go|goes|be|placed|put|fitted|just|completely|entirely|exactly|diagonally|inside|in|into|it|the|a))*|(?:how far|how long|distance|length)(?: (?:is|is it|of|straight|directly|does|walk|the))* (?:(?:diagonally )?from (?:one |a )?corner (?:to|of it to) (?:the |its )?(?:opposite|other|far|diagonally opposite)(?: corner| one)?|between (?:the )?(?:opposite|diagonally opposite) corners|diagonally across|corner to corner|across diagonally|straight across (?:the|from) [a-z ]*diagonal(?:ly)?)|diagonally across|from (?:one )?corner to (?:the )?(?:diagonally )?opposite corner', 'diagonal'],
  [`how much ${STUFF}${GO}(?: (?:a?round|enclose|surround|edge|border|fence|make|form|put|fit|bought|buy))*|(?:what )?length of ${STUFF}${GO}(?: (?:a?round|enclose|surround))*|how far(?: is it| do you walk| does (?:he|she|it|one) (?:walk|run|go))?(?: all the way| once)? a?round`, 'perimeter'],
  ['how much (?:carpet|grass|turf|tile|tiles|tiling|paint|wallpaper|paper|material|fabric|space|glass|card|lawn|land|floor|canvas|leather|metal|cloth|ground|pastry|icing|cheese)(?: (?:is|are|does|will|would|do|be|you|needed|need|required|to|it|can|they|he|she|there|used|the|[a-z]+))*?(?: (?:cover|covers|left|make|needed|take up|takes up|used))?(?= ;|$)', 'area'],
  ['how much (?:water|sand|soil|space|liquid|air|juice|oil|milk|concrete|room|ice cream|gas|earth|grain|paint|wax|cement|rubber|chocolate|soup|coffee|tea|fuel|clay)(?: (?:is inside|can|does|will|is|do|there|it|the|a|one|tank|box|container|cylinder|cone|pool|needed|to|fits?|take|takes|when|full|be|would|are|in|inside|hold|holds|fill|fills|contain|contains|level|with|top|brim|up|of|needs|required|each|[a-z]+))*(?= ;|$)', 'volume'],
  ['(?:how much|what)(?: (?:does|will|would|did|is|it|the|this|he|she|him|her|they|them|to|be|[a-z]+))*? (?:cost|pay|price|charge|spend)(?: (?:him|her|them|to|of|the|for|be|in|all|total|fence|turf|carpet|paint|tile|cover|buy|[a-z]+))*(?= ;|$)|(?:total )?cost(?: of(?: [a-z]+)*)?(?= ;|$)', 'cost'],
  ['how (?:tall|high) is (?:it|the [a-z]+|this [a-z]+)', 'height'],
  ['how deep is (?:it|the [a-z]+)', 'height'],
  ['how wide is (?:it|the [a-z]+)', 'width'],
  ['how long is (?:each|one|every|a|the|its|any)(?: of (?:its|the))? (?:equal )?(?:side|edge)s?|how long are (?:its|the|all the|each of the) (?:sides|edges)|lengths? of (?:each|one|every|a|its|the|any)(?: of (?:its|the))? (?:side|edge)s?|side lengths?', 'side'],
  ['how long is (?:it|the (?:rectangle|prism|lawn|field|room|garden|pool|box|cuboid|tank|cylinder|pipe|plot|court|rug|carpet))', 'length'],
  ['how (?:far|big) (?:is it )?across(?: is (?:it|the [a-z]+))?|how (?:far|wide)(?: is it)? (?:from one side to the other|across)', 'diameter'],
  ['how far apart(?: are)?', 'height'],
  ['how far(?: (?:does|will|would|did|do|has|have|i|you|he|she|they|it|the|a|bike|bicycle|wheel|car|cart|unicycle|go|travel|roll|move|gone|travelled|rolled|cyclist|ride|forward|along|tyre))*|(?:total )?distance(?: (?:does|will|it|the|a|wheel|bike|travel|travels|travelled|rolls|rolled|covered|moves|roll|she|he|that))*', 'far'],
  ['how long is (?:the|its|this)(?= )|how long(?: is| are)?|lengths? of (?:the|its|this|a)(?= )', 'of length'],
  ['how (?:far|long) (?:do|does|would|will) [a-z ]+', 'far'],
]; // prettier-ignore
