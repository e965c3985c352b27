// Longer than 300 lines: its readers of steps call one another, so that apart they would import in a circle.
import Fraction from 'fraction.js';

import { numberReader } from './numberReader.ts';
import {
  PASSIVE,
  AFTER_IT,
  ALONE,
  ASK,
  ASKED_FIRST,
  BOTH,
  COMPARED,
  DOING,
  EQUALS,
  FROM,
  GOT,
  IDLE,
  RESULT_ASKED,
  UNKNOWN_ASKED,
  WANTED,
  WHO,
} from './stepPhrases.ts';
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

/** A text that is being read as steps. */
type Steps = {
  readonly text: string;
  readonly readers: Map<NumberTree | null, NumberReader>;
  readonly seen: Set<string>;
  readonly found: Told[];
  budget: number;
};

function readerFor({ text, readers }: Steps, before: NumberTree | null): NumberReader {
  const reader = readers.get(before) ?? numberReader(text, before);
  readers.set(before, reader);
  return reader;
}

function visit(r: Steps, at: number, told: Told): void {
  const key = `${at}|${signatureOf(told)}`;
  if (r.seen.has(key)) return;
  r.seen.add(key);
  r.budget -= 1;
  if (r.budget < 0 || r.found.length > 8) return;
  if (endAt(r.text, at, '[\\s,.;:!?]*$') !== null && (endAt(r.text, at, '[\\s,.;:!?]*') ?? at) >= r.text.length) {
    r.found.push(told);
    return;
  }
  for (const { end, told: next } of clauses(r, at, told)) if (end > at) visit(r, end, next);
  const idle = endAt(r.text, at, IDLE);
  if (idle !== null && idle > at) visit(r, idle, told);
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

function clauses(r: Steps, at: number, told: Told): readonly Way[] {
  const reader = readerFor(r, told.running);
  return [
    ...questions(r, at, told),
    ...wanted(r, at, told, reader),
    ...instructions(r, at, told, reader),
    ...statements(r, at, told, reader, told.asked),
  ];
}

function questions(r: Steps, at: number, told: Told): readonly Way[] {
  const ways: Way[] = [];
  const result = told.running === null ? null : endAt(r.text, at, RESULT_ASKED);
  if (result !== null && told.equation === null) ways.push({ end: result, told: { ...told, asked: 'result' } });
  const unknown = told.equation === null ? null : endAt(r.text, at, UNKNOWN_ASKED);
  if (unknown !== null) ways.push({ end: unknown, told: { ...told, asked: 'unknown' } });
  const early =
    told.equation === null && told.running === null
      ? endAt(r.text, at, `${UNKNOWN_ASKED}(?= in| if| when| such|:|,)(?: (?:in|if|when|such that))?:?`)
      : null;
  if (early !== null) ways.push({ end: early, told: { ...told, asked: 'unknown' } });
  const whether = told.running === null && told.asked === null ? endAt(r.text, at, ASKED_FIRST) : null;
  if (whether !== null) ways.push({ end: whether, told: { ...told, asked: 'result' } });
  const ask = endAt(r.text, at, ASK);
  if (ask !== null && told.asked === null)
    ways.push(
      ...statements(r, ask, told, readerFor(r, told.running), 'result').filter(
        (way) => way.told.running !== null || way.told.equation !== null,
      ),
    );
  const counted = endAt(r.text, at, 'how many');
  if (counted !== null)
    for (const { tree, end } of numberReader(
      `${r.text.slice(0, counted)} number of${r.text.slice(counted)}`,
      null,
    ).product(counted))
      ways.push(
        ...running(told, endAt(r.text, end - 10, '(?:are there|there are|exist)?') ?? end - 10, tree, 'result'),
      );
  return ways;
}

function wanted(r: Steps, at: number, told: Told, reader: NumberReader): readonly Way[] {
  const ways: Way[] = [];
  for (const [first, between, sign, swapped] of WANTED) {
    const start = endAt(r.text, at, first);
    if (start === null) continue;
    for (const one of reader.sum(start)) {
      const middle = between === '' ? one.end : endAt(r.text, one.end, between);
      const goal = middle === null ? null : endAt(r.text, middle, EQUALS);
      if (goal === null) continue;
      for (const two of reader.sum(goal))
        ways.push(...equals(told, two.end, join(sign, one.tree, UNKNOWN, swapped), two.tree, 'unknown'));
    }
  }
  for (const [first, between, swapped] of COMPARED) {
    const start = endAt(r.text, at, first);
    if (start === null) continue;
    for (const one of reader.sum(start)) {
      const middle = endAt(r.text, one.end, between);
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

function instructions(r: Steps, at: number, told: Told, reader: NumberReader): readonly Way[] {
  const ways: Way[] = [];
  const start = endAt(
    r.text,
    at,
    `(?:${WHO} )?(?:(?:start|starts|started|begin|begins|beginning|starting)(?: off)? (?:with|from|at)|takes?|think|thinks|chooses?|picks?)(?: of)?(?: the number)?`,
  );
  if (start !== null && told.running === null)
    for (const { tree, end } of reader.product(start)) ways.push(...running(told, end, tree));
  const skipped = [
    at,
    endAt(r.text, at, `${WHO}(?= [a-z]+s )`),
    endAt(r.text, at, `${WHO}(?= (?:add|subtract|multiply|divide|double|square|halve|take|then)\\b)`),
  ];
  for (const place of skipped) {
    if (place === null) continue;
    ways.push(...doing(r, place, told, reader), ...withBoth(r, place, told, reader));
  }
  return ways;
}

function doing(r: Steps, at: number, told: Told, reader: NumberReader): readonly Way[] {
  const so = told.running;
  if (so === null) return [];
  const ways: Way[] = [];
  for (const [before, after, sign] of DOING) {
    const start = endAt(r.text, at, before);
    if (start === null) continue;
    for (const { tree, end } of reader.product(start))
      ways.push(...running(told, (after === '' ? null : endAt(r.text, end, after)) ?? end, operation(sign, so, tree)));
  }
  for (const [source, sign] of FROM) {
    const start = endAt(r.text, at, source);
    if (start === null) continue;
    for (const { tree, end } of reader.product(start)) ways.push(...running(told, end, operation(sign, tree, so)));
  }
  for (const [source, build] of ALONE) {
    const end = endAt(r.text, at, source);
    if (end !== null) ways.push(...running(told, end, build(so)));
  }
  for (const { tree, end } of reader.product(at)) {
    const found = AFTER_IT.flatMap(([source, sign]) => {
      const next = endAt(r.text, end, source);
      return next === null ? [] : running(told, next, operation(sign, so, tree));
    });
    ways.push(...found);
  }
  const got = endAt(r.text, at, GOT);
  if (got !== null) for (const { tree, end } of reader.sum(got)) ways.push(...equals(told, end, so, tree));
  return ways;
}

function withBoth(r: Steps, at: number, told: Told, reader: NumberReader): readonly Way[] {
  const ways: Way[] = [];
  for (const [first, between, sign, swapped] of BOTH) {
    const start = endAt(r.text, at, first);
    if (start === null) continue;
    for (const one of reader.product(start)) {
      if (between === '') {
        ways.push(...running(told, one.end, operation(sign, one.tree, TWO)));
        continue;
      }
      const middle = endAt(r.text, one.end, between);
      if (middle === null) continue;
      for (const two of reader.product(middle))
        ways.push(
          ...equalOr(
            r,
            told,
            endAt(r.text, two.end, 'together') ?? two.end,
            join(sign, one.tree, two.tree, swapped),
            told.asked,
          ),
        );
    }
  }
  return ways;
}

/** A number alone, or what it equals. */
function equalOr(r: Steps, told: Told, end: number, tree: NumberTree, asked: Told['asked']): readonly Way[] {
  const reader = readerFor(r, told.running);
  const goal = endAt(r.text, end, EQUALS);
  const equations =
    goal === null
      ? []
      : reader
          .sum(goal)
          .flatMap((two) => equals(told, two.end, tree, two.tree, asked === 'result' ? 'unknown' : asked));
  const open =
    goal !== null &&
    endAt(
      r.text,
      goal,
      '(?:what(?: number| decimal| fraction| integer)?|which (?:number|decimal|fraction|integer)|□)?[\\s.?!…]*$',
    ) !== null
      ? running(told, r.text.length, tree, 'result')
      : [];
  return [...equations, ...open, ...running(told, end, tree, asked)];
}

function statements(r: Steps, at: number, told: Told, reader: NumberReader, asked: Told['asked']): readonly Way[] {
  return reader.sum(at).flatMap(({ tree, end }) => passive(r, told, end, tree, asked));
}

function passive(r: Steps, told: Told, end: number, tree: NumberTree, asked: Told['asked']): readonly Way[] {
  const reader = readerFor(r, told.running);
  const done = PASSIVE.flatMap(([source, sign, swapped]) => {
    const next = endAt(r.text, end, source);
    return next === null
      ? []
      : reader.product(next).flatMap((two) => passive(r, told, two.end, join(sign, tree, two.tree, swapped), asked));
  });
  const alone = [
    ['(?:is|are|was|were) squared', '^'],
    ['(?:is|are|was|were) doubled', '×'],
    ['(?:is|are|was|were) halved', '÷'],
  ] as const;
  const single = alone.flatMap(([source, sign]) => {
    const next = endAt(r.text, end, source);
    return next === null ? [] : passive(r, told, next, operation(sign, tree, TWO), asked);
  });
  return [...done, ...single, ...equalOr(r, told, end, tree, asked)];
}

/** Every way to read a text as steps with numbers, each word accounted for. */
export function readSteps(text: string): readonly Told[] {
  const steps: Steps = { text, readers: new Map(), seen: new Set(), found: [], budget: 300 };
  visit(steps, 0, { running: null, equation: null, asked: null });
  return steps.found;
}
