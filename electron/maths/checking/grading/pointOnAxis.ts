const INTERCEPT = /\b([xy])\s*[-‐–]?\s*intercepts?\b/gi;
const POINT = /^\(\s*([^(),]+)\s*,\s*([^(),]+)\s*\)$/;
const ONE_VALUE = /^(?:([xy])\s*=\s*)?([^=,]+)$/;

/** The one axis whose intercept the problem asks for. */
function axisOf(problem: string): 'x' | 'y' | null {
  const [axis, ...others] = new Set(
    [...problem.replaceAll('$', '').matchAll(INTERCEPT)].map(([, name = '']) => name.toLowerCase()),
  );
  if (others.length > 0) return null;
  return axis === 'x' || axis === 'y' ? axis : null;
}

function bare(text: string): string {
  return text
    .replace(/^\s*(?:\$|\\\()|(?:\$|\\\))\s*$/g, '')
    .replace(/\\left|\\right/g, '')
    .replace(/−/g, '-')
    .trim()
    .replace(/\.$/, '');
}

function valueOn(axis: 'x' | 'y', text: string): string | null {
  const [, first = '', second = ''] = POINT.exec(text) ?? [];
  if (first !== '') {
    const [value, nought] = axis === 'x' ? [first, second] : [second, first];
    return nought.trim() === '0' ? value.trim() : null;
  }
  const [, name = axis, value] = ONE_VALUE.exec(text) ?? [];
  return name === axis && value !== undefined ? value.trim() : null;
}

/**
 * "What is the y-intercept?" is answered by 6, y = 6 and (0, 6): the two answers as the number each gives on that axis;
 * `null` where the problem asks for no single intercept or an answer is none of these.
 */
export function onAxis(problem: string, expected: string, given: string): readonly [string, string] | null {
  const axis = axisOf(problem);
  if (axis === null) return null;
  const [wanted, written] = [valueOn(axis, bare(expected)), valueOn(axis, bare(given))];
  return wanted === null || written === null ? null : [wanted, written];
}
