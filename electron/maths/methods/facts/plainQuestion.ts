import { takeForm } from './answerForm.ts';
import type { AnswerForm } from './answerForm.ts';

export type PlainQuestion = AnswerForm & {
  /** Small letters, plain signs, no courtesies, no clauses about the form of the answer. */
  readonly text: string;
};

/** LaTeX and odd characters as plain signs: `\pi` → π, `^\circ` → °, `\frac{1}{2}` → 1/2, `x^{2}` → x^2. */
function plainSigns(text: string): string {
  return text
    .replace(/\\(?:text|mathrm|mathbf|operatorname)\{([^{}]*)\}/g, '$1')
    .replace(/\\left|\\right/g, '')
    .replace(/\\[,;:! ]|~/g, ' ')
    .replace(/\\\(|\\\)|\\\[|\\\]|\$+/g, ' ')
    .replace(/\^\s*\{?\\circ\}?|º|˚/g, '°')
    .replace(/(?<!nearest ?) ?\bdeg(?:rees?)?\b/g, '°')
    .replace(/\\(?:begin|end)\{[a-z*]+\}/g, ' ')
    .replace(/\\\\/g, ' and ')
    .replace(/\s*\n\s*/g, ', ')
    .replace(/\\sqrt\{([^{}]*)\}|\bsqrt\(([^()]*)\)/g, (_all, one?: string, two?: string) => `√${one ?? two ?? ''}`)
    .replace(/\\([dt]?)frac ?(\d) ?(\d)(?!\d)/g, '\\frac{$2}{$3}')
    .replace(/(\d)\s*\\[dt]?frac\{(\d+)\}\{(\d+)\}/g, '$1 $2/$3')
    .replace(/\\[dt]?frac\{(-?\d+)\}\{(\d+)\}/g, '$1/$2')
    .replace(/\\[dt]?frac\{([^{}]*)\}\{([^{}]*)\}/g, '($1)/($2)')
    .replace(/\\pi(?![a-z])|(?<![a-z])pi(?![a-z])/gi, 'π')
    .replace(/(?<=\d ?)pi\b/gi, 'π')
    .replace(/\\times(?![a-z])|\\cdot(?![a-z])/g, '×')
    .replace(/\\theta(?![a-z])|\btheta\b/g, 'θ')
    .replace(/\\leq?(?![a-z])|<=|≦/g, '≤')
    .replace(/\\geq?(?![a-z])|>=|≧/g, '≥')
    .replace(/\\(sin|cos|tan|ldots|dots|cdots)(?![a-z])/g, (_all, name: string) => (name.endsWith('dots') ? '…' : name))
    .replace(/\.{2,}/g, '…')
    .replace(/[−–—]/g, '-')
    .replace(/[’‘`]/g, "'")
    .replace(/\^\{(-?\w+)\}/g, '^$1')
    .replace(
      /(\d?)([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])/g,
      (_all, whole: string, part: string) =>
        `${whole === '' ? '' : `${whole} `}${part.normalize('NFKD').replace('⁄', '/')}`,
    )
    .replace(/²/g, '^2')
    .replace(/³/g, '^3');
}

const COURTESIES: readonly RegExp[] = [
  /^(?:(?:hi|hello|hey|please|ok|okay|um|well)\b[\s,!.:]*)+/,
  /^(?:q(?:uestion)? ?\d{0,3} ?[.:)]|(?:question|exercise|problem|task) \d{1,3}[a-h]?[.:)]?|\(?\d{1,3} ?[a-h]?[.)](?=\s)|\(?[a-h]\)(?=\s)|q:)\s*/,
  /^(?:(?:can|could|would|will) (?:you|someone|anyone|somebody)(?: please)?(?: help(?: me)?)?(?: (?:to|with))?|help(?: me)?(?: to| with)?(?=\W)|please help(?: me)?(?: to| with)?[:,.]?|i (?:need|want)(?: some)? (?:help(?: with)?|to)(?: know)?|i am trying to|i'm trying to|how (?:do|would|can|should) (?:i|you|we|one)|show me how to|tell me)\b[\s:,]*/,
  /^without (?:using )?a calculator,? /,
  /\b(?:please|pls|plz|thanks|thank you|cheers)\b/g,
];

/** The text, in any case, without courtesies and question numbers; formulas stay as they are. */
export function withoutCourtesies(problem: string): string {
  let text = problem.trim();
  for (let round = 0; round < 3; round += 1)
    for (const courtesy of COURTESIES)
      text = text.replace(new RegExp(courtesy.source, `${courtesy.flags}i`), ' ').trim();
  return text;
}

/** Every method asks for the same question again: the last few are kept. */
const RECENT = new Map<string, PlainQuestion>();
const MOST_RECENT = 8;

/**
 * A question in words made plain: one kind of minus, small letters, LaTeX as plain signs; courtesies, question numbers
 * and clauses about the form of the answer taken away, the form told beside it. Nothing that could change what is asked
 * is ever dropped.
 */
export function plainQuestion(problem: string): PlainQuestion {
  const known = RECENT.get(problem);
  if (known !== undefined) return known;
  const plain = madePlain(problem);
  if (RECENT.size >= MOST_RECENT) RECENT.clear();
  RECENT.set(problem, plain);
  return plain;
}

function madePlain(problem: string): PlainQuestion {
  let text = plainSigns(problem).toLowerCase().replace(/\s+/g, ' ').trim();
  for (let round = 0; round < 3; round += 1)
    for (const courtesy of COURTESIES) text = text.replace(courtesy, ' ').trim();
  const formed = takeForm(text);
  const tidy = formed.text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:?!])/g, '$1')
    .replace(/(?:[,;:]\s*)+(?=[.?!])/g, '')
    .replace(/([.?!])[.,;\s]*(?=[.?!])/g, '')
    .replace(/^[\s,.;:]+|[\s,.;:?!]+$/g, '');
  return { ...formed, text: tidy };
}
