/** Pieces of phrases that the readers of percentage stories share, in the language of `frames/frame.ts`. */

/** Quantities that have a value which changes. */
const QUANTITY_NOUN =
  '(price|prices|cost|costs|value|worth|rent|salary|wage|wages|pay|income|bill|fare|fee|fees|population|weight|height|length|width|mass|number|amount|score|membership|production|sales|profit|profits|attendance|speed|area|output|rate|rate of pay|earnings|total|mark|attendance|turnover|temperature|volume|balance|budget|size|enrolment|enrollment|consumption|market value|share price|tuition|premium)';
const OWNER = "(the|a|an|its|his|her|their|my|our|this|that|your|all|{name:_}'s|(the|a|an|his|her) {word:_}'s)";
const KIND_OF =
  '(ticket |house |market |share |gym |monthly |weekly |annual |yearly |hourly |daily |average |total |list |retail |marked |pay |rail |bus |train |food |petrol |gas |electricity |restaurant |hotel |shop |new |gross |net |current )';

/** `the price of a coat`, `its value`, `Tom's weight`, `it`, `a bike`. */
export const SUBJECT = '{subject:_}';
export const QUANTITY = `[${KIND_OF.slice(1, -1).replaceAll(' |', '|').trim()} ]${QUANTITY_NOUN}`;
export const WHO = '{who:_}';
export const OWNED = OWNER;
/** Any amount: of money, a length, a number, a percentage of something else. */
export const AMOUNT_SLOT = 'number|money|length|quantity|time|percent';
export const PER =
  '[ every {period:_}| each {period:_}| per {period:_}| a {period:_}| per person| per annum| per litre| annually| an hour| a litre]';

export const BE = '(is|was|are|were|has been|have been|had been|gets|got|will be|being|be|is then|was then|is now)';
export const LOWERED =
  '(reduced|decreased|cut|lowered|discounted|marked down|dropped|brought down|shortened|knocked down|slashed)';
export const RAISED = '(increased|raised|put up|marked up|lengthened|boosted)';
export const LOWER =
  '(reduces|reduced|reduce|decreases|decreased|decrease|cuts|cut|lowers|lowered|lower|discounts|discounted|marks down|marked down|drops|dropped|brings down|knocks down|slashes)';
export const RAISE =
  '(raises|raised|raise|increases|increased|increase|puts up|put up|marks up|marked up|boosts|boosted)';
export const FALL =
  '(falls|fell|fall|drops|dropped|drop|decreases|decreased|decrease|goes down|went down|go down|gone down|fallen|come down|comes down|came down|shrinks|shrank|shrunk|declines|declined|decline|depreciates|depreciated|depreciate|reduces|reduced|reduce|dips|dipped|is down|was down|are down|loses value|lost value|lose value|down)';
export const RISE =
  '(rises|rose|rise|risen|increases|increased|increase|goes up|went up|go up|gone up|grows|grew|grow|grown|appreciates|appreciated|appreciate|climbs|climbed|climb|jumps|jumped|is up|was up|are up|gains value|improves|improved|up)';
export const AUXILIARY = '(has|have|had|will|would|is expected to|then|later|is set to|must|can)';
export const DOWN_NOUN =
  '(reduction|discount|decrease|price cut|price reduction|price decrease|markdown|fall|drop|pay cut|cut|sale|price drop|price fall|loss|depreciation|decline)';
export const UP_NOUN =
  '(increase|rise|price increase|price rise|markup|mark-up|pay rise|payrise|pay raise|raise|pay increase|salary increase|gain|growth|profit|wage increase|wage rise|salary rise|rent increase|hike|price hike)';
export const TAX =
  '(tax|vat|sales tax|value added tax|service charge|gst|tip|import duty|booking fee|gratuity|service|surcharge|commission|tips|state tax|local tax|hst)';
export const FIND =
  "(find|what is|what was|what are|what were|what's|whats|work out|calculate|determine|state|write down|tell me|give|figure out|what will be|what would be|compute|show)";
export const IDLE =
  'and so then also the a an there if when but while or please which who that both however later next at in on for first therefore as suppose';
/** What may be said of a moment without changing anything. */
export const ANY_TIME =
  '[ (in|during|over|for) (the|that|this|one|a|an|its) (first|second|third|fourth|next|following|last|same|whole) (year|month|week|day|quarter|half)[ of {thing:_}]| (in|during|over) (january|february|march|april|may|june|july|august|september|october|november|december)| on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)| (in|during) (the|that|this|one) (year|month|week|day)| the following (year|month|week|day)| (this|that|last) (year|month|week)| the next[ year| month| week| day]| (in|during) (the|a) {word:_} sale| the year after| over the year| in the sale| in one year| after that| in a sale| one year| in value| in price]';
export const EVERY =
  '(every year|each year|per year|a year|per annum|p.a.|p.a|pa|annually|yearly|every month|each month|per month|a month|each day|per day|every day|a day|each hour|per hour|every hour|an hour|each week|per week|every week|a week|monthly|weekly|hourly|daily|year on year|every 12 months)';
/** Where and when, which say nothing; no steering word can stand in them. */
export const SETTING = [
  '(in|at|on|for|from|to|of|by|with|during) (the|a|an|his|her|their|our|my|your|its|this|that) {noun:_}',
  '(in|at|on|from) {noun:_}',
  '(one|last|this|each|every) (day|week|month|morning|evening|afternoon|weekend|night|saturday|sunday|monday|friday)',
  '(a|the) (shop|store|trader|dealer|shopkeeper|restaurant|company|man|woman|teacher|family|customer|farmer)',
];
