import { EDGES_AND_WAYS } from './edgesAndWays.ts';
import { SAID_OTHERWISE } from './saidOtherwise.ts';

/** The same question with marks, in fewer ways of speaking; every number and every word that steers is kept. */
const SIMPLER: readonly (readonly [RegExp, string])[] = [
  ...EDGES_AND_WAYS,
  ...SAID_OTHERWISE,
  [/ ; (?:a |an )?(?:true|perfect|exact) (?:circle|square|sphere) ;(?= (?:is|was|measures))/g, ' '],
  [/ ; (?=(?:is|was|are|measures) (?:exactly )?#\d)/g, ' '],
  [/\b(?:back|front) (?=(?:garden|yard|bedroom|room|lawn|wall|door|fence|porch|patio|field|kitchen)\b)/g, ''],
  [/\bcuboid (?:has|with|on|having|that has|stands on) (?:a|its) square base (?:of|with|has|whose) (?:sides?|edges?)(?: (?:is|of|length|are|measuring))* (#\d+)/g, 'cuboid with length $1 and width $1'],
  [/\b(?:distance|way) (?:all the way |right |once )*a?round (?:the edge of |the outside of )?(?=(?:a|an|the|this|its|my|our) )/g, 'perimeter of '],
  [/\b(?:edge|rim|outside|hem) measures (#\d+)(?= ;|$)/g, 'perimeter is $1'],
  [/\bhalf[- ]moon(?=-shaped| shaped|\b)/g, 'semicircular'],
  [/(?:^|; )(?:how many |find the )?(?:metres|meters|feet|m|yards) of (?:fence|fencing|edging|ribbon|hedge|netting)(?: (?:needed|required|does she need|do we need))?(?= ;|$)/g, '; find the perimeter'],
  [/\bwith (#\d+) (?:in )?between(?: them)?(?= ;|$)/g, 'included angle $1'],
  [/ ; what is (?:it|that)(?= ;|$)/g, ''],
  [/\b(?:put|placed|wrapped|ran|held) (?:a |the )?(?:tape|string|tape measure|measuring tape|piece of string|thread)(?: measure)? (?:all the way |right )?a?round ([^;#]*?)(?:;|and|which|;? ?it) ?(?:it |the tape )?(?:reads?|measures?d?|shows?|says?|was|came to|is)(?: exactly)? (#\d+)/g, 'circumference of $1 is $2 ;'],
  [/(?:; )?(?:if |assuming |suppose )?(?:the |its |it )?(?:[a-z]+ )?(?:is |are )?(?:taken|treated|thought of|regarded) (?:as|to be) (?:a |an )?(?:perfect |true |exact )?circle(?= ;|$)/g, ' ; circular thing'],
  [/\b(?:at|on) the end of (?:a|the|its|his|her) (#\d+) (?:long )?(?:rope|lead|leash|chain|string|rein|line|lunge|tether|cord|arm)\b/g, 'radius $1'],
  [/\b(?:water|oil|sand|milk|juice|soil|gravel|concrete|grain) (?:is|was|are|has been) (?:poured|pumped|put|run|let|tipped|shovelled) (?:in|into) (?:a|an|the)(?: empty)?\b/g, 'a'],
  [/\b(?:they |we |she |he |i |[a-z]+ )?(?:pours?|poured|pumps?|runs?|puts?) (?:the )?(?:water|oil|sand|milk|juice|soil|gravel)(?: in| into it| into the [a-z]+)? until (?:it|the [a-z]+) (?:is|was|reaches)\b/g, 'it is'],
  [/ ?\buntil (?:it|the water|the [a-z]+|its depth|the depth|the depth of (?:the )?[a-z]+)? ?(?:is|reaches|reached|was|comes to)(?: a| the)?(?: depth| height| level)?(?: of)? (#\d+)(?: deep| high)?(?! (?:of|below|from))/g, ' with height $1'],
  [/\b(?:circular|round|concentric) ((?:[a-z]+ )?(?:path|track|border|walkway|pavement|verge|margin|strip|footpath))\b(?=[^;]* (?:surround|a?round|border|enclos))/g, '$1'],
  [/\b(?:open-?topped |open |closed |rectangular |tall )*(?:box|tank|container|carton|cuboid|crate|planter|block|prism|vase|post)(?: (?:has|with|on|having|that has|whose|stands on|which has))+ (?:a |its |the )?(?:horizontal )?square base(?: is)?\b(?!.*\bpyramid)/g, 'square-based cuboid with '],
  [/\bpyramid\b(?=.*\b(?:square base|base is (?:a )?square)\b)|(?<=\bsquare base\b.*)\bpyramid\b/g, 'square-based pyramid'],
  [/(?<=\bpyramid\b.*)\bsquare base\b|\bsquare base\b(?=.*\bpyramid\b)/g, 'base'],
  [/\b(?:one|each|every|a single|a) (?:full |complete |whole )?(?:turn|revolution|rotation) (?:of (?:the|its) wheel )?(?:is|covers|moves it|takes it|measures)(?: exactly| forward)* (#\d+)/g, 'circumference $1'],
  [/\b(?:it |that |which )?clicks? (?:once )?(?:at |after |for )?(?:every|each|per) (?:turn|revolution|rotation|met(?:re|er))(?: of the wheel)?(?: and)?\b/g, ' ; '],
  [/\blength of the longest(?: one)?(?= ;|$)/g, 'hypotenuse'],
  [/\b(?:include|contain|enclose|make)s? (?:an |the )?angle of (#\d+)(?: between them| with each other)?/g, 'included angle $1'],
  [/\b(?:meet|meeting|joined?|hinged) (?:each other )?at (?:an |the )?(?:angle of )?(#\d+)(?= angle)?/g, 'included angle $1'],
  [/\b(find|calculate|work out|determine|what is|give|state|compute) ;(?= )/g, '$1'],
  [/(?:; )?\b(?:using|use|by|apply) (?:the )?(?:[a-z']+ ){0,2}(?:formula|theorem|rule)(?: ;|$|(?= to\b)|(?= find\b))/g, ''],
  [/(?:; )?\buse (?:the )?(?:#\d+|pi) (?:key|button)(?: on (?:your|the|a) calculator)?(?= ;|$)/g, ''],
  [/ ; left$| left$(?<=; left)/g, ''],
  [/\b(?:longest|greatest length of)(?: straight| thin)* [a-z]+ (?:that |which )?(?:can|will|could|would)?(?: just)? ?(?:be )?(?:placed|put|fitted|fits?|kept|laid|packed|go|goes|carried|stored|fitting|going)(?: exactly| diagonally| completely| entirely)* (?:in|inside|into)\b/g, 'diagonal of'],
  [/\bcylindrical (?=cake|tin|post|pole|pillar|drum|tree)(?=[^#]*a?round|.*\ba?round\b)(?!.*\b(?:high|tall|height|deep|volume|long)\b)/g, 'circular '],
  [/\bhas length …?(?= ;|$)/g, ''],
  [/\b(?:enclosing|containing|including|forming|with|making)? ?(?:an |the )?(?:included |contained )?angle of (#\d+) (?:between them|between these|between the sides)/g, 'included angle $1'],
  [/\b(?:enclosing|containing|including) (?:an |the )?angle of (#\d+)/g, 'included angle $1'],
  [/\b(?:slice|piece|wedge|sector) (?:is |was )?(?:cut )?(?:from|out of|of) (?:a|the|an) (?:round|circular) [a-z]+/g, 'sector'],
  [/\b(?:sweeps?|swings?|turns?|moves?|swung|turned|rotates?) (?:out )?(?:through )(?:an angle of )?(?=#)/g, 'angle '],
  [/\b(?:tip|end|bob) (?:is |being )?(#\d+) (?:away )?from (?:the |its )?(?:pivot|hinge|cent(?:re|er)|axle|hub)/g, 'radius $1'],
  [/ ; (#\d+) (?:metres |m |feet )?of (?:it|which) ;/g, ' $1'],
  [/\b(?:his|her|the|a|my|their|each) corner is square\b/g, 'it is'],
  [/\b(?:path|footpath|track|line|walk|walkway|fence|brace|wire|strut) (?:running |going |goes |that goes |runs )?from (?:one )?corner to (?:the )?(?:opposite )?(?:corner|other)\b/g, 'diagonal'],
  [/(?:; )?(?:the |its )?(?:straight|flat) (?:side|edge|part|bit) included(?= ;|$)|(?:; )?(?:as near|as close) as [a-z ]+(?= ;|$)/g, ''],
  [/\b(?:tethered|tied) (?:to|by|on|at|with|in)\b/g, 'on a tether'],
  [/(?:; )?\b(?:answer )?yes or no\b(?: ;)?/g, ''],
  [/,? ?\b(?:in|as) (?:square|cubic) (?:[a-z]+)(?= ;|$)/g, ''],
  [/\b(?:square|cubic) (?=(?:mm|cm|m|km|ft|in|yd|feet|foot|inch(?:es)?|yards?|(?:centi|kilo|milli)?met(?:re|er)s?|miles?|units?)\b)/g, ''],
  [/ (?=(?:i|ive|im|i've|i'm|my teacher) (?:keep|kept|always|just|got|get|think|cant|can't|dont|don't|forgot|forget|know|never know)\b)/g, ' ; '],
  [/(#\d+)((?: (?!and\b)[a-z]+){0,2}) ; (?:that|this|which|it|i) (?:is|am told is) (?:the |its )?(radius|diameter|circumference|perimeter|area|diagonal|height|length|width|hypotenuse|side)(?: (?:across |of )(?:the|its|a|this) [a-z]+)?(?= ;|$)/g, '$3 $1 $2'],
  [/(?:; )?\b(?:making|with|allow(?:ing)?) no (?:allowance|deduction)s? (?:for|made for) [a-z ]+(?= ;|$)|(?:; )?\b(?:ignore|ignoring|neglect|neglecting|disregard(?:ing)?)(?: any| the| all)* (?:doors?|windows?|doors? and windows?|joins|joints|overlaps?|thickness)(?: and [a-z]+)?(?= ;|$)/g, ''],
  [/\bthe (?:shortest|shorter) (?:one )?(?=(?:is|measures) #)/g, 'one side '],
  [/\bone of the others?(?: (?:two|sides?|ones?))*(?= (?:is|measures|has|#))/g, 'one side'],
  [/\b(isosceles figure|isosceles triangle)((?: [a-z]+){0,3}?) (?:both |#\d+ )?sides(?: (?:of|are|both|each|that|which|have|measure|have length|length))* (#\d+)(?: (?:each|long))?(?! (?:and|;) #)/g, '$1$2 equal sides $3'],
  [/(?<=\bisosceles\b.*)\b(?:third|other|remaining|unequal|different) side(?= (?:is|measures|of|#|has|being|=))/g, 'base'],
  [/\b(?:cuts off|cutting off|intercepts|subtends|makes|marks off|cuts out) (?:an|the|this) (?:arc|sector)\b/g, ' '],
  [/\b(?:all the way |the whole way |right |completely |once )*(a?round) the (?:entire |whole )?(?:outside|edge|rim|outer edge|border|boundary|perimeter)(?: edge)?\b/g, '$1 it'],
  [/\b(?:entire|whole) (?:outside|outer) ?(?:edge|part)?(?= ;|$| of)/g, 'it'],
  [/(?:;? ?\b(?:including|counting|with|that is|so|remember|dont forget) ?)?(?:;? ?)(?:both )?(?:the |its )?(?:curved|round|arc) (?:part|bit|edge|side|piece)?s? ?(?:and|plus|as well as) (?:the )?(?:straight|flat|bottom) (?:part|bit|edge|side|piece)s?(?= ;|$)/g, ''],
  [/;? ?\b(?:including|counting|with|plus|dont forget|don't forget|remember) (?:the |its )?(?:straight|flat|bottom) (?:part|bit|edge|side|piece|diameter)s?(?= ;|$)/g, ''],
  [/\bdiagonal (?:path|footpath|line|walkway|track|road|fence|bar|brace|strut|cut|gravel path|beam|crack|pole|stick|wire)\b/g, 'diagonal'],
  [/\bfrom (?:one|a) corner (?:straight |directly )?(?:of it |of the [a-z]+ )?to the (?:diagonally )?(?:opposite|other|far|furthest)(?: corner| one)?/g, 'on the diagonal'],
  [/\b(?:corner to (?:the )?(?:opposite |far )?corner|diagonally across|across diagonally|straight across from corner to corner)\b/g, 'on the diagonal'],
  [/\bfrom home(?: plate| base)?(?: straight| directly)? to second(?: base)?|\bfrom first(?: base)? (?:straight |directly )?to third(?: base)?|\bfrom second(?: base)?(?: straight| directly)? to home(?: plate| base)?|\bfrom third(?: base)?(?: straight| directly)? to first(?: base)?/g, 'on the diagonal'],
  [/\b(?:base|bottom|end|cross-section|lid|top|floor|face)(?: that)? is an? (?=figure|#)/g, 'is a '],
  [/\bfilled? (?:up )?to (?:a|the) (?:depth|height|level) of\b/g, 'with height'],
  [/\b(?:ive|i've|i have|she|he|they|we|it is|is) ?(?:has |have )?filled (?:it|the [a-z]+)?(?= ?#)/g, 'with'],
  [/\bin all (?:four|#\d+) (?:corners|sides)|touch(?:es|ing)? all (?:four |#\d+ |its |the |of |three )*sides/g, 'inside exactly'],
  [/\b(?:path|footpath|track|line|fence|brace|road|trench|pipe|walk)(?: (?:goes|going|running|runs|that goes|is|laid))? on the diagonal\b/g, 'diagonal'],
  [/\b(?:same|constant|uniform) (?=cross-section|thickness|width)/g, ''],
  [/\b(?:each|every|all) (?:of )?(?=(?:its |the )?(?:edges?|sides?)\b)/g, ''],
]; // prettier-ignore

/** What a length of fencing or wire is for: it goes all the way round something. */
const WRAPPED = new RegExp(
  `(#\\d+)(?: long)?(?: (?:piece|length|strip|roll))? (?:of )?(?:(?:thin|garden|metal|chicken|wooden|plastic|picket|coloured|gold|copper|led|fairy) )*(?:rope|fencing|fence|wire|string|ribbon|edging|tape|netting|hedging|bunting|cord|lace|braid|trim|piping|lights|chain|hurdles|railings?|rail|skirting|moulding)\\b(?=[^#~]*\\b(?:ropes? off|fences? (?:off|in)|fence|marks? out|enclos\\w+|makes?|to make|forms?|(?:is )?bent|bends?|shap\\w+|surrounds?|surrounding|goes (?:all the way )?a?round|a?round|edges?|borders?|pens? in|outlines?)\\b)`,
  'g',
);
const NOT_WHOLLY = /\b(?:wall|river|barn|house|hedge|stream|cliff|canal|existing|gate|opening|gap|overlap|left|spare|per|cost|each(?! (?:of (?:its|the) )?(?:sides?|edges?)\b)|every|equal pieces|pieces|tiers?|rows?|strands?|times|twice|partition|divid\w*|split|circumference|perimeter)\b|#\d+ (?:of the )?(?:sides|times|strands|rows)|~/; // prettier-ignore

const BENT_ROUND = /\b(?:a |the |this )?(?:piece|length|strip|loop)? ?(?:of )?(?:thin |garden |bendy |steel |copper )*(?:rope|fencing|wire|string|ribbon|cord|thread|chain|tape|led strip|pipe cleaner) (?:(?:that|which|is|of|length|measuring|has|a|it|was|;|and|total) )*(#\d+)(?: long| in length)?(?: ;)?(?: (?:and|is|was|it|can|be|gets|which|that|to|exactly|just|all|used|i|she|he|they|we))* (?:bent|bends?|made|formed|shaped|folded|twisted|used|joined|laid|turned|curled)(?: (?:it|round|up|out|all of it))*(?: (?:in)?to)?(?: (?:make|form|mark out|enclose|be|the shape of))*(?= an? )/g; // prettier-ignore

function wrapped(marked: string): string {
  return NOT_WHOLLY.test(marked)
    ? marked
    : marked.replace(WRAPPED, 'perimeter $1 and').replace(BENT_ROUND, 'perimeter $1 ; ');
}

export function simplerFigure(told: string): string {
  const marked = wrapped(told);
  return SIMPLER.reduce((text, [pattern, put]) => text.replace(pattern, put), marked).replace(/\s+/g, ' ');
}
