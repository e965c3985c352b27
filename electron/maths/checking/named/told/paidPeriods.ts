type Period = { readonly which: string; readonly span: string };

const PERIOD = /\b(a|one|the|each|every|per|on|last|this|that) (week|(?:mon|tues|wednes|thurs|fri|satur|sun)?day)s?\b/g;
const ASKS = /\b(?:how much|find|work out|calculate|what (?:is|was))\b/;
const AGAIN = /^(?:each|every|per)$/;

function periodsIn(text: string): readonly Period[] {
  return [...text.matchAll(PERIOD)].map(([, which = '', span = '']) => ({ which, span }));
}

/**
 * Whether the pay that is asked for is that of the hours told of: 8 hours each day are not those of a week, nor those of
 * Monday those of Tuesday.
 */
export function isOfOnePeriod(text: string, isDaily: boolean, hoursAreAsked: boolean): boolean {
  const at = text.search(ASKS);
  const [told, asked] = [periodsIn(text.slice(0, at)), periodsIn(text.slice(at))];
  if (isDaily) return asked.every(({ span }) => span === 'week');
  const [spans, weeks] = [new Set<string>(), new Set<string>()];
  for (const { which, span } of [...told, ...asked]) {
    spans.add(span);
    if (/^(?:last|this)$/.test(which)) weeks.add(which);
  }
  if (spans.size > 1 || weeks.size > 1) return false;
  // "He works 8 hours every day. How much does he earn?": on how many days, nobody says.
  if (asked.length === 0) return !told.some(({ which, span }) => AGAIN.test(which) && span === 'day');
  if (told.length === 0) return hoursAreAsked;
  const isEach = (periods: readonly Period[], one: RegExp): boolean => periods.some(({ which }) => one.test(which));
  return hoursAreAsked || !isEach(asked, AGAIN) || isEach(told, /^(?:each|every|per|a)$/);
}
