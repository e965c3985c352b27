import type { RuleSolution } from '../../../outcomes.ts';
import { solvedFigure } from './solvedFigure.ts';

type Link = { readonly inner: string; readonly outer: string; readonly of: readonly [inner: string, outer: string] };

/** A size of the figure inside that is a size of the figure outside. */
const LINKS: readonly Link[] = [
  { inner: 'circle', outer: 'square', of: ['diameter', 'side'] },
  { inner: 'square', outer: 'circle', of: ['diagonal', 'diameter'] },
  { inner: 'rectangle', outer: 'circle', of: ['diagonal', 'diameter'] },
  { inner: 'sphere', outer: 'cube', of: ['diameter', 'side'] },
  { inner: 'cube', outer: 'sphere', of: ['diagonal', 'diameter'] },
  { inner: 'semicircle', outer: 'rectangle', of: ['diameter', 'length'] },
];
const SHAPE = '(circle|square|rectangle|sphere|cube)';
const TOLD = '((?: (?:that|which|with|of|whose|has|having|measuring|\\$?\\d)[^.?]*?)?)';
const INSIDE = new RegExp(
  `^\\s*(?:an? |the )${SHAPE}${TOLD} (?:is |that is )?(?:inscribed in|drawn inside|fits exactly inside|fits exactly in|just fits inside|touches all (?:four )?sides of|is inscribed inside) (?:an? |the )${SHAPE}${TOLD}(?:\\.|,) ([^\\d]*)$`,
  'i',
);
const ROUND = new RegExp(
  `^\\s*(?:an? |the )${SHAPE}${TOLD} (?:is |that is )?(?:circumscribed (?:about|around)|drawn (?:round|around)|passes through (?:all )?(?:the )?(?:four |4 )?(?:corners|vertices) of|through the (?:four )?(?:corners|vertices) of) (?:an? |the )${SHAPE}${TOLD}(?:\\.|,) ([^\\d]*)$`,
  'i',
);
const OTHER = /\b(?:twice|half|double|third|less|more|than|ratio|percent\w*|fraction|shaded|difference|between|outside|not|remaining|left|wasted?|and)\b/i; // prettier-ignore

type Ask = { readonly known: string; readonly told: string; readonly sought: string; readonly sizes: readonly [string, string] }; // prettier-ignore

/** Which of the two is told and which is asked for, and the sizes that they share. */
function askOf(problem: string): (Ask & { readonly asked: string }) | null {
  const [inside, round] = [INSIDE.exec(problem), ROUND.exec(problem)];
  const found = inside ?? round;
  if (found === null) return null;
  const [, first = '', firstTold = '', second = '', secondTold = '', asked = ''] = found;
  const [inner, outer] = inside === null ? [second, first] : [first, second];
  const link = LINKS.find((one) => one.inner === inner.toLowerCase() && one.outer === outer.toLowerCase());
  const [a, b] = [/\d/.test(firstTold), /\d/.test(secondTold)];
  if (link === undefined || a === b || OTHER.test(firstTold + secondTold + asked)) return null;
  const [known, told, sought] = a ? [first, firstTold, second] : [second, secondTold, first];
  if (new RegExp(`\\b${known}\\b`, 'i').test(asked)) return null;
  const isInner = known.toLowerCase() === link.inner;
  return { known, told, sought, asked, sizes: isInner ? link.of : [link.of[1], link.of[0]] };
}

/** "A circle is inscribed in a square of area 100": what they share from the one, then what is asked of the other. */
export function linkedFigures(problem: string): RuleSolution | null {
  if (!/inscribed|circumscribed|fits|touches all|corners|vertices|drawn/i.test(problem)) return null;
  const ask = askOf(problem.replace(/, in (?:square )?[a-z]+,(?= of)/, ''));
  if (ask === null) return null;
  const { known, told, sought, asked, sizes } = ask;
  const direct = new RegExp(`\\b${sizes[0]}\\b[^\\d]*?(\\d+(?:\\.\\d+)?) ?([a-z]{0,6})`, 'i').exec(told);
  const whole = direct === null ? solvedFigure(`Find the ${sizes[0]} of a ${known}${told}.`) : null;
  const value = direct === null ? /^(\d+(?:\.\d+)?)(?:\\text\{ ([a-z]+)\})?$/.exec(whole?.answer ?? '') : direct;
  if (value === null) return null;
  const wanted = solvedFigure(`A ${sought} has ${sizes[1]} ${value[1] ?? ''} ${value[2] ?? ''}. ${asked}`);
  if (wanted === null) return null;
  const shared = { reason: `The ${sizes[0]} of the ${known} is the ${sizes[1]} of the ${sought}.`, expression: `${value[1] ?? ''}` }; // prettier-ignore
  return { ...wanted, steps: [...(whole?.steps ?? []), shared, ...wanted.steps] };
}
