import type { RuleSolution } from '../../outcomes.ts';
import { isClaim } from '../arithmetic/kernelTalk.ts';
import { withoutVulgar } from '../words/vulgarFractions.ts';
import { orderNumbers } from './orderNumbers.ts';
import type { Order } from './orderNumbers.ts';
import { WRITTEN, writtenNumber } from './writtenNumbers.ts';

const SMALL = '(?:smallest|least|lowest|coldest|shortest|lightest|cheapest|youngest|narrowest|thinnest|fewest|nearest)';
const LARGE =
  '(?:largest|greatest|biggest|highest|warmest|hottest|longest|heaviest|dearest|tallest|oldest|widest|thickest|most|furthest|farthest)';
const SIZES: readonly (readonly [RegExp, Order])[] = [
  [new RegExp(`\\b${SMALL}(?: [a-z]+)? (?:first|to (?:the )?${LARGE}|on the left|at the (?:top|front|start)|up)|\\b(?:start(?:ing)?|begin(?:ning)?) (?:with|from) (?:the )?${SMALL}|\\b(?:ascending|increasing)\\b|\\b${LARGE}(?: [a-z]+)? (?:last|on the right)`), 'ascending'],
  [new RegExp(`\\b${LARGE}(?: [a-z]+)? (?:first|to (?:the )?${SMALL}|on the left|at the (?:top|front|start)|down)|\\b(?:start(?:ing)?|begin(?:ning)?) (?:with|from) (?:the )?${LARGE}|\\b(?:descending|decreasing)\\b|\\b${SMALL}(?: [a-z]+)? (?:last|on the right)`), 'descending'],
]; // prettier-ignore
const FASTEST =
  /\b(?:fastest|quickest)(?: [a-z]+)? first\b|\b(?:fastest|quickest) to (?:the )?slowest\b|\bslowest last\b/;
const SLOWEST = /\bslowest(?: [a-z]+)? first\b|\bslowest to (?:the )?(?:fastest|quickest)\b/;
const ONE: readonly (readonly [RegExp, Order])[] = [
  [new RegExp(`\\b(?:tap|click|circle|tick|pick|choose|name|point to|select|underline|spot|state|give|which|what)\\b[^.?\\d]*\\b(?:the )?${LARGE}\\b`), 'largest'],
  [new RegExp(`\\b(?:tap|click|circle|tick|pick|choose|name|point to|select|underline|spot|state|give|which|what)\\b[^.?\\d]*\\b(?:the )?${SMALL}\\b`), 'smallest'],
  [/\b(?:which|what)\b[^.?\d]*\b(?:bigger|larger|greater|higher)\b|\b(?:the )?(?:bigger|larger|greater)\s*[?:]/, 'largest'],
  [/\b(?:which|what)\b[^.?\d]*\b(?:smaller|lower)\b|\b(?:the )?smaller\s*[?:]/, 'smallest'],
]; // prettier-ignore
const STEERS =
  /\b(?:difference|sum|total|add|subtract|range|median|mean|average|mode|second|third|middle|between|than|not|except|twice|half|double|percent|round|nearest|how (?:much|many|far)|by how|multiple|factor|prime|even|odd|closest|distance|absolute|magnitudes|why|without|reciprocal|square|negative of|opposite|divid\w*|divisor|goes? into|common|angles?|sides?|areas?|volumes?|perimeters?|product|solutions?|roots?|ignor\w*|leave out|leaving out)\b|n't\b|%|\||=|\^/;
const LIST = new RegExp(
  `${WRITTEN}(?:\\s*(?:°c?|s|kg|g|m|cm|km|ml|l|litres|seconds)?\\s*(?:,|;|,? and |,? or )\\s*${WRITTEN}){1,11}`,
  'g',
);

function orderOf(text: string): Order | null {
  const timed =
    /\b(?:seconds?|minutes?|mins?|secs?|times?)\b|\d ?s\b/.test(text) && !/\b(?:mph|km\/h|m\/s|speeds?)\b/.test(text);
  const wanted = [
    ...SIZES.filter(([pattern]) => pattern.test(text)).map(([, order]) => order),
    ...(timed && FASTEST.test(text) ? (['ascending'] as const) : []),
    ...(timed && SLOWEST.test(text) ? (['descending'] as const) : []),
  ];
  const [order, ...more] = new Set(wanted);
  if (order !== undefined) return more.length === 0 ? order : null;
  const [one, ...others] = new Set(ONE.filter(([pattern]) => pattern.test(text)).map(([, wish]) => wish));
  return others.length === 0 ? (one ?? null) : null;
}

/** A list of numbers told of whatever it may be, to be put in order, or the largest or smallest of it picked. */
export function orderAmongWords(problem: string): RuleSolution | null {
  if (
    problem.length > 300 ||
    !/first|last|order|ascending|descending|increasing|decreasing|est\b|[gw]er\b|left|right/i.test(problem)
  )
    return null;
  const plain = withoutVulgar(problem.replace(/\\[dt]?frac ?\{(\d+)\} ?\{(\d+)\}/g, '$1/$2').replace(/\$/g, ''))
    .replace(/[−–](?=\d)/g, '-')
    .replace(/\s+/g, ' ');
  const pieces = plain
    .split(/(?<=[.?!])\s+/)
    .filter(
      (piece) =>
        !(
          isClaim(piece) &&
          (piece.match(/\d+(?:\.\d+)?/g) ?? []).length < 3 &&
          !/order|which|first/.test(
            piece.replace(/\b(?:i|he|she|they|child|son|daughter|mum|dad) (?:put|had|wrote|said)[^.]*/i, ''),
          )
        ),
    );
  const text = pieces
    .join(' ')
    .toLowerCase()
    .replace(/\bin order of magnitude\b|\border of size\b|\bof magnitude\b/g, 'order');
  if (STEERS.test(text)) return null;
  const order = orderOf(text);
  const lists = order === null ? [] : [...text.matchAll(LIST)];
  const [list, ...more] = lists;
  if (order === null || list === undefined || more.length > 0) return null;
  const around = `${text.slice(0, list.index)} ${text.slice(list.index + list[0].length)}`;
  const units = new Set(
    [
      ...`${list[0]}${/^ ?[a-z°]*/.exec(text.slice(list.index + list[0].length))?.[0] ?? ''}`.matchAll(
        /\d ?(°c?|s|kg|g|m|cm|km|ml|l|litres|seconds|mm|metres)(?![a-z])/g,
      ),
    ].map(([, unit]) => unit),
  );
  if (/\d/.test(around) || units.size > 1) return null;
  const numbers = [...list[0].matchAll(new RegExp(WRITTEN, 'g'))].map(([typed]) => writtenNumber(typed));
  const known = numbers.flatMap((number) => number ?? []);
  const counted = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight'].findIndex((word) =>
    new RegExp(`\\b${word}\\b`).test(around),
  );
  if (known.length < numbers.length || (counted >= 0 && counted + 2 !== known.length)) return null;
  const isAll = order === 'ascending' || order === 'descending';
  return known.length < (isAll ? 3 : 2) ? null : orderNumbers(known, order);
}
