import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { runningAmounts } from '../running/runningAmounts.ts';
import type { RunningAmount } from '../running/runningAmounts.ts';
import { runningText } from '../running/runningText.ts';
import { writeNumber } from '../writeTerms.ts';
import { areOpposite, ASKS_LEFT, ASKS_USED, ASKS_WHOLE, LEFT, MEASURES, OF_REST, PARTS_STEER } from './partWords.ts';
import { workFractionOf, workRestOf, workWholeOf } from './workFractionOf.ts';

/** A part of one whole: of all of it, of what was left, or how full something is. */
type Part = {
  readonly share: Fraction;
  readonly kind: 'whole' | 'rest' | 'full';
  readonly place: number;
  readonly behind: string;
};
type Asked = 'fraction left' | 'fraction used' | 'left' | 'whole' | 'part';

const HALF =
  /(?<![\w-])(?:a )?half(?=(?: of\b| full\b| empty\b| (?:the|his|her|their|its|it|my|what)\b))(?! (?:way|past|price|time|term|an hour|as))/g;

function askedOf(question: string, told: string): Asked | null {
  // "The rest with yams. What fraction was not planted with yams?": all but the rest.
  if (/\bnot\b|n't\b/.test(question) && /\bthe (?:rest|others?|remainder|remaining)\b/.test(told)) return null;
  if (/\bfraction\b|\bhow much of\b|\bwhat part of\b|\bhow full\b/.test(question)) {
    if (/\bof (?:what|the (?:rest|remainder|remaining))\b/.test(question)) return null;
    // "What fraction is gone for mum?": what is gone is no rest.
    if (/\b(?:gone|taken|missing)\b/.test(question) && ASKS_LEFT.test(question)) return null;
    if (ASKS_LEFT.test(question) || /(?<!\bof (?:a|an|the|one) )\bfull\b/.test(question)) return 'fraction left';
    return ASKS_USED.test(question) ? 'fraction used' : null;
  }
  if (ASKS_LEFT.test(question) && !/\boriginally|at first|to (?:start|begin) with\b/.test(question)) return 'left';
  if (ASKS_WHOLE.test(question)) return 'whole';
  return /\bhow (?:many|much)\b|\bnumber of\b/.test(question) ? 'part' : null;
}

/** The fractions of the text as parts; `null` where one is a measure or stands alone. */
function partsIn(told: string, amounts: readonly RunningAmount[]): readonly Part[] | null {
  const found: Part[] = [];
  for (const amount of amounts) {
    if (!amount.fraction) continue;
    const behind = told.slice(amount.to);
    if (amount.signed || amount.value.compare(0) <= 0 || amount.value.compare(1) >= 0) return null;
    if (amount.kind === 'unit' || /^ (?:of )?/.test(behind) === false) return null;
    if (MEASURES.test(behind.replace(/^ (?:of )?/, ''))) return null;
    // "A tenth off a number", "a third of it off": what is told may be what is left.
    if (/^ (?:off|from)\b|^ of (?:it|the number|a number|my number),? (?:off|away|from)\b/.test(behind)) return null;
    const kind = /^ ?(?:full|empty)\b/.test(behind) ? 'full' : OF_REST.test(behind) ? 'rest' : 'whole';
    const empty = /^ ?empty\b/.test(behind);
    found.push({ share: empty ? new Fraction(1).sub(amount.value) : amount.value, kind, place: amount.from, behind });
  }
  return found;
}

function solution(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'fractions', method: 'readParts', steps, answer };
}

type Left = { readonly left: Fraction; readonly steps: readonly RuleStep[] };

/** What of the whole is left when the parts are gone, with the lines that find it. */
function leftOf(parts: readonly Part[]): { readonly left: Fraction; readonly steps: readonly RuleStep[] } | null {
  let left = new Fraction(1);
  const steps: RuleStep[] = [];
  for (const [index, { share, kind, behind }] of parts.entries()) {
    if (kind === 'full') {
      if (index > 0) return null;
      left = share;
      continue;
    }
    // "1/4 of a jugful" is a part of the full jug, "of the water" of what is in it, "of the jug" may be either.
    if (
      kind === 'whole' &&
      parts[0]?.kind === 'full' &&
      /^ ?of (?:the|his|her|a|its) (?:full )?(?:tank|jug|bottle|glass|container|bucket|barrel|can|bath|pool|cup|drum|box|jar|carton|vase|[a-z]+ful)\b/.test(
        behind,
      )
    ) {
      if (!/^ ?of (?:a|the) (?:full |[a-z]+ful\b)/.test(behind)) return null;
      const rest = left.sub(share);
      if (rest.s < 0n) return null;
      steps.push({
        reason: 'What is left.',
        expression: `${writeNumber(left)}-${writeNumber(share)}=${writeNumber(rest)}`,
      });
      left = rest;
      continue;
    }
    const taken = kind === 'rest' || parts[0]?.kind === 'full' ? share.mul(left) : share;
    if (!taken.equals(share))
      steps.push({
        reason: 'A part of what was there.',
        expression: `${writeNumber(share)}\\times ${writeNumber(left)}=${writeNumber(taken)}`,
      });
    const rest = left.sub(taken);
    if (rest.s < 0n) return null;
    steps.push({
      reason: 'What is left.',
      expression: `${writeNumber(left)}-${writeNumber(taken)}=${writeNumber(rest)}`,
    });
    left = rest;
  }
  return parts.length === 0 || left.compare(1) >= 0 ? null : { left, steps };
}

/** "2/5 full; after 24 litres more it is 4/5 full": the difference of the two is those 24 litres. */
function filled(told: string, parts: readonly Part[], amount: RunningAmount): RuleSolution | null {
  const [first, second, ...more] = parts;
  if (first === undefined || second === undefined || more.length > 0 || /\bbefore\b/.test(told)) return null;
  const change = second.share.sub(first.share);
  const around = told.slice(0, amount.from).split(/[.;]/).at(-1) + told.slice(amount.to);
  const [up, down] = [
    /\b(?:add(?:ed|s)?|pour(?:ed|s)? in(?:to)?|put(?:s)? in(?:to)?|filled|pumped in(?:to)?|poured|topped|more|flow(?:s|ed)? in|bought|buys|went in|goes in)\b/.test(
      around,
    ),
    /\b(?:taken|drawn|removed?|used?|uses|leak\w*|poured out|drained?|drank|drunk|sold|pumped out|emptied|let out|lost|burn\w*|out)\b/.test(
      around,
    ),
  ];
  if (change.equals(0) || (change.s > 0n ? !up : !down) || (up && down && !/poured out|pumped out/.test(around)))
    return null;
  const [large, small] = change.s > 0n ? [second, first] : [first, second];
  const share = change.abs();
  const whole = workWholeOf(share, amount.value, amount.kind === 'unit' ? amount.unit : '');
  if (whole === null) return null;
  const step = {
    reason: 'The part that was changed.',
    expression: `${writeNumber(large.share)}-${writeNumber(small.share)}=${writeNumber(share)}`,
  };
  return { ...whole, steps: [step, ...whole.steps] };
}

function unitOf(amount: RunningAmount): string {
  return amount.kind === 'unit' ? amount.unit : '';
}

/** Whether the amount is what is left rather than the whole or the part. */
function tellsRest(told: string, amount: RunningAmount): boolean {
  const start = Math.max(told.slice(0, amount.from).search(/[^.;]*$/), 0);
  const after = told.slice(amount.to);
  const end = after.search(/[.;]/);
  const sentence = told.slice(start, amount.to + (end < 0 ? after.length : end));
  return LEFT.test(
    sentence.replace(/of the (?:rest|remainder)|of (?:what|the [a-z]+) (?:is|was|were|are)? ?(?:left|remaining)/g, ' '),
  );
}

const PART_TOLD =
  /\b(?:that|this|which|it) (?:is|was|came to|comes to|cost|were|are|amounts to|makes|made|equals) (?:exactly )?$|\b(?:equals|makes|is equal to|or|namely|cost|costs|costing|a total of|worth)(?: him| her)? $/;

function verbOf(text: string): string {
  return text.replace(/(?<=[a-z]{3})(?:ing|ed|es|s|e)$/, '');
}

/** The last word that tells what the part does or is: "of the band plays brass". */
function predicates(text: string): ReadonlySet<string> {
  const idle =
    /^(?:of|the|a|an|is|are|was|were|his|her|their|its|if|how|many|much|in|on|at|to|members|people|pupils|students|and|do|does|did|there|them|what|number|find|they|he|she|it|who|that|then|with|by|for|from|have|has|class|work|out)$/;
  return new Set((text.match(/[a-z]{2,}/g) ?? []).filter((word) => !idle.test(word)).map(verbOf));
}

function shared(one: ReadonlySet<string>, two: ReadonlySet<string>): boolean {
  return [...one].some((word) => two.has(word));
}

function firstClause(text: string): string {
  return /^[^.,;]*/.exec(text)?.[0] ?? '';
}

/** The whole, where the amount is what is left of it, the part, or what is no part. */
function wholeFrom(told: string, parts: readonly Part[], amount: RunningAmount, rest: Left): RuleSolution | null {
  const [only, ...more] = parts;
  if (only === undefined) return null;
  const before = told.slice(0, amount.from);
  if (tellsRest(told, amount)) {
    const whole = workWholeOf(rest.left, amount.value, unitOf(amount));
    return whole === null ? null : { ...whole, steps: [...rest.steps, ...whole.steps] };
  }
  if (more.length > 0) return null;
  const behind = predicates(firstClause(only.behind));
  const around = predicates(`${before.split(/[.;]/).at(-1) ?? ''} ${firstClause(told.slice(amount.to))}`);
  // "4/5 of the seats are taken, 60 seats are empty": the noun alone does not make them the same seats.
  const apart = /[.,;]/.test(told.slice(only.place, amount.from));
  const noun = verbOf(/^ ?of (?:all )?(?:the |his |her |their |its |my |our )?([a-z]+)/.exec(only.behind)?.[1] ?? '');
  const does = apart ? new Set([...behind].filter((word) => word !== noun)) : behind;
  if (apart && areOpposite(behind, around)) {
    const whole = workWholeOf(rest.left, amount.value, unitOf(amount));
    return whole === null ? null : { ...whole, steps: [...rest.steps, ...whole.steps] };
  }
  const same =
    amount.from > only.place
      ? PART_TOLD.test(before) || shared(does, around)
      : /^ ?(?:[a-z]+ ){0,3}(?:is|are|was|were|make up|makes up)(?: only| exactly)? \d/.test(told.slice(amount.to));
  if (!same && areOpposite(behind, around)) {
    const whole = workWholeOf(rest.left, amount.value, unitOf(amount));
    return whole === null ? null : { ...whole, steps: [...rest.steps, ...whole.steps] };
  }
  return same ? workWholeOf(only.share, amount.value, unitOf(amount)) : null;
}

function work(
  told: string,
  asked: Asked,
  question: string,
  parts: readonly Part[],
  amount: RunningAmount | null,
): RuleSolution | null {
  const rest = leftOf(parts);
  if (amount === null) {
    if (asked === 'fraction left')
      return rest === null || rest.steps.length === 0 ? null : solution(rest.steps, writeNumber(rest.left));
    if (asked !== 'fraction used' || parts.length < 2 || parts.some(({ kind }) => kind !== 'whole')) return null;
    const total = parts.reduce((sum, { share }) => sum.add(share), new Fraction(0));
    const sum = parts.map(({ share }) => writeNumber(share)).join('+');
    return total.compare(1) > 0
      ? null
      : solution([{ reason: 'Add the parts.', expression: `${sum}=${writeNumber(total)}` }], writeNumber(total));
  }
  if (parts.length === 2 && parts.every(({ kind }) => kind === 'full'))
    return asked === 'whole' ? filled(told, parts, amount) : null;
  if (parts.some(({ kind }) => kind === 'full') || amount.signed || rest === null) return null;
  const [only, ...more] = parts;
  if (only === undefined) return null;
  if (
    asked === 'whole' &&
    more.length === 0 &&
    amount.from < only.place &&
    areOpposite(predicates(question), predicates(firstClause(only.behind)))
  )
    return workRestOf(only.share, amount.value, unitOf(amount));
  if (asked === 'whole') return wholeFrom(told, parts, amount, rest);
  if (asked === 'left' && !tellsRest(told, amount) && amount.from < (parts.at(-1)?.place ?? 0) + 40) {
    if (more.length === 0) return workRestOf(only.share, amount.value, unitOf(amount));
    const kept = workFractionOf(rest.left, amount.value, unitOf(amount));
    return kept === null ? null : { ...kept, steps: [...rest.steps, ...kept.steps] };
  }
  if (asked !== 'part' || more.length > 0 || tellsRest(told, amount)) return null;
  // "60 pupils. 1/3 of the boys play": how many boys there are is not told.
  const of =
    /^ ?of (?:all )?(?:the |these |those )?(boys|girls|men|women|adults|children|teachers|males|females)\b/.exec(
      only.behind,
    )?.[1];
  if (of !== undefined && amount.unit !== '' && !of.startsWith(amount.unit.slice(0, 3)) && amount.kind === 'thing')
    return null;
  const wanted = predicates(question);
  const behind = predicates(firstClause(only.behind));
  if (areOpposite(wanted, behind)) return workRestOf(only.share, amount.value, unitOf(amount));
  return shared(wanted, behind) && !/\bnot\b|n't\b/.test(`${question} ${told}`)
    ? workFractionOf(only.share, amount.value, unitOf(amount))
    : null;
}

function spelled(problem: string): string {
  return problem.replace(/&/g, ' and ').replace(/(?<=\d)\s*(?=(?:th|rd)s\b)/g, '');
}

/** "1/4 of his pizza and 2/5 of hers": parts of two wholes. */
const TWO_WHOLES = /\b(?:hers|theirs|yours)\b|\bfirst\b[^.?]*\bsecond\b/i;

/** "A number decreased by 10 is half of the number": it is not the 10 that is half. */
const CHANGED_NUMBER =
  /\bnumber,? (?:is |was |when |if )*(?:decreased|increased|reduced|diminished|lessened|raised|lowered|multiplied|divided|plus|minus|more|less|added|subtracted|times)\b|\b(?:more|less|fewer) than (?:a|the|some|my) number\b/i;

/** Parts of one whole: what is left, what they come to, the whole when a part or the rest is told. */
export function readParts(problem: string): RuleSolution | null {
  if (
    problem.length > 360 ||
    TWO_WHOLES.test(problem) ||
    CHANGED_NUMBER.test(problem) ||
    // "Half the cube of a number is 108": the whole is not the number.
    /\b(?:of )?the (?:cube|square|(?:square|cube) root|product|sum|difference|reciprocal) of\b/i.test(problem) ||
    !/\/|frac|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]|hal(?:f|ves)|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twelfth/i.test(
      problem,
    )
  )
    return null;
  const text = runningText(spelled(problem));
  if (
    text === null ||
    /\bnot\b|n't\b|\bdont\b|\bnever\b/.test(text.told) ||
    PARTS_STEER.test(text.told) ||
    PARTS_STEER.test(text.asked)
  )
    return null;
  const asked = askedOf(text.asked, text.told);
  const told = text.told.replace(HALF, '1/2').replace(/ \((?:in )?[a-z ]+\)/g, '');
  const amounts = runningAmounts(told);
  if (asked === null || amounts === null || text.lead.length > 0 || /\d/.test(text.asked)) return null;
  const parts = partsIn(told, amounts);
  const whole = amounts.filter(({ fraction }) => !fraction);
  const [amount, ...others] = whole;
  if (parts === null || parts.length === 0 || parts.length > 3 || others.length > 0) return null;
  const solved = work(told, asked, text.asked, parts, amount ?? null);
  const counts = amount !== undefined && amount.kind === 'thing';
  return solved === null || solved.steps.length > 8 || (counts && !/^\d+$/.test(solved.answer)) ? null : solved;
}
