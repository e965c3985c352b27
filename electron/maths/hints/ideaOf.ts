/**
 * The reason of a step without its result: "Divide: $12\div 3=4$." becomes "Divide.", and two numbers that are to be
 * found are not named.
 */
export function ideaOf(reason: string): string {
  const pair = /^(Two numbers with product .+? and sum .+?) are .+$/.exec(reason);
  if (pair?.[1] !== undefined) return `Find t${pair[1].slice(1)}.`;
  const told = /^([^:$]+): .*=.*$/.exec(reason);
  if (told?.[1] !== undefined) return `${told[1]}.`;
  return reason.replace(/\$([^$]*)\$/g, (_, formula: string) => `$${withoutResult(formula)}$`);
}

/** `2\times (-15)=-30` loses its right side; `a=2` and `y=mx+c` are no calculations and stay. */
function withoutResult(formula: string): string {
  const [first, ...rest] = formula.split('=');
  const isCalculation =
    first !== undefined &&
    rest.length > 0 &&
    /\d.*(?:[+*^]|\\times|\\div|\\cdot|-)|\\sqrt/.test(first) &&
    !/[a-z]/.test(first.replace(/\\[a-z]+/g, ''));
  return isCalculation ? first.trim() : formula;
}
