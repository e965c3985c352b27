/** The mistakes that are looked for, each with a word to the pupil that names the rule and not the answer. */
export const mistakeTexts = {
  'inequality-flip':
    'Multiplying or dividing by a negative number turns the inequality sign round, and nothing else does.',
  'root-sign': 'A square root was taken without ±: a positive number has two square roots.',
  'divided-by-unknown': 'Both sides were divided by something that can be 0, so a solution was lost.',
  'moved-sign': 'A term was moved to the other side without changing its sign.',
  'square-of-sum': 'The square of a sum is not the sum of the squares: (a + b)² = a² + 2ab + b².',
  'root-of-sum': 'The root of a sum is not the sum of the roots.',
  'one-term-only': 'A bracket was multiplied (or divided) in its first term only; every term must be.',
  'bracket-sign': 'A minus sign in front of a bracket changes the sign of every term in it.',
  'fraction-sum': 'Numerators and denominators were added separately; fractions need a common denominator first.',
  'cancelled-term': 'A term was cancelled from a fraction; only factors of the whole top and bottom may be.',
  'power-rule': 'The power rule was not followed: the power comes down as a factor and is then one less.',
  'index-law': 'The index laws were mixed up: multiplying powers adds the indices, a power of a power multiplies them.',
  'order-of-operations': 'Multiplication and division come before addition and subtraction.',
  'one-side-only': 'Something was done to one side of the equation only.',
  'inverse-operation': 'The wrong operation was used to undo one.',
  'dropped-term': 'A term has been lost on the way.',
  sign: 'A sign has changed that should not have.',
  arithmetic: 'There is a slip in the arithmetic.',
} as const;

export type MistakeKind = keyof typeof mistakeTexts;
