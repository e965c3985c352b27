import type { RuleSolution } from '../../outcomes.ts';
import { asksValue, isClaim, isIdleTalk, piecesOf, runsIn, touchesNumbers } from './kernelTalk.ts';
import type { Work } from './readArithmetic.ts';

const NUMBERS = /\d+(?:\.\d+)?/g;
const VALUE = /^[-+]?\d+(?:\.\d+)?$/;

function numbersIn(text: string): readonly string[] {
  return text.match(NUMBERS) ?? [];
}

/** Pounds where the talk tells of pounds. */
function inCoins(solution: RuleSolution, problem: string, rest: string): RuleSolution | null {
  const currency = /[£$€]/.exec(problem)?.[0];
  const pounds = /\b(?:pounds|dollars|euros)\b/i.exec(rest)?.[0]?.toLowerCase() ?? '';
  const sign = currency ?? (pounds === 'pounds' ? '£' : pounds === 'dollars' ? '$' : pounds === 'euros' ? '€' : '');
  if (sign === '' || !VALUE.test(solution.answer)) return sign === '' ? solution : null;
  const coins = /\.\d$/.test(solution.answer) ? `${solution.answer}0` : solution.answer;
  return { ...solution, answer: `${sign === '$' ? '\\$' : `\\text{${sign}}`}${coins}` };
}

/** What is said of the calculation makes it another. */
const CHANGES =
  /\b(?:chang\w*|replac\w*|swap\w*|ignor\w*|instead|every|remov\w*|delet\w*|cover\w*|without|except|wrong\w*|mistakes?)\b/i;

/** Only "=", "calculate", a name of the exercise and such stand round a calculation that is set, not told. */
function isAmongWords(piece: string): boolean {
  const words = piece.replace(/§/g, ' ').match(/[a-z']+/gi) ?? [];
  return (
    words.length > 1 &&
    !/\b(?:calculate|evaluate|work|find|what|whats|what's|how|do|solve|compute|answer|sum|question|q|value|equals?|is|give|try|box)\b/i.test(
      piece,
    )
  );
}

/** What a calculation says by itself: its numbers, and whether a box stands for one. */
type Own = { readonly known: ReadonlySet<number>; readonly blank: boolean };

/** Whether a piece of text beside a calculation says nothing that is not in it. */
function saysNoMore(piece: string, { known, blank }: Own): boolean {
  const bare = piece
    .replace(/§/g, ' ')
    .replace(/[.?!\s,]+$/g, '')
    .trim();
  if (bare === '' || asksValue(piece)) return true;
  if (
    blank &&
    /^(?:which|what) (?:number|value|digit) (?:goes|should go|belongs|fits|is) in (?:the )?(?:box|blank|gap|square)(?: in)?$|^(?:find|fill in|work out) (?:the )?(?:missing number|box|blank|gap)(?: in)?$|^fill(?: in)? the(?: \?)?$/i.test(
      bare,
    )
  )
    return true;
  if (isIdleTalk(piece) || isClaim(piece)) return true;
  // A hint may name a number of the calculation.
  if (numbersIn(bare).every((one) => known.has(Number(one))) && isIdleTalk(piece.replace(/\d+/g, 'it'))) return true;
  // The story of the calculation: each of its numbers stands in it.
  if (
    numbersIn(bare).length > 1 &&
    numbersIn(bare).every((one) => known.has(Number(one))) &&
    !/\?$/.test(piece) &&
    !CHANGES.test(bare)
  )
    return true;
  return false;
}

/** One calculation among talk: everything else is idle, asks for its value, or says the same as it. */
function oneCalculation(typed: string, work: Work): RuleSolution | null {
  const problem = typed.replace(/(?<=[+×*÷/=−-] ?)\?(?= ?[+×*÷/x=−-])/g, '□');
  const runs = runsIn(problem);
  const [longest] = runs.toSorted((one, two) => two.text.length - one.text.length);
  if (longest === undefined) return null;
  const squeezed = (text: string): string => text.replace(/\s/g, '');
  if (runs.some((run) => !squeezed(longest.text).includes(squeezed(run.text)) && !isClaim(around(problem, run.from))))
    return null;
  const formula = longest.text;
  const blank = /[□☐▢?]/.test(formula);
  if (formula.includes('=') && !blank) return null;
  const rest = runs
    .toReversed()
    .reduce(
      (text, { from, to, text: run }) =>
        `${text.slice(0, from)}${squeezed(formula).includes(squeezed(run)) ? '§' : run}${text.slice(to)}`,
      problem,
    );
  // "§ of 4", "§ squared": the calculation goes on in words.
  if (
    /§\s*(?:of|times|plus|minus|more|less|squared|cubed|%|per|to the|and \d|[+×*÷/^=-])/i.test(
      rest.replace(/=\s*\?+/g, ' '),
    ) ||
    /(?:\b(?:of|times|plus|minus|than|from|by|to|root|square|half|twice|double)|[+×*÷/^-])\s*§/i.test(
      rest.replace(/\b(?:the )?(?:value|result|answer) (?:of|to) §/gi, 'value §'),
    )
  )
    return null;
  const pieces = piecesOf(rest.replace(/=\s*\?+|=(?=\s*[.?!]|\s*$)/g, ' '));
  // "Ali says 3 + 4 × 2 is 14.": nobody asks what it is.
  // Nor, in "Our team won 3-2", for what stands among other words.
  const isTold = (piece: string): boolean => piece.includes('§') && (isClaim(piece) || isAmongWords(piece));
  if (!pieces.some(asksValue) && pieces.some(isTold)) return null;
  const own = { known: new Set(numbersIn(formula).map(Number)), blank };
  if (!pieces.every((piece) => saysNoMore(piece, own))) return null;
  const solution = work(
    blank
      ? `${formula.replace(/[☐▢?]/g, '□')}. What number goes in the box?`
      : `Work out $${formula
          .replace(/\[/g, '(')
          .replace(/\]/g, ')')
          .replace(/(?<=[\d)\]] ?)x(?= ?[\d(])/g, '×')}$`,
  );
  if (solution === null || pieces.length === 0 || formula.length > problem.length - 6) return null;
  return inCoins(solution, problem, rest);
}

/** The piece of the text that holds this place. */
function around(problem: string, at: number): string {
  const start = Math.max(
    ...[...problem.slice(0, at).matchAll(/[.;?!]\s|,\s(?=(?:i|he|she|they|we|my)\s)/g)].map(({ index }) => index + 1),
    0,
  );
  const end = problem.slice(at).search(/[.;?!](?:\s|$)/);
  return problem.slice(start, end < 0 ? problem.length : at + end);
}

const REQUEST =
  /(?:^|[,:;]\s+(?:here goes:?\s+)?|\b(?:so|and|please)\s+)((?:write|express|list|find|put|round|change|convert|simplify|give|order|arrange|which|what|how many|name|state)\b.*)$/is;

const FIGURE = /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|half)\b/i;
/** A question of bare numbers. */
const PURE =
  /\b(?:round|write|express|simplify|convert|factors?|prime|multiples?|hcf|lcm|gcd|recurring|decimal|fraction|cancel)\b[^.]*\d/i;

/** Kinds of questions that tell a story: there a sentence without a number may tell a deed. */
const STORY_TOPIC =
  /^(?:words|probability|averages|percentages|ratio|perimeter|circles|pythagoras|units|sequences|conv)/;
/** Somebody says how the work goes. */
const OF_WORK =
  /^(?:and |but |so )*(?:i|i['’]?m|i['’]?ve)(?: (?:am|have|just|always|only|keep|kept|really|think|still))*(?: (?:combining|listed|listing|stuck|confused|lost|unsure|guessing|panicking|getting (?:it|this) wrong|wrong|rubbish|bad|hate|hating)\b)/i;
const STORY_METHOD = /^(?:read(?!Arithmetic)|parts|whole|full|context|workChanges|workFractionOf)/;

/** One piece asks and holds all the numbers, or holds them and the next one asks: the rest is idle talk. */
function onePiece(problem: string, ask: Work): RuleSolution | null {
  const pieces = piecesOf(problem);
  if (pieces.some((piece) => touchesNumbers(piece))) return null;
  const core = pieces.filter((piece) => !isIdleTalk(piece) && !isClaim(piece));
  const onlyOfWork = pieces.every((piece) => core.includes(piece) || OF_WORK.test(piece));
  const work: Work = (question) => {
    const solution = ask(question);
    if (solution === null || onlyOfWork) return solution;
    return STORY_TOPIC.test(solution.topic) || STORY_METHOD.test(solution.method) ? null : solution;
  };
  if (pieces.length < 2 && !REQUEST.test(core[0] ?? '')) return null;
  const pure = pieces.filter((piece) => PURE.test(piece) && REQUEST.test(piece));
  const [only] = pure;
  const told = new Set(numbersIn(only ?? '').map(Number));
  // "42 of the 56 were sold. Write 42/56 in its simplest form": the story tells the same numbers.
  if (
    only !== undefined &&
    pure.length === 1 &&
    pieces.length > 1 &&
    pieces.every(
      (piece) =>
        piece === only ||
        isIdleTalk(piece) ||
        (!/\?|\b(?:find|work out|then|write|only|except)\b/i.test(piece) &&
          numbersIn(piece).every((one) => told.has(Number(one)))),
    )
  ) {
    const solution = work(only);
    if (solution !== null) return solution;
  }
  const [first = '', second, ...more] = core;
  if (more.length > 0 || core.length === 0) return null;
  // What somebody got is no fact only where the rest is a whole question of numbers.
  const claimed = pieces.some((piece) => isClaim(piece) && FIGURE.test(piece));
  if (claimed && (second !== undefined || !PURE.test(first))) return null;
  const plain = second === undefined ? first : `${first.replace(/[.?!,]+$/, '')}. ${second}`;
  const asked = REQUEST.exec(plain)?.[1];
  const lead = asked === undefined ? '' : plain.slice(0, plain.length - asked.length);
  const cut = asked !== undefined && isIdleTalk(lead) ? asked : plain;
  for (const question of new Set([plain, cut])) {
    if (question.length >= problem.trim().length - 2) continue;
    const solution = work(question);
    if (solution !== null) return solution;
  }
  return null;
}

/** Questions about numbers that stand complete among talk that has nothing to do with them. */
export function readKernel(problem: string, work: Work): RuleSolution | null {
  if (problem.length > 320 || !/\d/.test(problem) || !/[a-z]{3}/i.test(problem)) return null;
  // A box that nothing fills is said the same way again, without end.
  const other: Work = (question) => (question === problem ? null : work(question));
  return oneCalculation(problem, other) ?? onePiece(problem, other);
}
