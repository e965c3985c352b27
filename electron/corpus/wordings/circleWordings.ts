import { withArticle } from './crossed.ts';
import { shapeWords, topicWordings } from './shapeFrames.ts';
import type { ShapeAsk } from './shapeFrames.ts';
import type { TopicWordings } from './wordings.ts';

function round(
  shape: string,
  wanted: readonly string[],
  length: 'radius' | 'diameter',
  extra: readonly string[] = [],
): ShapeAsk {
  const letter = length.charAt(0);
  return {
    wanted,
    shape,
    facts: [
      `${length} {${length}}`,
      `a ${length} of {${length}}`,
      `${length} = {${length}}`,
      `a ${length} equal to {${length}}`,
    ],
    told: [`The ${length} of ${shape} is {${length}}`],
    after: [
      `of ${length} {${length}}`,
      `whose ${length} is {${length}}`,
      `(${length} {${length}})`,
      `, ${letter} = {${length}},`,
    ].slice(0, 3),
    extra,
    heldOut: [`${length} exactly {${length}}`, `its ${length} {${length}}`],
  };
}

function tall(
  shape: string,
  wanted: readonly string[],
  length: 'radius' | 'diameter',
  second: 'height' | 'slant' = 'height',
): ShapeAsk {
  const name = second === 'slant' ? 'slant height' : 'height';
  return {
    wanted,
    shape,
    facts: [
      `${length} {${length}} and ${name} {${second}}`,
      `${name} {${second}} and ${length} {${length}}`,
      `a ${length} of {${length}} and a ${name} of {${second}}`,
      `base ${length} {${length}} and ${name} {${second}}`,
    ],
    told: [
      `The ${length} of ${shape} is {${length}} and its ${name} is {${second}}`,
      `The ${name} of ${shape} is {${second}} and the ${length} is {${length}}`,
    ],
    after: [
      `of ${length} {${length}} and ${name} {${second}}`,
      `whose ${length} is {${length}} and whose ${name} is {${second}}`,
    ],
    extra:
      second === 'height' && wanted.includes('volume') && shape === 'a cylinder'
        ? [
            `A tin is a cylinder with ${length} {${length}} and height {height}. Find its volume.`,
            `A cylindrical tank has ${length} {${length}} and height {height}. What is its volume?`,
            `A cylinder is {height} tall and has ${length} {${length}}. Find the volume.`,
          ]
        : [],
    heldOut: [`a ${name} of {${second}} and ${length} {${length}}`],
  };
}

function from(shape: string, wanted: string, total: string, more: readonly string[] = []): ShapeAsk {
  return {
    wanted: [wanted],
    shape,
    facts: [
      `${total} {${total}}`,
      `${withArticle(total)} of {${total}}`,
      `${total} = {${total}}`,
      `${total} equal to {${total}}`,
    ],
    told: [`The ${total} of ${shape} is {${total}}`],
    after: [`whose ${total} is {${total}}`, `of ${total} {${total}}`],
    extra: more,
    heldOut: [`${total} exactly {${total}}`, `{${total}} as its ${total}`],
  };
}

function sector(wanted: readonly string[], arc: boolean): ShapeAsk {
  return {
    wanted,
    shape: 'a sector',
    facts: [
      'radius {radius} and angle {angle}',
      'angle {angle} and radius {radius}',
      'a radius of {radius} and an angle of {angle}',
      'radius {radius} and central angle {angle}',
    ],
    told: [
      'The radius of a sector is {radius} and its angle is {angle}',
      'A sector of a circle has radius {radius} and angle {angle}',
    ],
    after: [
      'of a circle with radius {radius} and angle {angle}',
      'of a circle of radius {radius} with angle {angle}',
      'of radius {radius} and angle {angle}',
      'of angle {angle} in a circle of radius {radius}',
    ],
    extra: arc
      ? [
          'An arc of a circle with radius {radius} has an angle of {angle} at the centre. Find the length of the arc.',
          'Find the length of an arc with angle {angle} in a circle of radius {radius}.',
          'Find the arc length for radius {radius} and angle {angle}.',
          'arc length r = {radius}, angle {angle}',
        ]
      : ['Find the <q> of the sector with radius {radius} and angle {angle}.'.replace('<q>', wanted[0] ?? '')],
    heldOut: ['a central angle of {angle} and radius {radius}', 'the radius {radius} and the angle {angle}'],
  };
}

const WHEEL = [
  'A wheel has diameter {diameter}. How far does it roll in one turn?',
  'How far does a wheel of diameter {diameter} travel in one full turn?',
];
const ASKS: Readonly<Record<string, ShapeAsk>> = {
  'area circle': round('a circle', ['area'], 'radius', [
    'area of circle r = {radius}',
    'A circular pond has radius {radius}. Find its area.',
    'circle radius {radius} area',
  ]),
  'circumference circle': round('a circle', ['circumference'], 'radius', [
    'A circular track has radius {radius}. How far is it round the track?',
    'circumference r = {radius}',
    'circle radius {radius} circumference',
    'Find the perimeter of a circle with radius {radius}.',
  ]),
  'area circle by diameter': round('a circle', ['area'], 'diameter', [
    'area of circle d = {diameter}',
    'A circular table has diameter {diameter}. Find its area.',
    'A pizza has a diameter of {diameter}. What is its area?',
  ]),
  'circumference circle by diameter': round('a circle', ['circumference'], 'diameter', [
    ...WHEEL,
    'circumference d = {diameter}',
    'circle diameter {diameter} circumference',
  ]),
  'radius circle from area': from('a circle', 'radius', 'area', ['area of a circle is {area}, radius?']),
  'radius circle from circumference': from('a circle', 'radius', 'circumference', [
    'The circumference of a wheel is {circumference}. What is the radius?',
  ]),
  'diameter circle from circumference': from('a circle', 'diameter', 'circumference', [
    'The circumference of a wheel is {circumference}. What is the diameter?',
  ]),
  'diameter circle from area': from('a circle', 'diameter', 'area', ['area of a circle is {area}, diameter?']),
  'volume cylinder': tall('a cylinder', ['volume'], 'radius'),
  'volume cylinder by diameter': tall('a cylinder', ['volume'], 'diameter'),
  'curved surface area cylinder': tall('a cylinder', ['curved surface area', 'lateral surface area'], 'radius'),
  'surface area cylinder': tall('a cylinder', ['total surface area', 'surface area', 'total surface area'], 'radius'),
  'volume cone': tall('a cone', ['volume'], 'radius'),
  'curved surface area cone': tall('a cone', ['curved surface area', 'lateral area'], 'radius', 'slant'),
  'volume sphere': round('a sphere', ['volume'], 'radius', [
    'sphere r = {radius} volume',
    'A ball has radius {radius}. Find its volume.',
  ]),
  'surface area sphere': round('a sphere', ['surface area'], 'radius', [
    'A ball has radius {radius}. Find its surface area.',
  ]),
  'volume hemisphere': round('a hemisphere', ['volume'], 'radius'),
  'area semicircle': round('a semicircle', ['area'], 'radius'),
  'area semicircle by diameter': round('a semicircle', ['area'], 'diameter'),
  'perimeter semicircle': round('a semicircle', ['perimeter'], 'radius'),
  'perimeter semicircle by diameter': round('a semicircle', ['perimeter'], 'diameter'),
  'area sector': sector(['area'], false),
  'arc sector': sector(['arc length', 'length of the arc'], true),
  'perimeter sector': sector(['perimeter'], false),
  'height cylinder from volume': {
    ...from('a cylinder', 'height', 'volume'),
    facts: ['radius {radius} and volume {volume}', 'a volume of {volume} and a radius of {radius}'],
    told: [
      'The volume of a cylinder is {volume} and its radius is {radius}',
      'A cylinder has a volume of {volume}. Its radius is {radius}',
    ],
    after: ['whose volume is {volume} and whose radius is {radius}'],
    heldOut: ['base radius {radius} and volume {volume}'],
  },
  'height cone from volume': {
    ...from('a cone', 'height', 'volume'),
    facts: ['radius {radius} and volume {volume}', 'a volume of {volume} and a base radius of {radius}'],
    told: [
      'The volume of a cone is {volume} and its radius is {radius}',
      'A cone has a volume of {volume}. Its radius is {radius}',
    ],
    after: ['whose volume is {volume} and whose radius is {radius}'],
    heldOut: ['base radius {radius} and volume {volume}'],
  },
};
const WITHOUT_FORM = / from /;

export const CIRCLE_WORDINGS: TopicWordings = topicWordings(
  Object.fromEntries(Object.entries(ASKS).map(([name, ask]) => [name, shapeWords(ask, !WITHOUT_FORM.test(name))])),
);
