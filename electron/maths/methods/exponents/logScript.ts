import { parseStatement } from '../../reading/parseStatement.ts';
import { bareClauses, restIsIdle } from '../calculus/script/scriptWords.ts';
import { scriptText } from '../calculus/script/scriptText.ts';
import { scriptTokens } from '../calculus/script/scriptTokens.ts';
import type { Formula } from '../calculus/script/scriptTokens.ts';
import { symbolsIn } from '../../expression/symbolsIn.ts';
import type { Rewording } from '../reworded/rewording.ts';

const ABOUT = /\\?(?:log|ln)(?![a-z])|\^|[ˣᵗⁿ]|\b(?:log|ln)\d/i;
const OTHER_TOPIC =
  /deriv|differenti|gradient|slope|tangent|integra|∫|\\int|\blim|\\lim|→|\barea\b|stationary|sequence|series|term of|nth|d[a-z]\/d[a-z]|factori|expand|inverse|domain|range|subject|in terms of [a-df-z](?![a-z])|sketch|graph|log (?:book|cabin|fire)|firewood|\b(?:its|the|answer) (?:square|cube|reciprocal|double|half)\b|\bwhich\b[^.?!]*\b(?:thrown|rejected|discarded|invalid|extraneous|fails?|not)\b|\bhow many (?:solutions|roots|values)\b/i;

/** What is said about logarithms and about the form of the answer, in words that change nothing. */
const ASIDES: readonly RegExp[] = [
  /\b(?:so |and )?(?:the |your )?answers? (?:will |should |must |can |may )?(?:have|has|having|contains?|includes?|involves?)(?: a| an)? (?:ln|logs?|e)\b(?: in it)?/g,
  /\b(?:leave|give|write|put)(?: (?:it|your answer|the answer|x))? (?:in terms of|with|as|using) (?:a |an |the )?(?:ln|logs?|natural logs?|logarithms?)\b/g,
  /\b(?:with |to have )?no decimals?\b|\bnot a decimal\b/g,
  /[([]? ?(?:\b(?:the |all )?(?:logs?|logarithms?) (?:are |being |is |all )*)?\b(?:to |in )?(?:the )?base (?:10|ten)\b/g,
  /\b(?:said|says|asked|asks|warned|added|muttered|told us) ?[,:]? ?["“'‘][^"”’'=^\\\d]{3,80}["”'’]/g,
  /["“'‘](?:nearly|about|roughly|around|almost|approximately) -?[\d.]+["”'’]/g,
];
const LOG_WORDS =
  /\b(?:(?:take|taking|took|use|using|used|by|with|need|via|apply|applying)(?: the)? )?(?:laws? of |rules? of )?(?:natural )?(?:logs|logarithms|log|logarithm|log laws?|log rules?|laws|indices|powers)(?: (?:of|on|to|instead|again|laws?|rules?|both sides|sides))*\b/g;
const SINGLE =
  /\b(?:(?:write|express|squash(?:ed)?|combine|put|turn|condense|collect|simplif\w+|wants?|squeezed?)\b[^;]*)?(?:as|into|to|is|as just|it as)? ?(?:a |an |just )?(?:single|one) (?:log|logarithm|ln|natural log)\b|\b(?:combine|condense)\b/;
const KNOWN =
  /\b(?:solved?|solving|has to be|have to be|kept|keep|true|unknown|missing|power|become|becomes|equal|equals|evaluated|squashed|called|board|without (?:using )?(?:a |any )?(?:calculator|tables)(?: or (?:a )?calculator)?|(?:no )?calculator(?: allowed)?|more|possible|real|valid|solutions?|roots?|evaluate)\b/g;
const ROUNDED =
  /,? ?\(?\b(?:give|giving|round|rounding|answer|correct|find|and|state)?(?: (?:it|your answer|the answer|answers?|x|rounded|correct))* ?(?:to|in|correct to)? (\d|one|two|three|four) (d\.? ?p\.?|decimal places?|s\.? ?f\.?|significant figures?|sig\.? ?figs?)(?![a-z])\.?\)?/;

type Parted = { readonly text: string; readonly form: string };

function formTaken(text: string): Parted | null {
  const found = ROUNDED.exec(text);
  if (found === null) return { text, form: '' };
  const rest = text.replace(found[0], found[0].includes(' x') ? ' find x ' : ' ');
  if (ROUNDED.test(rest)) return null;
  const kind = /^d/.test(found[2] ?? '') ? 'decimal places' : 'significant figures';
  return { text: rest, form: `, giving your answer to ${found[1] ?? ''} ${kind}` };
}

function lettersIn(text: string): readonly string[] | null {
  const reading = parseStatement(text);
  return reading.kind === 'statement' ? symbolsIn(reading.statement) : null;
}

/** What the formulas of a question about powers and logarithms make together: an equation, or one expression. */
function questionOf(formulas: readonly Formula[], words: string, form: string): Rewording | null {
  const told = formulas.filter(({ kind }) => kind !== 'l');
  const named = formulas.filter(({ kind }) => kind === 'l').map(({ letter }) => letter);
  const [first, second, ...more] = told;
  if (first === undefined || more.length > 0) return null;
  if (!/\\?(?:log|ln)|\^/.test(first.text + (second?.text ?? ''))) return null;
  if (second !== undefined || first.kind === 'r') {
    if (second !== undefined && (first.kind !== 'e' || second.kind !== 'q')) return null;
    const equation = second === undefined ? first.text : `${first.text}=${second.text}`;
    const letters = lettersIn(equation);
    const [letter, ...others] = letters ?? [];
    if (letter === undefined || others.length > 0 || named.some((name) => name !== letter)) return null;
    if (!/\^ ?-?(?:\d*[a-z]|[({][^)}]*[a-z])|log|ln/.test(equation)) return null;
    return { question: `Solve $${equation}$${form}` };
  }
  if (!/log|ln/.test(first.text) || named.length > 0 || (first.kind !== 'e' && first.kind !== 'n')) return null;
  if (SINGLE.test(words)) return form === '' ? { question: `Write $${first.text}$ as a single logarithm` } : null;
  if (first.kind !== 'n') return null;
  return { question: `Evaluate $${first.text}$${form}` };
}

/** Questions about powers and logarithms with talk around them, said again in words that the rules know. */
export function logScript(problem: string): Rewording | null {
  if (!ABOUT.test(problem) || problem.length > 400 || OTHER_TOPIC.test(problem) || !/[a-z]{3}/i.test(problem))
    return null;
  const plain = ASIDES.reduce((text, pattern) => text.replace(pattern, ' '), problem.toLowerCase());
  const typed = plain
    .replace(/\blog(\d{1,2}) ?\(/g, 'log_$1(')
    .replace(
      /\bnearest (tenth|hundredth|thousandth)\b/g,
      (_all, part: string) => `${['tenth', 'hundredth', 'thousandth'].indexOf(part) + 1} decimal places`,
    );
  const parted = /\bnearest|\bround|whole number|approx|estimat|\bdecimal(?! ?places?)|\bfraction/.test(typed)
    ? null
    : formTaken(typed);
  const script = parted === null ? null : scriptTokens(scriptText(parted.text));
  if (parted === null || script === null || script.formulas.length === 0 || script.formulas.length > 6) return null;
  const clauses = bareClauses(script.text);
  const used = [...clauses.matchAll(/#[a-z](\d+)/g)].flatMap(([, index]) => script.formulas[Number(index)] ?? []);
  const rest = clauses
    .replace(/#[a-z]\d+/g, ' ')
    .replace(SINGLE, ' ')
    .replace(LOG_WORDS, ' ')
    .replace(KNOWN, ' ');
  if (!restIsIdle(rest, clauses)) return null;
  return questionOf(used, clauses, parted.form);
}
