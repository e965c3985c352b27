import { joined } from './joined.ts';
import type { Wordings, Words } from './wordings.ts';

const BUYS: Words = [
  '{name} buys {a} {things} at {p} each.',
  '{name} buys {a} {things} for {p} each.',
  'A {thing} costs {p}. {name} buys {a} {things}.',
  '{name} bought {a} {things} that cost {p} each.',
  '{a} {things} cost {p} each and {name} buys them.',
  '{name} goes to a shop and buys {a} {things}. Each {thing} costs {p}.',
];
const BUYS_TWO: Words = [
  '{name} buys {a} {things} at {p} each and {b} {others} at {q} each.',
  '{name} buys {a} {things} for {p} each and {b} {others} for {q} each.',
  'A {thing} costs {p} and a {other} costs {q}. {name} buys {a} {things} and {b} {others}.',
  '{name} bought {b} {others} at {q} each and {a} {things} at {p} each.',
  'One {thing} costs {p}. One {other} costs {q}. {name} buys {a} {things} and {b} {others}.',
];
const TOTAL: Words = [
  'How much does {name} pay?',
  'How much does {he} spend?',
  'What is the total cost?',
  'How much do they cost altogether?',
  'Find the total cost.',
  'How much does {name} pay in total?',
  'Work out the total cost.',
];
const CHANGE: Words = [
  '{name} pays with {paid}. How much change does {name} get?',
  '{name} pays with a {paid} note. How much change does {he} get?',
  'How much change does {he} get from {paid}?',
  'How much change will {name} get from {paid}?',
  '{name} had {paid}. How much does {he} have left?',
  '{name} pays with {paid}. Work out the change.',
  'What is the change from {paid}?',
];
const SALE: Words = [
  'A {thing} costs {n}. In a sale there is {p} off.',
  'A {thing} costs {n}. In a sale it is reduced by {p}.',
  'The price of a {thing} is {n}. There is a {p} discount.',
  'A {thing} is priced at {n}. A shop takes {p} off.',
  'A {thing} usually costs {n}. It has {p} off in a sale.',
  'A shop gives a {p} discount on a {thing} that costs {n}.',
  'A {thing} normally costs {n}. The shop offers {p} off.',
];

export const SHOPPING_TRAINING: Wordings = {
  oneItem: joined(BUYS, TOTAL),
  twoItems: joined(BUYS_TWO, TOTAL),
  oneItemChange: joined(BUYS, CHANGE),
  twoItemsChange: joined(BUYS_TWO, CHANGE),
  pence: [
    '{things} cost {p} each. How much do {a} {things} cost?',
    '{things} are {p} each. How much are {a} {things}?',
    'A {thing} costs {p}. How much do {a} {things} cost?',
    'A {thing} costs {p}. What is the cost of {a} {things}?',
    'One {thing} costs {p}. Find the cost of {a} {things}.',
    '{name} buys {a} {things} at {p} each. How much does {he} pay?',
    '{name} buys {a} {things} at {p} each. What is the total cost?',
    'What is the cost of {a} {things} at {p} each?',
    'How much do {a} {things} cost at {p} each?',
    'Find the cost of {a} {things} at {p} each.',
    '{things} cost {p} each. Work out the cost of {a} {things}.',
    'If a {thing} costs {p}, how much do {a} {things} cost?',
    'If one {thing} costs {p}, how much will {a} {things} cost?',
    'A shop sells {things} for {p} each. How much do {a} {things} cost?',
    'The price of a {thing} is {p}. How much do {a} cost?',
    '{a} {things} at {p} each, how much is that',
  ],
  priceDown: joined(SALE, [
    'What is the sale price?',
    'How much does it cost now?',
    'What is the new price?',
    'Find the sale price.',
    'Work out the price after the discount.',
    'How much does {name} pay for it?',
  ]),
  saved: joined(SALE, [
    'How much is saved?',
    'How much money do you save?',
    'How much is the discount?',
    'Find the saving.',
    'Work out how much is saved.',
    'By how much is the price reduced?',
  ]),
  priceUp: [
    'A {thing} costs {n} plus {p} tax. What is the total price?',
    'A {thing} costs {n} plus {p} VAT. What is the total price?',
    'A {thing} costs {n} plus {p} sales tax. How much does it cost in total?',
    'The price of a {thing} is {n} before tax. The tax is {p}. What is the price with tax?',
    'The price of a {thing} is {n} without VAT. VAT is {p}. Find the price with VAT.',
    'A {thing} costs {n}. The price goes up by {p}. What is the new price?',
    'A {thing} costs {n}. Its price rises by {p}. Find the new price.',
    'A {thing} costs {n}. The price is increased by {p}. How much does it cost now?',
    'A shop puts up the price of a {n} {thing} by {p}. What is the new price?',
    '{name} buys a {thing} for {n} plus {p} tax. How much does {he} pay?',
    'A {thing} is priced at {n}. Sales tax of {p} is added. What is the total cost?',
    'Find the total price of a {n} {thing} plus {p} tax.',
    'VAT of {p} is added to the price of a {thing}. Without VAT it costs {n}. What does it cost with VAT?',
    'Last year a {thing} cost {n}. This year it costs {p} more. What does it cost now?',
    'The price of a {thing} was {n}. It has gone up by {p}. Work out the new price.',
  ],
  bill: [
    '{a} friends share a bill of {n} equally. How much does each pay?',
    '{a} people share a bill of {n} equally. How much does each person pay?',
    '{a} friends split a bill of {n} equally. How much does each one pay?',
    'A bill of {n} is shared equally by {a} people. How much does each pay?',
    'A restaurant bill of {n} is split between {a} friends. How much does each pay?',
    'The bill for a meal is {n}. {a} friends share it equally. How much does each person pay?',
    '{a} friends share {n} equally. How much does each get?',
    '{n} is shared equally between {a} people. How much does each person get?',
    'Share {n} equally between {a} people.',
    'Divide {n} equally among {a} children. How much does each get?',
    '{a} friends pay {n} altogether for a meal and share the cost equally. What does each pay?',
    'A taxi costs {n}. {a} friends share the cost equally. How much does each friend pay?',
    '{a} people win {n} and share it equally. How much does each get?',
    'How much does each of {a} people pay if a bill of {n} is shared equally?',
    'A present costs {n}. {a} people share the cost. How much is it each?',
  ],
  billWithTip: joined(
    [
      '{a} friends share a bill of {n} equally.',
      'A restaurant bill is {n}. {a} friends share it equally.',
      '{a} people have a meal that costs {n} and share the cost equally.',
      'The bill for {a} people is {n}. They split it equally.',
    ],
    [
      'They add a {p} tip first. How much does each pay?',
      'They also leave a {p} tip. How much does each person pay?',
      'A service charge of {p} is added. How much does each pay?',
      'They add a tip of {p}. Work out how much each person pays.',
    ],
  ),
};

export const SHOPPING_HELD_OUT: Wordings = {
  oneItem: [
    'For {a} {things} at a price of {p} per {thing}, what is to be paid?',
    '{name} takes {a} {things}; every {thing} is {p}. State the sum to pay.',
    'What will {a} {things} come to at {p} apiece?',
  ],
  twoItems: [
    'For {a} {things} at {p} apiece and {b} {others} at {q} apiece, what is to be paid?',
    '{name} takes {a} {things}; every {thing} is {p}. Then {b} {others}; every {other} is {q}. State the sum to pay.',
    'What will {a} {things} ({p} apiece) and {b} {others} ({q} apiece) come to?',
  ],
  oneItemChange: [
    'Out of {paid}, what remains after {a} {things} at {p} apiece?',
    '{name} takes {a} {things}; every {thing} is {p}. State what comes back from {paid}.',
    'With {paid} in hand {name} pays for {a} {things} at {p} per {thing}. What is given back?',
  ],
  twoItemsChange: [
    'Out of {paid}, what remains after {a} {things} at {p} apiece and {b} {others} at {q} apiece?',
    '{name} takes {a} {things} ({p} per {thing}) and {b} {others} ({q} per {other}). State what comes back from {paid}.',
    'With {paid} in hand {name} pays for {a} {things} at {p} apiece and {b} {others} at {q} apiece. What is given back?',
  ],
  pence: [
    'What will {a} {things} come to at {p} apiece?',
    'For {a} {things} at {p} per {thing}, what is to be paid?',
    'Each {thing} is {p}, and {name} takes {a}. State the sum to pay.',
  ],
  priceDown: [
    'What is to be paid for a {thing} of {n} when {p} is taken off?',
    '{p} off today! State the price of a {thing} that was {n}.',
    'A {n} {thing} is now {p} cheaper. What must {name} pay?',
  ],
  saved: [
    'What does {name} save on a {thing} of {n} when {p} is taken off?',
    '{p} off today! State the saving on a {thing} that was {n}.',
    'A {n} {thing} is now {p} cheaper. By what amount is that?',
  ],
  priceUp: [
    'What is to be paid for a {thing} of {n} when {p} is put on for tax?',
    'State the price with tax of a {thing} that is {n} without, at a tax of {p}.',
    'A {n} {thing} is now {p} dearer. What must {name} pay?',
  ],
  bill: [
    '{n} is owed by {a} people in equal parts. State the part of each.',
    'When {a} of us pay {n} together, everyone the same, what is it for one?',
    'One bill, {n}, and {a} people who pay equal parts. How much for one?',
  ],
  billWithTip: [
    '{n} and {p} on top for service is owed by {a} people in equal parts. State the part of each.',
    'When {a} of us pay {n} plus a tip of {p}, everyone the same, what is it for one?',
    'One bill, {n}, a tip of {p} on it, and {a} people who pay equal parts. How much for one?',
  ],
};
