import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('groups of one size among amounts that come and go', () => {
  it.each([
    ['A rope is 12 m long. Four lengths, each 1.6 m, are cut off. How much rope is left?', '5.6\\text{ m}'],
    ['Lina has 5 bags of 8 shells and 6 loose shells. She gives 9 shells to Omar. How many shells has she left?', '37'],
    [
      'A crate holds 4 layers of 9 peaches. There are 3 such crates and 5 loose peaches. 7 peaches are rotten. How many good peaches are there?',
      '106',
    ],
    ['Each shelf holds 24 books. There are 5 shelves and 13 books on the floor. How many books are there?', '133'],
    ['Three trays of 12 buns and 4 single buns are shared equally among 10 children. How many buns does each get?', '4'],
    ['Till roll: Monday 320 tickets, Tuesday 415, Wednesday 280. Total?', '1015'],
    ['Eight equal strips are cut from 5 m of tape and 0.2 m is left. How long is each strip?', '0.6\\text{ m}'],
  ])('%s', (question, expected) => {
    expect(workByRule(question)?.answer).toBe(expected);
  });

  it.each([
    ['what is tied on again', 'A rope is 12 m long. Four lengths, each 1.6 m, are cut off and 2 m is tied on again. How much rope is left?'],
    ['another owner', 'Lina has 5 bags of 8 shells and 6 loose shells. She gives 9 shells to Omar. How many shells has Omar?'],
    ['so many in each', 'A crate holds 4 layers of 9 peaches. There are 3 such crates. 7 peaches in each crate are rotten. How many good peaches are there?'],
    ['a size that differs', 'Eight equal strips are cut from 5 m of tape. Each is 0.2 m shorter than planned. How long is each strip?'],
    ['more who share', 'Three trays of 12 buns and 4 single buns are shared equally among 10 children and 5 adults. How many buns does each get?'],
    ['what is made of the stuff', 'A bottle holds 1.5 litres. Sam fills 6 cups of 0.2 litres and spills 0.1 litres. How much is left?'],
  ])('leaves %s alone', (_what, question) => {
    expect(workByRule(question)).toBeNull();
  });
}); // prettier-ignore

describe('so many people, so many to a coach', () => {
  it.each([
    ['386 of us are going by coach, and a coach has 53 seats. How many coaches must the club book?', '8'],
    ['Minibuses for the trip hold 15. How many minibuses do we need for 6 staff and 71 pupils?', '6'],
  ])('%s', (question, expected) => {
    expect(workByRule(question)?.answer).toBe(expected);
  });

  it.each([
    'A coach has 53 seats. 386 fans travel, but 20 go by car. How many coaches are needed?',
    '386 fans travel by coach, and a coach has 53 seats. How many fans are on the last coach?',
  ])('leaves alone: %s', (question) => {
    expect(workByRule(question)).toBeNull();
  });
});

describe('a number less a part of itself', () => {
  it('is one subject', () => {
    expect(workByRule('Half of a number, less a fifth of that same number, is 6. The number is?')?.answer).toBe('20');
  });
});
