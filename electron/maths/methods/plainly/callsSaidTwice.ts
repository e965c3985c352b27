/**
 * "Find gf(x) = g(f(x))": a composite is named in one notation and in another, and what is asked for is that one thing.
 * No equation is to be solved. Where the two do not say the same, the question stays as it is.
 */

const ARGUMENT = '([a-z]|[-−–]?\\d+)';
const NAME = '([fgh])';
const CIRCLE = '(?:∘|\\\\circ ?|°)';
const SIDE = `(?:[fgh]|\\( ?[fgh] ?(?:${CIRCLE}|[-+−–])? ?[fgh] ?\\)|[fgh] ?${CIRCLE}? ?[fgh])(?:²|\\^2|\\^\\{2\\})?`;
const CALL = `${SIDE} ?[([] ?(?:[fgh] ?\\( ?(?:[a-z]|[-−–]?\\d+) ?\\)|[a-z]|[-−–]?\\d+) ?[)\\]]`;
const TWICE = new RegExp(
  `(\\b(?:find|what is|what's|determine|work out|write down|calculate|compute|evaluate|state|give|obtain|simplify|write|express)(?: (?:the|an expression for|a formula for|the value of|composite|function|product|sum|difference|of))*:? \\$?)(${CALL}) ?= ?(${CALL}(?: ?(?:[-+−–·×*]|\\\\cdot|\\\\times)? ?${CALL})?)(?![\\w(=+*²^·×]| [-+−–·×=*])`,
  'gi',
);

/** Each notation as calls one in another, or side by side; a product and a composite may be written alike. */
function meanings(side: string): readonly string[] {
  const text = side
    .replace(/\\circ ?|°/g, '∘')
    .replace(/\\cdot|\\times|[·×*]/g, '·')
    .replace(/[−–]/g, '-')
    .replace(/\^\{?2\}?/g, '²')
    .replace(/\[/g, '(')
    .replace(/\]/g, ')')
    .replace(/\s/g, '');
  const find = (pattern: string): RegExpExecArray | null => new RegExp(`^${pattern}$`).exec(text);
  const [, outer, circle, inner, at] = find(`\\(?${NAME}(∘)?${NAME}\\)?\\(${ARGUMENT}\\)`) ?? [];
  if (outer !== undefined)
    return [`${outer}(${inner}(${at}))`, ...(circle === undefined ? [`${outer}(${at})·${inner}(${at})`] : [])];
  const [, twice, place] = find(`${NAME}²\\(${ARGUMENT}\\)`) ?? [];
  if (twice !== undefined) return [`${twice}(${twice}(${place}))`];
  const [, one, sign, other, point] = find(`\\(${NAME}([-+])${NAME}\\)\\(${ARGUMENT}\\)`) ?? [];
  if (one !== undefined) return [`${one}(${point})${sign}${other}(${point})`];
  if (find(`${NAME}\\(${NAME}\\(${ARGUMENT}\\)\\)`) !== null) return [text];
  const beside = find(`${NAME}\\(${ARGUMENT}\\)([-+·]?)${NAME}\\(${ARGUMENT}\\)`);
  return beside === null
    ? []
    : [`${beside[1]}(${beside[2]})${beside[3] === '' ? '·' : beside[3]}${beside[4]}(${beside[5]})`];
}

/** The question with what is asked for said once. */
export function withCallsSaidOnce(problem: string): string {
  if (!/[fgh] ?\)? ?[([]/.test(problem)) return problem;
  return problem.replace(TWICE, (all: string, asks: string, left: string, right: string) => {
    const meant = meanings(right);
    const same = meanings(left).find((one) => meant.includes(one));
    return same === undefined ? all : `${asks}${same}`;
  });
}
