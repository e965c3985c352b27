import Fraction from 'fraction.js';

import type { AsFormula, BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { NUMBER, numberIn } from '../numbersIn.ts';
import { counted } from './counted.ts';
import { MONEY, moneyReply, withPennies } from './money.ts';
import { NAME, wholeText, type Whole } from './nameable.ts';
import { reply } from './reply.ts';
import { toldAmount, type ToldAmount } from './toldAmount.ts';

type Groups = Readonly<Record<string, string | undefined>>;

const UNIT = 'kg|g|mg|litres?|l|ml|cl|m|cm|km|miles|eggs|minutes|hours|days|weeks';
const AMOUNT = `${MONEY}|(?:${NUMBER}) ?(?:${UNIT})(?![a-z])`;
const THING = `(?:(?:${NAME} ){0,2}${NAME})`;
/** The thing that is asked about, before "cost". */
const AGAIN = `(?:(?:(?!cost|weigh|at)${NAME} ){0,2}(?!cost|weigh|at)${NAME})`;
const SAME = '(?:,? ?(?:at (?:this|the same) rate|if they all cost the same|at the same price),?)?';
const WORK = "(?:work out|find|calculate|what is|what's|whats|what will be|how much is)";

const DIRECT: readonly Whole[] = [
  // "6 pencils cost £1.50. Work out the cost of 10 pencils."
  wholeText(
    `(?:if )?(?<first>\\d+) (?<thing>${THING}) (?:cost|costs|weigh|weighs|have a mass of|are sold for|need|use) (?<amount>${AMOUNT})[.,;]?${SAME} (?:${WORK} the (?:cost|price|weight|mass) of|how much (?:do|will|would|does)|what (?:do|will|would)|how much for|what is the (?:cost|price) of) (?<second>\\d+)(?: of (?:the|these))?(?: same)?(?: (?<again>${AGAIN}))?(?: (?:cost|weigh))?(?: at the same (?:price|rate)(?: each)?)?`,
  ),
  // "A recipe for 4 people needs 300 g of rice. How much rice is needed for 10 people?"
  wholeText(
    `(?:a|the) recipe (?:for|that serves|serving|serves) (?<first>\\d+) ?(?<eaters>(?!needs|uses|requires|calls|contains)${NAME})? (?:needs|uses|requires|calls for|contains) (?<amount>${AMOUNT})(?: of (?<thing>${THING}))?[.,;]? (?:how much|how many (?:grams|g|ml|kg) of)(?: (?<again>${THING}?))?(?: is| are| do you| would you| will you| do i)? ?(?:needed|need|required|used)? ?(?:to make (?:it|enough))? ?for (?<second>\\d+)(?: (?<eaters2>${NAME}))?`,
  ),
  wholeText(
    `(?<amount>${AMOUNT})(?: of (?<thing>${THING}))? (?:is needed|makes enough|serves|is enough) for (?<first>\\d+) people[.,;]? how much (?:(?<again>${THING}?) )?is needed for (?<second>\\d+) people`,
  ),
];

const DEED = `(?:${NAME})(?: (?:a|an|the|it|${NAME})){0,5}`;
const INVERSE: readonly Whole[] = [
  // "It takes 6 workers 10 days to build a wall. How long would 4 workers take?"
  wholeText(
    `(?:it takes )?(?<first>\\d+) (?<who>${NAME}) (?:(?<days>\\d+) (?<unit>days|hours|minutes|weeks) to|(?:(?:can|take|take a total of|could) )?(?<before>[a-z ]*?)(?:in )?(?<days2>\\d+) (?<unit2>days|hours|minutes|weeks)(?: to)?)(?: (?<deed>${DEED}))?[.,;]? ?(?:(?:if (?:everyone|they all|all) works? at the same (?:rate|speed)|(?:working )?at the same (?:rate|speed)),? )?(?:how long (?:would|will|does|do) (?:it take )?(?<second>\\d+) (?:identical )?(?<again>${NAME})(?: take| need)?|how many (?<wanted>days|hours|minutes|weeks) (?:would|will|does|do) (?:it take )?(?<second2>\\d+) (?:identical )?(?<again2>${NAME})(?: take| need)?)(?: to (?<deed2>${DEED}))?`,
  ),
];

const MAP = wholeText(
  `(?:(?:on )?(?:a|the) (?:walking |road |bushwalking |street |tourist |ordnance survey )?map(?: is drawn)?(?: has| with| drawn)?(?: to)?(?: a| the)? scale(?: of| is)? 1 ?: ?(?<scale>\\d{1,3}(?:[ ,]?\\d{3})*)[.,;]?) (?:a|the|2|two) (?<thing>${THING}) (?:is|are|measures) (?<size>${NUMBER}) ?cm(?: long| apart)?(?: on the map)?[.,;]? (?:how (?:long|far apart) (?:is|are) (?:the (?:real|actual) (?<again>${THING})|the (?<again2>${THING})|they)(?: in real life)?|${WORK} the (?:real|actual|true) (?:length|distance)(?: of the (?<again3>${THING})| between (?:them|the (?<again4>${THING})))?),? in (?<unit>km|kilomet(?:re|er)s|m|met(?:re|er)s)`,
);

/** So much for so many: how much for another number, in proportion or shared out; lengths on a map. */
export function readRates(question: BareQuestion): NamedQuestion | null {
  if (!/cost|weigh|recipe|people|take|map|need/.test(question.text)) return null;
  const bare = withPennies(counted(question.text), question.form);
  if (bare === null || bare.form !== question.form) return null;
  const map = MAP(bare.text);
  if (map !== undefined) return onMap(map, question.form);
  if (question.form !== '') return null;
  for (const pattern of DIRECT) {
    const groups = pattern(bare.text);
    if (groups !== undefined) return direct(groups, bare.text);
  }
  for (const pattern of INVERSE) {
    const groups = pattern(bare.text);
    if (groups !== undefined) return inverse(groups);
  }
  return null;
}

/** Of the same things: "8 weigh" names none. */
function isSame(one: string | undefined, other: string | undefined): boolean {
  const stem = (text: string) => text.trim().replace(/s$/, '');
  return one === undefined || other === undefined || other.trim() === '' || stem(one) === stem(other);
}

function direct({ first, second, amount, thing, again, eaters, eaters2 }: Groups, asked: string): NamedQuestion | null {
  const told = toldAmount(amount);
  const [from, to] = [Number(first), Number(second)];
  if (told === null || !(from > 0 && to > 0) || from === to || !isSame(thing, again) || !isSame(eaters, eaters2))
    return null;
  const isPriced = /^[£$€₹]$/.test(told.unit);
  // The weight of what has a price is not told.
  if ((isPriced ? /\b(?:weight|weigh|mass)\b/ : /\b(?:cost|price)\b/).test(asked)) return null;
  const value = told.value.mul(to).div(from);
  return isPriced ? moneyReply(value, told.unit, '') : sized({ value, unit: told.unit });
}

function sized({ value, unit }: ToldAmount): AsFormula {
  return reply(`${value.toFraction()} + 0`, { unit: unit === '' ? null : unit });
}

const HANDS =
  /^(?:workers|workmen|men|women|people|painters|builders|bricklayers|decorators|labourers|laborers|gardeners|cleaners|farmers|plumbers|machines|robots|printers|taps|pumps|pipes|hoses|tractors|diggers|volunteers|employees|typists|students|children|boys|girls|friends|adults|masons|carpenters|engineers|mowers|excavators)$/;
const LABOUR =
  /^(?:build|paint|dig|clean|plant|pick|make|fill|empty|drain|lay|decorate|repair|mow|harvest|print|pack|assemble|load|unload|plough|plow|sort|produce|tile|install|weed|do|sew|type|construct|erect|pave|wash|sweep|cut|fix|renovate|prepare|bake|cook|finish|complete)$/;
/** Those whom nothing but work can be meant of. */
const TRADES = /^(?:workers|workmen|painters|builders|bricklayers|decorators|labourers|laborers|masons)$/;

/** Eggs boil and runners run no faster for being more: only hands share a job, and it must be the same one. */
function isShared({ who = '', before = '', deed = before.trim(), deed2 }: Groups): boolean {
  const words = (text: string): readonly string[] => text.split(' ').filter((word) => !/^(?:a|an|the|it|)$/.test(word));
  const [told, asked] = [words(deed), words(deed2 ?? '')];
  const [verb] = told;
  if (!HANDS.test(who) || (before.trim() !== '' && deed !== before.trim())) return false;
  if (verb === undefined ? !TRADES.test(who) : !LABOUR.test(verb)) return false;
  return asked.every((word) => told.includes(word) || /^(?:do|job)$/.test(word));
}

/** Twice as many workers need half the time. */
function inverse(groups: Groups): NamedQuestion | null {
  const days = Number(groups['days'] ?? groups['days2']);
  const unit = groups['unit'] ?? groups['unit2'] ?? '';
  const [from, to] = [Number(groups['first']), Number(groups['second'] ?? groups['second2'])];
  const wanted = groups['wanted'];
  const again = groups['again'] ?? groups['again2'];
  if (!isShared(groups)) return null;
  if (!(days > 0 && from > 0 && to > 0) || !isSame(groups['who'], again) || (wanted !== undefined && wanted !== unit))
    return null;
  const value = new Fraction(days).mul(from).div(to);
  return reply(`${value.toFraction()} + 0`, { unit, mayLackUnit: wanted !== undefined });
}

function onMap(groups: Groups, form: string): NamedQuestion | null {
  const { scale = '', size = '', unit = '', thing } = groups;
  const again = ['again', 'again2', 'again3', 'again4'].map((name) => groups[name]).find((one) => one !== undefined);
  if (!isSame(thing, again)) return null;
  const [drawn, factor] = [numberIn(size), Number(scale.replace(/[ ,]/g, ''))];
  if (drawn === null || !(factor > 1)) return null;
  const metres = drawn.mul(factor).div(100);
  const isKilometres = unit.startsWith('k');
  return reply(`${(isKilometres ? metres.div(1000) : metres).toFraction()} + 0`, {
    form,
    unit: isKilometres ? 'km' : 'm',
    mayLackUnit: true,
  });
}
