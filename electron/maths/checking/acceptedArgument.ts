import type { Statement } from '../expression/expression.ts';
import type { ArgumentQuestion, ArgumentReport, LineRelation } from '../outcomes.ts';
import type { BudgetLimits } from '../numeric/budget.ts';
import { pupilLine } from '../reading/pupilLine.ts';
import { progressOf } from './progressOf.ts';

/** Nothing wrong was found: valid when every step was decided, with a word on whether it is finished. */
export function acceptedArgument(
  { problem, lines: texts }: ArgumentQuestion,
  lines: readonly (Statement | null)[],
  found: readonly LineRelation[],
  isUnread: boolean,
  limits: BudgetLimits,
): ArgumentReport {
  const isOpen = found.some((relation) => relation === 'undecided' || relation === 'unreadable');
  const progress = problem === undefined ? 'unknown' : progressOf(problem, texts.map(pupilLine), limits);
  const isAnswered = progress === 'finished';
  const isTiedEnd = isAnswered && found.at(-1) === 'aside' && answersAlone(problem, texts, limits);
  const relations = isTiedEnd ? withTiedEnd(found) : found;
  const isApart = !isAnswered && relations.at(-1) === 'aside';
  const last = lines.at(-1);
  const base = { valid: isOpen || isApart ? null : true, firstWrong: null, relations } as const;
  const complete = isAnswered ? { complete: true as const } : {};
  if (isOpen) return { ...base, ...complete, why: whyOpen(texts, relations) };
  if (progress === 'apart') return { ...base, valid: null, why: whyApart };
  if (isUnread && !isAnswered) return { ...base, valid: null, why: whyUnread };
  if (isApart) return { ...base, why: whyAside, nudge: 'How does this number belong to the question?' };
  if (progress === 'unknown' || last === null || last === undefined)
    return { ...base, why: 'every line follows from the one before' };
  if (isAnswered) return { ...base, ...complete, why: 'every line follows, and the last one answers the question' };
  if (relations.includes('may-add')) return { ...base, why: whyMore, nudge: putBack };
  return {
    ...base,
    why: 'every line follows so far; the last one is not the finished answer yet',
    nudge: 'So far so good. What is the next step towards the answer?',
  };
}

/** For steps that may let in more solutions, such as squaring. */
export const putBack = 'This step lets in numbers that did not fit before. Put your answers back into the question.';
const whyUnread =
  'the problem could not be read, so the lines were only compared with each other; nothing wrong was found in them';
const whyAside = 'the calculation is right by itself; whether it belongs to the question could not be told';
const whyMore = 'every line follows so far, but one of them lets in numbers that may not solve the question';
const whyApart = 'no line is wrong by itself, but whether the last one leads to the answer could not be judged';

/** "x = 9" and below it "3 × 7 + 4 = 25": the answer stands in a line above, and the last is a test of it. */
function answersAlone(problem: string | undefined, texts: readonly string[], limits: BudgetLimits): boolean {
  return problem !== undefined && progressOf(problem, texts.slice(-1).map(pupilLine), limits) === 'finished';
}

/** The last line says the answer, so it belongs to the question. */
function withTiedEnd(relations: readonly LineRelation[]): readonly LineRelation[] {
  return relations.map((relation, index) =>
    index === relations.length - 1 && relation === 'aside' ? 'equal' : relation,
  );
}

/** Names the first line that could not be read, else the first that could not be judged. */
function whyOpen(texts: readonly string[], relations: readonly LineRelation[]): string {
  const unread = relations.indexOf('unreadable');
  if (unread < 0) return `line ${relations.indexOf('undecided') + 1} could not be judged; nothing wrong was found`;
  const text = (texts[unread] ?? '').trim();
  const quoted = text === '' ? '' : ` (“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”)`;
  return `line ${unread + 1}${quoted} could not be read, so not every step could be judged`;
}
