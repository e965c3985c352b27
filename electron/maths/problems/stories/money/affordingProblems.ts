/** Instalments, family tickets and other currencies. */
import Fraction from 'fraction.js';

import { workExchange, workInstalments, workPurchase } from '../../../methods/stories/workMoney.ts';
import type { MadeProblem } from '../../problem.ts';
import type { Random } from '../../random.ts';
import { coins, pickCurrency, typedMoney } from '../money.ts';
import { pickPerson } from '../people.ts';
import { storyProblem } from '../storyProblem.ts';
import { LARGE } from './largeThings.ts';

export function instalments(random: Random): MadeProblem | null {
  const [deposit, count, payment] = [
    new Fraction(10 * random.whole(2, 30)),
    random.pick([6, 10, 12, 12, 18, 20, 24]),
    new Fraction(5 * random.whole(2, 24)),
  ];
  const total = deposit.add(payment.mul(count));
  const cash = random.chance(0.5) ? total.sub(5 * random.whole(2, 20)) : null;
  const currency = pickCurrency(random);
  if (cash !== null && cash.compare(deposit) <= 0) return null;
  return storyProblem(random, {
    ask: cash === null ? 'instalments' : 'instalmentsMore',
    question:
      cash === null
        ? 'A {thing} can be bought with a deposit of {d} and {a} monthly payments of {e}. What is the total cost?'
        : 'A {thing} costs {c} in cash or a deposit of {d} and {a} monthly payments of {e}. How much more does it cost to pay monthly?',
    marks: {
      ...pickPerson(random),
      thing: random.pick(LARGE),
      d: typedMoney(deposit, currency),
      a: `${count}`,
      e: typedMoney(payment, currency),
      ...(cash === null ? {} : { c: typedMoney(cash, currency) }),
    },
    solution: workInstalments(deposit, new Fraction(count), payment, cash, currency),
  });
}

export function family(random: Random): MadeProblem | null {
  const [adults, children] = [random.whole(1, 3), random.whole(2, 5)];
  const [adult, child] = [coins(50 * random.whole(12, 40)), coins(50 * random.whole(4, 18))];
  const total = adult.mul(adults).add(child.mul(children));
  const saved = coins(50 * random.whole(2, 16));
  const currency = pickCurrency(random);
  const saving = random.chance(0.5) && total.compare(saved) > 0;
  const bought = [
    { count: new Fraction(adults), price: adult, name: 'adults' },
    { count: new Fraction(children), price: child, name: 'children' },
  ];
  return storyProblem(random, {
    ask: saving ? 'familyTicket' : 'tickets',
    question: saving
      ? 'A family ticket costs {f}. Single tickets are {p} for an adult and {q} for a child. How much do {a} adults and {b} children save with the family ticket?'
      : 'Tickets cost {p} for an adult and {q} for a child. How much do {a} adults and {b} children pay?',
    marks: {
      a: `${adults}`,
      b: `${children}`,
      adults: adults === 1 ? 'adult' : 'adults',
      p: typedMoney(adult, currency),
      q: typedMoney(child, currency),
      ...(saving ? { f: typedMoney(total.sub(saved), currency) } : {}),
    },
    solution: workPurchase(bought, saving ? { kind: 'saving', price: total.sub(saved) } : { kind: 'total' }, currency),
  });
}

export function exchange(random: Random): MadeProblem | null {
  const [home, away] = random.pick([
    ['£', '€'],
    ['£', '$'],
    ['$', '€'],
    ['€', '$'],
  ]);
  if (home === undefined || away === undefined) return null;
  const rate = new Fraction(random.pick([1.1, 1.15, 1.2, 1.25, 1.3, 1.05, 1.4, 1.5]));
  const amount = new Fraction(10 * random.whole(2, 60));
  const back = random.chance(0.4);
  const given = back ? amount.mul(rate) : amount;
  return storyProblem(random, {
    ask: back ? 'exchangeBack' : 'exchange',
    question: back
      ? 'The exchange rate is {one} = {r}. Change {n} into {sign}.'
      : 'The exchange rate is {one} = {r}. Change {n} into {sign}.',
    marks: {
      one: `${home}1`,
      r: typedMoney(rate, away),
      n: typedMoney(given, back ? away : home),
      sign: { '£': 'pounds', $: 'dollars', '€': 'euros' }[back ? home : away] ?? '',
      ...pickPerson(random),
    },
    solution: workExchange(given, rate, back ? 'divide' : 'multiply', back ? home : away),
  });
}
