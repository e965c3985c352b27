import { withoutShortForms } from '../plainly/shortForms.ts';

/** "6.EE.A.3 —", "hw #22)", "practice #6:": where a question stands, and nothing of it. */
const CODES: readonly RegExp[] = [
  /^\s*(?:[A-Z\d]{1,6}\.)+[A-Z\d]{1,4}\s*[—–:-]+\s+/,
  /^\s*(?:(?:hw|homework|sheet|set|unit|chapter) ?\d{1,2}[ ,]+)?(?:hw|homework|no|nr|q|qu|question|ex|exercise|problem|item|task)?\.? ?#? ?\d{1,3}[a-h]?\s*[).:]+\s+(?=[^\d\s])/i,
  /^\s*[a-h]\)\s+/i,
  /(?<=[a-z] )#\d{1,3}(?=\s*[:.)–—-])/i,
];

/** `5{12 − [4 + 2]}` as `5(12 − (4 + 2))`, where every pair of brackets closes and holds a calculation. */
export function roundBrackets(text: string): string {
  if (!/[[\]{}]/.test(text) || /[\\$^_]\{|\\[a-zA-Z]/.test(text)) return text;
  if (/\[[^\][]*[,;a-z]{2}[^\][]*\]|\{[^}{]*[,;][^}{]*\}|\{\s*\d+\s*\}|[[{]\s*[\]}]/i.test(text)) return text;
  const open = text.match(/[[{]/g)?.length ?? 0;
  const close = text.match(/[\]}]/g)?.length ?? 0;
  if (open !== close) return text;
  return text.replace(/[[{]/g, '(').replace(/[\]}]/g, ')').replace(/\(\s+/g, '(').replace(/\s+\)/g, ')');
}

const NUMBER = String.raw`(?:\d+(?:\.\d+)?(?: \d+\/\d+|\/\d+)?[²³]?(?:\^\d+)?)`;

/** An x between two numbers, where the letter stands nowhere else, is a sign. */
function timesTyped(text: string): string {
  const sign = new RegExp(
    String.raw`(?<=(?:^|[^\w.])[-−(√]*${NUMBER}\)*\s|\)\s|\d\)?)[x*](?=\s[-−(√]*\d|\s?(?:sqrt|root|√|\()|(?<=\d[x])\d)`,
    'g',
  );
  const written = text.replace(sign, '×');
  return /(?<![a-z])x(?![a-z])|\dx|x[\d²³^]/i.test(written) ? text : written;
}

/** `root5`, `sqrt 6`, `sqrt6`: the sign with what stands under it. */
function rootSigns(text: string): string {
  if (/\\sqrt|\b(?:cube|fourth|fifth) root/i.test(text)) return text;
  return text
    .replace(/\b(?:square |sq )?(?:root|rt|sqrt) ?(?:of )?(?=\d+(?![\d.]*[a-z]))/gi, '√')
    .replace(/(?<=\d) ?(?:sqrt|root|rt) ?(?=\d)/gi, '√')
    .replace(/(?<=\d) (?=√\d)(?![^]*\d \d)/g, '')
    .replace(/\bsqrt ?\((\d+)\)/gi, '√$1');
}

const WORDS_IN_BRACKETS = /\(((?:[a-z']+[ ,]+){2,}[^()=]*)\)/gi;

/** What people type between the signs of a formula, in signs the reader of formulas knows; the sense stays. */
export function typedMaths(problem: string): string {
  const bare = CODES.reduce((text, code) => text.replace(code, ''), problem);
  const plain = withoutShortForms(bare)
    .replace(/\b(?:nd|n)\b(?= (?:simplify|then|factori[sz]e|expand|collect|tidy))/gi, 'and')
    .replace(/(?<=[a-z] )q(?=:)/gi, 'question')
    .replace(/\b(?:(?:my|our|her|his) )?\d{1,2} ?(?:yo|y\/o|yr old|year old|year-old|yr-old)\b/gi, 'child')
    .replace(
      /^(?:pls |please |can you )*check(?: this)?:? *([^=?]+?) ?= ?[^=?]+ ?\?+ .*\b(?:should|is|would) \1 (?:be|actually|really)[^a-z]*$/i,
      'Simplify $1',
    )
    .replace(/\bone (is|was) (?=[-−(√\d\\])/gi, 'one $1: ')
    .replace(/\bdo u\b/gi, 'do you')
    .replace(/\bequals to\b/gi, 'equals')
    .replace(/(?<=[a-z\d)²] ?[+−–-] ?\d*)by\b(?= ?(?:[.,;+−–-]|$))/g, 'yb')
    .replace(WORDS_IN_BRACKETS, ', $1 ,')
    .replace(/ ?= ?(?:\(\s*\??\s*\)[²³]?)+(?=\s*[.?]?\s*$)/, ' ')
    .replace(/ ?= ?(?:\?+|_+|…|\.{2,})?(?=\s*(?:$|[,;]|(?:pls|please|but|and|my|i|the|in|as|what|whats)\b))/gi, ' ')
    .replace(/(?<=[\d)²³]) ?≡ ?\?/g, ' ')
    .replace(/\s+(?:is|are|gives?|makes?|equals?|becomes?|comes to)\s*(?:…|\.{2,}|_+|\?+)?\s*$/i, ' ')
    .replace(/\b(bracket|parenthesis)-free\b/gi, '$1 free')
    .replace(/\bas far as (?:it|they)['’]?ll go\b/gi, 'fully')
    .replace(/ (?:simplifies|comes) to\s*(?:_+|…|\.{3,})[\s.]*$/i, ', simplify')
    .replace(/ factori[sz]es (?:to|as|into)\s*(?:_+|…|\.{3,})[\s.]*$/i, ', factorise')
    .replace(/ (?:expands|multiplies out) to\s*(?:_+|…|\.{3,})[\s.]*$/i, ', expand')
    .replace(/(?<=\w)[?!]+(?=\s|$)/g, '.');
  return rootSigns(timesTyped(roundBrackets(plain))).trim();
}
