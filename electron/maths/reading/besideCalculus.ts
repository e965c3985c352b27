import type { RuleStep } from '../outcomes.ts';

type Worked = { readonly method: string; readonly answer: string; readonly steps: readonly RuleStep[] };

const VALUE_ONLY = /^(?:formulaValues|solve(?:Linear|Quadratic|Simultaneous)\w*|substitut\w*|workChanges)$/;
/** What only the slope or the limit of a formula tells. */
const NEEDS_CALCULUS =
  /\b(?:stationary|turning) points?\b|\b(?:the|its|a) (?:tangent|normal)s? (?:to|of|at)\b(?! [a-z ]*contact)|\b(?:derivative|differentiat\w+|integrat\w+|integral|gradient function)\b/i;
/** "By how much has it cooled?": a change, not a value. */
const ASKS_CHANGE =
  /\b(?:by )?how (?:much|far|many)(?: more| less| degrees)? (?:has|did|does|will|would|have) (?:it|the [a-z]+|they) (?:cool|fall|fell|drop|rise|grow|grown|risen|fallen|chang|los|lost|gain|increas|decreas|shrunk|declin)\w*/i;
/** "At 60° to the wall", told: not the angle with the ground. */
const FROM_UPRIGHT =
  /(?:°|\^\\circ\$?|\bdegrees)[^.?!\d]{0,12}\b(?:to|with|from|against) (?:the|a) (?:vertical|upright|wall|mast|pole|tree|tower|building)\b(?! (?:of|when))/i;
const IN_DEGREES = /(?<![a-z])(?:x|θ|t|the angle) (?:is |are )?(?:measured |given |taken )?in degrees\b/i;
const OF_CALCULUS = /limit|deriv|differentiat|integra|slope|calculus/i;

/** Something is done to the formula; none of these methods does it. */
const CHANGED =
  /\b(?:flip(?:s|ped|ping)?|shift(?:s|ed|ing)?|stretch(?:es|ed|ing)?|squash(?:es|ed)?(?! (?:in)?to (?:one|a single))|mirror(?:s|ed)?|(?:gets?|is|was) (?:halved|squared|tripled)|reflect(?:s|ed)?|rotates?|revers(?:e|es|ed)(?! (?:chain|power|process|rule))|invert(?:s|ed)?|translat(?:e|es|ed)|swap(?:s|ped)?|swops?|eras(?:e|es|ed)|rub(?:s|bed)? out|(?<!\b(?:ans|answer|working|attempt)\b[^.?!]{0,20})cross(?:es|ed)? out|mix(?:es|ed)? up|upside[- ]down|backwards|mirror image|(?:opposite|negative|double|half) of (?:the )?\$?(?:function|curve|[\dxy(√])|(?:once|when|if|after) (?:it (?:is|was|has been) )?(?:halved|doubled|tripled|squared|cubed|negated))\b/i;
const OF_FORMULA = /limit|deriv|differentiat|integra|slope|straightLines|sequences|surd|logarithm|curveFacts/i;

/** A bound of the letter other than nought; whole numbers only; the one of two times; a curve that opens the other way. */
function isOtherExtreme(text: string, method: string, answer: string): boolean {
  if (/^differentiate/.test(method) && /\bdx ?\/ ?dy\b/.test(text) && /(?<![a-z])y ?=/.test(text)) return true;
  const extreme = /\b(?:maxim|minim|greatest|least|largest|smallest|highest|lowest)/i.test(text);
  if (method === 'curveFacts' && extreme) {
    if (/(?:(?<![a-z])[a-z] ?[<>≤≥]=? ?[-−]?[1-9])|[1-9]\d* ?[<>≤≥]=? ?[a-z](?![a-z])/.test(text)) return true;
    if (/\b(?:integers?|whole numbers?)\b/i.test(text) && /\\frac|\d\.\d/.test(answer)) return true;
  }
  if (/\b(?:first|second|third|last) time\b/i.test(text) && answer.includes('\\text{ or }')) return true;
  const opens = /(?<![a-z])y ?= ?([-−]?)\d*x(?:²|\^\{?2\}?)(?![^.?]*(?:³|\^3))[^.?]*\b(maximum|minimum)\b/i.exec(text);
  return opens !== null && /^[a-z]=/.test(answer) && (opens[1] === '') === (opens[2]?.toLowerCase() === 'maximum');
}

/** Other terms than those of the rule, a sum told for a term, money put in again each year, a sum of the solutions. */
function isOtherTerm(text: string, method: string, answer: string): boolean {
  if (method === 'sequences' && /\b(?:(?:odd|even)-numbered|next but one|(?:then|and) (?:then )?(?:repeats?|starts? again)|every (?:other|second|third) term)\b/i.test(text)) return true; // prettier-ignore
  if (method === 'simplifyPolynomial' && /\b(?:sum|total) (?:of|to) (?:the )?(?:first )?n terms\b/i.test(text))
    return true;
  if (method === 'growthRequests' && /\b(?:put|paid|pays?|deposits?|deposited|saves?|invests?|added) (?:in(?:to)? )?(?:[a-z ]*)(?:each|every) (?:year|month)\b/i.test(text)) return true; // prettier-ignore
  if (method === 'moneyStories' && /\b(?:pay|salary|wage|earns?|pays)\b[^?]*\bin (?:year|the (?:fifth|fourth|third|sixth|\d+th) year)\b/i.test(text)) return true; // prettier-ignore
  return answer.includes('\\text{ or }') && /\b(?:and|then) (?:add|multiply|subtract|sum) (?:up )?(?:the|your|both|all)? ?(?:two )?(?:solutions|roots|answers)\b/i.test(text); // prettier-ignore
}

/** Whether an answer passes over what the words say of a formula, a right-angled triangle or a line. */
export function isBesideFormula(text: string, { method, answer, steps }: Worked): boolean {
  const derived = steps.some(({ reason }) => /differentiat|integrat|derivative|gradient/i.test(reason));
  if (VALUE_ONLY.test(method) && !derived && NEEDS_CALCULUS.test(text) && !/\bpoint of contact\b|\bwhere\b[^.?]*\bmeets?\b/i.test(text)) return true; // prettier-ignore
  if (method === 'formulaValues' && ASKS_CHANGE.test(text)) return true;
  if (OF_CALCULUS.test(method)) {
    if (IN_DEGREES.test(text) || /\bboth (?!sides|terms|parts)[^.?]*\band\b/i.test(text)) return true;
    if (/\blimits? of (?:the )?(?:sum|total|series|partial)\b/i.test(text) && !/\\sum|S_/.test(steps.map(({ expression }) => expression).join())) return true; // prettier-ignore
  }
  if (OF_FORMULA.test(method) && CHANGED.test(text) && !/\binverse\b/i.test(text)) return true;
  if (method === 'trigonometry' && FROM_UPRIGHT.test(text) && !steps.some(({ reason }) => /rest of a right angle|90/.test(reason))) return true; // prettier-ignore
  if (method === 'trigonometry' && /\blongest side\b/i.test(text) && !/\bright\b|\bhypotenuse\b|90/i.test(text))
    return true;
  if (method === 'workChanges' && /\b(?:angles?|triangle|rate of change|with respect to)\b/i.test(text)) return true;
  if (isOtherExtreme(text, method, answer) || isOtherTerm(text, method, answer)) return true;
  return method === 'straightLines' && /\banother (?:line )?(?:is|has|one)\b/i.test(text) && !/[=,]/.test(answer);
}
