import Fraction from 'fraction.js';

import { RESULT } from './numberReader.ts';
import { numberOf, operation } from './numberTree.ts';
import type { NumberTree, Operator } from './numberTree.ts';

export const WHO = '(?:i|you|we|he|she|they|one|[a-z]+)';
export const THE_RESULT = `(?: (?:(?:to|from|on to|onto) )?${RESULT})?`;
export const BY_IT = `(?: ${RESULT})?`;

/** What is done to the result so far with one number more. */
export const DOING: readonly (readonly [before: string, after: string, sign: Operator])[] = [
  ['(?:add|adds|added|adding|plus)(?: on)?', `(?: (?:to|on|on to|onto) ${RESULT})?`, '+'],
  ['(?:subtract|subtracts|subtracted|subtracting|takes? away|took away|taking away|takes? off|takes?|took|minus|deducts?)(?: away)?', `(?: (?:away )?(?:from|off) ${RESULT})?(?: away)?`, '-'],
  [`(?:multipl(?:y|ies|ied|ying)|times)${BY_IT} by|times(?: ${RESULT})?`, '', '×'],
  [`(?:divides?|divided|dividing|shares?)${BY_IT} by`, '', '÷'],
  [`(?:increases?|increased|increasing)${THE_RESULT} by`, '', '+'],
  [`(?:decreases?|decreased|decreasing|reduces?|reduced)${THE_RESULT} by`, '', '-'],
  [`${RESULT} (?:is|was|gets)(?: then| next| finally)? (?:increased by|added to)`, '', '+'],
  [`${RESULT} (?:is|was|gets)(?: then| next| finally)? (?:decreased|reduced) by`, '', '-'],
  [`${RESULT} (?:is|was|gets)(?: then| next| finally)? multiplied by|multiplied by`, '', '×'],
  [`${RESULT} (?:is|was|gets)(?: then| next| finally)? divided by|divided by`, '', '÷'],
  [`(?:and )?(?:then )?(?:${RESULT} )?(?:is |was |gets )?(?:then )?added to`, '', '+'],
]; // prettier-ignore
/** "5 is subtracted", "and 3 more is added to it". */
export const AFTER_IT: readonly (readonly [source: string, sign: Operator])[] = [
  [`(?:more )?(?:is|are|was|were|being)?(?: then)? ?added(?: on)?(?: to ${RESULT})?`, '+'],
  [
    `(?:is|are|was|were|being)?(?: then)? ?(?:subtracted|taken (?:away|off)|taken|deducted)(?: (?:away )?from ${RESULT})?`,
    '-',
  ],
];
/** The result so far is taken from a new number. */
export const FROM: readonly (readonly [source: string, sign: Operator])[] = [
  [
    `(?:subtract|take(?: away)?) ${RESULT} (?:away )?from|${RESULT} (?:is|was)(?: then)? (?:subtracted|taken(?: away)?) from`,
    '-',
  ],
  [`divide ${RESULT} into|${RESULT} (?:is|was)(?: then)? divided into`, '÷'],
];
export const ALONE: readonly (readonly [source: string, build: (so: NumberTree) => NumberTree])[] = [
  [`(?:squares?|squared)(?: ${RESULT})?|${RESULT} (?:is|was) squared`, (so) => operation('^', so, numberOf(new Fraction(2)))],
  [`(?:cubes?|cubed)(?: ${RESULT})?|${RESULT} (?:is|was) cubed`, (so) => operation('^', so, numberOf(new Fraction(3)))],
  [`(?:doubles?|doubled)(?: ${RESULT})?|${RESULT} (?:is|was) doubled`, (so) => operation('×', so, numberOf(new Fraction(2)))],
  [`(?:triples?|trebles?|tripled|trebled)(?: ${RESULT})?|${RESULT} (?:is|was) (?:tripled|trebled)`, (so) => operation('×', so, numberOf(new Fraction(3)))],
  [`(?:halves?|halve|halved)(?: ${RESULT})?|${RESULT} (?:is|was) halved`, (so) => operation('÷', so, numberOf(new Fraction(2)))],
]; // prettier-ignore
/** Two numbers in one instruction: "subtract 8 from 3". */
export const BOTH: readonly (readonly [first: string, between: string, sign: Operator, swapped: boolean])[] = [
  ['(?:add|adds|added|adding)(?: together)?', 'to|and|with', '+', false],
  [
    '(?:subtract|subtracts|subtracted|subtracting|takes?|took|taking|takes? away|taking away|deducts?)',
    '(?:away )?(?:from|off)',
    '-',
    true,
  ],
  ['(?:multipl(?:y|ies|ied|ying)|times)', 'by|and|with', '×', false],
  ['(?:divides?|divided|dividing)', 'by', '÷', false],
  ['(?:increases?|increased|increasing)', 'by', '+', false],
  ['(?:decreases?|decreased|decreasing|reduces?|reduced)', 'by', '-', false],
  ['(?:squares?|squaring)', '', '^', false],
  ['(?:doubles?|doubling)', '', '×', false],
  ['(?:halves|halve|halving)', '', '÷', false],
];
export const EQUALS =
  '(?:,? ?(?:on (?:a|the) number line )?(?:it |this |which |that )?(?:then )?(?:=|is equal to|equals|equal to|is the same as|makes|gives|comes to|results in|amounts to|is|are|was|leaves|lies(?: at)?|produces|(?:in order )?to (?:get|give|make|leave|equal|produce|obtain|reach|become)|(?:you|i|we|she|he) (?:get|gets|got|obtain|have)))';
export const GOT = `(?:(?:and )?(?:(?:${WHO} )?(?:get|gets|got|ends? (?:up )?with|ended (?:up )?with|obtains?|finishes with)|to (?:get|give|make|leave)|giving|leaving|getting|making|which (?:gives|is|makes|leaves)|${RESULT} (?:is|was|comes to|becomes|equals)|(?:the )?(?:final )?(?:result|answer) (?:is|was|=)))`;
export const ASK =
  "(?:(?:what|which) (?:number|decimal|fraction|integer|value|is the (?:number|integer)(?: that| which))(?: is| equals)|what(?:'s| is| are| was| does| do you get for| do you get when(?: you)?| do i get if i|)|whats|find(?: out)?|work out|calculate|evaluate|compute|determine|write(?: down)?|state|give|how much is|solve|tell me|name|identify|simplify)(?: (?:the )?(?:exact |final )?(?:value|result|answer)(?: of| to| for)?)?:?";
export const RESULT_ASKED =
  "(?:and )?(?:what (?:number |answer |result |value )?(?:do|does|did|will|would|should|have|has) (?:i|you|we|he|she|they|it|[a-z]+)(?: (?:have|get|got|end up with|finish with|finish on|end on|end with|arrive at|reach|make|left with|left|obtain|be))?(?: now| at the end| in the end| finally)?|(?:what(?:'s| is| was)?|whats|find|work out|calculate|write down|state|give|determine)(?: (?:the|your|his|her|my|their))? (?:(?:final|end|exact|correct|right|simplified) )*(?:value|result|answer|number|total|score|outcome)(?: now| at the end| of this| of it| of that)?|what(?: number)? (?:is|am i|are you) left with|what remains|what is left|(?:the )?(?:answer|result) is)";
export const ASKED_FIRST =
  '(?:what|which)(?: (?:number|result|answer|value))? (?:do|does|did|will|would|should) (?:i|you|we|he|she|they|[a-z]+) (?:get|have|end up with|reach|obtain) (?:if|when|by|after)|(?:what|find)(?: is)? the (?:result|answer|value|outcome) (?:when|if|of|after)|(?:what|how much) (?:is|will be) left (?:if|when|after)';
export const UNKNOWN_ASKED =
  "(?:(?:what(?:'s| is| was| could| must)?|whats|find|work out|calculate|write down|state|give|determine|which (?:number )?is|and|identify)(?: be)?(?: the value of)? (?:(?:the|my|his|her|this|that|your) (?:first |other |second |unknown |missing |mystery |secret |original |starting )*(?:number|integer|value|decimal|fraction|something|one|numerator|denominator|digit)(?: that goes in the (?:box|gap|blank))?|the other(?: one| number)?|it|□)(?: be| that (?:i|she|he) (?:thought of|started with|chose))?|what(?:'s| is) it|(?:the )?(?:(?:missing|other|unknown) )?(?:number|value|integer) (?:is|in the box is)|what is missing|(?:the )?(?:box|blank|gap)(?= ?[?.]| ?$)|(?:what|which) (?:number|value|digit|integer) (?:is it|was it|goes in the (?:box|blank|gap|space|square)|belongs in the (?:box|blank|gap|space)|should (?:go|be) in the (?:box|blank|gap|space)|is (?:in the (?:box|blank|gap)|missing|hidden|under the [a-z]+|behind the [a-z]+)|did (?:i|she|he|[a-z]+) (?:think of|start with|choose|have))|(?:the other|other)(?: number| one)? is|fill in the (?:box|blank|gap|missing (?:number|numerator|denominator))|what (?:goes|belongs|should go|number goes)(?: where| in place of| instead of) the (?:\\?|□|question mark|box)(?: is)?|(?:what|which number) does the (?:box|□|\\?|square|question mark) (?:stand for|represent|hide))";
export const MUST =
  '(?:must|should|do|does|has to|have to|needs? to|need to|would|can|could)(?: (?:i|you|we|one|it|[a-z]+))?(?: (?:have to|need to))?(?: be)?';
export const WANTED: readonly (readonly [first: string, between: string, sign: Operator, swapped: boolean])[] = [
  [`what(?: number| integer| decimal| fraction| value)?(?: ${MUST})? (?:add(?:ed)?) to`, '', '+', false],
  [`what(?: number| integer| decimal| fraction| value)?(?: ${MUST})? (?:subtract(?:ed)?|taken?(?: away)?) from`, '', '-', false],
  [`what(?: number| integer| decimal| fraction| value)?(?: ${MUST})? (?:multipl(?:y|ied)) by`, '', '×', false],
  [`what(?: number| integer| decimal| fraction| value)?(?: ${MUST})? (?:divided?) by`, '', '÷', true],
  [`(?:by )?what(?: number| integer| decimal| fraction| value)?(?: ${MUST})? (?:multiply )?`, '(?:must |should |has to |needs to |can )?(?:be )?(?:multiplied|multiply)? ?(?:by)?', '×', false],
  [`(?:by )?what(?: number| integer| decimal| fraction| value)?(?: ${MUST})? (?:divide )`, '(?:by)?', '÷', false],
  [`(?:by )?what(?: number| integer| decimal| fraction| value)?(?: ${MUST})? `, '(?:must |should |has to |needs to |can )?(?:be )?(?:divided) ?(?:by)?', '÷', false],
]; // prettier-ignore
export const COMPARED: readonly (readonly [first: string, between: string, swapped: boolean])[] = [
  ['by how (?:much|many) is', '(?:more|greater|bigger|larger|higher) than', false],
  ['by how much is', '(?:less|smaller|lower|fewer) than', true],
  ['by how (?:much|many) does', 'exceed', false],
  ['(?:by )?how (?:much|many)? ?(?:more|greater|bigger|larger|higher|warmer) is', 'than', false],
  ['(?:by )?how (?:much|many)? ?(?:less|smaller|lower|fewer) is', 'than', true],
  ['(?:by )?how (?:much|many) (?:more|greater|bigger|larger) than', 'is', true],
  ['(?:by )?how (?:much|many) (?:less|smaller|lower) than', 'is', false],
  ['(?:by )?how much does', 'exceed', false],
  [
    'how far apart (?:are|do)(?: the (?:numbers|points|integers))?|(?:what is )?(?:the )?distance (?:on (?:a|the) number line )?(?:between|from)',
    'and|to',
    false,
  ],
];
export const IDLE =
  "[,.;:!?…]|and|then|next|finally|after that|now|so|but|first(?:ly)?|when|if|suppose|please|step by step|without (?:using )?(?:a )?calculators?|in your head|mentally|no calculators?|using (?:bidmas|bodmas|pemdas|(?:the )?(?:correct )?order of operations)|i think of a number|on (?:a|the) number line|(?:on|in) (?:a|the|my|his|her) calculator|for me|do|altogether|together|exactly|a number is missing|(?:write|set) (?:it|this) (?:as|up as) (?:a|an|one) (?:calculation|expression|sum)|i(?:'m| am)|(?:use|using|by|with) (?:long|short) (?:multiplication|division)(?: to)?|in (?:its )?(?:simplest|lowest) (?:form|terms)|quick one|as a mixed number|(?:and )?tidy up your answer|as an? (?:fraction|decimal|integer|whole number)";
/** What is done to a number that was just told. */
export const PASSIVE: readonly (readonly [source: string, sign: Operator, swapped: boolean])[] = [
  ['(?:is|are|was|were)(?: then)? added to|(?:is|are|was)(?: then)? increased by', '+', false],
  ['(?:is|are|was|were)(?: then)? (?:subtracted|taken(?: away)?) from', '-', true],
  ['(?:is|are|was|were)(?: then)? (?:decreased|reduced) by', '-', false],
  ['(?:is|are|was|were)(?: then)? multiplied by', '×', false],
  ['(?:is|are|was|were)(?: then)? divided by', '÷', false],
];
