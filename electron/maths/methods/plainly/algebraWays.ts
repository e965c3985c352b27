import { withoutKnownLegs } from '../equations/legsStory.ts';
import { withoutAlgebraChat } from './algebraChat.ts';

type Rule = readonly [pattern: RegExp, put: string | ((...groups: string[]) => string)];

const NUMBER = String.raw`(?:the )?(?:lcd|lcm|l\.c\.d\.|(?:least|lowest) common (?:denominator|multiple)|conjugate(?: of the (?:denominator|bottom))?|denominators?|\$?-?\d+(?:\.\d+)?\$?)`;
const SIDES =
  '(?:both sides|each side|every term|each term|all (?:the )?terms|everything|through|the top and (?:the )?bottom|top and bottom|the numerator and (?:the )?denominator|numerator and denominator)';
const TERMS = '(?:(?:the )?like terms|terms)';

/** Ways to work an equation or a formula that leave what it comes to as it is: as an order, and as the name of a way. */
const WAYS: readonly (readonly [order: string, name: string])[] = [
  ['cross[- ]?multiply', '(?:cross[- ]?multiplying|cross[- ]?multiplication)'],
  ['(?:clear|get rid of|eliminate|remove) (?:the |all )?(?:fractions?|decimals?|denominators?)', '(?:clearing|eliminating|removing) (?:the |all )?(?:fractions?|decimals?|denominators?)'],
  [`multiply ${SIDES} by ${NUMBER}`, `multiplying ${SIDES} by ${NUMBER}`],
  [`divide ${SIDES} by ${NUMBER}`, `dividing ${SIDES} by ${NUMBER}`],
  [`(?:add ${NUMBER} to|subtract ${NUMBER} from) (?:both sides|each side)`, `(?:adding ${NUMBER} to|subtracting ${NUMBER} from) (?:both sides|each side)`],
  ['(?:expand|distribute)(?: (?:over |across )?(?:the |both )?(?:brackets?|parentheses))?', '(?:expanding|distributing)(?: (?:over |across )?(?:the |both )?(?:brackets?|parentheses))?'],
  [`(?:combine|collect) ${TERMS}(?: on (?:each|both) sides?)?`, `(?:combining|collecting) ${TERMS}(?: on (?:each|both) sides?)?`],
  ['(?:use|apply) (?:the )?(?:distributive (?:property|law)|conjugate|balance method|inverse operations|(?:a |the )?common denominator)', '(?:the )?(?:distributive (?:property|law)|conjugate|balance method|inverse operations|(?:a )?common denominator)'],
  ['group (?:the )?first two (?:terms )?and (?:the )?last two(?: terms)?', 'grouping (?:the )?first two (?:terms )?and (?:the )?last two(?: terms)?'],
  ['(?:factor|take) out (?:the |any |a )?(?:gcf|hcf|(?:greatest |highest )?common factors?)(?!,? (?:and|then|and then|to) (?:find|work out)\\b)', '(?:factoring|taking) out (?:the |any |a )?(?:gcf|hcf|(?:greatest |highest )?common factors?)'],
  ['factori[sz]e (?:both )?(?:the )?(?:numerator and (?:the )?denominator|top and (?:the )?bottom)', '(?:factori[sz]ing|factoring) (?:both )?(?:the )?(?:numerator and (?:the )?denominator|top and (?:the )?bottom)'],
  ['simplify (?:each|every) (?:radical|surd|root|square root)', 'simplifying (?:each|every) (?:radical|surd|root|square root)'],
  ['remember to (?:flip|reverse|switch|change) the (?:inequality )?(?:sign|symbol)(?: (?:when|if) (?:you )?(?:multiply|divide|multiplying|dividing|multiply or divide|multiplying or dividing) by a negative(?: number)?)?', 'isolating the (?:variable|unknown)'],
]; // prettier-ignore
const ORDER = `(?:${WAYS.map(([order]) => order).join('|')})`;
const NAME = `(?:${WAYS.map(([, name]) => name).join('|')})`;
const DEED = '(?:solve|simplify|factor(?:i[sz]e)?|rationali[sz]e|find|work out|evaluate)';
const FIRST = '(?:,? (?:first|before (?:you )?(?:solv(?:e|ing)|start(?:ing)?|do(?:ing)? anything else)))?';

const RESULT = '(?:product|quotient|sum|difference|result|expression|simplified expression|radical|solutions?|roots?)';
const FORM_OF = String.raw`(?:write|give|express|leave|state) (?:the|your) (?:final |simplified )?${RESULT} (?=(?:in|as) [^.?!:]{3,40}[.]?$)`;

const WHOLE_N = String.raw`,? (?:where )?\$?([a-z])\$? is (?:a |an )?(?:positive )?(?:whole number|integer)[.,;]? (?:find|what is|work out|state)(?: the value of)? \$?\4\$?[.?]?$`;
const ROOT = String.raw`(\$?)(\d+ ?(?:√\(?\d+\)?|\\sqrt ?\{?\d+\}?))\1`;
const ROOT_OF_N = String.raw`\$?((?:√\(?|\\sqrt ?\{?)[a-z][)}]?)\$?`;

const RULES: readonly Rule[] = [
  // "Write 4√5 in the form √n, where n is a whole number. Find n."
  [new RegExp(`^(?:write|express|give) ${ROOT} (?:in the form|as) (?:the |an? )?(?:entire (?:radical|surd) )?(?:of the form )?${ROOT_OF_N}${WHOLE_N}`, 'i'), (_all, _sign, root = '', whole = '', letter = '') => `Given that ${root} = ${whole}, where ${letter} is a whole number, find ${letter}.`],
  [new RegExp(`^(?:the (?:expression|surd|radical|number) )?${ROOT} (?:can be|may be|is) (?:written|rewritten|expressed) (?:in the form|as) (?:the |an? )?(?:entire (?:radical|surd) )?(?:of the form )?${ROOT_OF_N}${WHOLE_N}`, 'i'), (_all, _sign, root = '', whole = '', letter = '') => `Given that ${root} = ${whole}, where ${letter} is a whole number, find ${letter}.`],
  // The area of a plot told in metres is in square metres.
  [/\)\$? (metres|meters|feet|centimetres|centimeters|inches|yards)\b([^]*?\barea),? in square \1\b,?/i, ') $1$2'],
  [/^(?:an?|the) [a-z]+(?: [a-z]+)? is a rectangle,? (?=\$?\()/i, 'A rectangle is '],
  // What a formula measures says nothing of its factors.
  [/^the (?:area|perimeter|volume) of an? (?:square|rectangle|triangle|rectangular [a-z]+|square [a-z]+) is (?:given by )?\(?([^.,;:=a-z]*[a-z][^.,;:=]*?[\d²])\)? (?:square (?:units|cm|metres|meters|feet|inches)|(?:cm|m|mm)²|units)[.,;] (?=factori[sz]e|factor)(factori[sz]e|factor) (?:this|the|that) expression\.?$/i, '$2 $1'],
  // "Cross multiply to solve", "Use the conjugate to rationalize the denominator", "By clearing the fractions, solve"
  [new RegExp(`^(?:first,? )?${ORDER}${FIRST}(?:,? (?:and then|and|then|to)|,) (?=${DEED}\\b)`, 'i'), ''],
  [new RegExp(`^(?:by|using)(?: first)? ${NAME},? (?=${DEED}\\b)`, 'i'), ''],
  [new RegExp(`(?<=^${DEED}(?: (?:the|this) (?:equation|inequality|expression))?),? (?:by|using|with)(?: first)? ${NAME}(?=:? )`, 'i'), ''],
  [new RegExp(`,? (?:by|using|with)(?: first)? ${NAME}(?=[.?]?$)`, 'i'), ''],
  [new RegExp(`(?<=[\\w)²³}$]\\.?) ?\\(?(?:hint|tip|note): ?${ORDER}${FIRST}[.!]?\\)?[.!]?$`, 'i'), '.'],
  [new RegExp(`(?<=[.!]) ?(?:(?:begin|start) by|first try|try)(?: first)? ${NAME}\\.?$`, 'i'), ''],
  // What the sum is called: a quotient, a product.
  [/\bsimplify the (?:quotient|product|sum|difference|ratio|radical|square root|surd|(?:radical|rational|surd|numerical) expression)s?:? (?=[\d$\\√(])(?!.* and )/i, 'Simplify '],
  [new RegExp(`^((?:multiply|divide|add|subtract|combine|expand|simplify|rationali[sz]e|find)\\b[^?!]*(?:[.;,:]| and) )${FORM_OF}`, 'i'), '$1Give your answer '],
  [new RegExp(`^(?:multiply|divide|add|subtract|combine),? and (?:write|give|express|leave) (?:the|your) ${RESULT} ((?:in|as) [^.?!:]{3,40}): (.+?)\\.?$`, 'i'), (_all, form = '', sum = '') => `Simplify ${sum}. Give your answer ${form}.`],
  // "Find the value of x that makes the equation true: 4x − 3 = 5"
  [/^(?:find|what is|determine|work out|state) (?:the )?(?:(?:value|solution)s?(?: (?:of|for) \$?([a-z])\$?)?|number \$?([a-z])\$?) (?:that|which) (?:makes?|will make|would make|solves?|satisf(?:y|ies)) (?:the|this) (?:following )?(?:equation|inequality|number sentence|statement|sentence)(?: (?:true|correct))?[:.?] (?=\S)/i, (_all, letter = '', other = '') => (letter + other === '' ? 'Solve ' : `Solve for ${letter}${other}: `)],
  // Two equations at once.
  // "(y, x)" is in another order.
  [/\b(ordered pairs?),? \(?\$?\(?([a-z]), ?([a-z])\)\$?\)?,? (?=that|which|satisf|solv)/gi, (all, pairs = '', first = '', second = '') => (first < second ? `${pairs} ` : all)],
  [/^(?:find|determine|give|state|write down) (?:the|all|all the|every|both|an) ordered pairs? (?:that|which) (?:(?:satisf(?:y|ies)|makes?|solves?) both (?:of )?(?:the |these )?(?:following )?equations(?: true)?|(?:satisf(?:y|ies)|solves?|is (?:the|a) solution (?:of|to)) (?:the|this) (?:following )?system(?: of (?:linear )?equations)?):? (?=.*=.*=)/i, 'Solve the system '],
  [/^solve (?:these|them|both|the (?:two )?equations|these (?:two )?equations) (?:together|at the same time|at once)[:,.]? (?=.*=.*=)/i, 'Solve simultaneously: '],
  [/(=[^.;]*=[^.;]*)[.;,] (?:please )?(?:give|find|write|state) (?:both|all) (?:the )?pairs(?: of (?:values|solutions|answers|numbers))?(?: (?:of )?\(?[a-z](?:,| and) ?[a-z]\)?)?\.?$/i, '$1'],
]; // prettier-ignore

/** Fractions are how the rules write what is not whole, where the question has no decimals. */
const IN_FRACTIONS =
  /[.,;] (?:please )?(?:(?:and )?(?:write|give|leave|express|state) )(?:any|the|all|your) (?:non-?integer |fractional |numerical )?(?:coordinates?|coefficients?|solutions?|values?|answers?) (?:that (?:is|are) not (?:an integer|integers|whole(?: numbers?)?) )?as (?:a |an )?(?:exact |simplified |reduced |proper |improper )*fractions?(?: in (?:its |their |the )?(?:simplest|lowest) (?:form|terms))?\.?$/i;
const COMPOUND =
  /(\|.*\|.*)(?:,? and|[.;,]) (?:write|give|express|state) (?:the|your) (?:solutions?(?: set)?|answer) as (?:a )?compound inequalit(?:y|ies)\.?$/i;

/** Done to an equation it leaves the solutions as they are; done to a sum, a list or the sides of a shape it does not. */
const DONE_TO_ALL =
  /\b(?:multiply|multiplying|divide|dividing|add|adding|subtract|subtracting)\b[^.?!]{0,25}\b(?:both sides|each side|every term|each term|all (?:the )?terms|everything|through)\b/i;
const EQUATION = /[=<>≤≥]|\\[lg]eq?(?![a-z])/;

/** The question without how it is to be worked, where that changes nothing of what it comes to. */
export function withoutAlgebraWays(asked: string): string {
  // "Each hen has 2 legs" changes nothing where hens and legs are counted.
  const problem = withoutAlgebraChat(/\b(?:legs|wheels)\b/.test(asked) ? withoutKnownLegs(asked) : asked);
  if (problem.length > 400 || !/[a-z]{4}/i.test(problem)) return problem;
  if (DONE_TO_ALL.test(problem) && !EQUATION.test(problem)) return problem;
  const said = RULES.reduce(
    (text, [pattern, put]) => (typeof put === 'string' ? text.replace(pattern, put) : text.replace(pattern, put)),
    problem,
  ).replace(COMPOUND, '$1');
  return /\d\.\d/.test(said) ? said : said.replace(IN_FRACTIONS, '.');
}
