import type { RuleSolution } from '../../../outcomes.ts';
import { workTotal, workWhichJoined } from '../workAverages.ts';
import { workWeights } from './workGroups.ts';
import { holdsOnly, plainValues, stemsOf } from './scene.ts';
import type { Scene, SceneAmount } from './scene.ts';
import Fraction from 'fraction.js';

/** "The mean of A, B and C is 30, of A and B 25": what is C's? */
function ofNamed(scene: Scene): RuleSolution | null {
  const [one, two] = scene.told;
  if (one === undefined || two === undefined || one.name !== 'mean' || two.name !== 'mean') return null;
  if (!holdsOnly(scene, { turns: ['how-many', 'how-much', 'other'], told: 2 }) || scene.amounts.length > 0) return null;
  if (scene.places.length > 0 || one.count !== null || two.count !== null) return null;
  const [all, part] = one.names.length > two.names.length ? [one, two] : [two, one];
  const left = all.names.filter((name) => !part.names.includes(name));
  const [name] = left;
  if (part.names.length < 2 || left.length !== 1 || all.names.length !== part.names.length + 1 || name === undefined)
    return null;
  if (!scene.question.includes(name.split(' ').at(-1) ?? name)) return null;
  if (part.names.some((other) => new RegExp(`\\b${other}\\b`).test(scene.question.replace(/^.*#\d+/, '')))) return null;
  return workWhichJoined(all.names.length, scene.amount(all.value), scene.amount(part.value), -1);
}

/** The mean of people who are named, for their total. */
function ofNamedTotal(scene: Scene): RuleSolution | null {
  const [told] = scene.told;
  if (told?.name !== 'mean' || told.names.length < 2 || scene.amounts.length > 0 || scene.places.length > 0)
    return null;
  return scene.turns.has('total') && holdsOnly(scene, { turns: ['total', 'together'], told: 1 })
    ? workTotal(scene.amount(told.value), new Fraction(told.names.length))
    : null;
}

const NO_LABEL =
  /^(?:the|of|in|on|for|and|her|his|its|their|my|mark|score|grade|test-score|final|got|gets|scored|scores|has|worth|weight|percent|average|mean|with|from|overall|course|count|make|made)$/;

function labelOf({ clause }: SceneAmount): ReadonlySet<string> {
  return new Set([...stemsOf(clause)].filter((word) => !NO_LABEL.test(word)));
}

/** "Homework counts for 30 % and tests for 70 %. She has 90 for homework and 80 in the tests." */
function ofWeights(scene: Scene): RuleSolution | null {
  const allowed = { turns: ['weighted', 'counts', 'last', 'together', 'total'] as const, asked: 1, lists: 2 };
  const { turns } = scene;
  if (!holdsOnly(scene, allowed) || scene.places.length > 0) return null;
  if (scene.lists.length === 2) {
    const [one, two] = [plainValues(scene.lists[0]), plainValues(scene.lists[1])];
    if (one === null || two === null || one.length !== two.length || !turns.has('weighted') || scene.amounts.length > 0)
      return null;
    const percents = [one, two].map(
      (list, index) => list.reduce((sum, value) => sum.add(value), new Fraction(0)).equals(100) && index >= 0,
    );
    if (percents[0] === percents[1]) return null;
    const [weights, marks] = percents[0] === true ? [one, two] : [two, one];
    return workWeights(weights.map((weight, index) => ({ weight, value: marks[index] ?? weight })));
  }
  const weights = scene.amounts.filter(({ unit }) => unit === '%');
  const marks = scene.amounts.filter(({ unit }) => unit !== '%');
  const total = weights.reduce((sum, { value }) => sum.add(value), new Fraction(0));
  if (scene.lists.length > 0 || weights.length < 2 || weights.length !== marks.length || !total.equals(100))
    return null;
  if (!turns.has('weighted') && !turns.has('last') && !turns.has('together') && scene.asked.length === 0) return null;
  const rows = weights.flatMap((weight) => {
    const fits = marks.filter((mark) => [...labelOf(weight)].some((word) => labelOf(mark).has(word)));
    const [mark, ...more] = fits;
    return mark === undefined || more.length > 0 ? [] : [{ weight: weight.value, value: mark.value, mark }];
  });
  return rows.length === weights.length && new Set(rows.map(({ mark }) => mark)).size === rows.length
    ? workWeights(rows)
    : null;
}

/** Questions about people who are named, and marks with weights. */
export function solveNames(scene: Scene): RuleSolution | null {
  return ofNamed(scene) ?? ofNamedTotal(scene) ?? ofWeights(scene);
}
