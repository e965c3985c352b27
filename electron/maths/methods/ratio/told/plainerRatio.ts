type Rewrite = (...groups: string[]) => string;
type Same = readonly (readonly [RegExp, string | Rewrite])[];

const MONEY = String.raw`\\?[£$€] ?\d[\d,]*(?:\.\d+)?`;
const AMOUNT = String.raw`\d+(?:\.\d+)? ?(?:g|kg|grams|ml|litres|cups|ounces|oz|tablespoons|teaspoons|eggs)`;
const COOK = '(?:i|we|she|he|they|you|granny|grandma|mum|mom|dad|[A-Z][a-z]+)';
const SPENT =
  '(?:bill|rent|prize|win|winnings|inheritance|jackpot|bonus|profit|profits|payment|fee|cost|sum|fortune|reward)';
/** The people a meal is made for, in a clause of its own. */
const COMING = String.raw`(?:${COOK}(?: am| is| are|['’]m|['’]s|['’]re) (?:having|cooking for|baking for|making (?:it|this|some) for|catering for|feeding|expecting) (?<a>\d+)(?: people| guests| friends)?(?: round| over| for (?:dinner|tea|lunch))?|(?<b>\d+)(?: people| guests| friends| of us) are coming(?: round| over| to (?:dinner|tea|lunch))?)`;
const RECIPE = new RegExp(
  String.raw`^(?:an?|my|the|this)(?: [a-z]+){0,2} recipe (?:for|that serves|serving|serves) (?<n>\d+)(?: people)?,? (?:uses|wants|needs|calls for|requires|takes|has|says|asks for) (?<m>${AMOUNT})(?: of (?<s>[a-z]+(?: [a-z]+)?))?[.;,] (?:so |and |but )?(?:if )?${COMING}[.,;] (?:so )?how (?:much (?<t>[a-z]+(?: [a-z]+)?)|many (?<u>g|kg|grams|ml|litres|cups|ounces|eggs)(?: of (?<v>[a-z]+(?: [a-z]+)?))?) (?:do|does|should|will|would|must) ${COOK} (?:need|use|weigh out|measure out|buy|put in)(?: to (?:use|buy|weigh out))?\?(?: give your answer in (?<w>[a-z]+)\.)?$`,
  'i',
);
const GRAMS: Readonly<Record<string, string>> = { g: 'g', grams: 'g', ounces: 'oz', oz: 'oz' };

/** "A recipe for 8 uses 225 g. Granny is baking for 20. How much should she weigh out?" */
function asNeeded(text: string): string {
  const { n, m = '', s = 'flour', t, u, v, w, a, b } = RECIPE.exec(text)?.groups ?? {};
  const people = a ?? b;
  if (n === undefined || people === undefined) return text;
  const [unit = ''] = /[a-z]+$/i.exec(m) ?? [];
  const named = (one?: string): string => GRAMS[(one ?? unit).toLowerCase()] ?? (one ?? unit).toLowerCase();
  if ((t ?? v ?? s).toLowerCase() !== s.toLowerCase() || named(u) !== named(unit) || named(w) !== named(unit)) return text;
  return `A recipe for ${n} people uses ${m} of ${s}. How much ${s} is needed for ${people} people?`;
} // prettier-ignore

const TELLING: Same = [
  [new RegExp(String.raw`\b(?:is|are) (?:on the shelf|priced|marked|advertised|on offer|on sale|for sale) (?:for|at) (?=${MONEY}[^%]*\b(?:unit price|price per|cost per|price of one|per (?:ounce|pound|gram|litre|kg|unit|can))\b)`, 'i'), 'costs '],
  [new RegExp(String.raw`\b(share|divide|split)(d?|s?) (?:up )?(?:an? |the |their |his |her |our )?(${MONEY}) (?:[a-z]+ )?${SPENT}(?= (?:between them |among them )?in (?:the|a) ratio\b)`, 'gi'), '$1$2 $3'],
  [/\bdivide(?= \\?[£$€] ?\d[\d,.]* in the ratio)/gi, 'share'],
  [/\bin (?:its |the )?simplest whole[- ]number form\b|\bas (?:an? )?(?:simplest )?ratio of whole numbers(?: in (?:its )?simplest form)?\b/gi, 'in its simplest form'],
  [/\$?(\d+)\\[dt]?frac\{(\d+)\}\{(\d+)\} ?: ?(\d+(?:\.\d+)?)\$?/g, '$1 $2/$3 : $4'],
  [/\bis mixed ([a-z]+) to ([a-z]+) in the ratio\b/gi, 'is made by mixing $1 and $2 in the ratio'],
  // The more hands the less time, said in so many words.
  [/^the (?:time|number of (?:hours|days|minutes))(?: [^.\d]*?)? (?:varies inversely (?:with|as)|is inversely proportional to) the number of ([a-z]+)(?: [^.\d]*)?\. (?:if )?(\d+) \1 (?:can |could |will |would )?[^.,\d]*?(\d+(?:\.\d+)?) (hours|days|minutes)(?: [^.,?\d]*)?[,.] (?:how long|how many \4) (?:would|will|do|does|should) (?:it take )?(?:for )?(\d+) \1(?: (?:take|need))?(?: [^.?\d]*)?\?$/i,
    'If $2 workers take $3 $4 to do a job, how long would $5 workers take?'],
  [/^(\d+) of us (took|take|need|needed) (\d+(?:\.\d+)?) (days|hours|minutes|weeks) to ([a-z ]+?)(?: last (?:time|year|week))?\. If there(?:['’]d| had) been (\d+)(?: people| of us)(?: instead)?(?: working)?(?: at the same (?:rate|speed|pace))?,? how (?:long|many \4) would it have taken\?$/i,
    '$1 people take $3 $4 to $5. How many $4 would $6 people take?'],
]; // prettier-ignore

/** A question of ratios in plainer words; what is not known stays as it is. */
export function plainerRatio(text: string): string {
  return TELLING.reduce(
    (rest, [pattern, said]) => (typeof said === 'string' ? rest.replace(pattern, said) : rest.replace(pattern, said)),
    asNeeded(text),
  );
}
