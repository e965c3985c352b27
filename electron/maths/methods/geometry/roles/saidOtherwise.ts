const FLAT_POOL = '(?:swimming |paddling )?pool';

/** More ways of speaking of figures, in the words that the roles know; every number and every word that steers is kept. */
export const SAID_OTHERWISE: readonly (readonly [RegExp, string])[] = [
  // "A base of length 10 m" names one size, not two.
  [/(?<=\b(?:base|hypotenuse|legs?|diagonals?|sides?|edges?) )of lengths? (?=#)/g, 'of '],
  [/\b(?:both|each of the|the two|each|#\d+) (?:of (?:the |its ))?(?:legs?|shorter sides?) (?:of (?:a|the|this) )?(right(?:-| )?(?:angled )?triangle) (?:are|is|measures?|has length|have length)(?: both| each)? (#\d+)/g, '$1 with legs $2 and $2'],
  [/\b(?:the |two )*legs (?:of (?:a|the|this) )?(right(?:-| )?(?:angled )?triangle) (?:are|measure|have length) (?:both|each) (#\d+)/g, '$1 with legs $2 and $2'],
  // A figure whose corners are said to be what they are.
  [/(?:; )?\b(?:if|so that|for|when|assuming|given that|to make sure(?: that)?)(?: all)?(?: of)?(?: the| its)?(?: four| #\d+)? corners (?:are|to be) (?:all )?(?:true|square|right angles|right-angled|at right angles|exactly square|perfectly square)(?= ;|$)/g, ''],
  [/\b(?:each|either|both|the two) (?=diagonals?\b)/g, ''],
  [/\b(?:on the diagonal|from (?:one |a )?corner (?:straight |directly )?to the (?:diagonally )?(?:opposite|other|far) corner) ;(?: (?:this|that|which|it) is)?(?: a)? (?:total )?distance(?: of)? (#\d+)/g, '; diagonal $1'],
  [/\b(?:walks?|runs?|cuts?|goes|swims?|jogs?|walked|ran|swam)(?: straight)? diagonally across ((?:a|an|the) [^;#]*?) ;(?: (?:this|that|which|it) is)?(?: a)? (?:total )?(?:distance)?(?: of)? ?(#\d+)(?= ;|$)/g, '$1 ; diagonal $2'],
  [/\b(?:walks?|runs?|cuts?|goes|swims?|jogs?|walked|ran|swam)(?: straight| directly)? across (?=(?:a|an|the) [^;#]*; diagonal #)/g, ''],
  // Water that a sprinkler throws reaches so far.
  [/\b(?:sprays?|throws?|shoots?|sends?|squirts?)(?: (?:its|the))?(?: water)?(?: out)?(?: (?:to|up to|as far as|over|for))?(?: a)?(?: (?:maximum |total )?(?:distance|radius|range))?(?: of)? (#\d+)(?: (?:away|out|from (?:it|its position|where it stands|the corner)))?(?= ;|$| and )/g, 'reach of $1'],
  // A pool of which only its edge is told is a rectangle.
  [new RegExp(`\\brectangular (?=${FLAT_POOL}\\b)(?!.*\\b(?:deep|depth|volume|lit(?:re|er)s|capacity|holds?|fill\\w*|surface|cubic|high|gallons)\\b)(?<!\\b(?:deep|depth|volume|lit(?:re|er)s|cubic)\\b.*)(?=.*\\bperimeter\\b)|(?<=\\bperimeter\\b[^;]*)\\brectangular (?=${FLAT_POOL}\\b)(?!.*\\b(?:deep|depth|volume|lit(?:re|er)s|capacity|holds?|fill\\w*|surface|cubic|high|gallons)\\b)`, 'g'), 'rectangle '],
  [/(#\d+) by (#\d+) and (#\d+) (?=(?:thick|deep|high|tall)(?: ;|$| and))/g, '$1 by $2 by $3 '],
  [/\b(?:is |are |was )?(?:pouring|laying) (?=an? (?:concrete|cement|gravel|new|rectangular) )/g, 'has '],
  [/(?:; )?\bwith (?:nothing|none(?: of it)?) (?:cut off|wasted|left over|to spare|thrown away)|(?:; )?\bwith no (?:waste|wastage|offcuts|cutting off|cuts)(?= ;|$)/g, ''],
  [/\b(?:photo|photograph|picture|window|mirror) frame\b(?!.*\b(?:wide|width|thick|border|mount|inside|outside|inner|outer|wood|round)\b)/g, 'picture'],
  // An angle that was told before, and a side that is said to be no hypotenuse.
  [/\b(?:;? ?(?:and |but )?(?:it|this|that|this side|that side) is not the hypotenuse|;? ?\(?(?:which is )?not the hypotenuse)\b/g, ''],
  [/\b(opposite|adjacent to|next to) (?:to )?(?:the|this|that|this same|the given|that same) angle(?= ;|$| (?:in|of) (?:the|this) figure)/g, '$1 it'],
  [/\bside (opposite|adjacent to|next to)(?: to)? (?:a|an|the) (#\d+) angle((?: (?:in|of) (?:a|an|the|this) right(?:-| )?(?:angled )?triangle)?) (?:is|measures) (#\d+)/g, 'angle $2 ;$3 ; $1 $4'],
  [/\bshort(?:er)? sides\b([^]*?)\b(?:the )?long(?:er|est)? one\b/g, 'short sides$1hypotenuse'],
]; // prettier-ignore
