import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { arithmeticText } from '../arithmetic/arithmeticText.ts';

type Kind = 'right' | 'wrong' | 'blank';
type Scored = { readonly rates: Map<Kind, number>; readonly counts: Map<Kind, number>; total: number | null };

const RIGHT = '(?:right|correct(?:ly)?|hits?|wins?|won)';
const WRONG = '(?:wrong(?:ly)?|incorrect(?:ly)?|missed|miss(?:es)?|loss(?:es)?|lost|mistakes?|errors?)';
const BLANK = '(?:blank|unanswered|skipped|left out|not answered|unattempted|missed out|draws?|drawn|drew)';
const P = `(?:(${RIGHT})|(${WRONG})|(${BLANK}))`;
const ONE = '(?:each|every|an?|the|any|one)';
const THING = '(?: (?:answers?|ones?|questions?|responses?|question answered|games?|match(?:es)?|shots?|throws?))?';
const POINTS = '(?: ?(?:points?|marks?|pts?))?';
const SIGN = '([+-]|minus |plus |negative )?';
const LOSES =
  '(?:lose|loses|losing|lost|deducts?|deducted|takes? (?:away|off)|taken (?:away|off)|subtracts?|subtracted|minus|drops?|penalty of|penalised|docks?|docked|costs?)';
const GETS =
  '(?:get|gets|earns?|scores?|gain|gains|win|wins|award(?:s|ed)?|are awarded|is awarded|given|receives?|is worth|are worth|worth|gives?|=|:|for|means?|adds?|be|is|are)';
/** "5 points for each right answer", "loses 3 for a wrong one": the sign may stand in the verb. */
const RATE_FIRST = new RegExp(
  `(?:(${LOSES})|(${GETS}))?(?: (?:you|they|he|she|players?|teams?|students?))? ?${SIGN}(\\d+)${POINTS}(?: (?:are|is|were|was))?(?: (awarded|given|scored|earned|added)| (deducted|lost|taken (?:away|off)|subtracted|docked))?(?: (?:for|per|on|with))?(?: ${ONE})? ${P}${THING}(?: ${P})?`,
  'g',
);
const RATE_LAST = new RegExp(
  `${ONE} ${P}${THING}(?: (?:that )?(?:you )?(?:(${LOSES})|(${GETS})))?(?: you)? ?${SIGN}(\\d+)${POINTS}(?: (?:are|is))?(?: (deducted|lost|off))?`,
  'g',
);
const COUNT = new RegExp(
  `(\\d+)(?: (?:of (?:them|these|the questions)|answers?|questions?|games?))?(?: (?:were|was|are|answered))? ${P}${THING}`,
  'g',
);
const COUNT_OF_EACH = new RegExp(
  `(?:got|had|answered|gets|answers|has|have) (\\d+)(?: (?:questions?|answers?))? ${P}`,
  'g',
);
const IDLE_STEER =
  /\b(?:twice|half|double|percent|average|how many (?:right|correct|questions|answers)(?! did (?:she|he|they|[a-z]+) answer (?:wrong|incorrect))|than|if (?:he|she|they) had|not|except|bonus|first|last|minimum|maximum|highest|lowest|least|most)\b|%/;

/** "How many points did he lose?", "How many did she earn for the right ones?": a part of the score. */
const ASKS_PART =
  /\b(?:how many|how much|what|find|work out)\b(?!.*\b(?:how many|how much|what|find|work out)\b).*\b(?:lose|loses|losing|lost|deducted|deductions?|taken (?:off|away)|docked|dropped|penalt(?:y|ies)|(?:for|from|on|with|by) (?:the |all (?:the )?|her |his |their |its )?(?:right|correct|wrong|incorrect)(?:ly)?)\b/is;

function kindOf(groups: readonly (string | undefined)[]): Kind | null {
  const [right, wrong, blank] = groups;
  return right !== undefined ? 'right' : wrong !== undefined ? 'wrong' : blank !== undefined ? 'blank' : null;
}

function signOf(text: string | undefined): number {
  return text === undefined ? 1 : /-|minus|negative/.test(text) ? -1 : 1;
}

function put(map: Map<Kind, number>, kind: Kind | null, value: number): boolean {
  if (kind === null || (map.has(kind) && map.get(kind) !== value)) return false;
  map.set(kind, value);
  return true;
}

/** Takes rates and counts out of the text; `null` where two contradict each other. */
function scoredIn(text: string): { readonly told: Scored; readonly rest: string } | null {
  const told: Scored = { rates: new Map(), counts: new Map(), total: null };
  let fine = true;
  const keep = (map: Map<Kind, number>, kind: Kind | null, value: number): string => {
    fine &&= put(map, kind, value);
    return ' ';
  };
  let rest = text.replace(
    RATE_LAST,
    (
      _all,
      right?: string,
      wrong?: string,
      blank?: string,
      loses?: string,
      _gets?: string,
      sign?: string,
      digits?: string,
      off?: string,
    ) =>
      keep(
        told.rates,
        kindOf([right, wrong, blank]),
        Number(digits) * (loses !== undefined || off !== undefined ? -1 : signOf(sign)),
      ),
  );
  rest = rest.replace(RATE_FIRST, (all: string, ...found: readonly (string | undefined)[]) => {
    const [loses, , sign, digits, , taken, right, wrong, blank] = found;
    if (!/\d.*\b(?:for|per|each|every)\b/.test(all)) return all;
    return keep(
      told.rates,
      kindOf([right, wrong, blank]),
      Number(digits) * (loses !== undefined || taken !== undefined ? -1 : signOf(sign)),
    );
  });
  for (const pattern of [COUNT_OF_EACH, COUNT])
    rest = rest.replace(pattern, (_all, digits: string, right?: string, wrong?: string, blank?: string) =>
      keep(told.counts, kindOf([right, wrong, blank]), Number(digits)),
    );
  return fine ? { told, rest } : null;
}

const TOTAL = /(\d+)[- ](?:question|item|problem|mark)s?\b/;
const NOTHING_FOR_BLANK =
  /,? (?:with |and )?(?:no|0|zero) (?:marks?|points?)(?: (?:is|are) (?:given|awarded|deducted|lost))? for (?:not attempting|unattempted|not answering|unanswered|questions? (?:not attempted|left (?:blank|out)))[^.,]*/i;
/** "Answers all 20 questions": none is left out. */
const ALL =
  /\b(?:answer(?:s|ed)?|attempt(?:s|ed)?|did|does|do) (?:all )?(?:of )?(?:the )?(\d+)(?: questions?| problems?| of them)\b/;
const REACHED =
  /\b(?:scored?|scores|total(?:led)?|score (?:of|is|was)|total (?:of|is|was)|got|gets|has|had) (-?\d+)(?: marks?| points?)?\b(?! (?:right|wrong|correct|incorrect))/;
const NAMES: Readonly<Record<Kind, string>> = { right: 'Right', wrong: 'Wrong', blank: 'Left out' };

function solution(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'integers', method: 'readScoring', steps, answer };
}

/** How many were wrong where that is told by all answers or by the score; `undefined` where neither tells it. */
function derive({ told, rest }: { readonly told: Scored; readonly rest: string }): RuleSolution | null | undefined {
  const { rates, counts } = told;
  const [right, wrong, rightly] = [rates.get('right'), rates.get('wrong'), counts.get('right')];
  if (right === undefined || wrong === undefined || rightly === undefined || counts.size > 1) return undefined;
  const gained = rightly * right;
  const first: RuleStep = { reason: 'Right answers.', expression: `${rightly}\\times ${right}=${gained}` };
  const all = ALL.exec(rest);
  if (
    all !== null &&
    !/\d/.test(rest.replace(ALL, ' ')) &&
    /\bhow many (?:points|marks)\b|\bscore\b|\btotal\b/.test(rest)
  ) {
    const wrongly = Number(all[1]) - rightly;
    if (wrongly < 0) return null;
    const lost = wrongly * wrong;
    return solution(
      [
        first,
        { reason: 'The others are wrong.', expression: `${all[1] ?? ''}-${rightly}=${wrongly}` },
        { reason: 'Wrong answers.', expression: `${wrongly}\\times (${wrong})=${lost}` },
        { reason: 'Add them.', expression: `${gained}${lost < 0 ? '-' : '+'}${Math.abs(lost)}=${gained + lost}` },
      ],
      `${gained + lost}`,
    );
  }
  const reached = REACHED.exec(rest);
  if (reached === null || /\d/.test(rest.replace(REACHED, ' ')) || wrong >= 0) return undefined;
  if (!new RegExp(`\\bhow many\\b[^.?]*\\b${WRONG}`).test(rest)) return undefined;
  const lost = gained - Number(reached[1]);
  if (lost < 0 || lost % -wrong !== 0) return null;
  return solution(
    [
      first,
      {
        reason: 'So much was lost.',
        expression: `${gained}-${(reached[1] ?? '').startsWith('-') ? `(${reached[1] ?? ''})` : (reached[1] ?? '')}=${lost}`,
      },
      { reason: 'Share it among the wrong answers.', expression: `${lost}\\div ${-wrong}=${lost / -wrong}` },
    ],
    `${lost / -wrong}`,
  );
}

/** So much for a right answer, so much off for a wrong one: the score. */
export function readScoring(problem: string): RuleSolution | null {
  if (problem.length > 320 || !/right|correct/i.test(problem) || !/wrong|incorrect|miss/i.test(problem)) return null;
  const { text, form } = arithmeticText(
    problem.replace(/\(\s*([-+−–]\s?\d+)\s*\)/g, '$1').replace(NOTHING_FOR_BLANK, ''),
  );
  if (
    form !== null ||
    IDLE_STEER.test(text) ||
    ASKS_PART.test(text) ||
    !/\bscores?\b|\btotal|\bpoints?\b|\bmarks?\b/.test(text)
  )
    return null;
  const read = scoredIn(text);
  if (read === null) return null;
  const { rates, counts } = read.told;
  const derived = derive(read);
  if (derived !== undefined) return derived;
  const size = TOTAL.exec(read.rest)?.[1];
  const rest = size === undefined ? read.rest : read.rest.replace(TOTAL, ' ');
  const [right, wrong] = [rates.get('right'), rates.get('wrong')];
  if (/\d/.test(rest) || right === undefined || wrong === undefined || right <= 0 || wrong > 0) return null;
  const sum = [...counts.values()].reduce((total, one) => total + one, 0);
  if (size !== undefined && sum !== Number(size)) return null;
  const parts = [...counts].map(([kind, count]) => ({
    kind,
    count,
    each: rates.get(kind) ?? (kind === 'blank' ? 0 : null),
  }));
  if (!counts.has('right') || !counts.has('wrong') || parts.some(({ each }) => each === null)) return null;
  const steps: RuleStep[] = [];
  const values = parts.map(({ kind, count, each }) => {
    const value = count * (each ?? 0);
    steps.push({
      reason: `${NAMES[kind]} answers.`,
      expression: `${count}\\times ${(each ?? 0) < 0 ? `(${each ?? 0})` : `${each ?? 0}`}=${value}`,
    });
    return value;
  });
  const score = values.reduce((total, one) => total + one, 0);
  const written = values
    .map((value, index) => (index === 0 ? `${value}` : value < 0 ? `-${-value}` : `+${value}`))
    .join('');
  return {
    topic: 'integers',
    method: 'readScoring',
    steps: [...steps, { reason: 'Add them.', expression: `${written}=${score}` }],
    answer: `${score}`,
  };
}
