import Fraction from 'fraction.js';

import type { RuleStep } from '../../outcomes.ts';
import { leastMultiple, writeNumber } from '../writeTerms.ts';
import { numberTree, placed, productTree, sumTree, unknownTree, valueOfTree } from './amountTree.ts';
import type { AmountTree } from './amountTree.ts';
import { equationOf, unknownsOf } from './polynomial.ts';
import type { Polynomial } from './polynomial.ts';
import { solveForBase } from './solveForBase.ts';
import { writeTree } from './writeTree.ts';

/** Two things that the words say are equal. */
export type StoryEquation = { readonly left: AmountTree; readonly right: AmountTree };
export type Values = (id: string) => Fraction | undefined;

export type UnknownStory = {
  /** `name` as a reason tells it: "Kim's age", "the smaller number". */
  readonly unknowns: readonly { readonly id: string; readonly name: string }[];
  readonly equations: readonly StoryEquation[];
  /** What is asked for, `name` as above. */
  readonly wanted: readonly { readonly tree: AmountTree; readonly name: string }[];
  /** May these be the values? Ages are not below zero, digits are below ten. */
  readonly fits: (values: Values) => boolean;
  /** The letter that the question itself gives to an unknown. */
  readonly letter?: { readonly id: string; readonly name: string } | undefined;
};

export type WorkedUnknowns = {
  readonly steps: readonly RuleStep[];
  /** The values of what is wanted; several lists where several answers fit. */
  readonly answers: readonly (readonly Fraction[])[];
};

/** Everything told by one unknown, `base`, with the equation that is left over for it. */
type Told = {
  readonly base: string | null;
  readonly trees: ReadonlyMap<string, AmountTree>;
  readonly steps: readonly RuleStep[];
  readonly left: StoryEquation | null;
};

const LETTERS = ['x', 'y', 'z'];

function treeOf(polynomial: Polynomial): AmountTree {
  const ordered = [...polynomial].toSorted(
    ([one, first], [two, second]) => Number(first.s < 0n) - Number(second.s < 0n) || two.length - one.length,
  );
  return sumTree(
    ordered.map(([key, value]) => {
      const factors = key.split('*').filter((id) => id !== '');
      return factors.reduce<AmountTree>((tree, id) => productTree(tree, unknownTree(id)), numberTree(value));
    }),
  );
}

/** `u` by the rest of an equation, where it stands in it once and with a number before it. */
function isolated(equation: Polynomial, id: string): AmountTree | null {
  const coefficient = equation.get(id);
  if (coefficient === undefined || [...equation.keys()].some((key) => key !== id && key.split('*').includes(id)))
    return null;
  const rest = [...equation].filter(([key]) => key !== id);
  return treeOf(new Map(rest.map(([key, value]) => [key, value.div(coefficient).neg()])));
}

/** "Tom is 5 years older than Ben": an equation that tells one unknown by others is used before any other. */
function isTelling({ left, right }: StoryEquation): boolean {
  return left.kind === 'unknown' || right.kind === 'unknown';
}

/** How a value came about that plain arithmetic gives; nothing where the question tells it. */
function arithmeticStep(
  { left, right }: StoryEquation,
  id: string,
  name: string,
  known: ReadonlyMap<string, AmountTree>,
  value: Fraction,
): readonly RuleStep[] | null {
  const other =
    left.kind === 'unknown' && left.id === id ? right : right.kind === 'unknown' && right.id === id ? left : null;
  if (other === null) return null;
  if (other.kind === 'number') return [];
  const nameOf = (one: string): string => {
    const tree = known.get(one);
    return tree?.kind === 'number' ? writeNumber(tree.value) : one;
  };
  return [{ reason: `Work out ${name}.`, expression: `${writeTree(other, nameOf)}=${writeNumber(value)}` }];
}

function tellBy(story: UnknownStory, base: string | null, size = 1n): Told | null {
  const start = base === null ? null : productTree(numberTree(new Fraction(size)), unknownTree(base));
  const trees = new Map<string, AmountTree>(base === null || start === null ? [] : [[base, start]]);
  const steps: RuleStep[] = [];
  let open = story.equations;
  let letters = 0;
  for (let found = true; found;) {
    found = false;
    for (const equation of open.toSorted((one, two) => Number(isTelling(two)) - Number(isTelling(one)))) {
      const polynomial = equationOf(
        placed(equation.left, (id) => trees.get(id)),
        placed(equation.right, (id) => trees.get(id)),
      );
      const [id, ...more] = [...unknownsOf(polynomial)].filter((one) => one !== base);
      if (id === undefined || more.length > 0) continue;
      const tree = isolated(polynomial, id);
      if (tree === null) continue;
      const name = story.unknowns.find((one) => one.id === id)?.name ?? id;
      if (tree.kind === 'number') {
        const step = arithmeticStep(equation, id, name, trees, tree.value);
        const solved =
          step ??
          solveForBase(
            equation,
            trees,
            id,
            story.letter?.id === id ? story.letter.name : (LETTERS[letters++] ?? 'w'),
            name,
            '',
          )?.steps;
        if (solved === undefined) return null;
        steps.push(...solved);
      }
      trees.set(id, tree);
      open = open.filter((one) => one !== equation);
      found = true;
      break;
    }
  }
  if (story.unknowns.some(({ id }) => !trees.has(id))) return null;
  if (open.length !== (base === null ? 0 : 1)) return null;
  return { base, trees, steps, left: open[0] ?? null };
}

/** Fractions before the unknown are harder to work with than none; squares are left to the equation. */
function effort({ trees }: Told): number {
  const size = (tree: AmountTree): number => {
    switch (tree.kind) {
      case 'number':
        return tree.value.d === 1n ? (tree.value.s < 0n ? 1 : 0) : 10;
      case 'unknown':
        return 0;
      case 'sum':
        return tree.parts.reduce((total, part) => total + size(part), 1);
      default:
        return tree.kind === 'product' ? 1 + size(tree.first) + size(tree.second) : 50;
    }
  };
  return [...trees.values()].reduce((total, tree) => total + size(tree), 0);
}

/** All denominators before the unknown of plain multiples of it: ages as 3:4 are 3x and 4x. */
function withoutFractions(story: UnknownStory, told: Told): Told {
  const factors = [...told.trees.values()].flatMap((tree) =>
    tree.kind === 'unknown'
      ? [new Fraction(1)]
      : tree.kind === 'product' && tree.first.kind === 'number' && tree.second.kind === 'unknown'
        ? [tree.first.value]
        : [],
  );
  const size = factors.reduce((multiple, { d }) => leastMultiple(multiple, d), 1n);
  return factors.length < told.trees.size || size === 1n ? told : (tellBy(story, told.base, size) ?? told);
}

function plans(story: UnknownStory): readonly Told[] {
  const plain = story.letter === undefined ? tellBy(story, null) : null;
  if (plain !== null) return [plain];
  const bases = story.letter === undefined ? story.unknowns.map(({ id }) => id) : [story.letter.id];
  return bases
    .map((base) => tellBy(story, base))
    .filter((told) => told !== null)
    .map((told) => (story.letter === undefined ? withoutFractions(story, told) : told))
    .toSorted((one, two) => effort(one) - effort(two));
}

function introduction(story: UnknownStory, told: Told, letter: string): string {
  const name = (id: string): string => story.unknowns.find((one) => one.id === id)?.name ?? id;
  const others = story.unknowns
    .filter(({ id }) => id !== told.base && told.trees.get(id)?.kind !== 'number')
    .map(({ id }) => `${name(id)} is $${writeTree(told.trees.get(id) ?? unknownTree(id), () => letter)}$`);
  const own = told.trees.get(told.base ?? '');
  const start = `Let $${own === undefined ? letter : writeTree(own, () => letter)}$ be ${name(told.base ?? '')}`;
  return others.length === 0 ? `${start}.` : `${start}; ${others.join(', ')}.`;
}

function finalSteps(
  story: UnknownStory,
  told: Told,
  root: Fraction | null,
  values: Values,
  found: readonly Fraction[],
): readonly RuleStep[] {
  return story.wanted.flatMap(({ tree, name }, index): readonly RuleStep[] => {
    const value = found[index];
    if (
      value === undefined ||
      (tree.kind === 'unknown' && tree.id === told.base && told.trees.get(tree.id)?.kind === 'unknown')
    )
      return [];
    const shown = tree.kind === 'unknown' && told.base !== null ? (told.trees.get(tree.id) ?? tree) : tree;
    if (shown.kind === 'number' || (shown.kind === 'unknown' && told.base === null)) return [];
    const written = writeTree(shown, (id) =>
      writeNumber((shown !== tree && id === told.base ? root : values(id)) ?? value),
    );
    const result = writeNumber(value);
    return written === result ? [] : [{ reason: `Work out ${name}.`, expression: `${written}=${result}` }];
  });
}

function finish(story: UnknownStory, told: Told): WorkedUnknowns | null {
  const letter = story.letter?.name ?? LETTERS[0] ?? 'x';
  const solved =
    told.base === null || told.left === null
      ? null
      : solveForBase(told.left, told.trees, told.base, letter, '', introduction(story, told, letter));
  if ((told.base === null) !== (solved === null)) return null;
  const roots: readonly (Fraction | null)[] = solved?.roots ?? [null];
  const fitting = roots.flatMap((root) => {
    const values: Values = (id) => {
      const tree = told.trees.get(id);
      return tree === undefined ? undefined : (valueOfTree(tree, () => root ?? undefined) ?? undefined);
    };
    const holds = story.equations.every(({ left, right }) => {
      const [one, two] = [valueOfTree(left, values), valueOfTree(right, values)];
      return one !== null && two !== null && one.equals(two);
    });
    const wanted = story.wanted.map(({ tree }) => valueOfTree(tree, values));
    return holds && story.fits(values) && wanted.every((value) => value !== null)
      ? [{ root, values, wanted: wanted.filter((value) => value !== null) }]
      : [];
  });
  const [first] = fitting;
  if (first === undefined) return null;
  const reason = fitting.length === 1 ? 'Only this one fits the story.' : 'Take either one.';
  const chosen: readonly RuleStep[] =
    roots.length > 1 && first.root !== null ? [{ reason, expression: `${letter}=${writeNumber(first.root)}` }] : [];
  return {
    steps: [
      ...told.steps,
      ...(solved?.steps ?? []),
      ...chosen,
      ...finalSteps(story, told, first.root, first.values, first.wanted),
    ],
    answers: fitting.map(({ wanted }) => wanted),
  };
}

/**
 * Works a story of unknowns and equations: by plain arithmetic where that reaches everything, else by one unknown that
 * the others are told by, with exactly one equation left over for it. `null` for a fact too many or too few.
 */
export function workUnknowns(story: UnknownStory): WorkedUnknowns | null {
  for (const told of plans(story)) {
    const worked = finish(story, told);
    if (worked !== null) return worked;
  }
  return null;
}
