import { describe, expect, it } from 'vitest';

import { unitConversions } from '../../../electron/maths/methods/unitConversions.ts';
import { understood } from './worked.ts';

function answerTo(problem: string): string | null {
  return unitConversions(understood([], 'words', problem))?.answer ?? null;
}

describe('a conversion', () => {
  it.each([
    ['Convert 3.5 km to m', '3500\\text{ m}'],
    ['Convert 72 km/h to m/s', '20\\text{ m/s}'],
    ['Convert 60 miles per hour to feet per second. (1 mile = 5280 feet)', '88\\text{ ft/s}'],
    ['convert 3 m² to cm²', '30000\\text{ cm}^2'],
    ['How many grams are there in 2.5 kg?', '2500\\text{ g}'],
    ['How many millilitres are in 1.75 litres?', '1750\\text{ ml}'],
    ['Change 4500 g to kg.', '4.5\\text{ kg}'],
    ['Convert 2 hours 15 minutes to minutes.', '135\\text{ min}'],
    ['Express 0.75 hours in minutes', '45\\text{ min}'],
    ['What is 250 cm in metres?', '2.5\\text{ m}'],
    ['A car travels at 20 m/s. What is this speed in km/h?', '72\\text{ km/h}'],
    ['Write 135 minutes in hours and minutes.', '2\\text{ h }15\\text{ min}'],
    ['1 inch = 2.54 cm. Convert 10 inches to cm.', '25.4\\text{ cm}'],
    ['Given that 5 miles = 8 km, convert 40 miles to kilometres.', '64\\text{ km}'],
    ['How many seconds are in 3 minutes?', '180\\text{ s}'],
    ['How many minutes are there in a day?', '1440\\text{ min}'],
    ['Convert 5 feet to inches', '60\\text{ in}'],
    ['How many ounces are in 3 pounds?', '48\\text{ oz}'],
    ['5.2 m = ? cm', '520\\text{ cm}'],
    ['5 000 000 cm³ to m³', '5\\text{ m}^3'],
    ['3/4 hour in minutes', '45\\text{ min}'],
    ['Convert 1.5 m^3 to litres', '1500\\text{ l}'],
    ['a bag of flour weighs 1.5 kg. what is its mass in grams?', '1500\\text{ g}'],
    ['Convert 8 g/cm³ to kg/m³', '8000\\text{ kg/m}^3'],
    ['convert 45 mm to cm', '4.5\\text{ cm}'],
    ['How many days are there in 3 weeks?', '21\\text{ days}'],
    ['Convert 5 kilometres to metres.', '5000\\text{ m}'],
    ['Convert 3.2 litres into millilitres', '3200\\text{ ml}'],
    ['How many centimetres in 1.5 metres?', '150\\text{ cm}'],
    ['Change 2500 grams into kilograms', '2.5\\text{ kg}'],
    ['Convert 108 km/h to m/s.', '30\\text{ m/s}'],
    ['Convert 15 m/s to km/h.', '54\\text{ km/h}'],
    ['Write 90 minutes in hours', '1.5\\text{ h}'],
    ['Convert 2.5 hours into minutes.', '150\\text{ min}'],
    ['How many seconds are there in 2 hours?', '7200\\text{ s}'],
    ['Convert 4 m² to cm².', '40000\\text{ cm}^2'],
    ['Convert 50 000 cm² to m².', '5\\text{ m}^2'],
    ['Convert 2 m³ to cm³', '2000000\\text{ cm}^3'],
    ['Convert 10 inches to centimetres, given that 1 inch = 2.54 cm', '25.4\\text{ cm}'],
    ['If 1 kg = 2.2 pounds, convert 5 kg to pounds.', '11\\text{ lb}'],
    ['Use 1 mile = 1.6 km to convert 50 miles to km.', '80\\text{ km}'],
    ['Convert 6 feet to inches.', '72\\text{ in}'],
    ['How many pints are in 3 gallons?', '24\\text{ pints}'],
    ['Convert 3 hours 20 minutes into minutes.', '200\\text{ min}'],
    ['A film lasts 135 minutes. Write this in hours and minutes.', '2\\text{ h }15\\text{ min}'],
  ])('%s gives %s', (problem, answer) => {
    expect(answerTo(problem)).toBe(answer);
  });

  it.each([
    'Convert 3 km to m and add 5',
    'Convert 3 m to kg',
    'How many km in 5 miles?',
    'How many times does 3 cm go into 2 m?',
    'Convert 5 m to cm^2',
    'A rope is 3 m long. 50 cm is cut off. What is its length in cm?',
    'How many 20 cm pieces are in 3 m?',
    'How many minutes are there in 2 hours and 30 seconds?',
  ])('that asks for something else is left alone: %s', (problem) => {
    expect(answerTo(problem)).toBeNull();
  });
});
