import type Fraction from 'fraction.js';

import { parseStatement } from '../../../reading/parseStatement.ts';
import { typedNumber } from '../../askedText.ts';
import { plainQuestion } from '../../facts/plainQuestion.ts';
import { asEquation } from '../../method.ts';
import { lettersOf } from '../../rationalValue.ts';
import { inFigures } from '../../words/numberWords.ts';
import { withoutVulgar } from '../../words/vulgarFractions.ts';
import { lineIn } from '../readLine.ts';
import type { Line } from '../workLines.ts';

/** A coordinate: a number, or a letter that stands for one. */
export type Coordinate = Fraction | string;
export type NamedPoint = { readonly name: string | null; readonly at: readonly [Coordinate, Coordinate] };
/** A line of a question: sloping, upright (`x = 3`), or with one more letter in its equation. */
export type ToldLine =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'upright'; readonly x: Fraction }
  | { readonly kind: 'open'; readonly written: string; readonly letter: string };

export type LineForm = 'y=mx+c' | 'ax+by+c=0' | 'ax+by=c' | null;

/** A question with `@0`, `&0` and `#0` for its points, lines and numbers. */
export type LineText = {
  readonly text: string;
  readonly points: readonly NamedPoint[];
  readonly lines: readonly ToldLine[];
  readonly numbers: readonly Fraction[];
  readonly form: LineForm;
  /** Capital letters that name no point told. */
  readonly unnamed: readonly string[];
};

const NUMBER = String.raw`-? ?\d+(?:\.\d+)?(?: ?/ ?\d+)?`;
const COORDINATE = String.raw`(${NUMBER}|-?[a-z])`;
const POINT = new RegExp(
  String.raw`(?:\b([A-Z])(?: is)?(?: the)?(?: point)?(?: (?:at|has coordinates|with coordinates|=|lies at|is at|coordinates))?:? ?=? ?)?\( ?${COORDINATE} ?[,;] ?${COORDINATE} ?\)`,
  'g',
);
const EQUATION = new RegExp(
  String.raw`(?<![\w)])((?:[-+\d./() *×]|(?<![a-z])(?!by\b|my\b)(?:[a-wz]?[xy]|[a-wz])(?![a-z]))*[a-z\d)] ?= ?(?:[-+\d./() *×]|(?<![a-z])(?!by\b|my\b)(?:[a-wz]?[xy]|[a-wz])(?![a-z]))*[a-z\d)])(?![\w^²(])`,
  'g',
);

const FORMS: readonly (readonly [RegExp, LineForm])[] = [
  [
    /,? ?\b(?:(?:give|giving|write|writing|express|leave|leaving|state)(?: (?:your|the|its|it))?(?: (?:answer|equation|line))?(?: as| in)? )?(?:in |as |using |into )?(?:the )?(?:standard )?(?:form )?\(?ax ?\+ ?by ?\+ ?c ?= ?0\)?/g,
    'ax+by+c=0',
  ],
  [
    /,? ?\b(?:(?:give|giving|write|writing|express|leave|leaving|state)(?: (?:your|the|its|it))?(?: (?:answer|equation|line))?(?: as| in)? )?(?:in |as |using |into )?(?:the )?(?:standard )?(?:form )?\(?ax ?\+ ?by ?= ?[cd]\)?|,? ?in standard form/g,
    'ax+by=c',
  ],
  [
    /,? ?\b(?:(?:give|giving|write|writing|express|leave|leaving|state)(?: (?:your|the|its|it))?(?: (?:answer|equation|line))?(?: as| in)? )?(?:in |as |using |into )?(?:the )?(?:form )?\(?y ?= ?mx(?: ?\+ ?[cb]| ?(?=is\b|$|[.?]))\)?(?: form)?|,? ?\b(?:(?:give|giving|write|writing|express|state|leave|put)(?: (?:your|the|its|it))?(?: (?:answer|equation))? )?(?:in |using |use )?(?:the )?(?:slope|gradient)[- ](?:y-)?intercept form/g,
    'y=mx+c',
  ],
];
const WHOLE =
  /,? ?\(?\b(?:where |with |and )?(?:a, ?b,? and c are (?:integers|whole numbers|constants)|(?:with )?(?:integer|whole number|whole-number) coefficients(?: and a ?(?:>|greater than) ?0)?|all (?:coefficients )?(?:integers|whole numbers)|a ?> ?0|m and [cb] are (?:constants|numbers|integers)|(?:the )?(?:smallest|lowest|least)(?: possible)? (?:positive )?(?:integers|whole numbers)(?: coefficients)?)\)?/g;

/** The line, upright line, or line with a letter that an equation is; `null` for anything else. */
function lineOf(text: string): ToldLine | null {
  const line = lineIn(text);
  if (line !== null) return { kind: 'line', line };
  const upright = /^x ?= ?(-?\d+(?:\.\d+)?)$/.exec(text)?.[1];
  if (upright !== undefined) {
    const x = typedNumber(upright);
    return x === null ? null : { kind: 'upright', x };
  }
  const reading = parseStatement(text);
  const equation = reading.kind === 'statement' ? asEquation(reading.statement) : null;
  if (equation === null) return null;
  const letters = new Set([...lettersOf(equation.left), ...lettersOf(equation.right)]);
  const others = [...letters].filter((letter) => letter !== 'x' && letter !== 'y');
  const [letter, ...more] = others;
  return letter !== undefined && more.length === 0 && letters.has('x') && letters.has('y')
    ? { kind: 'open', written: text, letter }
    : null;
}

function coordinateOf(text: string): Coordinate | null {
  const bare = text.replace(/\s/g, '');
  return /^[a-z]$/.test(bare) ? bare : typedNumber(bare);
}

/** "B = (__, __)", "y = ?": what is asked for, told as an empty place. */
function asked(problem: string): string {
  return problem
    .replace(/\b([A-Z]) ?(?:=|is) ?\(\s*(?:_+|\?)\s*,\s*(?:_+|\?)\s*\)/g, ' find $1')
    .replace(/\b(?:give|write|put|leave) it as [yY] ?= ?(?:something|…|\.{3})/gi, ' find the equation ')
    .replace(/\b[yY] ?= ?(?:\?+|_+|…|something\b|$)/g, ' equation ')
    .replace(
      /\b(?:a |an |the )?(?:angle of )?inclination(?: of (?:the|a) line)?(?: is| of|=)* ?(45|135) ?(?:°|degrees)/gi,
      (_all, angle: string) => ` gradient ${angle === '45' ? 1 : -1} `,
    )
    .replace(/\b(?:two|2|three|3) (?=(?:coordinate )?(?:axes|lines|points|straight|equations)\b)/gi, '');
}

/** "Line m has equation …": the one line that has a name, and the name is its own. */
function isOnlyLine(problem: string, name: string): boolean {
  const names = new Set([...problem.matchAll(/\b[Ll]ine ([A-Za-z]|ℓ)\b(?! line)/g)].map((found) => found[1]));
  return names.size === 1 && names.has(name) && (problem.match(/=/g) ?? []).length === 1;
}

/** Labels, names of lines and short forms, none of which says anything. */
function undressed(problem: string): string {
  return problem
    .replace(
      /\b(parallel|perpendicular) to (?:the )?(?:line )?([A-Za-z]|ℓ)(?=[.,;?]|$| and\b| that\b| which\b| passing\b| through\b)/g,
      (all, relation: string, name: string) => (isOnlyLine(problem, name) ? `${relation} to it` : all),
    )
    .replace(/^\s*[A-Za-z]{1,6} ?\d{1,2} ?[:)]\s*/, '')
    .replace(
      /\b(lines?|segment) (?:[A-Za-z]|ℓ)(?= (?:is|has|passes|goes|runs|meets|contains|and|which|that|through)\b|[.,;?]|$)/gi,
      '$1',
    )
    .replace(/\b(?:for|of) ℓ(?=[\s.?]|$)|ℓ/g, ' ')
    .replace(/\bw\/ ?/g, 'with ')
    .replace(/\b(?:two|2|three|3) (?=[a-z]+,? \(-?\d)/gi, '')
    .replace(/\bjoin(?:ed|s|ing)? (?:(?:them|these|those) )?up\b/gi, 'joined')
    .replace(/\b(through|thru) both\b/gi, '$1')
    .replace(
      /,? ?\bwith [a-z]+ (?:along|across) and [a-z]+ up\b|,? ?\bwith [xyt] (?:being |as )?the (?:number|amount) of [a-z]+/gi,
      '',
    )
    .replace(
      /\b(?:crosses|cuts|meets) the x-axis at (?:the point )?([A-Z]) and the y-axis at (?:the point )?([A-Z])\b([^]*?)\btriangle (?:O\1\2|\1O\2|O\2\1|\1\2O)\b/g,
      'crosses the axes$3the triangle formed with the axes',
    )
    .replace(/,? (?:where|and) O is the origin\b/g, '')
    .replace(/\b(?:it )?does(?: not|n['’]t) matter[^,.;]*[,.;]?(?: but)?/gi, '')
    .replace(
      /\b(minus |negative )?(one|two|three|four|five) (half|halves|thirds?|quarters?|fifths?)\b/gi,
      (all, sign: string | undefined, top: string, part: string) => {
        const size = { h: 2, t: 3, q: 4, f: 5 }[part.charAt(0).toLowerCase()];
        const count = ['one', 'two', 'three', 'four', 'five'].indexOf(top.toLowerCase()) + 1;
        return size === undefined ? all : `${sign === undefined ? '' : '-'}${count}/${size}`;
      },
    );
}

const DIGIT = '(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+)';
const SIGNED = new RegExp(`\\b(?:minus|negative) (?=${DIGIT}\\b)`, 'gi');
const COMMA = new RegExp(`\\(?(-?${DIGIT}) comma (-?${DIGIT})\\b\\)?`, 'gi');
const CLIMB = new RegExp(`\\b(?:that |which |it )?(goes|climbs|rises|falls|drops|moves|steps|is) (up |down )?(?:by )?(${DIGIT}) ?(?:squares?|units?|steps?|places)? (?:for|with) (?:each|every) (${DIGIT})? ?(?:squares?|units?|steps?|places)? ?(?:across|along|to the right|right|it goes across|you go across)`, 'gi'); // prettier-ignore

/** "Three comma ten", "negative 2", "goes up two squares for every one across". */
function spoken(problem: string): string {
  return problem
    .replace(SIGNED, '-')
    .replace(
      COMMA,
      (_all, x: string, y: string) => `(${inFigures(x).replace(/one/i, '1')}, ${inFigures(y).replace(/one/i, '1')})`,
    )
    .replace(/\by equals m ?x (?:plus|\+) [bc]\b/gi, 'y = mx + c')
    .replace(CLIMB, (all, verb: string, way: string | undefined, up: string, along: string | undefined) => {
      const falls = /falls|drops/i.test(verb) || /down/i.test(way ?? '');
      if (way === undefined && !/climbs|rises|falls|drops/i.test(verb)) return all;
      const [rise, run] = [up, along ?? 'one'].map((word) => inFigures(word.toLowerCase()).replace('one', '1'));
      return ` has gradient ${falls ? '-' : ''}${rise ?? ''}${run === '1' ? '' : `/${run ?? ''}`}`;
    })
    .replace(/\bwhere(?:'s|’s| is) ([A-Z])\b/g, 'find $1');
}

function plainer(problem: string): string {
  return asked(undressed(withoutVulgar(spoken(problem))))
    .replace(/\\left|\\right|\$|\\\(|\\\)/g, '')
    .replace(/[−–]/g, '-')
    .replace(/[₀-₉]/g, '')
    .replace(/\\d?frac\{(-?\d+)\}\{(\d+)\}/g, '($1/$2)')
    .replace(/(-?\d+) ?\/ ?(\d+) ?(?=[xy]\b)/g, '($1/$2)');
}

/** The text with `@0`, `@1` for its points; `null` where one is no point. */
function takePoints(problem: string): { readonly text: string; readonly points: readonly NamedPoint[] } | null {
  const points: NamedPoint[] = [];
  let failed = false;
  const text = plainer(problem)
    .replace(/\b(?:the )?origin\b(?: ?\(0, ?0\)| O\b)?/gi, '(0, 0)')
    .replace(
      POINT,
      (all: string, name: string | undefined, one: string, two: string, offset: number, whole: string) => {
        const at = [coordinateOf(one), coordinateOf(two)] as const;
        if (at[0] === null || at[1] === null) failed = true;
        // "The midpoint of A and B is (4, 2)": the point is no place of B.
        const before = whole.slice(0, offset);
        const ofMiddle =
          name !== undefined &&
          /^[A-Z] ?is/.test(all) &&
          (/mid-?point[^.;?]*\b(?:and|to) ?$/i.test(before) || /\b(?:of|to) $/.test(before));
        if (at[0] !== null && at[1] !== null)
          points.push({ name: ofMiddle ? null : (name ?? null), at: [at[0], at[1]] });
        return `${ofMiddle ? `${name} is` : ''} @${points.length - 1} `;
      },
    );
  return failed ? null : { text, points };
}

/** Takes points, lines and numbers out of a question about lines; `null` where some formula is not surely read. */
export function lineText(problem: string): LineText | null {
  const taken = problem.length > 320 ? null : takePoints(problem);
  if (taken === null) return null;
  const { points, text: pointed } = taken;
  const named = new Set(points.flatMap(({ name }) => name ?? []));
  const unnamed = new Set<string>();
  const bare = pointed
    .replace(/\b(?:line |segment |line segment |side )?([A-Z])([A-Z])\b(?! ?=)/g, (all, one: string, two: string) =>
      named.has(one) || named.has(two) || /^(?:line|seg|side)/.test(all) ? 'segment' : all,
    )
    .replace(/(?<![=+*/-] ?)\b([B-KM-Z])\b(?! ?[=+*/-])/g, (all, letter: string) => {
      if (/[XYI]/.test(letter)) return all;
      const index = points.findIndex(({ name }) => name === letter);
      if (index >= 0) return `@${index}`;
      unnamed.add(letter);
      return 'other-point';
    })
    .replace(/\bA\b(?= (?:and|to|is|lies|divides)\b|[.,?]|$)/g, (all) =>
      named.has('A') ? `@${points.findIndex(({ name }) => name === 'A')}` : all,
    );
  const plain = plainQuestion(bare);
  if (plain.form !== null && plain.form.kind !== 'exact') return null;
  let text = inFigures(plain.text);
  let form: LineForm = null;
  for (const [pattern, name] of FORMS) {
    const without = text.replace(pattern, ' ');
    if (without !== text && form !== null) return null;
    if (without !== text) form = name;
    text = without;
  }
  const lines: ToldLine[] = [];
  const lined = text.replace(WHOLE, ' ').replace(EQUATION, (all, equation: string) => {
    const line = lineOf(equation.trim());
    if (line === null) return all;
    lines.push(line);
    return ` &${lines.length - 1} `;
  });
  const numbers: Fraction[] = [];
  const counted = lined.replace(
    new RegExp(String.raw`(?<![\w@&#.:])(\(?${NUMBER}\)?)(?!\w|\.\d|: ?\d)`, 'g'),
    (all, digits: string) => {
      const value = typedNumber(digits.replace(/[()\s]/g, ''));
      if (value === null) return all;
      numbers.push(value);
      return `#${numbers.length - 1}`;
    },
  );
  if (/[\d=^√π°]/.test(counted.replace(/[@&#]\d|\d+ ?: ?\d+|\b[mck] ?= ?(?=#|\?|$)|\b[a-z] ?=$/g, ''))) return null;
  return {
    text: counted
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[\s.]+$/, ''),
    points,
    lines,
    numbers,
    form,
    unnamed: [...unnamed],
  };
}
