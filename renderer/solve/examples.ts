/** One problem for each topic, to be tried with a click; `latex` is how it is shown. */
export type Example = { readonly topic: string; readonly problem: string; readonly latex: string };

export const examples: readonly Example[] = [
  { topic: 'Linear equations', problem: '3(x - 2) + 4 = 2x + 7', latex: '3(x-2)+4=2x+7' },
  { topic: 'Fractions', problem: '2/3 + 1/4', latex: '\\frac{2}{3}+\\frac{1}{4}' },
  { topic: 'Order of operations', problem: '8 - 2 * (3 - 5)^2', latex: '8-2\\times(3-5)^2' },
  { topic: 'Quadratics', problem: 'x^2 - 5x + 6 = 0', latex: 'x^2-5x+6=0' },
  {
    topic: 'Simultaneous equations',
    problem: '2x + y = 7, x - y = 2',
    latex: '\\left\\{\\begin{aligned}2x+y&=7\\\\x-y&=2\\end{aligned}\\right.',
  },
];
