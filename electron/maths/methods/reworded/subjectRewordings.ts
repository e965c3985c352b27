import { symbolsIn } from '../../expression/symbolsIn.ts';
import { formulaSentence, letterIn } from '../formulaSentence.ts';
import type { Rewording } from './rewording.ts';

const IT = '(?:it|this|the (?:formula|equation|rule|relationship|expression)|this (?:formula|equation|rule))';
const LETTER = String.raw`\$?([a-zA-Z])\$?`;
const OTHERS = String.raw`(?: in terms of (\$?[a-zA-Z]\$?(?:(?:,| and|, and) \$?[a-zA-Z]\$?)*|the others?|the other (?:letters|variables)))?`;
const LEAD = '(?:please |now |then |hence )?';
/** The last sentence of the question; the first group is the letter, the second what it is told by. */
const REQUESTS = [
  String.raw`(?:rearrange|transpose|change|rewrite|turn round) ${IT} (?:so that|so|such that) ${LETTER} (?:is|becomes) (?:the|its) (?:new )?subject`,
  String.raw`(?:rearrange|transpose|change|rewrite|use|manipulate) ${IT} (?:to|and) make ${LETTER} (?:the|its) (?:new )?subject`,
  String.raw`make ${LETTER} the (?:new )?subject(?: of ${IT})?`,
  String.raw`(?:write|express|give|find|state|work out) ${LETTER}${OTHERS}`,
  String.raw`(?:write|find|give|write down|derive|work out|obtain|get) (?:a|an|the) (?:formula|expression|equation|rule) (?:for|that gives) ${LETTER}${OTHERS}`,
  String.raw`(?:rearrange|transpose|use|change|rewrite) ${IT} (?:to|and) (?:find|give|get|express|write|obtain) (?:a formula for |an expression for |an equation for )?${LETTER}${OTHERS}`,
  String.raw`(?:rearrange|transpose|solve) ${IT} (?:for|to isolate|to get|to find) ${LETTER}(?: on its own| by itself)?${OTHERS}`,
  String.raw`isolate ${LETTER}`,
  String.raw`what is ${LETTER} in terms of (\$?[a-zA-Z]\$?(?:(?:,| and|, and) \$?[a-zA-Z]\$?)*)`,
  String.raw`rearrange(?: ${IT})? to make ${LETTER} the subject`,
].map((source) => new RegExp(`^${LEAD}(?:${source})$`, 'i'));

/** What may not stand in the sentences before: they only tell what the letters mean. */
const STEERS =
  /\b(?:not|if|when|unless|except|constant|twice|double|half|instead|solve|given that|suppose|equal|equals|but|however|old|new|increase[ds]?|decrease[ds]?)\b/i;

/**
 * "The formula C = 5(F − 32)/9 turns … into …. Rearrange it so that F is the subject": sentences that tell a formula and
 * what its letters mean, then one that says which letter is wanted.
 */
export function subjectRewordings(problem: string): Rewording | null {
  if (!/subject|terms of|rearrange|formula for|transpose|expression for|isolate|solve (?:it|the|this)/i.test(problem))
    return null;
  const sentences = problem.trim().split(/(?<=[.?!:])\s+|\s*\n\s*/);
  const request = sentences.pop()?.replace(/[\s.?!:]+$/, '') ?? '';
  const found = REQUESTS.map((pattern) => pattern.exec(request)).find((one) => one !== null);
  const context = sentences.join(' ');
  if (found === undefined || found === null || context === '' || STEERS.test(context)) return null;
  const sentence = formulaSentence(context);
  if (sentence === null) return null;
  const equations = sentence.statements.flatMap((statement, index) =>
    statement?.kind === 'relation' && statement.signs.join() === '='
      ? [{ statement, text: sentence.texts[index] ?? '' }]
      : [],
  );
  const [only, ...more] = equations;
  if (only === undefined || more.length > 0) return null;
  const letters = symbolsIn(only.statement);
  const others = sentence.texts.flatMap((text, index) =>
    text === only.text ? [] : [sentence.statements[index] ?? null],
  );
  if (!others.every((statement) => letters.includes(letterIn(statement) ?? ''))) return null;
  const [, letter = '', named] = found;
  const told: readonly string[] = (named ?? '').match(/\b[a-zA-Z]\b/g) ?? [];
  const isList = named !== undefined && !/other/.test(named);
  if (!letters.includes(letter) || letters.length < 2) return null;
  if (isList && !letters.every((one) => (one === letter) !== told.includes(one))) return null;
  return { question: `Make ${letter} the subject of ${only.text}` };
}

const POSITIVE =
  /[\s,;(]*(?:(?:where|given|given that|if|assuming|assuming that|provided that|for|with|and) )+(?:all (?:the )?(?:letters|variables|quantities) are positive|\$?([a-zA-Z])\$? ?(?:>|\\gt) ?0\$?|\$([a-zA-Z]) ?(?:>|\\gt) ?0\$)\)?[\s.]*$/;

/** "…, given that u > 0" after a change of subject is what the rules know as "where u is positive". */
export function positiveSubject(problem: string): Rewording | null {
  if (!/subject|terms of|rearrange|for [a-zA-Z]\b/i.test(problem)) return null;
  const found = POSITIVE.exec(problem);
  if (found === null) return null;
  const letter = found[1] ?? found[2];
  const before = problem.slice(0, found.index);
  if (letter !== undefined) return { question: `${before}, where ${letter} is positive` };
  const target = /(?:make|subject|for|find|express)\s+\$?([a-zA-Z])\$?\b/i.exec(before)?.[1];
  return target === undefined ? null : { question: `${before}, where ${target} is positive` };
}
