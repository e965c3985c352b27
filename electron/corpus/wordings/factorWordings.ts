import type { TopicWordings, Words } from './wordings.ts';

/** Ways to ask for something that has a name: "the HCF of 12 and 18". */
function named(names: readonly string[], of: string): readonly string[] {
  return names.flatMap((name) => [
    `Find the ${name} of ${of}`,
    `Find the ${name} of ${of}.`,
    `What is the ${name} of ${of}?`,
    `Work out the ${name} of ${of}.`,
    `${name} of ${of}`,
    `the ${name} of ${of}`,
    `Calculate the ${name} of ${of}.`,
    `Can you find the ${name} of ${of}?`,
    `How do I find the ${name} of ${of}?`,
    `Determine the ${name} of ${of}.`,
    `Please find the ${name} of ${of}`,
    `whats the ${name} of ${of}`,
  ]);
}

function words(list: readonly string[]): Words {
  const [first = '', ...rest] = list;
  return [first, ...rest];
}

const HIGHEST = words([
  ...named(
    ['HCF', 'highest common factor', 'highest common factor (HCF)', 'GCF', 'greatest common factor', 'GCD', 'greatest common divisor'],
    '{list}',
  ),
  'hcf {list}',
  'gcf {list}',
  'gcd of {list} please',
  'Use prime factors to find the HCF of {list}.',
  'What is the largest number that divides {list}?',
  'Find the largest factor shared by {list}.',
  'What is the biggest common factor of {list}?',
]); // prettier-ignore

const LOWEST = words([
  ...named(['LCM', 'lowest common multiple', 'lowest common multiple (LCM)', 'least common multiple'], '{list}'),
  'lcm {list}',
  'lcm of {list} please',
  'Use prime factors to find the LCM of {list}.',
  'What is the smallest number that {list} divide into?',
  'Find the smallest common multiple of {list}.',
  'Find the smallest number that is a multiple of {list}.',
]);

const PRIMES = words([
  'Write {n} as a product of its prime factors.',
  'Write {n} as a product of prime factors.',
  'Write {n} as a product of primes.',
  'Express {n} as a product of its prime factors.',
  'Express {n} as a product of prime factors in index form.',
  'Express {n} as a product of primes',
  'Write {n} as a product of its prime factors. Give your answer in index form.',
  'Find the prime factorisation of {n}.',
  'Find the prime factorization of {n}',
  'What is the prime factorisation of {n}?',
  'What is the prime factorization of {n}?',
  'prime factorization of {n}',
  'prime factorisation of {n}',
  'prime factors of {n}',
  'Find the prime factors of {n}.',
  'Prime factorise {n}',
  'Break {n} down into prime factors.',
  'Use a factor tree to write {n} as a product of primes.',
  'Draw a factor tree for {n} and write it as a product of primes.',
  'Factor {n} into primes',
  'Factorise {n} into primes.',
  'Write {n} in prime factor form.',
  'Write {n} using prime factors and powers.',
  'decompose {n} into prime factors',
  'Can you write {n} as a product of prime factors?',
  'How do I write {n} as a product of primes?',
  'Write the number {n} as a product of its prime factors',
  '1) Write {n} as a product of its prime factors.',
]);

const FACTORS = words([
  'List all the factors of {n}.',
  'List the factors of {n}',
  'Write down all the factors of {n}.',
  'Write down all of the factors of {n}',
  'Find all the factors of {n}.',
  'Find the factors of {n}',
  'What are the factors of {n}?',
  'What are all the factors of {n}?',
  'factors of {n}',
  'all factors of {n}',
  'all the factors of {n} please',
  'Give all the factors of {n}.',
  'List all factors of the number {n}.',
  'Which numbers are factors of {n}?',
  'Which whole numbers divide {n}?',
  'List all the divisors of {n}.',
  'Find all divisors of {n}',
  'What are the divisors of {n}?',
  'Can you list the factors of {n}?',
  'find the factor pairs and list all factors of {n}',
  'List, in order, all the factors of {n}.',
  'Question 2: write down all the factors of {n}',
]);

const MULTIPLES = words([
  'Write down the first {count} multiples of {n}.',
  'List the first {count} multiples of {n}.',
  'List the first {count} multiples of {n}',
  'What are the first {count} multiples of {n}?',
  'Find the first {count} multiples of {n}.',
  'Give the first {count} multiples of {n}.',
  'first {count} multiples of {n}',
  'the first {count} multiples of {n}',
  'Can you list the first {count} multiples of {n}?',
  'State the first {count} multiples of {n}.',
  'Write the first {count} multiples of {n}',
  'Write out the first {count} multiples of {n}.',
  'Name the first {count} multiples of {n}.',
  'Please list the first {count} multiples of {n}.',
  'whats the first {count} multiples of {n}',
]);

const PRIME = words([
  'Is {n} a prime number?',
  'Is {n} prime?',
  'is {n} prime',
  'is {n} a prime',
  'Is {n} a prime number or not?',
  'Is the number {n} prime?',
  'Is {n} prime? Explain.',
  'Is {n} a prime number? Give a reason.',
  'Is {n} a prime number? Give a reason for your answer.',
  'Decide whether {n} is prime.',
  'Determine whether {n} is a prime number.',
  'Determine if {n} is prime.',
  'Say whether {n} is a prime number.',
  'Check if {n} is prime',
  'Can you tell me if {n} is a prime number?',
  'prime or not: {n}',
]);

export const FACTOR_WORDINGS: TopicWordings = {
  training: {
    highest: HIGHEST,
    lowest: LOWEST,
    primes: PRIMES,
    factors: FACTORS,
    multiples: MULTIPLES,
    prime: PRIME,
  },
  heldOut: {
    highest: [
      'State the highest common factor for {list}.',
      'I need the HCF for {list}',
      'What is the greatest number that is a factor of {list}?',
      'Which is the greatest common factor of the numbers {list}?',
    ],
    lowest: [
      'State the lowest common multiple for {list}.',
      'I need the LCM for {list}',
      'Which is the least common multiple of the numbers {list}?',
      'Give the LCM of the numbers {list}',
    ],
    primes: [
      'Give {n} as a product of prime numbers.',
      'Which primes multiply to make {n}?',
      'Split {n} into prime factors',
      'Show {n} as a product of powers of primes.',
    ],
    factors: [
      'Make a list of every factor of {n}.',
      'By which whole numbers can {n} be divided?',
      'State every factor of {n}.',
    ],
    multiples: [
      'Which are the first {count} multiples of {n}?',
      'Start with {n} and list its first {count} multiples.',
    ],
    prime: ['Would you call {n} a prime number?', 'Prime number, yes or no: {n}?', 'Say if {n} is prime or not.'],
  },
};
