import { describe, expect, it } from 'vitest';

import { sequences } from '../../../electron/maths/methods/sequences.ts';
import { understood } from './worked.ts';

function answerTo(problem: string): string | null {
  return sequences(understood([], 'words', problem))?.answer ?? null;
}

describe('a question about a sequence', () => {
  it.each([
    ['Find the nth term of 5, 8, 11, 14, ...', '3n+2'],
    ['What is the 20th term of the arithmetic sequence 4, 9, 14, 19, …?', '99'],
    ['The nth term of a sequence is 2n^2 - 1. Write down the first three terms.', '1, 7, 17'],
    ['Find the next two terms: 3, 6, 12, 24, ...', '48, 96'],
    ['Find the sum of the first 10 terms of the arithmetic series 2 + 5 + 8 + ...', '155'],
    ['A geometric sequence has first term 6 and common ratio 1/2. Find the 4th term.', '0.75'],
    ['Find the sum to infinity of 8 + 4 + 2 + ...', '16'],
    ['Evaluate \\sum_{k=1}^{5} (2k+1)', '35'],
    ['20, 17, 14, ... nth term?', '-3n+23'],
    [
      'Here are the first five terms of an arithmetic sequence: 3, 7, 11, 15, 19. Find, in terms of n, an expression for the nth term of this sequence.',
      '4n-1',
    ],
    ['An arithmetic sequence has first term 5 and common difference 3. Find the 20th term.', '62'],
    [
      'The first term of an arithmetic progression is 7 and the common difference is 4. Find the sum of the first 15 terms.',
      '525',
    ],
    ['A geometric progression has first term 3 and common ratio 2. Find the sum of the first 6 terms.', '189'],
    ['What is the 8th term of the geometric sequence 2, 6, 18, ...?', '4374'],
    ['Find the common difference of the sequence 5, 11, 17, 23', '6'],
    ['What is the common ratio of 4, 12, 36, 108?', '3'],
    ['Which term of the sequence 3, 7, 11, 15, ... is 79?', '20'],
    ['Is 100 a term of the sequence 4, 7, 10, 13, ...?', '\\text{yes}'],
    ['The nth term of a sequence is 5n - 2. Find the 10th term.', '48'],
    ['A sequence has nth term n^2 + 3. Work out the 6th term.', '39'],
    ['What comes next in the pattern: 1, 4, 9, 16, 25?', '36'],
    ['Find the nth term of the quadratic sequence 2, 5, 10, 17, 26', 'n^2+1'],
    ['Find the 50th term of 7, 10, 13, 16...', '154'],
    ['Find the next three terms of the sequence 2, 5, 8, 11', '14, 17, 20'],
    ['Work out the next number: 81, 27, 9, 3', '1'],
    ['Calculate the sum of the first 20 terms of the sequence 5, 9, 13, 17, ...', '860'],
    ['Find the sum of the first 8 terms of the geometric series 1 + 2 + 4 + ...', '255'],
    ['A sequence is defined by u_1 = 3 and u_{n+1} = 2u_n + 1. Find u_4.', '31'],
    ['Find the first 4 terms of the sequence with nth term 3n + 1', '4, 7, 10, 13'],
    ['Find the sum of the integers from 1 to 100.', '5050'],
    ['Work out \\sum_{r=1}^{10} r', '55'],
    ['Evaluate $\\sum_{n=1}^{4} n^2$.', '30'],
    ['Write down the next term in the sequence 1, 1, 2, 3, 5, 8', '13'],
    ['Find the sum to infinity of the geometric series with first term 12 and common ratio 1/3.', '18'],
    [
      'The 3rd term of an arithmetic sequence is 11 and the 7th term is 27. Find the first term and the common difference.',
      'a=3,d=4',
    ],
    ['How many terms are there in the sequence 3, 7, 11, ..., 83?', '21'],
    ['Find the term-to-term rule for 5, 9, 13, 17', '\\text{add }4'],
    ['find the formula for the nth term: -2, 1, 4, 7', '3n-5'],
    ['In an arithmetic sequence a = 4 and d = 6, what is the 12th term?', '70'],
    ['Write the first five terms of the sequence given by the rule 4n - 3.', '1, 5, 9, 13, 17'],
    ['Given the sequence 6, 13, 20, 27, ..., find the 15th term.', '104'],
    ['2, 4, 8, 16, what is the 10th term', '1024'],
    ['Find the sum of the first 5 terms of the sequence whose nth term is 2n + 3', '45'],
    ['Find the value of the 12th term of the sequence with nth term 100 - 4n.', '52'],
    ['Find the nth term of the sequence 7, 11, 15, 19.', '4n+3'],
    ['Find the nth term of 10, 7, 4, 1', '-3n+13'],
    ['Write down the next two terms of the sequence 5, 9, 13, 17', '21, 25'],
    ['The nth term of a sequence is 4n + 3. Find the 20th term.', '83'],
    ['The nth term of a sequence is n² + 2n. Find the first four terms.', '3, 8, 15, 24'],
    ['Find the 12th term of the arithmetic sequence with first term 3 and common difference 5.', '58'],
    ['What is the sum of the first 12 terms of the arithmetic sequence 3, 7, 11, ...?', '300'],
    ['Find the 6th term of the geometric sequence 3, 6, 12, ...', '96'],
    ['Find the sum of the infinite geometric series 9 + 3 + 1 + ...', '\\frac{27}{2}'],
    ['Evaluate the sum of 3k - 1 from k = 1 to k = 6.', '57'],
    ['Find the common ratio of the geometric sequence 2, -6, 18, -54', '-3'],
    ['Is 45 a term in the sequence with nth term 4n + 1?', '\\text{yes}'],
    ['The first three terms of a geometric sequence are 5, 10, 20. Find the 7th term.', '320'],
    ['An arithmetic sequence has first term 2 and common difference 3. Find an expression for the nth term.', '3n-1'],
    ['The first term of an arithmetic sequence is 5 and the 10th term is 32. Find the common difference.', '3'],
    ['Sum of the first 20 even numbers', '420'],
    ['What is the next number in the sequence 1, 3, 6, 10, 15?', '21'],
    ['What is the next number: 2, 6, 18, 54, ?', '162'],
    ['Write down the first 5 terms of the sequence defined by u_n = 3n - 1.', '2, 5, 8, 11, 14'],
    ['A sequence is given by a_1 = 2, a_{n+1} = 3a_n. Write down the first four terms.', '2, 6, 18, 54'],
  ])('%s gives %s', (problem, answer) => {
    expect(answerTo(problem)).toBe(answer);
  });

  it.each([
    'Find the sum of the 5th and 7th terms of 2, 5, 8, 11',
    'Find the difference between the 5th and 7th terms of 2, 5, 8, 11',
    'Find the sum of the terms from the 5th to the 10th of 2, 5, 8, 11',
    'Find the next term but one: 2, 5, 8, 11',
    'What is the previous term of 5, 8, 11, 14?',
    'Find the 5th term of the sequence that starts 2, 5, 8, 11 in reverse',
    'A sequence starts 2, 5. Find the next term.',
    'How many terms of 2, 5, 8, 11 are less than 100?',
    'Find the product of the first 3 terms of 2, 5, 8, 11',
    'Find the mean of 2, 5, 8, 11',
    '2, 5, 8, 11',
  ])('that asks for something else is left alone: %s', (problem) => {
    expect(answerTo(problem)).toBeNull();
  });
});
