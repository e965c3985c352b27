import { parseStatement } from '../../reading/parseStatement.ts';
import { allBoxed } from '../answerText.ts';
import { countOfThings, numberAfterWords, undressed } from './answerDress.ts';
import { isDenied } from './isDenied.ts';
import { isTurned } from './turnsNumber.ts';

/** What a text gives as its answer: one formula, or several that together are the answer. */
export type ExtractedAnswer = {
  readonly formulas: readonly string[];
  /** The text was a bare formula in keyboard notation, without LaTeX, delimiters or prose. */
  readonly isKeyboard: boolean;
  /** Words right beside it deny or loosen it: "not 12", "less than 3", "12 is wrong". */
  readonly isQualified: boolean;
};

const answerPhrase = /(?:final\s+answer\s*(?:is|:)|answer\s+is|answer\s*:)\s*:?\s*/gi;
const mathSegment = /\$\$([\s\S]+?)\$\$|\\\[([\s\S]+?)\\\]|\\\(([\s\S]+?)\\\)|(?<!\\)\$((?:\\.|[^$\\\n]|\\\n)+?)\$/g;

/**
 * Finds the final answer in a model's or pupil's text: after "the answer is", else the boxed formulas at the end, else
 * the last formula, else the last number. null when the text has no formula that can be told apart from its prose.
 */
export function extractAnswer(text: string): ExtractedAnswer | null {
  const cleaned = cleanText(text);
  const tail = afterAnswerPhrase(cleaned);
  const found = (tail === null ? null : fromText(tail, true)) ?? fromText(cleaned, false);
  return found === null ? null : { ...found, isQualified: isQualified(tail ?? cleaned, found.formulas) };
}

const denyingBefore =
  /(?:\bnot|n't|\bless than|\bgreater than|\bmore than|\bfewer than|\bat least|\bat most|\babout|\baround|\bnearly|\bnever)\s*(?:equal to|be|exactly)?$/i;
const denyingAfter = /^(?:\S+\s+){0,2}(?:is|are|was|be)?\s*(?:wrong|false|incorrect|not\b|isn't|n't)/i;

/** Looks at the words next to the last formula, and at words inside it. */
function isQualified(text: string, formulas: readonly string[]): boolean {
  const last = (formulas.at(-1) ?? '').replace(/\\%$/, '');
  if (/\\text\s*\{[^}]*\b(?:wrong|false|not|incorrect|less|more|least|most)\b/i.test(formulas.join(' '))) return true;
  // "not 12" read as one formula; "false" alone is an answer.
  if (/\d/.test(last) && /(?<![\\a-z])(?:not|wrong|false|incorrect)\b/i.test(last)) return true;
  const found = text.lastIndexOf(last);
  const at = found >= 0 ? found : text.lastIndexOf('\\boxed');
  if (at < 0 || last === '') return false;
  const bare = (part: string): string => part.replace(/\\(?:boxed|text|left|right|quad)|[\\${}()[\]:*]/g, ' ').trim();
  const firstAt = formulas.length > 1 ? Math.max(0, text.lastIndexOf(formulas[0] ?? last)) : at;
  const between = formulas.length > 1 ? text.slice(firstAt, at) : '';
  const [before, after] = [bare(text.slice(Math.max(0, firstAt - 40), firstAt)), bare(text.slice(at + last.length, at + last.length + 30))]; // prettier-ignore
  // A formula that is all there is says what it says; a number among words may be part of one.
  if (isNumber(last) && (isTurned(before, after) || /\d\$$/.test(text.slice(0, firstAt)))) return true;
  return (
    isDenied(text, firstAt, at + last.length) ||
    denyingBefore.test(before) ||
    denyingAfter.test(after) ||
    /\bnot\b/.test(between)
  );
}

function isNumber(formula: string): boolean {
  return /^\s*[-−]?[\d.,]*\d(?:\s*\/\s*\d+)?\s*$/.test(formula);
}

type Found = Omit<ExtractedAnswer, 'isQualified'>;

/**
 * Undoes what transport does to model texts: doubled backslashes, end-of-turn marks, the closing courtesy. Whose dollars
 * an amount is in is told by the question.
 */
export function cleanText(written: string): string {
  return undressed(written)
    .replace(/<\|[^|]*\|>[\s\S]*$/, '')
    .replace(/\\text\s*\{\s*([£€₹₦₵¥])\s*\}/g, '$1')
    .replace(/\\text\s*\{\s*(US|S|TT|A|C|NZ|HK|EC|J|R|P|RM|K)\s*\}(?=\\?\$? ?\d)/g, '$1')
    .replace(/\b(?:US|S|TT|A|C|NZ|HK|EC|J)(?=\\?\$ ?\d)/g, '')
    .replace(/\\text\s*\{\s*(?:GH[¢₵]|K[Ss]h|N|Rs|₱|₹|₦|₵)\s*\}(?=\s*\d)/g, '')
    .replace(/(?<![A-Za-z])(?:GH[¢₵]|K[Ss]h\.?|N(?=\d{3})|Rs\.?|₱|₹|₦|₵) ?(?=\d)/g, '')
    .replace(/(?<=^(?:\\?[$£€])?\d{1,3}) (?=\d{3}(?!\d))/g, '')
    .replace(/\*\*|^#+\s*/gm, '')
    .replace(
      /\\(?:mathrm|text)\s*\{\s*~?\s*([a-z]+)\s*\}\s*\/\s*\\(?:mathrm|text)\s*\{\s*([a-z]+)\s*\}/gi,
      '\\text{ $1/$2}',
    )
    .replace(/\\(?:mathrm|text)\s*\{\s*~\s*([A-Za-z]+)\s*\}/g, '\\text{ $1}')
    .replace(/I hope it is correct\.?/gi, '')
    .replace(/\\\\(?=[a-zA-Z]{2,})/g, '\\')
    .replace(/\\\\(?=[(){}[\]])/g, '\\')
    .replace(/(?:\\n)+(?=\s|\\|$)/g, ' ')
    .replace(/\\quad(?=[a-zA-Z])/g, '\\quad ')
    .replace(/\\(?:textbf|mbox|mathrm|textrm|text)\s*\{\s*([A-Za-z]{2,})\s*\}/g, '\\text{$1}')
    .trim();
}

function afterAnswerPhrase(text: string): string | null {
  let end = -1;
  for (const match of text.matchAll(answerPhrase)) end = match.index + match[0].length;
  if (end < 0) return null;
  const note = /\bNote:/.exec(text.slice(end));
  return text.slice(end, note === null ? undefined : end + note.index);
}

function fromText(text: string, isTail: boolean): Found | null {
  const boxed = lastBoxGroup(text);
  if (boxed !== null) return { formulas: boxed, isKeyboard: false };
  const segments = mathSegments(text);
  const closing = closingNumber(text, segments);
  if (closing !== null) return { formulas: [closing], isKeyboard: false };
  if (segments.length > 0) return { formulas: lastSegments(text, segments), isKeyboard: false };
  if (isTail) return plainTail(text);
  return plainText(text);
}

/** "The volume of $ABCD$ is 120.": a number that ends the sentence after the last formula. */
function closingNumber(text: string, segments: readonly Segment[]): string | null {
  const last = segments.at(-1);
  if (last === undefined) return null;
  const match = /\b(?:is|equals|are|was)\s+([-−]?[\d.,]*\d(?:\/\d+)?)\s*\.?\s*$/.exec(text.slice(last.end));
  return match?.[1] ?? null;
}

type Segment = { readonly start: number; readonly end: number; readonly formula: string };

function mathSegments(text: string): readonly Segment[] {
  return [...text.matchAll(mathSegment)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    formula: (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').trim(),
  }));
}

/** The last formula, with the percent sign that may follow it, and any that "and" or a comma joins to it. */
function lastSegments(text: string, segments: readonly Segment[]): readonly string[] {
  const last = segments.at(-1);
  if (last === undefined) return [];
  const percent = /^\s*(?:%|\\%|pct\b|percent\b|per cent\b)/.test(text.slice(last.end)) ? '\\%' : '';
  const group = [last.formula + percent];
  for (let index = segments.length - 2; index >= 0; index -= 1) {
    const [segment, next] = [segments[index], segments[index + 1]];
    if (segment === undefined || next === undefined || !isJoint(text.slice(segment.end, next.start))) break;
    const joint = /\b(?:and|or)\b/.exec(text.slice(segment.end, next.start))?.[0];
    // "x < 2 or x > 3" is one answer, not a list of two.
    if (joint !== undefined && [segment.formula, group[0] ?? ''].every(isOrder))
      group.splice(0, 1, `${segment.formula} \\text{ ${joint} } ${group[0] ?? ''}`);
    else group.unshift(segment.formula);
  }
  return group;
}

function isOrder(formula: string): boolean {
  return /[<>≤≥]|\\(?:lt|gt|le|ge|leq|geq|leqslant|geqslant)(?![a-zA-Z])/.test(formula);
}

/** Words between two parts of one answer: "and", "or", a comma, spacing. */
function isJoint(between: string): boolean {
  const bare = between.replace(/\\(?:quad|qquad|,|;|!| )|\\text\{([^}]*)\}|[$\\()[\]]/g, ' $1 ').trim();
  return /^(?:,|;|and|or|, and|, or)$/i.test(bare.trim());
}

/** The boxes at the end that belong together: nothing but joining words, or the name of the next value, between them. */
function lastBoxGroup(text: string): readonly string[] | null {
  const contents = allBoxed(text);
  const last = contents.at(-1);
  if (last === undefined) return null;
  let position = text.length;
  const group: string[] = [];
  for (const content of [...contents].reverse()) {
    const end = text.lastIndexOf(content, position);
    if (group.length > 0 && !joinsBoxes(text.slice(end + content.length + 1, position))) break;
    group.unshift(content);
    position = openingOf(text, end);
  }
  const percent = /^\s*\}?\s*\$?\s*(?:%|\\%|pct\b|percent\b)/.test(
    text.slice(text.lastIndexOf(last) + last.length + 1),
  );
  return group.length === 1 ? [boxFormula(last) + (percent ? '\\%' : '')] : group.map(boxFormula);
}

function openingOf(text: string, contentStart: number): number {
  return Math.max(text.lastIndexOf('\\boxed', contentStart), text.lastIndexOf('\\fbox', contentStart));
}

function joinsBoxes(between: string): boolean {
  const bare = between
    .replace(/\\text\{([^}]*)\}/g, ' $1 ')
    .replace(/\\(?:quad|qquad|[,;! ()[\]])|\$/g, ' ')
    .trim();
  if (bare === '') return true;
  const words = /^(?:for part \(\w\)\s*)?(?:,|;|and|or|, and)\s*(?:[A-Za-z]\w*(?:_\{?\w+\}?)?\s*=)?$/i;
  return words.test(bare);
}

/** "12 $ and $13": a box that holds prose between formulas. */
function boxFormula(content: string): string {
  return content
    .replace(/(?<!\\)\$/g, ' ')
    .replace(/\s+(and|or)\s+/g, ' \\text{ $1 } ')
    .trim();
}

/** After "the answer is": up to the end of the sentence. */
function plainTail(text: string): Found | null {
  const sentence = /^["“]?([\s\S]*?)["”]?(?:\.\s|\.$|$|\n)/.exec(text.trim())?.[1]?.trim() ?? '';
  if (sentence === '') return null;
  if (!hasProse(sentence)) return { formulas: [sentence], isKeyboard: false };
  const number = lastNumber(sentence);
  return number === null ? null : { formulas: [number], isKeyboard: false };
}

function plainText(text: string): Found | null {
  const told = numberAfterWords(text) ?? countOfThings(text);
  if (told !== null && parseStatement(text).kind !== 'statement') return { formulas: [told], isKeyboard: false };
  if (!hasProse(text)) return { formulas: [text], isKeyboard: !text.includes('\\') };
  const choice = lastChoice(text);
  if (choice !== null) return { formulas: [choice], isKeyboard: false };
  const number = lastNumber(text);
  return number === null ? { formulas: [text], isKeyboard: true } : { formulas: [number], isKeyboard: false };
}

/** Two words in a row that are no maths: running text. */
function hasProse(text: string): boolean {
  const withoutCommands = text.replace(/\\[a-zA-Z]+/g, ' ');
  return /(?:[A-Za-zÀ-ÿ]{2,}['’]?[,.:]?\s+){1,}[A-Za-zÀ-ÿ']{2,}|[A-Za-zÀ-ÿ]{4,}\s*[:,]?\s/.test(withoutCommands);
}

/** "The correct option is (B)." */
function lastChoice(text: string): string | null {
  return /\b(?:option|choice|answer)\s*(?:is)?\s*:?\s*\(?([A-E])\)?\s*\.?\s*$/i.exec(text)?.[1] ?? null;
}

const plainNumber = /(?<![\w.,])[-−]?(?:\d[\d.,]*\d|\d|\.\d+)(?:\s*\/\s*\d+)?\s*(?:%|percent\b|pct\b)?/g;

function lastNumber(text: string): string | null {
  const found = [...text.matchAll(plainNumber)].map(([match]) => match.trim());
  return found.at(-1) ?? null;
}
