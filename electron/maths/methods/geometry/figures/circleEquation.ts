import Fraction from 'fraction.js';

import { writeDecimal } from '../../askedText.ts';
import { plainQuestion } from '../../facts/plainQuestion.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { takeAll } from '../takeAll.ts';
import type { Taking } from '../takeAll.ts';
import { spelt } from './figureText.ts';
import { restIsIdle, TALK } from './figureWords.ts';

type Told = {
  readonly centres: string[];
  readonly points: string[];
  readonly radii: string[];
  readonly diameters: string[];
  readonly ends: string[];
  /** "Just need the radius". */
  only: 'centre' | 'radius' | null;
  readonly wishes: Set<'centre' | 'radius' | 'diameter' | 'equation' | 'area' | 'circumference'>;
};

const NUMBER = String.raw`-?\d+(?:\.\d+)?`;
const POINT = String.raw`\( ?(${NUMBER} ?[,;] ?${NUMBER}) ?\)`;
const SIDE = String.raw`(?:[-+()\d\s.x-y^*]|√)*`;
const EQUATION = new RegExp(String.raw`${SIDE}x ?(?:[-+] ?[\d.]+ ?\) ?)?\^2${SIDE}y${SIDE}=${SIDE}|${SIDE}y ?(?:[-+] ?[\d.]+ ?\) ?)?\^2${SIDE}x${SIDE}=${SIDE}`); // prettier-ignore

const rule = (source: string, take: Taking<Told>[1]): Taking<Told> => [new RegExp(`(?<![\\w#-])(?:${source})(?![\\w-])`, 'g'), take]; // prettier-ignore
const POINT_WORDS = '(?:the )?(?:points? )?(?:[a-z] ?(?:is|=)? ?)?';

const TAKINGS: readonly Taking<Told>[] = [
  rule(`(?:ends?|end ?points?|extremities)(?: (?:of|a|the|its|diameter|are|at|points|is|with|coordinates))* ?${POINT_WORDS}${POINT},? and ${POINT_WORDS}${POINT}|diameter(?: (?:with|has|having|from|joining|joins|ends?|endpoints|end|points|at|are|is|goes|going|line|segment|connecting|between))* ${POINT_WORDS}${POINT},? (?:and|to) ${POINT_WORDS}${POINT}`, ({ ends }, groups) => { ends.push(...groups.filter((group) => group !== '')); }),
  rule(`(?:(?:its|the|a|has|with|and) )*cent(?:red|ered|re|er)(?: (?:is|at|of|the|point|a|c|lies|located|=|on))*(?: ?[=:])? ?(?:[a-z] ?=? ?)?${POINT}`, ({ centres }, [point]) => { if (point) centres.push(point); }),
  rule(`${POINT} (?:is|as|for) (?:the |its )?cent(?:re|er)|${POINT} cent(?:re|er)`, ({ centres }, groups) => { centres.push(groups.find((group) => group !== '') ?? ''); }),
  rule('cent(?:red|ered|re|er)(?: (?:is|at|the|on|lies))* origin|at (?:the )?origin', ({ centres }) => { centres.push('0, 0'); }),
  rule(`(?:that |which |and |it |who )*(?:passes|passing|goes|going|runs|running|lies|through)+(?: (?:through|thru|on|it|the|by|via))* ?${POINT_WORDS}${POINT}|(?:contains?|containing|through|touches) (?:the )?${POINT_WORDS}${POINT}|${POINT} (?:is|lies|being)(?: a point)? on (?:it|the circle|the circumference|its circumference)|with ${POINT_WORDS}${POINT} on (?:it|its circumference|the circle)`, ({ points }, groups) => { points.push(groups.find((group) => group !== '') ?? ''); }),
  rule(`radius(?: (?:is|of|has|equal to|=|length))*(?: ?[=:])? ?(√? ?\\d+(?:\\.\\d+)?)(?: units?)?|r ?= ?(√? ?\\d+(?:\\.\\d+)?)`, ({ radii }, groups) => { radii.push(groups.find((group) => group !== '') ?? ''); }),
  rule(`diameter(?: (?:is|of|has|equal to|=|length))*(?: ?[=:])? ?(\\d+(?:\\.\\d+)?)(?: units?)?`, ({ diameters }, [size]) => { if (size) diameters.push(size); }),
  rule('(?:just |only )?(?:need|want|give me|tell me) (?:just |only )?the radius', (told) => { told.only = 'radius'; }),
  rule('(?:just |only )?(?:need|want|give me|tell me) (?:just |only )?the cent(?:re|er)', (told) => { told.only = 'centre'; }),
  rule('(?:cartesian |standard (?:form )?|general )*(?:equations?|eqn|eq)(?: (?:of|for) (?:the|this|a|that) circle)?(?: in (?:standard|centre-radius|center-radius) form)?', ({ wishes }) => { wishes.add('equation'); }),
  rule('(?:coordinates of )?(?:the |its )?cent(?:re|er)', ({ wishes }) => { wishes.add('centre'); }),
  rule('radius', ({ wishes }) => { wishes.add('radius'); }),
  rule('diameter', ({ wishes }) => { wishes.add('diameter'); }),
  rule('area', ({ wishes }) => { wishes.add('area'); }),
  rule('circumference|perimeter', ({ wishes }) => { wishes.add('circumference'); }),
]; // prettier-ignore

/** A circle told by its equation: what of it is wanted. */
function ofEquation(told: Told, equation: string): Rewording | null {
  const { wishes } = told;
  if (told.centres.length + told.points.length + told.radii.length + told.ends.length + told.diameters.length > 0)
    return null;
  wishes.delete('equation');
  if (told.only !== null) {
    wishes.clear();
    wishes.add(told.only);
  }
  const of = `of the circle ${equation}`;
  if (wishes.size === 2 && wishes.has('centre') && wishes.has('radius'))
    return { question: `Find the centre and radius ${of}.` };
  const [wish, ...more] = wishes;
  if (more.length > 0 || wish === undefined || wish === 'equation') return null;
  if (wish === 'centre' || wish === 'radius') return { question: `Find the ${wish} ${of}.` };
  return {
    question: `Find the radius ${of}.`,
    finish: (answer) => {
      const radius = /^\d+(?:\.\d+)?$/.test(answer) ? new Fraction(answer) : null;
      if (radius === null) return null;
      const r = writeDecimal(radius);
      const twice = writeDecimal(radius.mul(2));
      if (wish === 'diameter') return { steps: [{ reason: 'The diameter is twice the radius.', expression: `2\\times ${r}=${twice}` }], answer: twice }; // prettier-ignore
      const value = wish === 'area' ? `${writeDecimal(radius.mul(radius))}\\pi` : `${twice}\\pi`;
      return { steps: [{ reason: wish === 'area' ? 'The area is $\\pi r^2$.' : 'The circumference is $2\\pi r$.', expression: wish === 'area' ? `\\pi\\times ${r}^2=${value}` : `2\\times\\pi\\times ${r}=${value}` }], answer: value }; // prettier-ignore
    },
  };
}

/** A circle whose equation is wanted. */
function toEquation({ centres, points, radii, diameters, ends, wishes }: Told): Rewording | null {
  if (wishes.size !== 1 || !wishes.has('equation')) return null;
  const [centre, point, radius, diameter] = [centres[0], points[0], radii[0], diameters[0]];
  const counts = [centres.length, points.length, radii.length, diameters.length, ends.length].join();
  if (counts === '1,0,1,0,0') return { question: `Write down the equation of the circle with centre (${centre ?? ''}) and radius ${radius ?? ''}.` }; // prettier-ignore
  if (counts === '1,0,0,1,0') return { question: `Write down the equation of the circle with centre (${centre ?? ''}) and radius ${writeDecimal(new Fraction(diameter ?? '0').div(2))}.`, lead: [{ reason: 'The radius is half the diameter.', expression: `${diameter ?? ''}\\div 2=${writeDecimal(new Fraction(diameter ?? '0').div(2))}` }] }; // prettier-ignore
  if (counts === '1,1,0,0,0') return { question: `Find the equation of the circle with centre (${centre ?? ''}) passing through (${point ?? ''}).` }; // prettier-ignore
  if (counts !== '0,0,0,0,2') return null;
  return { question: `The points (${ends[0] ?? ''}) and (${ends[1] ?? ''}) are the ends of a diameter of a circle. Find the equation of the circle.` }; // prettier-ignore
}

/** Circles in the plane: from the equation to centre and radius, and back. */
export function circleEquation(problem: string): Rewording | null {
  if (!/circle|radius|cent(?:re|er)|diameter/i.test(problem)) return null;
  const { text } = plainQuestion(spelt(problem).replace(/₂/g, '2'));
  const equation = EQUATION.exec(text)?.[0].trim();
  if (equation === undefined && !/\beq(?:n|uation)?\b/.test(text)) return null;
  const told: Told = { centres: [], points: [], radii: [], diameters: [], ends: [], only: null, wishes: new Set() };
  const without = (equation === undefined ? text : text.replace(equation, ' ')).replace(/\bconvert .*? to standard form\b/g, ' '); // prettier-ignore
  const clauses = without.split(/\s*[;:?!]\s*|[.,](?!\d)\s*/).filter((clause) => !TALK.some((pattern) => pattern.test(clause.trim()))); // prettier-ignore
  const joined = equation === undefined ? without.replace(/[;:?!]/g, ' ') : clauses.join(' ; ');
  const rest = takeAll(joined, TAKINGS, told)
    .replace(
      /\b(?:circle|standard form|whose|eqn|identify|completing the square|complete the square|by|graph|curve|and)\b/g,
      ' ',
    )
    .replace(/[().,=]/g, ' ');
  if (/[\d^#]/.test(rest) || !restIsIdle(rest)) return null;
  return equation === undefined ? toEquation(told) : ofEquation(told, equation);
}
