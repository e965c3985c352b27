const CLOCK =
  /\b(?:at )?(noon|midday|midnight|\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\.?)(?: (?:on )?(?:a |the )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday|same day|next day|that day|following day))?(?: (?:on )?the same day)?(?=[ ,.;?]|$)/g;
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

function hoursOf(clock: string): number | null {
  if (/noon|midday/.test(clock)) return 12;
  if (clock === 'midnight') return 24;
  const [, hour, minutes, half] = /^(\d{1,2})(?:[.:](\d\d))? ?([ap])/.exec(clock) ?? [];
  if (hour === undefined || Number(hour) > 12 || (minutes !== undefined && minutes !== '00')) return null;
  return (Number(hour) % 12) + (half === 'p' ? 12 : 0);
}

/** "At noon there are 150 … at 6 pm on the same day" as "150 … after 6 hours": how long lies between. */
export function withSpans(text: string): string {
  const times = [...text.matchAll(CLOCK)];
  const [from, to, ...more] = times;
  if (from === undefined || to === undefined || more.length > 0) return text;
  const [one, two] = [hoursOf(from[1] ?? ''), hoursOf(to[1] ?? '')];
  if (one === null || two === null) return text;
  const [day, last] = [DAYS.indexOf(from[2] ?? ''), DAYS.indexOf(to[2] ?? '')];
  if (day < 0 !== last < 0) return text;
  const next = /\b(?:next|following) day\b/.test(to[2] ?? '') ? 1 : 0;
  const days = day < 0 ? next : (last - day + 7) % 7;
  const hours = two - one + 24 * days;
  if (hours <= 0) return text;
  const start = to.index;
  return `${text.slice(0, from.index)} ${text.slice(from.index + from[0].length, start)} after ${hours} hours ${text.slice(start + to[0].length)}`.replace(/\s+/g, ' '); // prettier-ignore
}

const SHARE =
  /\b(half|a quarter|one quarter|twice|double|three times|four times) (?:of )?(?:what (?:he|she|they|it|was) (?:paid|cost|was bought for)|(?:its|the|their) (?:original|initial|starting|first|purchase|present) (?:value|price|amount|mass|size|population|number|cost)|(?:of )?the (?:price|amount) (?:he|she|they) paid)\b/;
const SHARES: Readonly<Record<string, number>> = { half: 0.5, 'a quarter': 0.25, 'one quarter': 0.25, twice: 2, double: 2, 'three times': 3, 'four times': 4 }; // prettier-ignore

/** "Less than half of what he paid": the amount itself, where only one amount of money is told. */
export function withShares(text: string): string {
  const found = SHARE.exec(text);
  if (found === null) return text;
  const amounts = [...text.matchAll(/(?<![\d.])(\d+(?:\.\d+)?)(?!\d|\.\d| ?%| ?per ?cent)/g)].map(([, size]) =>
    Number(size),
  );
  const [amount, ...more] = amounts;
  const share = SHARES[found[1] ?? ''];
  if (amount === undefined || share === undefined || more.length > 0) return text;
  return text.replace(found[0], String(amount * share));
}
