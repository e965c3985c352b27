import Fraction from 'fraction.js';

import { writeDecimal } from '../../askedText.ts';
import { plainQuestion } from '../../facts/plainQuestion.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { formOf } from './figureForm.ts';
import { spelt } from './figureText.ts';
import { restIsIdle } from './figureWords.ts';

const HAND =
  /\b(?:the )?minute hand(?: (?:of|on) (?:a|the|my|an|our|his|her) (?:[a-z]+ ){0,2}(?:clock|watch|clock face))?(?: (?:is|has|with|a|length|of|measures))* (\d+(?:\.\d+)?) (cm|m|mm|in)(?: long)?/;
const TIME =
  /\b(?:in|during|after|over|every|between [\d.: apm]+ and)? ?(?:(\d+) minutes?|(one|an|1) (?:full |whole )?hour|(half an) hour|(a quarter of an|quarter of an) hour)\b/;
const ASKED =
  /\b(?:how far|(?:what )?(?:is )?(?:the )?distance|(?:what )?(?:is )?(?:the )?length of the arc)(?: (?:does|will|is|that|the|its|tip|end|point|of|hand|travels?|travelled|moves?|moved|by|swept|traced|covered|go|it|would|traces?|out|minute))*/;

const SWEPT =
  /\b(?:what |find |calculate )?(?:is )?(?:the )?area (?:that |which |of the (?:sector|clock face|face) )?(?:it |the (?:minute )?hand |is |does )*(?:swept|sweeps?|covered|covers?|traced)(?: (?:out|over|by|it|the|minute|hand))*/;

/** "between 9.15 am and 9.35 am" as "in 20 minutes". */
function withMinutes(text: string): string {
  return text.replace(
    /\b(?:between|from) (\d{1,2})[.:](\d\d) ?(?:[ap]\.?m\.?)? (?:and|to|until) (\d{1,2})[.:](\d\d)(?: ?[ap]\.?m\.?)?/gi,
    (all, hour: string, minute: string, next: string, end: string) => {
      const minutes = (Number(next) - Number(hour)) * 60 + Number(end) - Number(minute);
      return minutes > 0 && minutes <= 60 ? `in ${minutes} minutes` : all;
    },
  );
}

/** How far the tip of a minute hand moves: an arc of so many minutes. */
export function clockFigure(problem: string): Rewording | null {
  if (!/minute hand/i.test(problem)) return null;
  const question = plainQuestion(withMinutes(spelt(problem)));
  const hand = HAND.exec(question.text);
  const without = hand === null ? '' : question.text.replace(hand[0], ' ');
  const time = TIME.exec(without);
  const swept = time === null ? null : SWEPT.exec(without.replace(time[0], ' '));
  const asked = time === null ? null : (swept ?? ASKED.exec(without.replace(time[0], ' ')));
  if (hand === null || time === null || asked === null) return null;
  const minutes =
    time[1] !== undefined ? Number(time[1]) : time[2] !== undefined ? 60 : time[3] !== undefined ? 30 : 15;
  const rest = without
    .replace(time[0], ' ')
    .replace(asked[0], ' ')
    .replace(/[.,;:?[\]()]/g, ' ');
  if (/\d/.test(rest) || minutes > 60 || !restIsIdle(rest)) return null;
  const form = formOf({ plain: question });
  const size = `${hand[1] ?? ''} ${hand[2] ?? ''}`;
  if (minutes === 60 && swept !== null) return { question: `Find the area of a circle with radius ${size}.${form}` };
  if (minutes === 60) return { question: `Find the circumference of a circle with radius ${size}.${form}` };
  const angle = writeDecimal(new Fraction(minutes * 6));
  return {
    question: `Find the ${swept === null ? 'arc length' : 'area'} of a sector with radius ${size} and angle ${angle}°.${form}`,
    lead: [{ reason: 'The minute hand turns $6^\\circ$ every minute.', expression: `${minutes}\\times 6^\\circ=${angle}^\\circ` }], // prettier-ignore
  };
}
