import type Fraction from 'fraction.js';

import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { NUMBER, numberIn } from '../numbersIn.ts';
import { clause, clausesIn, type ClauseKind } from './clauses.ts';
import { counted } from './counted.ts';
import { NAME } from './nameable.ts';
import { reply } from './reply.ts';

type MapClause =
  | { readonly kind: 'scale'; readonly factor: number }
  | { readonly kind: 'told'; readonly scale: Fraction; readonly from: string; readonly to: string }
  | { readonly kind: 'drawn'; readonly size: Fraction; readonly unit: string }
  | { readonly kind: 'asked'; readonly unit: string };

const MAP = `(?:an?|the|this) (?:${NAME} ){0,2}map(?: of (?:the |an? )?(?:${NAME} ){0,2}${NAME})?`;
const SCALE = '1 ?: ?(?<scale>\\d{1,3}(?:[ ,]?\\d{3})+|\\d+)';
const SIZE = `(?<size>${NUMBER}) ?(?<unit>cm|mm|inch(?:es)?)`;
const APART = '(?: (?:long|apart))?(?: on (?:the|this) map)?';
const LONG = '(?<asked>km|kilomet(?:re|er)s|met(?:re|er)s|m|miles)';
const ASK = "(?:find|what is|what's|whats|work out|calculate|determine)";

const CLAUSES: readonly ClauseKind<MapClause>[] = [
  clause(
    `(?:on )?(?:${MAP}|the map|a map|map)(?: (?:has|is drawn|drawn|with|is))?(?: (?:to|at|on))?(?: an?| the)?(?: scale)?(?: of| is)? ${SCALE}`,
    ({ scale = '' }) => ({ kind: 'scale', factor: Number(scale.replace(/[ ,]/g, '')) }),
  ),
  clause(`(?:the )?(?:map )?scale(?: (?:of|on) ${MAP})? is ${SCALE}`, ({ scale = '' }) => ({
    kind: 'scale',
    factor: Number(scale.replace(/[ ,]/g, '')),
  })),
  clause(
    `(?:the )?scale (?:of|on) ${MAP} is 1 (?<from>inch|cm) (?:=|to|represents|equals) (?<far>${NUMBER}) (?<to>miles|km)`,
    ({ far = '', from = '', to = '' }) => {
      const scale = numberIn(far);
      return scale === null ? null : { kind: 'told', scale, from, to };
    },
  ),
  clause(`(?:the |2 )(?:${NAME} ){0,1}${NAME} are ${SIZE}${APART}`, drawn),
  clause(`(?:a|the) (?:${NAME} ){0,1}${NAME} is ${SIZE} long on (?:the|this) map`, drawn),
  clause(
    `how far(?: apart)?(?: (?:are|is) (?:they|it|the ${NAME}))?(?: apart)?(?: in (?:real life|reality)| really)?,? in ${LONG}`,
    ({ asked = '' }) => ({ kind: 'asked', unit: asked }),
  ),
  clause(
    `${ASK} the (?:real|actual|true) (?:distance|length)(?: between (?:them|the ${NAME}))?(?: in real life)?,? in ${LONG}`,
    ({ asked = '' }) => ({ kind: 'asked', unit: asked }),
  ),
  clause(`${ASK} the (?:real|actual|true) distance between (?:them|the ${NAME})`, () => ({ kind: 'asked', unit: '' })),
];

function drawn({ size = '', unit = '' }: Readonly<Record<string, string | undefined>>): MapClause | null {
  const value = numberIn(size);
  return value === null || value.compare(0) <= 0
    ? null
    : { kind: 'drawn', size: value, unit: unit.replace('inches', 'inch') };
}

/** "The scale is 1 : 25 000, two churches are 7 cm apart": how far that is. */
export function readMapScales(question: BareQuestion): NamedQuestion | null {
  if (!/\bmap\b/.test(question.text) || question.form !== '') return null;
  const clauses = clausesIn(counted(question.text), CLAUSES) ?? [];
  const [scale, told, size, asked] = [
    clauses.find((one) => one.kind === 'scale'),
    clauses.find((one) => one.kind === 'told'),
    clauses.find((one) => one.kind === 'drawn'),
    clauses.find((one) => one.kind === 'asked'),
  ];
  if (size === undefined || asked === undefined || clauses.length !== 3) return null;
  if (told !== undefined) {
    if (size.unit !== told.from || ![told.to, told.to === 'km' ? 'kilometres' : '', ''].includes(asked.unit))
      return null;
    return reply(`${size.size.mul(told.scale).toFraction()} + 0`, { unit: told.to, mayLackUnit: asked.unit !== '' });
  }
  if (scale === undefined || !(scale.factor > 1) || size.unit === 'inch' || !/^(?:k|m$|met)/.test(asked.unit))
    return null;
  const metres = size.size.mul(scale.factor).div(size.unit === 'mm' ? 1000 : 100);
  const isKilometres = asked.unit.startsWith('k');
  return reply(`${(isKilometres ? metres.div(1000) : metres).toFraction()} + 0`, {
    unit: isKilometres ? 'km' : 'm',
    mayLackUnit: true,
  });
}
