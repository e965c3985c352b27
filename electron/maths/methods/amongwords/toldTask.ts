import type { Expression } from '../../expression/expression.ts';
import { symbolsIn } from '../../expression/symbolsIn.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { equationOf, expressionOf } from '../requests/parts.ts';
import type { Work } from '../requests/requestWords.ts';
import { factoriseCubes } from '../requests/specialForms.ts';
import { sentenceOf } from '../reworded/rewording.ts';
import type { Piece } from '../reworded/rewording.ts';
import { inFigures } from '../words/numberWords.ts';
import { ownLetters } from './ownLetters.ts';
import { withTheirLetters } from './theirLetters.ts';
import { typedMaths } from './typedMaths.ts';

const LONGEST = 300;
type Verb = 'Expand and simplify' | 'Factorise' | 'Simplify' | 'Solve';

const FULLY = '(?:fully |completely )?';
/** What is to be done, said as a command. */
const VERBS: readonly (readonly [verb: Verb, source: string])[] = [
  [
    'Expand and simplify',
    '(?:multiply out|expand(?: and (?:fully )?simplify)?(?: out)?|(?:open|remove|clear)(?: up)? (?:the )?brackets (?:in|of|from))',
  ],
  ['Factorise', `${FULLY}(?:factori[sz]e|factor)(?: fully| completely)?`],
  ['Simplify', `${FULLY}(?:simplify|collect (?:the |all )?(?:like )?terms (?:in|of))(?: fully)?`],
  ['Solve', 'solve'],
];
/** The words between formulas have no full stops any more: a command may begin anywhere. */
const START = '\\b(?:now |then )?';
/** "Factorise the area", "simplify this", where one formula alone is told. */
const IT =
  '(?:it|this|that|(?:the|this|her|his|their|your|its) (?:(?!answer|value|result|equation|correct|last|first)[a-z]+)(?: (?!to\\b|and\\b|so\\b|in\\b|as\\b)[a-z]+)?)';
const NAMED = '(?:the |this |her |his |their )?(?:(?:equation|expression|product|sum|difference|area|polynomial),? )?';
/** "Write this as fully factorised as possible." */
const FORMS: readonly (readonly [verb: Verb, source: string])[] = [
  ['Factorise', '(?:as )?(?:fully |completely )?factori[sz]ed?(?: (?:fully|completely))?(?: as possible| form)?|in (?:fully )?factori[sz]ed? form|as a product of factors|with (?:the |a |its )?(?:greatest |highest |largest )?common factor (?:outside|in front of|before|taken out)(?: of)?(?: (?:the |a )?(?:brackets?|parenthes[ei]s))?'],
  ['Expand and simplify', 'without (?:any )?brackets(?: in simplest form)?'],
]; // prettier-ignore

/** What would make another formula of it, or another question. */
const TURNS =
  /\b(?:not|never|except|instead|wrong(?:ly)?|mistakes?|errors?|incorrect(?:ly)?|correct(?:ly|ed|ion)?|should have|replac\w*|swap\w*|chang\w*|ignor\w*|forg[eo]t\w*|left out|leaves? out|miss(?:ed|ing|es)?|doubl\w+|halv\w+|revers\w+|negat\w+|invers\w+|values?|evaluate|substitut\w*|coefficients?|constant|degree|how many|how much|why|explain|prove|true|false|remainder|another|roots?|unless|cannot|can't|each other|differentiat\w*|integrat\w*|hint|check|sign|smallest|fewest|least)\b/;
/** Behind the task these begin another. */
const FURTHER =
  /\b(?:when|if|then|plus|minus|only|afterwards|hence|also|next|add|subtract|multiply|divide|half|twice|what(?! (?:is left|remains|they|he|she|it|each)\b)|which(?! gives)|how|find the value|solve|write|state|give|expand|factori[sz]e|simplify|for)\b/;
/** What a story may tell of its unknown beside an equation: more, and not the letter but something made of it may be asked. */
const RELATES =
  /\b(?:twice|double|times|more|less|fewer|older|younger|longer|shorter|wider|taller|half|third|quarter|consecutive|perimeter|area|volume|total|altogether|both|larger|largest|smaller|smallest|biggest|longest|other|second|whole|combined|sum|next|later|ago)\b/;

type Found = { readonly verb: Verb; readonly place: number; readonly tail: string; readonly before: string };

/** The one command of a question, its formula and what stands before and behind it. */
function commandIn(skeleton: string, pieces: readonly Piece[]): Found | null {
  for (const [verb, source] of VERBS) {
    const direct = new RegExp(`${START}${source} ${NAMED}#(\\d+)`).exec(skeleton);
    if (direct !== null) return found(verb, skeleton, direct, Number(direct[1]));
  }
  const wholes = pieces.flatMap((piece, place) => (isWhole(piece) ? [place] : []));
  const [only, ...more] = wholes;
  if (only === undefined || more.length > 0) return null;
  const told = skeleton.indexOf(`#${only}`);
  for (const [verb, source] of VERBS) {
    const pointed = verb === 'Solve' ? null : new RegExp(`${START}${source} ${IT}(?= |$)`).exec(skeleton);
    if (pointed !== null && pointed.index > told) return found(verb, skeleton, pointed, only);
  }
  for (const [verb, source] of FORMS) {
    const written = new RegExp(
      `\\b(?:re)?(?:writes?|gives?|express(?:es)?|puts?|shows?) (?:${IT}|#${only}) (?:${source})`,
    ).exec(skeleton);
    if (written !== null && written.index >= told - 10) return found(verb, skeleton, written, only);
  }
  return null;
}

function found(verb: Verb, skeleton: string, at: RegExpExecArray, place: number): Found {
  const before = skeleton.slice(0, at.index);
  return { verb, place, before, tail: skeleton.slice(at.index + at[0].length) };
}

const isBracket = (part: Expression): boolean => part.kind === 'sum' || (part.kind === 'power' && isBracket(part.base));

function isWhole(piece: Piece): boolean {
  const expression = expressionOf({ ...piece, unit: '' });
  if (expression === null) return equationOf(piece) !== null;
  return expression.kind === 'sum' || expression.kind === 'power' || (expression.kind === 'product' && expression.factors.some(isBracket)); // prettier-ignore
}

function bare(text: string): string {
  return text
    .replace(/[\s$£€]/g, '')
    .replace(/[−–]/g, '-')
    .replace(/^\((.*)\)$/, '$1');
}

/** Whether a number, a letter, a term or a bracket of the story stands in the formula as it is. */
function isOf(formula: string, part: string): boolean {
  for (let at = formula.indexOf(part); at >= 0; at = formula.indexOf(part, at + 1))
    if (!/[\d.]/.test(/^\d/.test(part) ? (formula[at - 1] ?? '') : '') && !/^[\d.]/.test(formula.slice(at + part.length))) return true; // prettier-ignore
  return false;
}

/** Everything told beside the formula must be of it: its numbers, its letters, its terms. */
function isAccounted(pieces: readonly Piece[], main: Piece, words: string): boolean {
  const formula = bare(main.text);
  const beside = pieces.filter((piece) => piece !== main);
  if (!beside.every(({ text, statement }) => statement?.kind === 'expression' && isOf(formula, bare(text)))) return false; // prettier-ignore
  // A count that is only one of things may stand apart from the formula.
  return (inFigures(words).match(/\d+(?:\.\d+)?/g) ?? []).every((number) => isOf(formula, number));
}

/** "… to find the hours worked": the letter itself, and nothing that is made of it. */
function asksLetter(letter: string, { before, tail }: Found, pieces: readonly Piece[], main: Piece): boolean {
  if (RELATES.test(tail) || RELATES.test(before)) return false;
  const places = pieces.flatMap((piece, place) => (bare(piece.text) === letter ? [place] : []));
  const beside = pieces.filter((piece) => piece !== main && /[a-z]/i.test(bare(piece.text)));
  if (beside.length > places.length) return false;
  const purpose = tail.match(/[a-z']{2,}/g) ?? [];
  if (purpose.length === 0 || places.some((place) => new RegExp(`#${place}(?!\\d)`).test(tail))) return true;
  // "… to find the minutes": h stood for hours.
  const named = places.flatMap((place) => new RegExp(`([a-z]+) (?:is |be |are )?#${place}(?: ([a-z]+))?`).exec(before)?.slice(1) ?? []); // prettier-ignore
  const own = purpose.filter((word) => word.length > 2 && !/^(?:the|find|get|out|work|how|many|much|number|see|value|each|for|and)$/.test(word)); // prettier-ignore
  return own.some((word) => word.startsWith(letter) || named.includes(word));
}

/** `8x³ − 27`, which no method of formulas knows. */
function cubes(main: Piece, verb: Verb): RuleSolution | null {
  const expression = verb === 'Factorise' ? expressionOf(main) : null;
  return expression === null ? null : factoriseCubes(expression);
}

const HARMLESS =
  /\b(?:largest|greatest|highest) (?:possible )?number of\b|\b(?:two|both|three) (?:sides|factors|brackets|expressions|lengths|dimensions|terms|cubes|squares)\b/g;
/** "She rewrites it … What does she write?" */
const WHAT_COMES =
  /(?<=[.;] )What (?:does|should|must|will|did|would) (?:he|she|they|it) (?:write|get|have|obtain)\?\s*$/;
const PURPOSE =
  /^(?: ,)?(?: (?:to|and|so|in order to|which|that|giving|showing|in|as|by|completely|fully)\b.*| what does (?:he|she|they|it) (?:write|get|have|obtain))?$/;

/** "Each of 6 friends pays … Multiply out 6(t + 2) to get the total cost.": the command says all; the story tells its parts. */
export function toldTask(problem: string, work: Work): RuleSolution | null {
  if (problem.length > LONGEST || !/\b(?:expand|multiply out|brackets|factor|simplif|collect|solve)/i.test(problem)) return null; // prettier-ignore
  const sentence = sentenceOf(
    typedMaths(problem.replace(/\b(binomial|trinomial|polynomial|expression|quadratic) (?=[(\d])/gi, '$1: ')),
  );
  if (sentence === null || sentence.pieces.length > 9) return null;
  const pieces = withTheirLetters(sentence.pieces);
  const command = commandIn(sentence.skeleton, pieces);
  const main = command === null ? undefined : pieces[command.place];
  if (command === null || main === undefined || main.unit !== '' || !isWhole(main)) return null;
  if ((command.verb === 'Solve') !== (equationOf(main) !== null)) return null;
  const beside = `${command.before} ; ${command.tail}`;
  const words = beside.replace(/#\d+/g, ' ').replace(HARMLESS, ' ');
  if (
    TURNS.test(words) ||
    FURTHER.test(command.tail.replace(/#\d+|what does (?:he|she|they|it) (?:write|get|have|obtain)$/g, ' ')) ||
    !PURPOSE.test(command.tail)
  )
    return null;
  if (command.before.trim() === '' && command.tail.trim() === '') return null;
  if (/\?/.test(problem.replace(WHAT_COMES, '')) || !isAccounted(pieces, main, words)) return null;
  const [letter, ...more] = main.statement === null ? [] : symbolsIn(main.statement);
  if (command.verb === 'Solve' && (letter === undefined || more.length > 0 || !asksLetter(letter, command, pieces, main))) return null; // prettier-ignore
  const question = `${command.verb} $${main.text}$`;
  return work(question) ?? ownLetters(question, work) ?? cubes(main, command.verb);
}
