import Fraction from 'fraction.js';

import { writeDecimal } from '../askedText.ts';
import { lengthsOf, tells } from '../tellings/readTellings.ts';
import type { Story } from '../tellings/readTellings.ts';
import { IS } from '../tellings/roundWords.ts';
import { timesLine } from './quantity.ts';
import { rectangle } from './rectangle.ts';
import { RECTANGLE_IDLE, SIDES, THINGS } from './rectangleWords.ts';
import { step } from './step.ts';

const text = writeDecimal;

/** How many tins of paint (bags of seed) a rectangle takes. */
export const PAINT_STORY: Story = {
  about: /\bcovers?\b/,
  tellings: [
    ...SIDES,
    [`height${IS}Q|Q (?:high|tall)`, 'side'],
    [
      `(?:(?:one|a|each|every|1) )?(?:tin|bag|box|pot|can|packet|roll|litre|pack)(?: of (?:paint|grass seed|seed|turf|fertiliser|varnish|wallpaper|tiles|weedkiller))? (?:will |can )?covers? Q`,
      'cover',
    ],
    [
      `how many (?:tins|bags|boxes|pots|cans|packets|rolls|litres|packs)(?: of (?:paint|grass seed|seed|turf|fertiliser|varnish|wallpaper|tiles|weedkiller))?(?: (?:are|will|does|do|is|he|she|they|you|i|we|must|should|be|needed|required|need|to|cover|paint|buy|the|it|this|wall|lawn|floor|whole|garden|field|room))*`,
      'ask',
    ],
    ...THINGS,
  ],
  idle: RECTANGLE_IDLE,
  work(told) {
    const [cover] = told.roles.get('cover') ?? [];
    const measured = lengthsOf(told, 'cover');
    if (measured === null || cover === undefined || told.plain.form !== null || !tells(told, 'side side cover', 'ask'))
      return null;
    if (cover.dimension !== 2 || cover.unit !== measured.unit || cover.size.value.compare(0) <= 0) return null;
    const { long, wide, area } = rectangle(measured);
    const exact = area.div(cover.size.value);
    const whole = new Fraction(exact.ceil());
    const line = `${text(area)}\\div ${text(cover.size.value)}=${exact.d === 1n ? text(exact) : `${exact.valueOf().toFixed(2)}\\ldots`}`;
    const steps = [step('Find the area.', timesLine(long, wide)), step('Divide by what one covers.', line)];
    if (exact.d !== 1n) steps.push(step('Part of one has to be bought whole: round up.', text(whole)));
    return { steps, answer: text(whole) };
  },
};
