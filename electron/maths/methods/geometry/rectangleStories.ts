import Fraction from 'fraction.js';

import type { RuleStep } from '../../outcomes.ts';
import { writeQuantity } from '../amounts/quantity.ts';
import { writeDecimal } from '../askedText.ts';
import { lengthsOf, sizes, tells } from '../tellings/readTellings.ts';
import type { Lengths, Story } from '../tellings/readTellings.ts';
import { ASK, IS } from '../tellings/roundWords.ts';
import { words } from '../words/phrases.ts';
import { timesLine, withUnit } from './quantity.ts';
import type { Worked } from './workFormula.ts';

const text = writeDecimal;
const ZERO = new Fraction(0);

function step(reason: string, expression: string): RuleStep {
  return { reason, expression };
}

const THING =
  '(?:room|floor|lawn|garden|field|wall|kitchen|bathroom|patio|picture|photo|photograph|painting|pool|swimming pool|yard|hall|bedroom|plot|park|rectangle|piece of (?:card|paper|wood|metal|land)|sheet of (?:card|paper|metal)|card|sheet|board|poster|shape|flower ?bed|rug|mirror|classroom|playground|farm|paddock|tank|fish tank|aquarium|box|container|carton|crate|window|table|table ?top|door|lounge|driveway|path|rectangular|l-shaped|shaped|shape|square)';
const IDLE = words(
  'a an the of with and has have having is are its it this that which if given then there find calculate work out determine what in on at to for from so he she they his her their my our your who wants want puts put leaves i we you will be been by out one inside all would must does do mr mrs sam needs needed need used use using surface made into along every cut area whole entire complete completely straight whose where when around flat as same top bottom',
);
const THINGS: readonly (readonly [string, string])[] = [
  [`${THING}`, '-'],
  ['rectangular|square|l-shaped', '-'],
];
const BY = '(?: ?(?:by|x|×) ?)';

/** Length and width of the one rectangle, however told. */
const SIDES: readonly (readonly [string, string])[] = [
  [
    `(?:measures |measuring |is |of size |with sides(?: of)? |dimensions(?: of| are)? )?Q(?: long| in length)?${BY}Q(?: wide| in width)?`,
    'side side',
  ],
  [`(?:length|width|breadth)${IS}Q`, 'side'],
  [`(?:is |are )?Q (?:long|wide|in length|in width|broad)`, 'side'],
  [`sides(?: of)?(?: length)? Q and Q`, 'side side'],
];

function rectangle(
  measured: Lengths,
  at = 0,
): { readonly long: Fraction; readonly wide: Fraction; readonly area: Fraction } {
  const [long, wide] = [measured.all('side')[at] ?? ZERO, measured.all('side')[at + 1] ?? ZERO];
  return { long, wide, area: long.mul(wide) };
}

function subtract(
  symbol: string,
  whole: Fraction,
  part: Fraction,
  unit: string,
  steps: readonly RuleStep[],
): Worked | null {
  const left = whole.sub(part);
  if (left.compare(0) <= 0) return null;
  const last = step('Subtract.', `${symbol}=${text(whole)}-${text(part)}=${text(left)}`);
  return { steps: [...steps, last], answer: withUnit(text(left), unit, 2) };
}

/** A rectangle with a rectangle or square cut out of it. */
const CUT: Story = {
  about: /\b(?:cut|removed|taken|l-shape|missing|pond|hole|dug|lawn|pool)/,
  tellings: [
    ...SIDES,
    [`(?:square|squares)(?: [a-z]+)?(?: (?:of|with|has))?(?: side| sides| side length)?${IS}Q`, 'square'],
    [
      `(?:which |that )?(?:has been |is |was )?(?:cut|removed|taken|missing)(?: away| out)?(?: (?:from|of|in) (?:one|a|the|its)(?: (?:corner|middle|centre|room|it))?| from it)?`,
      'is cut',
    ],
    [
      `(?:which |that )?(?:has been |is |was |are )?(?:cut|removed|taken)(?: away| out)?(?: (?:from|at|off))? (?:each|every|all #\\d+|all|its #\\d+)(?: of (?:the|its))?(?: #\\d+)? corners?`,
      'is each',
    ],
    [
      `(?:in|inside|at) the (?:middle|centre|corner|center)(?: of (?:the|it|this)(?: ${THING})?)?|(?:contains|with|has)(?= an? (?:#\\d|rectangular|square))`,
      'is inside',
    ],
    [
      `how (?:much|many square (?:met(?:re|er)s|feet|cm)) (?:of )?(?:carpet|grass|turf|card|paper|metal|wood|flooring|concrete|tiling|paving|vinyl|lino)(?: (?:is|are|will be))?(?: (?:needed|left|required|there|remaining))?(?: over)?(?: (?:to|for) (?:cover|carpet|the|it|floor|whole|this|room|fit|entire)+(?: (?:the|floor|room|whole|it|entire))*)?`,
      'ask',
    ],
    [
      `${ASK} (?:total )?(?:remaining |shaded )?area(?: of)?(?: the| this)?(?: ${THING}| grass| remaining| shaded| card| that| is| left| part| region| piece| path| rest)*`,
      'ask',
    ],
    ...THINGS,
    ['grass|pond|hole|smaller|larger|rest|remaining|shaped', '-'],
  ],
  idle: IDLE,
  work(told) {
    const measured = lengthsOf(told);
    const each = told.roles.has('is each');
    const cut = each ? ['is each'] : told.roles.has('is cut') ? ['is cut'] : [];
    const inside = told.roles.has('is inside') ? ['is inside'] : [];
    if (measured === null || cut.length + inside.length === 0 || told.plain.form !== null) return null;
    const four = tells(told, 'side side side side', 'ask', ...cut, ...inside);
    const square = tells(told, 'side side square', 'ask', ...cut, ...inside);
    if (!four && !square) return null;
    // The piece that is cut out may be told first.
    const second = four && rectangle(measured, 2).area.compare(rectangle(measured).area) > 0;
    const large = rectangle(measured, second ? 2 : 0);
    const small = four
      ? rectangle(measured, second ? 0 : 2)
      : {
          long: measured.of('square'),
          wide: measured.of('square'),
          area: measured.of('square').mul(measured.of('square')),
        };
    const [one, two] = [large.long, large.wide].toSorted((a, b) => b.compare(a));
    const [three, four_] = [small.long, small.wide].toSorted((a, b) => b.compare(a));
    if (one === undefined || two === undefined || three === undefined || four_ === undefined) return null;
    if (three.compare(one) >= 0 || four_.compare(two) >= 0) return null;
    if (each)
      return subtract('A', large.area, small.area.mul(4), measured.unit, [
        step('Find the area of the whole rectangle.', timesLine(large.long, large.wide)),
        step('Find the area of one corner.', timesLine(small.long, small.wide)),
        step('There are four corners.', `4\\times ${text(small.area)}=${text(small.area.mul(4))}`),
      ]);
    return subtract('A', large.area, small.area, measured.unit, [
      step('Find the area of the whole rectangle.', timesLine(large.long, large.wide)),
      step('Find the area that is taken away.', timesLine(small.long, small.wide)),
    ]);
  },
};

const BORDER_NAME = '(?:border|path|frame|margin|strip|mount|edging|walkway|pathway|surround|paving)';

/** A border of one width all round a rectangle. */
const BORDER: Story = {
  about: /\b(?:border|path|frame|margin|strip|mount|walkway|surround)/,
  tellings: [
    ...SIDES,
    [`${BORDER_NAME}(?: (?:of|that|which|is|has|a|uniform|constant|with|width))* Q(?: wide| in width)?`, 'width'],
    [`Q wide ${BORDER_NAME}|Q ${BORDER_NAME}`, 'width'],
    [`(?:of )?(?:uniform |constant )?width${IS}Q`, 'width'],
    [`(?:is |which is )?Q wide(?= (?:all|on|surround|a?round|goes|runs))`, 'width'],
    [
      `(?:is )?(?:surrounded|enclosed|bordered|framed) by|(?:(?:all the way|which|that|goes|runs|all|going|running|is|laid|built|put) )*a?round(?: the (?:outside|edge)(?: of)?)?(?: it| the| a)?|on (?:every|each|all|all \\d+|all four) sides?|surrounding|surrounds`,
      'is around',
    ],
    [`${ASK} (?:total )?area(?: of)?(?: the| this)? ${BORDER_NAME}(?: only| alone| itself)?`, 'ask'],
    ...THINGS,
    [BORDER_NAME, '-'],
  ],
  idle: IDLE,
  work(told) {
    const measured = lengthsOf(told);
    if (measured === null || told.plain.form !== null || !tells(told, 'side side width', 'ask', 'is around'))
      return null;
    const { long, wide, area } = rectangle(measured);
    const twice = measured.of('width').mul(2);
    const [outer, over] = [long.add(twice), wide.add(twice)];
    return subtract('A', outer.mul(over), area, measured.unit, [
      step(
        'The border adds its width on both sides.',
        `${text(long)}+${text(twice)}=${text(outer)},\\quad ${text(wide)}+${text(twice)}=${text(over)}`,
      ),
      step('Find the area with the border.', timesLine(outer, over)),
      step('Find the area without it.', timesLine(long, wide)),
    ]);
  },
};

const TILE =
  '(?:tiles?|slabs?|paving (?:slabs?|stones?)|stones?|squares?|carpet tiles?|bricks?|pieces?|cards?|cubes?|boxes|box|blocks?|packets?)';

/** How many tiles cover a wall, how many boxes fill a crate. */
const TILES: Story = {
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
  idle: IDLE,
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

const CURRENCY = '([£$€＄])';

/** A fence round a garden, with a gate perhaps, or a floor to cover, at a price. */
const PRICED: Story = {
  about: /[£€＄]/,
  tellings: [
    ...SIDES,
    [`(?:square|side|sides)(?: [a-z]+)?(?: (?:of|with))?(?: side| sides)?${IS}Q`, 'square'],
    [
      `(?:(?:leaving|with|except for|apart from|there is) )?(?:a )?(?:gap|space|opening|gate)(?: (?:of|that is|is|which is))? Q(?: (?:wide|for (?:a|the) gate|long))*`,
      'gap',
    ],
    [
      `(?:leaving|with|except for|apart from) (?:a )?Q(?: wide)? (?:gap|gate|opening|space)(?: for (?:a|the) gate)?`,
      'gap',
    ],
    [
      `(?:the )?(?:fencing|fence|edging|ribbon|skirting(?: board)?|border|wire|hedge|wall|rope|trim) (?:costs?|is|is sold at|at|is priced at) ${CURRENCY}Q (?:per|a|an|for each|each|for every|/) ?(?:m|met(?:re|er)|ft|foot|yard|cm)`,
      'linear',
    ],
    [
      `(?:the )?(?:carpet|turf|grass seed|grass|tiles?|tiling|paint|flooring|fabric|material|laminate|paving|concrete|glass|lino|vinyl|varnish|wood|artificial grass|lawn) (?:costs?|is|is sold at|at|is priced at) ${CURRENCY}Q (?:per|a|an|for each|each|for every|/) ?(?:square (?:met(?:re|er)|foot|yard|m|cm)|m\\^2|ft\\^2|sq\\.? ?(?:m|ft))`,
      'flat',
    ],
    [
      `at (?:a cost of )?${CURRENCY}Q (?:per|a|an|for each) (?:square (?:met(?:re|er)|foot|yard|m)|m\\^2|ft\\^2)`,
      'flat',
    ],
    [`at (?:a cost of )?${CURRENCY}Q (?:per|a|an|for each) (?:m|met(?:re|er)|ft|foot|yard)`, 'linear'],
    [
      `(?:how much (?:will|does|would|is)(?: (?:it|the (?:fence|fencing|carpet|turf|edging|tiles|paint|flooring|total|ribbon|skirting board|lino)))?(?: cost)?|${ASK} (?:total )?(?:cost|price))(?: (?:of|to|for|in total|altogether|he|she|cost|the|fence|fencing|it|carpet|carpeting|turf|turfing|cover|covering|paint|painting|tile|tiling|enclose|enclosing|needed|whole|all|required|a|pave|paving|this|lay|laying|buy|put|around|round|be|skirting|board|edge|edging|surround|surrounding|${THING}))*`,
      'ask',
    ],
    [
      `(?:to )?(?:fence|enclose|put a fence (?:a?round)|surround|edge|put skirting board (?:a?round)|build a fence (?:a?round)|carpet|turf|cover|paint|tile|pave)`,
      '-',
    ],
    [
      `(?:all the way )?a?round(?: (?:the )?(?:edge|outside|perimeter)(?: of)?)?|gate|fence|fencing|carpet|turf|edging|skirting board`,
      '-',
    ],
    ...THINGS,
  ],
  idle: IDLE,
  work(told) {
    const measured = lengthsOf(told, 'linear', 'flat');
    const currency = /[£€＄]/.exec(told.plain.text)?.[0]?.replace('＄', '$') ?? '';
    if (measured === null || told.plain.form !== null) return null;
    const sides = told.roles.has('square') ? 'square' : 'side side';
    const side = measured.of('square');
    const { long, wide } = sides === 'square' ? { long: side, wide: side } : rectangle(measured);
    const gap = told.roles.has('gap') ? ' gap' : '';
    const finish = (size: Fraction, price: Fraction, steps: readonly RuleStep[]): Worked | null => {
      const answer = writeQuantity(size.mul(price), currency);
      return answer === null
        ? null
        : { steps: [...steps, step('Multiply by the price of one.', timesLine(size, price))], answer };
    };
    if (tells(told, `${sides}${gap} linear`, 'ask')) {
      const around = long.add(wide).mul(2);
      const size = around.sub(measured.of('gap'));
      const steps = [step('Find the perimeter.', `2\\times (${text(long)}+${text(wide)})=${text(around)}`)];
      if (gap !== '')
        steps.push(step('Leave out the gap.', `${text(around)}-${text(measured.of('gap'))}=${text(size)}`));
      return finish(size, sizes(told, 'linear')[0] ?? ZERO, steps);
    }
    if (!tells(told, `${sides} flat`, 'ask')) return null;
    return finish(long.mul(wide), sizes(told, 'flat')[0] ?? ZERO, [step('Find the area.', timesLine(long, wide))]);
  },
};

/** Water in a tank up to some depth. */
const WATER: Story = {
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
  idle: IDLE,
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

/** A prism by its cross-section, a right-angled triangle or one with base and height, or a trapezium. */
const PRISM: Story = {
  about: /\bprism\b|\bcross[- ]section\b|\btent\b|\bwedge\b|\btrough\b/,
  tellings: [
    [
      `(?:right[- ]?angled )?triangle(?: (?:with|whose|of|has|having))*(?: the)?(?: (?:legs|shorter sides|perpendicular sides|sides|sides containing the right angle))(?: (?:of|are|length|measuring))* Q and Q`,
      'leg leg',
    ],
    [
      `(?:with |and |whose )?(?:the )?(?:legs|shorter sides|perpendicular sides|sides containing the right angle)(?: (?:of|are|length|measuring))* Q and Q`,
      'leg leg',
    ],
    [`(?:with )?(?:the )?base${IS}Q`, 'leg'],
    [
      `(?:perpendicular |vertical )?height(?: of (?:the|its) (?:triangle|triangular face|cross[- ]section))?${IS}Q`,
      'leg',
    ],
    [
      `trapezium(?: (?:with|whose|of|has|having))*(?: the)? parallel sides(?: (?:of|are|length|measuring))* Q and Q`,
      'parallel parallel',
    ],
    [
      `(?:the )?(?:prism|wedge|tent|trough|it)(?: (?:is|has|a|with|of))*(?: length)?(?: of| is)? Q(?: long| in length)?`,
      'length',
    ],
    [`length(?: of (?:the|this) (?:prism|tent|wedge))?${IS}Q|Q long`, 'length'],
    [
      `(?:the )?cross[- ]section(?:al)?(?: of (?:a|the|this) (?:prism|tent|wedge|trough))?(?: is)?(?: (?:in the shape of|an?|right[- ]?angled|isosceles))*(?: (?:triangle|trapezium))?(?! area)`,
      '-',
    ],
    [`${ASK} volume(?: of)?(?: the| this| a)?(?: prism| tent| wedge| trough| air inside the tent)?`, 'ask'],
    [
      '(?:triangular )?prism|right[- ]?angled|triangular|triangle|isosceles|trapezium|wedge|tent|trough|shape|solid',
      '-',
    ],
  ],
  idle: IDLE,
  work(told) {
    const measured = lengthsOf(told);
    if (measured === null || told.plain.form !== null) return null;
    const length = measured.of('length');
    const [one, two] = [measured.all('leg')[0] ?? ZERO, measured.all('leg')[1] ?? ZERO];
    const prism = (area: Fraction, steps: readonly RuleStep[]): Worked => {
      const volume = area.mul(length);
      return {
        steps: [
          ...steps,
          step(
            'The volume of a prism is the area of its cross-section times its length.',
            `V=${timesLine(area, length)}`,
          ),
        ],
        answer: withUnit(text(volume), measured.unit, 3),
      };
    };
    if (tells(told, 'leg leg length', 'ask') && !/trapezium/.test(told.plain.text)) {
      const area = one.mul(two).div(2);
      return prism(area, [
        step('Find the area of the triangle.', `\\frac{1}{2}\\times ${text(one)}\\times ${text(two)}=${text(area)}`),
      ]);
    }
    if (!tells(told, 'parallel parallel leg length', 'ask')) return null;
    const [a, b] = [measured.all('parallel')[0] ?? ZERO, measured.all('parallel')[1] ?? ZERO];
    const area = a.add(b).mul(one).div(2);
    return prism(area, [
      step(
        'Find the area of the trapezium.',
        `\\frac{1}{2}\\times (${text(a)}+${text(b)})\\times ${text(one)}=${text(area)}`,
      ),
    ]);
  },
};

/** A wire bent to a shape with equal sides. */
const WIRE: Story = {
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
  idle: IDLE,
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

/** How many tins of paint (bags of seed) a rectangle takes. */
const PAINT: Story = {
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
  idle: IDLE,
  work(told) {
    const [cover] = told.roles.get('cover') ?? [];
    const measured = lengthsOf(told, 'cover');
    if (measured === null || cover === undefined || told.plain.form !== null || !tells(told, 'side side cover', 'ask'))
      return null;
    if (cover.dimension !== 2 || cover.unit !== measured.unit || cover.size.value.s <= 0n) return null;
    const { long, wide, area } = rectangle(measured);
    const exact = area.div(cover.size.value);
    const whole = new Fraction(exact.ceil());
    const line = `${text(area)}\\div ${text(cover.size.value)}=${exact.d === 1n ? text(exact) : `${exact.valueOf().toFixed(2)}\\ldots`}`;
    const steps = [step('Find the area.', timesLine(long, wide)), step('Divide by what one covers.', line)];
    if (exact.d !== 1n) steps.push(step('Part of one has to be bought whole: round up.', text(whole)));
    return { steps, answer: text(whole) };
  },
};

/** Questions about rectangles, boxes and prisms that are more than one formula. */
export const RECTANGLE_STORIES: readonly Story[] = [CUT, BORDER, TILES, PRICED, WATER, PRISM, WIRE, PAINT];
