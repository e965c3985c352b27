/** What Longhand works without a larger model, for people: an area and the kinds of problems in it. */
export type TopicArea = { readonly area: string; readonly topics: readonly string[] };

export const topicAreas: readonly TopicArea[] = [
  {
    area: 'Number',
    topics: [
      'order of operations',
      'negative numbers',
      'fractions and mixed numbers',
      'decimals and rounding',
      'percentages',
      'ratio and proportion',
      'powers, roots and surds',
      'factors, multiples and primes',
      'units',
    ],
  },
  {
    area: 'Algebra',
    topics: [
      'like terms, expanding, factorising',
      'algebraic fractions',
      'linear equations and inequalities',
      'quadratics',
      'simultaneous equations',
      'substitution and functions',
      'changing the subject',
      'exponentials and logarithms',
      'sequences',
    ],
  },
  {
    area: 'Geometry',
    topics: [
      'perimeter, area and volume',
      'circles',
      'Pythagoras',
      'right-triangle trigonometry',
      'straight lines and points',
    ],
  },
  { area: 'Calculus', topics: ['derivatives', 'integrals', 'simple limits'] },
  { area: 'Data', topics: ['mean, median, mode, range', 'probability'] },
  { area: 'In words', topics: ['money', 'speed and distance', 'ages', 'number puzzles'] },
];
