/** Wages, interest, charges and savings: money that grows with time. */
import { joined } from './joined.ts';
import type { Wordings, Words } from './wordings.ts';

const SAVING: Words = [
  '{name} wants to buy a {thing} for {n}.',
  '{name} wants to buy a {thing} that costs {n}.',
  '{name} is saving for a {thing} that costs {n}.',
  'A {thing} costs {n}.',
];
const SERVICE: Words = [
  '{who} charges {f} plus {r} per {unit}.',
  '{who} charges a fixed fee of {f} plus {r} per {unit}.',
  '{who} charges {f} and then {r} for each {unit}.',
  '{who} charges a fixed {f} and {r} for every {unit}.',
];

export const EARNING_TRAINING: Wordings = {
  wage: [
    '{name} earns {r} an hour. How much does {name} earn for {h} hours?',
    '{name} earns {r} per hour. How much does {he} earn in {h} hours?',
    '{name} is paid {r} an hour. How much does {he} get for {h} hours?',
    '{name} is paid {r} per hour. {name} works {h} hours. How much is {he} paid?',
    '{name} works {h} hours at {r} per hour. How much does {he} earn?',
    '{name} works for {h} hours and earns {r} an hour. How much does {he} earn altogether?',
    '{name} gets {r} an hour. What is {his} pay for {h} hours?',
    'A job pays {r} per hour. How much do you earn in {h} hours?',
    'A worker earns {r} an hour and works {h} hours a week. What is the weekly pay?',
    'How much does {name} earn in {h} hours at {r} per hour?',
    'If {name} earns {r} an hour, how much does {he} earn for {h} hours of work?',
    'Find the pay for {h} hours at {r} per hour.',
    '{name} has a job that pays {r} per hour. {name} works for {h} hours. Work out {his} pay.',
    '{r} an hour for {h} hours, how much is that?',
    "{name}'s hourly rate is {r}. How much is {he} paid for {h} hours?",
  ],
  overtime: joined(
    [
      '{name} earns {r} an hour and {factor} for overtime.',
      '{name} is paid {r} per hour, and {factor} for overtime.',
      "{name}'s pay is {r} per hour. Overtime is paid at {factor}.",
    ],
    [
      '{name} works {h} hours and {e} hours of overtime. How much does {name} earn?',
      '{name} works {h} hours plus {e} hours overtime. How much does {he} earn?',
      'One week {he} works {h} normal hours and {e} hours of overtime. Work out {his} pay.',
      'How much does {he} earn for {h} hours and {e} hours of overtime?',
      'What is {his} pay for {h} hours and {e} overtime hours?',
    ],
  ),
  interest: [
    '{n} is invested at {p} simple interest per year. How much interest is earned in {y} years?',
    '{name} invests {n} at {p} simple interest per year. How much interest does {he} get in {y} years?',
    'Find the simple interest on {n} at {p} per year for {y} years.',
    'Find the simple interest on {n} for {y} years at {p} per annum.',
    'Calculate the simple interest on {n} at {p} for {y} years.',
    'Work out the simple interest on {n} at {p} per annum for {y} years.',
    'What is the simple interest on {n} at {p} for {y} years?',
    '{n} earns {p} simple interest a year. How much interest is that in {y} years?',
    '{name} puts {n} in a bank at {p} simple interest per annum for {y} years. How much interest is earned?',
    'A bank pays {p} simple interest per year. How much interest does {n} earn in {y} years?',
    '{n} is invested for {y} years at {p} per annum simple interest. Work out the interest.',
    '{name} borrows {n} at {p} simple interest per year for {y} years. How much interest does {he} pay?',
    'simple interest on {n} at {p} for {y} years',
    'How much simple interest does {n} earn at {p} per year over {y} years?',
    '{name} saves {n} for {y} years at {p} simple interest. Find the interest.',
  ],
  interestTotal: [
    '{n} is invested at {p} simple interest per year. What is the total amount after {y} years?',
    '{name} invests {n} at {p} simple interest per year. How much does {he} have after {y} years?',
    '{n} is invested for {y} years at {p} per annum simple interest. Work out the total value of the investment.',
    '{name} puts {n} in a bank at {p} simple interest per year. How much is in the account after {y} years?',
    '{name} borrows {n} at {p} simple interest per year for {y} years. How much must {he} pay back in total?',
    'A bank pays {p} simple interest per year. What is {n} worth after {y} years?',
    '{n} is invested at {p} simple interest for {y} years. Find the final amount.',
    'Find the total amount when {n} is invested at {p} simple interest for {y} years.',
    'Find the value of {n} after {y} years at {p} simple interest per annum.',
    '{name} saves {n} at {p} per year simple interest for {y} years. How much money is there at the end?',
    '{name} invests {n} for {y} years at {p} simple interest. What is the total value at the end?',
    'Work out the amount in an account after {y} years if {n} earns {p} simple interest a year.',
    '{n} earns {p} simple interest per year. How much is there altogether after {y} years?',
    'What does {n} grow to in {y} years at {p} simple interest?',
    'Calculate the final value of {n} invested at {p} simple interest for {y} years.',
  ],
  charge: joined(SERVICE, [
    'How much does it cost for {n} {units}?',
    'What is the cost for {n} {units}?',
    'How much is it for {n} {units}?',
    'Find the cost for {n} {units}.',
    'Work out the total cost for {n} {units}.',
  ]),
  unitsCharged: joined(SERVICE, [
    'A {trip} costs {n}. How many {units} was it?',
    'A {trip} costs {n}. How many {units} is that?',
    'The total cost is {n}. How many {units} was it for?',
    'For how many {units} is the cost {n}?',
    '{n} is paid. How many {units} is this for?',
  ]),
  savings: joined(SAVING, [
    '{name} saves {e} each {unit}. How many {unit}s will it take?',
    '{name} saves {e} a {unit}. How many {unit}s does {he} need?',
    '{name} saves {e} every {unit}. After how many {unit}s can {he} buy it?',
    '{name} saves {e} per {unit}. How many {unit}s will {he} have to save?',
    'How many {unit}s does {name} need if {he} saves {e} a {unit}?',
  ]),
  savingsMore: joined(SAVING, [
    '{name} has {h} and saves {e} each {unit}. How many {unit}s will it take?',
    '{name} already has {h} and saves {e} a {unit}. How many {unit}s does {he} need?',
    '{name} has saved {h} and can save {e} every {unit}. After how many {unit}s can {he} buy it?',
    '{name} has {h} already. {name} saves {e} per {unit}. How many more {unit}s will {he} have to save?',
    '{name} has {h}. How many {unit}s does {he} need if {he} saves {e} a {unit}?',
  ]),
};

export const EARNING_HELD_OUT: Wordings = {
  wage: [
    'After {h} hours at an hourly pay of {r}, what has {name} made?',
    'State the pay of {name} for {h} hours when one hour brings {r}.',
    '{name} makes {r} every hour. And in {h} hours?',
  ],
  overtime: [
    'An hour brings {name} {r}, one of overtime {factor}. State the pay for {h} hours and {e} more as overtime.',
    'At {r} per hour and {factor} for overtime, what has {name} made after {h} usual hours and {e} hours of overtime?',
    '{name}: {h} hours at {r}, then {e} overtime hours at {factor}. How much is it in all?',
  ],
  interest: [
    'State what {n} brings as simple interest over {y} years at {p} a year.',
    'For {y} years {n} lies in an account with simple interest of {p} a year. What interest comes of it?',
    'Simple interest, {p} a year, {n}, {y} years: how much interest?',
  ],
  interestTotal: [
    'State what {n} has become with simple interest after {y} years at {p} a year.',
    'For {y} years {n} lies in an account with simple interest of {p} a year. What is in it then?',
    'Simple interest, {p} a year, {n}, {y} years: how much money in the end?',
  ],
  charge: [
    '{f} to begin with and {r} for each {unit}: what must one pay for {n} {units}?',
    'State the price of {n} {units} when there is a fee of {f} and {r} per {unit}.',
    '{who} takes {f} at once and {r} for every {unit}. What are {n} {units}?',
  ],
  unitsCharged: [
    '{f} to begin with and {r} for each {unit}: how many {units} does one get for {n}?',
    'State the number of {units} when there is a fee of {f}, then {r} per {unit}, and {n} in all.',
    '{who} takes {f} at once and {r} for every {unit}. We paid {n}; how many {units} were there?',
  ],
  savings: [
    'Putting by {e} every {unit}, how many {unit}s is {name} from a {thing} of {n}?',
    'State how many {unit}s {name} must put by {e} for a {thing} of {n}.',
    'A {thing} is {n}. With {e} put by every {unit}, when does {name} have it: after how many {unit}s?',
  ],
  savingsMore: [
    'With {h} at first and putting by {e} every {unit}, how many {unit}s is {name} from a {thing} of {n}?',
    'State how many {unit}s {name}, who starts with {h}, must put by {e} for a {thing} of {n}.',
    'A {thing} is {n}. With {h} there and {e} put by every {unit}, after how many {unit}s does {name} have it?',
  ],
};
