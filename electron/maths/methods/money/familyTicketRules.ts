import { amountAt, valueAt } from '../words/values.ts';
import { FIND, moneyAt, says } from './moneyClauses.ts';
import type { Rules } from './moneyClauses.ts';

export const FAMILY_TICKETS: Rules = [
  ...says(
    [
      '[a family of ]{number:a} adults and {number:b} children (go|visit|buy tickets|want to go)[ {noun:_}][ to {thing:_}]',
    ],
    (match) => [
      { kind: 'item', count: valueAt(match, 'a'), thing: 'adult', price: null, who: '' },
      { kind: 'item', count: valueAt(match, 'b'), thing: 'child', price: null, who: '' },
    ],
  ),
  ...says(['(adult tickets|an adult ticket) (cost|costs|are|is) {money:n}[ each]'], (match) => [
    { kind: 'price', thing: 'adult', amount: moneyAt(match) },
  ]),
  ...says(
    ["(child tickets|a child ticket|a child's ticket|children's tickets) (cost|costs|are|is) {money:n}[ each]"],
    (match) => [{ kind: 'price', thing: 'child', amount: moneyAt(match) }],
  ),
  ...says(
    [
      `(tickets cost|tickets are|entry (costs|is|to {thing:_} is|to {thing:_} costs)|{thing:_} charges|a bus ticket costs|the entry fee is|admission is|a ticket costs) {money:n} (for|per) [(a|an|each|every) ](adult|adults|adult ticket) and {money:m} (for|per) [(a|an|each|every) ](child|children|child ticket)`,
      `adults (pay|cost|are) {money:n}[ each](,| and) children (pay|cost|are) {money:m}[ each]`,
      `(adult tickets|an adult ticket|adults' tickets) (are|cost|costs|is) {money:n}[ each](,| and) (child tickets|a child ticket|children's tickets|child)[ (are|cost|costs|is)] {money:m}[ each]`,
      `single tickets (are|cost) {money:n} (for|per) [an ](adult|adults) and {money:m} (for|per) [a ](child|children)`,
      `separate tickets are {money:n} per adult and {money:m} per child`,
      `{thing:_} charges adults {money:n} and children {money:m}`,
    ],
    (match) => [
      { kind: 'price', thing: 'adult', amount: moneyAt(match) },
      { kind: 'price', thing: 'child', amount: amountAt(match, 'm') },
    ],
  ),
  ...says([`[a |the ](family|group) ticket[s] (costs|is|cost) {money:n}`, `[a ]family ticket {money:n}`], (match) => [
    { kind: 'package', amount: moneyAt(match) },
  ]),
  ...says(
    [`[a ](family|group) ticket for {number:a} (adult|adults) and {number:b} children (is|costs) {money:n}`],
    (match) => [
      { kind: 'package', amount: moneyAt(match) },
      { kind: 'item', count: valueAt(match, 'a'), thing: 'adult', price: null, who: '' },
      { kind: 'item', count: valueAt(match, 'b'), thing: 'child', price: null, who: '' },
    ],
  ),
  ...says(
    [`buying separately costs {number:a} adults at {money:n}[ each] and {number:b} children at {money:m}[ each]`],
    (match) => [
      { kind: 'item', count: valueAt(match, 'a'), thing: 'adult', price: moneyAt(match), who: '' },
      { kind: 'item', count: valueAt(match, 'b'), thing: 'child', price: amountAt(match, 'm'), who: '' },
    ],
  ),
  ...says(
    [
      `how much (do|does|will) {number:a} adults and {number:b} children (pay|cost)[ in total| altogether]`,
      `how much (is it|does it cost) for {number:a} adults and {number:b} children[ altogether| in total]`,
      `${FIND} the[ total] cost (for|of tickets for) {number:a} adults and {number:b} children`,
      `what (do|does) {number:a} adults and {number:b} children pay[ in total]`,
      `calculate the total for {number:a} adults and {number:b} children`,
    ],
    (match) => [
      { kind: 'item', count: valueAt(match, 'a'), thing: 'adult', price: null, who: '' },
      { kind: 'item', count: valueAt(match, 'b'), thing: 'child', price: null, who: '' },
      { kind: 'ask total', who: '' },
    ],
  ),
  ...says(
    [
      `how much (do|does|would|will) {number:a} adults and {number:b} children save (with|by buying) (the|a) (family|group) ticket`,
      `how much does (the|a) family ticket save for {number:a} adults and {number:b} children`,
      `how much does a family of {number:a} adults and {number:b} children save by buying the family ticket`,
      `${FIND} the saving for {number:a} adults and {number:b} children`,
    ],
    (match) => [
      { kind: 'item', count: valueAt(match, 'a'), thing: 'adult', price: null, who: '' },
      { kind: 'item', count: valueAt(match, 'b'), thing: 'child', price: null, who: '' },
      { kind: 'ask saved' },
    ],
  ),
  ...says(
    [
      'how much (is|was|do they|does the family|would they|would be|do you|money is) (saved|save)[ (by|with) (the|a) (family|group) ticket| by buying the family ticket]',
      'how much cheaper is (it|the family ticket)',
      '(find|work out|what is) the saving',
    ],
    () => [{ kind: 'ask saved' }],
  ),
];
