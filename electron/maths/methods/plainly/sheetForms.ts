type Saying = readonly [pattern: RegExp, words: string | ((...groups: string[]) => string)];

const KINDS = '(?:monomials?|binomials?|trinomials?|polynomials?|brackets?|factors?|expressions?)';
const TIDIED =
  '(?:,? (?:and|then) (?:then )?(?:combine|collect|gather|simplify(?: by (?:combining|collecting))?)(?: any| all)?(?: the)?(?: like terms)?)?';
const FORMULA = String.raw`\$?\(?((?=[^.,;:?!=]*[a-z])[-−\d(a-z][^.,;:?!=]*?)\)?\$?`;
const AREA_UNIT =
  '(?:square (?:units|cm|centimet(?:re|er)s|met(?:re|er)s|feet|ft|inches|yards|miles|kilomet(?:re|er)s)|(?:cm|m|mm|km)(?:²|\\^\\{?2\\}?)|sq\\.? ?ft|units)';
const SHAPE = '(?:square|rectang(?:le|ular [a-z]+(?: [a-z]+)?)|square [a-z]+(?: [a-z]+)?|[a-z]+(?: [a-z]+)?)';
const IT = '(?:this|the|that)(?: (?:area|quadratic))? (?:expression|polynomial|trinomial|quadratic)|it';
const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, '2': 2, '3': 3 };

/** "Solve the system of three equations": as many as there are. */
function systemOf(all: string, count: string, rest: string): string {
  return rest.split('=').length - 1 === COUNTS[count.toLowerCase()] ? `Solve the system: ${rest}` : all;
}

/** Requests about polynomials as sheets word them, in the words that the rules know best. */
const SAYINGS: readonly Saying[] = [
  [new RegExp(`^(?:multiply|expand|find the product of) (?:the |these |two |both |this )*(?:${KINDS} (?:by|and|times) (?:the |a )?)?${KINDS}${TIDIED}[:.] (?=\\$?[-−\\d(a-z])`, 'i'), 'Expand and simplify '],
  [/^solve (?:the|this) (?:following )?system of (two|three|2|3)(?: (?:linear|simultaneous))? equations(?: in (?:two|three) (?:variables|unknowns))?:? (.*)$/is, systemOf],
  // "When A is subtracted from B, what is the result?"
  [new RegExp(`^(?:when|if) ${FORMULA} is subtracted from ${FORMULA}, what (?:is|do you get|will you get|would you get|is left)(?: the (?:result|answer|difference|resulting (?:polynomial|expression)))?((?:,? (?:written )?in (?:standard|simplest) form)?)\\?*$`, 'i'), (_all, what = '', from = '', form = '') => `Subtract ${what} from ${from}.${/standard/.test(form) ? ' Give your answer in standard form.' : ''}`],
  [new RegExp(`^(?:when|if) ${FORMULA} is added to ${FORMULA}, what (?:is|do you get|will you get|would you get)(?: the (?:result|answer|sum|resulting (?:polynomial|expression)))?(?:,? (?:written )?in (?:standard|simplest) form)?\\?*$`, 'i'), (_all, what = '', to = '') => `Simplify (${to}) + (${what}).`],
  // What a formula measures says nothing of its factors.
  [new RegExp(`^the area of (?:an?|the|his|her|my|our|their) ${SHAPE}(?: in ${AREA_UNIT})? is (?:given by |represented by |described by |modelled by |modeled by )?(?:the )?(?:(?:expression|polynomial|trinomial|quadratic) )?${FORMULA}(?: ${AREA_UNIT})?[.,;] (?:factori[sz]e|factor) (?:${IT})((?: completely| fully)?)\\.?$`, 'i'), 'Factorise$2 $1'],
  [new RegExp(`^the area of (?:an?|the|his|her|my|our|their) ${SHAPE}(?: in ${AREA_UNIT})? is (?:given by |represented by |described by |modelled by |modeled by )?(?:the )?(?:(?:expression|polynomial|trinomial|quadratic) )?${FORMULA}(?: ${AREA_UNIT})?[.,;] (?:write|express|give) (?:${IT}) (as (?:the |a )?product of two (?:linear |binomial )?factors)\\.?$`, 'i'), 'Factorise $1 $2'],
]; // prettier-ignore

/** The same question in shorter words, where it is worded so; the text itself where it is not. */
export function withSheetForms(problem: string): string {
  return SAYINGS.reduce(
    (text, [pattern, put]) => (typeof put === 'string' ? text.replace(pattern, put) : text.replace(pattern, put)),
    problem,
  );
}
