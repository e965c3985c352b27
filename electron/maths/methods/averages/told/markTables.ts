import type { Amount } from './markData.ts';
import { isSteering } from './steering.ts';

/** A row of a table: what was counted, and how often it stands there. */
export type Row = { readonly value: Amount; readonly count: number };
export type Table = { readonly rows: readonly Row[]; readonly words: ReadonlySet<string> };

type Segment = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly marks: readonly number[];
};

const TABLE_WORDS = new Set([
  'times',
  'frequency',
  'frequencies',
  'freq',
  'f',
  'x',
  'time',
  'count',
  'counts',
  'counted',
]);
/** Who or what is counted, rather than how many of something they have. */
const COUNTED =
  /^(?:people|persons?|students?|pupils?|children|kids|families|family|households?|houses?|matches|match|games?|days?|weeks?|months?|boys|girls|teachers?|players?|teams?|customers?|workers?|employees|adults|members?|classes|respondents|classmates|teenagers|shops?|cars?|plants?|women|men|drivers?|voters|trees?|friends)$/;

function segmentsOf(text: string, separator: RegExp): readonly Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  for (const part of text.split(separator)) {
    const at = text.indexOf(part, start);
    segments.push({
      text: part,
      start: at,
      end: at + part.length,
      marks: [...part.matchAll(/#(\d+)/g)].map(([, index]) => Number(index)),
    });
    start = at + part.length;
  }
  return segments;
}

/** "goals in #0 matches: #1 goals in #2": what follows the colon, where that has two numbers. */
function afterColon(segment: Segment): Segment {
  const [, lead = '', rest] = /^([^:]*:\s*)(.*#.*#.*)$/.exec(segment.text) ?? [];
  if (rest === undefined) return segment;
  const marks = [...rest.matchAll(/#(\d+)/g)].map(([, index]) => Number(index));
  return marks.length === 2 ? { text: rest, start: segment.start + lead.length, end: segment.end, marks } : segment;
}

/** The longest run of segments with two numbers each. */
function runOf(segments: readonly Segment[]): readonly Segment[] {
  let best: readonly Segment[] = [];
  let run: Segment[] = [];
  for (const raw of segments) {
    const segment = afterColon(raw);
    // "In 10 weeks she read one book in 5": one is a number too.
    if (segment.marks.length !== 2 || /\bone [a-z]/.test(segment.text)) run = [];
    else if (run.length > 0 && segment !== raw) run = [segment];
    else run.push(segment);
    if (run.length > best.length) best = [...run];
  }
  return best;
}

export function stem(word: string): string {
  return word
    .replace(/(?:ies)$/, 'y')
    .replace(/(?<=[sxz]|ch|sh)es$/, '')
    .replace(/(?<=[a-z]{2}[^s])s$/, '');
}

/** The first words behind each of the two numbers of the rows. */
function nounsOf(run: readonly Segment[], place: 0 | 1): ReadonlySet<string> {
  const nouns = run.flatMap(({ text, marks }) => {
    const behind = text.slice(text.indexOf(`#${marks[place] ?? 0}`)).replace(/^#\d+/, '');
    return /^\s*(?:of (?:the|them) )?([a-z-]+)/.exec(behind)?.[1] ?? [];
  });
  return new Set(nouns.map(stem));
}

export function increasing(values: readonly Amount[]): boolean {
  return values.every((value, index) => index === 0 || value.value.compare(values[index - 1]?.value ?? 0) > 0);
}

/** What is averaged, and per what: "number of goals per game". */
function askedWords(text: string): { readonly of: ReadonlySet<string>; readonly per: ReadonlySet<string> } {
  const [, phrase = ''] =
    /\b(?:mean|median|mode|range|iqr|on-mean)\b((?:(?!\b(?:mean|median|mode|range|is)\b)[^.,;:?])*)[.?]?[^.]*$/.exec(
      text,
    ) ?? [];
  const [of = '', ...per] = phrase.split(/\b(?:per|each|every|an?|for|did)\b/);
  const stems = (part: string): ReadonlySet<string> => new Set((part.match(/[a-z-]+/g) ?? []).map(stem));
  return { of: stems(of), per: stems(per.join(' ')) };
}

function meets(one: ReadonlySet<string>, two: ReadonlySet<string>): boolean {
  return [...one].some((word) => two.has(word));
}

/** A noun, without its ending, for who or what is counted. */
export function countedNoun(noun: string): boolean {
  return COUNTED.test(noun) || COUNTED.test(`${noun}s`);
}

/** Which of the two numbers of a row says how often: 0 or 1; null where nothing tells. */
function countPlace(
  run: readonly Segment[],
  pairs: readonly (readonly [Amount, Amount])[],
  text: string,
): 0 | 1 | null {
  const [first, second] = [pairs.map(([one]) => one), pairs.map(([, two]) => two)];
  if (first.every(({ interval }) => interval !== null)) return 1;
  if (second.every(({ interval }) => interval !== null)) return 0;
  if (run.every(({ text: row }) => /#\d+.*#\d+ times?\b|#\d+.*\b(?:frequency|freq|f)\b[^#]*#\d+/.test(row))) return 1;
  if (run.every(({ text: row }) => /^[^#]*#\d+ times?\b/.test(row))) return 0;
  const [nouns, others] = [nounsOf(run, 0), nounsOf(run, 1)];
  const { of, per } = askedWords(text);
  const told = [meets(nouns, of) && !meets(others, of), meets(others, of) && !meets(nouns, of)];
  if (told[0] === true) return 1;
  if (told[1] === true) return 0;
  if (meets(nouns, per) !== meets(others, per)) return meets(nouns, per) ? 0 : 1;
  const people = [nouns, others].map((some) => [...some].some(countedNoun));
  if (people[0] !== people[1]) return people[0] === true ? 0 : 1;
  if (increasing(first) === increasing(second)) return null;
  return increasing(first) ? 1 : 0;
}

function tableOf(run: readonly Segment[], amounts: readonly Amount[], text: string): Table | null {
  const pairs = run.flatMap(({ marks: [one, two] }) => {
    const pair = [amounts[one ?? -1], amounts[two ?? -1]] as const;
    return pair[0] === undefined || pair[1] === undefined ? [] : [[pair[0], pair[1]] as const];
  });
  const place = pairs.length < run.length ? null : countPlace(run, pairs, text);
  if (place === null) return null;
  const rows = pairs.map((pair) => ({ value: pair[1 - place] as Amount, counted: pair[place] as Amount }));
  if (rows.some(({ counted }) => counted.value.d !== 1n || counted.value.s < 0n || counted.interval !== null))
    return null;
  const words = run.flatMap(({ text: row }) => row.match(/[a-z-]+/g) ?? []);
  return {
    rows: rows.map(({ value, counted }) => ({ value, count: Number(counted.value.n) })),
    words: new Set(words.map(stem)),
  };
}

function withoutTableWords(run: readonly Segment[]): boolean {
  return run.every(({ text }, index) =>
    (
      (index === 0 ? text.slice(text.indexOf('#')) : text).replace(/[#@]\d+/g, ' ').match(/[a-z]+(?:['-][a-z]+)*/g) ??
      []
    ).every((word) => TABLE_WORDS.has(word) || !isSteering(word)),
  );
}

const SEPARATORS = [/;\s*(?:and\s)?|\.(?=\s|$)|(?<=#\d+\)),/, /[,;]\s*(?:and\s)?|\.(?=\s|$)|\sand\s/];

/** A text with `&0` where the rows of a table stood; the text itself where it has none. Numbers are marked by `#0`. */
export function markTable(
  text: string,
  amounts: readonly Amount[],
): { readonly text: string; readonly table: Table | null } {
  const intervals = amounts.flatMap(({ interval }, index) => (interval === null ? [] : [index]));
  const atIntervals = new RegExp(`(?=#(?:${intervals.join('|')})(?!\\d))`);
  for (const separator of intervals.length > 1 ? [...SEPARATORS, atIntervals] : SEPARATORS) {
    const run = runOf(segmentsOf(text, separator));
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined || run.length < 2) continue;
    const short = run.length === 2 && !run.every(({ text: row }) => /\b(?:times?|frequency|freq)\b|#\d+ ?:/.test(row));
    if (short || !withoutTableWords(run)) continue;
    const table = tableOf(run, amounts, text);
    if (table === null) continue;
    const lead = first.text.slice(0, first.text.indexOf('#')).replace(/[(:]\s*$/, '');
    const tail = separator === atIntervals ? last.text.replace(/^.*#\d+/, '').replace(/^\)/, '') : '';
    return { text: `${text.slice(0, first.start)}${lead} &0${tail}${text.slice(last.end)}`, table };
  }
  return { text, table: null };
}
