import { asksOtherwise } from '../../reading/asksOtherwise.ts';
import { plainCharacters } from '../../reading/plainCharacters.ts';
import { withoutWorksheetMarks } from '../../reading/worksheetMarks.ts';
import type { BareQuestion } from './namedQuestion.ts';

/** Longer questions tell a story, which no list of words accounts for. */
const LONGEST = 260;

const LABEL =
  /^\s*(?:(?:question|problem|exercise|ex|no|q)\b\.?\s*\d{0,3}\s*[a-h]?\s*[:.)]*\s+|q\d{1,3}[.:)]?\s+|(?:\([a-h]\)|[a-h][.)]|\d{1,3}[a-h]?[.)])\s+)+/i;
const MARKS = /[([]\s*(?:total\s*:?\s*)?\d{1,2}\s*(?:marks?|points?|pts)\s*[)\]]/gi;
const COURTESY =
  /^(?:hi|hey|hello|please|pls|plz|can you(?: please)?|could you(?: please)?|help me(?: to)?|how do i|ok|so)[,!:]? /i;
const THANKS = /[,.]? (?:please|pls|plz|thanks|thank you|thx|ty)$/i;

/** The question without its dress; null where LaTeX stays that is not known here, or something else is asked. */
export function bareQuestion(problem: string): BareQuestion | null {
  const unmarked = unlabelled(problem);
  if (unmarked === null) return null;
  const spelt = withoutLatex(unmarked);
  if (/[\\{}$_]/.test(spelt.replace(/_+\s*$/, ''))) return null;
  return splitForm(tidy(spelt).toLowerCase());
}

/** The same for questions about a formula: letters as typed, LaTeX as it is, only the signs around formulas gone. */
export function formulaQuestion(problem: string): BareQuestion | null {
  const unmarked = unlabelled(problem);
  if (unmarked === null) return null;
  const bare = unmarked
    .replace(/\\[()[\]]|\$|\\(?= )/g, ' ')
    .replace(/(?<=[\da-z)])ˣ/g, '^x')
    .replace(/\\d?t?frac\s*\{\s*d\s*y\s*\}\s*\{\s*d\s*x\s*\}/g, 'dy/dx')
    .replace(/\\(?:[,;!]|(?:quad|displaystyle)(?![a-z]))/g, ' ');
  return splitForm(tidy(bare).replace(/\b([xy]) -(?=axis|coordinate|intercept)/g, '$1-'));
}

function unlabelled(problem: string): string | null {
  const { text: plain } = plainCharacters(problem);
  if (plain.length > LONGEST || asksOtherwise(plain)) return null;
  const { text: unmarked, doubtful, numbered } = withoutWorksheetMarks(plain);
  return doubtful || numbered ? null : unmarked.replace(MARKS, ' ').replace(LABEL, '');
}

function withoutLatex(text: string): string {
  return text
    .replace(/\\text(?:bf|rm|it)?\s*\{([^{}]*)\}|\\mathrm\s*\{([^{}]*)\}/g, '$1$2')
    .replace(/\\d?t?frac\s*\{(\d+)\}\s*\{(\d+)\}/g, ' $1/$2 ')
    .replace(/\\d?t?frac\s*(\d)\s*(\d)/g, ' $1/$2 ')
    .replace(/\\d?t?frac\s*\{([a-z])\}\s*\{(\d+)\}|\\d?t?frac\s*\{(\d+)\}\s*\{([a-z])\}/g, ' $1$3/$2$4 ')
    .replace(/\$(\d+(?:\.\d+)?)\s*\\%\s*\$/g, '$1%')
    .replace(/\^\s*\{?\s*\\circ\s*\}?/g, '°')
    .replace(/\\(?:[,;!]|(?:left|right|quad|displaystyle)(?![a-z]))/g, ' ')
    .replace(/\\%/g, '%')
    .replace(/\\cap(?![a-z])/g, '∩')
    .replace(/\\cup(?![a-z])/g, '∪')
    .replace(/\\mid(?![a-z])/g, '|')
    .replace(/\\[lc]?dots(?![a-z])/g, '...')
    .replace(/\\geq?(?:slant)?(?![a-z])/g, '≥')
    .replace(/(?<=[a-z])_(?:\{([n\d+\- ]+)\}|(\d+|n))/g, (_all, long?: string, short?: string) =>
      lowered(long ?? short),
    )
    .replace(/\\(?:pounds|textsterling)\b/g, '£')
    .replace(/\\pi\b/g, 'π')
    .replace(/\\theta(?![a-z])/g, 'θ')
    .replace(/\\(sin|cos|tan)(?![a-z])/g, ' $1 ')
    .replace(/\\times\b/g, '×')
    .replace(/\\\$/g, '＄')
    .replace(
      /\\[()[\]]|\$(?!\d)|\$(?=[\d.]+(?:[,;\s\d.]*)\$|\d[-\d.\s+,/]*\.\.\.\s*\$|\d+[a-z](?![a-z])(?:[-+*/ ().\d]|[a-z](?![a-z]))*\$|[-+\dxy.()\s/^:]*=[-+\dxy.()\s/^:]*\$)/g,
      ' ',
    )
    .replace(/＄/g, '$')
    .replace(/\$(?=\d)/g, '＄');
}

const LOWERED = new Map([...'0123456789n+-'].map((sign, place) => [sign, [...'₀₁₂₃₄₅₆₇₈₉ₙ₊₋'][place] ?? '']));

/** u_{n+1} as uₙ₊₁: as those write it who have the signs. */
function lowered(subscript = ''): string {
  return [...subscript].map((sign) => LOWERED.get(sign) ?? '').join('');
}

function tidy(text: string): string {
  let bare = text
    // 0.1666... goes on, and is not 0.1666 at the end of a sentence.
    .replace(/(\d\.\d+)\.{2,}/g, '$1…')
    .replace(/[−–—](?=\s?[\d.])/g, '-')
    .replace(/[“”"]/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:?](?: |$))/g, '')
    .trim()
    .replace(/[\s.,?!:=_]+$/, '');
  for (let before = ''; before !== bare;) {
    before = bare;
    bare = bare.replace(COURTESY, '').replace(THANKS, '');
  }
  return bare;
}

const COUNT = '(?:\\d ?|one |two |three |four )';
const ROUNDING = new RegExp(
  `^to (?:${COUNT}(?:decimal places?|d\\.? ?p\\.?|significant (?:figures?|digits)|s\\.? ?f\\.?|sig\\.? figs?)|the nearest (?:whole number|integer|ten|tenth|hundred|hundredth|thousand|10|100|1000))$`,
  'i',
);
/** What may stand before the clause: "Give your answer correct", "rounded", "exactly". */
const LEAD =
  /(?:^|[\s,.;:?(]+)(?:(?:and )?(?:give|giving|write|writing|enter|entering|leave|leaving|express|expressing|state|stating|round|rounding|rounded) )?(?:(?:your|the|all|both|it) )?(?:final |exact )?(?:(?:answers?|solutions?) )?(?:is )?(?:exact(?:ly)?,? )?(?:correct(?:ed)?|rounded|accurate)?[\s,(]*$/i;

const POLYNOMIAL =
  'as an? (?:simplified |single |expanded )?(?:polynomial|trinomial|binomial|quadratic|cubic)(?: expression| polynomial| trinomial)?';
const STANDARD = 'standard (?:polynomial )?form';
/** Not the bare "in descending order", which numbers are put in too. */
const POWERS = (way: string): string =>
  `(?:${way} powers|${way} order of (?:powers|degrees?)|order of ${way} (?:powers|degrees?))(?: of [a-z])?`;

const FORMS: readonly (readonly [RegExp, string])[] = [
  [
    /^as an? (?:common |exact |reduced |simplified )?fraction(?:,? (?:in|reduced to|simplified to) (?:(?:its|the) )?(?:simplest form|lowest terms))?$/,
    'as a fraction',
  ],
  [/^in (?:(?:its|the) )?(?:simplest form|lowest terms)$/, 'in its simplest form'],
  [/^as a (?:decimal|percentage)$/, '$&'],
  [
    /^(?:in terms of|as a multiple of|with) (?:π|pi)$|^(?:leave|leaving) (?:π|pi) in(?: (?:your|the) answer)?$/,
    'in exact form',
  ],
  [
    /^as (?:an? )?(?:exact |simplified )?(?:surds?|radicals?)(?: in (?:(?:its|their) )?simplest form)?$/,
    'in exact form',
  ],
  [/^in (?:(?:simplest|simplified|exact) )?(?:radical|surd) form$/, 'in exact form'],
  [
    new RegExp(
      `^${POLYNOMIAL} in (?:${STANDARD}|${POWERS('de(?:scend|creas)ing')})$|^in ${POWERS('de(?:scend|creas)ing')}$`,
      'i',
    ),
    'in descending order',
  ],
  [new RegExp(`^(?:${POLYNOMIAL} )?in ${POWERS('(?:ascend|increas)ing')}$`, 'i'), 'in ascending order'],
];

/** "…, giving an exact answer", "giving x exactly". */
const EXACTLY =
  /[\s,.;]+(?:give|giving|leave|leaving|write|writing|express|expressing|state|stating) (?:(?:your |the |an )?(?:exact answers?|exact values?|answers? exact(?:ly)?|answers? in exact form)|[a-z] exactly)$/i;

/** "… Simplify your fraction.", "… Give an exact fraction in simplest form." */
const SIMPLIFIED =
  /[.?;,] ?(?:and )?(?:(?:simplify|reduce) (?:your|the) (?:fraction|answer)(?: to (?:its )?lowest terms)?|give an? (?:exact |simplified )?fraction in (?:its |the )?(?:simplest form|lowest terms))$/i;

/** "… Give your answer to 1 decimal place." taken off the end; a form that is not known stays where it was. */
function splitForm(text: string): BareQuestion {
  const bare = text
    .replace(
      /(?<=[a-z\d)²³])[ ,(]+(\d|one|two|three) ?(d\.?p\.?|s\.?f\.?|decimal places?|significant figures?)\)?$/,
      (all, count: string, unit: string, at: number) =>
        /\bto[ ,(]*$/.test(text.slice(0, at)) ? all : ` to ${count} ${unit}`,
    )
    .replace(/\)$/, (all, at: number) =>
      text.slice(0, at).includes('(') && /\((?:[^()]*[a-z]){3}[^()]*$/.test(text.slice(0, at)) ? '' : all,
    );
  const exact = EXACTLY.exec(bare);
  if (exact !== null) return { text: bare.slice(0, exact.index), form: 'in exact form' };
  const simplified = SIMPLIFIED.exec(bare);
  if (simplified !== null) return { text: bare.slice(0, simplified.index), form: 'in its simplest form' };
  for (const { 0: clause, index } of bare.matchAll(/\b(?:to|as|in|with|leave|leaving)\b/g)) {
    const form = known(bare.slice(index).trim());
    const before = bare.slice(0, index).replace(LEAD, '');
    if (form !== null && clause !== '') return { text: before.replace(/[\s.,;:?=(]+$/, ''), form };
  }
  return { text: bare, form: '' };
}

function known(clause: string): string | null {
  if (ROUNDING.test(clause)) return spelt(clause);
  const found = FORMS.find(([pattern]) => pattern.test(clause));
  return found === undefined ? null : clause.replace(found[0], found[1]);
}

/** As the checker's conditions are worded: "to 2 dp" is "to 2 decimal places". */
function spelt(clause: string): string {
  return clause
    .replace(/ ?\bd\.? ?p\.?$/, ' decimal places')
    .replace(/ ?\b(?:s\.? ?f\.?|sig\.? figs?|significant digits)$/, ' significant figures');
}
