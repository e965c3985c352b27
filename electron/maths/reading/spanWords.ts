import { functionWords, numberWords } from './names.ts';
import { unitNamed } from './units.ts';

/** A word of a problem text, without the marks that end it. */
export type Word = { readonly start: number; readonly end: number; readonly text: string; readonly stop: string };
/** What a word may be in a formula; `prose` is none of it. */
export type Label = 'strong' | 'letter' | 'function' | 'sign' | 'power' | 'root' | 'unit' | 'number' | 'prose';

/** The words of a part of the text. */
export function splitWords(text: string, from: number, to: number): readonly Word[] {
  return [...text.slice(from, to).matchAll(/\S+/g)].map((match) => {
    // The dots of 0.1666... belong to the number.
    const dots = /^-?\d*\.\d+\.{3}/.exec(match[0])?.[0].length ?? 0;
    const stop = /[.,;:?]+$/.exec(match[0].slice(dots))?.[0] ?? (/[=].*!$/.test(match[0]) ? '!' : '');
    const start = from + match.index;
    const core = match[0].slice(0, match[0].length - stop.length);
    return { start, end: start + core.length, text: core, stop };
  });
}

/** "2)" ends a bracket of the formula before it ("5 - (x + 2)") rather than naming an exercise. */
export function closesBracket(words: readonly Word[], index: number): boolean {
  if (!/^(?:\d+(?:\.\d+)?|\d*[a-z])\)(?:[a-z]{0,2}|\(\d*[a-z]?)$/.test(words[index]?.text ?? '')) return false;
  for (let at = index - 1; at >= 0; at -= 1) {
    const { text, stop } = words[at] ?? { text: '', stop: '.' };
    const tail = text.slice(text.lastIndexOf(')') + 1);
    if (tail.includes('(')) return stop === '' && /\([-−–]?(?:\d+(?:\.\d+)?)?[a-z]?$/.test(tail);
    if (stop !== '' || text.includes(')')) return false;
  }
  return false;
}

/** What a word looks like by itself, whatever stands beside it. */
export function labelWord(word: string): Label {
  if (word === '') return 'prose';
  if (/^[-−–+*/×÷·⋅∙=<>]$/.test(word)) return 'sign';
  if (isEveryday(word)) return 'prose';
  if (/^\$\d/.test(word)) return 'number';
  if (/^[\d.,]+%?$/.test(word)) return 'number';
  if (/[=<>≤≥≠≈+×÷√∛^±∞∫∑π°½⅓⅔¼¾⁰¹²³⁴⁵⁶⁷⁸⁹ⁿ⁻\\|_*/−{}\d]|^-|[a-z][₀-₉]/i.test(word)) return 'strong';
  if (/^[-−]?(?:[a-z]{1,2}|sin|cos|tan|sec|csc|cosec|cot|arc(?:sin|cos|tan)|log|ln|sqrt|abs|exp)'*\(/i.test(word))
    return 'strong';
  if (/^[([]*[a-z]{1,2}'*[)\]]*$/i.test(word) && /[([]|[)\]]|'/.test(word)) return 'strong';
  if (/^[([]+[-−–][a-z\d]|^[a-z]\([-−–]?\d*[a-z]?$/i.test(word)) return 'strong';
  if (/^[A-Za-zα-ωΑ-Ω]$/.test(word)) return 'letter';
  if (
    Object.hasOwn(functionWords, word) &&
    !/^(?:root|sign|product|sum|choose|limit|factorial|tangent|floor|ceiling|int|mod|root)$/.test(word)
  )
    return 'function';
  if (/^[a-z]'*\([a-z]\)$|^[a-z]-[a-z]$/i.test(word)) return 'strong';
  if (/^[b-df-hj-np-tv-z]{2}$|^(?:ab|ac|ad|ax|ay)$/.test(word)) return 'letter';
  return unitNamed(word) === null ? numberWord(word) : 'unit';
}

function numberWord(word: string): Label {
  return numberWords.includes(word.toLowerCase()) ? 'number' : 'prose';
}

/** Hyphenated words, ordinals, clock times and the like: digits or strokes in them make no formula. */
function isEveryday(word: string): boolean {
  if (/^(?:dp|sf|DP|SF)$/.test(word)) return true;
  if (/^(?:\d+(?:st|nd|rd|th)|\d{1,2}(?:am|pm)|and\/or|km\/h|m\/s|[qQ]\d+\)?)$/.test(word)) return true;
  return (
    /^[“"'(]*[A-Za-z\d]+(?:[-–/][A-Za-z]{3,})+[”"')]*$/.test(word) &&
    !/^\d*[a-z]?[-/](?:sin|cos|tan|log|sqrt|abs)\b/.test(word)
  );
}
