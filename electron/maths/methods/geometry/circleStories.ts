import Fraction from 'fraction.js';

import type { RuleStep } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';
import { ASK, CIRCLE_SIZES, IS, ROUND_IDLE } from '../tellings/roundWords.ts';
import { lengthsOf, sizes, tells } from '../tellings/readTellings.ts';
import type { Story, Told } from '../tellings/readTellings.ts';
import { words } from '../words/phrases.ts';
import { writeNumber } from '../writeTerms.ts';
import { finishedSum } from './piSum.ts';
import { finished, roundedText, startOf, withUnit, writeSize } from './quantity.ts';
import type { PiForm, Size } from './quantity.ts';
import type { Worked } from './workFormula.ts';
import { workRoot } from './workPythagoras.ts';

const text = writeDecimal;
const EXACT: PiForm = { kind: 'exact' };
const square = (value: Fraction): Fraction => value.mul(value);
const step = (reason: string, expression: string): RuleStep => ({ reason, expression });
const formOf = ({ plain }: Told): PiForm => plain.form ?? EXACT;

/** Whether the rounding that was asked for fits the unit: "to the nearest metre" of metres. */
export function nearestFits({ plain: { nearest } }: Told, unit: string): boolean {
  if (nearest === null || ['whole number', 'integer', 'tenth', 'hundredth'].includes(nearest)) return true;
  return nearest.startsWith(unit === '' ? '?' : unit);
}

/** The area between two circles about the same centre. */
export function workRing(inner: Fraction, outer: Fraction, unit: string, form: PiForm): Worked | null {
  if (inner.compare(outer) >= 0) return null;
  const [small, large] = [square(inner), square(outer)];
  const rest: Size = { value: large.sub(small), pi: true };
  const end = finished('A', rest, form);
  const area = (value: Fraction, size: Fraction): string =>
    `\\pi\\times ${text(value)}^2=${writeSize({ value: size, pi: true })}`;
  const steps = [
    step('Find the area of the large circle.', area(outer, large)),
    step('Find the area of the small circle.', area(inner, small)),
    step(
      'Subtract.',
      `A=${writeSize({ value: large, pi: true })}-${writeSize({ value: small, pi: true })}=${writeSize(rest)}`,
    ),
  ];
  return { steps: [...steps, ...end.steps], answer: withUnit(end.value, unit, 2) };
}

const PATH =
  '(?:path|border|ring|margin|strip|track|walkway|frame|edging|band|circular path|concrete path|gravel path)';

const RING: Story = {
  about: /circ|ring\b|annulus|washer|radii|round/,
  tellings: [
    [`(?:inner|smaller|inside|internal|small)(?: circle)?(?: of)? radius${IS}Q`, 'inner'],
    [`(?:outer|larger|bigger|outside|external|large|big)(?: circle)?(?: of)? radius${IS}Q`, 'outer'],
    [`(?:inner|smaller|inside|internal|small)(?: circle)?(?: of)? diameter${IS}Q`, 'innerDiameter'],
    [`(?:outer|larger|bigger|outside|external|large|big)(?: circle)?(?: of)? diameter${IS}Q`, 'outerDiameter'],
    [`(?:smaller|inner|small) circle${IS}radius Q`, 'inner'],
    [`(?:larger|outer|bigger|large) circle${IS}radius Q`, 'outer'],
    [`radii(?: are| of| is)* Q,? and Q`, 'one'],
    [`diameters(?: are| of)* Q,? and Q`, 'across'],
    [`${PATH}(?: of| has| with| is| a| uniform| constant| width| that| which)* Q(?: wide| in width)?`, 'width'],
    [`(?:uniform |constant )?width${IS}Q`, 'width'],
    [`Q(?:[- ]wide|[- ]in width)(?: ${PATH})?`, 'width'],
    [
      `(?:surrounded|enclosed|bordered|edged) by|(?:has|is|with|runs|goes|going|running|laid|built)(?: a)?(?= ${PATH}? ?(?:all the way )?(?:a?round))|(?:which |that )?(?:goes|runs|going|running|laid|built)? ?(?:all the way )?a?round(?: the outside(?: of)?)?(?: it| the (?:edge|outside))?|outside`,
      'is around',
    ],
    [
      `${ASK} area${IS}?(?:the |shaded |this )*(?:${PATH}|annulus|washer|metal|face|shaded (?:region|part|area)|region between (?:the )?(?:two |2 )?circles)|${ASK} shaded area|${ASK} area between (?:the )?(?:two |2 |#\\d+ )?(?:concentric )?circles|how much area does the ${PATH} (?:cover|take up)`,
      'ask',
    ],
    [`${ASK} area`, 'ask'],
    ['concentric|annulus|annular|washer|metal|same centre|share', '-'],
    [`${PATH}`, '-'],
    ...CIRCLE_SIZES,
  ],
  idle: new Set([...ROUND_IDLE, ...words('have drawn cut lies between two surrounds around')]),
  work(told) {
    const measured = lengthsOf(told);
    const around = told.roles.has('is around') ? ['is around'] : [];
    if (measured === null || !told.roles.has('ask')) return null;
    const of = (role: string): Fraction => measured.of(role);
    const { unit } = measured;
    if (!nearestFits(told, unit)) return null;
    const form = formOf(told);
    const half = (role: string): Fraction => of(role).div(2);
    if (tells(told, 'inner outer', 'ask', ...around)) return workRing(of('inner'), of('outer'), unit, form);
    if (tells(told, 'innerDiameter outerDiameter', 'ask', ...around))
      return workRing(half('innerDiameter'), half('outerDiameter'), unit, form);
    const pair = [...measured.all('one'), ...measured.all('across')].toSorted((one, two) => one.compare(two));
    const [low, high] = pair;
    if (low !== undefined && high !== undefined) {
      if (tells(told, 'one one', 'ask')) return workRing(low, high, unit, form);
      return tells(told, 'across across', 'ask') ? workRing(low.div(2), high.div(2), unit, form) : null;
    }
    if (tells(told, 'radius radius', 'ask')) {
      const [one, two] = measured.all('radius').toSorted((a, b) => a.compare(b));
      return one === undefined || two === undefined ? null : workRing(one, two, unit, form);
    }
    if (around.length === 0) return null;
    const inner = tells(told, 'radius width', 'ask', ...around)
      ? of('radius')
      : tells(told, 'diameter width', 'ask', ...around)
        ? half('diameter')
        : null;
    if (inner === null) return null;
    const outer = inner.add(of('width'));
    const worked = workRing(inner, outer, unit, form);
    const first = step('The path makes the radius larger.', `${text(inner)}+${text(of('width'))}=${text(outer)}`);
    return worked === null ? null : { ...worked, steps: [first, ...worked.steps] };
  },
};

const TURN = '(?:complete |full |whole )?(?:turns?|revolutions?|rotations?|times)';
const GOES =
  '(?:travels?|travelling|traveling|goes|going|go|rolls?|rolling|moves?|moving|covers?|covering|cycles?|cycling|rides?|riding|runs?|journey|drives?)';

/** How far a wheel goes in so many turns. */
function wheelDistance(diameter: Fraction, turns: Fraction, told: Told, unit: string): Worked | null {
  const one: Size = { value: diameter, pi: true };
  const all: Size = { value: diameter.mul(turns), pi: true };
  const end = finished('d', all, formOf(told));
  const steps = [
    step('One turn is as long as the circumference.', `C=\\pi\\times ${text(diameter)}=${writeSize(one)}`),
    step('Multiply by the number of turns.', `${text(turns)}\\times ${writeSize(one)}=${writeSize(all)}`),
    ...end.steps,
  ];
  return nearestFits(told, unit) ? { steps, answer: withUnit(end.value, unit, 1) } : null;
}

/** How many complete turns a wheel makes on a way. */
function wheelTurns(diameter: Fraction, way: Fraction, told: Told, whole: boolean): Worked | null {
  const { form } = told.plain;
  const pi = form?.kind === 'with' ? form.pi.valueOf() : Math.PI;
  const turns = way.valueOf() / (diameter.valueOf() * pi);
  const floor = Math.floor(turns + 1e-9);
  const even = Math.abs(turns - Math.round(turns)) < 1e-6;
  const rounded =
    whole || even ? String(even ? Math.round(turns) : floor) : form === null ? null : roundedText(turns, form);
  if (rounded === null) return null;
  const start = `\\frac{${text(way)}}{${form?.kind === 'with' ? `${text(form.pi)}\\times ${text(diameter)}` : writeSize({ value: diameter, pi: true })}}`;
  const steps = [
    step('One turn is as long as the circumference.', `C=\\pi\\times ${text(diameter)}`),
    step(
      even
        ? 'Divide the way by it.'
        : whole
          ? 'Divide the way by it and count whole turns.'
          : 'Divide the way by it and round.',
      even ? `${start}=${rounded}` : `${start}=${startOf(turns)}${whole ? '' : `\\approx ${rounded}`}`,
    ),
  ];
  return { steps, answer: rounded };
}

const WHEEL: Story = {
  about: /wheel|roll|tyre|trundle/,
  tellings: [
    ...CIRCLE_SIZES,
    [
      `(?:makes?|making|turns?|rotates?|rolls?|rolled|goes|turned|does|in|after|during|when it makes|through|with)(?: through| round| a?round)? Q ${TURN}`,
      'turns',
    ],
    [`Q ${TURN}`, 'turns'],
    [`(?:makes? |in |after |during )?(?:one|a|1) ${TURN}`, 'once'],
    [
      `how many ${TURN}(?: (?:does|will|must|do|would|can|did|has|have))?(?: (?:it|the wheels?|each wheel|the bike|they|a wheel|one wheel))?(?: (?:make|turn|do|complete|need|made|to|turned))*`,
      'askTurns',
    ],
    [`${ASK} number of ${TURN}(?: (?:that |which )?(?:it|the wheel|each wheel) (?:makes|will make))?`, 'askTurns'],
    [
      `how far (?:does|will|would|has|did|is|do) (?:it|the (?:wheel|bike|bicycle|car|cyclist|unicycle)|he|she|they)(?: (?:${GOES}|rolled|travelled|gone|moved))?(?: forward)?`,
      'askWay',
    ],
    [
      `${ASK} distance(?: (?:that )?(?:it|the (?:wheel|bike|bicycle|car))(?: (?:${GOES}|travelled|rolled))?| travelled| covered)?(?: by (?:it|the (?:wheel|bike|bicycle|car)))?`,
      'askWay',
    ],
    [
      `(?:(?:in|when|while|if|over|on|as|to|for|during|it|the (?:bike|bicycle|wheel|cyclist|car)|he|she|and|is|they) )*(?:${GOES}|travelled|a journey of|a distance of)(?: (?:a distance of|along|forward|for|of|exactly))*${IS}Q`,
      'way',
    ],
    [`(?:in|over|on|for) (?:a (?:journey|distance|ride|trip|length|way) of )?Q`, 'way'],
    ['complete|full|whole', 'is whole'],
    ['wheel|rolls?|rolling|along|straight|road|flat|ground|level|without slipping|track', '-'],
  ],
  idle: ROUND_IDLE,
  work(told) {
    const whole = /\b(?:complete|full|whole) (?:turn|rev|rot)/.test(told.plain.text);
    const size = told.roles.has('diameter') ? 'diameter' : 'radius';
    const measured = lengthsOf(told, 'turns');
    const [first, way] = [measured?.all(size)[0], measured?.all('way')[0]];
    if (measured === null || first === undefined) return null;
    const diameter = size === 'diameter' ? first : first.mul(2);
    if (tells(told, `${size} turns`, 'askWay'))
      return wheelDistance(diameter, sizes(told, 'turns')[0] ?? new Fraction(0), told, measured.unit);
    if (way === undefined || !tells(told, `${size} way`, 'askTurns')) return null;
    return wheelTurns(diameter, way, told, whole || told.plain.form === null || told.plain.form.kind === 'with');
  },
};

const CHORD: Story = {
  about: /chord|tangent/,
  tellings: [
    ...CIRCLE_SIZES,
    [
      `chord(?: [a-z]{2})?(?: (?:is|has|of|with|measures|a|length|long|which|that|drawn|in|the|circle))*${IS}Q(?: long)?`,
      'chord',
    ],
    [`Q(?: long)? chord`, 'chord'],
    [`length of (?:a|the) chord(?: of (?:a|the) circle)?${IS}Q`, 'chord'],
    [
      `(?:distance )?(?:from )?(?:the |its )?cent(?:re|er)(?: of the circle)? (?:to|and|from) (?:the |a )?chord${IS}Q`,
      'far',
    ],
    [
      `(?:perpendicular |shortest )?distance (?:from|of|between) (?:the )?(?:cent(?:re|er)|chord)(?: of the circle)? (?:to|and|from) (?:the |a )?(?:chord|cent(?:re|er))(?: of the circle)?${IS}Q`,
      'far',
    ],
    [
      `(?:a )?(?:perpendicular )?(?:distance of )?Q(?: away)? from (?:the|its) cent(?:re|er)(?: o)?(?: of the circle)?`,
      'far',
    ],
    [
      `(?:${ASK} )?length of (?:the|this|a) chord(?: [a-z]{2})?|how long is the chord(?: [a-z]{2})?|${ASK} chord length`,
      'askChord',
    ],
    [
      `how far is (?:the|this|it|the midpoint of the) ?(?:chord)? from (?:the|its) cent(?:re|er)(?: of the circle)?|how far from the cent(?:re|er)(?: of the circle)? is the chord|${ASK} (?:perpendicular |shortest )?distance (?:from|of|between) (?:the )?(?:cent(?:re|er)|chord)(?: of the circle)? (?:to|and|from) (?:the )?(?:chord|cent(?:re|er))(?: of the circle)?`,
      'askFar',
    ],
    [`${ASK} radius`, 'askRadius'],
    [
      `o[pabq] ?= ?Q|(?:op|distance from (?:the |its )?(?:centre|center|o) to p|distance from p to (?:the )?(?:centre|center|o))${IS}Q`,
      'outside',
    ],
    [
      `(?:a |the |this |external |outside )*(?:point )?[a-z]? ?(?:which |that )?is Q(?: away)? from (?:the|its) cent(?:re|er)(?: o)?`,
      'outside',
    ],
    [
      `(?:from )?(?:a |the |an |external )*point(?: [a-z])?(?: outside(?: of)?(?: the| a| it)?(?: circle)?)?,? Q(?: away)? from (?:the|its) cent(?:re|er)(?: o)?(?: of (?:the|a) circle)?(?: (?:with|of))?`,
      'outside',
    ],
    [
      `${ASK} length of (?:the |this |each )?(?:tangent(?: line)?(?: [a-z]{2})?|pt|tp|pa|pq|at)|how long is (?:the |this |each )?(?:tangent|pt|pa|pq)|${ASK} (?:pt|pa|pq|tp)`,
      'askTangent',
    ],
    [`(?:tangent|pt|pa)(?: from p)?(?: to the circle)?(?: has length| is| of length| =) ?Q`, 'tangent'],
    [
      `o[pt] is a radius|touches the circle|touches|drawn|drawn to the circle|meets|tangents?|from p|outside|external|chord|point|points`,
      '-',
    ],
  ],
  idle: ROUND_IDLE,
  work(told) {
    const measured = lengthsOf(told);
    if (measured === null || !nearestFits(told, measured.unit)) return null;
    const form = formOf(told);
    if (form.kind === 'with') return null;
    const of = (role: string): Fraction => measured.of(role);
    const radius = told.roles.has('diameter') ? of('diameter').div(2) : of('radius');
    const round = told.roles.has('diameter') ? 'diameter' : 'radius';
    const { unit } = measured;
    const tangent = /\btangent/.test(told.plain.text);
    const far = of(told.roles.has('outside') ? 'outside' : 'far');
    const away = told.roles.has('outside') ? 'outside' : 'far';
    if (tangent) {
      if (!tells(told, `${round} ${away}`, 'askTangent')) return null;
      const root = workRoot(square(far).sub(square(radius)), 't', form);
      if (root === null) return null;
      const steps = [
        step(
          'A tangent is at right angles to the radius, so use Pythagoras.',
          `t^2=${text(far)}^2-${text(radius)}^2=${text(square(far).sub(square(radius)))}`,
        ),
        ...root.steps,
      ];
      return { steps, answer: withUnit(root.value, unit, 1) };
    }
    if (tells(told, `${round} ${away}`, 'askChord')) {
      const left = square(radius).sub(square(far));
      const root = workRoot(left, 'h', EXACT);
      const start = step(
        'Half the chord, the distance and the radius make a right-angled triangle.',
        `h^2=${text(radius)}^2-${text(far)}^2=${text(left)}`,
      );
      if (root === null) return null;
      if (/^[\d.]+$/.test(root.value)) {
        const whole = text(new Fraction(root.value).mul(2));
        return {
          steps: [start, ...root.steps, step('Double it.', `2\\times ${root.value}=${whole}`)],
          answer: withUnit(whole, unit, 1),
        };
      }
      if (form.kind === 'exact') {
        const twice = workRoot(left.mul(4), 'c', EXACT);
        return twice === null
          ? null
          : {
              steps: [start, step('The chord is twice as long.', `c=2\\sqrt{${text(left)}}=${twice.value}`)],
              answer: withUnit(twice.value, unit, 1),
            };
      }
      const number = 2 * Math.sqrt(left.valueOf());
      const rounded = roundedText(number, form) ?? '';
      return {
        steps: [
          start,
          step('The chord is twice as long; round.', `c=2\\sqrt{${text(left)}}=${startOf(number)}\\approx ${rounded}`),
        ],
        answer: withUnit(rounded, unit, 1),
      };
    }
    const half = of('chord').div(2);
    const halved = step(
      'The line from the centre cuts the chord in half.',
      `${text(of('chord'))}\\div 2=${text(half)}`,
    );
    if (tells(told, `${round} chord`, 'askFar')) {
      const left = square(radius).sub(square(half));
      const root = workRoot(left, 'd', form);
      return root === null
        ? null
        : {
            steps: [
              halved,
              step('Use Pythagoras.', `d^2=${text(radius)}^2-${text(half)}^2=${text(left)}`),
              ...root.steps,
            ],
            answer: withUnit(root.value, unit, 1),
          };
    }
    if (tells(told, `chord ${away}`, 'askRadius')) {
      const sum = square(half).add(square(far));
      const root = workRoot(sum, 'r', form);
      return root === null
        ? null
        : {
            steps: [halved, step('Use Pythagoras.', `r^2=${text(half)}^2+${text(far)}^2=${text(sum)}`), ...root.steps],
            answer: withUnit(root.value, unit, 1),
          };
    }
    return null;
  },
};

/** A circle and a square, one cut out of the other or drawn in it. */
const CUT_OUT: Story = {
  about: /square/,
  tellings: [
    [
      `square (?:[a-z]+ )?(?:of|with|has|having)?(?: a| each)?(?: side| sides| edge)?(?: of)?(?: length)?${IS}Q`,
      'side',
    ],
    [`(?:side|sides|side length)(?: of the square)?${IS}Q`, 'side'],
    [`Q (?:square|by #\\d+)`, 'side'],
    ...CIRCLE_SIZES,
    [
      `(?:the )?(?:largest|biggest)(?: possible)? circle(?: (?:that (?:fits|can be cut|will fit))?(?: inside| in| out of| from)*(?: it| the square)?)?|(?:a |the )?circle (?:is |that |which |just )*(?:fits exactly (?:inside|in)|just fits (?:inside|in)|touches all (?:the |its |four |#\\d+ )*sides|inscribed in|drawn inside|fits inside)(?: it| a| the)?|(?:has |with )?(?:a |an )?inscribed circle|touching all (?:four|#\\d+)? ?sides`,
      'is inside',
    ],
    [
      `(?:${ASK} )?area(?: of)?(?: the| card| material| wood| metal| square| part| paper| region| that| is| which| shaded| remaining)* (?:left over|left|remaining|shaded|wasted|not covered(?: by the circle)?|outside the circle|that remains|between the square and the circle)|${ASK} (?:shaded|remaining) area|how much (?:card|material|paper|wood|metal|cardboard|area|fabric) (?:is left(?: over)?|is wasted|remains)`,
      'askLeft',
    ],
    [
      `${ASK} area(?: of)?(?: the| remaining| left-over| leftover| shaded)+(?: part| card| material| region| piece| paper| wood| metal)?`,
      'askLeft',
    ],
    [`${ASK} area of the circle`, 'askCircle'],
    [
      '(?:is |has been )?(?:cut out|cut|removed|drawn|punched|taken)(?: out)?(?: of| from)?(?: it| the square| a| a piece of)?',
      '-',
    ],
    [
      'piece of (?:card|paper|wood|metal|material|fabric|cardboard)|sheet of (?:card|paper|metal|wood)|card|square|inside|over|square piece of (?:card|paper|metal|wood)',
      '-',
    ],
  ],
  idle: ROUND_IDLE,
  work(told) {
    const measured = lengthsOf(told);
    const [side] = measured?.all('side') ?? [];
    if (measured === null || side === undefined || !nearestFits(told, measured.unit)) return null;
    const inside = tells(told, 'side', 'is inside', 'askLeft') || tells(told, 'side', 'is inside', 'askCircle');
    const [given] = [...(measured?.all('radius') ?? []), ...(measured?.all('diameter') ?? [])];
    const radius = inside
      ? side.div(2)
      : tells(told, 'side radius', 'askLeft') && given !== undefined
        ? given
        : tells(told, 'side diameter', 'askLeft') && given !== undefined
          ? given.div(2)
          : null;
    if (radius === null || radius.mul(2).compare(side) > 0) return null;
    const disc = square(radius);
    const half = inside ? [step('The circle is as wide as the square.', `r=${text(side)}\\div 2=${text(radius)}`)] : [];
    const round = step(
      'Find the area of the circle.',
      `\\pi\\times ${text(radius)}^2=${writeSize({ value: disc, pi: true })}`,
    );
    if (told.roles.has('askCircle')) {
      const end = finished('A', { value: disc, pi: true }, formOf(told));
      return { steps: [...half, round, ...end.steps], answer: withUnit(end.value, measured.unit, 2) };
    }
    const end = finishedSum('A', square(side), disc.neg(), formOf(told));
    if (end === null) return null;
    const steps = [
      ...half,
      step('Find the area of the square.', `${text(side)}^2=${text(square(side))}`),
      round,
      step('Subtract.', `A=${text(square(side))}-${writeSize({ value: disc, pi: true })}`),
      ...end.steps,
    ];
    const value = end.value.includes('pi') && measured.unit !== '' ? `(${end.value})` : end.value;
    return { steps, answer: withUnit(value, measured.unit, 2) };
  },
};

/** Arc, area and perimeter of a sector whose angle is in radians. */
const RADIANS: Story = {
  about: /rad(?:ian)?s?\b/,
  tellings: [
    ...CIRCLE_SIZES,
    [
      `(?:subtends(?: an)? |has |with |and )*(?:angle|central angle|sector angle|θ)?(?: at the cent(?:re|er))?${IS}Q ?(?:radians?|rads?)(?: at (?:the|its) cent(?:re|er)(?: of (?:the|a) circle)?)?`,
      'angle',
    ],
    [`arc(?: length)?(?: [a-z]{2})?${IS}Q`, 'arc'],
    [`(?:length of (?:the|an) )arc${IS}Q`, 'arc'],
    [`(?:sector )?area(?: of the sector)?${IS}Q`, 'area'],
    [`${ASK} area(?: of)?(?: the| a| this| sector)*`, 'askArea'],
    [`${ASK} (?:arc length|length of (?:the|its|an) arc)|how long is (?:the|its) arc`, 'askArc'],
    [`${ASK} perimeter(?: of)?(?: the| a| this| sector)*`, 'askPerimeter'],
    [
      `${ASK} (?:size of (?:the )?)?(?:angle|central angle|θ)(?: of the sector)?(?: at the cent(?:re|er))?(?: in radians)?`,
      'askAngle',
    ],
    [`${ASK} radius`, 'askRadius'],
    [`(?:subtends )?(?:an )?(?:angle|angle of) θ(?: radians)?(?: at the cent(?:re|er)(?: of the circle)?)?`, '-'],
    ['sector|in radians|arc|subtends', '-'],
  ],
  idle: ROUND_IDLE,
  work(told) {
    const [radius] = lengthsOf(told, 'angle', 'arc', 'area')?.all('radius') ?? [];
    const [angle] = told.roles.get('angle') ?? [];
    const unit = [...told.roles.values()].flat().find((one) => one.unit !== '')?.unit ?? '';
    if (!nearestFits(told, unit) || angle?.unit === '°' || told.unit !== null) return null;
    const form = formOf(told);
    const shown = (size: Size): string => writeNumberPi(size);
    if (radius !== undefined && angle !== undefined) {
      const arc: Size = { value: radius.mul(angle.size.value), pi: angle.size.pi };
      const arcStep = step('The arc is $l=r\\theta$.', `l=${text(radius)}\\times ${shown(angle.size)}=${shown(arc)}`);
      if (tells(told, 'radius angle', 'askArc')) {
        const end = roundedSize('l', arc, form);
        return { steps: [arcStep, ...end.steps], answer: withUnit(end.value, unit, 1) };
      }
      if (tells(told, 'radius angle', 'askArea')) {
        const area: Size = { value: square(radius).mul(angle.size.value).div(2), pi: angle.size.pi };
        const end = roundedSize('A', area, form);
        const steps = [
          step(
            'The area of a sector is $A=\\frac{1}{2}r^2\\theta$.',
            `A=\\frac{1}{2}\\times ${text(radius)}^2\\times ${shown(angle.size)}=${shown(area)}`,
          ),
          ...end.steps,
        ];
        return { steps, answer: withUnit(end.value, unit, 2) };
      }
      if (tells(told, 'radius angle', 'askPerimeter') && !angle.size.pi) {
        const total: Size = { value: arc.value.add(radius.mul(2)), pi: false };
        const end = roundedSize('P', total, form);
        const steps = [
          arcStep,
          step('Add two radii.', `P=${text(arc.value)}+2\\times ${text(radius)}=${text(total.value)}`),
          ...end.steps,
        ];
        return { steps, answer: withUnit(end.value, unit, 1) };
      }
      return null;
    }
    const [arc] = told.roles.get('arc') ?? [];
    if (arc === undefined || arc.size.pi !== (angle?.size.pi ?? arc.size.pi)) return null;
    if (radius !== undefined && tells(told, 'radius arc', 'askAngle')) {
      const size: Size = { value: arc.size.value.div(radius), pi: arc.size.pi };
      const end = roundedSize('\\theta', size, form);
      return {
        steps: [
          step(
            'The angle is $\\theta=\\frac{l}{r}$.',
            `\\theta=\\frac{${shown(arc.size)}}{${text(radius)}}=${shown(size)}`,
          ),
          ...end.steps,
        ],
        answer: end.value,
      };
    }
    if (angle !== undefined && tells(told, 'angle arc', 'askRadius')) {
      const size: Size = { value: arc.size.value.div(angle.size.value), pi: false };
      const end = roundedSize('r', size, form);
      return {
        steps: [
          step(
            'The radius is $r=\\frac{l}{\\theta}$.',
            `r=${shown(arc.size)}\\div ${shown(angle.size)}=${writeNumber(size.value)}`,
          ),
          ...end.steps,
        ],
        answer: withUnit(end.value, unit, 1),
      };
    }
    return null;
  },
};

/** `\frac{5\pi}{3}`, `1.2`. */
function writeNumberPi(size: Size): string {
  if (!size.pi || size.value.d === 1n) return writeSize(size);
  const top = size.value.n === 1n ? '\\pi' : `${size.value.n}\\pi`;
  return `\\frac{${top}}{${size.value.d}}`;
}

/** Rounded as asked, also where there is no π. */
export function roundedSize(
  symbol: string,
  size: Size,
  form: PiForm,
): { readonly value: string; readonly steps: readonly RuleStep[] } {
  if (size.pi) {
    if (form.kind !== 'exact') return finished(symbol, size, form);
    return { value: writeNumberPi(size), steps: [] };
  }
  const value = text(size.value);
  const rounded = roundedText(size.value.valueOf(), form);
  if (rounded === null || rounded === value || (new Fraction(rounded).equals(size.value) && form.kind === 'figures'))
    return { value, steps: [] };
  return { value: rounded, steps: [step('Round.', `${symbol}\\approx ${rounded}`)] };
}

/** Two straights with a half circle at each end: a running track, a stadium. */
const STADIUM: Story = {
  about: /semi-?circ/,
  tellings: [
    [
      `(?:straight (?:sides?|sections?|parts?|edges?)|straights?|rectangle)${IS}(?:each )?Q(?: long)?(?: each)?`,
      'length',
    ],
    [`Q(?: long)? straights?(?: sides?| sections?)?`, 'length'],
    [`length${IS}Q`, 'length'],
    [`width${IS}Q`, 'diameter'],
    ...CIRCLE_SIZES,
    [`rectangle(?: of| measuring| that is| with sides)? Q(?: long)? ?(?:by|x|×) ?Q(?: wide)?`, 'length diameter'],
    [`Q(?: long)? ?(?:by|x|×) ?Q(?: wide)?`, 'length diameter'],
    [
      `(?:a )?semi-?circles? (?:on|at|attached to) (?:each|both|either)(?: of (?:its|the))?(?: shorter| short)? (?:ends?|sides?)|semi-?circular ends|semi-?circles at (?:each|both|the) ends|(?:two|#\\d+) semi-?circles`,
      'is both',
    ],
    [
      `${ASK} (?:perimeter|distance (?:around|round)(?: the)?(?: edge of the| outside of the)?)(?: of)?(?: the| this)?(?: track| shape| stadium| it)?|how (?:long|far) is (?:one|a|1) (?:lap|time round)(?: of the track)?|${ASK} length of (?:one|a) (?:lap|circuit)(?: of the track)?|how far (?:is it )?(?:around|round) the track`,
      'askPerimeter',
    ],
    [
      `${ASK} (?:total )?area(?: of)?(?: the| this)?(?: track| shape| field| stadium| it)?|${ASK} area inside the track`,
      'askArea',
    ],
    [
      'running track|track|made from|made up of|made of|consists of|consisting of|shape|rectangle|straight|stadium|semi-?circular|joined by|each|parallel|field',
      '-',
    ],
  ],
  idle: ROUND_IDLE,
  work(told) {
    const measured = lengthsOf(told);
    const size = told.roles.has('radius') ? 'radius' : 'diameter';
    const [length, round] = [measured?.all('length')[0], measured?.all(size)[0]];
    if (measured === null || length === undefined || round === undefined) return null;
    if (!nearestFits(told, measured.unit) || !told.roles.has('is both')) return null;
    const diameter = size === 'radius' ? round.mul(2) : round;
    const wrap = (value: string): string =>
      value.includes('pi') && measured.unit !== '' && /[-+]/.test(value) ? `(${value})` : value;
    if (tells(told, `length ${size}`, 'is both', 'askPerimeter')) {
      const end = finishedSum('P', length.mul(2), diameter, formOf(told));
      if (end === null) return null;
      const steps = [
        step(
          'Both half circles make one circle.',
          `\\pi\\times ${text(diameter)}=${writeSize({ value: diameter, pi: true })}`,
        ),
        step('Add both straight parts.', `P=${writeSize({ value: diameter, pi: true })}+2\\times ${text(length)}`),
        ...end.steps,
      ];
      return { steps, answer: withUnit(wrap(end.value), measured.unit, 1) };
    }
    if (!tells(told, `length ${size}`, 'is both', 'askArea')) return null;
    const disc = square(diameter.div(2));
    const end = finishedSum('A', length.mul(diameter), disc, formOf(told));
    if (end === null) return null;
    const steps = [
      step('Find the area of the rectangle.', `${text(length)}\\times ${text(diameter)}=${text(length.mul(diameter))}`),
      step(
        'Both half circles make one circle.',
        `\\pi\\times ${text(diameter.div(2))}^2=${writeSize({ value: disc, pi: true })}`,
      ),
      step('Add.', `A=${text(length.mul(diameter))}+${writeSize({ value: disc, pi: true })}`),
      ...end.steps,
    ];
    return { steps, answer: withUnit(wrap(end.value), measured.unit, 2) };
  },
};

/** Questions about circles that are more than one formula. */
export const CIRCLE_STORIES: readonly Story[] = [RING, WHEEL, CHORD, CUT_OUT, RADIANS, STADIUM];
