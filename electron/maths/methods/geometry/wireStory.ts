import { writeDecimal } from '../askedText.ts';
import { lengthsOf, tells } from '../tellings/readTellings.ts';
import type { Story } from '../tellings/readTellings.ts';
import { ASK } from '../tellings/roundWords.ts';
import { withUnit } from './quantity.ts';
import { RECTANGLE_IDLE } from './rectangleWords.ts';
import { step } from './step.ts';

const text = writeDecimal;

/** A wire bent to a shape with equal sides. */
export const WIRE_STORY: Story = {
  about: /\bwire\b|\bstring\b|\brope\b|\bribbon\b/,
  tellings: [
    [
      `(?:piece of )?(?:wire|string|rope|ribbon)(?: (?:of|is|which|that|with|has|a|length))* Q(?: long| in length)?`,
      'wire',
    ],
    [`Q(?: long)?(?: piece of)? (?:wire|string|rope|ribbon)`, 'wire'],
    [
      `(?:is |it is )?(?:bent|made|formed|shaped|used|folded|cut and bent)(?: (?:to|into|make|form|the shape of|in))*`,
      '-',
    ],
    ['square', 'square'],
    ['equilateral triangle', 'triangle'],
    ['regular pentagon', 'pentagon'],
    ['regular hexagon', 'hexagon'],
    ['regular octagon', 'octagon'],
    [`${ASK} area(?: of)?(?: the| this| it)?(?: square| enclosed| shape)*`, 'askArea'],
    [
      `(?:${ASK} (?:length of )?(?:each|one|a|the)?(?: of its)? ?(?:side|sides)(?: length)?|how long is each side)(?: of (?:the|this) (?:square|triangle|hexagon|pentagon|octagon|equilateral triangle|regular hexagon))?`,
      'askSide',
    ],
  ],
  idle: RECTANGLE_IDLE,
  work(told) {
    const counts: Readonly<Record<string, number>> = { square: 4, triangle: 3, pentagon: 5, hexagon: 6, octagon: 8 };
    const shape = Object.keys(counts).find((name) => told.roles.has(name));
    const measured = lengthsOf(told);
    if (shape === undefined || measured === null || told.plain.form !== null) return null;
    const side = measured.of('wire').div(counts[shape] ?? 1);
    const steps = [
      step(
        `All ${counts[shape] ?? 1} sides are equal: divide.`,
        `${text(measured.of('wire'))}\\div ${counts[shape] ?? 1}=${text(side)}`,
      ),
    ];
    if (tells(told, 'wire', shape, 'askSide')) return { steps, answer: withUnit(text(side), measured.unit, 1) };
    if (shape !== 'square' || !tells(told, 'wire', shape, 'askArea')) return null;
    const area = side.mul(side);
    return {
      steps: [...steps, step('Find the area of the square.', `${text(side)}^2=${text(area)}`)],
      answer: withUnit(text(area), measured.unit, 2),
    };
  },
};
