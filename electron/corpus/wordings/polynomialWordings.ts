import { framed, heldOutFramed } from './frames.ts';
import type { TopicWordings } from './wordings.ts';

const LIKE_TERMS: TopicWordings = {
  training: {
    simplify: framed(
      ['simplify', 'simplify', 'collect like terms', 'collect the like terms in', 'combine like terms in'],
      [
        'Simplify by collecting like terms: {m}',
        'Simplify the expression {m}.',
        'Simplify this expression: {m}',
        'Simplify fully {m}',
        '{m} simplify',
        '{m}, simplify',
        '{m} simplified',
        '{m} in simplest form',
        'Write {m} as simply as possible.',
        'Write {m} in its simplest form.',
        'Tidy up {m}',
        'like terms: {m}',
        'Combine like terms: {m}',
        'Gather like terms in {m}.',
        'What does {m} simplify to?',
        'Simplify the following: {m}',
        'Add up the like terms of {m}',
      ],
    ),
  },
  heldOut: {
    simplify: heldOutFramed('simplify', [
      'Make {m} as short as you can.',
      'What is a simpler way of writing {m}?',
      'Bring the like terms of {m} together.',
    ]),
  },
};

const EXPANDING: TopicWordings = {
  training: {
    expand: framed(
      ['expand', 'expand', 'multiply out', 'expand the brackets in', 'multiply out the brackets in'],
      [
        'Expand the brackets: {m}',
        'Expand the bracket {m}',
        'Remove the brackets: {m}',
        'Remove the brackets from {m}.',
        'Expand the following: {m}',
        'Expand this expression: {m}',
        'Expand and simplify {m}',
        '{m} expand',
        '{m}, expand',
        '{m} multiply out',
        'Write {m} without brackets.',
        'Distribute: {m}',
        'Use the distributive property on {m}.',
        'Find the product: {m}',
        'expand brackets {m}',
        'Multiply: {m}',
      ],
    ),
    binomials: [
      'Use FOIL to multiply {m}.',
      'Use FOIL to expand {m}',
      'FOIL {m}',
      'foil: {m}',
      'Multiply the binomials {m}.',
      'Multiply these binomials: {m}',
      'Multiply the two brackets {m}',
      'Find the product of the binomials {m}.',
      'Expand the double brackets {m}.',
      'Expand the double brackets: {m}',
      'Expand these two brackets {m}',
      'double brackets {m}',
      'Multiply {m}',
    ],
    expandSimplify: framed(
      ['expand and simplify', 'expand and simplify', 'multiply out and simplify', 'expand'],
      [
        'Expand and collect like terms: {m}',
        'Expand the brackets and simplify: {m}',
        'Expand and simplify fully {m}',
        'Simplify {m}',
        'Simplify: {m}',
        '{m} expand and simplify',
        '{m}, expand and simplify',
        '{m} simplify',
        'Multiply out the brackets and collect like terms: {m}',
        'Remove the brackets and simplify {m}.',
        'Find the product {m}.',
      ],
    ),
  },
  heldOut: {
    binomials: ['Work through {m} with FOIL.', 'Which polynomial is the product {m}?'],
    expand: heldOutFramed('expand', ['Get rid of the brackets in {m}.', 'What is {m} without its brackets?']),
    expandSimplify: heldOutFramed('expand and simplify', [
      'Get rid of the brackets in {m} and tidy up.',
      'Write {m} without brackets, as simply as you can.',
    ]),
  },
};

const FACTORISE = [
  'Factorise the expression {m}.',
  'Factor the expression {m}.',
  'Factor the polynomial {m}.',
  'Factorise the following: {m}',
  'Factorise this: {m}',
  '{m} factorise',
  '{m} factorise please',
  '{m}, factorise',
  '{m} factor',
  'Write {m} as a product of factors.',
  'Put {m} into brackets.',
  'Put {m} in factored form.',
  'Write {m} in factorised form.',
  'What are the factors of {m}?',
  'Find the factors of {m}.',
  'factoring: {m}',
  'Take out the common factors of {m}',
];

const FACTORISING: TopicWordings = {
  training: {
    factorise: framed(['factorise', 'factorise', 'factor', 'factorize'], FACTORISE),
    fully: framed(
      ['factorise fully', 'factorise completely', 'factor completely', 'fully factorise'],
      [
        '{m} factorise fully',
        'Factorise {m} fully.',
        'Factor {m} completely.',
        'Factorise {m} completely',
        'Factorise {m}',
      ],
    ),
  },
  heldOut: {
    factorise: heldOutFramed('factorise', ['Turn {m} into a product.', 'Which brackets multiply to {m}?']),
    fully: heldOutFramed('factorise fully', ['Take {m} apart into factors as far as it goes.']),
  },
};

/** Like terms, brackets and factors. */
export const POLYNOMIAL_WORDINGS: Readonly<Record<string, TopicWordings>> = {
  'like-terms': LIKE_TERMS,
  expanding: EXPANDING,
  factorising: FACTORISING,
};
