import Fraction from 'fraction.js';

import { writeDecimal } from '../askedText.ts';
import { lengthsOf } from '../tellings/readTellings.ts';
import type { Story } from '../tellings/readTellings.ts';
import { ASK, IS } from '../tellings/roundWords.ts';
import { ZERO } from './rectangle.ts';
import { BY, RECTANGLE_IDLE, THING, THINGS } from './rectangleWords.ts';
import { step } from './step.ts';

const text = writeDecimal;

const TILE =
  '(?:tiles?|slabs?|paving (?:slabs?|stones?)|stones?|squares?|carpet tiles?|bricks?|pieces?|cards?|cubes?|boxes|box|blocks?|packets?)';

/** How many tiles cover a wall, how many boxes fill a crate. */
export const TILE_STORY: Story = {
  about: /\bhow many\b|\bnumber of\b/,
  tellings: [
    [
      `(?:small |identical |square |rectangular |floor |wall )*${TILE}(?: (?:are|is|which|that|all|each|squares?|square|with|of|has|have|measure|measuring|measures|size))*(?: side| sides| edge| edges| side length| length)?${IS}Q(?: (?:square|long))?(?!${BY}#)`,
      'tile',
    ],
    [`(?:with |of |each )?(?:side|sides|edge|edges|side length|edge length)${IS}Q(?!${BY}#)`, 'tile'],
    [
      `(?:small |identical |square |rectangular |floor |wall )*${TILE}(?: (?:are|is|which|that|all|each|with|of|has|have|measure|measuring|measures|size|dimensions))* Q${BY}Q(?:${BY}Q)?`,
      'tile tile tile',
    ],
    [`Q${BY}Q ${TILE}`, 'tile tile'],
    [
      `(?:${THING} )(?:(?:is|which|that|of|measures|measuring|has|with|dimensions|size|are) )*Q(?: long| in length| wide)?(?:${BY}| and |, )Q(?: wide| high| tall| in width| long)?(?:(?:${BY}| and |, )Q(?: high| deep| tall)?)?`,
      'room room room',
    ],
    [`(?:length|width|height|depth)${IS}Q`, 'room'],
    [`(?:is |are )?Q (?:long|wide|high|tall|deep)`, 'room'],
    [
      `how many(?: of (?:these|them|the))?(?: (?:square|small|such|identical|whole|floor|wall))* ?${TILE}(?: (?:are|will|does|do|would|can|is|he|she|they|it|you|we|be|needed|required|need|to|cover|fit|fill|used|the|tile|pave|into|in|inside|a|this|floor|wall|patio|room|exactly|packed|completely|buy|make|put|box|large|crate|container|carton|must|whole|kitchen|bathroom))*`,
      'ask',
    ],
    [
      `${ASK} number of (?:square |small )*${TILE}(?: (?:needed|required|that|to|cover|fit|fill|tile|pave|the|will|can|into|in|inside|floor|wall|patio|room|box|a|exactly|crate|container))*`,
      'ask',
    ],
    [
      `(?:is |are )?to be (?:tiled|covered|paved)(?: (?:with|using|by))?|(?:tiled|covered|paved|filled) (?:with|using|by)|fit|pack|packed|fill|cover`,
      '-',
    ],
    ...THINGS,
    [TILE, '-'],
  ],
  idle: RECTANGLE_IDLE,
  work(told) {
    const measured = lengthsOf(told);
    if (measured === null || told.plain.form !== null || told.roles.get('ask')?.length !== 0) return null;
    // A box may be what is filled: "how many cubes of side 2 cm fit into a box 10 cm by 8 cm by 6 cm".
    const boxed = !told.roles.has('room') && measured.all('tile').length === 4;
    if (told.roles.size !== (boxed ? 2 : 3)) return null;
    const [room, tile] = boxed
      ? [measured.all('tile').slice(1), measured.all('tile').slice(0, 1)]
      : [measured.all('room'), measured.all('tile')];
    const solid = /\b(?:cubes?|boxes|blocks?|cartons?|crates?)\b/.test(told.plain.text);
    const size = tile.length === 1 && tile[0] !== undefined ? room.map(() => tile[0] ?? ZERO) : tile;
    if (room.length < 2 || size.length !== room.length || (room.length === 3) !== solid) return null;
    const fits = (order: readonly Fraction[]): boolean =>
      room.every((side, index) => side.div(order[index] ?? 1).d === 1n);
    const turned = [size, [size[1] ?? ZERO, size[0] ?? ZERO, ...size.slice(2)]].find(fits);
    if (turned === undefined) return null;
    const counts = room.map((side, index) => side.div(turned[index] ?? 1));
    const total = counts.reduce((product, count) => product.mul(count), new Fraction(1));
    const unit = measured.unit === '' ? '' : `\\text{ ${measured.unit}}`;
    const steps = counts.map((count, index) =>
      step(
        index === 0 ? 'Count how many fit along the first side.' : 'Count how many fit along the next side.',
        `${text(room[index] ?? ZERO)}${unit}\\div ${text(turned[index] ?? ZERO)}${unit}=${text(count)}`,
      ),
    );
    return {
      steps: [...steps, step('Multiply.', `${counts.map(text).join('\\times ')}=${text(total)}`)],
      answer: text(total),
    };
  },
};
