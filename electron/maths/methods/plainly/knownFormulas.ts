/** Formulas as they are printed beside questions, each in its barest spelling. */
const RIGHT: Readonly<Record<string, readonly string[]>> = {
  'volume of sphere': ['4/3πr^3', '4πr^3/3'],
  'surface area of sphere': ['4πr^2'],
  'volume of cone': ['1/3πr^2h', 'πr^2h/3'],
  'curved surface area of cone': ['πrl'],
  'volume of cylinder': ['πr^2h'],
  'curved surface area of cylinder': ['2πrh'],
  'volume of pyramid': ['1/3ah', '1/3bh', '1/3baseareaheight', '1/3areaofbaseheight', '1/3areaofbaseperpendicularheight'],
  'area of circle': ['πr^2'],
  'circumference of circle': ['2πr', 'πd'],
  'area of trapezium': ['1/2(a+b)h'],
  'area of triangle': ['1/2bh', '1/2baseheight', '1/2absinc'],
}; // prettier-ignore

const OF = String.raw`((?:curved surface area|surface area|volume|area|circumference)) (?:of )?(?:an? |the |any )?(sphere|cone|cylinder|pyramid|circle|trapezium|triangle)`;
const WITH = String.raw`(?:,? (?:of|with) (?:(?:base )?(?:radius|height|slant height|perpendicular height) \$?[rhl]\$?(?:,? and |, )?){1,3},?)?`;
const FORMULA = String.raw`([^.?!;\]]{3,70}?)`;
/** "The volume of a sphere is 4/3 πr³.", "[Volume of a cone = 1/3 πr²h]" */
const TOLD = new RegExp(
  String.raw`(?:^|(?<=[.?!] ))[[(]?(?:(?:you may use|use|recall|remember)(?: that)?:? )?(?:the )?${OF}${WITH} (?:is|=|is given by|equals) ${FORMULA}(?:,? where [^.?!\]]{3,60})?[.\])]+(?=\s|$)`,
  'gi',
);

function barest(formula: string): string {
  return formula
    .toLowerCase()
    .replace(/^(?:the )?(?:formula )?\$?[vasc][a-z]{0,3} ?= ?/, '')
    .replace(/\\[dt]?frac\{?(\d)\}?\{?(\d)\}?/g, '$1/$2')
    .replace(/⅓/g, '1/3')
    .replace(/½/g, '1/2')
    .replace(/\\pi|\bpi\b/g, 'π')
    .replace(/³/g, '^3')
    .replace(/²/g, '^2')
    .replace(/×|\\times|\\left|\\right|[\s${}\\*·]/g, '');
}

/** A question without the formulas that are told beside it where they are right: whoever works it knows them. */
export function withoutKnownFormulas(problem: string): string {
  return problem.replace(TOLD, (all: string, size: string, figure: string, formula: string) => {
    const right = RIGHT[`${size.toLowerCase()} of ${figure.toLowerCase()}`] ?? [];
    return right.includes(barest(formula)) ? ' ' : all;
  });
}
