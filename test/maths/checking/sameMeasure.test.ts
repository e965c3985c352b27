import { describe, expect, it } from 'vitest';

import { gradeAnswer } from '../../../electron/maths/checking/gradeAnswer.ts';

describe('an amount in units that are written otherwise', () => {
  it.each([
    ['1 hour 35 minutes', '$95\\text{ minutes}$'],
    ['12 noon', '$12{:}00\\text{ pm}$'],
    ['8.55 am', '$8{:}55\\text{ am}$'],
    ['45\\text{ min}', '$45\\text{ minutes}$'],
    ['88\\text{ ft/s}', '$88\\text{ feet/s}$'],
    ['£0.40', '$40\\text{p}$'],
    ['40p', '$\\text{£}0.40$'],
    ['£3.70', '370p'],
    ['25\\text{ cents}', '25¢'],
    ['£1.5 million', '$£1{,}500{,}000$'],
    ['77^\\circ\\text{F}', '$77^{\\circ}F$'],
    ['-5°C', '$-5^\\circ\\text{C}$'],
    ['100\\pi\\text{ m}', '$100π m$'],
    ['100π m', '$100\\pi$ m'],
    ['40√3 m', '$40\\sqrt{3}\\text{ m}$'],
    ['√3 m', '$\\sqrt{3}$ m'],
    ['\\frac{3}{4}\\text{ h}', '$45\\text{ min}$'],
    ['2 hours 30 minutes', '$2\\frac{1}{2}\\text{ h}$'],
    ['3.2\\text{ km}', '$3\\text{ km }200\\text{ m}$'],
    ['5\\text{ m}^2', '5m²'],
    ['60\\text{ km/h}', '$60\\text{ km h}^{-1}$'],
    ['8 cm by 5 cm', '5 cm by 8 cm'],
    ['8000 kg/m³', '$8000\\text{ kg/m}^3$'],
    ['8 g/cm^3', '$8000\\text{ kg/m}^3$'],
    ['50 ml/s', '$3\\text{ litres/min}$'],
    ['3 r 2', '$3\\text{ remainder }2$'],
    ['4% decrease', '$4\\%\\text{ decrease}$'],
    ['a decrease of 4%', '$4\\%\\text{ fall}$'],
    ['2:3', '2 to 3'],
    ['75\\%', '75 per cent'],
  ])('is the same answer: %s', (expected, given) => {
    expect(gradeAnswer({ expected, given }).equal).toBe(true);
  });

  it.each([
    ['1 hour 35 minutes', '$1.35\\text{ hours}$'],
    ['8.55 am', '$8{:}55\\text{ pm}$'],
    ['45\\text{ min}', '$45\\text{ seconds}$'],
    ['12 noon', '$12{:}00\\text{ am}$'],
    ['4% decrease', '$4\\%\\text{ increase}$'],
    ['40√3 m', '$40\\sqrt{2}\\text{ m}$'],
    ['40√3 m', '$40\\sqrt{3}\\text{ cm}$'],
    ['£0.40', '£40'],
    ['40p', '£4'],
    ['£0.40', '4p'],
    ['£12', '12\\text{ dollars}'],
    ['77°F', '$77^\\circ\\text{C}$'],
    ['-5°C', '5°C'],
    ['100\\pi\\text{ m}', '$100\\text{ m}$'],
    ['100\\pi\\text{ m}', '$100\\pi\\text{ cm}$'],
    ['45\\text{ min}', '$0.45\\text{ h}$'],
    ['2 hours 30 minutes', '2.3 hours'],
    ['5\\text{ m}^2', '$5\\text{ m}$'],
    ['8 cm by 5 cm', '8 cm by 5 m'],
    ['3 r 2', '2 r 3'],
    ['2:3', '$\\frac{2}{3}$'],
    ['2:3', '3:2'],
  ])('is not another amount: %s', (expected, given) => {
    expect(gradeAnswer({ expected, given }).equal).not.toBe(true);
  });
});
