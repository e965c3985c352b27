import type { TopicWordings, Words } from './wordings.ts';

/** Wordings of the further kinds of questions (`problems/further`), by topic and kind. */
type Kinds = Readonly<Record<string, readonly [training: Words, heldOut: Words]>>;

const LEFT: Words = [
  'How many {things} are left over?',
  'How many {things} will be left over?',
  'Work out how many {things} are left over.',
  'how many {things} are left over',
];

function each(stories: readonly string[], questions: readonly string[]): Words {
  const all = stories.flatMap((story) => questions.map((question) => `${story} ${question}`));
  const [first = '', ...rest] = all;
  return [first, ...rest];
}

const INTEGERS: Kinds = {
  leftOver: [
    each(
      ['{who} packs {total} {things} into {holders} that hold {size} {things} each.', '{who} has {total} {things} and puts them into {holders} of {size}.', 'A shop packs {total} {things} into {holders} of {size}.', '{total} {things} are packed into {holders}. Each of the {holders} holds {size} {things}.', 'There are {total} {things}. {who} fills as many {holders} of {size} as possible.'],
      LEFT,
    ),
    ['{who} is filling {holders} with {size} {things} each from a pile of {total} {things}. How many {things} remain?', 'If {total} {things} go into {holders} of {size}, how many do not fill one?'],
  ],
  needed: [
    ['There are {total} {things}. Each {holder} holds {size} {things}. How many of them are needed?', '{total} {things} must be packed, {size} to a {holder}. How many {holder}s does that take?', 'A {holder} holds {size} {things}. How many are needed for {total} {things}?', 'how many {holder}s for {total} {things} if each one takes {size}', 'Work out the smallest number of {holder}s needed for {total} {things} when each {holder} holds {size}.'],
    ['Each {holder} takes at most {size} {things}. What is the fewest you need for {total} {things}?', 'For {total} {things}, {size} in every {holder}, find how many you need.'],
  ],
  account: [
    each(["{who}'s bank account is overdrawn by {debt}. {who} deposits {in} and then spends {out}.", "{who}'s balance is -{debt}. {in} is paid in and {out} is taken out.", 'An account is overdrawn by {debt}. First {in} is paid in, then {out} is withdrawn.', '{who} owes the bank {debt}, pays in {in} and then withdraws {out}.'], ['What is the new balance?', 'What is the balance now?', 'Find the new balance.', 'whats the balance now']),
    ['{who} starts {debt} in debt at the bank, puts {in} in and takes {out} out. What does the account show?', 'After a deposit of {in} and a withdrawal of {out}, what is the balance of an account that was {debt} overdrawn?'],
  ],
  seaLevel: [
    ['Find the difference in height between {bird} {up} above sea level and {fish} {down} below sea level.', '{bird} is {up} above sea level and {fish} is {down} below sea level. How far apart are they?', 'How many metres apart are {bird} at {up} above sea level and {fish} at {down} below it?', 'There is {bird} {up} above the sea and {fish} {down} below the sea. What is the difference in height?', 'Work out the vertical distance between {bird} {up} above sea level and {fish} {down} below sea level.'],
    ['What is the gap in height from {fish} {down} under the water to {bird} {up} above it?', '{up} above the sea there is {bird}; {down} below it, {fish}. Find the distance between them.'],
  ],
}; // prettier-ignore

const DECIMALS: Kinds = {
  recurring: [
    ['Write ${decimal}$ as a fraction.', 'Express ${decimal}$ as a fraction in its simplest form.', 'Convert ${decimal}$ to a fraction.', 'Write the recurring decimal ${decimal}$ as a fraction', 'Express the recurring decimal ${decimal}$ as a fraction in its lowest terms.', 'Change ${decimal}$ into a fraction', 'Use algebra to write ${decimal}$ as a fraction.', '${decimal}$ as a fraction'],
    ['Which fraction is equal to ${decimal}$?', 'Turn the recurring decimal ${decimal}$ into a fraction, simplified.'],
  ],
  estimate: [
    ['Estimate the value of {m} by rounding each number to 1 significant figure.', 'Estimate {m}', 'By rounding each number to one significant figure, estimate {m}', 'Work out an estimate for {m}', 'Use approximations to estimate the value of {m}', 'Find an estimate of {m} by rounding to 1 significant figure', 'estimate {m} please'],
    ['Round each number to 1 significant figure to get an estimate of {m}', 'Roughly what is {m}? Round to one significant figure.'],
  ],
  pieces: [
    each(['{who} cuts {count} pieces of {thing}, each {size} long, from a roll that is {total} long.', 'A roll of {thing} is {total} long. {who} cuts off {count} pieces, each {size} long.', 'From {total} of {thing}, {who} cuts {count} pieces of {size} each.'], ['How many metres of {thing} are left on the roll?', 'How much {thing} is left?', 'What length of {thing} is left?']),
    ['{who} uses {count} lengths of {thing} of {size} from a {total} roll. How much remains?', '{count} pieces of {size} are cut from {total} of {thing}. Find what is left over.'],
  ],
}; // prettier-ignore

const FACTORS: Kinds = {
  together: [
    ['One {thing} flashes every {first} and another {thing} flashes every {second}. They flash together. After how many {unit} will they next flash together?', 'Two {thing}s flash every {first} and every {second}. They flash at the same time now. How many {unit} until they next flash at the same time?', 'A {thing} goes on every {first}, another one every {second}. Both go on together. After how long will both next go on together?', 'One {thing} blinks every {first}, the other every {second}. If they blink together now, how many {unit} will it be before they blink together again?'],
    ['Every {first} one {thing} lights up, every {second} another does. They start together; when do they next coincide?', 'How long until two {thing}s with periods of {first} and {second} flash at one moment again, if they just did?'],
  ],
  packs: [
    ['{who} has {one} {first} and {two} {second}. {who} makes identical packs with nothing left over. What is the greatest number of packs {who} can make?', 'There are {one} {first} and {two} {second}. They are put into identical bags using all of them. What is the largest number of bags?', '{who} wants to make identical boxes from {one} {first} and {two} {second}, using everything. What is the greatest possible number of boxes?', 'What is the highest number of identical packs that can be made from {one} {first} and {two} {second} with none left over?'],
    ['{one} {first} and {two} {second} are shared into as many equal parcels as possible without leftovers. How many parcels are there?', 'Find how many identical packs at most {who} gets from {one} {first} and {two} {second}.'],
  ],
  howManyFactors: [
    ['How many factors does {n} have?', 'How many factors has {n}?', 'Find the number of factors of {n}.', 'How many different factors does {n} have?', 'how many divisors does {n} have', 'What is the number of divisors of {n}?'],
    ['In all, {n} has how many factors?', 'Count the factors of {n}.'],
  ],
  whichPrime: [
    ['Which of these numbers is prime: {list}?', 'Which one of these is a prime number? {list}', 'Circle the prime number: {list}', 'Pick out the prime number from {list}', 'From this list, write down the prime number: {list}'],
    ['{list} - which of them is prime?', 'Only one of {list} is prime. Which?'],
  ],
}; // prettier-ignore

const FRACTIONS: Kinds = {
  fractionLeft: [
    each(['{who} ate {one} of a {thing} and a friend ate {two} of it.', '{who} eats {one} of a {thing}. A friend eats {two} of it.', 'Somebody ate {one} of a {thing} and {who} ate {two} of it.'], ['What fraction of the {thing} is left?', 'What fraction is left?', 'Find the fraction of the {thing} that is left.', 'what fraction of the {thing} is left over']),
    ['After {who} took {one} of the {thing} and a friend {two} of it, how much of the {thing} remained?', '{one} of a {thing} goes to {who}, {two} of it to a friend. What part is nobody\'s?'],
  ],
  wholeOfPart: [
    ['{share} of the students in a {group} are {kind}. There are {part} {kind}. How many students are in the {group} altogether?', 'In a {group}, {share} of the students are {kind}. There are {part} {kind}. How many students are there altogether?', 'There are {part} {kind} in a {group}. {share} of the students are {kind}. Find the number of students in the {group}.', '{share} of a {group} are {kind}. If there are {part} {kind}, how many students are in the {group}?'],
    ['A {group} has {part} {kind}, which is {share} of its students. How large is the {group}?', '{part} students, {share} of the {group}, are {kind}. Find the size of the {group}.'],
  ],
  restOfRest: [
    ['{who} had {total} {things}. {who} gave {one} of them to a friend and then ate {two} of the rest. How many {things} are left?', 'From {total} {things}, {who} gives away {one}, then eats {two} of the rest. How many {things} are left?', '{who} has {total} {things}, gives {one} of them away and loses {two} of the remainder. How many {things} does {who} have left?'],
    ['Of {total} {things}, {one} go to a friend of {who} and {two} of what remains is eaten. What is still there?'],
  ],
}; // prettier-ignore

const LINEAR: Kinds = {
  perimeter: [
    ['A rectangle has length ({length}) cm and width ({width}) cm. Its perimeter is {total}. Find x.', 'The length of a rectangle is ({length}) cm and the width is ({width}) cm. The perimeter is {total}. Work out the value of x.', 'The sides of a rectangle are ({length}) cm and ({width}) cm. The perimeter of the rectangle is {total}. Find the value of x.', 'The perimeter of a rectangle is {total}. It is ({length}) cm long and ({width}) cm wide. What is x?'],
    ['A rectangle measures ({length}) cm by ({width}) cm; all the way round it is {total}. Find x.', 'Find x if a rectangle with sides ({length}) cm and ({width}) cm has perimeter {total}.'],
  ],
  angles: [
    ['The angles of a triangle are {one}°, {two}° and ({three})°. Find the value of x.', 'A triangle has angles {one}°, {two}° and ({three})°. Work out x.', 'The three angles in a triangle are {one}°, {two}° and ({three})°. What is x?', 'Find x. The angles of a triangle are {one}°, {two}° and ({three})°.'],
    ['In a triangle the angles measure {one}°, {two}° and ({three})°. Determine x.', 'Form an equation for the angles {one}°, {two}° and ({three})° of a triangle and solve it for x.'],
  ],
  fixedAndRate: [
    each(['{owner} charges a {fee} of {fixed} plus {rate} for each {unit}.', '{owner} charges {fixed} plus {rate} per {unit}.', '{owner} has a {fee} of {fixed} and then charges {rate} for every {unit}.'], ['{who} pays {total} in total. How many {unit}s does {who} pay for?', '{who} pays {total} altogether. For how many {unit}s was that?', "{who}'s bill is {total}. How many {unit}s is it for?"]),
    ['{rate} a {unit} on top of a {fee} of {fixed}: {who} was asked for {total} by {owner}. How many {unit}s was it?', 'With {fixed} to begin with and {rate} every {unit}, {who} paid {total}. Find the number of {unit}s.'],
  ],
}; // prettier-ignore

const FURTHER: Readonly<Record<string, Kinds>> = {
  integers: INTEGERS,
  decimals: DECIMALS,
  'factors-multiples-primes': FACTORS,
  fractions: FRACTIONS,
  'linear-equations': LINEAR,
  inequalities: {
    budget: [
      each(['{who} has {money} to spend at a funfair.', '{who} takes {money} to the fair.', '{who} has {money}.'], ['Entry costs {entry} and each {thing} costs {rate}. What is the greatest number of {thing}s {who} can have?', 'It costs {entry} to get in and {rate} for each {thing}. What is the maximum number of {thing}s {who} can have?', 'Entry is {entry}. Every {thing} is {rate}. How many {thing}s can {who} have at most?']),
      ['With {money}, after paying {entry} to get in, how many {thing}s at {rate} each can {who} pay for?', '{who} can spend {money}: {entry} for entry, the rest on {thing}s at {rate}. Find the largest possible number.'],
    ],
  },
  'quadratic-equations': {
    rectangle: [
      ['The length of a rectangle is {more} more than its width. Its area is {area}. Find the width.', 'A rectangle is {more} longer than it is wide. Its area is {area}. Find its width.', 'A rectangle has an area of {area}. The length is {more} more than the width. Work out the width.', 'The area of a rectangle is {area} and its length is {more} greater than its width. What is the width?'],
      ['One side of a rectangle exceeds the other by {more}; its area is {area}. How long is the shorter side?', 'Find the shorter side of a rectangle of area {area} whose sides differ by {more}.'],
    ],
    equalRoots: [
      ['The equation {m} has equal roots. Find the possible values of k.', 'The equation {m} has two equal roots. Find k.', 'Find the values of k for which {m} has equal roots.', 'The quadratic equation {m} has a repeated root. Work out the possible values of k.', 'Given that {m} has exactly one real root, find the value of k.'],
      ['For what k does {m} have just one solution?', '{m} has equal roots. What can k be?'],
    ],
  },
  'exponentials-logarithms': {
    growing: [
      ['A colony of {start} {thing} {verb} every {unit}. After how many {unit}s will there be {end} {thing}?', 'There are {start} {thing}. The number {verb} every {unit}. After how many {unit}s will there be {end} {thing}?', 'A population of {start} {thing} {verb} each {unit}. How many {unit}s does it take to reach {end}?', 'Starting from {start}, the number of {thing} {verb} every {unit}. How long until there are {end}?'],
      ['When will {start} {thing}, a number that {verb} every {unit}, have become {end}?', '{start} {thing} now and their number {verb} every {unit}: how many {unit}s until {end}?'],
    ],
  },
  expanding: {
    area: [
      ['A rectangle is ({length}) cm long and ({width}) cm wide. Find an expression for its area.', 'A rectangle has sides ({length}) cm and ({width}) cm. Write an expression for its area without brackets.', 'The length of a rectangle is ({length}) cm and its width is ({width}) cm. Find an expression for the area in its simplest form.', 'Write down, without brackets, an expression for the area of a rectangle with length ({length}) and width ({width}).'],
      ['Find and expand the area of a rectangle measuring ({length}) by ({width}).', 'A rectangle measures ({length}) m by ({width}) m. Expand its area.'],
    ],
  },
  'like-terms': {
    sides: [
      ['A triangle has sides of length {one}, {two} and {three}. Find an expression for its perimeter.', 'The sides of a triangle are {one}, {two} and {three}. Write an expression for the perimeter in its simplest form.', 'Find the perimeter of a triangle with sides {one}, {two} and {three}.', 'A triangle has sides {one}, {two} and {three}. Work out its perimeter in terms of x.'],
      ['What is the distance round a triangle with sides {one}, {two} and {three}?', '{one}, {two} and {three} are the sides of a triangle. Simplify its perimeter.'],
    ],
  },
  surds: {
    surdArea: [
      ['A rectangle has length {length} cm and width {width} cm. Work out its exact area.', 'The sides of a rectangle are {length} cm and {width} cm. Find its exact area as a simplified surd.', 'A rectangle is {length} cm long and {width} cm wide. Find the exact area.', 'Find the area of a rectangle with length {length} cm and width {width} cm. Give an exact answer.'],
      ['Give the exact area of a {length} cm by {width} cm rectangle.', 'How large, exactly, is a rectangle of {length} cm by {width} cm?'],
    ],
  },
  derivatives: {
    velocity: [
      ['A {thing} is thrown upwards and its height after t seconds is {height} metres. Find its velocity when t = {at}.', 'The height of a {thing} after t seconds is {height} metres. Find its velocity after {at} seconds.', 'A {thing} has height {height} metres at time t seconds. Work out its velocity when t = {at}.', 'After t seconds a {thing} is at height {height} metres. What is its velocity at t = {at}?'],
      ['At t seconds the height of a {thing} is {height} metres. How fast does its height change at t = {at}?', 'Differentiate to find the velocity at t = {at} of a {thing} whose height is {height} metres.'],
    ],
    slopeIs: [
      ['Given {m}, find the values of x where the gradient is {k}.', 'Find the values of x for which the gradient of {m} is {k}', 'For {m}, find x where the gradient is {k}.', 'The curve has equation {m}. Find the value of x at which the gradient is {k}.'],
      ['Where does the curve {m} have gradient {k}?', 'At which x is the slope of {m} equal to {k}?'],
    ],
    rising: [
      ['Find the range of values of x for which {m} is {way}.', 'For what values of x is {m} {way}?', 'Find the set of values of x for which {m} is an {way} function.', 'Find the values of x for which the curve {m} is {way}'],
      ['On which interval is {m} {way}?', 'Where is the function {m} {way}?'],
    ],
  },
  integrals: {
    enclosed: [
      ['Find the area enclosed between the curve {m} and the x-axis.', 'Find the area bounded by the curve {m} and the x-axis.', 'Work out the area of the region enclosed by {m} and the x-axis.', 'What is the area between the curve {m} and the x-axis?', 'Calculate the area of the finite region bounded by {m} and the x-axis'],
      ['How large is the region that {m} and the x-axis close off?', 'The curve {m} and the x-axis enclose a region. Find its area.'],
    ],
    distance: [
      ['A {thing} starts from rest and moves in a straight line with velocity {velocity} m/s. How far has it travelled after {to} seconds?', 'The velocity of a {thing} after t seconds is {velocity} m/s. How far does it travel in the first {to} seconds?', 'A {thing} moves with velocity {velocity} m/s at time t seconds. Find the distance travelled in the first {to} seconds.'],
      ['Integrate to find how far a {thing} with velocity {velocity} m/s goes from t = 0 to t = {to}.'],
    ],
  },
  limits: {
    settles: [
      ['As n gets larger and larger, what value does the sequence with nth term {m} approach?', 'Find the limit of the sequence with nth term {m}', 'A sequence has nth term {m}. Find the limit of the sequence.', 'What value does {m} approach as n gets very large?', 'What is the limit of {m} as n tends to infinity?'],
      ['The terms {m} settle near one value. Which?', 'For large n, which number does {m} come close to?'],
    ],
  },
}; // prettier-ignore

/** The wordings of a topic with those of its further kinds. */
export function withFurtherKindWordings(topic: string, { training, heldOut }: TopicWordings): TopicWordings {
  const kinds = Object.entries(FURTHER[topic] ?? {});
  return {
    training: { ...training, ...Object.fromEntries(kinds.map(([ask, [train]]) => [ask, train])) },
    heldOut: { ...heldOut, ...Object.fromEntries(kinds.map(([ask, [, held]]) => [ask, held])) },
  };
}
