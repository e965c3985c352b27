import type { Rewording } from '../../reworded/rewording.ts';
import { formOf } from '../figures/figureForm.ts';
import { spelt } from '../figures/figureText.ts';
import { restIsIdle } from '../figures/figureWords.ts';
import { plainQuestion } from '../../facts/plainQuestion.ts';

const RATIO = '(sine?|cos(?:ine)?|tan(?:gent)?)';
const NUMBER = String.raw`(-?\(?\d+(?:\.\d+)?\)?(?: ?\/ ?\(?\d+\)?)?|-?√\d+ ?\/ ?\d+|\d+ ?\/ ?√\d+)`;
const ANGLE = '(?:θ|x|[a-c]|α|β|the angle|an? (?:acute )?angle|angle [a-z])';
const short = (ratio: string): string => ratio.slice(0, 3);

/** "The tangent of an acute angle is 3/4": the ratio and what it is. */
const TOLD = new RegExp(
  `\\b${RATIO} ?(?:of )?(?:\\(?${ANGLE}\\)?)? ?(?:=|is|equals)(?: equal to)? ${NUMBER}(?!\\d|\\.\\d| ?°)`,
);
const WANTED = new RegExp(`\\b(?:its|find|what is|what's|so|then|find its|value of|exact value of|give|work out)(?: the| its)?(?: exact)?(?: value of)?(?: the)? ${RATIO}\\b ?(?:of )?(?:\\(?(?:${ANGLE}|it)\\)?)?`); // prettier-ignore
const EXACT = new RegExp(
  `\\bexact (?:value of|fraction for|form of) (?:the )?${RATIO} ?(?:of )?\\(?(0|30|45|60|90) ?°?\\)?(?![\\d.])`,
);
const BETWEEN = /\b(?:between|from) (-?\d+) ?°? (?:and|to) (\d+) ?°/;

/** One ratio of an acute angle from another, told in words. */
function otherRatio(text: string): string | null {
  const told = TOLD.exec(text);
  if (told === null || !/\bacute\b/.test(text)) return null;
  const after = text.replace(told[0], ' ¤ ');
  const wanted = WANTED.exec(after);
  if (wanted === null || short(wanted[1] ?? '') === short(told[1] ?? '')) return null;
  const rest = after.replace(wanted[0], ' ').replace(/\bacute\b|\bangles?\b|\bθ|\bfraction\b|[¤.,;:?!()=]/g, ' ; ');
  if (/\d/.test(rest) || /\b(?:sin|cos|tan)|\bobtuse|\bnot\b/.test(rest) || !restIsIdle(rest)) return null;
  return `${short(told[1] ?? '')} θ = ${told[2] ?? ''} and θ is acute. Find ${short(wanted[1] ?? '')} θ.`;
}

/** "Which angles between 0° and 360° have sin x = 1/2?" */
function anglesBetween(text: string): string | null {
  const bounds = BETWEEN.exec(text);
  const told = bounds === null ? null : TOLD.exec(text.replace(bounds[0], ' ¤ '));
  if (bounds === null || told === null || !/\b(?:which|what|find|all|list|give)\b.*\b(?:angles|values|solutions)\b/.test(text)) return null; // prettier-ignore
  const rest = text.replace(bounds[0], ' ').replace(told[0], ' ').replace(/\bangles?\b|\bvalues?\b|\bsolutions?\b|\bsolve|\bsatisfy|\bx\b|\ball\b|[¤.,;:?!()=°]/g, ' ; '); // prettier-ignore
  const odd = /\b(?:acute|obtuse|reflex|not|except|how many|smallest|largest|second|sum|other|radians)\b/.test(text);
  if (odd || /\d/.test(rest) || /\b(?:sin|cos|tan)/.test(rest) || !restIsIdle(rest.replace(/\bmy calculator only gives me\b.*/, ' '))) return null; // prettier-ignore
  return `Solve ${short(told[1] ?? '')} x = ${told[2] ?? ''} for ${bounds[1] ?? ''}° ≤ x ≤ ${bounds[2] ?? ''}°`;
}

/** "Write down the exact value of sin 60°", whatever was said before. */
function exactValue(text: string): string | null {
  const found = EXACT.exec(text);
  if (found === null) return null;
  const rest = text.replace(found[0], ' ').replace(/\b(?:made|built|dating|set up|put up) (?:in|from) 1\d\d\d\b/, ' ').replace(new RegExp(`\\bangles?(?: [a-z]+)? is ${found[2] ?? ''} ?°?`), ' '); // prettier-ignore
  if (/\d|[+*/^=]|√/.test(rest) || /\b(?:sin|cos|tan|times|squared|square|double|twice|plus|minus|half|inverse)/.test(rest)) return null; // prettier-ignore
  return `Find the exact value of ${short(found[1] ?? '')} ${found[2] ?? ''}°.`;
}

const TWO_ANGLES =
  /\bangle ([a-c]) (?:is|=|of) (\d+(?:\.\d+)?) ?°(?:,| and|;|, and) (?:angle )?([a-c]) (?:is|=|of) (\d+(?:\.\d+)?) ?°/;
const FACING = /\bside (?:which is |that is )?(?:opposite|facing|across from) (?:angle |corner )?([a-c]) (?:is|=|measures|of|has length) (\d+(?:\.\d+)?) ?(cm|mm|m|km|ft|in|units)?\b/; // prettier-ignore
const FACED = /\bside (?:which is |that is )?(?:opposite|facing|across from) (?:angle |corner )?([a-c])\b/;

/** Two angles and a side that faces one of them: the side that faces the other. */
function facingSides(text: string, form: string): string | null {
  const angles = TWO_ANGLES.exec(text);
  const told = FACING.exec(text);
  const wanted = told === null ? null : FACED.exec(text.replace(told[0], ' '));
  if (angles === null || told === null || wanted === null || told[1] === wanted[1]) return null;
  const names = [angles[1], angles[3]];
  if (!names.includes(told[1]) || !names.includes(wanted[1]) || names[0] === names[1]) return null;
  const rest = text.replace(angles[0], ' ').replace(told[0], ' ').replace(wanted[0], ' ').replace(/\b(?:it is |it's )?(?:the )?(?:law of sines|sine rule)\b|\btriangle(?: abc)?\b|\bi reckon\b|[.,;:?!()=]/g, ' ; '); // prettier-ignore
  if (/\d/.test(rest) || !restIsIdle(rest)) return null;
  const unit = told[3] === undefined ? '' : ` ${told[3]}`;
  const [one = '', two = ''] = names.map((name) => (name ?? '').toUpperCase());
  return `In triangle ABC, angle ${one} = ${angles[2] ?? ''}°, angle ${two} = ${angles[4] ?? ''}° and ${told[1] ?? ''} = ${told[2] ?? ''}${unit}. Find ${wanted[1] ?? ''}.${form}`; // prettier-ignore
}

/** Questions about sine, cosine and tangent that are told in words. */
export function ratioTalk(problem: string): Rewording | null {
  if (!/sin|cos|tan|angle/i.test(problem) || problem.length > 300) return null;
  const question = plainQuestion(spelt(problem));
  const text = question.text
    .replace(/\bmy calculator (?:only )?(?:gives|gave|shows|says)(?: me)?(?: only)? [^.;]*$/, ' ')
    .replace(/\bthe (?=sine|cosine|tangent)/g, '')
    .replace(/\s+/g, ' ');
  const form = formOf({ plain: question });
  const found = facingSides(text, form) ?? (form === '' ? (exactValue(text) ?? anglesBetween(text) ?? otherRatio(text)) : null); // prettier-ignore
  return found === null ? null : { question: found };
}
