import { parseExpression } from '../../reading/parseExpression.ts';
import { symbolsIn } from '../../expression/symbolsIn.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import type { Work } from '../requests/requestWords.ts';
import { spokenMaths } from '../requests/spokenMaths.ts';
import { sentenceOf } from '../reworded/rewording.ts';
import type { Piece } from '../reworded/rewording.ts';

/** A story round one formula: its letter, the formula, the words, and the numbers that stand beside it. */
type Story = {
  readonly letter: string;
  readonly body: string;
  readonly words: string;
  /** Units behind the numbers beside the formula, and the formula as told. */
  readonly units: readonly string[];
  readonly told: string;
  readonly numbers: readonly { readonly place: number; readonly value: string; readonly letter: string }[];
};

const UNITS = /(?<=[\d)²³a-z]) ?(?:(?:square |cubic )?(?:metres?|meters?|feet|litres?|gallons?|grams?|mg|cm|km|mm|ml|kg|m|g|pounds|dollars|euros|people|fish)(?:[²³]|\^\{?[23]\}?)?(?: per [a-z]+)*|m\/s)$|(?<=\)) [a-z]{3,}(?: per [a-z]+)?$/; // prettier-ignore

function bodyOf({ text }: Piece): string | null {
  const [, right] = /^[A-Za-z](?: ?\([a-z]\))? ?= ?(.+)$/.exec(text.trim()) ?? [];
  const typed = (right ?? text).replace(/\$/g, '').trim();
  for (const body of [typed.replace(UNITS, ''), typed]) {
    const read = parseExpression(body);
    if (read.kind !== 'expression' || read.expression.kind === 'symbol') continue;
    if (symbolsIn({ kind: 'expression', expression: read.expression }).length === 1) return body;
  }
  return null;
}

const NUMBER = /^(?:([a-z]) ?= ?)?(\d+(?:\.\d+)?)(?: ?[a-z°]+(?: [a-z]+)?)?$/;

function storyOf(problem: string): Story | null {
  const sentence = sentenceOf(problem.replace(/\bnought\b/g, '0'));
  if (sentence === null || sentence.pieces.length > 9) return null;
  const bodies = sentence.pieces.map((piece) => (/^[a-z] ?[<>≤≥]|^[a-z] ?= ?\d/.test(piece.text) ? null : bodyOf(piece))); // prettier-ignore
  const [body, ...more] = bodies.filter((one) => one !== null);
  if (body === undefined || more.length > 0) return null;
  const read = parseExpression(body);
  const [letter] = read.kind === 'expression' ? symbolsIn({ kind: 'expression', expression: read.expression }) : [];
  if (letter === undefined || read.kind !== 'expression') return null;
  const numbers: { place: number; value: string; letter: string }[] = [];
  for (const [place, { text }] of sentence.pieces.entries()) {
    if (bodies[place] !== null) continue;
    const plain = text.trim();
    if (/^[A-Za-z](?: ?\([a-z]\))?$/.test(plain) || new RegExp(`^${letter} ?(?:>|≥|>=|\\\\geq?) ?0$`).test(plain))
      continue;
    const found: readonly (string | undefined)[] = NUMBER.exec(plain) ?? [];
    const [named, value] = [found[1] ?? '', found[2]];
    if (value === undefined || (named !== '' && named !== letter)) return null;
    numbers.push({ place, value, letter: named });
  }
  const units = sentence.pieces.flatMap(({ text, unit }) => [unit, /\d ?([a-z]+)$/.exec(text.trim())?.[1] ?? '', ...(sentence.skeleton.match(/#\d+ (?:seconds?|minutes?|hours?|days?|weeks?|years?)/g) ?? []).map((found) => found.replace(/#\d+ /, ''))]); // prettier-ignore
  const told = sentence.pieces.map(({ text, unit }) => `${text} ${unit}`).join(' ');
  return { letter, body: toLatex(read.expression), words: sentence.skeleton, numbers, units, told };
}

const STEERS =
  /\b(?:not|never|except|unless|without|another|twice|half|double[ds]?|third|percent\w*|more|less|fewer|exceeds?|than|extra|average|mean|difference|lost|leaks?|second (?:tap|pump|car)|both|already|instead|remain\w*|left over|change[ds]?|if it|starting with|initially has|prove|explain|why|sketch)\b/;

const GREATEST = '(?:greatest|maximum|largest|highest|biggest|most|top|best)';
const LEAST = '(?:least|minimum|smallest|lowest|cheapest)';
const UP = new RegExp(`\\b(?:as (?:large|big|great|high|much) as possible|${GREATEST}|maximi[sz]\\w*|peak\\w*)\\b`);
const DOWN = new RegExp(`\\b(?:as (?:small|low|little|cheap) as possible|${LEAST}|minimi[sz]\\w*)\\b`);
/** The place is asked for, not how much there is at it. */
const ASKS_PLACE =
  /\b(?:what|which) (?:value of #\d+|[a-z]+(?: of (?:the )?[a-z]+)?) (?:makes?|gives?|maximi[sz]es|minimi[sz]es|produces?|should|would|will|leads? to)\b|\bhow many (?:[a-z]+ ){1,4}?(?:should|must|would|give|gives|maximi[sz]e|minimi[sz]e|make|makes|produce|produces|does|did|do|need|needs|after|until|is|will)\b|\b(?:when|after how long|at what time|how long)\b[^.]*\b(?:reach|reaches|greatest|highest|maximum|lowest|least|minimum|largest|peak)\b|\b(?:find|for what|which|what) (?:that |the |is the )?value of #\d+\b|\bhow many\b[^.]*\b(?:maximi[sz]e|minimi[sz]e|greatest|largest|highest|maximum|least|lowest|minimum)\b/;
const ASKS_HEIGHT = new RegExp(
  `\\b(?:what (?:is|will be|was)|find|calculate|work out|state|determine|hence find) (?:the |its |his |her |their )?(?:${GREATEST}|${LEAST})\\b|\\bhow (?:high|large|big|great)\\b|\\bwhat ${GREATEST}\\b`,
);

const SIZES: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [/\b(?:what|which) width\b/, /\b(?:width|wide)\b/],
  [/\b(?:what|which) length\b/, /\b(?:length|long|each side|side)\b/],
  [/\b(?:what|which) (?:height|depth)\b/, /\b(?:height|high|tall|depth|deep)\b/],
  [/\b(?:what|which) (?:radius|diameter)\b/, /\b(?:radius|diameter)\b/],
];

/** "x metres wide … What length makes it greatest?": the letter is another size. */
function isOtherSize(words: string): boolean {
  return SIZES.some(([asked, told]) => asked.test(words) && !told.test(words.replace(asked, ' ')));
}

function optimum({ letter, body, words, numbers }: Story, work: Work): RuleSolution | null {
  const [up, down] = [UP.test(words), DOWN.test(words)];
  if (up === down || numbers.length > 0 || !ASKS_PLACE.test(words) || isOtherSize(words) || ASKS_HEIGHT.test(words))
    return null;
  if (/\b(?:hit|ground|land|lands|zero|break even|speed|velocity|rate|gradient)\b/.test(words)) return null;
  const solved = work(`Find the stationary points of the curve $y=${body.replaceAll(letter, 'x')}$ and determine their nature`); // prettier-ignore
  const kind = up ? 'maximum' : 'minimum';
  const found = [...(solved?.answer ?? '').matchAll(/\(([^,()]+),[^()]*\)\\text\{ (maximum|minimum)\}/g)].filter(([, , one]) => one === kind); // prettier-ignore
  const at = found[0]?.[1];
  if (solved === null || at === undefined || found.length > 1 || at.startsWith('-')) return null;
  const steps = solved.steps.map((step) => ({ ...step, expression: step.expression }));
  const last = { reason: `The ${kind} is where $x=${at}$.`, expression: `${letter}=${at}` };
  return { ...solved, steps: [...steps, last], answer: `${letter}=${at}` };
}

const FAR =
  /\bin the (?:very )?long (?:run|term)\b|\bfor ever\b|\bforever\b|\bindefinitely\b|\beventually\b|\bas (?:time|#\d+) (?:goes on|passes|increases|gets? (?:very |really )?(?:large|larger|big|bigger))|\bafter a (?:very )?long time\b|\bcloser and closer\b|\bnearer and nearer\b/;
const NEARS =
  /\b(?:what|which)\b[^.]*\b(?:approach(?:es|ed|ing)?|tend(?:s|ing)?(?: to| towards)?|get(?:s|ting)? (?:close|closer|near|nearer)|settle[sd]?|level(?:s|led)? (?:off|out)|head(?:s|ed|ing)? (?:for|to|towards)|predict\w*|reach(?:es)?|limit(?:ing)?)\b/;

function longRun({ letter, body, words, numbers }: Story, work: Work): RuleSolution | null {
  if (numbers.length > 0 || !FAR.test(words) || !NEARS.test(words)) return null;
  if (/\b(?:when|how (?:long|many|much)|rate|gradient|fast|zero|nought)\b/.test(words)) return null;
  const solved = work(`Find the limit of $${body}$ as $${letter}$ tends to infinity`);
  return solved === null || /infty/.test(solved.answer) ? null : solved;
}

const RATE = /\b(?:rate|velocity|speed)\b/;
const SPAN = /\b(?:in|during|over|for) the first #(\d+)\b|\bin #(\d+) (?:seconds|minutes|hours|days)?\b/;
const AFTER = /\bafter #(\d+)\b|\b#(\d+) (?:later|after)\b/;
const ENDS = /\b(?:from|between) #(\d+) (?:to|and|until) #(\d+)\b/;
const ASKS_WHOLE =
  /\bhow (?:many|much|far)\b|\b(?:find|calculate|work out|what is|determine) the (?:total )?(?:distance|amount|volume|number|quantity)\b/;
const EMPTY = /\b(?:empty|nothing in it|from rest|starts? at|starting point|since|from the (?:start|lights)|leaving)\b/;

function valueAt(story: Story, place: string | undefined): string | null {
  return story.numbers.find((one) => String(one.place) === place)?.value ?? null;
}

const PER = /\bper (second|minute|hour|day|week|year)\b|(?:m|km)\/(s|h)\b/;

/** "km per hour … in the first 3 minutes" */
function hasOtherUnit(words: string, { units, told }: Story): boolean {
  const [, word, sign] = PER.exec(`${words} ${told}`) ?? [];
  const per = word ?? (sign === undefined ? undefined : sign === 's' ? 'second' : 'hour');
  return per !== undefined && units.some((unit) => /^(?:second|minute|hour|day|week|year)s?$/.test(unit) && unit.replace(/s$/, '') !== per); // prettier-ignore
}

/** What a rate makes from one time to another, where it never goes back. */
function whole(story: Story, work: Work): RuleSolution | null {
  const { letter, body, words, numbers } = story;
  if (/\b(?:second|third|fourth|last|next) (?:second|minute|hour|day)\b/.test(words) || hasOtherUnit(words, story))
    return null;
  if (!RATE.test(words) || !ASKS_WHOLE.test(words) || /\bhow (?:fast|long)\b|\brate of change\b|\bacceleration\b/.test(words)) return null; // prettier-ignore
  const [ends, span, after] = [ENDS.exec(words), SPAN.exec(words), AFTER.exec(words)];
  const told =
    ends !== null
      ? [valueAt(story, ends[1]), valueAt(story, ends[2])]
      : span !== null
        ? ['0', valueAt(story, span[1] ?? span[2])]
        : after !== null && EMPTY.test(words)
          ? ['0', valueAt(story, after[1] ?? after[2])]
          : [];
  const [from, to] = told;
  if (!from || !to) return null;
  // "for times from 0 to 6": where the formula holds, if another span is asked for.
  const used = ends !== null && span !== null ? null : new Set([from, to]);
  const holds = used === null && span !== null ? valueAt(story, span[1] ?? span[2]) : null;
  const [low, high] = holds === null ? [from, to] : ['0', holds];
  if (holds !== null && (Number(holds) > Number(to) || from !== '0')) return null;
  if (used !== null && !numbers.every(({ value }) => used.has(value))) return null;
  if (!staysAbove(body, letter, Number(low), Number(high))) return null;
  return work(`Evaluate $\\int_{${low}}^{${high}} (${body})\\,d${letter}$`);
}

/** Whether the rate is nowhere negative between the ends, seen at many places. */
function staysAbove(body: string, letter: string, low: number, high: number): boolean {
  if (!(low < high)) return false;
  const typed = body.replace(/\{|\}/g, '');
  if (/\\/.test(typed)) return false;
  return Array.from({ length: 41 }, (_item, index) => low + ((high - low) * index) / 40).every((at) => {
    const value = polynomialAt(typed, letter, at);
    return value !== null && value >= -1e-9;
  });
}

/** `3t^2+2`, `12-2t` at a number. */
function polynomialAt(typed: string, letter: string, at: number): number | null {
  const terms = typed.replace(/\s/g, '').match(/[+-]?[^+-]+/g) ?? [];
  let sum = 0;
  for (const term of terms) {
    const [all, sign = '', size, power, fixed] = new RegExp(`^([+-]?)(?:(\\d*\\.?\\d*)${letter}(?:\\^(\\d))?|(\\d+\\.?\\d*))$`).exec(term) ?? []; // prettier-ignore
    if (all === undefined) return null;
    const value = fixed !== undefined ? Number(fixed) : (size === '' || size === undefined ? 1 : Number(size)) * at ** Number(power ?? 1); // prettier-ignore
    sum += sign === '-' ? -value : value;
  }
  return sum;
}

const ABOUT =
  /greatest|maxim|largest|highest|biggest|most|least|minim|smallest|lowest|possible|long (?:run|term)|for ?ever|eventually|closer|nearer|level|settle|approach|rate|velocity|speed/i;

/** A story round one formula: where it is greatest, what it comes to in the long run, what a rate makes altogether. */
export function formulaWishes(problem: string, work: Work): RuleSolution | null {
  if (problem.length > 400 || !ABOUT.test(problem) || !/[a-z]/.test(problem)) return null;
  const story = storyOf(spokenMaths(problem));
  if (story === null || STEERS.test(story.words.replace(/\bmost (?=[a-z]+ profit)/g, ' '))) return null;
  return optimum(story, work) ?? longRun(story, work) ?? whole(story, work);
}
