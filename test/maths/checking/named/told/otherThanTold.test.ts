import { describe } from 'vitest';

import { itLeaves, itTicksOnlyRight } from '../itTicks.ts';

describe('pay for another time than the hours are told of', () => {
  itTicksOnlyRight([
    ['Sam earns £10 an hour. He works 8 hours on Monday. How much does he earn on Monday?', '\\text{£}80', '\\text{£}560'],
    ['Sam earns £10 an hour. How much does he earn for 8 hours?', '\\text{£}80', '\\text{£}800'],
    ['Sam earns £10 an hour for the first 40 hours each week and 1.5 times that for overtime hours. One week he works 44 hours. How much does he earn that week?', '\\text{£}460', '\\text{£}440'],
  ]); // prettier-ignore
  itLeaves([
    'Sam earns £10 an hour. He works 8 hours each day. How much does he earn in a week?',
    'Sam earns £10 an hour. He works 8 hours every day. How much does he earn?',
    'Sam earns £10 an hour. He works 40 hours per week. How much does he earn each day?',
    'Sam earns £10 an hour. He works 8 hours on Monday. How much does he earn on Tuesday?',
    'Sam earns £10 an hour. He worked 8 hours last week. How much does he earn this week?',
    'Sam earns £10 an hour. He works 8 hours a day for 5 days. How much does he earn each day?',
    'Sam earns £10 an hour for the first 8 hours each day and 1.5 times that for additional hours. He works 50 hours in a week. How much does he earn?',
    'Tom pays £12 an hour. He works 3 hours. How much does he earn?',
    'A plumber charges £30 an hour plus £2 for parking. He works 3 hours a day for 4 days. How much does he earn?',
  ]);
});

describe('money for something else than is told of', () => {
  itTicksOnlyRight([
    ['2 teas and 3 cakes cost £7 at the cafe. 4 teas and 1 cake cost £9 at the cafe. Find the price of a tea.', '\\text{£}2', '\\text{£}1'],
    ['A boat charges a fixed fee of £3 plus £8 per hour. Sam has £31. What is the greatest number of whole hours Sam can hire?', '3', '3.5'],
    ['A pizza costs £30 plus £4 per topping. Sam has £40. What is the greatest number of toppings Sam can have?', '2', '2.5'],
  ]); // prettier-ignore
  itLeaves([
    'A coat costs £130. Sam saves £10 a week. In how many weeks will Sam have enough to buy the bike?',
    'Sam buys 2 coffees at £3 each in a day. How much does he spend in a week?',
    'Sam buys 2 coffees at £3 each. How much does he spend in the afternoon?',
    'Sam buys 3 pens, £6 for pens, and 2 books at £4 each. How much does he spend?',
    'Tickets cost £8 for adults and £5 for children. 2 adults and 3 children go. How much do children pay?',
    'Tickets cost £8 for adults and £5 for children. Two adults and three children go. How much do adults spend?',
    'A boat charges a fixed fee of £3 plus £8 per hour. Sam has £31. What is the greatest number of hours Sam can hire?',
    '2 teas and 3 cakes cost £7 at the cafe. 4 teas and 1 cake cost £9 at the market. Find the price of a tea.',
    '2 teas and 3 cakes cost £7 at a cafe. 4 teas and 1 cake cost £9 at a different cafe. Find the price of a tea.',
    '2 adult tickets and 3 child tickets to the play cost £21. 4 adult tickets and 1 child ticket to the concert cost £27. Find the price of one adult ticket.',
    'A farm has hens and cows. There are 20 animals with 56 legs. How many hens were sold?',
  ]);
});

describe('somebody or something else than is told of', () => {
  itTicksOnlyRight([
    ['A lorry leaves a depot at 60 km/h. 1 hour later, a car leaves the same depot at 90 km/h. How many hours after it leaves does the car catch up with the lorry?', '2', '3'],
    ['A rectangular lawn is 3 m longer than it is wide. Its area is 40 m². Write and solve an equation to find its width.', '5\\text{ m}', '8\\text{ m}'],
    ['How many integers n satisfy -3 < n < 4?', '6', '4'],
    ['Calculate 24 ÷ (3 × 2) + 5. Write your answer as an integer.', '9', '21'],
  ]); // prettier-ignore
  itLeaves([
    'Tom leaves home walking at 4 km/h. 1 hour later, his sister leaves home at 6 km/h. How many hours after he leaves does his sister catch up with Tom?',
    'Anna leaves home at 4 km/h. 1 hour later, Beth leaves home at 6 km/h. How many hours after she leaves does Beth catch Anna?',
    'A rectangular lawn is 3 m longer than it is wide. Its area is 40 m². Write an equation to find the width.',
    'A rectangular room has a length 3 m more than its width. The area of a rug is 40 m². Find the width of the room.',
    'A rectangular box is 3 m longer than it is wide. Its area is 40 m². Find its width.',
    'Each bag of rice holds 2 kg. How many bags can be filled with 10 kg of beans?',
    'A teacher has 48 pens of which half are broken and 60 rulers. She wants to make identical bags, using everything. What is the greatest number of bags she can make?',
    'A teacher has 48 pens and twice as many pencils and 60 rulers. She wants to make identical bags, using everything. What is the greatest number of bags she can make?',
    'A diver is 12 m below the surface. She goes down another 8 m to look at a wreck and then swims up 5 m. How many metres below the surface is the wreck now?',
    'How many whole numbers n satisfy -3 < n < 4?',
    'Write 12,5 in standard form (scientific notation)',
    'Find the quotient: 7 ÷ 2',
    'Calculate 7 ÷ 2. Write your answer as an integer.',
  ]);
});
