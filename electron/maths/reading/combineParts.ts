import { symbolsIn } from '../expression/symbolsIn.ts';
import type { Statement } from '../expression/expression.ts';

export type Joint = 'and' | 'or' | ',' | ';' | 'newline';

/**
 * Puts claims together. "or" makes alternatives. Commas and semicolons make a list of numbers, a system, or (where all
 * give values to the same unknowns, x = 1, x = 2) alternatives. A written "and" always means that all hold.
 */
export function combineParts(parts: readonly Statement[], joints: readonly Joint[]): Statement {
  const [only] = parts;
  if (joints.length === 0 && only !== undefined) return only;
  if (joints.includes('or')) return combineAlternatives(parts, joints);
  const strong = joints.some((joint) => joint === ';' || joint === 'newline');
  const weak = joints.some((joint) => joint === ',' || joint === 'and');
  if (strong && weak) {
    const groups = splitAt(parts, joints, (joint) => joint === ';' || joint === 'newline');
    return joinAll(
      groups.map((group) => combineParts(group.parts, group.joints)),
      joints.includes('and'),
    );
  }
  return joinAll(parts, joints.includes('and'));
}

/** "x = 1, x = 2 or x = 3" is three alternatives; "x = 1 and y = 2 or x = 3 and y = 4" is two. */
function combineAlternatives(parts: readonly Statement[], joints: readonly Joint[]): Statement {
  const names = new Set(parts.map(assignedName));
  const onlyCommas = joints.every((joint) => joint === 'or' || joint === ',');
  if (onlyCommas && (names.size === 1 || names.has(null))) return { kind: 'any', parts };
  const groups = splitAt(parts, joints, (joint) => joint === 'or');
  return { kind: 'any', parts: groups.map((group) => combineParts(group.parts, group.joints)) };
}

function flatten(parts: readonly Statement[], kind: 'any' | 'all'): readonly Statement[] {
  return parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
}

function joinAll(parts: readonly Statement[], written: boolean): Statement {
  const expressions = parts.flatMap((part) => (part.kind === 'expression' ? [part.expression] : []));
  if (expressions.length === parts.length) return { kind: 'set', elements: expressions };
  const values = sharedValues(parts);
  if (values !== null) return values;
  if (parts.every((part) => part.kind === 'tuple' || part.kind === 'interval' || isNamedPoint(part)))
    return { kind: 'any', parts };
  return !written && giveSameUnknowns(parts) ? { kind: 'any', parts } : { kind: 'all', parts: flatten(parts, 'all') };
}

function isNamedPoint(part: Statement): boolean {
  return part.kind === 'member' && part.of.kind === 'tuple';
}

/** "n = 2, 3, 4": one unknown and all its values. */
function sharedValues(parts: readonly Statement[]): Statement | null {
  const [first, ...rest] = parts;
  if (first?.kind !== 'relation' || first.sides.length !== 2 || first.signs[0] !== '=') return null;
  const [element, value] = first.sides;
  const others = rest.flatMap((part) => (part.kind === 'expression' ? [part.expression] : []));
  if (element?.kind !== 'symbol' || value === undefined || others.length !== rest.length) return null;
  return { kind: 'member', element, of: { kind: 'set', elements: [value, ...others] } };
}

/** Every part gives values to exactly the same unknowns, so the parts are separate solutions. */
function giveSameUnknowns(parts: readonly Statement[]): boolean {
  const named = parts.map(assignedNames);
  const [first] = named;
  return first !== undefined && first !== '' && named.every((names) => names === first);
}

function assignedNames(part: Statement): string {
  const parts = part.kind === 'all' ? part.parts : [part];
  const names = parts.map(assignedName);
  return names.some((name) => name === null) ? '' : names.toSorted().join(' ');
}

function assignedName(part: Statement): string | null {
  if (part.kind !== 'relation' || part.signs.length !== 1 || part.signs[0] !== '=') return null;
  const [left, right] = part.sides;
  return left?.kind === 'symbol' && right !== undefined && !symbolsIn(right).some(isUnknown) ? left.name : null;
}

/** y = 4x + 6 gives no value yet: beside another such line it is one of a system. */
function isUnknown(name: string): boolean {
  return /^[xyz](?:_|$)/.test(name);
}

type Group = { readonly parts: Statement[]; readonly joints: Joint[] };

function splitAt(
  parts: readonly Statement[],
  joints: readonly Joint[],
  cuts: (joint: Joint) => boolean,
): readonly Group[] {
  const groups: Group[] = [];
  parts.forEach((part, index) => {
    const joint = joints[index - 1];
    const group = groups.at(-1);
    if (group === undefined || joint === undefined || cuts(joint)) groups.push({ parts: [part], joints: [] });
    else {
      group.joints.push(joint);
      group.parts.push(part);
    }
  });
  return groups;
}
