import type { Statement } from '../expression/expression.ts';
import { namedBody } from './tokeniseWord.ts';

const nothing =
  /^(?:none|false|never|impossible|(?:(?:there|it|the equation|this)\s+(?:is|are|has|have)\s+)?no\s+(?:real\s+)?(?:solutions?|roots?|answers?|values?)(?:\s+(?:exists?|for\s+[a-z]))?|\{\s*\})$/i;
const everything =
  /^(?:all|true|always(?:\s+true)?|(?:all|any|every)\s+(?:real\s+)?(?:numbers?|values?|reals?|x)(?:\s+of\s+[a-z])?|all\s+real)$/i;
const choiceLetter = /^\(?([A-E])\)$/;

/** Answers given in words that have a meaning: "no real solutions", "all real numbers", "(C)". */
export function truthOrWords(formula: string): Statement | null {
  if (formula.length > 200) return null;
  const words = bareWords(formula);
  if (nothing.test(words)) return { kind: 'truth', value: false };
  if (everything.test(words)) return { kind: 'truth', value: true };
  const choice = choiceLetter.exec(words);
  if (choice?.[1] !== undefined && words.startsWith('(')) return { kind: 'words', text: choice[1] };
  if (/\\text/.test(formula) && /^[A-Z]$/i.test(words)) return { kind: 'words', text: words };
  // A numeral of another base is a word here: 2012 to base 3 is not 2012.
  if (/^[\dA-F]+_\{?\d{1,2}\}?$/.test(words)) return { kind: 'words', text: words.replace(/[{}]/g, '') };
  // A ratio of three parts has no value of its own.
  if (/^\d+(?:\.\d+)?(?:\s*:\s*\d+(?:\.\d+)?){2,5}$/.test(words))
    return { kind: 'words', text: words.replace(/\s/g, '') };
  return /^\d{1,2}:[0-5]\d(?:\s*[ap]\.?m\.?)?$/i.test(words) ? { kind: 'words', text: words } : null;
}

/** A formula that could not be read, where it is nothing but words: "Tuesday", "does not exist". */
export function wordsOnly(formula: string): Statement | null {
  if (formula.length > 200) return null;
  const words = bareWords(formula);
  // "sin" alone is half a formula, not an answer.
  if (namedBody(words) !== null) return null;
  return words.length <= 60 && /^\p{L}[\p{L} '’-]*$/u.test(words) ? { kind: 'words', text: words } : null;
}

function bareWords(formula: string): string {
  const unboxed = formula.trim().replace(/^\\boxed\s*\{([^]*)\}$/, '$1');
  return unboxed
    .replace(/\\(?:text|textbf|textrm|textit|mbox|mathrm)\s*\{([^{}]*)\}/g, '$1')
    .replace(/\\[ ,;]|~/g, ' ')
    .replace(/\\([_$%&#])/g, '$1')
    .replace(/[.!]\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
