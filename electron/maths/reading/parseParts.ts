import type { Statement } from '../expression/expression.ts';
import { combineParts, type Joint } from './combineParts.ts';
import { type Cursor, deeper, next, peek } from './cursor.ts';
import { parseClaim } from './parseClaim.ts';

/** Claims with "and", "or", commas, semicolons or line ends between them, put together by what they say. */
export function parseParts(cursor: Cursor): Statement {
  return deeper(cursor, () => {
    const parts = [parseClaim(cursor)];
    const joints: Joint[] = [];
    for (let joint = acceptJoint(cursor); joint !== null; joint = acceptJoint(cursor)) {
      joints.push(joint);
      parts.push(parseClaim(cursor));
    }
    return combineParts(parts, joints);
  });
}

/** One joint; ", and" and "; or" count as the word. */
function acceptJoint(cursor: Cursor): Joint | null {
  const token = peek(cursor);
  if (token.kind === 'connective') {
    next(cursor);
    return token.text;
  }
  if (token.kind !== 'separator' || token.text === '&') return null;
  next(cursor);
  const word = peek(cursor);
  if (word.kind !== 'connective') return token.text;
  next(cursor);
  // "19, 46, and 82" is still a list with commas.
  return word.text === 'and' ? token.text : 'or';
}
