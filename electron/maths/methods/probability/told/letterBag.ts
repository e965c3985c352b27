import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import { plainQuestion } from '../../facts/plainQuestion.ts';
import { inFigures } from '../../words/numberWords.ts';
import { writeNumber } from '../../writeTerms.ts';
import { probabilitySolution } from '../workProbability.ts';

const COUNT = String.raw`(?:\(? ?(\d*)([b-hj-z])(?: ?([-+]) ?(\d+))? ?\)?|(\d+))`;
const KIND = new RegExp(
  String.raw`(?<![\w.\/=])${COUNT} (?!(?:is|are|and|times|of|if|in)\b)([a-z]+)(?= [a-z]+|,|\.| and|;)`,
  'g',
);
const CHANCE =
  /\b(?:probability|chance)[^.;]*? (?:is|=|equals) ?(?:equal to )?(\d+ ?\/ ?\d+|0?\.\d+|\\frac\{\d+\}\{\d+\})/;
const ASKED = /\b(?:what is|find|work out|calculate|determine|show that)(?: the)?(?: value of)? ([b-hj-z])[\s.?]*$/;
const STOPS =
  /\b(?:replac\w*|second|another|then|without|two|2 (?:are|counters|balls)|both|not|added|removed|more|neither|or)\b/;

type Kind = { readonly name: string; readonly times: Fraction; readonly plus: Fraction };

/** "x blue pens, 2x black and 9 red; the probability of red is 3/8": the letter. */
export function letterBag(problem: string): RuleSolution | null {
  if (!/\b(?:probability|chance)\b/i.test(problem) || !/\b\d*[b-hj-z]\b/.test(problem) || problem.length > 300) return null;
  const plain = plainQuestion(problem);
  const text = inFigures(plain.text.replace(/\$/g, ''));
  const [chance, asked] = [CHANCE.exec(text), ASKED.exec(text)];
  if (plain.form !== null || chance === null || asked === null || chance.index > asked.index) return null;
  const told = text.slice(0, chance.index);
  const kinds = [...told.matchAll(KIND)].map(([, times, letter, sign, plus, whole, name = '']): Kind & { letter: string | null } => ({
    name,
    letter: letter ?? null,
    times: letter === undefined ? new Fraction(0) : new Fraction(times === '' || times === undefined ? 1 : times),
    plus: letter === undefined ? new Fraction(whole ?? 0) : new Fraction(plus === undefined ? 0 : `${sign ?? ''}${plus}`),
  }));
  const letter = asked[1] ?? '';
  const letters = new Set(kinds.flatMap((kind) => (kind.letter === null ? [] : [kind.letter])));
  if (kinds.length < 2 || letters.size !== 1 || !letters.has(letter) || STOPS.test(told)) return null;
  if (new Set(kinds.map(({ name }) => name)).size < kinds.length || (told.match(/\d+/g) ?? []).length > kinds.flatMap(({ times, plus }) => [times.compare(1) > 0 ? 1 : 0, plus.equals(0) ? 0 : 1]).reduce((sum, one) => sum + one, 0)) return null;
  const event = chance[0].slice(0, -(chance[1]?.length ?? 0));
  const wanted = kinds.filter(({ name }) => new RegExp(`\\b${name.replace(/s$/, '')}(?:s|es)?\\b`).test(event));
  const [kind, ...more] = wanted;
  if (kind === undefined || more.length > 0 || STOPS.test(event)) return null;
  const p = new Fraction((chance[1] ?? '').replace(/\\frac\{(\d+)\}\{(\d+)\}/, '$1/$2').replace(/\s/g, ''));
  const all = kinds.reduce((sum, one) => ({ times: sum.times.add(one.times), plus: sum.plus.add(one.plus) }), { times: new Fraction(0), plus: new Fraction(0) });
  const [times, plus] = [kind.times.sub(p.mul(all.times)), p.mul(all.plus).sub(kind.plus)];
  if (times.equals(0)) return null;
  const value = plus.div(times);
  if (value.d !== 1n || value.compare(0) <= 0 || kinds.some((one) => one.times.mul(value).add(one.plus).compare(0) <= 0)) return null;
  const write = (one: { times: Fraction; plus: Fraction }): string => {
    if (one.times.equals(0)) return writeNumber(one.plus);
    const head = `${one.times.equals(1) ? '' : writeNumber(one.times)}${letter}`;
    return one.plus.equals(0) ? head : `${head}${one.plus.compare(0) < 0 ? '-' : '+'}${writeNumber(one.plus.abs())}`;
  };
  const answer = `${letter}=${writeNumber(value)}`;
  const steps: RuleStep[] = [
    { reason: 'Add up how many there are.', expression: write(all) },
    { reason: 'The probability as a fraction.', expression: `\\frac{${write(kind)}}{${write(all)}}=${writeNumber(p)}` },
    { reason: 'Multiply out.', expression: `${p.d}(${write(kind)})=${p.n}(${write(all)})`.replace(/^1\((.*?)\)=/, '$1=').replace(/=1\((.*)\)$/, '=$1') },
    { reason: 'Solve this.', expression: answer },
  ];
  return probabilitySolution(steps, answer);
} // prettier-ignore
