/**
 * What people say round a question about a formula and what cannot change it: who has it, how they feel about it, when it
 * is due, how it is to be shown. A list of what is known, never of what is dangerous: "the last term was rubbed out" holds
 * words that nobody put here.
 */
const DRESS = new Set(
  (
    'a an the this that these those some any all of for on in at to from with about it its is are was were be been am im being has have had having do does did dont don didn doesn t s m ve re ll d i me my we us our you u your he him his she her they them their who which what how why so but because as and or if when then than too also just really only still very quite not no never there theres here ' +
    'can cant cannot could couldn will would should must may might need needs needed want wants wanted like likes love loves hate hates think thinks know knows knew understand understands see sees saw get gets got getting go goes went come comes came keep keeps kept try tries tried trying ask asks asked told tell tells say says said seem seems look looks feel feels help helps please pls plz thanks thank cheers ta sorry hello hi hey ok okay ' +
    'stuck lost sure unsure confused confusing confuses muddled muddle puzzled struggle struggles struggling idea clue far hard tricky easy fine okay worried panicking tired ill late silly daft rusty hopeless mad scare scares bother bothers hurts arguing argue argued disagree managed manage finished finish started start begin began done did ' +
    'son daughter child children kid kids boy girl brother sister bro sis friend mate mum mom dad gran grandad uncle aunt teacher tutor sir miss maam ma prof professor lecturer class classmate student students pupil pupils cousin nephew niece twins grandson granddaughter eldest youngest partner people someone somebody anyone anybody nobody everyone ' +
    'homework hw test tests exam exams quiz mock revision practice lesson lessons school college uni university course unit module topic chapter page book textbook sheet worksheet paper past question questions problem problems exercise task one ones part thing bit answer answers solution solutions working steps step method methods way work works calculus calc maths math algebra trig jamb gcse level waec sat cxc notes board app calculator key mark marks point points coordinates coordinate ' +
    'become becomes today tomorrow tonight yesterday monday tuesday wednesday thursday friday weekend week due soon night morning evening again first last next before after now already yet always once long time minutes hour hours ago ' +
    'find finding solve solving simplify differentiate differentiating integrate integrating expand factorise factorize evaluate write written give given giving show showing shown explain draw drew drawn drawing sketch plot graph curve line function equation expression formula sequence series term terms value values number numbers letter letters x y n t k limit limits derivative gradient slope integral surd surds log logs root roots bracket brackets fraction fractions inside both sides side form simplest exact exactly simplified simply decimal decimals rounding calculators tables allowed constant integration forget remember include sketching diagram picture scale ' +
    'real positive integer whole angle acute obtuse degrees radians right cuts crosses meets touches passes through axis axes origin maximum minimum stationary turning where called named by separate comma commas substitute enter red pen takes off returned copy well good great nice lovely bad head place tried let lets leave leaving surely maybe perhaps probably over yes nope substituting scribbled corrections careful carefully quick short work homework hint ideas happy until foil used twice order orders converges convergent increasing arithmetic geometric'
  ).split(' '),
);

/** The signs of which it is sure that a formula with a letter, a root, a point or a list of numbers stands there. */
const FORMULA =
  /(?<![a-z])[a-z](?:\([a-z]\))? ?= ?|[²³√^\\]|\b(?:log|ln|sin|cos|tan)\b|(?<![a-z])[a-z] ?[-+−] ?\d|\(-?\d+, ?-?\d+\)|\d, ?-?\d+, ?-?\d/;
const ANY_FIGURE = /[\d=²³√^\\$π∫]/;
/** Words of a sentence that gives a formula, or asks about it, and tells no story. */
const BARE = new Set(
  'the curve curves line lines function graph equation equations given that let has have with consider expression sequence sequences term terms nth and are for sin cos tan sec cot log ln lim int limit where from point points through passes goes first common difference ratio here defined simplify solve find differentiate integrate expand evaluate work out gradient straight formula value what derivative integral factorise factorize surd suppose write single logarithm rationalise denominator following sqrt frac cdot left right tends approaches its coordinates next'.split(' '), // prettier-ignore
);
const ASKS =
  /\?\s*$|^\W*(?:(?:hence|then|so|now|and|please|also|by|first) )*(?:find|work|calculate|differentiate|integrate|solve|simplif|expand|factor|write|express|give|state|show|determine|evaluate|what|how|which|where|when|rationali|leave|list|compute|obtain|convert|round|estimate|tell|name|complete|rearrange|get|prove|sketch|draw|enter|substitute|taking|leaving|giving|using|if|make|change|rewrite|form|subject|multiply|reduce)/i;

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z]+/g) ?? [];
}

/** Whether nothing but known dress is in the words. */
export function isKnownDress(text: string): boolean {
  // "Got it wrong twice" is told of a try; "one of them is wrong" is not.
  const told = text.replace(/\b(?:got|get|getting) (?:it |them |this )?wrong\b/gi, ' ');
  return wordsOf(told).every((word) => word.length === 1 || DRESS.has(word));
}

/** "My son doubles y = x² and has to differentiate it": what somebody does with a formula before the task. */
const DEED =
  /(?:^|[.?!;]\s+)(?:(?:my|our|his|her|the|a) (?:[a-z]+ )?(?:sons?|daughters?|child|children|kids?|boys?|girls?|teacher|tutor|class|pupils?|students?|sister|brother|friend|cousin|niece|nephew|twins?|wife|husband|lads?|mum|dad)|i|we|he|she|they|(?!There|My|Our|His|Her|According|The|This|That|In|It|If|Given|Let|Here|For|How|What)[A-Z][a-z]+) ((?:[a-z]+ ){1,7})(?=\$?(?:[-−(\d√\\]|[a-z] ?[-+=²³(^\d]|log|ln|sin|cos|tan))([^.?!]*?)\b(?:has|have|had|must|needs?|wants?|is|was|are|were) (?:now |then )?(?:to|asked to|told to|supposed to|required to|meant to|find|differentiate|integrate|simplify) /i;

function hasDeedBefore(text: string): boolean {
  const [, before = '', between = ''] = DEED.exec(text) ?? [];
  return (
    FORMULA.test(between) &&
    !wordsOf(`${before} ${between}`).every((word) => word.length < 3 || DRESS.has(word) || BARE.has(word))
  );
}

/**
 * Whether something is told of a formula, behind it and without a figure, that is not known to change nothing: "y = x² +
 * 3x. Later it was reduced. Differentiate it."
 */
export function isTamperedWith(text: string): boolean {
  if (text.length > 300 || !FORMULA.test(text)) return false;
  if (hasDeedBefore(text)) return true;
  const sentences = text.split(/(?<=[.?!;])\s+/);
  const given = sentences.findIndex(
    (one) => FORMULA.test(one) && wordsOf(one).every((word) => word.length < 3 || BARE.has(word)),
  );
  if (given < 0) return false;
  return sentences.slice(given + 1).some((one) => {
    if (ASKS.test(one) || FORMULA.test(one) || !/[a-z]{3}/i.test(one)) return false;
    return ANY_FIGURE.test(one)
      ? /\b(?:it|them) (?:was|is|were|are|has been|gets?|got) [a-z]+(?:ed|t) \b/i.test(one)
      : !isKnownDress(one);
  });
}
