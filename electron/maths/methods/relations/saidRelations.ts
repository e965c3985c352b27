import { symbolsIn } from '../../expression/symbolsIn.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { rationalValue } from '../rationalValue.ts';
import { expressionOf, letterOf } from '../requests/parts.ts';
import type { Work } from '../requests/requestWords.ts';
import { sentenceOf } from '../reworded/rewording.ts';
import type { Piece } from '../reworded/rewording.ts';
import { relationText } from './relationText.ts';
import { rootsEquation } from './rootsEquation.ts';

const THAN = '(?:less|smaller|lower|fewer)';
const OVER = '(?:greater|more|larger|bigger|higher)';
/** How an expression may be compared with another in words, or with nothing (`0`); the longer ways first. */
const COMPARED: readonly (readonly [pattern: RegExp, sign: string, with0: boolean])[] = (
  [
    [`(?:${THAN}|smaller) than (?:zero|nothing|nought)|below zero`, '<', true],
    [`${OVER} than (?:zero|nothing|nought)|above zero`, '>', true],
    [
      `(?:not|no) (?:be |been )?(?:${THAN} than|below|under)|at least|${OVER} than or equal to|equal to or ${OVER} than`,
      '\\ge ',
      false,
    ],
    [
      `(?:not|no) (?:be )?(?:${OVER} than|above|over|exceed|exceeding)|at most|${THAN} than or equal to|equal to or ${THAN} than`,
      '\\le ',
      false,
    ],
    [`${THAN} than|below|under`, '<', false],
    [`${OVER} than|above|over|exceeds?|exceeding`, '>', false],
    ['(?:non[ -]?|not (?:be )?)negative', '\\ge ', true],
    ['(?:non[ -]?|not (?:be )?)positive', '\\le ', true],
    ['negative', '<', true],
    ['positive', '>', true],
    ['(?:equals? (?:to )?)?(?:zero|nothing|nought)|vanish(?:es)?', '=', true],
    ['equals?(?: to)?|the same(?: value)?(?: as)?|as (?:big|large|great) as', '=', false],
  ] as const
).map(([source, sign, with0]) => [new RegExp(`\\b(?:${source})(?![\\w-])`), sign, with0]);
/** All words that may stand beside the expressions: none of them asks for anything but where the comparison holds. */
const WORDS = new Set(
  'so then and now for find at what which give state write down determine solve to where work out calculate the all every those any range set of real value values number numbers when that such does do did will is are must can should make makes take takes expression expressions quadratic linear function polynomial be it true say tell me please in order becomes become has have having gives a an both each strictly as inequality equation your answer x we know if possible statement sentence correct hold holds two following'.split(
    ' ',
  ),
);

type Compared = { readonly left: Piece; readonly sign: string; readonly right: Piece | null };

/** "#1 is at least #2", "#1 and #2 are equal", "#1 is negative", with nothing else but words that ask where. */
function comparedIn(skeleton: string, pieces: readonly Piece[]): Compared | null {
  for (const [pattern, sign, with0] of COMPARED) {
    const found = pattern.exec(skeleton);
    if (found === null) continue;
    const before = skeleton.slice(0, found.index);
    const after = skeleton.slice(found.index + found[0].length);
    if (!`${before} ${after}`.replace(/#\d+|,/g, ' ').split(' ').every((word) => word === '' || WORDS.has(word))) return null; // prettier-ignore
    const inside = (text: string): readonly Piece[] =>
      [...text.matchAll(/#(\d+)/g)].flatMap(([, index]) => pieces[Number(index)] ?? []);
    const isName = (piece: Piece): boolean => letterOf(piece) !== null;
    const [first, second] = [inside(before), inside(after)];
    const told = first.filter((piece) => !isName(piece));
    const [left, other, ...more] = told;
    const [right, ...rest] = second.filter((piece) => !isName(piece) || (second.length === 1 && told.length === 1));
    if (left === undefined || more.length + rest.length > 0) return null;
    if (with0) return other === undefined && right === undefined ? { left, sign, right: null } : null;
    if (right !== undefined) return other === undefined ? { left, sign, right } : null;
    const joined = new RegExp(`#${pieces.indexOf(left)} and (?:of )?#\\d+`).test(skeleton);
    return sign === '=' && other !== undefined && joined ? { left, sign, right: other } : null;
  }
  return null;
}

/** "What value of p makes the statement 3p + 1 = 7 true?" */
const TRUE = /\bmakes? (?:the |this |each )?(?:(?:statement|number sentence|sentence|equation|open sentence)s?:? )?(?=.*[=<>≤≥])(.*?[=<>≤≥].*?) (?:be )?(?:true|correct|hold)\b/i; // prettier-ignore

/** Two expressions, or one and nothing, compared in words; an equation by its roots. */
export function saidRelations(problem: string, work: Work): RuleSolution | null {
  if (problem.length > 220) return null;
  const roots = rootsEquation(problem);
  if (roots !== null) return roots;
  const made = TRUE.exec(problem);
  if (made !== null) return work(`Solve ${made[1] ?? ''}`);
  if (!COMPARED.some(([pattern]) => pattern.test(problem)) || /[=<>≤≥]/.test(problem)) return null;
  const apart = problem.replace(/\b((?:values?|numbers?) (?:of \$?[a-z]\$?|for which)|(?:which|what) \$?[a-z]\$?|when|where) (?:is|are|does|do|will|can|must) (?=\S)/gi, '$1 , '); // prettier-ignore
  const sentence = sentenceOf(relationText(apart));
  if (sentence === null || sentence.pieces.length > 5) return null;
  const { skeleton, pieces } = sentence;
  if (!/\b(?:what|which|find|when|where|solve|state|determine|give|work out|calculate)\b/.test(skeleton)) return null;
  const compared = comparedIn(skeleton, pieces);
  const sides = compared === null ? [] : [compared.left, ...(compared.right === null ? [] : [compared.right])];
  const expressions = sides.map(expressionOf);
  const letters = new Set(expressions.flatMap((side) => (side === null ? [] : symbolsIn(side))));
  const named = pieces.flatMap((piece) => letterOf(piece) ?? []);
  if (
    compared === null ||
    expressions.includes(null) ||
    letters.size !== 1 ||
    !named.every((name) => letters.has(name))
  )
    return null;
  const [first] = expressions;
  if (first === null || first === undefined || rationalValue(first) !== null || first.kind === 'symbol') return null;
  return work(`Solve $${compared.left.text}${compared.sign}${compared.right?.text ?? '0'}$`);
}
