import { symbolsIn } from '../../expression/symbolsIn.ts';
import { formulaSentence, letterIn } from '../formulaSentence.ts';
import { sentenceOf } from '../reworded/rewording.ts';
import type { FormulaStory } from './formulaStory.ts';
import { COUNTED, measuredOf, unitOf } from './measuredNouns.ts';
import { ASKS_OF_MOTION, requestOf, wishIn } from './storyRequest.ts';

/** No condition may stand beside the formula: words that add one, compare, or change what is told. */
const STEERS =
  /\b(?:not|if|unless|except|twice|double[ds]?|half|but|however|suppose|more|less|fewer|extra|additional|increase[ds]?|decrease[ds]?|discount|second (?:car|ball|particle|company|firm)|another|other|initially at|tax|vat|each of|than|whichever|both|also)\b/i;

/** Reads a story with one formula; `null` where a word may change what it means. */
export function readFormulaStory(problem: string): FormulaStory | null {
  const sentences = problem
    .trim()
    .replace(/\$£\$|\(£\)/g, '£')
    .split(/(?<=[.?!])\s+(?=[A-Z(])|\s*\n\s*/);
  const request = sentences.pop() ?? '';
  const context = sentences.join(' ');
  if (context === '' || STEERS.test(context)) return null;
  const sentence = formulaSentence(context);
  if (sentence === null) return null;
  const seen = sentenceOf(context);
  const formulas = (seen?.pieces ?? []).flatMap((piece) => {
    const read = sentenceOf(piece.text)?.pieces[0]?.statement ?? null;
    return read?.kind === 'relation' && read.signs.join() === '=' ? [{ statement: read, piece }] : [];
  });
  const [only, ...more] = formulas;
  const [left, body] = only?.statement.sides ?? [];
  if (only === undefined || more.length > 0 || left === undefined || body === undefined) return null;
  const name = left.kind === 'symbol' ? left.name : left.kind === 'apply' ? left.name : null;
  const [letter, ...others] = symbolsIn({ kind: 'expression', expression: body });
  if (name === null || letter === undefined || others.length > 0 || letter === name) return null;
  // Units named beside the formula.
  const beside = (seen?.pieces ?? []).filter((piece) => piece !== only.piece);
  if (
    !beside.every(
      ({ statement, text }) =>
        [name, letter].includes(letterIn(statement) ?? text) ||
        /^[A-Z]$|^(?:m|km)$|^[a-z]\([a-z]\)$|^[A-Za-z] ?°[CF]$/.test(text),
    )
  )
    return null;
  const plain = context.toLowerCase();
  const time = new RegExp(
    `\\b${letter}\\$? ${COUNTED}|${COUNTED} ${letter}\\b|number of ${COUNTED}|\\b${letter}\\$? is (?:the )?(?:time|distance|length of (?:time|the journey)|journey)?,? ?(?:travelled|taken|measured)? ?(?:in )?${COUNTED}|time (?:taken )?in ${COUNTED}`,
    'i',
  ).exec(context);
  const told = (time?.slice(1).find((group) => group !== undefined) ?? '').toLowerCase();
  const counted =
    told === '' && letter === 't' && /m\/s|\bmetres\b|\bparticle\b|\bseconds\b/.test(problem) ? 'seconds' : told;
  const asked = requestOf(request, letter, name);
  const wish = asked === null ? null : wishIn(asked, { context: plain, time: counted });
  if (wish === null) return null;
  const measured = measuredOf(plain);
  if (wish.kind === 'when' && measured !== 'velocity' && measured !== 'acceleration' && ASKS_OF_MOTION.test(request))
    return null;
  return {
    name,
    letter,
    body,
    measured,
    unit: unitOf(plain, only.piece.unit, measured),
    time: counted === 's' ? 'seconds' : counted,
    wish,
    text: problem,
  };
}
