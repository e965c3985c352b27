import { writeDecimal } from '../../askedText.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { formOf } from '../figures/figureForm.ts';
import { figureText } from '../figures/figureText.ts';
import { restIsIdle } from '../figures/figureWords.ts';

const LONG = /\b(?:and |where |with |if |side )?c (?:is|=|as|being) (?:the )?(?:hypotenuse|longest side|hyp)\b|\b(?:with |and |the )*hypotenuse (?:is |= )?c\b(?! ?(?:=|is|of) ?#)/; // prettier-ignore
/** "Legs a = 4 and b = 7": the legs by name, only where they are the two that the theorem calls so. */
const LEGS =
  /\b(?:are )?(?:the )?(?:two )?(?:legs|shorter sides)\b(?: of(?= ;|$| a ))?(?: ;)?(?: (?:are|with|lengths))*/g;

/** "a = 5, c = 13, b = ? (c is the hypotenuse)": the sides by the letters of the theorem. */
export function lettersOfRight(problem: string): Rewording | null {
  const given = figureText(problem);
  if (given === null || given.quantities.length !== 2) return null;
  const right = LONG.test(given.text) || /\bright(?:-| )?(?:angled )?triangle\b|\bpythagor/.test(given.text);
  if (!right) return null;
  const sides = new Map<string, string>();
  const units = new Set(given.quantities.map(({ unit }) => unit));
  let rest = given.text.replace(LONG, ' ').replace(/\bright(?:-| )?(?:angled )?triangle\b|\bpythagor\w*\b|\btheorem\b/g, ' '); // prettier-ignore
  rest = rest.replace(
    /\b(?:leg |side )?([abc]) ?(?:=|is|of length) ?#(\d+)/g,
    (_all, letter: string, index: string) => {
      const quantity = given.quantities[Number(index)];
      sides.set(letter, quantity === undefined ? '' : writeDecimal(quantity.size.value));
      return ' ';
    },
  );
  if (LEGS.test(rest) && sides.has('a') && sides.has('b')) rest = rest.replace(LEGS, ' ');
  const wanted = ['a', 'b', 'c'].find((letter) => !sides.has(letter));
  rest = rest.replace(/\b(?:leg |side )?[abc]\b ?=?/g, (all) => (all.includes(wanted ?? '?') ? ' ' : all)).replace(/=|\b(?:leg|side|length)\b/g, ' '); // prettier-ignore
  if (sides.size !== 2 || wanted === undefined || units.size > 1 || /#/.test(rest) || !restIsIdle(rest)) return null;
  const unit = [...units][0] ?? '';
  const of = (letter: string): string => `${sides.get(letter) ?? ''}${unit === '' ? '' : ` ${unit}`}`;
  const form = formOf(given);
  if (wanted === 'c') return { question: `Find the hypotenuse of a right-angled triangle with shorter sides ${of('a')} and ${of('b')}.${form}` }; // prettier-ignore
  const leg = wanted === 'a' ? 'b' : 'a';
  return { question: `Find the other side of a right-angled triangle with hypotenuse ${of('c')} and one side ${of(leg)}.${form}` }; // prettier-ignore
}
