import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { isMoney } from '../amounts/quantity.ts';
import { endsWithin } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { workPercentLeft, workPercentOf, workWholeFromPercent } from '../percent/workPercent.ts';
import { areOpposite, contentStems, isDenied } from './percentWords.ts';
import type { RoleStory } from './roleStory.ts';

const HUNDRED = new Fraction(100);
/** What makes another question of a whole and a percentage of it. */
const OTHERWISE =
  /\b(?:than|more|less|fewer|twice|half|then|another|each|every|per|discount|profit|loss|off|interest|vat|tax|tip|commission|deposit|extra|further|additional|increas\w*|decreas\w*|reduc\w*|rais\w*|ris(?:e|es|ing)|rose|grew|grow\w*|went|gone|goes|fell|falls?|fallen|drops?|dropped|cut|depreciat\w*|appreciat\w*|mark(?:s|ed)? ?up|worth|sale|price|both|neither|either|between|until|only if|unless|except|average|mean|ratio|probability|chance|estimate|cost|year|month|score[ds]?|test|exam)\b/;
const ASK =
  /(?:^|[.,;?] ?)(?:so |and |then )?(?:how (?:many|much)\b|(?:what|find|calculate|work out|determine|state|give)\b(?: (?:is|was|are|were))?(?: the)? (?:number|amount|quantity|mass|weight|volume|size|length|area)\b)([^.?]*)[.? ]*$/;
const OF_THESE = /\b(?:of (?:whom|which|them|these|those|this|it|that|its|his|her|their|the|all)|(?:out )?of)\b/;
const UNITS =
  /^(?:g|kg|mg|grams?|kilograms?|ml|cl|litres?|tonnes?|km|cm|mm|m|metres?|miles|hectares?|acres?|hours?|minutes?)$/;
const FIRST =
  /\b(?:at first|originally|to begin with|begin with|began with|start(?:ed)? with|to start with|at the start|at the beginning|in the beginning|before|initially|original)\b/;
const GONE =
  /\b(?:lost|loses?|spent|spends?|used|uses?|ate|eats|eaten|sold|sells|gave|gives|given|broke|broken|spilt|spilled|drank|drunk|leaked|evaporat\w+|thrown|threw|wasted|burnt|burned|read|walked|driven|finished|removed|took|taken|cut|poured|donated|melted|rotten|died|left the)\b/;

type Told = {
  readonly percent: Fraction;
  readonly count: Fraction;
  readonly unit: string;
  /** The words that go with the percentage, with the count, and with the question. */
  readonly ofPercent: string;
  readonly ofCount: string;
  readonly wish: string;
  readonly first: 'count' | 'percent';
  readonly text: string;
};

/** One percentage, one amount and a question about the parts of a whole; `null` where anything else is told. */
function toldBy(story: RoleStory): Told | null {
  const [one, two, ...more] = story.spots;
  if (one === undefined || two === undefined || more.length > 0 || story.places !== null) return null;
  const percent = one.kind === 'P' ? one : two;
  const count = percent === one ? two : one;
  if (percent.kind !== 'P' || count.kind === 'P' || count.kind === 'F' || percent.value.compare(HUNDRED) >= 0)
    return null;
  const ask = ASK.exec(story.text);
  if (ask === null) return null;
  const [p, c] = [story.text.indexOf('⟨P'), story.text.indexOf(count.kind === 'M' ? '⟨M' : '⟨N')];
  const told = story.text.slice(0, ask.index);
  if (p > ask.index) return null;
  const before = (at: number): string => (/[^.;?]*$/.exec(told.slice(0, at))?.[0] ?? '').replace(/.*⟨\w+⟩/, '');
  const after = (at: number): string =>
    story.text
      .slice(at)
      .split(/[.;?]/)[0]
      ?.replace(/(?<=.)⟨[MNP]\d+⟩.*/, '') ?? '';
  const unit = count.kind === 'M' ? count.unit : (/^⟨N\d+⟩ ([a-z]+)/.exec(story.text.slice(c))?.[1] ?? '');
  // "46% of the 850 students are boys": one clause tells the whole and, from its verb on, the part.
  const joined =
    p < c && /^⟨P\d+⟩ of (?:[a-z]+ ){0,3}$/.test(told.slice(p, c))
      ? /^(.*?)\b((?:are|is|were|was|have|has|had|can|do|did)\b.*)$/.exec(after(c))
      : null;
  return {
    percent: percent.value,
    count: count.value,
    unit: count.kind === 'M' || UNITS.test(unit) ? unit : '',
    ofPercent: joined?.[2] ?? `${p > c ? '' : before(p)} ${after(p)}`,
    ofCount: joined?.[1] ?? `${before(c)} ${after(c)}`,
    wish: ask[1] ?? '',
    first: c < p ? 'count' : 'percent',
    text: story.text,
  };
}

const WHOLE =
  /\b(?:there (?:are|were|is|was)|has|have|had|holds?|contains?|contained|employs?|of (?:a|an|the|all|his|her|their|its)|consists? of|out of|from|in (?:a|an|the)|surveyed|asked|grows?|owns?|bought|picked|baked|made|planted|weighs?|weighing|receives?|received|takes?|school|class|bag|box|bottle|jar|farm|town|village|pack)\b/;

/** Is the amount the whole that the percentage is a part of? */
function isWhole({ ofPercent, ofCount, first, text }: Told): boolean {
  if (
    /\b(?:that is|which is|being|this is|equals?|amounts? to|i\.e)\b[^.]*⟨P/.test(text) &&
    !/⟨N\d+⟩[^.;]*\bof [a-z]+ (?:that|which) (?:is|are|contains?) ⟨P/.test(text)
  )
    return false;
  if (first === 'percent') {
    // "46% of the 850 students are boys", "Grapes are 80% water. From 50 kg, …"
    return (
      /⟨P\d+⟩ of (?:the |all |a |his |her |its |their |my |our )?(?:[a-z]+ )?⟨[NM]/.test(text) ||
      (/\b(?:is|are|was|were|contains?) (?:about )?⟨P\d+⟩ [a-z]+/.test(text) &&
        /[.;,] ?(?:in|from|of|out of) (?:a |an |the )?⟨N/.test(text))
    );
  }
  const named = contentStems(ofCount);
  const of = /⟨P\d+⟩ of (?:the |these |those |all (?:the )?|its |his |her |their )?([a-z]+)/.exec(text)?.[1] ?? '';
  if (of !== '' && !/^(?:them|these|those|whom|which|it|this|that|all)$/.test(of))
    return contentStems(of).some((stem) => named.includes(stem));
  return (
    WHOLE.test(ofCount) &&
    (OF_THESE.test(ofPercent) ||
      /\b(?:is|are|was|were)\b/.test(`${text.slice(0, text.indexOf('⟨P'))} ${ofPercent}`) ||
      /⟨P\d+⟩ [a-z]/.test(text))
  );
}

/** "70% of the club came, which made 63 people. How many belong to it?" */
function isPartTold({ text, wish, first }: Told): boolean {
  const made =
    /(?:which|that|this|they|these) (?:is|are|was|were|makes?|made|means?|meant|comes? to|came to|numbered)(?: only| just)? ⟨N\d+⟩/.test(
      text,
    ) && !/\b(?:of (?:which|whom|these|them)|rest|others?)\b/.test(text);
  const all =
    /\b(?:belong|altogether|in total|in all|total|members|are there|were there|in the (?:whole )?(?:club|school|class|team|group|village|choir|year))\b/.test(
      wish,
    );
  return first === 'percent' && made && all && !isDenied(text);
}

/** Is the part asked for the one whose percentage is told, or the rest? */
function sideOf({ ofPercent, ofCount, wish }: Told): 'part' | 'rest' | null {
  const whole = contentStems(ofCount);
  const own = contentStems(
    ofPercent.replace(
      /\bof (?:the |these |those |all |its |his |her |their )?(?:whom|which|them|these|those|it|this|that|[a-z]+)\b/,
      ' ',
    ),
  );
  const named = contentStems(wish.replace(/⟨\w+⟩/g, ' '));
  const denied = isDenied(wish) !== isDenied(ofPercent);
  const shared = named.filter((stem) => own.includes(stem) && !whole.includes(stem));
  if (areOpposite(ofPercent, wish)) return denied ? null : 'rest';
  if (denied) return shared.length > 0 || named.every((stem) => whole.includes(stem)) ? 'rest' : null;
  if (/\b(?:left|remain(?:s|ed|ing)?|left over|the rest|others?|still to|yet to|to go)\b/.test(wish))
    return GONE.test(ofPercent) ? 'rest' : null;
  if (shared.length > 0) return 'part';
  // "How many grams is that?", "… of acid is that?"
  return /\b(?:is|was|are|were) (?:that|this)\s*$/.test(wish) &&
    named.every((stem) => own.includes(stem) || UNITS.test(stem) || whole.includes(stem))
    ? 'part'
    : null;
}

function inWhole(solution: RuleSolution | null, unit: string): RuleSolution | null {
  return solution !== null && (unit !== '' || /^\d+$/.test(solution.answer)) ? solution : null;
}

/** The unit that is asked for is the one told. */
function sameMeasure({ wish, unit }: Told): boolean {
  const asked = wish.split(/[^a-z]+/).find((word) => UNITS.test(word));
  const short = (name: string): string =>
    name
      .replace(/^(?:grams?)$/, 'g')
      .replace(/^kilograms?$/, 'kg')
      .replace(/^litres?$/, 'l')
      .replace(/^metres?$/, 'm');
  return asked === undefined || unit === '' || short(asked) === short(unit);
}

/** "850 students, of whom 46% are boys. How many girls?"; "lost 15% and had 68 g left. How many to begin with?" */
export function workWholeAndPart(story: RoleStory): RuleSolution | null {
  if (OTHERWISE.test(story.text)) return null;
  const told = toldBy(story);
  if (told === null || !sameMeasure(told)) return null;
  const { percent, count, unit, wish } = told;
  const left = /\b(?:left|remain(?:s|ed|ing)?|left over)\b/;
  if (FIRST.test(wish)) {
    const kept = HUNDRED.sub(percent);
    if (!GONE.test(told.text.slice(0, told.text.indexOf('⟨P'))) && !GONE.test(told.ofPercent)) return null;
    if (!left.test(told.ofCount) || left.test(told.ofPercent.replace(/⟨N.*/, '').split(/\band\b/)[0] ?? ''))
      return null;
    const found = workWholeFromPercent(kept, count, unit);
    if (found === null || (unit === '' && !endsWithin(count.mul(100).div(kept), 0))) return null;
    const step = {
      reason: 'Find the percentage that is left.',
      expression: `100\\%-${writeDecimal(percent)}\\%=${writeDecimal(kept)}\\%`,
    };
    return { ...found, steps: [step, ...found.steps] };
  }
  if (isPartTold(told)) return inWhole(workWholeFromPercent(percent, count, unit), unit);
  if (!isWhole(told) || left.test(told.ofCount.split(/⟨P/)[0] ?? '')) return null;
  const side = sideOf(told);
  if (side === null) return null;
  const solution = side === 'part' ? workPercentOf(percent, count, unit) : workPercentLeft(percent, count, unit);
  return isMoney(unit) ? solution : inWhole(solution, unit);
}
