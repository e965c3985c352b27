import { describe } from 'vitest';

import { itLeaves, itTicksOnlyRight } from './itTicks.ts';

describe('pyramids on squares, and figures of which every side is told at once', () => {
  itTicksOnlyRight([
    [
      'The base of a pyramid is a square with side 9 cm, and the pyramid is 10 cm tall. What is its volume?',
      '270\\text{ cm}^3',
      '810\\text{ cm}^3',
      '270\\text{ cm}^2',
      '30\\text{ cm}^3',
    ],
    [
      'The base of a pyramid is a square with sides of 10 feet, and the height of the pyramid is 12 feet. Determine the volume of the pyramid.',
      '400\\text{ ft}^3',
      '1200\\text{ ft}^3',
      '40\\text{ ft}^3',
    ],
    [
      'A pyramid stands on a square base with side $6$ cm and is $5$ cm tall. Find its volume.',
      '60\\text{ cm}^3',
      '60',
    ],
    [
      'What is the total surface area of a cube with edges that are 5 inches long?',
      '150\\text{ in}^2',
      '125\\text{ in}^3',
    ],
    [
      'What is the exact length of the diagonal of a square with sides of 7 cm?',
      '7\\sqrt{2}\\text{ cm}',
      '9.90\\text{ cm}',
      '14\\text{ cm}',
    ],
    [
      'Find the length of the space diagonal of a cuboid measuring 1 cm × 4 cm × 8 cm.',
      '9\\text{ cm}',
      '13\\text{ cm}',
    ],
  ]);

  itLeaves([
    'A square-based pyramid has side 6 cm and slant height 10 cm. Find its volume.',
    'A square-based pyramid has edges of 6 cm and height 10 cm. Find its volume.',
    'The base of a pyramid is a square with diagonal 6 cm, and the pyramid is 10 cm tall. What is its volume?',
    'The base of a prism is a square with side 6 cm, and the prism is 10 cm tall. What is its volume?',
    'A square has sides of 5 cm and 6 cm. Find its area.',
    'A square has sides that are 5 cm longer than 3 cm. Find its area.',
    'Find the total length of the edges of a cube with edges of 3 cm.',
    'What is the length of the diagonal of a cube with edges of 3 cm?',
  ]);
});
