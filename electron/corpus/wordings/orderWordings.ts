import { CALCULATE, HELD_OUT_CALCULATE } from './common.ts';
import type { TopicWordings } from './wordings.ts';

export const ORDER_OF_OPERATIONS_WORDINGS: TopicWordings = {
  training: {
    calculate: [
      ...CALCULATE,
      'BIDMAS: {m}',
      'BODMAS: {m}',
      'PEMDAS: {m}',
      'PEMDAS question: {m}',
      'Use the order of operations to work out {m}',
      'Use the order of operations to evaluate {m}.',
      'Use BIDMAS to work out {m}.',
      'Use PEMDAS to simplify {m}.',
      'Using the order of operations, find {m}.',
      'Without a calculator, work out {m}.',
      'Work out {m} without using a calculator.',
      'order of operations: {m}',
    ],
  },
  heldOut: { calculate: [...HELD_OUT_CALCULATE, 'Mind the order of operations: {m}', 'Apply BODMAS to {m}.'] },
};
