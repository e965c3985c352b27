import { describe } from 'vitest';

import { itLeaves, itTicksOnlyRight } from '../itTicks.ts';

describe('things cut, filled, packed and eaten', () => {
  itTicksOnlyRight([
    ['Each batch of scones needs ⅗ of a cup of milk. How many batches can Mrs Roy make from 12 cups of milk?', '20', '36/5', '20\\text{ cups}'],
    ['A rope 4½ m long is cut into pieces that are each ¾ m long. How many pieces are there?', '6', '27/8'],
    ['A strip of card is 8.2 m long. How many whole pieces, each 0.5 m long, can be cut from it?', '16', '17', '16.4'],
    ['A plank is 7.2 m long. If I cut it into 6 equal pieces, how long is each piece in metres?', '1.2\\text{ m}', '43.2\\text{ m}', '1.2\\text{ cm}'],
    ['I have 42 pens and 70 pencils and want to make identical gift packs using up everything. What is the largest number of packs I can make?', '14', '7', '210'],
    ['Two lamps flash together at noon. One flashes every 12 seconds and the other every 18 seconds. After how many seconds do they next flash together?', '36\\text{ seconds}', '216', '6'],
    ['Omar read 2/9 of a novel on Monday and 1/6 of it on Tuesday. What fraction of the novel is left to read?', '\\frac{11}{18}', '\\frac{7}{18}', '\\frac{35}{54}'],
    ['Zola types 50 - 24 / 6 * 2 into a calculator that follows the usual order of operations. What number should appear on the screen?', '42', '48'],
    ['A diver is 21 m below the surface. He sinks another 6 m and then rises 15 m. How many metres below the surface is he now?', '12\\text{ m}', '-12', '42\\text{ m}'],
    ['In a quiz, a right answer scores +4 and a wrong one scores −3. Eli gets 5 right and 9 wrong. What is his total score?', '-7', '47'],
  ]);

  itLeaves([
    'Each batch needs ⅗ of a cup of sugar. How many batches can she make from 12 cups of milk?',
    'Each batch needs ⅗ of a cup of milk. How many batches can she make from 10 cups of milk?',
    'A strip of card is 8.2 m long. How many whole pieces, each 50 cm long, can be cut from it?',
    'A plank is 7.2 m long. If I cut it into 6 equal pieces, how long is each piece in centimetres?',
    'A florist has 96 roses, 60 tulips and 36 lilies and wants to make identical bouquets using all the roses. What is the greatest number of bouquets she can make?',
    'Omar read 2/9 of a novel on Monday and 1/6 of the rest on Tuesday. What fraction of the novel is left to read?',
    'Omar read 2/9 of a novel on Monday and 1/6 of it on Tuesday. What fraction of the novel is not left to read?',
    'A diver is 21 m below the surface. He sinks another 6 m and then rises 15 m. How many metres has he moved?',
    'Two lamps flash together at noon. One flashes every 12 seconds and the other every 18 minutes. After how many seconds do they next flash together?',
  ]);
}); // prettier-ignore
