import { sentenceOf } from '../reworded/rewording.ts';
import type { Piece } from '../reworded/rewording.ts';
import { asksOtherwise } from '../../reading/asksOtherwise.ts';
import { typedMaths } from '../amongwords/typedMaths.ts';

const TASKS: readonly (readonly [verb: string, source: string])[] = [
  ['Expand and simplify', 'expand(?:ed|ing)?|multipl(?:y|ied|ying)(?: \\w+)? out|multipl(?:y|ied|ying) out|(?:open|remove|clear|lose)(?: \\w+){0,3} brackets?|brackets? (?:gone|removed|cleared|out)|double brackets?'],
  ['Factorise', 'factori[sz](?:e|ed|ing|ation)|factor(?:ed|ing)?(?! of)|give the factors|as (?:a )?perfect square|complete factori[sz]ation'],
  ['Simplify', 'simplif(?:y|ied|ying)|(?:collect|combine|gather)(?:ed|ing)?(?: (?:the|all|like))* (?:like )?terms|terms gathered(?: together)?|tid(?:y|ied|ying)(?: it)? up|shorter way'],
]; // prettier-ignore
/** One of these, and a remark may be more than a remark. */
const STEERS =
  /\b(?:not|never|except|without(?! (?:brackets|parenth|a calc))|instead|only|half|halve|halved|double[ds]?(?! bracket)|treble|tripled?|square[ds]?(?! terms)|squaring|cubed?|invert\w*|from|take away|taken|plus|times (?!each|to)|reverse|opposite|negative|reciprocal|wrong|mistake|error|missing|remainder|coefficient|constant term|how much|how long|prove|explain|why|which|true|false|solve|root|roots|value|values|when|if|unless|substitut\w*|differentiat\w*|integrat\w*|gradient|limit|more|less|than|per cent|percent|change[ds]?|swap\w*|replace\w*|add(?:s|ed)? to it|subtract\w*|divid\w*|forg\w+|ignor\w*|leav\w+|another|other|degree|equation|equal to|nearest|round|decimal|estimat\w*|last term|first term|middle term (?:is|of)|number of terms|how many terms)\b/;

const LETTER = /(?<![a-z])[a-z](?![a-z])|√/i;

function isMain({ statement, text }: Piece): boolean {
  if (statement?.kind !== 'expression') return false;
  const { kind } = statement.expression;
  return (kind === 'sum' || kind === 'product' || kind === 'power') && LETTER.test(text);
}

function bare(text: string): string {
  return text.replace(/[\s$]/g, '').replace(/[−–]/g, '-');
}

/** The one formula of a question; the numbers and letters beside it must be its own. */
function mainFormula(pieces: readonly Piece[]): string | null {
  const operated = pieces.filter((piece) => isMain(piece) && /[-+−(^²³]/.test(piece.text));
  const distinct = [...new Set(operated.map(({ text }) => bare(text)))];
  const [main, ...more] = distinct.filter((one) => !distinct.some((other) => other !== one && other.includes(one)));
  if (main === undefined || more.length > 0) return null;
  const rest = pieces.filter((piece) => !operated.includes(piece));
  const known = rest.every(({ text, statement }) => {
    const plain = bare(text).replace(/^[£$€]/, '');
    return statement?.kind !== 'relation' && (WORD_NUMBER.test(plain) || holds(main, plain));
  });
  return known ? (operated.find(({ text }) => bare(text) === main)?.text ?? null) : null;
}

const WORD_NUMBER = /^(?:one|two|three|four)$/;

function holds(formula: string, part: string): boolean {
  const at = formula.indexOf(part);
  return at >= 0 && /^[\da-z]+$/i.test(part) && !/[\d.]/.test(formula[at - 1] ?? '') && !/[\d.]/.test(formula[at + part.length] ?? ''); // prettier-ignore
}

/**
 * One formula, one thing to be done with it, and remarks whose numbers are the formula's own: "Two terms each time, says Mrs
 * Cole. Expand 2ab(3a + b)."
 */
export function besideRemarks(problem: string): string | null {
  if (problem.length > 260 || !/expan|factor|simplif|multipl|bracket|collect|combine|gather|tid(?:y|ied)|perfect square|shorter/i.test(problem)) return null; // prettier-ignore
  if (/∫|\\int|\bint\b|\blim|d[a-z]\b ?(?:[,.]|$)|\bd ?\/ ?d|\blog|\bln\b|\b(?:sin|cos|tan)\b|=|≡/i.test(problem))
    return null;
  // "… and this?": of the text as it was asked, before anything is left out of it.
  if (asksOtherwise(problem)) return null;
  const typed = typedMaths(problem).replace(/(\d*\([^()]*[-+−][^()]*\)) (?:people|sweets|stickers|tickets|pounds|pence|cm|metres)\b/g, '$1'); // prettier-ignore
  const sentence = sentenceOf(typed);
  if (sentence === null || sentence.pieces.length > 6) return null;
  const main = mainFormula(sentence.pieces);
  const words = sentence.skeleton.replace(/#\d+/g, ' ');
  if (main === null || STEERS.test(words) || /(?!\b(?:sqrt|frac)\b)[a-z]{3}/i.test(main)) return null;
  const asked = TASKS.filter(([, source]) => new RegExp(`\\b(?:${source})\\b`).test(words));
  const [task, second] = asked;
  if (task === undefined || asked.length > 2) return null;
  if (second === undefined) return `${task[0]} $${main}$`;
  // "Expand and simplify"; to factorise and to expand are two questions.
  return task[0] === 'Expand and simplify' && second[0] === 'Simplify' ? `${task[0]} $${main}$` : null;
}
