import type { RuleSolution } from '../../outcomes.ts';
import type { Work } from '../requests/requestWords.ts';
import { inFigures } from '../words/numberWords.ts';

type Groups = readonly string[];
/** What a question means in the words the rules know; `null` where it is not surely that. */
type Saying = readonly [RegExp, (groups: Groups) => string | null];

/** A formula: signs, digits and letters that stand alone. */
const SIGN = '(?:(?![a-z]{3}|\\b(?:is|of|to|in|at|so|or|if|an|as|it|be|do)\\b)[^?!;:\'"“”])';
const F = `(${SIGN}+?)`;
const REL = `(${SIGN}*?[=<>≤≥]${SIGN}+?)`;

function saying(pattern: string, build: (groups: Groups) => string | null): Saying {
  return [new RegExp(pattern.replaceAll('{F}', F).replaceAll('{R}', REL), 'i'), build];
}

/** "y equals x plus one, all over x minus two" as it is written. */
function written(words: string): string | null {
  if (words.includes('=') && !/[a-z]{3}/i.test(words)) return words;
  const signs = inFigures(words.toLowerCase())
    .replace(/\bone\b/g, '1')
    .replace(/\bequals\b|\bis equal to\b/g, '=')
    .replace(/\bplus\b/g, '+')
    .replace(/\bminus\b/g, '-')
    .replace(/\btimes\b/g, '*')
    .replace(/ squared\b/g, '^2')
    .replace(/ cubed\b/g, '^3')
    .replace(/=\s*(.+?),? all over (.+)$/, '= ($1)/($2)')
    .replace(/\bover\b/g, '/');
  return /[a-z]{2}/.test(signs) || (signs.match(/=/g) ?? []).length !== 1 ? null : signs.trim();
}

function subject(letter: string, formula: string): string | null {
  const signs = written(formula);
  return signs === null || !signs.includes('=') ? null : `Make ${letter} the subject of ${signs}.`;
}

const BOTH = '(?:the )?(?:2|two|both)(?: possible)? (?:answers|solutions|roots|values)';
const SIDES: Readonly<Record<string, number>> = { 'an equilateral triangle': 3, 'a square': 4, 'a rhombus': 4, 'a regular pentagon': 5, 'a regular hexagon': 6, 'a regular octagon': 8 }; // prettier-ignore
const REGULAR = `(${Object.keys(SIDES).join('|')})`;
const UNIT = '(?: ?(?:cm|mm|m|km|in|ft|inches|feet|metres?|meters?|units|yards))?';
const NEGATED: Readonly<Record<string, string>> = { positive: '> 0', negative: '< 0', 'not positive': '≤ 0', 'not negative': '≥ 0' }; // prettier-ignore

const SAYINGS: readonly Saying[] = [
  // A new subject.
  saying('^(?:watch|mind|be careful with|careful with|remember)(?: out for)? [^.:?!=]{3,30} when (?:you |we )?(make [a-z] the subject (?:of|in) {R})\\.?$', ([task = '']) => `${task}.`),
  saying('^(?:can (?:you|someone) )?make ([a-z]) subject(?: of| in)?[,:]?\\s*{R}\\.?$', ([letter = '', formula = '']) => subject(letter, formula)),
  [/^([^.?!:]+?)\. (?:now )?(?:turn|change|move|switch|swap|rearrange) it (?:round|around|about)? ?so (?:that )?(?:it (?:says|reads|starts)|you have|we have) ["“]?([a-z]) ?(?:equals|=|is)[^a-z]*$/i, ([formula = '', letter = '']) => subject(letter, formula)],
  [/^(?:[^.:=]{3,40}: )?([^.?!:]+?)\. (?:now )?(?:get|put) ([a-z]) (?:by itself|on its own|alone|on one side)\.?$/i, ([formula = '', letter = '']) => subject(letter, formula)],
  saying('\\b(?:turn|change|rearrange|rewrite) {R} (?:into|as|to) (?:a formula|an equation|one|something) (?:that|which) (?:starts|begins)(?: with)? ["“\']?([a-z]) ?=[^a-z]*(?:what (?:should|does|do) [a-z]+ (?:get|end up with|write)\\W*)?$', ([formula = '', letter = '']) => subject(letter, formula)),
  [/^[^=\d]*?\b([A-Z] = [^?!.;:]{1,40}?)\. (?:[Nn]ow )?(?:[Ww]rite|[Gg]ive|[Ee]xpress) ([a-z]) in terms of the other (?:letters|variables)\.?$/, ([formula = '', letter = '']) => subject(letter, formula)],
  // Equations and their roots.
  saying(`^{R}[,.;:]? (?:so )?(?:x = ± what\\? )?(?:what (?:are|r)|give|find|state|write down|name) ${BOTH}(?: of (?:it|this|the equation|this equation))?[.?]*$`, ([equation = '']) => `Solve ${equation}.`),
  saying('^{R}[,.;:] (?:give|find|state) (?:the|both|its)? ?(?:solutions|roots|answers) (?:in|as) (?:exact )?(?:surd form|surds|exact form)\\.?$', ([equation = '']) => `Solve ${equation}, giving exact answers.`),
  saying('^(?:determine|find|give|state|work out) (?:the |both )?(?:two )?(?:solutions|roots) of {R}, (?:each )?(?:rounded|correct|given)? ?to the nearest hundredth\\.?$', ([equation = '']) => `Solve ${equation}, giving your answers to 2 decimal places.`),
  [/^write (?:down )?a quadratic equation,? in the form ([a-z](?:²|\^2) \+ b[a-z] \+ c = 0),? (?:with|whose|that has) (?:solutions|roots)(?: are)? ([-−]?\d+) and ([-−]?\d+)\.?$/i, ([, one = '', two = '']) => `Write a quadratic equation with roots ${one} and ${two}.`],
  saying('^(?:what|which|find the|find a) positive (?:value|number)(?: of)? ([a-z]) (?:gives|makes|means) {R} (?:have |has )?(?:exactly )?(?:one|a single|1) (?:real )?(?:solution|root)\\??\\.?$', ([letter = '', equation = '']) => `Find the positive value of ${letter} for which ${equation} has equal roots.`),
  [/^\(?a\)?[).]? ?factori[sz]e ([^.?!]+)\. \(?b\)?[).]? ?(?:hence )?solve (\1 = 0)\. (?:give|write|state) (?:the|your) answers? to (?:part )?\(?b\)?\.?$/i, ([, equation = '']) => `Solve ${equation}.`],
  // Two expressions that are equal.
  saying('^when ([a-z]) (?:=|is|equals) ([-−]?\\d+), (?:the )?(?:expressions |values of )?{F} and {F} (?:are|become|have) (?:equal|the same)(?: in)?(?: value)?\\. (?:find|what is|work out) ([a-z])[.?]*$', ([letter = '', value = '', one = '', two = '', wanted = '']) => (letter === wanted ? null : `The equation ${one} = ${two} has the solution ${letter} = ${value}. Find ${wanted}.`)),
  saying(`^(?:the )?(?:sides of an isosceles triangle that are equal|(?:two )?equal sides of an isosceles triangle|opposite sides of a (?:rectangle|parallelogram)|equal (?:sides|angles)) (?:measure|are|have lengths?) {F}${UNIT} and {F}${UNIT}\\. (?:find|what is|work out)(?: the value of)? ([a-z])[.?]*$`, ([one = '', two = '', letter = '']) => `Solve ${one} = ${two} for ${letter}.`),
  saying('^(?:two|both) [a-z ]+ (?:cost|charge|come to) the same for ([a-z]) [a-z]+: {F} and {F}(?:, in (?:dollars|pounds|euros|cents|pence))?\\. (?:how many [a-z]+ is that|find [a-z]|what is [a-z])[.?]*$', ([letter = '', one = '', two = '']) => `Solve ${one} = ${two} for ${letter}. Give the value.`),
  // Perimeters.
  saying(`^(?:the|all the) sides of ${REGULAR} are (?:each|all) {F}${UNIT}(?:,? and| long,? and|\\.) (?:its|the) perimeter is (\\d+(?:\\.\\d+)?)${UNIT}\\. (?:find|what is|work out)(?: the value of)? ([a-z])[.?]*$`, ([shape = '', side = '', total = '', letter = '']) => `Solve ${SIDES[shape.toLowerCase()] ?? 0}(${side}) = ${total} for ${letter}.`),
  saying(`^a rectangle is {F}${UNIT} by {F}${UNIT}(?: and|,|\\.) (?:its|the) perimeter is (\\d+(?:\\.\\d+)?)${UNIT}\\. (?:(?:form|set up|write|make)(?: down)? an equation and )?(?:find|solve it to find|solve for|work out|what is)(?: the value of)? ([a-z])[.?]*$`, ([one = '', two = '', total = '', letter = '']) => `Solve 2(${one} + ${two}) = ${total} for ${letter}.`),
  // Inequalities.
  saying('^for (?:what|which) (?:values?|x|numbers?)(?: of ([a-z]))? is (?:the (?:product|expression|quantity|quadratic) )?{F} (not positive|not negative|positive|negative)\\??$', ([, formula = '', sign = '']) => `Solve ${formula} ${NEGATED[sign.toLowerCase()] ?? ''}.`),
  saying('^{R},? so (?:which range\\(?s?\\)? is ([a-z]) in|[a-z] is in (?:which|what) range(?:\\(s\\)|s)?|what (?:values )?can [a-z] be)\\?*$', ([formula = '']) => `Solve ${formula}.`),
  saying('^(?:which|what) whole numbers (?:that are )?(?:greater than|above|more than) (?:zero|0) (?:satisfy|fit|make true) {R}\\??$', ([formula = '']) => `Find the positive integers that satisfy ${formula}.`),
  saying('^(?:which|what) (?:whole numbers|integers) satisfy both {R} and {R}\\??$', ([one = '', two = '']) => `Find the integers for which ${one} and ${two}.`),
  saying('(?:^|, |i\\.e\\. )(\\|[^|]+\\| ?[<>≤≥] ?[\\d.]+)\\. (?:write|rewrite|express) (?:this|it) without (?:the |a )?(?:modulus|absolute value)(?: signs?| bars?)?\\.?$', ([formula = '']) => `Solve ${formula}.`),
  // What is thrown comes down where its height is nothing.
  [/\bheight(?: above the ground)?(?:,? in (?:metres|meters|feet|m),?)?(?: of the [a-z]+)?,? (?:after )?t seconds(?: later| after it is (?:thrown|kicked|hit|lit|launched|fired))?,? is (?:h ?= ?|given by (?:h ?= ?)?)?([^.?!,a-su-z]*t[^.?!,a-su-z]*?)(?: (?:metres|meters|m|feet|ft))?(?: above the ground)?\. (?:after how many seconds|how many seconds (?:later|pass before)|when|after how long) (?:does|will|is) (?:it|the [a-z]+) (?:hit|land on|reach|return to|back on|come back to) the ground(?: again)?\?$/i, ([formula = '']) => `Find the positive solution of ${formula} = 0.`],
  [/\b(?:height (?:of (?:a|the) [a-z]+ )?is )?h = ([^.?!,a-su-z]*t[^.?!,a-su-z]*?) (?:metres|meters|m|feet|ft)(?: above the ground)?,? t seconds after (?:it is|being) [a-z]+\. (?:at which|at what|what are the) two times (?:is it|it is|when it is) (?:exactly )?(\d+) ?(?:m|metres|meters|ft|feet)(?: up| high| above the ground)?\?$/i, ([formula = '', height = '']) => `Solve ${formula} = ${height}.`],
  // Systems.
  saying('^{R} and {R} are both (?:satisfied|solved) by ([a-z] = [-−]?\\d+), ([a-z] = [-−]?\\d+)\\. (?:find|obtain|work out|determine) ([a-z]) and ([a-z])\\.?$', ([one = '', two = '', x = '', y = '', a = '', b = '']) => `The equations ${one} and ${two} have the solution ${x}, ${y}. Find ${a} and ${b}.`),
  saying('^(?:the )?(?:system|equations|pair) {R}(?:,| and) {R} (?:has|have) (?:the )?solution ([a-z] = [-−]?\\d+)(?:,| and) ([a-z] = [-−]?\\d+)\\. (?:compute|obtain|find|work out) ([a-z])\\.?$', ([one = '', two = '', x = '', y = '', a = '']) => `The solution of ${one} and ${two} is ${x}, ${y}. Find ${a}.`),
  saying('(?:^|[.:] )(?:find|give|work out|determine) (?:the )?(?:coordinates of )?(?:the )?points? (?:where|at which) (?:the )?(?:straight )?(?:line|curve|parabola) {R} (?:meets|cuts|crosses|intersects|hits) (?:the )?(?:circle|curve|parabola|line) {R}\\.?$', ([one = '', two = '']) => `Solve ${one} and ${two}.`),
  saying('^(?:double|treble|triple|multiply) the (?:first|second|top|bottom) equation(?: by \\d)?,? (?:and )?(?:then )?(?:add|subtract),? to solve {R} and {R}\\.?$', ([one = '', two = '']) => `Solve ${one} and ${two}.`),
  saying('^solve (?:algebraically )?for (?:all )?(?:values of )?x and y: {R} and {R}\\.?$', ([one = '', two = '']) => `Solve ${one} and ${two}.`),
]; // prettier-ignore

/** What may stand before a last sentence that asks all of itself: it sets no condition. */
const CONDITION =
  /[=<>≤≥]|\b(?:positive|negative|integers?|whole|between|only|not|except|least|most|greater|less|given|where|assume|assuming|suppose|instead|wrong|mistake|sign|replace|put|must|longer|shorter|larger|smaller|bigger|never|always|cannot|can't|should|true|false|below|above|under|over|wrote|written|first|second)\b/i;
const LAST = /^(.+[.!:]) (?:so,? |now,? |hence,? )?(solve [^.?!:]*[=<>≤≥](?:[^.?!:]|\.(?=\d))*[.?]?)$/i;

/** "Five squares of side x have a total area of 45. Solve 5x² = 45.": the last sentence says it all. */
function lastSentence(text: string): string | null {
  const [, before = '', task = ''] = LAST.exec(text) ?? [];
  const remark = /\b(?:reminder|remember|recall|tip|hint|note)\b/i.test(before);
  if (
    task === '' ||
    (remark ? /[=<>≤≥\d]|\b(?:only|never|always|must|answers?|solutions?|roots?)\b/ : CONDITION).test(before) ||
    /\?/.test(before)
  )
    return null;
  return `S${task.slice(1)}`;
}

/** Equations and inequalities asked for in words of their own, as the rules know them. */
export function spokenAlgebra(problem: string, work: Work): RuleSolution | null {
  if (problem.length > 300 || !/[=<>≤≥|]|\bequals\b|\bequal\b|\bsides of\b|\bperimeter\b|\bpositive\b|\bnegative\b|\bcost the same\b|\bheight\b/i.test(problem)) return null; // prettier-ignore
  const text = problem
    .replace(/[’‘]/g, "'")
    .replace(/\s*[([]\s*\d+ (?:marks?|points?|credits?|pts?)\s*[)\]]/gi, '')
    .replace(/^(?:item|question|problem|q) \d+[.:)]? /i, '')
    .replace(/^(?:pls|please|plz) /i, '')
    .replace(/\bsum1\b/gi, 'someone')
    .replace(/\bneed help w (?=[-−\d.a-z(]+ ?[-+−=])/gi, 'need help with ')
    .replace(/\bfind ([a-z]) n ([a-z])(?=\W|$)/gi, 'find $1 and $2')
    .replace(/\s+/g, ' ')
    .trim();
  for (const [pattern, build] of SAYINGS) {
    const found = pattern.exec(text);
    const said = found === null ? null : build(found.slice(1).map((group) => (group ?? '').trim()));
    const solution = said === null || said === problem ? null : work(said);
    if (solution !== null) return solution;
  }
  const last = lastSentence(text) ?? (text === problem ? null : text);
  return last === null ? null : work(last);
}
