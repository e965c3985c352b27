import Fraction from 'fraction.js';

import type { RuleStep } from '../../../outcomes.ts';
import { writeDecimal } from '../../askedText.ts';
import { plainQuestion } from '../../facts/plainQuestion.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { writeNumber } from '../../writeTerms.ts';
import { formOf } from './figureForm.ts';
import { spelt } from './figureText.ts';
import { restIsIdle, TALK } from './figureWords.ts';

const NUMBER = String.raw`-?(?:\d+(?:\.\d+)?(?:\/\d+)?|√\d+(?:\/\d+)?)`;
const LETTER = '(?:[a-z]|θ)';
const RATIO = '(?:sin|cos|tan)';
const EQUATION = new RegExp(`(?:${NUMBER} ?)?${RATIO} ?\\(?${LETTER}\\)?(?: ?[-+] ?${NUMBER})?(?: ?/ ?\\d+)? ?= ?(?:${NUMBER}|√\\d+ ?/ ?\\d+|\\(√\\d+\\)/\\(?\\d+\\)?)`); // prettier-ignore
const BOUND = String.raw`-?(?:\d*(?:\.\d+)? ?π(?: ?\/ ?\d+)?|\d+(?:\.\d+)?) ?°?(?: radians)?`;
const INTERVAL = [
  new RegExp(`(${BOUND}) ?(≤|<) ?${LETTER} ?(≤|<) ?(${BOUND})`),
  new RegExp(`${LETTER} ?(?:is |lies |lying |being )?(?:in the (?:interval|range) )?(?:between|from)()()() ?(${BOUND}) (?:and|to) (${BOUND})|(?:for |in )?(?:angles?|solutions?|values?(?: of ${LETTER})?|${LETTER})? ?(?:lying |in the (?:interval|range) )?(?:between|from)()()() ?(${BOUND}) (?:and|to) (${BOUND})|(?:on|in|over) (?:the interval )?\\[()()() ?(${BOUND}) ?, ?(${BOUND}) ?\\]`), // prettier-ignore
];
const IDLE = /\b(?:both|all|solutions?|radians?|in|for|on|the|interval|range|values?|angles?|answers?|acute|where|solve|equation|give|giving|inclusive|satisf(?:y|ies|ying)|degrees|possible)\b|°/g; // prettier-ignore

function plain(problem: string): ReturnType<typeof plainQuestion> {
  return plainQuestion(spelt(problem));
}

/** An equation with a sine in it and where its solutions are looked for, told in any order. */
export function waveEquation(problem: string): Rewording | null {
  const question = plain(problem);
  // "sin x°": the letter stands for a bare number of degrees.
  const bareLetter = new RegExp(`${RATIO} ?\\(?(${LETTER}) ?°`).exec(question.text)?.[1];
  const spoken = question.text
    .replace(
      /\b(?:the )?(sin|cos|tan)(?:e|gent|ine)? of an (acute|obtuse) angle (?:equals|is|=) ?([\d./]+)/,
      '$1 x = $3, $2',
    )
    .replace(/\bangle = ?(?:_+°?)?/, ' ')
    .replace(new RegExp(`(${RATIO} ?\\(?${LETTER}) ?°`, 'g'), '$1')
    .replace(/\bthere(?:'s| is| are|s)? (?:two|2|three|3|four|4)(?: (?:answers|solutions|values|of them))?\b/g, ' ')
    .replace(/\b(for|in|from) (-?\d+°?) ?(?:to|-) ?(\d+ ?°?)/g, 'between $2 and $3')
    .replace(/\bgiv(?:e|ing) [xθ]\b/g, ' ');
  const equation = EQUATION.exec(spoken)?.[0];
  if (equation === undefined) return null;
  const letter = /θ|(?<![a-z])[a-z](?![a-z])/.exec(equation.replace(/sin|cos|tan/g, ' '))?.[0] ?? 'x';
  const without = spoken.replace(equation, ' ');
  const bounds = INTERVAL.map((pattern) => pattern.exec(without)).find((found) => found !== null);
  const all = (bounds ?? []).slice(1).filter((group) => group !== undefined && group !== '');
  const marks = all.filter((group) => /[≤<]/.test(group));
  const [low, high, ...more] = all.filter((group) => !/[≤<]/.test(group));
  const acute = /\bacute\b/.test(without);
  const obtuse = /\bobtuse\b/.test(without);
  if (more.length > 0 || (low === undefined) === !(acute || obtuse)) return null;
  const rest = (bounds === undefined ? without : without.replace(bounds[0], ' ')).replace(IDLE, ' ').replace(/\bobtuse\b/g, ' ').replace(new RegExp(`(?<![a-z])${letter}(?![a-z])( ?=)?`, 'g'), ' ').replace(/[.,;:?()]/g, ' '); // prettier-ignore
  if (/[\d≤<>=]/.test(rest) || !restIsIdle(rest)) return null;
  const degrees = acute || obtuse || /°/.test(`${low ?? ''}${high ?? ''}`) || (/^\d+$/.test(high ?? '') && Number(high) >= 90); // prettier-ignore
  const end = (bound: string): string =>
    (degrees && !bound.includes('°') ? `${bound}°` : bound).replace(' radians', '');
  const [first, second] = marks.length === 2 ? marks : ['≤', '≤'];
  const range = acute ? `0° < ${letter} < 90°` : obtuse ? `90° < ${letter} < 180°` : `${end(low ?? '')} ${first ?? '≤'} ${letter} ${second ?? '≤'} ${end(high ?? '')}`; // prettier-ignore
  const asked = `Solve ${equation} for ${range}.${formOf({ plain: question })}`;
  if (bareLetter === undefined) return { question: asked };
  return { question: asked, finish: (answer) => ({ steps: [], answer: answer.replaceAll('^\\circ', '') }) };
}

const WAVE = new RegExp(`(?:(?:y|f\\(x\\)|[a-z]) ?= ?)?(?:(${NUMBER}) ?([-+]) ?)?(-|${NUMBER})? ?(sin|cos) ?\\(? ?(\\d*(?:\\.\\d+)?) ?(x|θ|t)\\)?(?: ?([-+]) ?(${NUMBER}))?(?![\\w/^°])`); // prettier-ignore
const ASKED: readonly (readonly [RegExp, 'amplitude' | 'period' | 'greatest' | 'least'])[] = [
  [/\bamplitude\b/, 'amplitude'],
  [/\bperiod\b/, 'period'],
  [
    /\b(?:maximum|max|greatest|largest|highest)(?: possible)?(?: value)?\b(?! (?:accel|speed|veloc|slope|grad))/,
    'greatest',
  ],
  [/\b(?:minimum|min|least|smallest|lowest)(?: possible)?(?: value)?\b(?! (?:accel|speed|veloc|slope|grad))/, 'least'],
];

/** The amplitude, the period, the greatest and least value of a sine curve. */
export function waveShape(problem: string): Rewording | null {
  const { text } = plain(problem);
  const asked = ASKED.filter(([pattern]) => pattern.test(text));
  const found = WAVE.exec(text);
  const [wish] = asked;
  if (found === null || wish === undefined || asked.length > 1) return null;
  const [all, before, beforeSign, factor, name = 'sin', inner, letter = 'x', sign, behind] = found;
  const rest = text.replace(all, ' ').replace(wish[0], ' ').replace(/\b(?:graph|curve|function|wave|in|degrees|trig)\b|°|[.,;:?()]/g, ' '); // prettier-ignore
  const inRadians = /\bradians\b/.test(rest);
  if (/\d/.test(rest) || (inRadians && wish[1] !== 'period') || !restIsIdle(rest) || (before !== undefined && behind !== undefined)) return null; // prettier-ignore
  const size = new Fraction(factor === undefined ? 1 : factor === '-' ? -1 : factor);
  const shift = behind === undefined ? (before === undefined ? new Fraction(0) : new Fraction(before)) : new Fraction(sign === '-' ? `-${behind}` : behind); // prettier-ignore
  const front = (beforeSign === '-' ? size.neg() : size).abs();
  const f = writeDecimal(front);
  const lead: RuleStep[] = [];
  if (wish[1] === 'period') {
    const times = inner === undefined || inner === '' ? '1' : inner;
    if (inRadians) return { question: `Work out $2\\div ${times}$`, lead: [{ reason: `$\\${name}$ repeats every $2\\pi$; $${times}${letter}$ is through it after`, expression: `\\frac{2\\pi}{${times}}` }], finish: (answer) => periodInRadians(answer) }; // prettier-ignore
    return { question: `Work out $360\\div ${times}$`, lead: [{ reason: `$\\${name}$ repeats every $360^\\circ$; $${times}${letter}$ is through it after`, expression: `\\frac{360^\\circ}{${times}}` }], finish: (answer) => ({ steps: [], answer: `${answer}^\\circ` }) }; // prettier-ignore
  }
  if (wish[1] === 'amplitude') return { question: `Work out $${f}\\times 1$`, lead: [{ reason: 'The amplitude is the size of the number in front.', expression: f }] }; // prettier-ignore
  const mark = wish[1] === 'greatest' ? '+' : '-';
  lead.push({ reason: `$\\${name}$ lies between $-1$ and $1$, so this part lies between $-${f}$ and $${f}$.`, expression: `${writeNumber(shift)}${mark}${f}` }); // prettier-ignore
  return { question: `Work out $${writeNumber(shift)}${mark}${f}$`, lead };
}

/** `1/2` as `π/2`. */
function periodInRadians(answer: string): { readonly steps: readonly RuleStep[]; readonly answer: string } | null {
  const value = /^[\d.]+$/.test(answer) ? new Fraction(answer) : null;
  if (value === null) return null;
  const top = value.n === 1n ? '\\pi' : `${value.n}\\pi`;
  return { steps: [], answer: value.d === 1n ? top : `\\frac{${top}}{${value.d}}` };
}

const VALUE =
  /^(?:(?:what is|find|give|state|write down|evaluate|work out|calculate)? ?(?:the )?(?:exact )?(?:value of )?)(sin|cos|tan) ?\(?(\d+)\)? ?\(?°?\)?(?: \(?in °\)?)?$/;
const TO_RADIANS =
  /^(?:convert |change |write |express |turn |what is |give |rewrite )?(?:(?:the |an |a )?(?:central |acute )?angle (?:of )?)?(\d+(?:\.\d+)?) ?°(?: (?:to|in|into|as)(?: radians?| rads?)| ?= ?\??_*…? ?(?:radians?|rads?))(?: measure)?$/;
const TO_DEGREES =
  /^(?:convert |change |write |express |turn |what is |give |rewrite )?(?:(?:the |an |a )?(?:central |acute )?angle (?:of )?)?((?:\d* ?π ?\/ ?\d+|\d* ?π|\(\d*π\)\/\(?\d+\)?|\d\/\d+ ?π)) ?(?:radians?|rads?)?(?: (?:to|in|into|as) ?°| ?= ?\??_*…? ?°)$/;

/** Exact values and radians in few words. */
export function angleValue(problem: string): Rewording | null {
  const { text } = plain(problem);
  const bare = text
    .replace(/[.?;:]/g, '')
    .replace(/_{2,}/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const [, ratio, degrees] = VALUE.exec(bare) ?? [];
  if (ratio !== undefined && (/°|degrees/.test(problem.toLowerCase()) || ['30', '45', '60', '90', '120', '135', '150', '180', '270'].includes(degrees ?? ''))) return { question: `What is the exact value of ${ratio} ${degrees ?? ''}°?` }; // prettier-ignore
  const [, toRadians] = TO_RADIANS.exec(bare) ?? [];
  if (toRadians !== undefined) return { question: `Convert ${toRadians}° to radians.` };
  const [, toDegrees] = TO_DEGREES.exec(bare) ?? [];
  return toDegrees === undefined ? null : { question: `Convert ${toDegrees} radians to degrees.` };
}

const THEOREMS: readonly (readonly [RegExp, (given: Fraction) => readonly [Fraction, string]])[] = [
  [/(?:^|.*[;.] ?)(?:an? )?(?:inscribed angle|angle at the circumference)(?: [a-z]+)*? (?:intercepts?|subtends?|stands on|cuts off|is subtended by)(?: an?)?(?: arc)?(?: (?:that|which|measures|measuring|of|is|with|measure|a))* (\d+(?:\.\d+)?) ?°.*(?:what is|find|calculate|give|work out|determine)(?: the)?(?: measure of| size of)?(?: the| this)?(?: inscribed)? angle.*$/, (given) => [given.div(2), 'An inscribed angle is half of its arc.']],
  [/^.*\bcyclic quadrilateral\b.*?angles? ?(?:[a-z]{0,3} )?(?:is |= ?|of |measures )?(\d+(?:\.\d+)?) ?°.*\bopposite\b.*$/, (given) => [new Fraction(180).sub(given), 'Opposite angles of a cyclic quadrilateral add up to $180^\\circ$.']],
  [/^.*\bopposite\b.*\bcyclic quadrilateral\b.*?(\d+(?:\.\d+)?) ?°.*$/, (given) => [new Fraction(180).sub(given), 'Opposite angles of a cyclic quadrilateral add up to $180^\\circ$.']],
  [/^(?:an |the )?angle at the cent(?:re|er)(?: of a circle)? (?:is|measures|=) (\d+(?:\.\d+)?) ?°.*angle at the circumference.*$/, (given) => [given.div(2), 'The angle at the centre is twice the angle at the circumference.']],
  [/^(?:an |the )?angle at the circumference(?: of a circle)? (?:is|measures|=) (\d+(?:\.\d+)?) ?°.*angle at the cent(?:re|er).*$/, (given) => [given.mul(2), 'The angle at the centre is twice the angle at the circumference.']],
]; // prettier-ignore

/** The theorems about angles in a circle, told in words. */
export function circleAngle(problem: string): Rewording | null {
  const { text } = plain(problem);
  if (/\b(?:not|twice|double|half|other|both|sum|difference|ratio|same|reflex|major)\b/.test(text) || (text.match(/\d+(?:\.\d+)?/g) ?? []).length !== 1) return null; // prettier-ignore
  for (const [pattern, work] of THEOREMS) {
    const given = pattern.exec(text)?.[1];
    if (given === undefined) continue;
    const [value, reason] = work(new Fraction(given));
    const half = value.mul(2).equals(given);
    const question = half ? `Work out $${given}\\div 2$` : value.equals(new Fraction(given).mul(2)) ? `Work out $2\\times ${given}$` : `Work out $180-${given}$`; // prettier-ignore
    return { question, lead: [{ reason, expression: `${writeDecimal(value)}^\\circ` }], finish: (answer) => ({ steps: [], answer: `${answer}^\\circ` }) }; // prettier-ignore
  }
  return null;
}

export { TALK };
