import type { Expression, RelationSign, Statement } from '../expression/expression.ts';
import { between, type Cursor, isOpen, next, peek, refuseMissingOperand, refuseToken } from './cursor.ts';
import { asInterval, isCollection, parseCollection } from './parseCollection.ts';
import { parseEnvironment } from './parseEnvironment.ts';
import { parseParts } from './parseParts.ts';
import { parseSum } from './parseSum.ts';
import type { Bracket, Token } from './token.ts';
import { refuse } from './unreadable.ts';

/** One claim: an expression, a (chained) relation, a membership, a collection, or a bracket around claims. */
export function parseClaim(cursor: Cursor): Statement {
  const token = peek(cursor);
  if (token.kind === 'environment' && token.edge === 'begin') return parseEnvironment(cursor);
  if (isOpen(token, '(') && peek(cursor, 1).kind === 'environment')
    return between(cursor, () => parseEnvironment(cursor));
  if (token.kind === 'text' && endsClaim(peek(cursor, 1))) return { kind: 'words', text: readText(cursor) };
  if (holdsClaims(cursor)) return parseHeldClaims(cursor);
  return parseRelation(cursor, parseSide(cursor));
}

function readText(cursor: Cursor): string {
  const token = next(cursor);
  return token.kind === 'text' ? token.text : '';
}

function endsClaim(token: Token): boolean {
  return token.kind === 'end' || token.kind === 'separator' || token.kind === 'connective' || token.kind === 'close';
}

/** A box, or brackets around whole statements: (x = 1 or x = 2) and y = 3. */
function holdsClaims(cursor: Cursor): boolean {
  const first = peek(cursor);
  const boxed = first.kind === 'command' && first.name === 'boxed';
  if (!boxed && !isOpen(first, '(', 'group')) return false;
  const inside: Bracket[] = [];
  let claims = false;
  for (let ahead = boxed ? 1 : 0; ; ahead += 1) {
    const token = peek(cursor, ahead);
    if (token.kind === 'end') return false;
    if (token.kind === 'open') inside.push(token.text);
    if (token.kind === 'close') inside.pop();
    // The k = 1 below a sum claims nothing.
    if (token.kind === 'relation' || token.kind === 'connective') claims ||= !inside.slice(1).includes('group');
    if (inside.length === 0) return (boxed || claims) && endsClaim(peek(cursor, ahead + 1));
  }
}

function parseHeldClaims(cursor: Cursor): Statement {
  if (peek(cursor).kind === 'command') next(cursor);
  return between(cursor, () => parseParts(cursor));
}

/** What may stand beside a relation sign: an expression, or a collection written out. */
function parseSide(cursor: Cursor): Statement {
  if (peek(cursor).kind === 'command' && holdsClaims(cursor)) return parseHeldClaims(cursor);
  if (isCollection(cursor)) return parseCollection(cursor);
  return { kind: 'expression', expression: parseSum(cursor) };
}

/** `first`, and what follows after =, <, ∈. */
export function parseRelation(cursor: Cursor, first: Statement): Statement {
  const sign = peek(cursor);
  if (sign.kind === 'setSign' && sign.text === '∈') return parseMember(cursor, first, sign);
  if (sign.kind !== 'relation') return first;
  const sides = [first];
  const signs: RelationSign[] = [];
  for (let token = peek(cursor); token.kind === 'relation'; token = peek(cursor)) {
    next(cursor);
    if (peek(cursor).kind === 'end') refuseMissingOperand(cursor);
    signs.push(token.sign);
    const from = cursor.index;
    sides.push(parseSide(cursor));
    refuseRunTogether(cursor, first, from);
  }
  return relate(cursor, sign, sides, signs);
}

/**
 * "2x + y = 7 x − y = 2" is two equations, not 7x: between two relation signs, nothing may be multiplied across a
 * space. In LaTeX spaces mean nothing, so there only the letter that the line began with is taken as a new start.
 */
function refuseRunTogether(cursor: Cursor, first: Statement, from: number): void {
  if (peek(cursor).kind !== 'relation') return;
  const latex = cursor.text.includes('\\');
  const start = first.kind === 'expression' && first.expression.kind === 'symbol' ? first.expression.name : '';
  for (let index = from + 1; index < cursor.index; index += 1) {
    const [before, token] = [cursor.tokens[index - 1], cursor.tokens[index]];
    if (token === undefined || before === undefined || !token.spaced || !startsNew(before, token)) continue;
    const again = token.kind === 'letter' && token.name === start && index === cursor.index - 1;
    if (latex && !again) continue;
    const { text } = cursor;
    const suggestion = `${text.slice(0, token.position).trimEnd()}${again ? ' or ' : ', '}${text.slice(token.position)}`;
    refuse(token.position, 'put a comma, “and” or “or” between two equations', suggestion);
  }
}

/** A value after a value, with no sign between. */
function startsNew(before: Token, token: Token): boolean {
  return ['number', 'letter', 'constant', 'close'].includes(before.kind) && ['letter', 'function'].includes(token.kind);
}

function relate(cursor: Cursor, at: Token, sides: readonly Statement[], signs: readonly RelationSign[]): Statement {
  const expressions = sides.flatMap((side) => (side.kind === 'expression' ? [side.expression] : []));
  if (expressions.length === sides.length) return { kind: 'relation', sides: expressions, signs };
  const [left, right] = sides;
  if (sides.length !== 2 || signs[0] !== '=' || left === undefined || right === undefined) {
    refuseToken(cursor, at, 'a set, point or interval can only be set equal to one other thing');
  }
  if (left.kind === 'tuple' && right.kind === 'tuple' && left.elements.length === right.elements.length)
    return byCoordinates(left.elements, right.elements);
  if (left.kind !== 'expression') refuseToken(cursor, at, 'I cannot compare these two');
  // "D = (0, 1)" names a point; "x = {1, 2}" lists the values of x.
  return { kind: 'member', element: left.expression, of: right };
}

/** (x, y) = (1, 2) says x = 1 and y = 2. */
function byCoordinates(left: readonly Expression[], right: readonly Expression[]): Statement {
  const parts = left.flatMap((side, index): Statement[] => {
    const other = right[index];
    return other === undefined ? [] : [{ kind: 'relation', sides: [side, other], signs: ['='] }];
  });
  return { kind: 'all', parts };
}

function parseMember(cursor: Cursor, first: Statement, sign: Token): Statement {
  next(cursor);
  if (first.kind !== 'expression') refuseToken(cursor, sign, 'only one value can be a member');
  const boxed = peek(cursor).kind === 'command' && holdsClaims(cursor);
  if (!boxed && !isCollection(cursor)) refuseToken(cursor, peek(cursor), 'expected a set or an interval after ∈');
  const of = boxed ? parseHeldClaims(cursor) : parseCollection(cursor);
  return of.kind === 'truth' ? of : { kind: 'member', element: first.expression, of: asInterval(of) };
}
