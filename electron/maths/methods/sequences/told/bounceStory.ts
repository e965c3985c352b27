import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import { writeDecimal } from '../../askedText.ts';
import { withoutVulgar } from '../../words/vulgarFractions.ts';
import { inFigures } from '../../words/numberWords.ts';
import { writeNumber } from '../../writeTerms.ts';
import { ordinalsInFigures } from './sequenceText.ts';

const N = String.raw`(\d+(?:\.\d+)?)`;
const UNIT = '(cm|mm|m|ft|in|feet|foot|inch(?:es)?|met(?:re|er)s?|centimet(?:re|er)s?)';
const PARTS: readonly (readonly [pattern: RegExp, put: string])[] = [
  [/\b(?:one[- ]|a )half\b|\bhalf\b/g, '1/2'],
  [/\b(?:one[- ]|a )third\b/g, '1/3'],
  [/\b(?:2|two)[- ]thirds\b/g, '2/3'],
  [/\b(?:one[- ]|a )quarter\b/g, '1/4'],
  [/\b(?:3|three)[- ]quarters\b/g, '3/4'],
  [/\b(\d)[- ]fifths\b/g, '$1/5'],
];
const RATIO = new RegExp(String.raw`(?:(\d+)\/(\d+)|${N} ?(?:%|per ?cent))(?: as high as| of|(?= (?:the|its|that)\b))(?: (?:the|its|that|it|what|was|from|on|of|at|which|height|heights|previous|last|preceding|one|bounce|before|it fell from|it dropped from|it had fallen|fell|dropped|maximum|reached|had|has|fallen))+`); // prettier-ignore
const DROPPED = new RegExp(
  String.raw`\b(?:dropped|drops?|falls?|fell|falling|released|let (?:go|fall))\b[^.?\d]{0,40}?\b(?:from|of)\b[^.?\d]{0,30}?${N} ?${UNIT}\b`,
);
const FIRST = new RegExp(String.raw`\b(?:rebounds?|bounces?|rises?|reach(?:es)?) (?:back )?(?:up )?(?:to )?(?:a height of )?${N} ?${UNIT} (?:after|on) (?:the|its) 1st bounce|\b(?:the|its) 1st bounce (?:is|reaches|rises to) ${N} ?${UNIT}(?: high)?`); // prettier-ignore
const ASKED =
  /\bhow (?:many [a-z]+ )?high\b[^.?]*?\b(\d+)(?:st|nd|rd|th) bounce|\b(?:find|calculate|work out|what is) (?:the|its) (?:maximum )?height\b[^.?]*?\b(\d+)(?:st|nd|rd|th) bounce|\bhow high\b[^.?]*?\bafter (\d+) bounces\b/;
const CHANGES =
  /\b(?:not|total|altogether|in all|distance|more|less|fewer|loses?|lost|then|after that|except|travel\w*|until|many times|infinite|comes? to rest|when it hits|second ball|another)\b/;

/** "A ball is dropped from 81 cm, each bounce is two thirds as high as the last": how high one of the bounces is. */
export function bounceStory(problem: string): RuleSolution | null {
  if (problem.length > 320 || !/\bbounc|\brebound/i.test(problem)) return null;
  const plain = PARTS.reduce(
    (text, [pattern, put]) => text.replace(pattern, put),
    withoutVulgar(problem).toLowerCase(),
  );
  const text = ordinalsInFigures(inFigures(plain));
  const [ratio, dropped, first, asked] = [RATIO.exec(text), DROPPED.exec(text), FIRST.exec(text), ASKED.exec(text)];
  if (ratio === null || asked === null || (dropped === null) === (first === null)) return null;
  const start = dropped ?? first;
  const rest = [ratio[0], start?.[0] ?? '', asked[0]].reduce((left, part) => left.replace(part, ' '), text);
  if (/\d/.test(rest) || CHANGES.test(rest) || /\bnearest|\bdecimal|\bsignificant/.test(text)) return null;
  const by =
    ratio[1] === undefined ? new Fraction(ratio[3] ?? 0).div(100) : new Fraction(`${ratio[1]}/${ratio[2] ?? '1'}`);
  const [height, unit] = [new Fraction(start?.[1] ?? start?.[3] ?? 0), start?.[2] ?? start?.[4] ?? ''];
  const place = Number(asked[1] ?? asked[2] ?? asked[3]);
  const times = dropped === null ? place - 1 : place;
  if (times < 1 || times > 12 || by.compare(0) <= 0 || by.compare(1) >= 0) return null;
  const value = height.mul(by.pow(times) ?? 0);
  const written = writeDecimal(value).includes('frac') ? writeNumber(value) : writeDecimal(value);
  const base = by.d === 1n ? writeNumber(by) : `(${writeNumber(by)})`;
  const steps: RuleStep[] = [
    { reason: `Each bounce is $${writeNumber(by)}$ of the height before; this happens $${times}$ times.`, expression: `${writeDecimal(height)}\\times ${base}^{${times}}=${written}` }, // prettier-ignore
  ];
  return { topic: 'sequences', method: 'bounceStory', steps, answer: `${written}\\text{ ${unit}}` };
}
