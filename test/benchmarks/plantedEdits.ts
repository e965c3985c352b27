import type { Difficulty, MakeProblem } from '../../electron/maths/problems/problem.ts';
import { makeFractionProblem } from '../../electron/maths/problems/number/fractionProblems.ts';
import { makeLinearProblem } from '../../electron/maths/problems/algebra/linearProblems.ts';
import { makeOrderProblem } from '../../electron/maths/problems/number/orderProblems.ts';
import { makeQuadraticProblem } from '../../electron/maths/problems/algebra/quadraticProblems.ts';
import type { Random } from '../../electron/maths/problems/random.ts';
import type { Planted, Template } from './plantedSample.ts';

type Step = { readonly reason: string; readonly before: string; readonly after: string };

/** Spoils the right line `after` as text; null where the mistake cannot be made in it. */
type Edit = (step: Step, random: Random) => string | null;

/** A generated problem, its solution by rule up to some line, and that line spoilt by an edit of its text. */
function edited(kind: string, makers: readonly [MakeProblem, ...MakeProblem[]], edit: Edit): Template {
  return {
    kind,
    make(random: Random): Planted | null {
      const problem = random.pick(makers)(random, random.whole(1, 3) as Difficulty);
      if (problem === null || problem.latex.length !== 1) return null;
      const lines = [...problem.latex, ...problem.solution.steps.map(({ expression }) => expression)];
      const at = random.whole(1, lines.length - 1);
      const [before, after] = [lines[at - 1], lines[at]];
      const reason = problem.solution.steps[at - 1]?.reason ?? '';
      if (before === undefined || after === undefined || /Use the formula|text/.test(reason + after)) return null;
      const wrong = edit({ reason, before, after }, random);
      return wrong === null ? null : { right: lines.slice(0, at), wrong };
    },
  };
}

/** Numbers of the line that were not in the line before, as positions in its text. */
function newNumbers({ before, after }: Step): readonly RegExpExecArray[] {
  const known = new Set(before.match(/\d+/g) ?? []);
  return [...after.matchAll(/\d+/g)].filter(([digits]) => !known.has(digits));
}

const arithmetic: Edit = (step, random) => {
  const found = newNumbers(step);
  const chosen = found[random.whole(0, Math.max(0, found.length - 1))];
  if (chosen === undefined || Number(chosen[0]) < 4) return null;
  const value = Number(chosen[0]) + random.pick([1, -1, 2, -2, 10]);
  const power = step.after[chosen.index - 1] === '^';
  return power
    ? null
    : step.after.slice(0, chosen.index) + String(value) + step.after.slice(chosen.index + chosen[0].length);
};

/** A sign between two terms of a line in which nothing else was to change sign. */
const sign: Edit = ({ reason, after }, random) => {
  if (!/Collect|Expand the brackets and|Expand\b|Work out|Multiply both/.test(reason) || after.includes('('))
    return null;
  const found = [...after.matchAll(/(?<=[\w}])[+-](?=[\w\\])/g)];
  const chosen = found[random.whole(0, Math.max(0, found.length - 1))];
  if (chosen === undefined) return null;
  return after.slice(0, chosen.index) + (chosen[0] === '+' ? '-' : '+') + after.slice(chosen.index + 1);
};

const dropped: Edit = ({ reason, after }, random) => {
  if (!/Collect|Expand/.test(reason) || after.includes('(')) return null;
  const found = [...after.matchAll(/(?<=[\w}])[+-](?:\d+[a-z]?|[a-z])(?=$|[=+-])/g)];
  const chosen = found[random.whole(0, Math.max(0, found.length - 1))];
  return chosen === undefined ? null : after.slice(0, chosen.index) + after.slice(chosen.index + chosen[0].length);
};

/** "Subtract $5$ from both sides": added instead, on the right only. */
const moved: Edit = ({ reason, after }) => {
  const found = /^(Subtract|Add) \$(\d+)\$/.exec(reason);
  const right = /=(-?\d+)$/.exec(after);
  if (found === null || right === null) return null;
  const amount = Number(found[2]) * (found[1] === 'Add' ? -2 : 2);
  return `${after.slice(0, right.index)}=${Number(right[1]) + amount}`;
};

const bracket: Edit = ({ before, after }) => {
  const found = /(?<![\w)}-])(\d+)\((\d*)([a-z])([+-])(\d+)\)/.exec(before);
  if (found === null || !/^[^(]*\([^(]*$/.test(before) || after.includes('(')) return null;
  const lead = Number(found[1]) * Number(found[2] === '' ? 1 : found[2]);
  return before.replace(found[0], `${lead}${found[3]}${found[4]}${found[5]}`);
};

export const editTemplates: readonly Template[] = [
  edited('arithmetic', [makeLinearProblem, makeOrderProblem, makeFractionProblem], arithmetic),
  edited('arithmetic', [makeOrderProblem], arithmetic),
  edited('sign', [makeLinearProblem, makeQuadraticProblem], sign),
  edited('dropped-term', [makeLinearProblem, makeQuadraticProblem], dropped),
  edited('moved-without-sign-change', [makeLinearProblem], moved),
  edited('distributed-to-first-term', [makeLinearProblem], bracket),
];
