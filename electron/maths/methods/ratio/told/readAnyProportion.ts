import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import type { Unit } from '../../amounts/quantity.ts';
import { nameStems } from '../../words/nameStems.ts';
import type { StoryAmount } from '../../words/storyAmounts.ts';
import { unitRatio } from '../../words/unitSizes.ts';
import { valued } from '../../words/values.ts';
import { workInverseUnitary, workUnitary } from '../workProportion.ts';
import { CHANGES, plainRatio } from './plainRatio.ts';

/** An amount as the story tells it: how much, of what, where. */
type Told = {
  readonly value: Fraction;
  readonly unit: Unit;
  /** What it counts: a currency, `time`, a unit, the stems of a name. */
  readonly stems: readonly string[];
  readonly kind: StoryAmount['kind'];
  readonly sentence: number;
  readonly at: number;
  /** Nothing but a name stands before it in its clause: it is who does it. */
  readonly leads: boolean;
};

const FUNCTION =
  /^(?:the|a|an|in|on|at|by|for|from|with|is|are|was|were|be|to|and|that|which|who|has|have|had|there|it|they|he|she|i|we|you|how|what|can|could|will|would|do|does|did|takes?|took|costs?|needs?|makes?|made|uses?|used|weighs?|contains?|buys?|serves?|produces?|at|working|if|so|when|using|as|long|high|tall|cast|casts|fill|fills|eat|eats|last|lasts|per|each|every|finish|travels?|runs?|walks?|drives?|holds?|feeds?|gives?|completed?|built?|paints?|painted|dug|dig|clean|reads?|types?|prints?|packs?|earns?|pays?|burns?|requires?|altogether|together|enough)$/;
const WORKERS =
  /^(?:[a-z]*worker|builder|painter|gardener|cleaner|decorator|plumber|electrician|carpenter|bricklayer|mechanic|labourer|laborer|farmer|engineer|tailor|plasterer|tiler|roofer|typist|clerk|baker|chef|man|woman|people|person|student|pupil|boy|girl|child|friend|volunteer|helper|employee|machin|robot|tap|pip|pump|digger|lorry|truck|tractor|harvester|picker|crew|hos|excavator|printer|mower|craftsman|workman|soldier|scout|adult|teacher|secretary|camper|hiker|cow|hors|goat|sheep|chicken|hen|hamster|rabbit|cat|dog|sailor|guest|prisoner)$/;
const STOPS =
  /\b(?:discount|sale|free|change from|fixed|plus|charges?|deposit|tip|interest|profit|loss|scale|map|speed|mph|km\/h|average|mean|area|squares?|circle|radius|perimeter|volume|probability|random|chance|dice|fraction|share|shared|divided|split|fewer|less|more than|older|younger|faster|slower|together with|difference|sum|percent|overtime|bonus|both|best|value|cheaper|exactly one|temperature|degrees|minimum|maximum|old|age|aged|grows?|grew|boil|boils|bake|bakes|baked|baking|cook|cooks|cooked|roast|dry|dries|hatch|heal|freeze|melt|melts|another|different)\b/;
/** "Buses hold 50 pupils and cost £180 each", "rooms sleep 3": only whole ones are paid for. */
const WHOLE_ONES =
  /\b(?:bus(?:es)?|coach(?:es)?|minibus(?:es)?|taxis?|cabs?|cars?|vans?|boats?|rafts?|ferr(?:y|ies)|lorr(?:y|ies)|trucks?|tables?|rooms?|cabins?|tents?|lifts?|box(?:es)?|carriages?|rides?)\b[^.?]*\b(?:holds?|seats?|carr(?:y|ies)|sleeps?|takes?|fits?|has room for|have room for) (?:up to )?⟨/;
const ASK =
  /(?:^|[.;?!,:] |\band |\bso )((?:how (?:many|much|long|far|tall|high|heavy|big)|what|find|work out|calculate|determine)\b[^.?]*)[.?]*$/;

function stemsAfter(text: string): readonly string[] {
  const words = text
    .replace(/^ ?of /, ' ')
    .replace(/[^a-z' -].*$/, '')
    .split(' ')
    .filter((word) => word !== '');
  const stop = words.findIndex((word) => FUNCTION.test(word));
  return nameStems((stop < 0 ? words : words.slice(0, stop)).slice(0, 2).join(' '));
}

function toldAmounts(text: string, amounts: readonly StoryAmount[]): readonly Told[] | null {
  const all = [...text.matchAll(/⟨[a-z](\d+)⟩/g)].map((found): Told | null => {
    const amount = amounts[Number(found[1])];
    const value = amount === undefined ? null : valued(amount);
    if (amount === undefined || value === null || amount.kind === 'percent') return null;
    const before = text.slice(0, found.index);
    const sentence = (before.match(/[.;?!]|, (?=how|what)/g) ?? []).length;
    const clause = before.split(/[.;?!,]/).at(-1) ?? '';
    return {
      value: value.value,
      unit: value.unit,
      kind: amount.kind,
      stems: stemsAfter(text.slice(found.index + found[0].length)),
      sentence,
      at: found.index,
      leads:
        /^(?: ?(?:if|when|it takes|it took|it would take|suppose|given that|a team of|a group of|and|so|working together))* ?$/.test(
          clause,
        ),
    };
  });
  return all.every((one) => one !== null) ? all.filter((one) => one !== null) : null;
}

/** Two amounts of one kind: pens and pens, minutes and hours, pounds and pounds. */
function alike(one: Told, two: Told): boolean {
  if (one.kind !== two.kind) return false;
  if (one.kind === 'money') return one.unit === two.unit;
  if (one.kind === 'time') return true;
  const shared = one.stems.some((stem) => two.stems.includes(stem));
  if (one.kind === 'number') return shared || (two.stems.length === 0 && one.stems.length > 0);
  return one.unit === two.unit && (shared || one.stems.length === 0 || two.stems.length === 0);
}

/** Does the question ask for amounts like this one? */
function isAsked(question: string, told: Told): boolean {
  const words = nameStems(question.replace(/[^a-z' -]/g, ' '));
  if (told.kind === 'money')
    return /\b(?:cost|price|pay|money|pounds|dollars|euros|earn|earns|paid|worth|unit rate|spend|charge)\b/.test(
      question,
    );
  if (told.kind === 'time')
    return /\bhow long\b|\btime\b|\bhow many (?:more )?(?:hours|minutes|seconds)\b/.test(question);
  if (told.kind === 'length')
    return (
      new RegExp(
        `\\bhow (?:far|long|tall|high)\\b|\\bhow many (?:${told.unit}|met|kilomet|cent|feet|inch|mile)|\\b(?:height|length|distance)\\b`,
      ).test(question) && !/how long (?:will|would|does|do) it take/.test(question)
    );
  const named = told.stems.some((stem) => words.includes(stem));
  if (told.kind === 'quantity')
    return named || (told.stems.length === 0 && /\bhow (?:much|heavy)\b|\bweigh|\bmass\b/.test(question));
  return named;
}

function answerUnit({ unit, kind, stems }: Told, question: string): Unit | null {
  if (kind !== 'number') return unit;
  const period = stems.find((stem) => /^(?:day|week|month|year)$/.test(stem));
  return period !== undefined && /\bhow long\b|how many (?:days|weeks|months|years)/.test(question) ? `${period}s` : '';
}

function isTime(told: Told): boolean {
  return told.kind === 'time' || told.stems.some((stem) => /^(?:day|week|month|year|hour|minut|lesson)$/.test(stem));
}

const PLAIN_WORDS = new Set(
  nameStems(
    'need needs needed require required use uses used cost costs take takes make makes made get gets buy buys bought weigh weighs serve serves produce print fill type pack travel go goes drive walk run earn earns pay pays paid eat eats drink drinks last lasts feed feeds finish complete build paint dig clean do done should weight mass height length tall high long far money amount number price rate same job task total pounds dollars euros pence cents hours minutes seconds days weeks months years litres grams kilograms metres kilometres miles centimetres feet cups spoons tablespoons teaspoons kg km cm ml each one full whole many much time this these them it expect find calculate work out must stuff cast casts per exactly then now altogether want wants making serving measured measure weighing ounces inches gallons pints mm enough wish you your people',
  ),
);

/** Does the question speak of something that nothing was told of: a bus, pencils, women? */
function hasStranger(question: string, told: string): boolean {
  const known = new Set(
    nameStems(
      told
        .replace(/⟨[a-z]\d+⟩/g, ' ')
        .replace(/[^a-z' -]/g, ' ')
        .replaceAll('-', ' '),
    ),
  );
  return nameStems(
    question
      .replace(/⟨[a-z]\d+⟩/g, ' ')
      .replace(/[^a-z' -]/g, ' ')
      .replaceAll('-', ' '),
  ).some((stem) => !known.has(stem) && !PLAIN_WORDS.has(stem) && !FUNCTION.test(stem));
}

const PRODUCES =
  /\b(?:fills?|prints?|types?|makes?|made|produces?|packs?|reads?|travels?|walks?|runs?|drives?|pumps?|burns?|writes?|swims?|cycles?|climbs?|knits?|mows?|assembles?|copies|scans?|downloads?|sews?|picks?|lays?|sorts?|wraps?|peels?|cuts?)\b/;

/** Some who do one job together, whoever they are. */
const FINISHES =
  /\b(?:finish|finishes|complete|completes|build|builds|paint|dig|erect|reap|sow|pave|decorate|tile|fence|unload|load|polish|plant|plough|harvest|mow|repair|weed|clean|do|does) (?:a|an|the|this|one) [a-z]+/;

/** Whatever goes in proportion: so much of one thing with so much of another, and how much with how much else. */
export function readAnyProportion(problem: string): RuleSolution | null {
  const story = problem.length > 300 ? null : plainRatio(problem);
  if (story === null || story.places !== null || /⟨[rpsc]\d+⟩/.test(story.text)) return null;
  const text = story.text.replace(
    /\b(?:working )?at (?:the|this|that) (?:same )?(?:rate|pace|price|speed)\b|\bfor every\b/g,
    (all) => (all === 'for every' ? 'for' : ''),
  );
  const asked = ASK.exec(text);
  if (
    asked === null ||
    CHANGES.test(text.replace(/\bif\b/g, '')) ||
    STOPS.test(text) ||
    WHOLE_ONES.test(text) ||
    /[=→+×]/.test(text)
  )
    return null;
  const question = asked[1] ?? '';
  if (hasStranger(question, text.slice(0, text.length - asked[0].length))) return null;
  const told = toldAmounts(text, story.amounts);
  if (told?.length !== 3) return null;
  const ways = told.flatMap((other) => {
    const [one, two] = told.filter((amount) => amount !== other);
    return one !== undefined &&
      two !== undefined &&
      alike(one, two) &&
      isAsked(question, other) &&
      !alike(one, other) &&
      !alike(two, other)
      ? [{ one, two, other }]
      : [];
  });
  const [way, ...more] = ways;
  if (way === undefined || more.length > 0) return null;
  const { other } = way;
  const last = told.at(-1);
  const asks = text.length - asked[0].length;
  const inQuestion = [way.one, way.two].filter((amount) => amount.at > asks);
  const wanted = inQuestion.length === 1 ? inQuestion[0] : inQuestion.length === 0 && last !== other ? last : undefined;
  const base = wanted === way.one ? way.two : way.one;
  if (wanted === undefined || other.at > asks || base.sentence !== other.sentence || wanted.sentence === other.sentence)
    return null;
  return work(base, other, wanted, question, PRODUCES.test(text), FINISHES.test(text));
}

function work(
  base: Told,
  other: Told,
  wanted: Told,
  question: string,
  produces: boolean,
  finishes: boolean,
): RuleSolution | null {
  const scale = base.kind === 'time' && base.unit !== wanted.unit ? unitRatio(wanted.unit, base.unit) : new Fraction(1);
  const unit = answerUnit(other, question);
  if (scale === null || unit === null || base.value.n === 0n) return null;
  const count = wanted.value.mul(scale);
  const isWork = isTime(other) && !isTime(base);
  const isWorker = base.stems.some((stem) => WORKERS.test(stem)) || (base.leads && finishes);
  if (isWork && !isWorker && (base.leads || !produces)) return null;
  const inverse = isWork && isWorker;
  const solution = inverse
    ? workInverseUnitary(base.value, other.value, count, unit)
    : workUnitary(base.value, other.value, count, unit);
  return unit === '' && !/\bcups?\b|spoons?\b/.test(question) && /\./.test(solution?.answer ?? '') ? null : solution;
}
