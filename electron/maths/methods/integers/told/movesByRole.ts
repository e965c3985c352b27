import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { inFigures } from '../../words/numberWords.ts';
import { namesEarlier } from '../../words/namesEarlier.ts';
import { workChanges } from '../workChanges.ts';
import type { Scale } from '../workChanges.ts';

const SCENE =
  /\b(?:account|balance|overdrawn|floors?|lift|elevator|garage|car park|submarine|divers?|sea level|yards?|thermometer|temperature|degrees|number line|depth|surface|basement|storeys?)\b|°/;
/** Somebody or something else that moves: whose level it is, is not sure. */
const OTHERS =
  /\b(?:other|another|both|(?:drops?|dropped|loses?|lost|throws?|lowers?|lets? go|released?) (?:his|her|its|their|a|an|the|my) [a-z]+)\b/;
const UP =
  /\b(?:ris(?:es?|en|ing)|rose|climb(?:s|ed)?|ascend(?:s|ed)?|gain(?:s|ed)?|(?:paid|pays|pay|put|puts) in|deposit(?:s|ed)?|up|upwards?|warm(?:s|ed)|increase[sd]?|warmer|higher|(?:to the )?right|swims? up|swam up|forwards?)\b/;
const DOWN =
  /\b(?:falls?|fell|fallen|drop(?:s|ped)?|descend(?:s|ed)?|los(?:es?|ing)|lost|withdr(?:aws?|ew|awn)|takes? out|took out|spends?|spent|down|downwards?|dives?|dived|sinks?|sank|cool(?:s|ed)|colder|lower|(?:to the )left|went off|go(?:es)? off|backwards?|decrease[sd]?|debit)\b/;
const LEVEL = /\b(?:was|is|at|on|from|stood|stands|starts?|started|floor|level|of|reads?|read|begins?|began)\b/;
/** Words by which something else moves, is asked, or is counted. */
const STEERS =
  /\b(?:every|per|twice|half|double[ds]?|than|average|mean|until|before that|originally|unless|except|not|never|without|or|percent|interest|other|another|both|how long|needs?|must|should|would|if|ratio|instead|only|each(?! (?:went|go|goes|of|is|was))|nearly|almost|about to|difference|lowest|highest|deepest|warmest|coldest|change|further|same|he and|she and|they)\b|%|[×÷=*/^]/;
const ASKS_END =
  /\b(?:now|then|finish\w*|end|ends|land|lands|midnight|noon|midday|evening|night|morning|read|reading|what floor|which floor|what level|balance|am i on|is (?:it|he|she) on|below the surface|temperature|where)\b/;
const ASKS_START = /\b(?:get in|got in|gets? on|got on|start(?:ed)?|begin|began|set off|first|original(?:ly)?)\b/;

type Part = { readonly kind: 'level' | 'up' | 'down'; readonly value: Fraction };

function plainOf(problem: string): string {
  return (
    inFigures(problem.toLowerCase())
      .replace(/[−–]/g, '-')
      .replace(/\bminus (?=\d)|\bnegative (?=\d)/g, '-')
      .replace(/\b(?:at |by )?\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m\.?|p\.m\.?|o'clock)(?![a-z])/g, '')
      .replace(
        /\bon (?:\d+|his|her) (?:\d+ )?(?:carries|plays|runs)\b|\((?:i|a)\)|\(there is a floor (?:0|zero)\)/g,
        '',
      )
      .replace(/ from (?:noon|midday|midnight|there|then|that)\b/g, '')
      .replace(/(?<=-?)\br ?(?=\d)/g, '')
      .replace(
        /\b(\d) ((?:[a-z]+ ){1,2})of (\d+) each\b/g,
        (_all, count: string, thing: string, size: string) => `${thing}of ${Number(count) * Number(size)}`,
      )
      // "At a depth of 120 m rises 45 m": the level, then the way.
      .replace(
        /(\d ?(?:m|metres|feet|ft|°\s?[cf]|degrees)?) (?=(?:rises|climbs|ascends|dives|descends|sinks|drops|swims|goes)\b)/g,
        '$1; ',
      )
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** Each number as a level, or as a way up or down; `null` where one is neither for sure. */
const OF_TIME = /^ ?(?:more )?(?:seconds?|secs?|minutes?|mins?|hours?|days?|weeks?|months?)\b/;

function partsOf(told: string): readonly Part[] | null {
  const parts: Part[] = [];
  for (const clause of told.split(/[.;,:]|\band\b|\bthen\b|\bbut\b/)) {
    const numbers = [...clause.matchAll(/(-)?(?<![\w.])(\d+(?:\.\d+)?)(?![\d.]*\d|st\b|nd\b|rd\b|th\b)/g)];
    const [number, ...more] = numbers;
    if (number === undefined) continue;
    if (more.length > 0) return null;
    // "Dives for 5 minutes" is no way of 5.
    if (OF_TIME.test(clause.slice(number.index + number[0].length))) return null;
    // "It rose to 5" is no rise by 5.
    if (/\bto (?:[a-z]+ )?$/.test(clause.slice(0, number.index))) return null;
    const [up, down] = [UP.test(clause), DOWN.test(clause)];
    const size = new Fraction(number[2] ?? 0);
    const below = /\b(?:below|underground|beneath|overdrawn|depth|deep|in debt)\b/.test(clause);
    if (number[1] !== undefined || below || (!up && !down && LEVEL.test(clause))) {
      if (up || (down && !below)) return null;
      parts.push({ kind: 'level', value: number[1] !== undefined || below ? size.neg() : size });
    } else if (up === down) return null;
    else parts.push({ kind: up ? 'up' : 'down', value: size });
  }
  return parts;
}

function scaleOf(text: string): Scale {
  const letter = /°\s?([cf])\b|\b(?:celsius|fahrenheit)\b/.exec(text);
  if (letter !== null) return { before: '', after: `^\\circ\\text{${(letter[1] ?? 'c').toUpperCase()}}` };
  if (/(?<![a-z])-?r ?\d/.test(text)) return { before: '\\text{R}', after: '' };
  const unit = /\d ?(m|metres|yards|feet)\b/.exec(text)?.[1];
  return { before: '', after: unit === undefined ? '' : `\\text{ ${unit}}` };
}

/** A level that moves, in any words: the number line, floors, depths, degrees, yards; asked is where it ends or began. */
export function movesByRole(problem: string): RuleSolution | null {
  if (problem.length > 260 || !SCENE.test(problem.toLowerCase()) || !/\d.*\d|\d/.test(problem)) return null;
  if (/[£$€]/.test(problem)) return null;
  const text = plainOf(problem);
  const at = text.search(
    /(?:^|(?<=[.;,] )|(?<= ))(?:so )?(?:what|which|where|how (?:many|far|deep)|find|work out)\b(?!.*\b(?:what|which|where|how many|find)\b)/,
  );
  if (at < 0) return null;
  const [told, asked] = [text.slice(0, at), text.slice(at)];
  if (STEERS.test(told.replace(/\bjump(?:s|ed)?\b/g, ' ')) || /\d/.test(asked) || OTHERS.test(told)) return null;
  if (
    /\b(?:than|or|not|if|more|less|times|each|per|average|difference|change|rise|fall|drop|lowest|highest|before|earlier)\b/.test(
      asked,
    )
  )
    return null;
  const parts = partsOf(told);
  const levels = parts?.filter(({ kind }) => kind === 'level') ?? [];
  const moves = parts?.filter(({ kind }) => kind !== 'level') ?? [];
  if (parts === null || moves.length < 1 || moves.length > 5 || levels.length > 1) return null;
  const changes = moves.map(({ kind, value }) => (kind === 'up' ? value : value.neg()));
  const scale =
    /\byards\b/.test(asked) && /\byards\b/.test(told)
      ? { before: '', after: '\\text{ yards}' }
      : scaleOf(/\b-?r ?\d/.test(problem.toLowerCase()) ? problem.toLowerCase() : told);
  const [level] = levels;
  if (level === undefined)
    return /\b(?:total|net|overall)\b/.test(asked) && moves.length > 1
      ? workChanges(new Fraction(0), changes, scale)
      : null;
  if (parts[0] === level) {
    if (
      !ASKS_END.test(asked) ||
      ASKS_START.test(asked) ||
      /\b(?:altogether|total|net|overall|how far(?! below))\b/.test(asked)
    )
      return null;
    if (namesEarlier(problem)) return null;
    return asDepth(workChanges(level.value, changes, scale), asked, /(?:^|\s)-\d/.test(told));
  }
  // "… and that left me at floor -2. Which floor did I get in at?": undo the moves.
  if (parts.at(-1) !== level || !ASKS_START.test(asked) || /\bhow\b|\bbelow\b|\babove\b/.test(asked)) return null;
  return workChanges(
    level.value,
    changes.toReversed().map((by) => by.neg()),
    scale,
  );
}

/** "How many metres below the surface": a depth has no sign. */
function asDepth(solution: RuleSolution | null, asked: string, isSigned: boolean): RuleSolution | null {
  const wanted = isSigned ? /\b(?:below|how deep|under)\b/ : /\b(?:below|how deep|under|depth)\b/;
  if (solution === null || !wanted.test(asked)) return solution;
  return solution.answer.startsWith('-') ? { ...solution, answer: solution.answer.slice(1) } : null;
}
