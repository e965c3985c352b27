import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';
import { equationOf, expressionOf, letterOf } from '../requests/parts.ts';
import { asksOtherMotion } from '../requests/otherMotion.ts';
import type { Work } from '../requests/requestWords.ts';
import { parseStatement } from '../../reading/parseStatement.ts';
import { rationalValue } from '../rationalValue.ts';
import { symbolsIn } from '../../expression/symbolsIn.ts';
import { sentenceOf } from '../reworded/rewording.ts';
import type { Piece } from '../reworded/rewording.ts';
import { withTheirLetters } from './theirLetters.ts';
import { tasksIn } from './taskWords.ts';
import { withoutTalk } from './talk.ts';
import { typedMaths } from './typedMaths.ts';

const LONGEST = 280;
const VALUE = String.raw`[-−]?\d+(?:\.\d+)?(?:\/\d+)?`;

/** "p = ½, q = −4 and r = 6 … pqr": three letters together are a product where each has a value. */
function withProducts(text: string): string {
  const known = new Set(
    [...text.matchAll(/(?<![a-zA-Z])([a-zA-Z])\$? ?(?:=|is) ?\$?[-−]?[\d½¼¾⅓⅔]/g)].map(([, name]) => name),
  );
  if (known.size < 3) return text;
  return text.replace(/(?<![a-zA-Z\\])[a-zA-Z]{3,4}(?![a-zA-Z(])/g, (run) =>
    /^(?:and|are|arc|cos|sin|tan|log|bad|dab|cab|fan|ran|van|man)$/.test(run) ||
    ![...run].every((name) => known.has(name))
      ? run
      : [...run].join('*'),
  );
}

/** `a = 2 b = -3`, "when u is 5 and …": every value told as an equation of its own, between commas. */
function apart(told: string): string {
  return withProducts(told)
    .replace(
      new RegExp(String.raw`(?<=(?<![a-zA-Z])[a-zA-Z] ?= ?${VALUE}) +(?:and |& |, ?)?(?=[a-zA-Z] ?= ?${VALUE})`, 'g'),
      ' , ',
    )
    .replace(
      new RegExp(String.raw`(?<=(?<![a-zA-Z])[a-zA-Z] ?= ?${VALUE}) +(?=(?:find|work|what|calc|eval)[a-z]*\b)`, 'gi'),
      '. ',
    )
    .replace(/[,.;:]?\s+(?:so )?([a-zA-Z]) ?(?:= ?)?\?*\s*[.?]+\s*$/, '. Find $1')
    .replace(/\bso ([a-zA-Z]) (?:in [a-z]+ )?(?:is|=|will be|comes to)[\s.?…_]*$/, '. Find $1')
    .replace(
      /\b(?:one |a )?half (?:of )?(?:times )?([a-z]) ?(?:times )?([a-z])\b(?=.*\b(?:when|if|where|with)\b)/i,
      '$1$2/2',
    )
    .replace(/\b([fghpq]) ?([−-]|\+) ?([fghpq])\)\s?\(([^()]*)\)/g, '$1($4) $2 $3($4))')
    .replace(/\(([fghpq])\(([^()]*)\) ([−+-]) ([fghpq])\(\2\)\)/g, '$1($2) $3 $4($2)');
}

type Told = {
  readonly rules: string[];
  readonly values: string[];
  readonly asked: string[];
  readonly letters: string[];
  readonly named: Set<string>;
};

const RULE = /^\s*([a-zA-Z])\s?\(\s?([a-zA-Z])\s?\)\s*=\s*[^=]+$/;
const CALL = /^\s*\(?\s*[a-zA-Z]{1,2}\s?\(/;

function sorted(pieces: readonly Piece[], spoken: string): Told | null {
  const used = new Set([...spoken.matchAll(/#(\d+)/g)].map(([, index]) => Number(index)));
  const told: Told = { rules: [], values: [], asked: [], letters: [], named: new Set() };
  for (const [index, piece] of pieces.entries()) {
    if (!used.has(index)) continue;
    const equation = equationOf(piece);
    const name = letterOf(piece);
    if (RULE.test(piece.text)) told.rules.push(piece.text);
    else if (name !== null) told.letters.push(name);
    else if (equation?.left.kind === 'symbol' && rationalValue(equation.right) !== null) {
      if (told.named.has(equation.left.name)) return null;
      told.named.add(equation.left.name);
      told.values.push(piece.text);
    } else if (equation !== null && equation.left.kind === 'symbol') told.rules.push(piece.text);
    else if (CALL.test(piece.text) || expressionOf(piece) !== null) told.asked.push(piece.text);
    else return null;
    if (piece.unit !== '') return null;
  }
  return told;
}

/** Words of putting values in, which say nothing against it. */
const PUTTING =
  /\b(?:(?:hours?|minutes?|seconds?|days?|years?|weeks?|months?) (?:after|before|from)|when|if|given that|where|substitut(?:e|ing|ion)|plug(?:ging)?(?: in)?|put(?:ting)?(?: in)?|function|functions|output|input|equations?|formula|rule|which|i never know which one to do first|first|inside|outside|composite|from|for|is a|of)\b/g;

function questionOf({ rules, values, asked, letters, named }: Told, functions: boolean): string | null {
  const [main, ...more] = asked;
  if (functions) {
    if (main === undefined || more.length + values.length > 0) return null;
    return `${rules.join(' and ')}. Find ${main}`;
  }
  if (values.length === 0) return null;
  const given = values.join(', ');
  if (rules.length === 0) {
    const read = main === undefined ? null : parseStatement(main);
    if (read?.kind !== 'statement' || more.length > 0 || symbolsIn(read.statement).length === 0) return null;
    if (!symbolsIn(read.statement).every((name) => named.has(name))) return null;
    if (![...named].every((name) => symbolsIn(read.statement).includes(name))) return null;
    return letters.every((name) => named.has(name)) ? `Evaluate $${main ?? ''}$ when ${given}` : null;
  }
  const [rule, ...others] = rules;
  if (rule === undefined || others.length + asked.length > 0) return null;
  const read = parseStatement(rule);
  const open = read.kind === 'statement' ? symbolsIn(read.statement).filter((name) => !named.has(name)) : [];
  const [wanted, ...many] = open;
  const known = read.kind === 'statement' ? symbolsIn(read.statement) : [];
  if (wanted === undefined || many.length > 0 || ![...named].every((name) => known.includes(name))) return null;
  const alone = new RegExp(String.raw`^\s*${wanted}\s*=`).test(rule);
  if (!alone && !letters.includes(wanted)) return null;
  return letters.every((name) => known.includes(name)) ? `${rule}, ${given}. Find ${wanted}` : null;
}

/** Decimals in, decimals out; a cost "in dollars" is an amount of them. */
function inDecimals(solution: RuleSolution, problem: string): RuleSolution {
  const [, top, bottom] = /^-?\\frac\{(\d+)\}\{(\d+)\}$/.exec(solution.answer) ?? [];
  const decimals = /\d\.\d/.test(problem) && !/\d\/\d|frac/.test(problem);
  const size = top === undefined || !decimals ? '' : writeDecimal(new Fraction(`${top}/${bottom ?? '1'}`));
  const answer = /^\d+\.\d+$/.test(size) ? `${solution.answer.startsWith('-') ? '-' : ''}${size}` : solution.answer;
  const coin = /\b(?:cost|price|charge|fee|bill|fare|pays?|paid|earns?|wage)\b[^?]*\bin (dollars|pounds|euros)\b/i.exec(
    problem,
  )?.[1];
  const sign = { dollars: '\\$', pounds: '£', euros: '€' }[coin?.toLowerCase() ?? ''];
  if (sign === undefined || !/^\d+(?:\.\d+)?$/.test(answer)) return { ...solution, answer };
  return { ...solution, answer: `${sign}${/\./.test(answer) ? Number(answer).toFixed(2) : answer}` };
}

/** A formula, or functions, and the values to be put in, in any order and among any talk. */
export function givenValues(problem: string, work: Work): RuleSolution | null {
  if (asksOtherMotion(problem) || /\bin (?:thousands|hundreds|millions)\b/i.test(problem)) return null;
  if (problem.length > LONGEST || !/=|\bis\b/.test(problem)) return null;
  const sentence = sentenceOf(apart(typedMaths(problem)));
  if (sentence === null || sentence.pieces.length > 8) return null;
  const spoken = withoutTalk(sentence.skeleton);
  const told = sorted(withTheirLetters(sentence.pieces), spoken);
  if (told === null) return null;
  const words = spoken.replace(/#\d+/g, ' ').replace(PUTTING, ' ');
  const tasks = tasksIn(words, told.asked.join(' '));
  if (
    tasks === null ||
    ['factorise', 'rationalise', 'positive powers'].some((task) => [...tasks].some((one) => one === task))
  )
    return null;
  const functions = told.rules.length > 0 && told.rules.every((rule) => RULE.test(rule));
  const question = questionOf(told, functions);
  const solution = question === null || question === problem ? null : work(question);
  return solution === null ? null : inDecimals(solution, problem);
}
