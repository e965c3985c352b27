import type { AsFormula, BareQuestion } from '../namedQuestion.ts';
import { expressionIn, lettersIn } from './formulaParts.ts';
import { isFormula, worded } from './formulaWords.ts';
import type { Groups } from './forms.ts';

const UNIT = '(?: (?:cm|mm|m|km|metres|meters|units?|inches|in|feet|ft)|(?<=\\d)(?:cm|mm|km))?';
const UNITS = /(?<= |\))(?:cm|mm|m|km|metres|meters|units?|inches|in|feet|ft)(?=[ ,.;]|$)(?! [-+])/g;
const SIDE = (name: string): string => `\\(?(?<${name}>[-+\\da-z ()]+?)\\)?${UNIT}`;
const ASKED = '(?:find|write(?: down)?|give|work out|what is|state|determine)';
const AS =
  '(?:an? |the )?(?:simplified |simplest )?(?:expression|formula|polynomial)?(?:,? (?:in (?:its )?simplest form|as (?:simple|simply) as (?:possible|you can)),?)?(?: ?for| of)?';
const SIMPLY =
  '(?:,? (?:as simply as (?:possible|you can)|in its simplest form|in simplest form|simplified|in terms of [a-z](?:(?:,| and) [a-z])*|in (?:cm|mm|m|km|feet|ft|inches|metres|meters)))*';
const PERIMETER = `(?:${ASKED} ${AS} ?(?:its|the|his|her) perimeter(?: of (?:the|this) (?:triangle|rectangle|shape))?|(?:simplified )?(?:expression for (?:the|its) )?perimeter)${SIMPLY}`;
const AREA = `${ASKED} ${AS} ?(?:its|the) area(?: of (?:the|this) rectangle)?(?: without brackets| in expanded form| without parentheses)`;

const TRIANGLE = `(?:the |a )?triangle(?:'s)? (?:has |with )?(?:the )?(?:side lengths|sides|side lengths of a triangle|sides of length)(?: are| of)?(?: length)? ${SIDE('a')}, ${SIDE('b')},? and ${SIDE('c')}`;
const SIDES_OF = `(?:the )?(?:side lengths|sides) of (?:a triangle|a triangular [a-z]+(?: [a-z]+)?) (?:are|measure|have (?:the )?lengths(?: of)?) ${SIDE('a')}, ${SIDE('b')},? and ${SIDE('c')}(?: long)?`;
const RECTANGLE = `(?:a )?rectangle(?: has)?(?: sides)? (?:of )?(?:length )?${SIDE('a')} (?:and|by) (?:(?:a )?width )?(?:of )?${SIDE('b')}`;
const ANGLES = `(?:the )?(?:three )?angles (?:of|in) a triangle are ${SIDE('a')}°?, ${SIDE('b')}°?,? and ${SIDE('c')}°?(?: degrees)?`;

const TWO_ANGLES = `two (?:(?:(?<right>complementary)|supplementary) angles|angles on a straight line) (?:are|measure|have measures(?: of)?) ${SIDE('a')}°? and ${SIDE('b')}°?(?: degrees)?`;
const VALUE_OF = '(?:find|what is|work out|determine|calculate)(?: the value of)? (?<letter>[a-z])';

type Say = (parts: readonly string[], letters: ReadonlySet<string>, groups: Groups) => string | null;
const FORMS: readonly (readonly [RegExp, Say])[] = [
  [worded(`(?:${TRIANGLE}|${SIDES_OF.replace(/\?<([abc])>/g, '?<$12>')})[.,;]? ${PERIMETER}`), (parts) => simplified(parts, 1)],
  [worded(`${RECTANGLE}[.,;]? ${PERIMETER}`), (parts) => simplified(parts, 2)],
  [worded(`${RECTANGLE}[.,;]? ${AREA}`), ([a = '', b = '']) => `Expand (${a})(${b})`],
  [worded(`${ANGLES}[.,;]? ${VALUE_OF}`), angles],
  [worded(`${TWO_ANGLES}[.,;]? ${VALUE_OF}`), angles],
]; // prettier-ignore

/** Perimeters, areas and angles of shapes whose sides are told in letters. */
export function readLetterShapes(question: BareQuestion): AsFormula | null {
  const text = question.text.replace(/\bcentimet(?:re|er)s?\b/g, 'cm');
  const units = new Set(
    text
      .replace(/\bin (?=terms |its |(?:simplest|expanded) form|(?:cm|mm|m|km|feet|ft|inches|metres|meters)$)/g, '')
      .match(UNITS),
  );
  if (question.form !== '' || !/triang|rectangle|angles/i.test(text) || units.size > 1) return null;
  // "3 m and 2 n": a unit is one behind every side; "3m and 2n" may be letters or a length.
  const isLetter = units.has('m') && (text.match(UNITS) ?? []).length < (/triangle/i.test(text) ? 3 : 2);
  const isEither = /\dm\b/.test(text) && /\d ?[a-ln-z]\b(?!\w)/.test(text);
  if (isLetter || isEither) return null;
  for (const [pattern, say] of FORMS) {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined) continue;
    const parts = ['a', 'b', 'c'].flatMap((name) => groups[name] ?? groups[`${name}2`] ?? []);
    const letters = new Set(parts.flatMap((part) => [...(lettersIn(part) ?? [])]));
    if (letters.size === 0 || !parts.every((part) => isFormula(part) && expressionIn(part) !== null)) continue;
    const problem = say(parts, letters, groups);
    if (problem !== null) return { kind: 'formula', problem, unit: null };
  }
  return null;
}

function simplified(parts: readonly string[], times: number): string {
  const sum = parts.map((part) => `(${part})`).join(' + ');
  return times === 1 ? `Simplify ${sum}` : `Expand ${times}(${parts.join(' + ')})`;
}

function angles(parts: readonly string[], letters: ReadonlySet<string>, { letter = '', right }: Groups): string | null {
  const sum = right === undefined ? 180 : 90;
  return letters.size === 1 && letters.has(letter)
    ? `Solve ${parts.map((part) => `(${part})`).join(' + ')} = ${sum}`
    : null;
}
