import type { MarkedData } from './markData.ts';
import { isSteering } from './steering.ts';

/** What may have been done to data without changing it. */
const HARMLESS_DEEDS = new Set(
  'asked born bought based called caught chosen collected completed cooked counted created delivered done downloaded drawn driven earned expressed given graded grouped held interested kept known listed marked measured made missed named needed noted noticed obtained observed ordered organised paid played posted printed produced rated read received recorded registered related rolled rounded run scored seen selected shown sold spent spread spotted spun surveyed taken tested thrown timed told used visited walked weighed worked written calculated planted picked grown hired employed invited described displayed entered involved divided concerned represented summarised summarized arranged shared saved tracked logged tired pleased excited discovered realised realized spotted revealed established reported announced served'.split(
    ' ',
  ),
);
const DEED =
  /(?<!!)\b(?:is|are|was|were|been|being|gets?|got)(?: then| later| all| each| also| afterwards| later on)* ([a-z]+ed|torn|stolen|broken|eaten|hidden|beaten|sunk|shrunk|cut|burnt|bent)\b/g;

/** One asked for the average of some of the told: "the mean of his maths and art marks". */
const OF_SOME =
  /\b(?:mean|median|mode|range)(?: [a-z]+){0,2} (?:of|for)(?: [a-z'-]+){1,3} and(?: [a-z'-]+){1,4}[\s.?]*$/;
const SOME_CHANGED =
  /\b(?:one|some|most|many|few|several) of (?:the|them|these|those|his|her|their|my|our)(?: [a-z]+){0,2}(?: (?:is|are|was|were|gets?|has|been|then|now|later))* (?:increas|decreas|rais|reduc|lower|multipl|divid|go|went|chang)/;
const HANDED =
  /\b(?:gives|gave|hands|lends?|lent|passes) (?:(?:one|each) of )?(?:another|the others?|him|her|them|away|[a-z]+ #\d|#\d+ (?:to|of|away))/;

/** Something was done that no phrase reads, or numbers that do not go together. */
export function isUnsettled({ text, amounts, lists }: MarkedData): boolean {
  // What was done before anything is told of the data is in what is told.
  const told = text.slice(Math.max(0, text.search(/[@&]\d|!(?:mean|median|mode|range|on-mean)\b/)));
  const deeds = [...told.matchAll(DEED)].map(([, word = '']) => word);
  if (deeds.some((word) => !isSteering(word) && !HARMLESS_DEEDS.has(word))) return true;
  const byPercent = [...text.matchAll(/\bby #(\d+)/g)].some(([, index]) => amounts[Number(index)]?.unit === '%');
  const lost = [...text.matchAll(/!?(?:loses?|lost|gains?|gained|puts? on) #(\d+)/g)].some(
    ([, index]) => (amounts[Number(index)]?.unit ?? '') !== '',
  );
  const percents = lists.length > 0 && new Set(amounts.map(({ unit }) => unit === '%')).size > 1;
  const years = amounts.some(({ unit }) => unit === 'years');
  const people = /\b(?:ages?|aged|heights?|weights?|mass(?:es)?|lengths?)\b/.test(text);
  return (
    byPercent ||
    lost ||
    percents ||
    (years && /#\d+ (?:months?|weeks?|days?)(?: old)?[\s.,;]/.test(text)) ||
    (people && amounts.some(({ value }) => value.s < 0n)) ||
    (lists.some((list) => list.length > 2) && OF_SOME.test(text)) ||
    /,? then (?:add|subtract|take away|multiply by|divide by) #\d+[\s.?]*$/.test(text) ||
    SOME_CHANGED.test(text) ||
    HANDED.test(text)
  );
}
