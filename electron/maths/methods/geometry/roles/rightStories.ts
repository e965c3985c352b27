import Fraction from 'fraction.js';

import { writeDecimal } from '../../askedText.ts';
import type { Quantity } from '../../facts/measures.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { formOf } from '../figures/figureForm.ts';
import { figureText } from '../figures/figureText.ts';
import type { FigureText } from '../figures/figureText.ts';
import { exactRoot } from './derived.ts';

const text = writeDecimal;
const square = (value: Fraction): Fraction => value.mul(value);

/** The quantities at the marks that a pattern found, all lengths of one unit; `null` where a number is left over. */
function lengthsAt(given: FigureText, marks: readonly (string | undefined)[]): readonly Quantity[] | null {
  const found = marks.flatMap((mark) => given.quantities[Number(mark?.slice(1) ?? -1)] ?? []);
  const units = new Set(found.map(({ unit }) => unit));
  if (found.length !== given.quantities.length || units.size > 1 || units.has('°')) return null;
  return found.every(({ dimension, size }) => dimension <= 1 && !size.pi) ? found : null;
}

function shown(value: Fraction, unit: string): string {
  return `${text(value)}${unit === '' ? '' : `\\text{ ${unit}}`}`;
}

const TREE = '(?:tree|bamboo|pole|mast|flagpole|tower|post|palm|trunk|lamp ?post|reed|pine|telephone pole)';
const STANDING = /(?:at (?:a )?(?:height|point)(?: of)?|at|leaving a stump(?: of)?|stump(?: is| of)?|standing part(?: is| of)?)(?: a| height| of)* (#\d+)(?: (?:above|from|off|up|high|tall|still))?|(#\d+) (?:above|from|off|up)(?: the)?(?: ground)?/; // prettier-ignore
const LYING = /(#\d+)(?: away)?(?: from)(?: (?:the|its|where))* (?:base|foot|bottom|root|trunk|stump|tree|pole)|(?:distance(?: of)?) (#\d+)/; // prettier-ignore

/** A tree that broke and whose top touches the ground: how tall it was. */
export function brokenTree(problem: string): Rewording | null {
  const given = /\b(?:broke|broken|breaks|snap|snapped|snaps|cracked)\b/i.test(problem) ? figureText(problem) : null;
  if (given === null || !new RegExp(`\\b${TREE}\\b`).test(given.text) || !/\btop|\btip|\bupper/.test(given.text)) return null; // prettier-ignore
  if (given.quantities.length !== 2 || !/\b(?:original|originally|was|before|total|full|whole|tall|height)\b/.test(given.text)) return null; // prettier-ignore
  const asks = /\b(?:how (?:tall|high)|(?:original|total|full|whole) (?:height|length)|height of the (?:tree|pole|bamboo|mast|post|palm))\b[^;#]*$/.test(given.text); // prettier-ignore
  const lying = LYING.exec(given.text);
  const standing = STANDING.exec(lying === null ? given.text : given.text.replace(lying[1] ?? lying[2] ?? '', ' '));
  if (!asks || lying === null || standing === null || given.plain.form !== null) return null;
  const [one, two] = lengthsAt(given, [standing[1] ?? standing[2], lying[1] ?? lying[2]]) ?? [];
  if (one === undefined || two === undefined) return null;
  const slope = exactRoot(square(one.size.value).add(square(two.size.value)));
  if (slope === null) return null;
  const [up, out] = [one.size.value, two.size.value];
  return {
    question: `Work out $${text(up)}+${text(slope)}$`,
    lead: [{ reason: 'The broken part is the longest side of a right-angled triangle.', expression: `\\sqrt{${text(up)}^2+${text(out)}^2}=${text(slope)}` }], // prettier-ignore
    finish: () => ({ steps: [], answer: shown(up.add(slope), one.unit) }),
  };
}

const WHOLE = new RegExp(`\\b${TREE}(?: (?:is|was|of|that|which|height))* (#\\d+)(?: (?:tall|high|long))?|(#\\d+)(?: (?:tall|high|long))? ${TREE}\\b`); // prettier-ignore

/** The same told by the whole height: how high up it broke. */
export function brokenAt(problem: string): Rewording | null {
  const given = /\b(?:broke|broken|breaks?|snap|snapped|snaps|cracked)\b/i.test(problem) ? figureText(problem) : null;
  if (given === null || !/\btop|\btip|\bupper|\bend/.test(given.text) || given.plain.form !== null) return null;
  const whole = WHOLE.exec(given.text);
  const lying = whole === null ? null : LYING.exec(given.text.replace(whole[0], ' '));
  const asks = /\b(?:how (?:high|far)(?: up| above)?|at what height|what height|(?:find|calculate) the height)\b[^;#]*\b(?:break|broke|broken|snap|snapped|stump)\b[^;#]*$/.test(given.text); // prettier-ignore
  if (whole === null || lying === null || !asks) return null;
  const [one, two] = lengthsAt(given, [whole[1] ?? whole[2], lying[1] ?? lying[2]]) ?? [];
  if (one === undefined || two === undefined) return null;
  const [total, out] = [one.size.value, two.size.value];
  const rest = square(total).sub(square(out));
  const high = rest.div(total.mul(2));
  if (rest.compare(0) <= 0 || high.mul(1000).d !== 1n) return null;
  return {
    question: `Work out $${text(rest)}\\div ${text(total.mul(2))}$`,
    lead: [
      { reason: 'Let it break at the height $h$; the rest is the longest side. By Pythagoras', expression: `h^2+${text(out)}^2=(${text(total)}-h)^2` },
      { reason: 'Take away $h^2$ and collect.', expression: `${text(total.mul(2))}h=${text(square(total))}-${text(square(out))}=${text(rest)}` },
    ], // prettier-ignore
    finish: () => ({ steps: [], answer: shown(high, one.unit) }),
  };
}

/** Straight across instead of round two sides: how much shorter that is. */
export function shortCut(problem: string): Rewording | null {
  const given = /rectang|\bcorner|\bdiagonal|\bshort ?cut|\bcrow\b|\bstraight\b/i.test(problem)
    ? figureText(problem)
    : null;
  if (given === null || given.quantities.length !== 2 || given.plain.form !== null) return null;
  const across = /\b(?:diagonal(?:ly)?|straight across|cuts? (?:straight |right )?(?:(?:straight )?across|through)|(?:walk|go|cycle|run)(?:s|ing)? (?:straight )?across|corner to corner|crow\b.*\bstraight|straight (?:from|to|home|back|there)|short ?cut|cut(?:s|ting)? (?:off )?the corner|straight to the (?:opposite|far) corner)\b/; // prettier-ignore
  const along = /\b(?:two|both|along the|round the|around the) (?:of the |of its |its )?(?:adjacent )?(?:sides|edges)\b|\balong one (?:edge|side)\b.*\b(?:along |then |and )?the (?:other|next|adjacent|second)\b|\bround the sides\b|\balong its (?:length and|sides)\b|\d [a-z]+ (?:due )?(?:east|west)\b[^.]*\d [a-z]+ (?:due )?(?:north|south)\b|\d [a-z]+ (?:due )?(?:north|south)\b[^.]*\d [a-z]+ (?:due )?(?:east|west)\b/; // prettier-ignore
  const words = problem.toLowerCase();
  const asks = /\b(?:how (?:much|many|far)|by how|find|calculate|what)\b[^.]*\b(?:shorter|saved?|less|save|saving|further|farther|longer)\b[^.]*$/; // prettier-ignore
  if (!across.test(words) || !along.test(words) || !asks.test(words)) return null;
  if (/\b(?:minutes?|seconds?|speed|hours?|back|twice|half|per)\b/.test(words)) return null;
  const [one, two] = lengthsAt(given, ['#0', '#1']) ?? [];
  if (one === undefined || two === undefined) return null;
  const [a, b] = [one.size.value, two.size.value];
  const slope = exactRoot(square(a).add(square(b)));
  if (slope === null) return null;
  return {
    question: `Work out $${text(a.add(b))}-${text(slope)}$`,
    lead: [
      { reason: 'Round the two sides it is', expression: `${text(a)}+${text(b)}=${text(a.add(b))}` },
      { reason: 'Straight across, by Pythagoras,', expression: `\\sqrt{${text(a)}^2+${text(b)}^2}=${text(slope)}` },
    ],
    finish: () => ({ steps: [], answer: shown(a.add(b).sub(slope), one.unit === '' && /\d blocks\b/.test(words) ? 'blocks' : one.unit) }), // prettier-ignore
  };
}

const POLES = /\b(?:poles?|towers?|trees?|posts?|masts?|buildings?|pillars?|columns?)\b/;
const HEIGHTS = /\bheights?(?: (?:of|are|is))* (#\d+) and (#\d+)|(#\d+) and (#\d+) (?:high|tall|in height)|(#\d+)(?: and |-)(#\d+) (?:poles|towers|trees|posts)/; // prettier-ignore
const APART = /\b(?:distance between (?:their|the) (?:feet|foot|bases|bottoms|poles|trees|them)|(?:feet|bases) (?:are|is)|stand|standing|are|is|they are|placed)(?: (?:is|are|a|distance|of))* (#\d+)(?: apart)?|(#\d+) apart/; // prettier-ignore

/** The distance between the tops of two poles of different heights. */
export function unevenPoles(problem: string): Rewording | null {
  if (!/\btops?\b/i.test(problem) || !POLES.test(problem.toLowerCase())) return null;
  const given = figureText(problem.replace(/\btwo\b/gi, 'the'));
  const heights = given === null ? null : HEIGHTS.exec(given.text);
  const apart = given === null || heights === null ? null : APART.exec(given.text.replace(heights[0], ' '));
  if (given === null || heights === null || apart === null) return null;
  if (!/\b(?:distance|how far|how long|length)\b[^;]*\btops\b/.test(given.text) || given.quantities.length !== 3) return null; // prettier-ignore
  const marks = heights.slice(1).filter((mark) => mark !== undefined);
  const [one, two, three] = lengthsAt(given, [...marks, apart[1] ?? apart[2]]) ?? [];
  if (one === undefined || two === undefined || three === undefined) return null;
  const more = one.size.value.sub(two.size.value).abs();
  if (more.equals(0)) return null;
  const unit = one.unit === '' ? '' : ` ${one.unit}`;
  const [high, low] = one.size.value.compare(two.size.value) > 0 ? [one, two] : [two, one];
  return {
    question: `Find the hypotenuse of a right-angled triangle with shorter sides ${text(more)}${unit} and ${text(three.size.value)}${unit}.${formOf(given)}`, // prettier-ignore
    lead: [{ reason: 'One top is higher than the other by', expression: `${text(high.size.value)}-${text(low.size.value)}=${text(more)}` }], // prettier-ignore
  };
}

const LONGER = /\bhypotenuse(?: (?:is|measures|which is))* (#\d+) (?:longer|more|greater) than (?:the |one |a |its )?(?:other |longer |shorter |one )?(?:leg|side|of the legs)/; // prettier-ignore
const LEG = /\b(?:other|second|another|remaining|shorter|longer|one|third)? ?(?:short )?(?:leg|side)(?: (?:is|measures|has length|of))* (#\d+)/; // prettier-ignore

/** The hypotenuse is so much longer than one leg; the other leg is told. */
export function longerHypotenuse(problem: string): Rewording | null {
  const given = /hypotenuse/i.test(problem) ? figureText(problem) : null;
  const longer = given === null ? null : LONGER.exec(given.text);
  const leg = given === null || longer === null ? null : LEG.exec(given.text.replace(longer[0], ' '));
  if (given === null || longer === null || leg === null || given.plain.form !== null || given.quantities.length !== 2) return null; // prettier-ignore
  const [more, side] = lengthsAt(given, [longer[1], leg[1]]) ?? [];
  const asked = /\b(?:find|what|calculate|how long|work out|determine)\b[^;]*\bhypotenuse\b/.test(given.text.replace(longer[0], ' ')); // prettier-ignore
  if (more === undefined || side === undefined || !asked) return null;
  const [k, b] = [more.size.value, side.size.value];
  const rest = square(b).sub(square(k));
  const long = rest.div(k.mul(2)).add(k);
  if (rest.compare(0) <= 0 || long.mul(100).d !== 1n) return null;
  return {
    question: `Work out $${text(long.sub(k))}+${text(k)}$`,
    lead: [
      { reason: `With the leg $x$ the hypotenuse is $x+${text(k)}$. By Pythagoras`, expression: `x^2+${text(b)}^2=(x+${text(k)})^2` },
      { reason: 'Take away $x^2$ and collect.', expression: `${text(k.mul(2))}x=${text(square(b))}-${text(square(k))}=${text(rest)}` },
      { reason: 'Divide.', expression: `x=${text(long.sub(k))}` },
    ], // prettier-ignore
    finish: () => ({ steps: [], answer: shown(long, side.unit) }),
  };
}
