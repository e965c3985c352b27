import { describe } from 'vitest';

import { itLeaves, itTicksOnlyRight } from '../itTicks.ts';

describe('saving until there is enough', () => {
  itTicksOnlyRight([
    ['Pavel saves €12 every week. He already has €30 and wants a scooter that costs €100. How many weeks does he have to save?', '6\\text{ weeks}', '5', '9'],
    ['Mina has already saved $140 toward a laptop that costs $440. She plans to save $30 each week. In how many weeks will she have exactly enough money?', '10', '15'],
    ['Jake wants to buy a bike for $240. He has saved $96. If he saves $18 per week, how many weeks will it take him to have enough money?', '8\\text{ weeks}', '14'],
  ]); // prettier-ignore
  itLeaves([
    'Pavel saves €12 every week. Ben already has €30 and wants a scooter that costs €100. How many weeks does he have to save?',
    'Pavel saves €12 every week. He has €30 and wants a scooter that costs €100. How many days does he have to save?',
    'Pavel saves €12 every week. He has €30 and wants two scooters that cost €100. How many weeks does he have to save?',
    'Pavel saves €12 every week. He has €30 and owes €10. He wants a scooter that costs €100. How many weeks does he have to save?',
    'Mina has already saved $140 toward a laptop that costs $440. She plans to save $35 each week. In how many weeks will she have exactly enough money?',
  ]);
});

describe('hours that are paid', () => {
  itTicksOnlyRight([
    ['Sara earns £11.40 an hour. One week she worked 5 hours a day for 4 days. How much did she earn that week?', '\\text{£}228', '\\text{£}57'],
    ['Carlos earns $15 per hour for the first 40 hours he works in a week and one and one-half times that rate for each additional hour. Find his pay for a week in which he works 44 hours.', '\\$690', '\\$660', '\\$990'],
    ['A warehouse in Sydney pays $20 an hour for the first 38 hours in a week and one and a half times that rate for any hours after that. Jack works 42 hours one week. How much does he earn?', '\\$880', '\\$840'],
    ['Lily charges $12 per hour for babysitting, plus a flat $6 for transportation. How much does she earn for a job that lasts 3.5 hours, including the transportation charge?', '\\$48', '\\$42'],
  ]); // prettier-ignore
  itLeaves([
    'Sara earns £11.40 an hour. One week she worked 5 hours a day for 4 days. How much did Tom earn that week?',
    'Sara earns £11.40 an hour before tax. One week she worked 5 hours a day for 4 days. How much did she earn that week after tax?',
    'Carlos earns $15 per hour for the first 40 hours he works in a week and 1.5 times that rate for each additional hour. Find his pay for a week in which he works 36 hours.',
    'Lily charges $12 per hour for babysitting, plus a flat $6 for transportation. How much does she earn for a job that lasts 3.5 hours, not including the transportation charge?',
    'Lily charges $12 per hour for babysitting, plus a flat $6 for transportation. How much does she earn for a job that lasts 3.5 hours, including the cleaning charge?',
  ]);
});

describe('prices, change and profit', () => {
  itTicksOnlyRight([
    ['At the bookstore, Mrs. Chen bought 3 paperbacks for $8.25 each and one magazine for $5.95. She paid with a $50 bill. If there was no sales tax, how much change did she receive?', '\\$19.30', '\\$30.70'],
    ['Farah buys 3 notebooks at Rs 85 each and pays with a Rs 500 note. How much change does she get?', '\\text{₹}245', '\\text{₹}255'],
    ['Tickets for the school play cost $6 for adults and $4 for children. A family of 2 adults and 3 children goes. How much do they pay in total?', '\\$24', '\\$26'],
    ['A fruit seller in Nagpur buys 60 oranges for ₹720 and sells them all at ₹16.50 each. What profit does he make?', '\\text{₹}270', '\\text{₹}990'],
    ['Ravi bought a used guitar for $150 and sold it for $180. What is his profit as a percentage of what he paid?', '20\\%', '30\\%'],
    ['Four friends agree to split a $58.40 lunch bill and an $11.60 tip equally. How much does each friend pay?', '\\$17.50', '\\$14.60'],
  ]); // prettier-ignore
  itLeaves([
    'Tickets cost $6 for adults and $4 for children. A family of 2 adults and 3 children goes twice. How much do they pay in total?',
    'Tickets cost $6 for adults and $4 for children. A family of 2 adults and 3 seniors goes. How much do they pay in total?',
    'Tickets cost $6 for adults and $4 for children. A family of 2 adults and 3 children goes. How much more do the adults pay?',
    'A trader buys 40 mugs for £90 and sells them all for £120. What is her profit?',
    'A trader buys 40 mugs for £90 and sells half of them at £3.60 each. What is her profit?',
    'Mrs. Chen bought 3 books for $8.75 each. Mr. Lee paid with a $50 bill. How much change did she receive?',
  ]);
});
