import { takesBracket } from './takesBracket.ts';

/** A text without the marks an exam prints behind a question; `doubt` where the number may as well be a factor. */
export type WithoutMarksBehind = {
  /** As long as it was: the marks are blanks. */
  readonly text: string;
  readonly doubt: { readonly position: number; readonly why: string } | null;
};

/** "[2]" or "(2)" behind a blank at the very end. */
const BEHIND = /(?<=\S)[ \t~]+(?:\[ ?\d{1,4} ?\]|\( ?\d{1,4} ?\))(?=\s*\.?\s*$)/;
const MOST_MARKS = 20;

const OPERATOR_LAST = /[-−–+*/×÷·⋅=<>≤≥^_([{,:√&|]$|\d\s+x$|\\[a-z]+$/i;
/** The end of a sentence or of a formula in LaTeX; `5!` is a product. */
const ENDED = /[.?$]$|(?<!\d)!$|\\[)\]]$/;
const RELATION = /[=<>≤≥]|\\(?:leq?|geq?|lt|gt)(?![a-z])/;
/** Behind these a number in brackets is one they speak of: "to the power (2)", "the root (3)". */
const TAKING_WORDS =
  /\b(?:and|or|by|of|to|is|in|at|as|times|plus|minus|over|power|index|exponent|base|root|multiplied|divided|from|than|equals?|into|with|between|when|where|if|the|an?|numbers?|value|integer|term|side|radius|length|width|height|sin|cos|tan|log|ln|sqrt|exp)$/i;
const UNIT_ASKED = /\b(?:to|in|into) (?:mm|cm|k?m|k?g|m?l|litres)$/i;

const REQUEST =
  /(?:^|[.?!:;\n]\s*|^\W*(?:q(?:uestion)?\s*)?\d{0,3}[a-h]?[.):]+\s*)(?:please |fully |hence |expand and |(?:factor|multiply) out )*(?:(?<asks>work out|calculate|evaluate|compute|find|determine|simplify(?: fully)?|write down|write|state|give|what is|express|convert|change|expand|factori[sz]e(?: fully| completely)?|factor)|round|put|order|arrange|share|increase|decrease|estimate|list|name|how many|how much|differentiate|integrate|solve|complete|rationalise|reduce)\b(?: and simplify)?(?<rest>[^\n]*)$/i;
const VALUE_OF = /^\s*:?\s*(?:the )?(?:exact )?(?:value|result|answer|sum) (?:of|to):?(?=\s*[-−(\d])|^\s*:/i;

const FUNCTION_LAST = /(?:\b(?:sin|cos|tan|log|ln|sqrt|exp)|√)\s*[\d.]+°?$/i;
const PROSE = /(?<![\\a-z])(?!(?:sin|cos|tan|log|ln|sqrt|exp)\b)[a-z]{2,}|%/i;
const OPERATION = /[\da-z)²³]\s*(?:[-−–+*/×÷·⋅^]|\\(?:times|div|cdot)(?![a-z]))\s*\S|\d\s*x\s*\d|[\da-z)]\(|[²³]/i;
const PRODUCT_SIGN = /[×*·⋅]|\\(?:times|cdot)(?![a-z])|[\d)]\s*x\s*[\d(]|[a-z\d]\s+x\s+[a-z\d]/;
const SPACED_FACTOR = /[\da-z)\]]\s+[([]/i;
const NUMBER_TERM = /(?:^|[-−–+/÷]\s*)\d[\d.]*$/;
/** "Evaluate 3^2 (4)" */
const POWER_OF_NUMBER = /^[^a-z]*(?:\d\s*\^\s*\{?\d+\}?|[²³])$/i;
const BRACKETS_OF_NUMBERS = /^[^a-z]*\)$/i;

type Fate = 'marks' | 'doubtful' | 'other';

/**
 * A small number in square brackets behind everything is marks. In round brackets it is so behind a request that is
 * complete without it, and where it is no likely factor: "5 x 3 (2)" and "2 + 3 (2)" may mean either.
 */
export function withoutMarksBehind(text: string): WithoutMarksBehind {
  const found = BEHIND.exec(text);
  if (found === null) return { text, doubt: null };
  const [all] = found;
  const fate = fateOf(text.slice(0, found.index), all);
  if (fate === 'other') return { text, doubt: null };
  if (fate === 'marks') return { text: text.replace(BEHIND, ' '.repeat(all.length)), doubt: null };
  return { text, doubt: { position: found.index + all.search(/[([]/), why: whyDoubtful(all.trim()) } };
}

function whyDoubtful(mark: string): string {
  const number = mark.replace(/\D/g, '');
  return `It is not clear whether “${mark}” is a factor or only stands beside the question (marks, an answer). Leave it out, or write “× ${number}”.`;
}

function fateOf(before: string, mark: string): Fate {
  const number = Number(mark.replace(/\D/g, ''));
  const isSmall = number >= 1 && number <= MOST_MARKS;
  const isSquare = mark.includes('[');
  const left = before.trimEnd();
  if (ENDED.test(left)) return isSmall ? 'marks' : 'other';
  // Behind equations stand labels too, which are told apart elsewhere.
  if (OPERATOR_LAST.test(left) || RELATION.test(lastSentence(left))) return 'other';
  if (/[a-z]{2,}[²³]?$/i.test(left) || UNIT_ASKED.test(left)) return fateBehindWord(left, isSquare, isSmall);
  if (isFunctionLetter(left)) return 'other';
  if (isSquare) return isSmall ? 'marks' : isCalculation(left) ? 'doubtful' : 'other';
  return fateOfRound(left, isSmall, mark.search(/\S/) > 1 || mark.startsWith('\t'));
}

function fateBehindWord(left: string, isSquare: boolean, isSmall: boolean): Fate {
  if (!isSmall || (TAKING_WORDS.test(left) && !UNIT_ASKED.test(left))) return 'other';
  return isSquare || REQUEST.test(left) ? 'marks' : 'other';
}

/** "Find f (2)", "p (3)": a letter by itself behind a word is a function's. */
function isFunctionLetter(left: string): boolean {
  return takesBracket.test(left) || /(?:^|[a-z.:,]\s+|\s)[a-z]['′]*$/i.test(left.replace(/[-−+*/×÷=]\s*[a-z]$/i, ''));
}

/** `isApart`: more than one blank stands before the bracket, which nobody puts before a factor. */
function fateOfRound(left: string, isSmall: boolean, isApart: boolean): Fate {
  const { asks, rest } = requestIn(left);
  const formula = rest.trim();
  if (asks !== null && PROSE.test(formula)) return isSmall ? fateOfWords(formula) : 'other';
  if (!OPERATION.test(formula)) return 'other';
  if (asks === null || !isSmall || FUNCTION_LAST.test(formula)) return 'doubtful';
  return isApart || isNoFactor(asks, formula) ? 'marks' : 'doubtful';
}

/** A question in words: "Find 20% of 60 (2)"; not where its last number is a term ("the value of 2 + 3 (4)"). */
function fateOfWords(words: string): Fate {
  if (FUNCTION_LAST.test(words) || /[-−–+*×÷]\s*[\d.]+$/.test(words)) return 'doubtful';
  const numbers = words.match(/\d+(?:\.\d+)?/g) ?? [];
  if (/\b(?:product|sum|difference|total|times|multipl\w+)\b/i.test(words) && numbers.length < 2) return 'other';
  return numbers.length > 0 ? 'marks' : 'other';
}

/** Whoever writes a sign of multiplication writes it again; a sum that ends in a number may go on with a factor. */
function isNoFactor(asks: string, formula: string): boolean {
  if (SPACED_FACTOR.test(formula)) return false;
  if (/^expand/i.test(asks)) return /[\da-z)]\(|\)[\^²³]|\)[\da-z]/i.test(formula) && !NUMBER_TERM.test(formula);
  if (/^factor/i.test(asks) || PRODUCT_SIGN.test(formula)) return true;
  if (/^(?:simplify|write|convert)/i.test(asks) && /^\d+\s*\/\s*\d+$/.test(formula)) return true;
  if (POWER_OF_NUMBER.test(formula) && !/^work out/i.test(asks)) return false;
  return !NUMBER_TERM.test(formula) && !BRACKETS_OF_NUMBERS.test(formula);
}

/** What is asked, and of what; `asks` is null for a bare formula. */
function requestIn(left: string): { readonly asks: string | null; readonly rest: string } {
  const groups = REQUEST.exec(left)?.groups;
  const rest = groups?.['rest'];
  if (rest === undefined) return { asks: null, rest: left };
  return { asks: groups?.['asks'] ?? '', rest: rest.replace(VALUE_OF, '') };
}

function isCalculation(left: string): boolean {
  return OPERATION.test(requestIn(left).rest);
}

function lastSentence(text: string): string {
  return text.split(/\n|;|[.?!]\s/).at(-1) ?? '';
}
