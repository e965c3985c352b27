import { writeDecimal } from '../askedText.ts';
import { lengthsOf, tells } from '../tellings/readTellings.ts';
import type { Story } from '../tellings/readTellings.ts';
import { ASK, IS } from '../tellings/roundWords.ts';
import { timesLine, withUnit } from './quantity.ts';
import { ZERO } from './rectangle.ts';
import { BY, RECTANGLE_IDLE } from './rectangleWords.ts';
import { step } from './step.ts';

const text = writeDecimal;

/** Water in a tank up to some depth. */
export const TANK_STORY: Story = {
  about: /\b(?:water|depth|filled|liquid|oil|sand)\b/,
  tellings: [
    [
      `(?:tank|fish tank|aquarium|pool|box|container|base|cuboid|trough|sandpit)?(?: (?:is|has|with|of|measures|measuring|dimensions|a|base))* ?Q(?: long| in length)?(?:${BY}|,? and |, )Q(?: wide| in width)?(?:(?:${BY}|,? and |, )Q(?: high| tall| in height| deep))`,
      'edge edge height',
    ],
    [`(?:length|width|breadth)${IS}Q`, 'edge'],
    [`(?:is )?Q (?:long|wide)`, 'edge'],
    [`(?:base|bottom)(?: (?:is|measures|of|that|measuring|which|with|a|rectangle))* Q${BY}Q`, 'edge edge'],
    [`(?:height)${IS}Q|(?:is )?Q (?:high|tall)`, 'height'],
    [
      `(?:(?:is |it is |and )?(?:filled|full)(?: (?:with|of|up))*(?: water| oil| sand| liquid)?|(?:the )?water(?: (?:in|inside) (?:it|the (?:tank|pool|container)))?|there is water|contains water|holds water)(?: (?:is|to|at|has|comes|up|reaches|in|it|that|with|the|tank|inside))*(?: a)?(?: (?:depth|height|level))(?: of| is)? Q`,
      'depth',
    ],
    [`(?:the )?(?:depth|level|height) of (?:the )?(?:water|oil|liquid|sand)${IS}Q`, 'depth'],
    [`(?:the )?(?:water|sand|oil|liquid)(?: (?:in|inside) (?:it|the (?:tank|pool|container)))? is Q deep`, 'depth'],
    [
      `(?:is |it is |and )*(?:filled|full)(?: (?:with|of) (?:water|oil|sand))? Q deep(?: (?:with|in) (?:water|oil|sand))?`,
      'depth',
    ],
    [`(?:filled|full)(?: (?:with|of))?(?: water)? to (?:a )?(?:depth|height)(?: of)? Q`, 'depth'],
    [
      `(?:how many |${ASK} )(?:number of )?lit(?:re|er)s(?: of (?:water|oil|liquid))?(?: (?:are|is|there|does|it|in|the|tank|pool|contain|hold|container|inside|needed|a|to|fill|can|will|aquarium))*`,
      'askLitres',
    ],
    [
      `${ASK} volume(?: of)?(?: the)?(?: water| sand| oil| liquid)(?: (?:in|inside) (?:the|it)(?: tank| pool| container)?)?(?: in lit(?:re|er)s)?`,
      'askVolume',
    ],
    [
      `how (?:many cubic (?:met(?:re|er)s|centimet(?:re|er)s|feet)|much)(?: of)? water(?: (?:does|is|can|will|it|the|tank|pool|hold|holds|are|needed|to|fill|in|take|be|aquarium|container))*`,
      'askVolume',
    ],
    ['hold|holds|contain|contains', '-'],
    [`(?:measures |measuring |is )?Q${BY}Q${BY}Q`, 'edge edge height'],
    [
      '(?:when |if )?(?:it is )?(?:completely |is )?(?:full|filled)(?: (?:to the (?:top|brim)|with water|completely))?',
      'is full',
    ],
    ['in lit(?:re|er)s', 'litres'],
    [
      'fish tank|water tank|tank|aquarium|swimming pool|pool|container|water|cuboid|rectangular|shape of a cuboid|open',
      '-',
    ],
  ],
  idle: RECTANGLE_IDLE,
  work(told) {
    const measured = lengthsOf(told);
    const height = told.roles.has('height') ? ' height' : '';
    if (measured === null || told.plain.form !== null) return null;
    const full = !told.roles.has('depth');
    const given = full ? `edge edge height` : `edge edge${height} depth`;
    const whole = told.roles.has('is full') ? ['is full'] : [];
    const inLitres = tells(told, given, 'askLitres', ...whole) || tells(told, given, 'askVolume', 'litres', ...whole);
    if (!inLitres && !tells(told, given, 'askVolume', ...whole)) return null;
    if (!full && whole.length > 0) return null;
    const [long, wide] = [measured.all('edge')[0] ?? ZERO, measured.all('edge')[1] ?? ZERO];
    const deep = measured.of(full ? 'height' : 'depth');
    if (!full && height !== '' && deep.compare(measured.of('height')) > 0) return null;
    const base = long.mul(wide);
    const volume = base.mul(deep);
    const steps = [
      step('The water has the shape of a cuboid: multiply length and width.', timesLine(long, wide)),
      step('Multiply by the depth of the water.', timesLine(base, deep)),
    ];
    if (!inLitres) return { steps, answer: withUnit(text(volume), measured.unit, 3) };
    if (measured.unit !== 'cm' && measured.unit !== 'm') return null;
    const litres = measured.unit === 'cm' ? volume.div(1000) : volume.mul(1000);
    const sign = measured.unit === 'cm' ? '\\div' : '\\times';
    const reason =
      measured.unit === 'cm'
        ? '$1000\\text{ cm}^3$ are one litre: divide.'
        : '$1\\text{ m}^3$ is $1000$ litres: multiply.';
    return {
      steps: [...steps, step(reason, `${text(volume)}${sign} 1000=${text(litres)}`)],
      answer: `${text(litres)}\\text{ litres}`,
    };
  },
};
