import type { Statement } from '../../expression/expression.ts';
import type { RuleStep } from '../../outcomes.ts';
import { parseStatement } from '../../reading/parseStatement.ts';
import { formulaSentence } from '../formulaSentence.ts';
import { readPhrases } from '../words/phrases.ts';

/** A question that means the same as another, in words the rules surely read. */
export type Rewording = {
  readonly question: string;
  /** Lines that lead from the question as asked to the one that is worked. */
  readonly lead?: readonly RuleStep[];
  /** From the worked answer to what was asked for; `null` where it does not give that. Left out, they are the same. */
  readonly finish?: (answer: string) => { readonly steps: readonly RuleStep[]; readonly answer: string } | null;
};

/** Says a question in other words, or `null`: not mine, or not surely mine. `problem` is the text as asked. */
export type Reword = (problem: string) => Rewording | null;

/** A formula of a sentence: as typed, without a unit behind it, which stands in `unit`. */
export type Piece = { readonly text: string; readonly unit: string; readonly statement: Statement | null };

export type Sentence = { readonly skeleton: string; readonly pieces: readonly Piece[] };

const UNIT =
  /(?:(?<=[\d)}]) ?|(?<=[\w)}]) )(?:\\text\{ ?)?((?:m\/s²?|m\/s\^2|km\/h|mph|(?:square |cubic )?(?:cm|mm|km|m|centimet(?:re|er)s?|met(?:re|er)s?|miles?|feet|inches|units|seconds?|minutes?|hours?|years?|days?|litres?|ml|mg|kg|grams|pounds|dollars|euros|degrees)(?:²|³|\^2|\^3)?))\}?$|(?<=[\w)}]) ?(°|\^\{?\\circ\}?)$/;

function pieceOf(text: string, statement: Statement | null): Piece {
  const found = UNIT.exec(text);
  if (found === null || (found[1] === 'm' && /(?:^|[^\d\s)])m$/.test(text))) return { text, unit: '', statement };
  const bare = text.slice(0, found.index).trim();
  const reading = parseStatement(bare);
  return { text: bare, unit: found[1] ?? '°', statement: reading.kind === 'statement' ? reading.statement : null };
}

let last: { readonly problem: string; readonly sentence: Sentence | null } | null = null;

/** The words of a question, with `#n` for its n-th formula; `null` where it has none. The last one read is kept. */
export function sentenceOf(problem: string): Sentence | null {
  if (last?.problem === problem) return last.sentence;
  const read = formulaSentence(problem);
  const sentence =
    read === null
      ? null
      : {
          skeleton: read.skeleton,
          pieces: read.texts.map((text, index) => pieceOf(text, read.statements[index] ?? null)),
        };
  last = { problem, sentence };
  return sentence;
}

/** A rewording of the formulas at the `#` signs of a pattern, in order. */
export type Build = (...pieces: readonly Piece[]) => Rewording | null;
export type RewordRule = PatternRule<Rewording>;
export type PatternRule<Built> = readonly [
  sources: string | readonly string[],
  build: (...pieces: readonly Piece[]) => Built | null,
];

/** A pattern in which every `#` is a formula of the sentence. */
function patternOf(source: string): RegExp {
  return new RegExp(`^(?:${source.replaceAll('#', '#(\\d+)')})$`);
}

/** A sentence that fits one of the sources to its last word, built from its formulas in the order they stand. */
export function byPattern<Built = Rewording>(rules: readonly PatternRule<Built>[]): (problem: string) => Built | null {
  let compiled: readonly { readonly pattern: RegExp; readonly build: PatternRule<Built>[1] }[] | null = null;
  return (problem) => {
    const sentence = sentenceOf(problem);
    if (sentence === null) return null;
    compiled ??= rules.flatMap(([sources, build]) =>
      [sources].flat().map((source) => ({ pattern: patternOf(source), build })),
    );
    for (const { pattern, build } of compiled) {
      const found = pattern.exec(sentence.skeleton);
      if (found === null) continue;
      const pieces = found
        .slice(1)
        .filter((index) => index !== undefined)
        .map((index) => sentence.pieces[Number(index)]);
      const built = pieces.every((piece) => piece !== undefined) ? build(...pieces) : null;
      if (built !== null) return built;
    }
    return null;
  };
}

/** What a phrase of a sentence says, and the formulas in it. */
export type Said = { readonly kind: string; readonly pieces: readonly Piece[]; readonly words: string };

/** A phrase, with `#` for each formula in it; what stands in a group `(?<words>…)` is kept. */
export type Saying = { readonly kind: string; readonly pattern: RegExp };

export function say(kind: string, ...sources: readonly string[]): Saying {
  return { kind, pattern: new RegExp(`(?:${sources.join('|').replaceAll('#', '#(\\d+)')})(?![\\w#])`, 'y') };
}

/**
 * Everything a sentence says: each word of it belongs to one of the phrases or is idle, else `null`. Phrases that come
 * earlier in the list are preferred.
 */
export function readSayings(
  { skeleton, pieces }: Sentence,
  sayings: readonly Saying[],
  idle: ReadonlySet<string>,
): readonly Said[] | null {
  const phrases = sayings.map(({ kind, pattern }) => ({
    pattern,
    read: (groups: readonly string[]): Said => ({
      kind,
      pieces: groups.flatMap((group) => (/^\d+$/.test(group) ? (pieces[Number(group)] ?? []) : [])),
      words: groups.find((group) => group !== '' && !/^\d+$/.test(group)) ?? '',
    }),
  }));
  return readPhrases(skeleton, phrases, idle);
}

/** Words of questions that say nothing by themselves. */
export const USUAL =
  'the a an this that these those it its is are was be of for to in on at and then so find what which work out calculate determine write down give state express i you we me us my your as by how do does can will would let there now here his her their he she they';
