import { freeSymbols } from '../../../algebra/freeSymbols.ts';
import { parseExpression } from '../../../reading/parseExpression.ts';
import { namesOtherOperation } from '../../otherOperation.ts';
import { formulaQuestion } from '../bareQuestion.ts';
import type { AsFormula } from '../namedQuestion.ts';
import { isRequestFor, isSaidBeside } from './sumSentences.ts';

/** What a sum of numbers is written with, among words. */
const WRITTEN =
  /(?:\\(?:[dt]?frac|times|div|cdot|sqrt|left|right)(?![a-z])|[\d.()[\]{}+\-−–×÷*/·^√∛²³⁰¹⁴⁵⁶⁷⁸⁹⁻½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞\s]|(?<=[\d)] )x(?= [\d(-]))+/g;
const MIXED = /[.,]? ?(?:(?:and )?(?:give|write|express|giving|writing) (?:your answer|the answer|the difference|the sum|the result|it) )?as a mixed number(?: in (?:its )?(?:simplest form|lowest terms))?$/i; // prettier-ignore
const STANDARD = /[.,]? ?(?:(?:and )?(?:give|write|express|giving|writing) (?:your answer|the answer|the product|the result|it) )?in (?:standard form|scientific notation)$/i; // prettier-ignore

const IMPROPER = /[.,]? ?(?:(?:and )?(?:give|write|express|giving|writing) (?:your answer|the answer|the result|it) )?as an improper fraction$/i; // prettier-ignore
const SIMPLEST = /^in its simplest form$/;
const ONE = String.raw`\(?-?\d+(?:\.\d+)?\)?`;
/** "-72 divided by 8"; more words than one are read elsewhere. */
const SAID = new RegExp(`(${ONE}) (divided by|multiplied by|times|plus|minus) (${ONE})(?![\\d.,/]*\\d| (?:divided|multiplied|times|plus|minus))`, 'i'); // prettier-ignore
const SIGN_OF: Readonly<Record<string, string>> = { 'divided by': '÷', 'multiplied by': '×', times: '×', plus: '+', minus: '-' }; // prettier-ignore
/** Somebody's name before what they do. */
const NAME = /(?:^|(?<=[.?!] ))(?!(?:What|Which|How|It|This|That|Nothing|Half|Twice|Double|Each|Every|Not|No)\b)[A-Z][a-z]+ (?=(?:says|types|typed|writes|wrote|wants|needs|has|is|evaluates|enters|thinks)\b)/g; // prettier-ignore

type Found = { readonly sum: string; readonly signs: string };

/** The number or sum without the marks of the sentence that it stands in. */
function trimmed(run: string): string {
  return run.trim().replace(/^[.)\s]+|[.(\s]+$|\s[-−–]$/g, '').trim(); // prettier-ignore
}

/** A calculation with numbers only; null for a number alone, and for what cannot be read. */
function sumOf(run: string, text: string): Found | null {
  const sum = trimmed(run)
    .replace(/(?<=[\d)] )x(?= )/g, '×')
    .replaceAll('[', '(')
    .replaceAll(']', ')');
  if (!/\d/.test(sum) || /^[\d.]+$/.test(sum) || /^[-−–][\d.]+$/.test(sum)) return null;
  const reading = parseExpression(sum);
  if (reading.kind !== 'expression' || freeSymbols(reading.expression).length > 0) return null;
  // "Find the sum (−3)(−8)": a name and a sign that do not go together.
  if (namesOtherOperation(text, reading.expression)) return null;
  return { sum, signs: sum.replace(/\\[dt]?frac|\d\/\d/g, ' ') };
}

/** The one sum of a text and the text with # for it; null where there are two, or none. */
function withSumApart(text: string): (Found & { readonly rest: string }) | null {
  const found = new Map<string, Found>();
  const rest = text.replace(WRITTEN, (run) => {
    const sum = /[\d½⅓⅔¼¾⅛]/.test(run) ? sumOf(run, text) : null;
    if (sum === null) return run;
    found.set(sum.sum, sum);
    return `${/^\s*\./.test(run) ? '. ' : ' '}#${/\.\s*$/.test(run) ? '. ' : ' '}`;
  });
  const [only, ...others] = found.values();
  return only === undefined || others.length > 0 ? null : { ...only, rest: rest.replace(/\s+/g, ' ').trim() };
}

function inSigns(text: string): string {
  const told = text.match(/\b(?:divided by|multiplied by|times|plus|minus)(?= ?[-(]?\d)/gi) ?? [];
  return told.length === 1
    ? text.replace(SAID, (_all, one: string, sign: string, two: string) => `${one} ${SIGN_OF[sign.toLowerCase()] ?? ''} ${two}`) // prettier-ignore
    : text;
}

/** The form that is asked for at the end, in the words that the conditions know. */
function formOf(text: string, form: string): readonly [rest: string, form: string] {
  if (MIXED.test(text) && (form === '' || SIMPLEST.test(form))) return [text.replace(MIXED, ''), 'as a mixed number'];
  if (IMPROPER.test(text) && (form === '' || SIMPLEST.test(form))) return [text.replace(IMPROPER, ''), 'as a fraction'];
  if (form !== '') return [text, form];
  return STANDARD.test(text) ? [text.replace(STANDARD, ''), 'in standard form'] : [text, ''];
}

/**
 * "How do I do (−9) × (−6)? My son says it's 54 but I'm not convinced.": one sum of numbers, a request for what it comes
 * to, and nothing beside them but who asks and how it went. Null for every word that is not known to be so.
 */
export function readSumInTalk(problem: string): AsFormula | null {
  const question = formulaQuestion(problem.replace(/[“”"]/g, ''));
  if (question === null || !/[a-z]{2}/i.test(question.text)) return null;
  const [text, form] = formOf(inSigns(question.text.replace(/[‘’]/g, "'").replace(NAME, 'he ')), question.form);
  const found = withSumApart(text);
  if (found === null || (found.rest.match(/#/g) ?? []).length !== 1) return null;
  const sentences = found.rest
    .replace(/# ?= ?[□☐_?]*/g, '# =')
    .replace(/ (?=[.,?!])/g, '')
    .split(/(?<=[.?!])\s+/)
    .map((sentence) => sentence.trim().toLowerCase())
    .filter((sentence) => /[a-z#]/.test(sentence));
  const asked = sentences.filter((sentence) => isRequestFor(sentence, found.signs));
  if (asked.length === 0) return null;
  if (!sentences.every((sentence) => asked.includes(sentence) || isSaidBeside(sentence))) return null;
  return {
    kind: 'formula',
    problem: `${/\bsimplify\b/i.test(text) ? 'Simplify' : 'Work out'} $${found.sum}$${form === '' ? '' : ` ${form}`}`,
    unit: null,
  };
}
