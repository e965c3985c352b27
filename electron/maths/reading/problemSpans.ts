import { isEverydayWord, isLetterProduct } from './letterRun.ts';
import { readStatement } from './parseStatement.ts';
import { readOrRefuse } from './unreadable.ts';
import { closesBracket, labelWord, splitWords } from './spanWords.ts';
import type { Label, Word } from './spanWords.ts';

/** A piece of a problem text that is mathematics; `start` and `end` count UTF-16 units. `text` has no delimiters. */
export type Span = { readonly start: number; readonly end: number; readonly text: string };

/** More than any problem has; the rest is left unread. */
const mostSpans = 60;

const delimiters: readonly RegExp[] = [
  /\$\$([^]+?)\$\$/g,
  /\\\[([^]+?)\\\]/g,
  /\\\(([^]+?)\\\)/g,
  /(?<!\\)\$([^$\n]+?)(?<!\\)\$/g,
];

/**
 * Finds the mathematics in a sentence: what stands between delimiters, and the runs of bare words that only mathematics
 * is made of. Whatever is in doubt is left as prose, so that a story is never read as a formula.
 */
export function findSpans(text: string): readonly Span[] {
  const delimited = findDelimited(text);
  const spans: Span[] = [];
  let from = 0;
  for (const span of [...delimited, null]) {
    spans.push(...findBare(text, from, span?.start ?? text.length));
    if (span === null) break;
    spans.push(span);
    from = span.end;
  }
  return spans;
}

function findDelimited(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const [index, pattern] of delimiters.entries()) {
    for (const match of text.matchAll(pattern)) {
      const [whole, inner = ''] = match;
      const end = match.index + whole.length;
      if (spans.length > mostSpans) break;
      if (spans.some((span) => match.index < span.end && end > span.start)) continue;
      // "$5 and $3" is money: between a pair of dollars there must be a formula.
      if (index === 3 && !isFormula(inner)) continue;
      const offset = whole.indexOf(inner);
      spans.push({ start: match.index, end, text: ' '.repeat(offset) + inner });
    }
  }
  return spans.toSorted((left, right) => left.start - right.start);
}

function isFormula(inner: string): boolean {
  if (/\\[a-zA-Z]/.test(inner)) return true;
  return (
    readOrRefuse(() => ({ kind: 'formula' as const, statement: readStatement(inner) })).kind === 'formula' ||
    (!/[A-Za-z]{3}/.test(inner) && /[=<>+]/.test(inner))
  );
}

/** Phrases that are signs when mathematics stands on both sides; `root` needs it on the right only. */
const phrases: readonly (readonly [RegExp, Label])[] = [
  [
    /\b(?:(?:divided|shared) by|take away|lots of|multiplied by|(?:raised )?to the power(?: of)?|(?:is )?equal to|is (?:less|greater|more) than(?: or equal to)?|is at (?:least|most))(?![a-z])/gi,
    'sign',
  ],
  [/\b(?:plus|minus|times|over|equals|is|of|add|subtract)(?![a-z])/gi, 'sign'],
  [/\b(?:squared|cubed|percent|per cent|pct|degrees)(?![a-z])/gi, 'power'],
  [/\b(?:the )?(?:square|cube) root of(?![a-z])/gi, 'root'],
];

function findBare(text: string, from: number, to: number): readonly Span[] {
  const words = splitWords(text, from, to);
  const labels = labelWords(text, words);
  const spans: Span[] = [];
  let run: number[] = [];
  const finish = (): void => {
    const trimmed = trimRun(run, words, labels);
    const [first, last] = [words[trimmed[0] ?? -1], words[trimmed.at(-1) ?? -1]];
    if (first !== undefined && last !== undefined)
      spans.push({ start: first.start, end: last.end, text: text.slice(first.start, last.end) });
    run = [];
  };
  words.forEach((word, index) => {
    if (labels[index] === 'prose') return finish();
    run.push(index);
    const first = words[run[0] ?? index];
    const balanced = isBalanced(text.slice(first?.start ?? word.start, word.end));
    if ((word.stop !== '' && balanced) || isNamedAhead(index, words)) finish();
  });
  finish();
  return spans;
}

/** "solve for x 2x + 3 < 7", "solve for x x/3 = 2": the letter is what is asked for; the formula begins after it. */
function isNamedAhead(index: number, words: readonly Word[]): boolean {
  const text = (at: number): string => words[at]?.text ?? '';
  const second = /^(?:and|,)$/.test(text(index - 1)) && /^[a-z],?$/i.test(text(index - 2));
  if (!/^for$/i.test(text(second ? index - 3 : index - 1)) || !/^[a-z]$/i.test(text(index))) return false;
  return /^(?:\d|[-−(]?[a-z](?![a-z])|[(√\\])/i.test(text(index + 1)) && !/^[a-z]'?\(/i.test(text(index + 1));
}

function isBalanced(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return count(/[([{]/g) <= count(/[)\]}]/g);
}

function labelWords(text: string, words: readonly Word[]): readonly Label[] {
  const labels = words.map((word, index) => (closesBracket(words, index) ? 'strong' : labelWord(word.text)));
  for (const [pattern, label] of phrases) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      words.forEach((word, index) => {
        if (word.start >= match.index && word.start < end) labels[index] = label;
      });
    }
  }
  return labels.map((label, index) => settle(label, index, words, labels));
}

/** What depends on the neighbours: a and I, signs between words, units after numbers. */
function settle(label: Label, index: number, words: readonly Word[], labels: readonly Label[]): Label {
  const [before, after] = [labels[index - 1] ?? 'prose', labels[index + 1] ?? 'prose'];
  const word = words[index]?.text ?? '';
  if (word === '=' && [index - 1, index + 1].every((at) => labels[at] !== 'prose' || isCapitalProduct(at, words)))
    return 'sign';
  if (label === 'prose' && isShortProduct(index, words, labels)) return 'letter';
  const stopped = (words[index - 1]?.stop ?? '') !== '';
  if (word === 'A' && isNamedCapital(index, words)) return 'letter';
  // "s = 1/2 a t^2": no article stands between a number and a power.
  if (word === 'a' && (before === 'number' || before === 'strong') && after === 'strong' && !stopped) return 'letter';
  if (label === 'letter' && /^(?:[aAiI]|am|by|my|vs|pm)$/.test(word))
    return isSignBeside(index, words) || isListedLetter(index, words) ? 'letter' : 'prose';
  if (index === 0 && /^(?:\(?[a-z]|\d+)\)$/.test(word)) return 'prose';
  if (word === 'u' && /^(?:can|could|would|will|do|thank|did)$/i.test(words[index - 1]?.text ?? '')) return 'prose';
  if (
    label === 'prose' &&
    isLetterProduct(word) &&
    !isEverydayWord(word) &&
    before === 'sign' &&
    !/^[a-z]/i.test(words[index - 1]?.text ?? '') &&
    !stopped &&
    (labels[index - 2] ?? 'prose') !== 'prose'
  ) {
    return 'letter';
  }
  if (label === 'prose' && isLastTerm(index, words, labels)) return 'letter';
  if (label === 'unit') return before === 'number' || before === 'strong' ? 'unit' : 'prose';
  if (label === 'power') return before === 'prose' ? 'prose' : 'power';
  if (word.toLowerCase() === 'of') return settleOf(index, words, before, after);
  if (label === 'sign' && /^[A-Za-z]/.test(word)) return isPhraseBeside(index, words, labels) ? 'sign' : 'prose';
  if (label === 'sign') return (before === 'prose' || stopped) && after === 'prose' ? 'prose' : 'sign';
  if (label === 'number' && /^[a-z]+$/i.test(word) && COUNTED.test(words[index + 1]?.text ?? '')) return 'prose';
  if (isCapitalProduct(index, words)) return 'letter';
  if (label === 'number' && /^[a-z]+$/i.test(word))
    return before === 'sign' || before === 'root' || ['sign', 'power', 'letter', 'function'].includes(after)
      ? 'number'
      : 'prose';
  return label;
}

/** "ax + ay - bx - by.": a product of two letters told of before, at the end of a sum or between two of its signs. */
function isLastTerm(index: number, words: readonly Word[], labels: readonly Label[]): boolean {
  const text = (at: number): string => words[at]?.text ?? '';
  if (
    !/^[a-z]{2}$/.test(text(index)) ||
    !/^[-−–+]$/.test(text(index - 1)) ||
    (labels[index - 2] ?? 'prose') === 'prose'
  )
    return false;
  const ends = (words[index]?.stop ?? '') !== '' || index === words.length - 1 || /^[-−–+=]$/.test(text(index + 1));
  const told = words
    .slice(0, index - 1)
    .map(({ text: word }) => word)
    .join(' ');
  return ends && [...text(index)].every((letter) => new RegExp(`(?<![a-z]{2})${letter}(?![a-z]{2})`).test(told));
}

/** "two brackets", "two squares": the word counts things and is no number to work with. */
const COUNTED = /^(?:brackets|squares|factors|linear|binomials|expressions|equations|lines|terms|fractions)$/i;

/** "ap + q = cp": two letters that begin a formula; "an" and "at" only before a sign that no sentence has there. */
function isShortProduct(index: number, words: readonly Word[], labels: readonly Label[]): boolean {
  const { text = '', stop = '.' } = words[index] ?? {};
  const sign = words[index + 1]?.text ?? '';
  if (!/^[a-z]{2}$/.test(text) || stop !== '' || isEverydayWord(text) || (labels[index + 2] ?? 'prose') === 'prose')
    return false;
  return /^[+=]$/.test(sign) || (/^[-−–]$/.test(sign) && !/^(?:as|at|an|be|by|or|up|re|am)$/.test(text));
}

/** "PV = nRT", "I = Prt": letters of a formula beside its sign. */
function isCapitalProduct(index: number, words: readonly Word[]): boolean {
  const word = words[index]?.text ?? '';
  if (
    !/^(?:[A-Z]{2,3}|[a-z][A-Z]{1,2}|[A-Z][b-df-hj-np-tv-xz]{1,3})$/.test(word) ||
    /^(?:IF|IS|AND|FOR|THE|SO|DO|TO|OF|ALL)$/.test(word)
  )
    return false;
  return /^=$/.test(words[index + 1]?.text ?? '') || /^=$/.test(words[index - 1]?.text ?? '');
}

/** "20% of 50" and "2/3 of 12" multiply; "roots of x²" does not. */
function settleOf(index: number, words: readonly Word[], before: Label, after: Label): Label {
  const left = words[index - 1]?.text ?? '';
  const right = words[index + 1]?.text ?? '';
  if (before === 'root' || (before === 'sign' && after !== 'prose')) return before;
  const share = /^\d+(?:\.\d+)?%$|^\d+\/\d+$|^\\frac|[½⅓⅔¼¾]$|^(?:percent|pct)$/i.test(left);
  return share && /^[\d$£€(]/.test(right) ? 'sign' : 'prose';
}

/** "Find A when l = 8": a capital A within a sentence is no article. */
function isNamedCapital(index: number, words: readonly Word[]): boolean {
  const before = words[index - 1];
  if (before === undefined || before.stop !== '' || !/^[a-z]+$/.test(before.text.slice(1))) return false;
  return !/^(?:level|levels|grade|star)$/i.test(words[index + 1]?.text ?? '');
}

/** "find a and b", "solve for a": the article never stands there. */
function isListedLetter(index: number, words: readonly Word[]): boolean {
  const text = (at: number): string => words[at]?.text ?? '';
  const pair =
    /^(?:and|or)$/.test(text(index + 1)) && /^[a-z]$/.test(text(index + 2)) && !/^[ai]$/.test(text(index + 2));
  const paired = /^(?:and|or)$/.test(text(index - 1)) && /^[b-hj-z]$/.test(text(index - 2));
  if (/^make$/i.test(text(index - 1)) && /^the$/i.test(text(index + 1))) return true;
  if (
    /^(?:find|for|of|is|calculate|out)$/i.test(text(index - 1)) &&
    /^(?:when|if|given|where|in)$/i.test(text(index + 1))
  )
    return true;
  const ends = (words[index]?.stop ?? '') !== '' || index === words.length - 1;
  return pair || paired || (ends && /^(?:for|find|of|is|to|isolate|letter|what's|out)$/i.test(text(index - 1)));
}

function isSignBeside(index: number, words: readonly Word[]): boolean {
  return (
    /^[=+*/^<>×÷−-]/.test(words[index + 1]?.text ?? '') ||
    /[=+*/^(<>×÷−-]$/.test(words[index - 1]?.text ?? '') ||
    /^(?:plus|minus|times|squared|cubed|equals|over)$/.test(words[index + 1]?.text ?? '')
  );
}

/** A word that stands for a sign counts where the run it joins has mathematics on both sides. */
function isPhraseBeside(index: number, words: readonly Word[], labels: readonly Label[]): boolean {
  let [left, right] = [index - 1, index + 1];
  while (labels[left] === 'sign') left -= 1;
  while (labels[right] === 'sign') right += 1;
  const ok = (at: number): boolean => words[at] !== undefined && labels[at] !== 'prose' && labels[at] !== undefined;
  return ok(left) && ok(right);
}

/** Cuts signs without a value off the ends of a run; a run of nothing but signs or units is no formula. */
function trimRun(run: readonly number[], words: readonly Word[], labels: readonly Label[]): readonly number[] {
  const isIdle = (index: number, keep: RegExp): boolean =>
    labels[index] === 'sign' && !keep.test(words[index]?.text ?? '');
  const last = run.findLastIndex((index) => !isIdle(index, /^=$/));
  const first = run.findIndex((index) => !isIdle(index, /^(?:[-−=+]|minus)$/) && !isDash(index, words, labels));
  const trimmed = first < 0 ? [] : run.slice(first, last + 1);
  return trimmed.some((index) => ['strong', 'letter', 'number'].includes(labels[index] ?? 'prose')) ? trimmed : [];
}

/** A hyphen with space around it after a word of prose: as likely a dash as a minus. */
function isDash(index: number, words: readonly Word[], labels: readonly Label[]): boolean {
  const before = words[index - 1];
  return words[index]?.text === '-' && before !== undefined && before.stop === '' && labels[index - 1] === 'prose';
}
