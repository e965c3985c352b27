import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { isMoney, writeQuantity } from '../amounts/quantity.ts';
import { endsWithin } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { percentSolution } from '../percent/workPercent.ts';
import type { RoleStory } from '../roles/roleStory.ts';
import { added, known, taken } from './moneySteps.ts';
import type { Worked } from './moneySteps.ts';
import { answered, partOf } from './workMorePercent.ts';

const UP =
  /\b(?:rais\w+|increas\w+|rises?|rose|risen|rising|goes up|go up|went up|going up|up|adds?|added|adding|more|grows?|grew|grown|gains?|gained|mark(?:s|ed) up|climb\w*|surcharge|vat|tax|gst|tip|higher|dearer|put on)\b/;
const DOWN =
  /\b(?:off|cuts?|reduc\w+|decreas\w+|falls?|fell|fallen|drops?|dropped|lower\w*|goes down|go down|went down|comes? down|came down|down|discount\w*|loses?|lost|shrinks?|shrank|less|fewer|cheaper|depreciat\w+|takes? away|knock\w*|spends?|spent)\b/;
/** What is said of another base, of part of the thing, or over several times. */
const STRANGE =
  /\b(?:original|another|other|different|second one|some|first price|starting price|initial|each|every|per|annual\w*|yearly|monthly|years|months|half|third|quarter|twice|times|of (?:the|them|his|her|its|these|those|what|their) (?!new|sale|price|reduced|raised|higher|lower|increased|marked)|not|instead|except|only|unless|if|profit|loss|interest|average|ratio|left|rest|remain\w*|others?|both|before|not|or)\b/;

type Change = { readonly up: boolean; readonly percent: Fraction };

/** The changes in their order, each with one direction in its clause; `null` where one is not clear. */
function changesIn(told: string, story: RoleStory): readonly Change[] | null {
  const clauses = told
    .split(/[.;,]\s*|\b(?:and then|then|and|before|followed by|but)\b/)
    .filter((clause) => clause.trim() !== '');
  const changes: Change[] = [];
  let before: boolean | null = null;
  for (const clause of clauses) {
    const marks = [...clause.matchAll(/⟨P(\d+)⟩/g)];
    const bare = clause.replace(/\bup to\b|\bput up for\b|\bset up\b/g, '');
    const [up, down] = [
      UP.test(bare.replace(/\b(?:raised|higher|increased|marked[- ]up|reduced|lower|new) price\b/, '')),
      DOWN.test(bare.replace(/\b(?:raised|higher|increased|marked[- ]up|reduced|lower) price\b/, '')),
    ];
    if (marks.length === 0) {
      // "It is raised … by 10%": the direction may stand before the comma.
      before = up === down ? before : up;
      if (up && down) return null;
      continue;
    }
    if (marks.length > 1 || (up && down)) return null;
    const way = up || down ? up : before;
    if (way === null) return null;
    before = way;
    changes.push({ up: way, percent: story.spots[Number(marks[0]?.[1])]?.value ?? new Fraction(0) });
  }
  return changes;
}

function changed(start: Worked, { up, percent }: Change): Worked {
  const part = partOf(percent, start);
  return up
    ? added('Add it.', start, { ...part, steps: part.steps.slice(start.steps.length) })
    : taken('Subtract it.', start, { ...part, steps: part.steps.slice(start.steps.length) });
}

const ASKS_END =
  /\b(?:what|how much|how many|find|work out|calculate)\b[^?.⟨]*\b(?:now|final|finally|end|new|then|in the end|afterwards|sells? for|cost|price|worth|pay|value|salary|population|wage)\b[^?.⟨]*[?.]*$/;

/** One amount that rises and falls by several percentages: what it is in the end. */
export function workPercentRuns(story: RoleStory): RuleSolution | null {
  const others = story.spots.filter(({ kind }) => kind !== 'P');
  const [start] = others;
  const count = story.spots.length - others.length;
  if (
    start === undefined ||
    others.length !== 1 ||
    count < 2 ||
    count > 3 ||
    (start.kind !== 'M' && start.kind !== 'N')
  )
    return null;
  const ask = ASKS_END.exec(story.text);
  if (
    ask === null ||
    /\b(?:original|before|first|percent\w*|change|difference|more|less|discount|save|saving|increase|decrease|loss|profit|tax|tip)\b/.test(
      ask[0],
    )
  )
    return null;
  const told = story.text.slice(0, ask.index);
  const startAt = told.search(/⟨[MN]\d+⟩/);
  const firstPercent = told.search(/⟨P\d+⟩/);
  if (STRANGE.test(told) || startAt < 0) return null;
  // Told last, it is what came out.
  if (startAt > firstPercent && /⟨P\d+⟩[^.]*⟨P\d+⟩.*⟨[MN]/.test(told)) return null;
  if (startAt > firstPercent && !/\b(?:of|on) (?:an? |the )?[a-z ]{0,20}⟨[MN]/.test(told)) return null;
  if (/\b(?:now|is down to|sold for|after|to) (?:only |just )?⟨[MN]/.test(told)) return null;
  const changes = changesIn(told, story);
  if (changes === null || changes.length !== count) return null;
  const end = changes.reduce(changed, known(start.value));
  if (start.kind === 'M')
    return isMoney(start.unit) && endsWithin(end.value, 2)
      ? percentSolution(end.steps, writeQuantity(end.value, start.unit))
      : null;
  return answered(end, start);
}

/** Several percentages one after another and no amount: the change over all, with its direction where that is asked. */
export function workOverall(story: RoleStory): RuleSolution | null {
  if (story.spots.length < 2 || story.spots.length > 3 || story.spots.some(({ kind }) => kind !== 'P')) return null;
  const last = story.text.lastIndexOf('⟩');
  const at = story.text
    .slice(last + 1)
    .search(/[.,;]? ?(?:and )?\b(?:overall|what|by what|find|work out|calculate|how much)\b/);
  if (at < 0) return null;
  const [told, question] = [story.text.slice(0, last + 1 + at), story.text.slice(last + 1 + at)];
  const profits = /\bpercent\w* (?:profit|gain)\b|\b(?:profit|gain) percent/.test(question) && /\bmark/.test(told);
  if (
    (!profits && !/\boverall\b|\btotal\b|\baltogether\b|\bnet\b|\bin all\b|\bsingle\b/.test(question)) ||
    !/\bpercent\w*|%|\bchange\b/.test(question)
  )
    return null;
  if (
    STRANGE.test(told.replace(/\bprice of\b/g, ' ')) ||
    /\b(?:each|average|equal|every|not|if|twice|again|times|after|when)\b/.test(question)
  )
    return null;
  const changes = changesIn(told, story);
  if (changes?.length !== story.spots.length) return null;
  const end = changes.reduce(changed, known(new Fraction(100)));
  const gap = end.value.sub(100);
  if (gap.n === 0n || !endsWithin(gap, 4)) return null;
  const up = gap.s > 0n;
  const asks = /\b(increase|rise|risen|gone up|go up|up|gain|higher|grown)\b/.test(question);
  const asksDown = /\b(decrease|fall|fallen|gone down|go down|down|drop|loss|lower|reduction|reduced)\b/.test(question);
  if ((asks && !asksDown && !up) || (asksDown && !asks && up)) return null;
  const either = (asks && asksDown) || /\bchange\b/.test(question);
  const step: RuleStep = {
    reason: `Compare with $100$: it is ${up ? 'an increase' : 'a decrease'}.`,
    expression: up
      ? `${writeDecimal(end.value)}-100=${writeDecimal(gap)}`
      : `100-${writeDecimal(end.value)}=${writeDecimal(gap.abs())}`,
  };
  return percentSolution(
    [...end.steps, step],
    `${writeDecimal(gap.abs())}\\%${either ? `\\text{ ${up ? 'increase' : 'decrease'}}` : ''}`,
  );
}
