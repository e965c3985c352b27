import type { TopicWordings } from './wordings.ts';

/** Percentages in stories that need more than one step: changes one after the other, bills with a tip. */
export const PERCENT_STORY_WORDINGS: TopicWordings = {
  training: {
    overallRise: [
      'The value of a {thing} rises by {p} and then by {q}. What is the overall percentage increase?',
      'The price of a {thing} goes up by {p} one year and by {q} the next. Find the overall percentage increase.',
      'A {thing} increases in value by {p} and then by a further {q}. What is the total percentage increase?',
      'The value of a {thing} increased by {p} in the first year and by {q} in the second year. Work out the overall percentage increase.',
      'Find the overall percentage increase when the price of a {thing} rises by {p} and then by {q}.',
      'the price of a {thing} goes up {p} then up {q}. what is the overall percentage increase',
      'The price of a {thing} rises by {p}, then rises by another {q}. By what percentage has it risen altogether?',
      'Please find the overall percentage increase: the price of a {thing} rises by {p}, then by {q}.',
      'A {thing} gains {p} in value and then gains {q}. Calculate the overall percentage increase in its value.',
      'What single percentage increase is equivalent to a rise of {p} followed by a rise of {q}?',
    ],
    overallFall: [
      'The value of a {thing} falls by {p} and then by {q}. What is the overall percentage decrease?',
      'The price of a {thing} goes down by {p} one year and by {q} the next. Find the overall percentage decrease.',
      'A {thing} decreases in value by {p} and then by a further {q}. What is the total percentage decrease?',
      'The price of a {thing} is reduced by {p} and then by another {q}. Work out the overall percentage reduction.',
      'Find the overall percentage decrease when the price of a {thing} falls by {p} and then by {q}.',
      'the price of a {thing} goes down {p} then down {q}. what is the overall percentage decrease',
      'The price of a {thing} drops by {p}, then drops by another {q}. By what percentage has it dropped altogether?',
      'A {thing} loses {p} of its value and then loses {q}. Calculate the overall percentage decrease in its value.',
      'What single percentage decrease is equivalent to a fall of {p} followed by a fall of {q}?',
    ],
    billWithTip: [
      'A meal costs {n}. {name} leaves a {p} tip. How much does {he} pay in total?',
      "{name}'s meal costs {n} and {he} adds a {p} tip. What is the total cost?",
      'A restaurant bill is {n}. A {p} service charge is added. What is the total to pay?',
      'The food came to {n}. The restaurant adds a {p} service charge. How much is the bill in total?',
      'What is the total cost of a {n} meal with a {p} tip?',
      'meal {n}, tip {p}. total?',
      'A plumber charges {n} plus {p} VAT. What is the total cost?',
      'The bill comes to {n} before a {p} tax. Find the total bill including the tax.',
      '{name} pays a bill of {n} and leaves a tip of {p}. How much does {he} pay altogether?',
      'Find the total of a {n} bill with {p} sales tax.',
    ],
    sharedBill: [
      '{friends} friends share a bill of {n} equally after adding a {p} tip. How much does each pay?',
      '{friends} people have a meal for {n}. They add a {p} tip and split the bill equally. How much does each person pay?',
      'A meal for {friends} people costs {n} plus a {p} service charge. They share the cost equally. How much does each pay?',
      'The bill is {n}. {friends} friends add a {p} tip and share the total equally. Work out how much each of them pays.',
      'bill {n}, tip {p}, split between {friends} people. how much each?',
      'A restaurant bill of {n} has a {p} service charge added and is split equally between {friends} people. How much should each person pay?',
    ],
  },
  heldOut: {
    overallRise: [
      'First {p} up, afterwards {q} up: how many percent has the price of the {thing} grown in all?',
      'By how many percent does the worth of a {thing} grow when a {p} rise is followed by a {q} rise?',
      'The worth of a {thing} grew {p} in May and {q} in June. State the growth over both months in percent.',
    ],
    overallFall: [
      'First {p} down, afterwards {q} down: how many percent has the price of the {thing} lost in all?',
      'By how many percent does the worth of a {thing} shrink when a {p} drop is followed by a {q} drop?',
      'The worth of a {thing} fell {p} in May and {q} in June. State the loss over both months in percent.',
    ],
    billWithTip: [
      'Lunch is {n} before a tip of {p}. What will {name} pay with the tip?',
      '{n} for dinner and {p} on top for the waiter: what does {name} pay?',
      'With {p} service on top, how much is a {n} bill?',
    ],
    sharedBill: [
      'With a {p} tip on top, {friends} people share a {n} bill fairly. What is the share of each?',
      'What does each of {friends} friends owe when a {n} bill gets a {p} tip and is split evenly?',
      'Dinner for {friends} was {n} before a {p} tip. Split evenly, what does each owe?',
    ],
  },
};
