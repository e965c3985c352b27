import { withFormulaSayings } from './formulaSayings.ts';
import { withoutKnownFormulas } from './knownFormulas.ts';
import { withoutQuartileRule } from './quartileRule.ts';

const P_EITHER = String.raw`(P ?\( ?A ?(?:or|∪|\\cup) ?B ?\))`;
const RATIO = String.raw`\$?\\?(?:sin|cos|tan) ?\(?\$?[a-zθ]\$?\)?\$?`;
const NOT_ZERO = String.raw`(?:is not|isn['’]t|is never|does not equal|≠|\\neq?|!=|is non-?) ?(?:equal to )?(?:0|zero)`;
const SQUARE = String.raw`(?:²|\^\{?2\}?)`;
const MINUS = '[-−–]';

/** Remarks of teachers beside questions about something: none of them can change what is asked. */
const MENDS: readonly (readonly [about: RegExp, pattern: RegExp, words: string])[] = [
  // Told by no half of a day, the time is answered so anyhow.
  [/^(?!.*\b[ap]\.?m\b).*\d[:.]\d\d/is, /(?<=[.?!]) (?:(?:use|using) (?:the )?24[- ]hour (?:clock|time|notation)|(?:give|write) (?:your|the) answer (?:in|using) (?:the )?24[- ]hour (?:clock|time)(?: notation)?)\.?$/i, ''],
  // "Can you solve this from our car game: …"
  [/: [^:]*\?/, /^(?:hi[,!]? |hello[,!]? )?(?:can|could|would) (?:you|anyone|someone) (?:please )?(?:help (?:me|us) )?(?:solve|do|answer|crack) (?:this|this one|a puzzle|a riddle)(?: (?:from|in) (?:my|our|the|his|her) (?:[a-z]+['’]s )?[a-z]+(?: [a-z]+)?)?(?: please)?: (?=[a-z])/i, ''],
  // "What is the probability? Simplify the fraction."
  [/\?/, /\? (?:then )?(?:simplify|reduce|cancel(?: down)?) (?:the|your|this) (?:resulting |final )?fraction(?: (?:fully|completely|to its? (?:lowest|simplest) (?:terms|form)|if (?:possible|necessary|you can)))?\.?\s*$/gi, '? Give your answer as a fraction in its simplest form.'],
  [/\bP ?\(/, new RegExp(String.raw`${P_EITHER},? (?:meaning|which means|that is|i\.e\.|so)(?: that)?,? (?:at least one|one or both) (?:of (?:the (?:two|events)|the two events|them|A and B) )?(?:happens?|occurs?)(?=[.?]|$)`, 'gi'), '$1'],
  [/\bP ?\(/, / (?:at least )?A or B or both (?:happens?|occurs?)(?=[.?,]|$)/gi, ' at least one of A and B'],
  // "On any given day the probability of rain is 0.4": of one day, as it is where no day is named.
  [/probability|chance/, /(^|[.] )On any (?:given |one |particular |single )?day,? the (?=(?:probability|chance)\b)/gi, '$1The '],
  [/probability|chance/, /(\bif [^.,;?]{3,40}), this (?=(?:probability|chance) is\b)/gi, '$1, the '],
  [/probability|chance/, /(\b(?:probability|chance) (?:that|of)\b[^.?]{3,40}) on a (?:randomly (?:chosen|selected|picked)|random) day(?=[.?]|$)/gi, '$1'],
  // "Ignore the rod's thickness", where no thickness is told.
  [/^(?!.*\bthick\b)/, /([.?!]) \(?(?:please )?(?:(?:ignore|neglect|disregard) (?:the )?(?:[a-z]+['’]s )?(?:thickness|width)(?: of the (?:rod|stick|pole|pencil|glass|walls?|sides?|tube|straw|box|container|line|rope|string|wire|cane|umbrella))?|assume (?:that )?the [a-z]+ (?:has|have) no (?:thickness|width))\)?[.!]*\s*$/gi, '$1'],
  // "(assume sin x is not 0)"
  [/\b(?:simplify|express)\b.*(?:sin|cos|tan)/i, new RegExp(String.raw`,? ?\(?\b(?:assum(?:e|ing)|where|given|provided|for|with)(?: that)? ${RATIO} ?${NOT_ZERO}\$?\)?(?=[\s.]*$)`, 'gi'), ''],
  // "The nth term …, where n = 1 for the first term": as it is counted anyway.
  [/\b(?:nth|general) term\b|\bexplicit\b/i, /,? (?:where|with|using|taking|so that|if) \$?n ?= ?1\$? (?:for|is|at|gives|being|as|corresponds to|stands for|means|represents) the (?:first|1st) term(?=[\s.?]*$)/gi, ''],
  [/\bcircle\b/i, new RegExp(String.raw` in the form \$?\(x ?${MINUS} ?[ah]\)${SQUARE} ?\+ ?\(y ?${MINUS} ?[bk]\)${SQUARE} ?= ?r${SQUARE}\$?(?=[\s.]*$)`, 'gi'), ''],
  // The side beside an angle that is not the hypotenuse is what every reader takes for it.
  [/\bright/i, /(\b(?:side|leg) (?:next|adjacent) to (?:it|the angle|this angle|that angle)),? \(?(?:and |but )?not the hypotenuse\)?,?/gi, '$1'],
  // The quartiles as the medians of the halves, which is how they are worked.
  [/quartile|IQR/i, /,? ?\(?(?:taking|using|where|with|take|use) (?:the )?(?:Q_?1 and Q_?3|(?:lower and upper )?quartiles) (?:as|are|to be|being) (?:the )?medians? of the (?:lower and (?:the )?upper (?:half|halves)|(?:two )?halves)(?: of the (?:data|list|numbers|values|set))?\)?(?=[\s.]*$)/gi, ''],
  [/frequenc/i, /,? ?\((?:listed |given )?in the same order\)(?=[.,])/gi, ''],
]; // prettier-ignore

function mended(problem: string): string {
  return MENDS.reduce(
    (text, [about, pattern, words]) => (about.test(text) ? text.replace(pattern, words) : text),
    withFormulaSayings(withoutQuartileRule(withoutKnownFormulas(problem))),
  );
}

/** A question without the remarks that teachers put beside questions of its topic, and without formulas that are known. */
export function withoutTopicDress(problem: string): string {
  if (problem.length > 420 || !/[a-z]{4}/i.test(problem)) return problem;
  const bare = mended(problem);
  return bare === problem ? problem : bare.replace(/\s+/g, ' ').trim();
}
