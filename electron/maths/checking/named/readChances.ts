import { formula, type BareQuestion, type NamedQuestion } from './namedQuestion.ts';

const COLOUR = '(?:red|blue|green|yellow|white|black|orange|purple|pink|brown|silver|gold)';
const THING = '(?:counters?|balls?|marbles?|beads?|sweets?|discs?|cubes?|pens?|buttons?|socks?|cards?)';
const BAG = new RegExp(
  `^(?:there are|a (?:bag|box|jar|hat|drawer) (?:contains|has|holds)) (?<contents>\\d+ ${COLOUR}(?: ${THING})?(?:,? (?:and )?\\d+ ${COLOUR}(?: ${THING})?)+)(?: (?:in|inside) (?:a|the) (?:bag|box|jar|hat|drawer))?[.,;]? ?(?<rest>.+)$`,
);
const DRAWN = `(?:(?:one|a|1)(?: ${THING})? is (?:picked|chosen|taken|drawn|selected|pulled)(?: out)?(?: at random| randomly)(?: from (?:the|it) ?(?:bag|box|jar|hat|drawer)?)?[.,;]? ?)?`;
const WANT = "(?:(?:what is|what's|whats|find|work out|calculate|write down|state) )?(?:the )?(?:probability|chance|p)";
const EVENT = `(?:(?: that)? ?(?:it|the ${THING}|this) is(?<not> not)? (?<colour>${COLOUR})(?: or (?<other>${COLOUR}))?| ?(?:of|of getting|of picking|of drawing|of choosing|of taking|of selecting|of pulling)(?: out)?(?: a| an| one)? (?<colour2>${COLOUR})(?: or (?<other2>${COLOUR}))?(?: ${THING})?(?: at random)?| ?\\((?<colour3>${COLOUR})\\))`;
const ASKED = new RegExp(`^${DRAWN}${WANT}${EVENT}$`);

const ROLLED = new RegExp(
  `^(?:(?:a|an|one) (?:fair |ordinary |normal |standard |six-sided |6-sided |unbiased )*(?:dice|die) is (?:rolled|thrown)(?: once)?[.,;]? ?)?${WANT}(?: of| that it)? ?(?:getting |rolling |throwing |scoring |lands on |shows )?(?:an? |the )?(?<event>[1-6]|even number|odd number|prime number|square number|number (?:greater|less|more|bigger|smaller|higher|lower) than [1-6]|multiple of [23])(?: (?:on|with|when (?:rolling|throwing)) (?:a|an|one) (?:fair |ordinary |normal |standard |six-sided |6-sided )*(?:dice|die))?$`,
);

/** One draw from a bag whose colours are counted, or one roll of a die. */
export function readChances(question: BareQuestion): NamedQuestion | null {
  return bag(question) ?? die(question);
}

function bag(question: BareQuestion): NamedQuestion | null {
  const { contents = '', rest = '' } = BAG.exec(question.text)?.groups ?? {};
  const groups = ASKED.exec(rest)?.groups;
  if (groups === undefined) return null;
  // 3 red balls and 5 blue cubes: a ball is not one of eight.
  const things = [...question.text.matchAll(new RegExp(THING, 'g'))].map(([thing]) => thing.replace(/s$/, ''));
  if (new Set(things).size > 1) return null;
  const counts = new Map<string, number>();
  for (const [, count = '', colour = ''] of contents.matchAll(/(\d+) ([a-z]+)/g)) {
    if (counts.has(colour)) return null;
    counts.set(colour, Number(count));
  }
  const wanted = [
    groups['colour'] ?? groups['colour2'] ?? groups['colour3'] ?? '',
    groups['other'] ?? groups['other2'],
  ];
  const named = wanted.flatMap((colour) => (colour === undefined ? [] : [counts.get(colour)]));
  const all = [...counts.values()];
  const total = all.reduce((sum, count) => sum + count, 0);
  const favourable = named.reduce<number>((sum, count) => sum + (count ?? Number.NaN), 0);
  if (!Number.isInteger(favourable) || wanted[0] === wanted[1] || total === 0) return null;
  const count = groups['not'] === undefined ? favourable : total - favourable;
  return formula(`${count}/(${all.join(' + ')})`, question);
}

const SIDES = [1, 2, 3, 4, 5, 6];

function die(question: BareQuestion): NamedQuestion | null {
  const event = /\b(?:dice|die)\b/.test(question.text) ? ROLLED.exec(question.text)?.groups?.['event'] : undefined;
  if (event === undefined) return null;
  const count = SIDES.filter((side) => isHit(side, event)).length;
  return count === 0 ? null : formula(`${count} × 1/6`, question);
}

function isHit(side: number, event: string): boolean {
  const limit = Number(/\d/.exec(event)?.[0]);
  if (/^\d$/.test(event)) return side === limit;
  if (event.startsWith('even')) return side % 2 === 0;
  if (event.startsWith('odd')) return side % 2 === 1;
  if (event.startsWith('prime')) return [2, 3, 5].includes(side);
  if (event.startsWith('square')) return [1, 4].includes(side);
  if (event.startsWith('multiple')) return side % limit === 0;
  return /greater|more|bigger|higher/.test(event) ? side > limit : side < limit;
}
