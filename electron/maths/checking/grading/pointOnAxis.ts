const INTERCEPT = /\b([xy])\s*[-‐–]?\s*intercepts?\b/gi;
/** Elsewhere the intercept is only told of: a slope is asked for, or the equation of a line. */
const ASKED =
  /(?:^|\b(?:find|what(?:['’]s| is| are| was| would be| must be)?|state|determine|give|identify|write(?: down)?|calculate|work out|name|where is|locate|read off) )(?:(?:the|its|an?|any|all) )*(?:(?:exact )?(?:coordinates?|values?|points?) (?:of|at|for) (?:the |its )?)?[xy]\s*[-‐–]?\s*intercepts?\b/i;
const POINT = /^\(\s*([^(),]+)\s*,\s*([^(),]+)\s*\)$/;
const ONE_VALUE = /^(?:([xy])\s*=\s*)?([^=,]+)$/;

/** The one axis whose intercept the problem asks for. */
function axisOf(problem: string): 'x' | 'y' | null {
  const text = problem.replaceAll('$', '');
  if (!ASKED.test(text)) return null;
  const [axis, ...others] = new Set([...text.matchAll(INTERCEPT)].map(([, name = '']) => name.toLowerCase()));
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
