const topic =
  /\b(?:areas?|range|discounts?|factors?|products? of|sums? of|differences?|squares?|cubes?|half|double|twice|thirds?|quarters?|estimate|perimeters?|volumes?|circumferences?|radius|radii|diameters?|triangles?|rectangles?|circles?|spheres?|cylinders?|cones?|polygons?|angles?|hypotenuse|pythagoras|probabilit(?:y|ies)|averages?|means?|medians?|modes?|gradients?|slopes?|midpoints?|percent(?:age)?s?|fractions?|decimals?|primes?|multiples?|hcf|lcm|gcf|gcd|equations?|inequalit(?:y|ies)|expressions?|derivatives?|integrals?|differentiate|integrate|prove that|show that|consecutive|integers?|even numbers?|odd numbers?|sequences?|series|nth term|vectors?|matri(?:x|ces)|logarithms?|polynomials?|quadratics?|factori[sz]e|simplify|parabolas?|asymptotes?|tangents?|ratios?|interest|standard deviation|solve for|simultaneous)\b/i;
const quantityAsked =
  /\bhow (?:many|much|long|far|fast|old|tall|big|heavy|often|high|wide|deep)\b|\b(?:what|find|calculate|work out|determine)\b[^.?!]*\b(?:total|sum|difference|product|cost|price|speed|distance|time|age|height|length|width|weight|amount|number|profit|change|value|share|area|rate|left|altogether)\b/i;
const amount =
  /\d+(?:[.,]\d+)*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|half|twice|double|triple|quarter|third)\b/gi;
const instruction =
  /\b(?:solve|simplify|evaluate|factori[sz]e|differentiate|integrate|calculate|compute|prove|rearrange|estimate)\b/i;

const command =
  /^\W*(?:what|which|how|find|work|calculate|increase|decrease|share|divide|multiply|add|subtract|order|arrange|convert|write|express|round|give|list|complete|use)\b/i;

/**
 * True for a text that asks something mathematical in words: a story with amounts and a question about an amount, or
 * one that uses the vocabulary of a topic. A year or a date alone is no mathematics.
 */
export function asksMathsInWords(text: string, formulas: number): boolean {
  const found = text.match(amount) ?? [];
  const amounts = found.length;
  const onlyYears = found.every((number) => /^(?:1\d|20)\d\d$/.test(number));
  const short = (text.match(/[A-Za-z]{2,}/g)?.length ?? 0) <= 8;
  if (amounts >= 2 && !onlyYears && (short || /\?\s*$/.test(text) || command.test(text))) return true;
  if (formulas > 0 && short) return true;
  if (quantityAsked.test(text)) return amounts >= 1 || formulas > 0;
  if (topic.test(text)) return amounts >= 1 || formulas > 0 || /\b(?:prove|show) that\b/i.test(text);
  return instruction.test(text) && (amounts >= 1 || formulas > 0);
}
