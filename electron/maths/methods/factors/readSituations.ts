import { arithmeticText } from '../arithmetic/arithmeticText.ts';
import { common } from '../arithmetic/numberFacts.ts';
import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { AGAIN, ALIKE, ELSEWHERE, GREATEST, GROUP, LEAST, NONE_LEFT, PIECE, TOGETHER } from './situationWords.ts';
import { CLOCK, TIME, clock, countsIn, singular, startOf, withFigures } from './situationCounts.ts';
import type { Counted } from './situationCounts.ts';
import { tellsBareDeed } from '../words/tellsBareDeed.ts';

function solution(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'factors-multiples-primes', method: 'readSituations', steps, answer };
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** "When did they last leave together before that?" */
const EARLIER =
  /\b(?:did|do) (?:they|both|the [a-z ]+?) last\b|\bbefore (?:that|this|then)\b|\bprevious(?:ly)?\b|\bmost recently\b|\byesterday\b|\btomorrow\b|\bdays? ago\b/;

/** What comes round again: two taps that fill a tank in 3 and in 6 hours do not. */
const PERIODIC =
  /\b(?:every|each|laps?|circuits?|circle|tracks?|rounds?|orbits?|cycles?|revolutions?|rotations?|intervals?|once|go(?:es)? round|flash(?:es)?|blinks?|chimes?|rings?|beeps?|ticks?)\b/;
const WORK =
  /\b(?:fills?|empt(?:y|ies)|drains?|paints?|builds?|digs?|mows?|cleans?|finish(?:es)? (?:a|the) job|types?|works?)\b/;

function comesRound(text: string): boolean {
  return PERIODIC.test(text) && (!WORK.test(text) || /\bevery\b/.test(text));
}

/** What happens every so often happens together again: the lowest common multiple. */
function together(text: string, problem: string): RuleSolution | null {
  if (!TOGETHER.test(text) || !AGAIN.test(text) || EARLIER.test(text) || !comesRound(text)) return null;
  const start = startOf(text);
  const plain = text.replace(CLOCK, ' ');
  const told = countsIn(plain);
  // "Three lamps flash every 4, 6 and 9 seconds": how many there are is known.
  const counts = told?.filter((one) => one.every || one.value !== told.length - 1) ?? null;
  const things = new Set(counts?.map(({ thing }) => thing));
  const [thing = ''] = things;
  if (counts === null || counts.length < 2 || counts.length > 4 || things.size !== 1) return null;
  if (
    !new RegExp(`^${TIME}$`).test(`${thing}s`) &&
    !/^(?:customer|visitor|person|box|item|packet|page|ticket|car)$/.test(thing)
  )
    return null;
  if (!counts.every(({ every }) => every) || CLOCK.test(plain)) return null;
  const worked = common(
    counts.map(({ value }) => value),
    'lcm',
  );
  if (worked === null) return null;
  const value = Number(worked.value.valueOf());
  const asked = problem.slice(Math.max(0, problem.search(/[^.?!]*\?[^?]*$/))).toLowerCase();
  const question = /\?/.test(problem) ? asked : text;
  if (/\bhow (?:many times|often)\b|\bhow many laps\b|\bwho\b/.test(question)) return null;
  const wantsDay = WEEKDAYS.some((day) => text.includes(day)) && /\b(?:what|which) day\b/.test(question);
  if (wantsDay) return null;
  const wantsTime =
    /\b(?:what|which) time\b|\bwhat(?:'s| is) the (?:next |first )?time\b|\bat what\b|\btime (?:will|do|does)\b|\bnext time\b.*\bwhat\b|\bwhen\b/.test(
      question,
    ) && start !== null;
  const said = /\bhow many ([a-z]+)/.exec(question)?.[1];
  const wantsSpan =
    /\bhow (?:many|long|soon|far)\b/.test(question) ||
    /\bwhen\b|\bafter\b|\buntil\b|\bfind\b|\bwhat\b|\bwhich\b/.test(question);
  if (
    !wantsSpan ||
    (said !== undefined && singular(said) !== thing && !(singular(said) === 'hour' || singular(said) === 'minute'))
  )
    return null;
  if (said === undefined && wantsTime && start !== null) {
    const each = thing === 'minute' ? 1 : thing === 'hour' ? 60 : thing === 'second' ? 1 / 60 : 0;
    const end = start.minutes + value * each;
    const answer = each === 0 || !Number.isInteger(end) ? null : clock(end, start.half);
    if (answer === null) return null;
    const after = { reason: 'They meet again after', expression: `${value}\\text{ ${thing}s}` };
    return solution([...worked.steps, after, { reason: 'Count on from the start.', expression: answer }], answer);
  }
  if (said !== undefined && singular(said) !== thing) {
    const per: Readonly<Record<string, number>> = { 'second minute': 60, 'minute hour': 60 };
    const size = per[`${thing} ${singular(said)}`];
    if (size === undefined || value % size !== 0) return null;
    const last = {
      reason: `$${size}$ ${thing}s are one ${singular(said)}.`,
      expression: `${value}\\div ${size}=${value / size}`,
    };
    return solution([...worked.steps, last], `${value / size}\\text{ ${singular(said)}${value === size ? '' : 's'}}`);
  }
  const unit = /^(?:customer|visitor|person|box|item|packet|page|ticket|car)$/.test(thing) ? '' : `\\text{ ${thing}s}`;
  return solution(worked.steps, `${value}${unit}`);
}

/** Packs of so many: the least number of each that is the same. */
function packs(text: string): RuleSolution | null {
  const counts = countsIn(text);
  if (
    counts === null ||
    counts.length !== 2 ||
    !LEAST.test(text) ||
    !/\b(?:same|equal|exactly one|each|exactly|none left|no [a-z]+ left|left over|matching)\b/.test(text)
  )
    return null;
  const [first, second] = counts;
  if (
    first === undefined ||
    second === undefined ||
    !/\b(?:packs?|packets?|boxes|bags|cartons|trays|sets|cases|rolls|tins|bundles)\b/.test(text)
  )
    return null;
  const worked = common([first.value, second.value], 'lcm');
  if (worked === null) return null;
  const value = Number(worked.value.valueOf());
  const ofPacks =
    /(?:least|smallest|fewest|minimum|lowest)(?: possible)?(?: number of)? (?:packs?|packets?|boxes|bags|cartons|trays|sets|cases)(?: of ([a-z]+(?: [a-z]+)?))?|how many (?:packs?|packets?|boxes|bags|cartons) of ([a-z]+(?: [a-z]+)?)/.exec(
      text,
    );
  if (ofPacks === null) {
    const item =
      /(?:least|smallest|fewest|minimum|lowest)(?: possible)?(?: whole)?(?: number of)? ([a-z]+(?: [a-z]+)?)/.exec(
        text,
      )?.[1] ?? '';
    return /\b(?:cost|spend|pay)\b/.test(text) || item === '' ? null : solution(worked.steps, `${value}`);
  }
  const asked = (ofPacks[1] ?? ofPacks[2] ?? '').split(' ').map(singular);
  const packed = [first, second].filter(({ pack }) => pack !== '' && asked.includes(pack));
  const [only] = packed;
  if (only === undefined || packed.length > 1) return null;
  const number = value / only.value;
  return solution(
    [...worked.steps, { reason: `Divide by the size of a pack.`, expression: `${value}\\div ${only.value}=${number}` }],
    `${number}`,
  );
}

const LENGTHS = /^(?:m|cm|mm|km|metre|centimetre|millimetre|inche|inch|feet|foot|ft|yard|litre|ml|kg|g|gram)$/;

/** "In rows of 5, rows of 6 or rows of 9 with none over": the least number that all of them divide. */
function inRows(text: string): RuleSolution | null {
  if (
    !LEAST.test(text) ||
    GREATEST.test(text) ||
    !(NONE_LEFT.test(text) || /\b(?:none|nobody|no one|nothing) (?:left )?(?:over|out)\b/.test(text))
  )
    return null;
  const sizes = [
    ...text.matchAll(
      /\b(?:rows|groups|teams|bags|boxes|packs|piles|bunches|lines|columns|sets|stacks|batches) of (\d+)|(?:,|\bor|\band) (?:of )?(\d+)(?= ?(?:,|\bor|\band|with|without|and have|exactly|[.]))/g,
    ),
  ].map(([, one, two]) => Number(one ?? two));
  const numbers = text.match(/\d+/g) ?? [];
  if (
    sizes.length < 2 ||
    sizes.length > 4 ||
    numbers.length !== sizes.length ||
    !/\bor\b|\beither\b|\balso\b/.test(text)
  )
    return null;
  const worked = common(sizes, 'lcm');
  return worked === null ? null : solution(worked.steps, `${Number(worked.value.valueOf())}`);
}

/** Parted into as many or as large alike pieces as can be, nothing left: the highest common factor. */
function parted(text: string): RuleSolution | null {
  if (!GREATEST.test(text) || !(ALIKE.test(text) || NONE_LEFT.test(text))) return null;
  const counts = countsIn(text);
  if (
    counts === null ||
    counts.length < 2 ||
    counts.length > 3 ||
    counts.some(({ every, value }) => value < 2 || (every && /\bevery \d/.test(text)))
  )
    return null;
  const worked = common(
    counts.map(({ value }) => value),
    'gcd',
  );
  if (worked === null) return null;
  const size = Number(worked.value.valueOf());
  const lengths = new Set(counts.flatMap(({ thing }) => (LENGTHS.test(thing) ? [thing] : [])));
  const named = new Set(counts.map(({ thing }) => thing));
  const question = /(?:[^.?!]*\?[^?]*|[^.?!]*)$/.exec(text)?.[0] ?? text;
  const each =
    /how (?:many|much) ([a-z]+)(?: and how many ([a-z]+))? (?:will|would|are|should|can|does|do|go|is|there)?.*\b(?:each|every|one|per)\b/.exec(
      question,
    );
  const [unit, ...units] = lengths;
  if (unit !== undefined && units.length === 0 && named.size === 1) {
    const wantsSize = new RegExp(
      `\\b(?:greatest|largest|longest|biggest|maximum)(?: possible)?(?: whole number)?(?: (?:length|size|side|side length|width|square|tile|tiles|piece|pieces|measure|capacity|volume))|\\b(?:greatest|largest|maximum)(?: possible)? capacity|\\bhow long (?:is|will|should|can|could|would)|\\b(?:longest|largest|biggest|greatest) (?:${PIECE}|[a-z]+ tiles?|square)`,
    ).test(text);
    const wantsCount = /\bhow many (?:tiles?|pieces?|squares?|lengths?|strips?|plots?|slabs?)\b/.test(question);
    if (wantsCount) return pieces(text, counts, size, worked.steps);
    return wantsSize ? solution(worked.steps, `${size}\\text{ ${unit === 'inche' ? 'inches' : unit}}`) : null;
  }
  if (lengths.size > 0) return null;
  if (each !== null) {
    const asked = [each[1], each[2]].flatMap((word) => (word === undefined ? [] : [singular(word)]));
    const shares = asked.map((word) => counts.find(({ thing }) => thing === word));
    const [one, ...more] = shares;
    if (one === undefined || more.length > 0) return null;
    return solution(
      [
        ...worked.steps,
        { reason: 'Share them among so many.', expression: `${one.value}\\div ${size}=${one.value / size}` },
      ],
      `${one.value / size}`,
    );
  }
  const wantsGroups = new RegExp(
    `\\b(?:greatest|largest|maximum|biggest|most|highest)(?: possible)?(?: number of)?(?: identical| equal| such| complete| the same)? ${GROUP}\\b|\\bhow many (?:identical |equal )?${GROUP}\\b|\\b(?:greatest|largest|most|maximum) (?:number )?(?:of )?(?:identical |equal )?[a-z]+(?: [a-z]+)? (?:that )?(?:she|he|they|we|you|i|can|[a-z]+ can)\\b`,
  ).test(text);
  return wantsGroups ? solution(worked.steps, `${size}`) : null;
}

function pieces(
  text: string,
  counts: readonly Counted[],
  size: number,
  steps: readonly RuleStep[],
): RuleSolution | null {
  const parts = counts.map(({ value }) => value / size);
  const area =
    /\b(?:tiles?|square|squares|rectang\w+|floor|wall|plots?|slabs?|patches)\b/.test(text) && counts.length === 2;
  const total = area ? parts.reduce((product, one) => product * one, 1) : parts.reduce((sum, one) => sum + one, 0);
  const divided = counts.map(({ value }, index) => ({
    reason: `Divide by ${size}.`,
    expression: `${value}\\div ${size}=${parts[index] ?? 0}`,
  }));
  const last = {
    reason: area ? 'Rows times columns.' : 'Add the pieces.',
    expression: `${parts.join(area ? '\\times ' : '+')}=${total}`,
  };
  return solution([...steps, ...divided, last], `${total}`);
}

/** "Planks of 3.6 m and 4.8 m": in tenths or hundredths they are whole. */
function partedDecimals(text: string): RuleSolution | null {
  const lengths = [...text.matchAll(/(?<![\d.,/])(\d+(?:\.(\d{1,2}))?) ?(m|cm|kg|l|litres?|metres?)(?![a-z])/g)];
  const places = Math.max(...lengths.map(([, , decimals = '']) => decimals.length), 0);
  if (places === 0 || lengths.length < 2) return null;
  const scale = 10 ** places;
  const whole = text.replace(
    /(?<![\d.,/])(\d+(?:\.\d{1,2})?)(?= ?(?:m|cm|kg|l|litres?|metres?)(?![a-z]))/g,
    (digits) => `${Math.round(Number(digits) * scale)}`,
  );
  const solution = parted(whole);
  const [, size, unit = ''] = /^(\d+)(\\text\{ [a-z]+\})$/.exec(solution?.answer ?? '') ?? [];
  if (solution === null || size === undefined) return null;
  const answer = `${Number(size) / scale}`;
  const back = { reason: `Divide by $${scale}$ again.`, expression: `${size}\\div ${scale}=${answer}` };
  return {
    ...solution,
    steps: [
      {
        reason: `Multiply all by $${scale}$, so that they are whole.`,
        expression: lengths
          .map(([, one = '']) => `${one}\\times ${scale}=${Math.round(Number(one) * scale)}`)
          .join(',\\ '),
      },
      ...solution.steps,
      back,
    ],
    answer: `${answer}${unit.replace(/ metre\}/, ' m}')}`,
  };
}

/** Stories of what coincides again, of packs, and of sharing without a rest, told in any words. */
export function readSituations(problem: string): RuleSolution | null {
  if (
    problem.length > 420 ||
    !/\d.*\d|(?:two|three|four|five|six|seven|eight|nine|ten|twelve).*(?:two|three|four|five|six|seven|eight|nine|ten|twelve)|\bevery \w+ (?:day|night|week|month)/is.test(
      problem,
    )
  )
    return null;
  if (tellsBareDeed(problem)) return null;
  const { text: typed, form } = arithmeticText(problem);
  if (form !== null || ELSEWHERE.test(typed) || /\b(?:some|several|many of|a few|dozen)\b/.test(typed)) return null;
  const text = withFigures(typed);
  return together(text, problem) ?? inRows(text) ?? packs(text) ?? parted(text) ?? partedDecimals(text);
}
