import type Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { numberSolution } from '../../stories/workNumbers.ts';
import { numberTree, productTree, sumTree, differenceTree } from '../../unknowns/amountTree.ts';
import type { AmountTree } from '../../unknowns/amountTree.ts';
import { workUnknowns } from '../../unknowns/workUnknowns.ts';
import type { StoryEquation } from '../../unknowns/workUnknowns.ts';
import { writeNumber } from '../../writeTerms.ts';
import { THE_NUMBER, isBare, joined, readAmount } from './numberAmounts.ts';
import type { ReadAmount } from './numberAmounts.ts';
import { numberTokens } from './numberTokens.ts';
import type { Alone, NumberToken, Verb } from './numberTokens.ts';

type Bound = { readonly more: boolean; readonly than: Fraction };
/** What a puzzle has said so far. */
type Talk = {
  readonly next: number;
  /** What the number has become by what was done to it. */
  readonly running: AmountTree | null;
  /** The side before "is", while the other is being told. */
  readonly left: AmountTree | null;
  readonly equations: readonly StoryEquation[];
  readonly asked: boolean;
  readonly asksAll: boolean;
  readonly positive: boolean | null;
  readonly whole: boolean;
  readonly bounds: readonly Bound[];
};

const SILENT: Talk = {
  next: 0,
  running: null,
  left: null,
  equations: [],
  asked: false,
  asksAll: false,
  positive: null,
  whole: false,
  bounds: [],
};

/** An equation is told to the end. */
function settled(talk: Talk): Talk | null {
  if (talk.left === null) return talk;
  if (talk.running === null) return null;
  return {
    ...talk,
    equations: [...talk.equations, { left: talk.left, right: talk.running }],
    left: null,
    running: null,
  };
}

function done(alone: Alone, tree: AmountTree): AmountTree {
  if (alone === 'square') return productTree(tree, tree);
  return productTree(numberTree({ double: 2, triple: 3, quadruple: 4, halve: 0.5 }[alone]), tree);
}

function wordAt(tokens: readonly NumberToken[], at: number): string | null {
  const token = tokens[at];
  return token?.kind === 'word' ? token.word : null;
}

/** "Take half of a number", "take a third of it": no more than what is named, and the number must be in it. */
function readPicked(tokens: readonly NumberToken[], talk: Talk): Talk | null {
  const picked = readAmount({ tokens, it: talk.running ?? THE_NUMBER }, talk.next, 3);
  if (picked === null || picked.tree.kind === 'number') return null;
  const free = picked.usesIt || talk.running === null || isBare(talk.running);
  return free ? { ...talk, running: picked.tree, next: picked.next } : null;
}

/** Reads the rest of "add 5 to it", "multiply by 3", "take 4 from 3 times the number". */
function readVerb(tokens: readonly NumberToken[], talk: Talk, verb: Verb): Talk | null {
  const base = talk.running ?? THE_NUMBER;
  const read = (at: number): ReadAmount | null => readAmount({ tokens, it: base }, at, 1);
  const onto = (target: ReadAmount | null): AmountTree | null =>
    target === null ? base : target.usesIt || talk.running === null || isBare(talk.running) ? target.tree : null;
  const applied = (tree: AmountTree | null, next: number): Talk | null =>
    tree === null ? null : { ...talk, running: tree, next };
  if (verb === 'add' || verb === 'take' || verb === 'take or pick') {
    const by = read(talk.next);
    if (by === null) return null;
    if (
      verb === 'take or pick' &&
      wordAt(tokens, by.next) !== 'from' &&
      (by.tree.kind !== 'number' || talk.running === null)
    )
      return readPicked(tokens, talk);
    const joint = wordAt(tokens, by.next);
    const target = joint === (verb === 'add' ? 'to' : 'from') ? read(by.next + 1) : null;
    if (joint === 'by' || ((joint === 'to' || joint === 'from') && target === null)) return null;
    const to = onto(target);
    if (to === null) return null;
    return applied(
      verb === 'add' ? sumTree([to, by.tree]) : differenceTree(to, by.tree),
      target === null ? by.next : target.next,
    );
  }
  const sign = ({ multiply: '*', divide: '/', increase: '+', decrease: '-' } as const)[verb];
  if (wordAt(tokens, talk.next) === 'by') {
    const by = readAmount({ tokens, it: base }, talk.next + 1, 3);
    return by === null ? null : applied(joined(sign, base, by.tree), by.next);
  }
  const target = read(talk.next);
  if (target === null) return null;
  if (wordAt(tokens, target.next) !== 'by')
    return verb === 'multiply' && target.tree.kind === 'number'
      ? applied(productTree(target.tree, base), target.next)
      : null;
  const by = readAmount({ tokens, it: base }, target.next + 1, 3);
  const to = onto(target);
  return by === null || to === null ? null : applied(joined(sign, to, by.tree), by.next);
}

/** An amount at the start of a clause: a side of an equation, or what is added: "and 6 is added". */
function readSide(tokens: readonly NumberToken[], talk: Talk): Talk | null {
  const read = readAmount({ tokens, it: talk.running ?? THE_NUMBER }, talk.next, 1);
  if (read === null) return null;
  const after = tokens[read.next];
  if (after?.kind === 'passive')
    return talk.running === null
      ? null
      : { ...talk, running: joined(after.sign, talk.running, read.tree), next: read.next + 1 };
  if (talk.running !== null && !isBare(talk.running) && !read.usesIt) return null;
  if (after?.kind === 'infix' && after.sign === 'over by' && talk.left === null) {
    const base = readAmount({ tokens, it: THE_NUMBER }, read.next + 1, 1);
    const by =
      base === null || wordAt(tokens, base.next) !== 'by'
        ? null
        : readAmount({ tokens, it: THE_NUMBER }, base.next + 1, 1);
    return base === null || by === null
      ? null
      : { ...talk, left: read.tree, running: sumTree([base.tree, by.tree]), next: by.next };
  }
  if (after?.kind === 'bound' && isBare(read.tree)) {
    const than = tokens[read.next + 1];
    return than?.kind === 'number'
      ? { ...talk, bounds: [...talk.bounds, { more: after.more, than: than.value }], next: read.next + 2 }
      : null;
  }
  return { ...talk, running: read.tree, next: read.next };
}

function readNext(tokens: readonly NumberToken[], before: Talk): Talk | null {
  const token = tokens[before.next];
  const talk = { ...before, next: before.next + 1 };
  switch (token?.kind) {
    case 'comma':
    case 'then':
    case 'start':
      return talk;
    case 'word':
      return token.word === 'and' ? talk : null;
    case 'end':
      return settled(talk);
    case 'ask':
    case 'asks all': {
      const ended = settled(talk);
      if (ended === null || before.asked) return null;
      return { ...ended, running: ended.running ?? THE_NUMBER, asked: true, asksAll: token.kind === 'asks all' };
    }
    case 'sign': {
      const ended = talk.running === null ? talk : settled(talk);
      return ended === null ? null : { ...ended, positive: token.positive };
    }
    case 'whole':
      return { ...talk, whole: true };
    case 'equals':
      if (talk.left !== null) return talk.running === null ? talk : null;
      return talk.running === null ? null : { ...talk, left: talk.running, running: null };
    case 'infix': {
      // "You get the same as when it is multiplied by 4": the number itself.
      const isAgain = talk.left !== null && (token.sign === '*' || token.sign === '/');
      const base = talk.running ?? (isAgain ? THE_NUMBER : null);
      if (base === null || token.sign === 'over by') return null;
      const by = readAmount({ tokens, it: base }, talk.next, 3);
      const tree = by === null ? null : joined(token.sign, base, by.tree);
      return by === null || tree === null ? null : { ...talk, running: tree, next: by.next };
    }
    case 'squared':
      return talk.running === null ? null : { ...talk, running: done('square', talk.running) };
    case 'done':
      return talk.running === null ? null : { ...talk, running: done(token.alone, talk.running) };
    case 'alone': {
      const of = readAmount({ tokens, it: talk.running ?? THE_NUMBER }, talk.next, 4);
      const [tree, next] = of === null ? [talk.running ?? THE_NUMBER, talk.next] : [of.tree, of.next];
      if (of !== null && !of.usesIt && talk.running !== null && !isBare(talk.running)) return null;
      return { ...talk, running: done(token.alone, tree), next };
    }
    case 'verb':
      return readVerb(tokens, talk, token.verb);
    default:
      return readSide(tokens, before);
  }
}

/** All that is said, token by token; `null` where a token does not fit. */
function readTalk(tokens: readonly NumberToken[]): Talk | null {
  let talk: Talk | null = SILENT;
  while (talk !== null && talk.next < tokens.length) talk = readNext(tokens, talk);
  const last = talk === null ? null : settled(talk);
  return last === null || (last.running !== null && !isBare(last.running)) ? null : last;
}

/** "x + 4 = 9", an equation written in signs: its x is no sign of times, and the equation readers have it. */
const WRITTEN = /(?<![a-z])[b-hj-z](?![a-z'])[^.?!;,a-z]*=|=[^.?!;,a-z]*(?<![a-z])[b-hj-z](?![a-z'])/i;

const ASKED_SIGN =
  /\b(?:find|is|determine|state|give|work out|calculate) (?:the|this|that|my|her|his|its) (positive|negative) (?:number|integer|one|value|solution|answer)\b/i;

/** Puzzles about one number, said in any order of doing, telling and asking. */
export function readNumberTalk(problem: string): RuleSolution | null {
  if (WRITTEN.test(problem)) return null;
  if (problem.length > 320 || !/\bnumber|integer|\b[b-hj-z]\b/i.test(problem)) return null;
  const tokens = numberTokens(problem);
  const talk = tokens === null ? null : readTalk(tokens);
  const [equation, ...more] = talk?.equations ?? [];
  if (tokens === null || talk === null || equation === undefined || more.length > 0) return null;
  const letters = new Set(
    tokens.flatMap((token) => (token.kind === 'unknown' && token.letter !== '' ? [token.letter] : [])),
  );
  if (letters.size > 1 || !tokens.some(({ kind }) => kind === 'unknown' || kind === 'ask')) return null;
  const asked = ASKED_SIGN.exec(problem)?.[1]?.toLowerCase();
  const signs = new Set([
    ...(asked === undefined ? [] : [asked === 'positive']),
    ...(talk.positive === null ? [] : [talk.positive]),
    ...tokens.flatMap((token) => (token.kind === 'unknown' && token.positive !== undefined ? [token.positive] : [])),
  ]);
  if (signs.size > 1) return null;
  const [positive] = signs;
  const worked = workUnknowns({
    unknowns: [{ id: 'n0', name: 'the number' }],
    equations: [equation],
    wanted: [{ tree: THE_NUMBER, name: 'the number' }],
    fits: (values) => {
      const found = values('n0');
      return (
        found !== undefined &&
        (positive === undefined || (positive ? found.compare(0) > 0 : found.compare(0) < 0)) &&
        (!talk.whole || found.d === 1n) &&
        talk.bounds.every(({ more: above, than }) => (above ? found.compare(than) > 0 : found.compare(than) < 0))
      );
    },
  });
  const answers = worked?.answers.flat() ?? [];
  const [answer, second] = answers;
  if (worked === null || answer === undefined || worked.steps.length === 0) return null;
  // A number and its reciprocal always come in twos.
  const paired = tokens.some((token) => token.kind === 'named' && token.name === 'reciprocal');
  if (second !== undefined && !talk.asksAll && !paired) return null;
  const steps =
    second === undefined ? worked.steps : worked.steps.filter(({ reason }) => reason !== 'Take either one.');
  const [letter] = letters;
  return numberSolution(
    steps,
    `${letter === undefined ? '' : `${letter}=`}${answers.map(writeNumber).join('\\text{ or }')}`,
  );
}
