import { describe, expect, it } from 'vitest';

import { checkAnswer } from '../../untimed.ts';

describe('the side of a square thing by its area, the edge of a cube by its volume', () => {
  it.each([
    ['The area of a square garden is 225 square feet. What is the length of one side of the garden?', '15\\text{ ft}', '56.25\\text{ ft}'],
    ['A cube-shaped storage bin has a volume of 216 cubic inches. How long is each edge of the bin?', '6\\text{ in}', '72\\text{ in}'],
    ['A square rug covers 144 square feet of a dorm lounge. How long is one side of the rug?', '12\\text{ feet}', '36\\text{ feet}'],
    ["The square patio I'm doing has an area of 81 m². How long is one side?", '9\\text{ m}', '9\\text{ cm}'],
    ['A square paddock outside Toowoomba has an area of 300 m². Work out the exact length of one side, as a simplified surd.', '10\\sqrt{3}\\text{ m}', '\\sqrt{300}\\text{ m}'],
  ])('%s', (problem, right, wrong) => {
    expect(checkAnswer({ problem, answer: `$${right}$` }).status).toBe('verified');
    expect(checkAnswer({ problem, answer: `$${wrong}$` }).status).not.toBe('verified');
  }); // prettier-ignore

  it.each([
    ['A square garden has an area of 196 square feet. What is the length of its diagonal?', '14\\text{ ft}'],
    ['A square tray has an area of 144 cm². How long is one side of the tile?', '12\\text{ cm}'],
    ['A square tray has an area of 144 cm². How long is one side, in metres?', '12\\text{ m}'],
    ['A square lawn has an area of 144 m². Each side is made 2 m longer. How long is one side?', '12\\text{ m}'],
    ['A square pyramid has an area of 144 cm². How long is one edge?', '12\\text{ cm}'],
    ['A square of nine tiles covers 81 square feet. How long is one side?', '9\\text{ ft}'],
  ])('says nothing where another length is asked for: %s', (problem, answer) => {
    expect(checkAnswer({ problem, answer: `$${answer}$` }).status).not.toBe('verified');
  });
});
