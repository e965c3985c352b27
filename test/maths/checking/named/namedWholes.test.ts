import { describe } from 'vitest';

import { itLeaves, itTicksOnlyRight } from './itTicks.ts';

describe('numbers that are named by what they are', () => {
  itTicksOnlyRight([
    ['What is the biggest prime number smaller than 80?', '79', '73', '83'],
    ['How many prime numbers are there less than 40?', '12', '11', '13'],
    ['Find the sum of all the prime numbers between 10 and 20.', '60', '77'],
    ['Find the smallest multiple of 9 that is greater than 180.', '189', '180'],
    ['What is the smallest three-digit multiple of 13?', '104', '91', '117'],
    ['What is the smallest whole number greater than 100 that is divisible by both 6 and 4?', '108', '120', '12'],
    ['What is the smallest positive whole number you have to multiply 90 by to get a square number?', '10', '90', '2'],
    ['Find the smallest positive integer n for which 84n is a perfect square.', 'n=21', 'm=21', '84'],
    ['The product of two positive integers is 360 and their HCF is 6. Find their LCM.', '60', '36'],
    ['The HCF of two numbers is 4 and their LCM is 60. One of them is 12; what is the other?', '20', '48'],
    ['How many integers are strictly between −4 and 6?', '9', '10', '11'],
    ['How many integers n satisfy -3 <= n < 4?', '7', '6', '8'],
    ['What is the cube root of −343?', '-7', '7'],
    ['Between which two consecutive integers does √40 lie?', '6\\text{ and }7', '5\\text{ and }6'],
    ['What integer must be added to −31 to give 8?', '39', '-23', '-39'],
    ['The product of two integers is −56 and one of them is 8. What is the other one?', '-7', '7'],
    ['What fraction is exactly halfway between 1/3 and 1/2 on the number line?', '\\frac{5}{12}', '\\frac{2}{5}'],
    ['Write 0.0073 in standard form (scientific notation).', '7.3\\times 10^{-3}', '7.3\\times 10^3', '0.0073'],
    ['Which of these fractions is the biggest: 4/7, 5/9 or 3/5?', '\\frac{3}{5}', '\\frac{4}{7}'],
    ['Compute 5.07 + 12.8 − 3.995. Do not round.', '13.875', '13.88', '14'],
    ['Simplify the expression 30 − 4 · 5 + 3². Write your answer as an integer.', '19', '139'],
    ['Find the quotient: 0.48 ÷ 0.032', '15', '1.5'],
    ['List all of the prime numbers between 20 and 40.', '23, 29, 31, 37', '23, 29, 31', '21, 23, 29, 31, 37'],
    ['Write the prime factorization of 540. Use exponents for repeated factors.', '2^2\\times 3^3\\times 5', '2\\times 2\\times 3\\times 3\\times 3\\times 5', '2^2\\times 3^2\\times 15'],
    ['Which is the smallest of these decimals: 0.402, 0.42, 0.0421, 0.4?', '0.0421', '0.4'],
  ]);

  itLeaves([
    'What is the biggest prime number not smaller than 80?',
    'How many odd prime numbers are there less than 40?',
    'Find the sum of all the prime numbers between 11 and 20.',
    'Find the smallest even multiple of 9 that is greater than 180.',
    'What is the smallest positive whole number you have to divide 90 by to get a square number?',
    'How many integers are between −4 and 6?',
    'Compute 10 ÷ 4 to the nearest ten. Do not round.',
    'Find the quotient: 0.48 ÷ 0.032 + 1',
    'Simplify the expression 30 − 4 · 5 + 3². Write double your answer as an integer.',
    'How many even integers are strictly between −4 and 6?',
    'What integer must be added to −31 to give 8 more?',
    'The HCF of two numbers is 4 and their LCM is 60. One of them is 15; what is the other?',
    'What is the cube root of −216 doubled?',
  ]);
}); // prettier-ignore
