import { symbolsIn } from '../../expression/symbolsIn.ts';
import { formulaSentence, letterIn } from '../formulaSentence.ts';
import { equationRewordings } from './equationRewordings.ts';
import { shapeRewordings } from './shapeRewordings.ts';
import type { Rewording } from './rewording.ts';

const STEERS =
  /\b(?:not|unless|except|twice|double|half|instead|but|however|increase[ds]?|decrease[ds]?|if|when|maximum|minimum|discount)\b/i;
const REQUEST =
  /^(?:please |now |then |hence )?(?:(?:use|using) (?:the|this) (?:formula|equation|rule) to )?(?:work out|find|calculate|determine|what is|evaluate)(?: the)?(?: value of)? \$?([a-zA-Z])\$? (?:when|if|for|given that|where) (.+)$/i;
const VALUES = /^\$?[a-zA-Z]\$? ?= ?\$?-?[\d./]+\$?(?:(?: and |, ?(?:and )?)\$?[a-zA-Z]\$? ?= ?\$?-?[\d./]+\$?)*$/;

/** "The cost C pounds of h hours is C = 20h + 35. Work out C when h = 6": what the letters mean changes nothing. */
export function toldFormula(problem: string): Rewording | null {
  const sentences = problem.trim().split(/(?<=[.?!])\s+|\s*\n\s*/);
  const request = REQUEST.exec(sentences.pop()?.replace(/[\s.?!]+$/, '') ?? '');
  const context = sentences.join(' ');
  const [, wanted, values] = request ?? [];
  if (wanted === undefined || values === undefined || context === '' || STEERS.test(context) || !VALUES.test(values))
    return null;
  const sentence = formulaSentence(context);
  if (sentence === null) return null;
  const equations = sentence.texts.filter((_text, index) => sentence.statements[index]?.kind === 'relation');
  const [only, ...more] = equations;
  const statement = only === undefined ? undefined : sentence.statements[sentence.texts.indexOf(only)];
  if (only === undefined || more.length > 0 || statement === undefined || statement === null) return null;
  const letters = symbolsIn(statement);
  const others = sentence.statements.filter((one) => one !== statement);
  // Any number told beside the formula might belong into it.
  if (!others.every((one) => letters.includes(letterIn(one) ?? '')) || !letters.includes(wanted)) return null;
  return { question: `Find ${wanted} if ${only} and ${values}` };
}

const TURNED =
  /^(?:please )?(?:find|work out|determine|calculate) (?:the )?(?:possible |exact )?(?:values? of )?\$?([a-z])\$? (?:if|given that|such that|so that|when) (.+\b(?:roots?|solutions?|factor)\b[^.?]*)[.?]?$/i;

/** "Find k if … has a repeated root" as "… has a repeated root. Find the value of k". */
export function toldFirst(problem: string): string | null {
  const [, letter, told] = TURNED.exec(problem.trim()) ?? [];
  return letter === undefined || told === undefined ? null : `${told}. Find the value of ${letter}.`;
}

/** A condition on the roots that stands behind the letter it is asked for. */
export function rootsTold(problem: string): Rewording | null {
  const turned = toldFirst(problem);
  return turned === null ? null : equationRewordings(turned);
}

const MEASURE =
  /\b(?:the )?(perimeter|area) of (a|an|the|this) ((?:[a-z-]+ )?(?:rectangle|square|triangle|parallelogram|[a-z]+gon)) (with|whose|that has|having|measuring|of) ([^.?]+?) is (\d[\d.]* ?(?:square )?(?:cm|mm|m|km|units)(?:²|\^2)?)(?=[\s.,?]|$)/i;

/** "The perimeter of a rectangle with sides x cm and (x + 4) cm is 32 cm" told in two sentences. */
export function measureTold(problem: string): Rewording | null {
  const found = MEASURE.exec(problem);
  if (found === null) return null;
  const [all, measure = '', article = '', shape = '', joint = '', sides = '', value = ''] = found;
  const lead = problem.slice(0, found.index).replace(/:\s*$/, '. ');
  const tail = problem.slice(found.index + all.length);
  const letter = /(?<![a-z])[a-z](?![a-z])/i.exec(sides)?.[0];
  const bare = /^[\s.]*$/.test(tail) && /\bsolve\b/i.test(lead) && letter !== undefined;
  const rest = bare ? `. Find ${letter}.` : tail;
  return shapeRewordings(
    `${lead}${article === 'a' || article === 'an' ? 'A' : 'The'} ${shape} ${joint} ${sides}. The ${measure} is ${value}${rest}`,
  );
}
