/** What Longhand works without a larger model, for people: an area and the kinds of problems in it. */
export type TopicArea = { readonly area: string; readonly topics: readonly string[] };

export const topicAreas: readonly TopicArea[] = [
  {
    area: 'Number',
    topics: [
      'order of operations',
      'fractions and mixed numbers',
      'decimals and rounding',
      'percentages',
      'ratio and sharing',
      'powers, roots and surds',
      'HCF, LCM and prime factors',
    ],
  },
  {
    area: 'Algebra',
    topics: [
      'like terms, expanding, factorising',
      'linear equations and inequalities',
      'quadratics',
      'simultaneous equations',
      'substitution and functions',
      'changing the subject',
      'exponential equations',
      'sequences',
    ],
  },
  {
    area: 'Geometry',
    topics: ['perimeter, area and volume', 'Pythagoras', 'right-triangle trigonometry', 'lines, midpoints, gradients'],
  },
  { area: 'Calculus', topics: ['derivatives', 'integrals', 'simple limits'] },
  { area: 'Data', topics: ['mean, median, mode, range', 'simple probability'] },
  { area: 'In words', topics: ['speed and distance', 'prices and discounts', 'number puzzles'] },
];
