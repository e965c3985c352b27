import Fraction from 'fraction.js';

import { writeDecimal } from '../../askedText.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { spelt } from '../figures/figureText.ts';

const NUMBER = String.raw`(\d+(?:\.\d+)?)`;
const SQUARE = String.raw`(?:square (m|cm|ft|yd|in|km|met(?:re|er)s?|feet|yards?|inches)|(m|cm|ft|yd)(?:²|\^2))`;
const THING = '(?:tin|box|pack|packet|bag|roll|litre|liter|can|pot|bottle|gallon|sack|carton|tub|jar|bale|pallet|piece|sheet|kilogram|kg|load|bucket)'; // prettier-ignore
const COVERS =
  '(?:(?:will |can |is enough to |enough to |to )?(?:covers?|does|seeds?|treats?|feeds?|protects?|paints?|lays|coats?)|is enough for|contains enough (?:[a-z]+ )?(?:for|to cover)|has enough (?:[a-z]+ )?(?:for|to cover))';
const EACH = new RegExp(
  `\\b(?:one|each|every|a|1|the|per) (?:[a-z]+ )?${THING}(?: of [a-z]+(?: [a-z]+)?)? ${COVERS}(?: (?:an area of|exactly|about|up to|only))* ${NUMBER} ${SQUARE}`,
  'i',
);
const PER = new RegExp(
  `${COVERS}(?: (?:an area of|exactly|up to))* ${NUMBER} ${SQUARE} (?:per|a|an|for each|for every|with each|with one) ${THING}`,
  'i',
);
const ASKED = new RegExp(
  `\\bhow many (?:full |whole |more )?(?:[a-z]+ )?(${THING}s?|boxes|tins|pieces)\\b(?: of [a-z]+(?: [a-z]+)?)?([^.?#]*)[?.]`,
  'i',
);
const OTHER = /\b(?:both sides|each side|all sides|front and back|coats?|twice|half|cost|costs|price|left|already|spare|extra|except|not|door|doors|window|windows|waste|wasted|each wall|four walls|ceiling|more|discount|only|per|hole|pond|path|border)\b|[£$€%]/i; // prettier-ignore

/** "Two coats", "painting one side twice": so many times the area. */
const COATS =
  /,? ?(?:(?:and|but|which|that|it|i|we|he|she|they|you)(?:['’](?:m|s|re|ll))? )*(?:(?:is|am|are|will|to be|being|want|wants|need|needs|needing|going|plan|plans) )*(?:to )?(?:(?:for|with|give|gives|giving|given|apply|applying|put on|putting on|have|has|having|get|gets|do|doing) )?(?:(?:it|the (?:wall|fence|door|floor|ceiling)) )?(one|two|three|1|2|3) (?:full )?coats?(?: of paint)?(?: on it)?|,? ?(?:and )?(?:i|we|he|she|they)(?:['’](?:m|s|re|ll)| am| is| are| will)? ?(?:be )?(?:painting|paint|paints) (?:it|one side|the one side)(?: of it)? (twice|once)\b/i;
const COAT_COUNTS: Readonly<Record<string, number>> = { one: 1, '1': 1, once: 1, two: 2, '2': 2, twice: 2, three: 3, '3': 3 }; // prettier-ignore

/** "One pack covers 2 m². How many packs for a room 4 m by 3 m?": the area first, by whoever knows it, then whole packs. */
export function packsForArea(asked: string, area: (problem: string) => Rewording | null): Rewording | null {
  if (!/\bhow many\b/i.test(asked) || !/\b(?:cover|enough|does|seed|treat|feed|protect|paint|lay|coat)/i.test(asked))
    return null;
  const problem = spelt(asked);
  const covers = EACH.exec(problem) ?? PER.exec(problem);
  const question = covers === null ? null : ASKED.exec(problem.replace(covers[0], ' '));
  if (covers === null || question === null) return null;
  const coats = /\bpaint|\bvarnish|\bstain/i.test(problem) ? COATS.exec(problem.replace(covers[0], ' ')) : null;
  const times = COAT_COUNTS[(coats?.[1] ?? coats?.[2] ?? 'one').toLowerCase()];
  if (times === undefined || (problem.match(/\b(?:coats?|twice|layers?)\b/gi) ?? []).length > 1) return null;
  const rest = problem
    .replace(covers[0], ' ')
    .replace(coats?.[0] ?? '\0', ' ')
    .replace(question[0], (all) =>
      /\d/.test(all) ? `. It is for ${(question[2] ?? '').replace(/^.*?\bfor\b/, '')}.` : ' ',
    );
  if (OTHER.test(rest) || /\bmore\b/.test(question[0])) return null;
  const unit = unitOf(covers[2] ?? covers[3] ?? '');
  const told = rest.replace(/(?:\s*\.)+(?!\d)/g, '.').trim();
  const found = area(`${told} Find the area in square ${unit}.`);
  if (found === null) return null;
  const one = new Fraction(covers[1] ?? '0');
  return {
    ...found,
    finish: (answer) => {
      const finished = found.finish === undefined ? { steps: [], answer } : found.finish(answer);
      const size = /^(\d+(?:\.\d+)?)\\text\{ ([a-z]+)\}\^2$/.exec(finished?.answer ?? '');
      if (finished === null || size === null || unitOf(size[2] ?? '') !== unit || one.compare(0) <= 0) return null;
      const all = new Fraction(size[1] ?? '0').mul(times);
      const exact = all.div(one);
      const whole = exact.ceil();
      const t = writeDecimal;
      const line = `${t(all)}\\div ${t(one)}=${exact.d === 1n ? t(exact) : `${exact.valueOf().toFixed(2)}\\ldots`}`;
      const steps = [{ reason: 'Divide the area by what one covers.', expression: line }];
      if (times > 1) steps.unshift({ reason: 'Each coat covers the whole area.', expression: `${size[1] ?? ''}\\times ${times}=${t(all)}` }); // prettier-ignore
      if (exact.d !== 1n) steps.push({ reason: 'Part of one has to be bought whole: round up.', expression: t(whole) });
      return { steps: [...finished.steps, ...steps], answer: t(whole) };
    },
  };
}

function unitOf(word: string): string {
  if (/^met(?:re|er)s?$/.test(word)) return 'm';
  return { feet: 'ft', foot: 'ft', yard: 'yd', yards: 'yd', inches: 'in' }[word] ?? word;
}
