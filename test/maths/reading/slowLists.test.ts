import { expect, it } from 'vitest';

import { findInstruction } from '../../../electron/maths/reading/instructions.ts';

it('gives up on a long list of formulas at once, whose joints could once be read in two ways each', () => {
  const list = Array.from({ length: 60 }, (_, index) => `#${index}`).join(' and ');
  expect(findInstruction(`${list} find the #60 , spinner likely`)).toBeNull();
});
