import type { RuleStep } from '../outcomes.ts';
import { isBesideStory } from './besideStory.ts';

type Worked = { readonly method: string; readonly answer: string; readonly steps: readonly RuleStep[] };

/** "He should have written a 7", "the sign should be >": what is shown is not what is meant. */
const SHOWN_WRONGLY =
  /(?:^|[.!?;,:] )(?!(?:what|which|how)\b)(?:[a-z']+ ){0,6}?(?:should have (?:written|typed|put|copied|read|said|been)|(?:was|is) (?:supposed|meant) to (?:be|say|read)|should (?:say|read|be)) (?:an? |the )?(?:[-−]?\d|[<>≤≥=+−×÷-]|(?:plus|minus|less|greater|more)\b)/i;
const PART_WRONGLY =
  /\bthe (?:sign|symbol|\d+|number|equation|inequality|last|first|second)\b[^.?!]{0,40} should (?:be|say|read) (?:an? |the )?(?:[-−]?\d|[<>≤≥=+−×÷-])/i;
const FORMULA = /[a-z\d)²³] ?[=<>≤≥≠] ?[-−(\da-z]/i;

/** "Ignore the brackets", "read the minus as a plus", "leave out the second term". */
const READ_OTHERWISE =
  /\b(?:ignor(?:e|es|ing)|leav(?:e|es|ing) out|skip(?:s|ping)?|drop(?:s|ping)?) (?:the|its|all) (?:brackets?|minus(?: signs?)?|signs?|squares?|(?:first|second|third|last) (?:term|step|bracket))\b(?![^.?!]*\b(?:wrong|mistake|correct|right)\b)|\b(?:read|take|treat)s? (?:the|each|every) (?:minus|plus|times)(?: sign)? as an? (?:plus|minus|times)\b|\bwithout (?:flipping|turning|changing) the (?:inequality )?(?:sign|symbol)\b/i;

/** A remark of the way or a yes or no that ends the text: the solution is no answer to it. */
const ASKS_OF_WORKING =
  /\bwhat (?:goes|is|comes|stands) (?:under|inside|below) the (?:square )?root\b|\b(?:which|what) (?:letter |variable |unknown |one )?(?:should|do|would|must|can) (?:i|you|we|u) eliminate\b|\bwhat (?:do|will|would) (?:you|i|we|u) get (?:by|when|if|from) (?:(?:you|i|we|u) )?(?:add|subtract)(?:ing)? (?:them|the (?:two )?equations)\b|\bdo(?:es)? the (?:inequality )?(?:sign|symbol)s? (?:flip|turn|change|reverse|swap)\b[^.?!]*\?\s*$|[.?!] which (?:of (?:them|these) )?is (?:the )?(?:later|earlier|larger|smaller|bigger|greater)(?: one)?\?\s*$/i;

/** "The points where the line does not meet the curve", "has no solution x = 2". */
const DENIED =
  /\b(?:points?|places?) (?:where|at which)\b[^.?!]*\b(?:does not|do not|doesn't|don't) (?:meet|cross|cut|intersect|touch)\b|\bhas no solution [a-z] ?=/i;

/** "List the values of 2n", "What happens to y when x goes up by 3?": of another thing than the letter. */
const OF_ANOTHER =
  /\b(?:list|give|write down|find) (?:all )?(?:of )?the (?:possible )?values of \d+[a-z]\b|\bwhat happens to (?:the )?[a-z]+ (?:when|if|as)\b[^.?!]*\b(?:goes|is|go|increases|decreases|doubles|halves|doubled|halved|rises|falls)\b|^\s*(?:if )?([a-z]) ?= ?[-−]?[\d.]+ or (?!\1)[a-z] ?= ?[-−]?[\d.]+\s*[.,:;]/i;

const ASIDE = [READ_OTHERWISE, ASKS_OF_WORKING, DENIED, OF_ANOTHER];

/** Whether the formula shown is not the one meant, or something beside its solution is asked for. */
export function asksAside(text: string): boolean {
  return (
    (FORMULA.test(text) && (SHOWN_WRONGLY.test(text) || PART_WRONGLY.test(text))) ||
    ASIDE.some((pattern) => pattern.test(text))
  );
}

const TIMES = ['second', 'minute', 'hour', 'day', 'week', 'year'];
const TIME_OF_LETTER =
  /\b(?:after )?[a-z] (?:is (?:the )?(?:time |measured |given )?(?:taken )?(?:in )?)?(second|minute|hour|day|week|year)s?\b|\b[A-Z] is in (second|minute|hour|day|week|year)s\b/;
const OF_LETTERS =
  /^(?:formulaValues|workFormulaStory|curveFacts|integrateByRule|differentiateByRule|substituteValues)$/;

/** "T is in minutes … how many hours", "h after t seconds … after 1 minute": nobody turns the one into the other. */
function clashesInTime(text: string): boolean {
  const found = TIME_OF_LETTER.exec(text);
  const told = found?.[1] ?? found?.[2];
  if (found === null || told === undefined || !FORMULA.test(text)) return false;
  const rest = text.replace(found[0], ' ');
  return TIMES.some((unit) => unit !== told && new RegExp(String.raw`\b(?:how many|after|in|takes?|for|=|[\d.]+) (?:[\d.]+ |a |an |one |two |three |half an? )?${unit}s?\b`, 'i').test(rest)); // prettier-ignore
}

const SPEED_IN_HOURS = /=[^.?!]*[a-z²³\d)] ?(?:km\/h|kmh|mph|m\/h)\b[^?]*\b(?:seconds?|minutes?)\b/i;
const MINUTES_PER_HOUR = /\b(?:min|mins|minutes?|s|secs?|seconds?)\b[^?]*\bin (?:km\/h|kmh|mph)/i;
const GRAMS = /\b[a-z] is [^.?!]*\b(?:kilograms?|kg)\b[^?]*\d ?(?:g|grams?)\b/i;
const METRES = String.raw`(mm|cm|km|m|millimet(?:re|er)s?|centimet(?:re|er)s?|kilomet(?:re|er)s?|met(?:re|er)s?|feet|ft|inch(?:es)?|yards?)`;
const LETTER_LENGTH = new RegExp(String.raw`(?:[-+−] ?\d*[a-z\d]\)?|\b\d*[a-z]) ${METRES}\b`, 'g');
/** "x cm", not the c of "cm" before its m. */
const ANY_LENGTH = new RegExp(String.raw`(?:[\d)] ?|\b[a-z] |\d[a-z] ?)${METRES}(?![\w²³])`, 'g');

/** "(2x + 3) metres by (x + 4) centimetres": lengths with letters in two units. */
function clashesInLength(text: string): boolean {
  if ([...text.matchAll(LETTER_LENGTH)].length === 0 || !/\d[a-z]\b|[a-z] ?[-+−]/.test(text)) return false;
  const short = (unit: string): string =>
    /^(?:mm|cm|km|m)$/.test(unit) ? unit : unit.startsWith('me') ? 'm' : unit.startsWith('mi') ? 'mm' : unit.startsWith('c') ? 'cm' : unit.startsWith('k') ? 'km' : unit.slice(0, 1); // prettier-ignore
  return new Set([...text.matchAll(ANY_LENGTH)].map(([, unit = '']) => short(unit))).size > 1;
}

/** "x + y = 10. What is 2a?" answered by a; "find f(2)" by f(x); "find its speed" by a height. */
function namesAnother(text: string, { method, answer }: Worked): boolean {
  const [, letter] = /\b(?:what is|what's|whats|find|work out|compute|calculate|evaluate) \d+([a-z])\s*[?.]*\s*$/i.exec(text) ?? []; // prettier-ignore
  if (letter !== undefined && answer.startsWith(`${letter}=`)) return true;
  if (/\b(?:find|what is|evaluate|work out|calculate) [a-z]\([-−]?\d+\)\s*[?.]*\s*$/i.test(text) && /^[a-z]\(x\)=/.test(answer)) return true; // prettier-ignore
  const [, rate] =
    /\b(?:find|what is|calculate|work out) (?:its|the) (speed|velocity|acceleration)\b/i.exec(text) ?? [];
  if (/^(?:formulaValues|solve)/.test(method) && rate !== undefined && /^[ahsxd]=/.test(answer)) return rate !== 'acceleration' || !answer.startsWith('a='); // prettier-ignore
  if (/\bdy\s*\/\s*dx\b/.test(text) && /\bx ?= ?[^,.;]*y/.test(text) && !/\by ?=/.test(text)) return /^[-\d]*y|^\d/.test(answer); // prettier-ignore
  // "(x + 3)(x − 2) = x² + bx + c. Find c": a number is wanted, for every x.
  return method === 'makeSubject' && /\)\([^()=]*\)/.test(text) && /\bfind [a-z][.?]*\s*$/i.test(text);
}

const RESULT_GIVEN =
  /\b(?:result|answer|final (?:price|value|amount|number)|it) is (?:now )?[£$€]?[\d.]+\b[^?]*\bwhat was (?:the|its) (?:original |starting |first )?(?:number|price|value|amount|cost)\b/i;

/** "Their sum is less than 20" is no sum of 20; "a different number" is not the same one. */
const NOT_THE_VALUE =
  /\b(?:sum|total|product|difference|result|answer|age|ages)\b(?: of [a-z ]{1,20})? (?:is|are|was|were) (?:not|about|around|nearly|almost|roughly|less than|more than|greater than|under|over|at least|at most) \d(?![^?]*\b(?:smallest|least|largest|greatest|possible)\b)|\b(?:a|some) different number\b/i;

/** Whole numbers told of, and none come out; two that differ, and they are equal. */
function isNoSuchNumber(text: string, { method, answer }: Worked): boolean {
  if (/^(?:readOffsets|numberPuzzles|ageStories)$/.test(method) && NOT_THE_VALUE.test(text)) return true;
  if (!/^(?:readOffsets|numberPuzzles)$/.test(method)) return false;
  if (/\b(?:whole numbers|integers|odd numbers|even numbers)\b/i.test(text) && /\d\.\d|\\frac/.test(answer))
    return true;
  const [, one, other] = /^(-?[\d.]+)\\text\{ and \}(-?[\d.]+)$/.exec(answer) ?? [];
  return one !== undefined && one === other && /\b(?:larger|bigger|greater|smaller)\b/i.test(text);
}

/** Ages: months beside years, a time when somebody was born, somebody of another kind than those told of. */
function isOtherAge(text: string, { method, answer, steps }: Worked): boolean {
  if (!/^(?:readOffsets|ageStories)$/.test(method)) return false;
  // Whoever is "younger than Dan" as well is told of by two facts, and only one was read.
  if (method === 'readOffsets' && /\bstand for [^.]* and\./.test(steps[0]?.reason ?? '')) return true;
  if (/\bmonths (?:older|younger)\b/i.test(text) && !/month/.test(answer)) return true;
  if (/\bhow old (?:was|is|will|were)\b/i.test(text) && /\bwhen\b[^?.]*\bborn\b/i.test(text) && / and /.test(answer)) return true; // prettier-ignore
  if (/\btimes (?:his|her|its|their) (?:present|current) age\b/i.test(text) && /^\d+\(x\+/.test(steps[0]?.expression ?? '')) return true; // prettier-ignore
  const [, kind = ''] = /\b(?:two|three|four|five|\d) (sisters|brothers|girls|boys|daughters|sons)\b/i.exec(text) ?? [];
  const other = { sisters: 'brother', brothers: 'sister', girls: 'boy', boys: 'girl', daughters: 'son', sons: 'daughter' }[kind.toLowerCase()]; // prettier-ignore
  return other !== undefined && new RegExp(String.raw`\b(?:how old|age)\b[^.?]*\b(?:youngest|oldest|middle|younger|older|eldest) ${other}\b`, 'i').test(text); // prettier-ignore
}

/** A figure that is only partly there, an angle from another line, an angle in another measure, all edges. */
function isOtherFigure(text: string, { method, answer, steps }: Worked): boolean {
  // A height of a triangle is no sum or share of its sides.
  if (/\b(?:isosceles|equilateral) triangle\b/i.test(text) && /\b(?:height|altitude|how (?:tall|high))\b/i.test(text) && /^(?:read|each|workC|workF)/.test(method) && method !== 'workCalculation') return true; // prettier-ignore
  if (/\bequal sides of an isosceles triangle\b[^?]*\bperimeter\b/i.test(text) && /[a-z]\+/.test(answer)) return true;
  if (/\bin radians\b/i.test(text) && /\^\\circ/.test(answer) && !/\bdegrees\b/i.test(text)) return true;
  if (
    /\b(?:sprinkler|tethered|tied|grazes?|lamp|sprays?|waters)\b/i.test(text) &&
    /\b(?:corner|(?:against|beside|along|next to) (?:a|the) (?:long |straight )?(?:wall|fence|hedge))\b/i.test(text) &&
    // "In the corner of a yard it turns through 90°": the part is told.
    !/\bthrough (?:an angle of )?\$?\d+ ?(?:°|degrees|\^)/i.test(text)
  )
    // prettier-ignore
    return !steps.some(({ reason }) => /quarter|half|semi/i.test(reason));
  if (/\bfrom the top\b/i.test(text) && /\b(?:to|with|from) the vertical\b/i.test(text)) return true;
  const [, ...sizes] = /\b(?:cuboid|box)\b[^.?]*?(\d+) ?(?:cm|m|mm)? ?(?:by|×|x) ?(\d+) ?(?:cm|m|mm)? ?(?:by|×|x) ?(\d+)/i.exec(text) ?? []; // prettier-ignore
  return /\b(?:total|all|sum)\b[^.?]*\bedges\b/i.test(text) && sizes.length === 3 && parseFloat(answer) === sizes.reduce((sum, size) => sum + Number(size), 0); // prettier-ignore
}

/** "Write an equation for the cost y of x hours": an equation of letters, and nothing to be worked out with it. */
const ASKS_EQUATION =
  /\b(?:write|find|give|state|form|set up|create|determine|derive|make up)(?: down)? (?:an?|the) (?:linear )?(?:equation|formula|rule)\b(?! of (?:the|its) (?:axis|asymptote))/i;
const THEN_MORE =
  /\b(?:solve|how|what|which|then|use|find out|calculate|work out|evaluate|hence|determine the (?!equation|formula|rule)|find (?!an?\b|the (?:linear )?(?:equation|formula|rule)))\b/i;

function wantsEquation(text: string, { answer }: Worked): boolean {
  const asked = ASKS_EQUATION.exec(text);
  if (asked === null || !/^(?:\\\$|\\text\{£\}|£)?-?[\d.,]+(?:\\text\{[^}]*\})?$/.test(answer)) return false;
  return !THEN_MORE.test(text.replace(asked[0], ' '));
}

/** Whether an answer is of another quantity, unit or time than the one asked for. */
export function isBesideAsked(text: string, solution: Worked): boolean {
  const { method, answer, steps } = solution;
  if (OF_LETTERS.test(method)) {
    if (clashesInTime(text) || SPEED_IN_HOURS.test(text) || MINUTES_PER_HOUR.test(text) || GRAMS.test(text))
      return true;
  }
  if (/^(?:solve|simplifyPolynomial|formulaValues)/.test(method) && clashesInLength(text)) return true;
  if (/\bwhat (?:percentage|percent|fraction) of\b/i.test(text) && / and /.test(answer)) return true;
  if (method === 'percentages' && RESULT_GIVEN.test(text) && !steps.some(({ reason }) => /^Divide/.test(reason))) return true; // prettier-ignore
  if (method === 'legsStory' && /\b(?:sold|sells|left|dies?|died|bought|born|escapes?|escaped|arrives?|added|more|fewer)\b/i.test(text)) return true; // prettier-ignore
  return (
    isBesideStory(text, solution) ||
    wantsEquation(text, solution) ||
    namesAnother(text, solution) ||
    isNoSuchNumber(text, solution) ||
    isOtherAge(text, solution) ||
    isOtherFigure(text, solution)
  );
}
