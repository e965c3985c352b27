import Fraction from 'fraction.js';

import { writeDecimal } from '../../askedText.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { figureText } from '../figures/figureText.ts';
import { exactRoot } from './derived.ts';

const RIGHT = '(?: (?:of|in) (?:a|the|this) right(?:-| )?(?:angled )?triangle)?';
const LEG = '(?:leg|short(?:er)? side)';
const LONGER = `(?:one|the longer|the long)(?: ${LEG})?${RIGHT} is (#\\d+) (?:longer|more|greater) than (?:the )?(?:other|shorter|second)(?: ${LEG}| one)?(?: ;)?`;
const SHORTER = `(?:one|the shorter|the short)(?: ${LEG})?${RIGHT} is (#\\d+) (?:shorter|less) than (?:the )?(?:other|longer|second)(?: ${LEG}| one)?(?: ;)?`;
const HYPOTENUSE = `(?:and )?(?:the |its )?hypotenuse(?: of the triangle)? (?:is|measures|has length|has a length of|is of length) (#\\d+)(?: long)?`;
const ASK = `(?:find|what are|what is|how long (?:is|are)|calculate|work out|determine)(?: the)?(?: lengths?(?: of)?)?(?: (?:each|both)(?: of)?)?(?: the| its)*(?: (longer|shorter|long|short))? ?(?:legs?|short(?:er)? sides?|sides)`;
const WHOLE = new RegExp(
  `^(?:in a right(?:-| )?(?:angled )?triangle ;? ?)?(?:${LONGER}|${SHORTER}) ${HYPOTENUSE} ; ${ASK}$`,
);

const t = writeDecimal;

/** "One leg is 7 longer than the other, and the hypotenuse is 13": both legs, or one of them. */
export function relatedLegs(problem: string): Rewording | null {
  const given = /hypotenuse/i.test(problem) && /right/i.test(problem) ? figureText(problem) : null;
  const found = given === null || given.plain.form !== null ? null : WHOLE.exec(given.text);
  if (given === null || found === null || given.quantities.length !== 2) return null;
  const [more, long] = [found[1] ?? found[2], found[3]].map((mark) => given.quantities[Number(mark?.slice(1) ?? -1)]);
  if (more === undefined || long === undefined || more.unit !== long.unit) return null;
  if ([more, long].some(({ unit, dimension, size }) => unit === '°' || dimension > 1 || size.pi || size.value.compare(0) <= 0)) return null; // prettier-ignore
  const [k, h] = [more.size.value, long.size.value];
  const root = exactRoot(h.mul(h).mul(2).sub(k.mul(k)));
  const short = root?.sub(k).div(2) ?? null;
  if (short === null || short.compare(0) <= 0 || short.mul(100).d !== 1n) return null;
  return worded(k, h, short, { unit: more.unit, wish: found[4] });
}

function worded(
  k: Fraction,
  h: Fraction,
  short: Fraction,
  { unit, wish }: { readonly unit: string; readonly wish: string | undefined },
): Rewording {
  const other = short.add(k);
  const name = { ft: 'feet', in: 'inches', yd: 'yards' }[unit] ?? unit;
  const behind = unit === '' ? '' : ` ${name}`;
  const shown = (value: Fraction): string => `${t(value)}${unit === '' ? '' : `\\text{ ${unit}}`}`;
  const both = `${t(short)}\\text{${behind} and }${t(other)}${unit === '' ? '' : `\\text{${behind}}`}`;
  const answer = wish === undefined ? both : shown(/^long/.test(wish) ? other : short);
  return {
    question: `Work out $${t(short)}+${t(k)}$`,
    lead: [
      { reason: 'With the shorter leg $x$, by Pythagoras,', expression: `x^2+(x+${t(k)})^2=${t(h)}^2` },
      { reason: 'Collect.', expression: `2x^2+${t(k.mul(2))}x-${t(h.mul(h).sub(k.mul(k)))}=0` },
      { reason: 'A length is more than 0.', expression: `x=${t(short)}` },
    ],
    finish: () => ({ steps: [], answer }),
  };
}
