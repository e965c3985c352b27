import { describe } from 'vitest';

import { itLeaves, itTicksOnlyRight } from '../itTicks.ts';

describe('arithmetic and geometric sequences told by their terms or their step', () => {
  itTicksOnlyRight([
    ['Write down the 20th term of the arithmetic sequence that starts 5, 11, 17, 23.', '119', '125', '5+19\\times 6'],
    ['A geometric progression has first term 5 and common ratio 2. What is its 8th term?', '640', '1280'],
    ['A geometric sequence starts 2, 6, 18, 54. What is the eighth term?', '4374', '44'],
    ['Sum the first 20 terms of the arithmetic series 4 + 7 + 10 + …', '650', '61'],
    ['Find the sum to infinity of the geometric series $8 + 4 + 2 + \\cdots$.', '16', '14'],
    ['Identify the common ratio of 81, −54, 36, −24, …', '-\\frac{2}{3}', '\\frac{2}{3}', '-27'],
    ['6, 13, 20, 27, ... is an arithmetic sequence. Which term of the sequence is 300?', '43', '42'],
    [
      'what is the sum of the first 10 terms of an arithmetic series with first term 4 and common difference 3',
      '175',
      '31',
    ],
  ]);

  itLeaves([
    'A geometric sequence starts 2, 6, 18, 55. What is the eighth term?',
    'A geometric sequence starts 2, 6, 18, 54. The 3rd term is 20. What is the eighth term?',
    'An arithmetic sequence starts 5, 11, 17. A geometric sequence has common ratio 2. What is the 20th term?',
    'Write down the 20th term after 17 of the arithmetic sequence that starts 5, 11, 17, 23.',
    'Find the sum of the last 3 terms of the arithmetic series with first term 4 and common difference 3.',
  ]);
});

describe('a sequence that goes on by a rule', () => {
  itTicksOnlyRight([
    ['u₁ = 3 and uₙ₊₁ = 2uₙ − 1. Calculate u₅.', '33', '17', '65'],
    ['A sequence is defined by $u_1 = 5$ and $u_{n+1} = 2u_n - 3$ for $n \\geq 1$. Calculate $u_4$.', '19', '11'],
    ['A sequence is defined recursively by $a_1 = 2$ and $a_n = 3a_{n-1} - 1$. Find $a_4$.', '41', '14'],
    ['u_1 = 3, u_{n+1} = u_n + 2. Find u_10', '21', '23'],
    ['u_1 = 4 and u_n = 2u_{n-1} + 1 for n > 1. Find u_3.', '19', '39'],
    ['u_1 = 4, u_{n+1} = 10 - 2u_n. Find u_3.', '6', '2'],
    ['u_0 = 4, u_{n+1} = u_n/2 + 1. Find u_2.', '\\frac{5}{2}', '3'],
  ]);

  itLeaves([
    'u_1 = 4, u_{n+1} = u_n^2 + 1. Find u_2.',
    'u_1 = 4, u_{n+1} = 2u_n + n. Find u_2.',
    'u_1 = 4 and u_{n+1} = 2u_n + 1 for n ≥ 2. Find u_3.',
    'u_1 = 4 and u_n = 2u_{n-1} + 1 for n > 2. Find u_3.',
    'u_1 = 4, v_{n+1} = 2u_n + 1. Find u_2.',
    'u_1 = 4, u_{n+1} = 2u_n + 1. Find v_2.',
    'u_1 = 4, u_{n+1} = 2(u_n + 1). Find u_2.',
    'u_1 = 4, u_{n+1} = 2u_n + 1. Find u_3 - u_2.',
    'u_1 = 4, u_{n+1} = 2u_{n-1} + 1. Find u_3.',
  ]);
});

describe('the nth term of a quadratic sequence', () => {
  itTicksOnlyRight([
    ['Find an expression for the nth term of the quadratic sequence 5, 8, 13, 20, 29, ...', 'n^2+4', '3n+2'],
    ['The first five terms of a quadratic sequence are 3, 9, 19, 33, 51. Find the nth term.', '2n^2+1', 'n^2+2'],
  ]);

  itLeaves([
    'Find an expression for the nth term of the quadratic sequence 5, 8, 13, 21.',
    'Find an expression for the nth term of the quadratic sequence 5, 8, 13.',
    'Find an expression for the nth term of the quadratic sequence 2, 4, 6, 8.',
  ]);
});
