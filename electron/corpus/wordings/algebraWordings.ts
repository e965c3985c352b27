import { EQUATION, HELD_OUT_EQUATION } from './common.ts';
import { ALGEBRAIC_FRACTION_WORDINGS } from './algebraicFractionWordings.ts';
import { FUNCTION_WORDINGS } from './functionWordings.ts';
import { INEQUALITY_WORDINGS } from './inequalityWordings.ts';
import { POLYNOMIAL_WORDINGS } from './polynomialWordings.ts';
import { LOGARITHM_WORDINGS } from './logarithmWordings.ts';
import { POWER_WORDINGS } from './powerWordings.ts';
import { SEQUENCE_WORDINGS } from './sequenceWordings.ts';
import { QUADRATIC_FORMS } from './quadraticFormWordings.ts';
import { SUBJECT_WORDINGS } from './subjectWordings.ts';
import { SURD_WORDINGS } from './surdWordings.ts';
import type { TopicWordings, Words } from './wordings.ts';

const SYSTEM: Words = [
  'Solve {m}',
  'Solve {m}.',
  'Solve: {m}',
  'Solve the simultaneous equations {m}.',
  'Solve the simultaneous equations: {m}',
  'Solve simultaneously: {m}',
  'Solve the system {m}.',
  'Solve the system of equations: {m}',
  'Solve the system of equations {m}',
  'Solve for {u} and {v}: {m}',
  'Solve {m} for {u} and {v}.',
  'Find {u} and {v}: {m}',
  'Find {u} and {v} if {m}.',
  'Find the values of {u} and {v}: {m}',
  'Find the values of {u} and {v} if {m}.',
  'What are {u} and {v} if {m}?',
  'Work out {u} and {v}: {m}',
  'Work out the values of {u} and {v} when {m}.',
  '{m}, find {u} and {v}',
  '{m}. Find {u} and {v}.',
  'If {m}, what are {u} and {v}?',
  'Given {m}, find {u} and {v}.',
  'Given that {m}, find the values of {u} and {v}.',
  'Can you solve {m}?',
  'Please solve the simultaneous equations {m}',
  'Help me with these simultaneous equations: {m}',
  'I need help with {m}',
  'How do I solve {m}?',
  'Solve this system: {m}',
  'Solve the following system. {m}',
  'Solve the following simultaneous equations: {m}',
  'simultaneous equations: {m}',
  'Solve the pair of equations {m}.',
  'Determine {u} and {v}: {m}',
  'Solve by elimination: {m}',
  'Solve algebraically: {m}',
  'Solve {m}. Show your working.',
  'Q: {m}',
  '1) {m}',
  'hi can you solve {m} for me',
  'calculate {u} and {v} from {m}',
];

export const ALGEBRA_WORDINGS: Readonly<Record<string, TopicWordings>> = {
  sequences: SEQUENCE_WORDINGS,
  ...POLYNOMIAL_WORDINGS,
  ...INEQUALITY_WORDINGS,
  ...ALGEBRAIC_FRACTION_WORDINGS,
  ...FUNCTION_WORDINGS,
  ...SUBJECT_WORDINGS,
  ...LOGARITHM_WORDINGS,
  ...POWER_WORDINGS,
  ...SURD_WORDINGS,
  'linear-equations': { training: { equation: EQUATION }, heldOut: { equation: HELD_OUT_EQUATION } },
  'quadratic-equations': {
    training: {
      equation: [
        ...EQUATION,
        'Solve the quadratic equation {m}.',
        'Solve the quadratic {m}',
        'Find the roots of {m}.',
        'Find the solutions of {m}',
        'What are the solutions of {m}?',
        'What are the roots of {m}?',
        'Find the values of {u} for which {m}.',
        'Find all values of {u} with {m}.',
        'Find both solutions of {m}.',
        'Find all real solutions of {m}.',
        'Solve {m} over the real numbers.',
        'For which {u} is {m}?',
        'Find the possible values of {u}: {m}',
        'quadratic: {m}',
        'Solve {m} for all values of {u}.',
      ],
      ...QUADRATIC_FORMS.training,
      formula: [
        'Use the quadratic formula to solve {m}.',
        'Solve {m} using the quadratic formula.',
        'Solve {m} with the quadratic formula',
        'Solve by the quadratic formula: {m}',
        'Using the quadratic formula, solve {m}.',
        'Use the formula to solve {m}',
        'Solve {m} by using the formula.',
        'Apply the quadratic formula to {m}.',
        'quadratic formula: {m}',
        'Can you solve {m} using the quadratic formula?',
      ],
    },
    heldOut: {
      ...QUADRATIC_FORMS.heldOut,
      equation: [
        'Where is it true that {m}?',
        'Which numbers {u} make {m} true?',
        'I am stuck on {m}, what can {u} be?',
        'Exercise 12 asks for the roots: {m}',
        'Tell me every {u} with {m}',
      ],
      formula: ['Our class must use the quadratic formula on {m}.', 'With the quadratic formula please: {m}'],
    },
  },
  'simultaneous-equations': {
    training: { system: SYSTEM },
    heldOut: {
      system: [
        'Which pair of numbers fits both {m}?',
        'I am stuck on {m}, what are {u} and {v}?',
        'Exercise 12 asks for {u} and {v}: {m}',
        'Both hold: {m}. Give {u} and {v}.',
      ],
    },
  },
};
