import { joined } from './joined.ts';
import type { TopicWordings, Wordings, Words } from './wordings.ts';

const BILL: Words = [
  'How much is the bill?',
  'Work out the total bill.',
  'Find the total cost.',
  'What is the bill?',
  'how much does {he} pay altogether',
];
const SAME: Words = [
  'For how many {unit}s do they charge the same?',
  'For what number of {unit}s do they cost the same?',
  'Find the number of {unit}s for which the two charges are equal.',
  'How many {unit}s make the two costs the same?',
];

const TRAINING: Wordings = {
  energyBill: joined(
    [
      '{fuel} costs {r} per unit and there is a standing charge of {f} per day. {name} uses {k} units in {d} days.',
      'There is a standing charge of {f} per day and {fuel} costs {r} per unit. In {d} days {name} uses {k} units.',
      '{fuel} costs {r} for each unit plus a standing charge of {f} a day. {name} used {k} units in {d} days.',
    ],
    BILL,
  ),
  equalPlans: joined(
    [
      'Company A charges {a} plus {b} per {unit}. Company B charges {c} plus {d} per {unit}.',
      'Plan A: {a} plus {b} per {unit}. Plan B: {c} plus {d} per {unit}.',
      'One firm charges {a} plus {b} a {unit}. The other charges {c} plus {d} a {unit}.',
      'Firm A charges a fixed fee of {a} plus {b} for each {unit}, firm B a fixed fee of {c} plus {d} for each {unit}.',
    ],
    SAME,
  ),
  savingRace: joined(
    [
      '{a} has {n} and saves {u} every week. {b} has {m} and spends {d} every week.',
      '{a} has {n} and adds {u} each week. {b} starts with {m} and takes out {d} each week.',
      '{b} has {m} but spends {d} of it a week. {a} has {n} and saves {u} a week.',
    ],
    [
      'After how many weeks will they have the same amount?',
      'After how many weeks do they have the same amount of money?',
      'When will they have equal amounts?',
      'How many weeks until they have the same amount?',
    ],
  ),
  breakEven: joined(
    [
      'A stall costs {f} to rent for the day. Each {thing} costs {m} to make and sells for {s}.',
      'It costs {f} to rent a stall and {m} to make each {thing}. They are sold for {s} each.',
      'The rent of a stall is {f}. A {thing} costs {m} to make and is sold for {s}.',
    ],
    [
      'How many {thing}s must be sold to break even?',
      'Find the number of {thing}s that must be sold to break even.',
      'how many {thing}s to break even',
      'How many {thing}s have to be sold to cover the costs?',
    ],
  ),
  longWeek: joined(
    [
      '{name} earns {r} an hour for a {h}-hour week. Overtime is paid at time and a half. One week {name} works {k} hours.',
      '{name} is paid {r} per hour for the first {h} hours and time and a half for any extra hours. Last week {he} worked {k} hours.',
      "{name}'s basic week is {h} hours at {r} an hour. Overtime is paid at time and a half. This week {he} worked {k} hours.",
    ],
    [
      'How much does {name} earn that week?',
      'Work out {his} pay for the week.',
      'What is {his} total pay?',
      'how much is {he} paid',
    ],
  ),
  salesForPay: joined(
    [
      '{name} gets a basic wage of {n} a week plus {p} commission on sales. One week {name} was paid {s}.',
      '{name} is paid {n} a week plus {p} of all {his} sales. Last week {he} earned {s}.',
      '{name} earns a basic {n} per week and commission of {p} on everything {he} sells. {he} was paid {s} in one week.',
    ],
    [
      'What was the value of the sales?',
      'How much were the sales?',
      'Find the value of what {he} sold.',
      'how much did {he} sell',
    ],
  ),
  incomeTax: joined(
    [
      '{name} earns {n} a year. The first {f} is tax free and {name} pays {p} tax on the rest.',
      '{name} pays no tax on the first {f} of {his} salary and {p} tax on the rest. {name} earns {n} a year.',
      '{name} has a salary of {n}. There is a tax-free allowance of {f}; the rest is taxed at {p}.',
    ],
    ['How much tax does {name} pay?', 'Work out the tax.', 'Find how much tax {he} pays.', 'how much tax is that'],
  ),
  incomeLeft: joined(
    [
      '{name} earns {n} a year. The first {f} is tax free and {name} pays {p} tax on the rest.',
      '{name} pays no tax on the first {f} of {his} salary and {p} tax on the rest. {name} earns {n} a year.',
    ],
    ['What is the take-home pay?', 'How much is left after tax?', 'Work out {his} pay after tax.'],
  ),
  percentDeposit: joined(
    [
      'A {thing} costs {n} cash. On credit there is a {p} deposit and {a} monthly payments of {e}.',
      'The cash price of a {thing} is {n}. It can be bought with a deposit of {p} and {a} monthly payments of {e}.',
      'A {thing} is {n} cash, or a {p} deposit followed by {a} payments of {e} a month.',
    ],
    [
      'How much more does it cost on credit?',
      'How much is saved by paying cash?',
      'How much more than the cash price is that?',
      'Find the extra cost of buying on credit.',
    ],
  ),
  trader: joined(
    [
      'A trader buys {n} {thing}s for {c}. {k} of them are sold at {p} each and the rest at {q} each.',
      'A shop buys {n} {thing}s for {c}, sells {k} of them for {p} each and the rest for {q} each.',
      '{n} {thing}s cost a trader {c}. She sells {k} at {p} each and the others at {q} each.',
    ],
    ['What is the profit?', 'Find the total profit.', 'How much profit is made?', 'Work out the profit.'],
  ),
  spentParts: joined(
    [
      '{name} spends 1/{a} of {his} money on a {thing} and 1/{b} of what is left on food. {name} has {s} left.',
      '{name} spent 1/{a} of {his} money on a {thing}, then 1/{b} of the rest on food. {he} now has {s}.',
      'After spending 1/{a} of {his} money on a {thing} and 1/{b} of the remainder on food, {name} has {s} left.',
    ],
    [
      'How much did {name} have at first?',
      'How much money did {he} start with?',
      'Find how much {he} had to begin with.',
      'how much was there at the start',
    ],
  ),
};

const HELD_OUT: Wordings = {
  energyBill: [
    'State what {name} owes for {d} days and {k} units when {fuel} is {r} a unit and {f} for each day.',
    '{k} units at {r}, {d} days at {f}: what does {fuel} come to?',
  ],
  equalPlans: [
    'A: {a} and {b} for every {unit}. B: {c} and {d} for every {unit}. After what number of {unit}s does it make no difference?',
    'State for what number of {unit}s {a} and {b} a {unit} is as much as {c} and {d} a {unit}.',
  ],
  savingRace: [
    'From {n} up by {u} a week, from {m} down by {d} a week: when are {a} and {b} level?',
    'State the week in which {a}, with {n} and {u} more each week, draws level with {b}, with {m} and {d} less each week.',
  ],
  breakEven: [
    'With {f} of rent, {m} for making and {s} for selling a {thing}, from what number of {thing}s on is there no loss?',
    'State what number of {thing}s at {s}, each made for {m}, pays the rent of {f}.',
  ],
  longWeek: [
    'State the pay of {name} for {k} hours when {h} are paid at {r} and those beyond at one and a half times that.',
    'At {r} an hour up to {h} hours and half as much again beyond them, what do {k} hours bring {name}?',
  ],
  salesForPay: [
    'What must {name} have sold for a pay of {s}, of which {n} is fixed and the rest is {p} of it?',
    'State the sales that bring {name} {s} with {n} fixed and {p} of the sales.',
  ],
  incomeTax: [
    'State the tax on {n} when {f} of it is free and {p} is due on what lies above.',
    'Above {f}, {p} is due. What does {name} owe on {n}?',
  ],
  incomeLeft: [
    'State what remains to {name} of {n} when {p} is due on what lies above {f}.',
    'Above {f}, {p} is due. What does {name} keep of {n}?',
  ],
  percentDeposit: [
    'By what amount is {p} of {n} down and {a} times {e} for a {thing} above {n}?',
    'State what it costs beyond the {n} of a {thing} to give {p} of it at once and {e} in each of {a} months.',
  ],
  trader: [
    'State the gain on {n} {thing}s got for {c} when {k} go at {p} and what remains at {q}.',
    'For {c} one gets {n} {thing}s; {k} go at {p}, what remains at {q}. What is gained?',
  ],
  spentParts: [
    'When 1/{a} goes on a {thing} and then 1/{b} of what remains on food, {s} remains to {name}. State what there was.',
    'A {thing} takes 1/{a} of the money of {name}, food 1/{b} of what remains, and {s} is over. What was it at the beginning?',
  ],
};

export const MONEY_RATE_WORDINGS: TopicWordings = { training: TRAINING, heldOut: HELD_OUT };
