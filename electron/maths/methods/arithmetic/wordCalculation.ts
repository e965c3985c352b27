import Fraction from 'fraction.js';

import { numberReader, RESULT } from './numberReader.ts';
import type { NumberReader } from './numberReader.ts';
import { numberOf, operation, treeLatex, UNKNOWN, unknownsIn, valueOf } from './numberTree.ts';
import type { NumberTree, Operator } from './numberTree.ts';
import { endAt } from './sticky.ts';

/** What a text tells so far: the result of the steps, an equation, whether anything was asked. */
export type Told = {
  readonly running: NumberTree | null;
  readonly equation: readonly [NumberTree, NumberTree] | null;
  readonly asked: 'result' | 'unknown' | null;
};
type Way = { readonly end: number; readonly told: Told };

const WHO = '(?:i|you|we|he|she|they|one|[a-z]+)';
const THE_RESULT = `(?: (?:(?:to|from|on to|onto) )?${RESULT})?`;
const BY_IT = `(?: ${RESULT})?`;

/** What is done to the result so far with one number more. */
const DOING: readonly (readonly [before: string, after: string, sign: Operator])[] = [
  ['(?:add|adds|added|adding|plus)(?: on)?', `(?: (?:to|on|on to|onto) ${RESULT})?`, '+'],
  ['(?:subtract|subtracts|subtracted|subtracting|takes? away|took away|taking away|takes? off|takes?|took|minus|deducts?)(?: away)?', `(?: (?:away )?(?:from|off) ${RESULT})?(?: away)?`, '-'],
  [`(?:multipl(?:y|ies|ied|ying)|times)${BY_IT} by|times(?: ${RESULT})?`, '', '×'],
  [`(?:divides?|divided|dividing|shares?)${BY_IT} by`, '', '÷'],
  [`(?:increases?|increased|increasing)${THE_RESULT} by`, '', '+'],
  [`(?:decreases?|decreased|decreasing|reduces?|reduced)${THE_RESULT} by`, '', '-'],
  [`${RESULT} (?:is|was|gets)(?: then| next| finally)? (?:increased by|added to)`, '', '+'],
  [`${RESULT} (?:is|was|gets)(?: then| next| finally)? (?:decreased|reduced) by`, '', '-'],
  [`${RESULT} (?:is|was|gets)(?: then| next| finally)? multiplied by|multiplied by`, '', '×'],
  [`${RESULT} (?:is|was|gets)(?: then| next| finally)? divided by|divided by`, '', '÷'],
  [`(?:and )?(?:then )?(?:${RESULT} )?(?:is |was |gets )?(?:then )?added to`, '', '+'],
]; // prettier-ignore
/** "5 is subtracted", "and 3 more is added to it". */
const AFTER_IT: readonly (readonly [source: string, sign: Operator])[] = [
  [`(?:more )?(?:is|are|was|were|being)?(?: then)? ?added(?: on)?(?: to ${RESULT})?`, '+'],
  [
    `(?:is|are|was|were|being)?(?: then)? ?(?:subtracted|taken (?:away|off)|taken|deducted)(?: (?:away )?from ${RESULT})?`,
    '-',
  ],
];
/** The result so far is taken from a new number. */
const FROM: readonly (readonly [source: string, sign: Operator])[] = [
  [
    `(?:subtract|take(?: away)?) ${RESULT} (?:away )?from|${RESULT} (?:is|was)(?: then)? (?:subtracted|taken(?: away)?) from`,
    '-',
  ],
  [`divide ${RESULT} into|${RESULT} (?:is|was)(?: then)? divided into`, '÷'],
];
const ALONE: readonly (readonly [source: string, build: (so: NumberTree) => NumberTree])[] = [
  [`(?:squares?|squared)(?: ${RESULT})?|${RESULT} (?:is|was) squared`, (so) => operation('^', so, numberOf(new Fraction(2)))],
  [`(?:cubes?|cubed)(?: ${RESULT})?|${RESULT} (?:is|was) cubed`, (so) => operation('^', so, numberOf(new Fraction(3)))],
  [`(?:doubles?|doubled)(?: ${RESULT})?|${RESULT} (?:is|was) doubled`, (so) => operation('×', so, numberOf(new Fraction(2)))],
  [`(?:triples?|trebles?|tripled|trebled)(?: ${RESULT})?|${RESULT} (?:is|was) (?:tripled|trebled)`, (so) => operation('×', so, numberOf(new Fraction(3)))],
  [`(?:halves?|halve|halved)(?: ${RESULT})?|${RESULT} (?:is|was) halved`, (so) => operation('÷', so, numberOf(new Fraction(2)))],
]; // prettier-ignore
/** Two numbers in one instruction: "subtract 8 from 3". */
const BOTH: readonly (readonly [first: string, between: string, sign: Operator, swapped: boolean])[] = [
  ['(?:add|adds|added|adding)(?: together)?', 'to|and|with', '+', false],
  [
    '(?:subtract|subtracts|subtracted|subtracting|takes?|took|taking|takes? away|taking away|deducts?)',
    '(?:away )?(?:from|off)',
    '-',
    true,
  ],
  ['(?:multipl(?:y|ies|ied|ying)|times)', 'by|and|with', '×', false],
  ['(?:divides?|divided|dividing)', 'by', '÷', false],
  ['(?:increases?|increased|increasing)', 'by', '+', false],
  ['(?:decreases?|decreased|decreasing|reduces?|reduced)', 'by', '-', false],
  ['(?:squares?|squaring)', '', '^', false],
  ['(?:doubles?|doubling)', '', '×', false],
  ['(?:halves|halve|halving)', '', '÷', false],
];
const EQUALS =
  '(?:,? ?(?:on (?:a|the) number line )?(?:it |this |which |that )?(?:then )?(?:=|is equal to|equals|equal to|is the same as|makes|gives|comes to|results in|amounts to|is|are|was|leaves|lies(?: at)?|produces|to (?:get|give|make|leave|equal|produce|obtain|reach|become)|(?:you|i|we|she|he) (?:get|gets|got|obtain|have)))';
const GOT = `(?:(?:and )?(?:(?:${WHO} )?(?:get|gets|got|ends? (?:up )?with|ended (?:up )?with|obtains?|finishes with)|to (?:get|give|make|leave)|giving|leaving|getting|making|which (?:gives|is|makes|leaves)|${RESULT} (?:is|was|comes to|becomes|equals)|(?:the )?(?:final )?(?:result|answer) (?:is|was|=)))`;
const ASK =
  "(?:(?:what|which) (?:number|decimal|fraction|integer|value|is the (?:number|integer)(?: that| which))(?: is| equals)|what(?:'s| is| are| was| does| do you get for| do you get when(?: you)?| do i get if i|)|whats|find(?: out)?|work out|calculate|evaluate|compute|determine|write(?: down)?|state|give|how much is|solve|tell me|name|identify|simplify)(?: (?:the )?(?:exact |final )?(?:value|result|answer)(?: of| to| for)?)?:?";
const RESULT_ASKED =
  "(?:and )?(?:what (?:number |answer |result |value )?(?:do|does|did|will|would|should|have|has) (?:i|you|we|he|she|they|it|[a-z]+)(?: (?:have|get|got|end up with|finish with|finish on|end on|end with|arrive at|reach|make|left with|left|obtain|be))?(?: now| at the end| in the end| finally)?|(?:what(?:'s| is| was)?|whats|find|work out|calculate|write down|state|give|determine)(?: (?:the|your|his|her|my|their))? (?:(?:final|end|exact|correct|right|simplified) )*(?:value|result|answer|number|total|score|outcome)(?: now| at the end| of this| of it| of that)?|what(?: number)? (?:is|am i|are you) left with|what remains|what is left|(?:the )?(?:answer|result) is)";
const ASKED_FIRST =
  '(?:what|which)(?: (?:number|result|answer|value))? (?:do|does|did|will|would|should) (?:i|you|we|he|she|they|[a-z]+) (?:get|have|end up with|reach|obtain) (?:if|when|by|after)|(?:what|find)(?: is)? the (?:result|answer|value|outcome) (?:when|if|of|after)|(?:what|how much) (?:is|will be) left (?:if|when|after)';
const UNKNOWN_ASKED =
  "(?:(?:what(?:'s| is| was| could| must)?|whats|find|work out|calculate|write down|state|give|determine|which (?:number )?is|and|identify)(?: be)?(?: the value of)? (?:(?:the|my|his|her|this|that|your) (?:first |other |second |unknown |missing |mystery |secret |original |starting )*(?:number|integer|value|decimal|fraction|something|one|numerator|denominator|digit)(?: that goes in the (?:box|gap|blank))?|the other(?: one| number)?|it|□)(?: be| that (?:i|she|he) (?:thought of|started with|chose))?|what(?:'s| is) it|(?:the )?(?:(?:missing|other|unknown) )?(?:number|value|integer) (?:is|in the box is)|what is missing|(?:the )?(?:box|blank|gap)(?= ?[?.]| ?$)|(?:what|which) (?:number|value|digit|integer) (?:is it|was it|goes in the (?:box|blank|gap|space|square)|belongs in the (?:box|blank|gap|space)|should (?:go|be) in the (?:box|blank|gap|space)|is (?:in the (?:box|blank|gap)|missing|hidden|under the [a-z]+|behind the [a-z]+)|did (?:i|she|he|[a-z]+) (?:think of|start with|choose|have))|(?:the other|other)(?: number| one)? is|fill in the (?:box|blank|gap|missing (?:number|numerator|denominator))|what (?:goes|belongs|should go|number goes)(?: where| in place of| instead of) the (?:\\?|□|question mark|box)(?: is)?|(?:what|which number) does the (?:box|□|\\?|square|question mark) (?:stand for|represent|hide))";
const MUST =
  '(?:must|should|do|does|has to|have to|needs? to|need to|would|can|could)(?: (?:i|you|we|one|it|[a-z]+))?(?: (?:have to|need to))?(?: be)?';
const WANTED: readonly (readonly [first: string, between: string, sign: Operator, swapped: boolean])[] = [
  [`what(?: number| integer| decimal| fraction| value)?(?: ${MUST})? (?:add(?:ed)?) to`, '', '+', false],
  [`what(?: number| integer| decimal| fraction| value)?(?: ${MUST})? (?:subtract(?:ed)?|taken?(?: away)?) from`, '', '-', false],
  [`what(?: number| integer| decimal| fraction| value)?(?: ${MUST})? (?:multipl(?:y|ied)) by`, '', '×', false],
  [`what(?: number| integer| decimal| fraction| value)?(?: ${MUST})? (?:divided?) by`, '', '÷', true],
  [`(?:by )?what(?: number| integer| decimal| fraction| value)?(?: ${MUST})? (?:multiply )?`, '(?:must |should |has to |needs to |can )?(?:be )?(?:multiplied|multiply)?(?: by)?', '×', false],
  [`(?:by )?what(?: number| integer| decimal| fraction| value)?(?: ${MUST})? (?:divide )`, '(?:by)?', '÷', false],
  [`(?:by )?what(?: number| integer| decimal| fraction| value)?(?: ${MUST})? `, '(?:must |should |has to |needs to |can )?(?:be )?(?:divided)(?: by)?', '÷', false],
]; // prettier-ignore
const COMPARED: readonly (readonly [first: string, between: string, swapped: boolean])[] = [
  ['by how (?:much|many) is', '(?:more|greater|bigger|larger|higher) than', false],
  ['by how much is', '(?:less|smaller|lower|fewer) than', true],
  ['by how (?:much|many) does', 'exceed', false],
  ['(?:by )?how (?:much|many)? ?(?:more|greater|bigger|larger|higher|warmer) is', 'than', false],
  ['(?:by )?how (?:much|many)? ?(?:less|smaller|lower|fewer) is', 'than', true],
  ['(?:by )?how (?:much|many) (?:more|greater|bigger|larger) than', 'is', true],
  ['(?:by )?how (?:much|many) (?:less|smaller|lower) than', 'is', false],
  ['(?:by )?how much does', 'exceed', false],
  [
    'how far apart (?:are|do)(?: the (?:numbers|points|integers))?|(?:what is )?(?:the )?distance (?:on (?:a|the) number line )?(?:between|from)',
    'and|to',
    false,
  ],
];
const IDLE =
  "[,.;:!?…]|and|then|next|finally|after that|now|so|but|first(?:ly)?|when|if|suppose|please|step by step|without (?:using )?(?:a )?calculators?|in your head|mentally|no calculators?|using (?:bidmas|bodmas|pemdas|(?:the )?(?:correct )?order of operations)|i think of a number|on (?:a|the) number line|(?:on|in) (?:a|the|my|his|her) calculator|for me|do|altogether|together|exactly|a number is missing|(?:write|set) (?:it|this) (?:as|up as) (?:a|an|one) (?:calculation|expression|sum)|i(?:'m| am)|(?:use|using|by|with) (?:long|short) (?:multiplication|division)(?: to)?|in (?:its )?(?:simplest|lowest) (?:form|terms)|quick one|as a mixed number|(?:and )?tidy up your answer|as an? (?:fraction|decimal|integer|whole number)";

function join(sign: Operator, one: NumberTree, two: NumberTree, swapped: boolean): NumberTree {
  return swapped ? operation(sign, two, one) : operation(sign, one, two);
}

function apart(one: NumberTree, two: NumberTree): NumberTree {
  return (valueOf(one)?.compare(valueOf(two) ?? 0) ?? 0) < 0 ? operation('-', two, one) : operation('-', one, two);
}

function holds(tree: NumberTree, part: NumberTree): boolean {
  if (tree === part) return true;
  if (tree.kind === 'root') return holds(tree.of, part);
  return tree.kind === 'operation' && (holds(tree.left, part) || holds(tree.right, part));
}

const TWO = numberOf(new Fraction(2));

function signatureOf({ running, equation, asked }: Told): string {
  return [running, ...(equation ?? [])].map((tree) => (tree === null ? '' : treeLatex(tree))).join('=') + (asked ?? '');
}

/** Every way to read a text as steps with numbers, each word accounted for. */
export function readSteps(text: string): readonly Told[] {
  const readers = new Map<NumberTree | null, NumberReader>();
  const readerFor = (before: NumberTree | null): NumberReader => {
    const reader = readers.get(before) ?? numberReader(text, before);
    readers.set(before, reader);
    return reader;
  };
  let budget = 300;
  const seen = new Set<string>();
  const found: Told[] = [];

  function visit(at: number, told: Told): void {
    const key = `${at}|${signatureOf(told)}`;
    if (seen.has(key)) return;
    seen.add(key);
    budget -= 1;
    if (budget < 0 || found.length > 8) return;
    if (endAt(text, at, '[\\s,.;:!?]*$') !== null && (endAt(text, at, '[\\s,.;:!?]*') ?? at) >= text.length) {
      found.push(told);
      return;
    }
    for (const { end, told: next } of clauses(at, told)) if (end > at) visit(end, next);
    const idle = endAt(text, at, IDLE);
    if (idle !== null && idle > at) visit(idle, told);
  }

  /** A new result: it must use the old one, and nothing may have been set equal yet. */
  function running(told: Told, end: number, tree: NumberTree, asked: Told['asked'] = told.asked): readonly Way[] {
    if (told.equation !== null || (told.running !== null && !holds(tree, told.running))) return [];
    return [{ end, told: { ...told, running: tree, asked } }];
  }

  function equals(
    told: Told,
    end: number,
    left: NumberTree,
    right: NumberTree,
    asked: Told['asked'] = told.asked,
  ): readonly Way[] {
    if (told.equation !== null || unknownsIn(left) + unknownsIn(right) !== 1) return [];
    if (told.running !== null && !holds(left, told.running) && !holds(right, told.running)) return [];
    return [{ end, told: { running: null, equation: [left, right], asked } }];
  }

  function clauses(at: number, told: Told): readonly Way[] {
    const reader = readerFor(told.running);
    return [
      ...questions(at, told),
      ...wanted(at, told, reader),
      ...instructions(at, told, reader),
      ...statements(at, told, reader, told.asked),
    ];
  }

  function questions(at: number, told: Told): readonly Way[] {
    const ways: Way[] = [];
    const result = told.running === null ? null : endAt(text, at, RESULT_ASKED);
    if (result !== null && told.equation === null) ways.push({ end: result, told: { ...told, asked: 'result' } });
    const unknown = told.equation === null ? null : endAt(text, at, UNKNOWN_ASKED);
    if (unknown !== null) ways.push({ end: unknown, told: { ...told, asked: 'unknown' } });
    const early =
      told.equation === null && told.running === null
        ? endAt(text, at, `${UNKNOWN_ASKED}(?= in| if| when| such|:|,)(?: (?:in|if|when|such that))?:?`)
        : null;
    if (early !== null) ways.push({ end: early, told: { ...told, asked: 'unknown' } });
    const whether = told.running === null && told.asked === null ? endAt(text, at, ASKED_FIRST) : null;
    if (whether !== null) ways.push({ end: whether, told: { ...told, asked: 'result' } });
    const ask = endAt(text, at, ASK);
    if (ask !== null && told.asked === null)
      ways.push(
        ...statements(ask, told, readerFor(told.running), 'result').filter(
          (way) => way.told.running !== null || way.told.equation !== null,
        ),
      );
    const counted = endAt(text, at, 'how many');
    if (counted !== null)
      for (const { tree, end } of numberReader(
        `${text.slice(0, counted)} number of${text.slice(counted)}`,
        null,
      ).product(counted))
        ways.push(
          ...running(told, endAt(text, end - 10, '(?:are there|there are|exist)?') ?? end - 10, tree, 'result'),
        );
    return ways;
  }

  function wanted(at: number, told: Told, reader: NumberReader): readonly Way[] {
    const ways: Way[] = [];
    for (const [first, between, sign, swapped] of WANTED) {
      const start = endAt(text, at, first);
      if (start === null) continue;
      for (const one of reader.sum(start)) {
        const middle = between === '' ? one.end : endAt(text, one.end, between);
        const goal = middle === null ? null : endAt(text, middle, EQUALS);
        if (goal === null) continue;
        for (const two of reader.sum(goal))
          ways.push(...equals(told, two.end, join(sign, one.tree, UNKNOWN, swapped), two.tree, 'unknown'));
      }
    }
    for (const [first, between, swapped] of COMPARED) {
      const start = endAt(text, at, first);
      if (start === null) continue;
      for (const one of reader.sum(start)) {
        const middle = endAt(text, one.end, between);
        if (middle === null) continue;
        for (const two of reader.sum(middle))
          ways.push(
            ...running(
              told,
              two.end,
              first.includes('apart') ? apart(one.tree, two.tree) : join('-', one.tree, two.tree, swapped),
              'result',
            ),
          );
      }
    }
    return ways;
  }

  function instructions(at: number, told: Told, reader: NumberReader): readonly Way[] {
    const ways: Way[] = [];
    const start = endAt(
      text,
      at,
      `(?:${WHO} )?(?:(?:start|starts|started|begin|begins|beginning|starting)(?: off)? (?:with|from|at)|takes?|think|thinks|chooses?|picks?)(?: of)?(?: the number)?`,
    );
    if (start !== null && told.running === null)
      for (const { tree, end } of reader.product(start)) ways.push(...running(told, end, tree));
    const skipped = [
      at,
      endAt(text, at, `${WHO}(?= [a-z]+s )`),
      endAt(text, at, `${WHO}(?= (?:add|subtract|multiply|divide|double|square|halve|take|then)\\b)`),
    ];
    for (const place of skipped) {
      if (place === null) continue;
      ways.push(...doing(place, told, reader), ...withBoth(place, told, reader));
    }
    return ways;
  }

  function doing(at: number, told: Told, reader: NumberReader): readonly Way[] {
    const so = told.running;
    if (so === null) return [];
    const ways: Way[] = [];
    for (const [before, after, sign] of DOING) {
      const start = endAt(text, at, before);
      if (start === null) continue;
      for (const { tree, end } of reader.product(start))
        ways.push(...running(told, (after === '' ? null : endAt(text, end, after)) ?? end, operation(sign, so, tree)));
    }
    for (const [source, sign] of FROM) {
      const start = endAt(text, at, source);
      if (start === null) continue;
      for (const { tree, end } of reader.product(start)) ways.push(...running(told, end, operation(sign, tree, so)));
    }
    for (const [source, build] of ALONE) {
      const end = endAt(text, at, source);
      if (end !== null) ways.push(...running(told, end, build(so)));
    }
    for (const { tree, end } of reader.product(at)) {
      const found = AFTER_IT.flatMap(([source, sign]) => {
        const next = endAt(text, end, source);
        return next === null ? [] : running(told, next, operation(sign, so, tree));
      });
      ways.push(...found);
    }
    const got = endAt(text, at, GOT);
    if (got !== null) for (const { tree, end } of reader.sum(got)) ways.push(...equals(told, end, so, tree));
    return ways;
  }

  function withBoth(at: number, told: Told, reader: NumberReader): readonly Way[] {
    const ways: Way[] = [];
    for (const [first, between, sign, swapped] of BOTH) {
      const start = endAt(text, at, first);
      if (start === null) continue;
      for (const one of reader.product(start)) {
        if (between === '') {
          ways.push(...running(told, one.end, operation(sign, one.tree, TWO)));
          continue;
        }
        const middle = endAt(text, one.end, between);
        if (middle === null) continue;
        for (const two of reader.product(middle))
          ways.push(
            ...equalOr(
              told,
              endAt(text, two.end, 'together') ?? two.end,
              join(sign, one.tree, two.tree, swapped),
              told.asked,
            ),
          );
      }
    }
    return ways;
  }

  /** A number alone, or what it equals. */
  function equalOr(told: Told, end: number, tree: NumberTree, asked: Told['asked']): readonly Way[] {
    const reader = readerFor(told.running);
    const goal = endAt(text, end, EQUALS);
    const equations =
      goal === null
        ? []
        : reader
            .sum(goal)
            .flatMap((two) => equals(told, two.end, tree, two.tree, asked === 'result' ? 'unknown' : asked));
    const open =
      goal !== null &&
      endAt(
        text,
        goal,
        '(?:what(?: number| decimal| fraction| integer)?|which (?:number|decimal|fraction|integer)|□)?[\\s.?!…]*$',
      ) !== null
        ? running(told, text.length, tree, 'result')
        : [];
    return [...equations, ...open, ...running(told, end, tree, asked)];
  }

  function statements(at: number, told: Told, reader: NumberReader, asked: Told['asked']): readonly Way[] {
    return reader.sum(at).flatMap(({ tree, end }) => passive(told, end, tree, asked));
  }

  const PASSIVE: readonly (readonly [source: string, sign: Operator, swapped: boolean])[] = [
    ['(?:is|are|was|were)(?: then)? added to|(?:is|are|was)(?: then)? increased by', '+', false],
    ['(?:is|are|was|were)(?: then)? (?:subtracted|taken(?: away)?) from', '-', true],
    ['(?:is|are|was|were)(?: then)? (?:decreased|reduced) by', '-', false],
    ['(?:is|are|was|were)(?: then)? multiplied by', '×', false],
    ['(?:is|are|was|were)(?: then)? divided by', '÷', false],
  ];

  function passive(told: Told, end: number, tree: NumberTree, asked: Told['asked']): readonly Way[] {
    const reader = readerFor(told.running);
    const done = PASSIVE.flatMap(([source, sign, swapped]) => {
      const next = endAt(text, end, source);
      return next === null
        ? []
        : reader.product(next).flatMap((two) => passive(told, two.end, join(sign, tree, two.tree, swapped), asked));
    });
    const alone = [
      ['(?:is|are|was|were) squared', '^'],
      ['(?:is|are|was|were) doubled', '×'],
      ['(?:is|are|was|were) halved', '÷'],
    ] as const;
    const single = alone.flatMap(([source, sign]) => {
      const next = endAt(text, end, source);
      return next === null ? [] : passive(told, next, operation(sign, tree, TWO), asked);
    });
    return [...done, ...single, ...equalOr(told, end, tree, asked)];
  }

  visit(0, { running: null, equation: null, asked: null });
  return found;
}
