import { takeForm } from '../facts/answerForm.ts';
import { inFigures } from './numberWords.ts';

const VULGAR: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' };

/** A pair of dollar signs round a formula, never two prices: no words between them, no digit after them. */
const FORMULA = /\$((?:[^$a-z]|\\[a-z]+|(?<![a-z])[a-z](?![a-z]))*)\$(?!\d)/gi;

function plainSigns(text: string): string {
  return text
    .replace(/\\\$/g, '＄')
    .replace(FORMULA, '$1')
    .replace(/＄/g, '$')
    .replace(/\\\(|\\\)|\\\[|\\\]/g, ' ')
    .replace(/\\(?:text|mathrm)\s*\{([^{}]*)\}/g, '$1')
    .replace(/\\([%£€])/g, '$1')
    .replace(/\\[,;:! ]|~/g, ' ')
    .replace(/(?<=[£$€₹] ?|1 ?: ?)\d{1,3}(?: \d{3})+(?!\d|,\d)/g, (digits) => digits.replaceAll(' ', ''))
    .replace(/\bRs\.? ?(?=\d)/g, '₹')
    .replace(/[−–—]/g, '-')
    .replace(/[’‘`]/g, "'")
    .replace(/(\d)([½¼¾])/g, (_all, whole: string, part: string) => `${whole}${VULGAR[part] ?? ''}`)
    .replace(/(\d) 1\/2\b/g, '$1.5')
    .replace(/(\d) and a half\b/g, '$1.5')
    .replace(/\b(?:one|an hour) and a half hours\b/g, '1.5 hours')
    .replace(/\ban hour and a half\b/g, '1.5 hours');
}

const COURTESIES: readonly RegExp[] = [
  /^(?:(?:hi|hello|hey|please|ok|okay|um|well|help)\b[\s,!.:]*)+/,
  /^(?:q(?:uestion)? ?\d{0,3} ?[.:)]|q\d{1,3}(?= )|(?:question|exercise|problem|task) \d{1,3}[a-h]?[.:)]?|\(?\d{1,3} ?[a-h]?[.)](?=\s)|\(?[a-h]\)(?=\s))\s*/,
  /^(?:(?:can|could|would|will) (?:you|someone|anyone|somebody)(?: please)?(?: help(?: me)?)?(?: (?:to|with))?|help me(?: to| with)?|please help(?: me)?(?: to| with)?[:,.]?|i (?:need|want)(?: some)? (?:help(?: with)?|to)(?: know)?|i am trying to|i'm trying to|how (?:do|would|can|should) (?:i|you|we|one)(?= (?:find|work|calculate|share|divide|increase|decrease|reduce|convert|simplify|write|solve))|show me how to|tell me|my homework (?:is|says|asks)(?: this)?:?|homework:)\b[\s:,]*/,
  /\b(?:please|pls|plz|thanks|thank you|cheers)\b/g,
];

/** Clauses that say how to work or answer, and change nothing of what the answer is. */
const HARMLESS: readonly RegExp[] = [
  /[\s,(]*\b(?:you (?:must|should) )?(?:show|showing|explain|explaining|with)(?: (?:all|your|me|each|every|the|full))*(?: of)?(?: (?:your|the))? (?:working|workings|work|steps?|method|reasoning)(?: out)?(?: clearly)?\)?(?=[.?!,]|$)/g,
  /[\s,(]*\b(?:without (?:using )?a calculator|using a calculator|you may use a calculator|do not use a calculator|step by step|non-calculator)\)?(?=[.?!,]|$)/g,
  /[.,;]? ?\b(?:give|giving|write|leave|state) (?:your |the )?(?:final )?answers? (?:in|as) (?:its simplest form|the simplest form|simplest form|a decimal|pounds|£|dollars|a percentage|a whole number)(?=[.?!,]|$)/g,
  /[.,;]? ?\b(?:remember to )?(?:include|state|give) (?:the |your )?units?(?: (?:with|in) your answer)?(?=[.?!,]|$)/g,
  /[.,;:]? ?\b(?:by )?(?:form|forming|write|writing|set up|setting up|make)(?: down)?(?: and solve)? an equation(?: in x)?(?: and solve it| and then solve it|, then solve it| to solve it)?(?: to find| to)?(?=[.?!,]|$)/g,
  /\bform an equation and solve it(?: to(?= find))?/g,
];

const PENNY =
  /[\s,.;(]*\b(?:(?:give|giving|write|round|rounding)(?: your| the)? (?:answers? |it )?|correct |rounded )*(?:correct )?to the nearest (penny|cent|pence|pound|dollar|euro)\)?(?=[.?!,]|$)/g;

/** A story made plain, and how its answer is to be rounded. */
export type PlainStory = {
  readonly text: string;
  /** Decimals asked for, or `null`. */
  readonly places: number | null;
  /** The form asked for is more than a number of decimals: significant figures, terms of π. */
  readonly otherForm: boolean;
};

/**
 * Small letters, plain signs, numbers in figures (but "one", which is often no number); courtesies, question numbers
 * and clauses about the form of the answer are taken away. Nothing that could change what is asked is ever dropped.
 */
export function plainStory(problem: string): PlainStory {
  let text = plainSigns(problem)
    .toLowerCase()
    .replace(/\s*\n\s*/g, (_all, at: number, whole: string) => (/[.?!:,;]$/.test(whole.slice(0, at)) ? ' ' : '. '))
    .replace(/\s+/g, ' ')
    .trim();
  for (let round = 0; round < 3; round += 1)
    for (const courtesy of COURTESIES) text = text.replace(courtesy, ' ').replace(/\s+/g, ' ').trim();
  let pennies: number | null = null;
  text = text.replace(PENNY, (_all, coin: string) => {
    pennies = /penny|cent|pence/.test(coin) ? 2 : 0;
    return '. ';
  });
  text = HARMLESS.reduce((rest, clause) => rest.replace(clause, ' '), text);
  const formed = takeForm(text);
  const places = formed.form?.kind === 'places' ? formed.form.places : pennies;
  const figures = inFigures(formed.text).replace(/\ba dozen\b/g, '12');
  const tidy = figures
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:?!])/g, '$1')
    .replace(/(?:[,;:]\s*)+(?=[.?!])/g, '')
    .replace(/([.?!])[.,;\s]*(?=[.?!])/g, '')
    .replace(/^[\s,.;:]+|[\s,;:]+$/g, '')
    .replace(/\s*=\s*\??$/, '');
  return { text: tidy, places, otherForm: formed.form !== null && formed.form.kind !== 'places' };
}
