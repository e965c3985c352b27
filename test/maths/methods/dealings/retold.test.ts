import { describe, expect, it } from 'vitest';

import { orWithoutAsides } from '../../../../electron/maths/methods/roles/withoutAsides.ts';
import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('gifts and what there is in the end', () => {
  it.each([
    ['Mum gave me £30. I gave £4 to my brother and bought 3 pens at £2 each. How much do I have left?', '\\text{£}20'],
    [
      'Ruth saved the same amount every week for 8 weeks. Her aunt gave her another £15, which brought her savings to £75. How much did she save each week?',
      '\\text{£}7.50',
    ],
    ['Papa gave me N4000. I bought rice N1500, beans N900 and a drink for N350. balance?', '\\text{N}1250'],
    [
      'Our band has £300 in the bank. It spends £120 on lights and then takes in £15 from each of its 12 members. How much is in the bank after that?',
      '\\text{£}360',
    ],
  ])('reads "%s"', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  });

  it('takes no money of one for that of another', () => {
    expect(answer('I earned £40 and my brother earned £30. I spent £12. How much do I have left?')).toBeNull();
    expect(answer('Mum gave me £20 and Dad gave my sister £10. I spent £5. How much do I have left?')).toBeNull();
    expect(answer('Tom has £20. He gives £5 to Ann. How much has Ann?')).toBeNull();
  });
});

describe('the price that nobody tells', () => {
  it.each([
    ['Five seats and a £3 booking fee came to £43 altogether. Price of one seat?', '\\text{£}8'],
    [
      'Dora paid 400 pesos, 3 kg beans at 60 pesos a kg and milk. change was 150 so how much was the milk',
      '70\\text{ pesos}',
    ],
    ['School trip: coach £200, entry £6 each for 20 pupils. Cost per pupil?', '\\text{£}16'],
    ["Lollies cost us 10p each and go for 30p. After selling 50, the shop's profit is", '\\text{£}10'],
  ])('reads "%s"', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  });

  it.each([
    'Six seats and a £2.50 booking fee per seat came to £47.50 altogether. Price of one seat?',
    'School trip: coach £200, entry £6 each for 20 pupils. Cost of entry per pupil?',
    'I bought 3 loaves at £1.20 and two jars of jam. I paid £10 and got £4 change. How much was the jam?',
  ])('leaves "%s" alone', (problem) => {
    expect(answer(problem)).toBeNull();
  });
});

describe('offers and asides', () => {
  it.each([
    ["Cards are '3 for the price of 2' and a single pack is £2.50. What do 6 packs cost me?", '\\text{£}10'],
    [
      'At the fair I bought 4 tickets at £2.25 each and a drink for £1.50, and paid with a £20 note because the machine was down. How much change did I get?',
      '\\text{£}9.50',
    ],
    [
      'A family of two adults and three children pays £54 at the show. An adult is £15. Parking was free. How much is a child?',
      '\\text{£}8',
    ],
  ])('reads "%s"', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  });

  it('leaves no deed out as an aside', () => {
    const told = (text: string): string | null =>
      orWithoutAsides(text, (one) => (/took|soaked/.test(one) ? null : one));
    expect(told('Sam had £20 in his coat pocket. His sister took it. He then earned £5. How much has he?')).toBeNull();
    expect(
      told('Milk is 95p and bread is £1.20 at the shop. The list was soaked. What do both cost together?'),
    ).not.toBeNull();
  });
});
