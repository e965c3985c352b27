import { FIRST_NAMES } from '../words/firstNames.ts';
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

/** Every word beside the formula must be one of these, or a name: an unknown word may be the one that changes the question. */
const KNOWN = new Set(
  (
    "a an the this that these those it its it's is are was be being been i i'm i've me my we our us you your u he she they them his her their for of in on to into out as at by with and or then so just " +
    "there here what what's whats how do does did done can could should would will may must let let's please pls plz thanks hi hey hiya hello ok okay well now today tonight " +
    'question questions card line sheet worksheet page book quiz test exam homework task exercise starter warm up mark marks point points maths math algebra class lesson mum dad brother sister friend teacher tutor sir miss mr mrs ms dr maam ' +
    "ma'am says said asks asked asking has have had having need needs needed want wants wanted give gives giving gave get gets write writes writing written put puts look looks like spot starred stuck tricky tidy hard easy " +
    'use using used method rule way find finds work works working answer answers form final final fully completely completly complete common highest greatest largest hcf gcf factor factors group grouping grouped pair pairs pull pulled ' +
    'term terms bracket brackets parentheses binomial binomials quadratic trinomial polynomial expression product powers descending ascending order possible short shorter simple simply simpler simplest far each every time times together ' +
    "identity difference two squares square's identity's triangle pascal's theorem foil grid box distribute distributing distributive law property laws index indices surd surds root form both sides all any no longer gone removed remove left"
  ).split(/\s+/),
);
/** These stand in phrases that say nothing of the formula, and change it anywhere else. */
const HARMLESS =
  /\b(?:two|three|four|double) (?:terms?|brackets?|marks?) each time\b|\beach time\b|\b(?:two|three) (?:separate )?brackets\b|\bin descending powers\b|\bbrackets? (?:gone|removed)\b|\bno longer\b|\bas (?:far|short|simply) as (?:possible|you can)\b|\b(?:difference of (?:two )?squares)\b/g;

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

function areKnown(words: string, problem: string): boolean {
  const tasks = new RegExp(`\\b(?:${TASKS.map(([, source]) => source).join('|')})\\b`, 'g');
  const rest =
    words
      .replace(HARMLESS, ' ')
      .replace(tasks, ' ')
      .match(/[a-z']+/g) ?? [];
  return rest.every((word) => KNOWN.has(word) || isName(word, problem));
}

/** A capital letter inside a sentence, or one of the first names people have. */
function isName(word: string, problem: string): boolean {
  const stem = word.replace(/'s?$/, '');
  const capital = stem.charAt(0).toUpperCase() + stem.slice(1);
  return (
    FIRST_NAMES.has(capital) ||
    new RegExp(`[a-z,] ${capital}\\b|\\b(?:Mr|Mrs|Ms|Miss|Dr)\\.? ${capital}\\b`).test(problem)
  );
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
  if (!areKnown(words, problem)) return null;
  const asked = TASKS.filter(([, source]) => new RegExp(`\\b(?:${source})\\b`).test(words));
  const [task, second] = asked;
  if (task === undefined || asked.length > 2) return null;
  if (second === undefined) return `${task[0]} $${main}$`;
  // "Expand and simplify"; to factorise and to expand are two questions.
  return task[0] === 'Expand and simplify' && second[0] === 'Simplify' ? `${task[0]} $${main}$` : null;
}
