/** Ways of telling what money does, on a text whose amounts are marked (`⟨m0⟩`), each said in words that the pieces know. */
const KIN =
  'mum|mom|mother|dad|father|nan|nana|gran|granny|grandma|grandmother|grandad|grandpa|grandfather|uncle|aunt|auntie|aunty|brother|sister|cousin|boss|teacher|friend|parents|grandparents|mama|papa|mummy|daddy|neighbour|neighbor';
const GIVER = `(?:(?:her|his|my|their|our|the|an?|one) )(?!owner)[a-z]+(?: [a-z]+)?|${KIN}`;
const GIVES = '(?:then |also |later |kindly )?(?:gave|gives|give|giving|sent|sends|slipped|slips|hands|handed)';
const MORE = '(?:another |a further |an extra |an additional |a )?';
const TAIL = '(?: more| extra)?(?: as a (?:present|gift|treat))?';
const HOLDING = '(?:savings|money|total|balance|account|amount|sum|purse|fund|fund total)';

const WAYS: readonly (readonly [RegExp, string])[] = [
  // "Her uncle gave her £20": it comes in, whoever gave it.
  [new RegExp(`\\b(?:${GIVER}|[a-z]+) ${GIVES} (?:me|us) ${MORE}(⟨m\\d+⟩)${TAIL}`, 'g'), 'i get $1'],
  [new RegExp(`\\b(?:${GIVER}) ${GIVES} (?:her|him|them) ${MORE}(⟨m\\d+⟩)${TAIL}`, 'g'), 'she gets $1'],
  [new RegExp(`\\b(?:is|was|were|am|been) (?:given|handed|sent) ${MORE}(⟨m\\d+⟩)${TAIL}`, 'g'), 'gets $1'],
  // "She gave 80p to her brother": it goes out.
  [
    /(?<=^|[,;] ?|\b(?:he|she|they|we|i|and|then|also|after|by|has|have|had) )(?:gave|gives|give|giving|given|donates?|donated|donating) (⟨m\d+⟩) to (?:(?:her|his|my|their|our|the|an?) )?[a-z]+/g,
    'spends $1',
  ],
  [
    new RegExp(
      `(?<=^|[,;] ?|\\b(?:he|she|they|we|i|and|then|also|after|by) )(?:gave|gives|give|giving) (?:(?:her|his|my|their|our) (?:[a-z]+ )?(?:${KIN})) (⟨m\\d+⟩)`,
      'g',
    ),
    'spends $1',
  ],
  [/\b(?:takes?|took) in (⟨m\d+⟩) from each of (?:its|the|her|his|their|our) (⟨n\d+⟩ [a-z]+)/g, 'earns $1 each for $2'],
  [/\b(?:has|have) just (?:gave|given) (?:her|him|me|them|us) (⟨m\d+⟩)(?: of it)?/g, 'gets $1'],
  [/(⟨m\d+⟩) (?:is |was )?left in (?=(?:the|for|an?)\b)/g, '$1 invested '],
  // What there is in the end.
  [
    new RegExp(
      `,? ?(?:and |which |this |that )*(?:brought|brings?|bringing|took|takes|taking) (?:her|his|my|their|the|our) ${HOLDING} (?:up |down )?to (⟨m\\d+⟩)`,
      'g',
    ),
    ', $1 left',
  ],
  [/\b(?:ends?|ended|finish(?:es|ed)?|comes?|came|goes|went) (?:up |off |back |home |out )*with (⟨m\d+⟩)/g, '$1 left'],
  [/^(?:(?:the|my|our|his|her) )?(?:[a-z]+(?:'s)? )?(?:bill|receipt|shopping list|order): ?(?=⟨n)/g, ''],
  [/\b(?:is|was|are|were|am) left with (⟨m\d+⟩)/g, 'has $1 left'],
  [/\b(?:now|then) (?:has|have|had) (⟨m\d+⟩)(?! left)/g, 'has $1 left'],
  [
    /\bafter (⟨n\d+⟩ (?:days|weeks|months|years)),? (she|he|they|i|we|it) (?:has|have|had|is at) (⟨m\d+⟩)/g,
    'in $1 , $3 left',
  ],
  [
    /\b(?:starts?|started|begins?|began|sets? (?:off|out)|started off) (?:off )?with (⟨m\d+⟩)(?: already)?(?: in [a-z' ]+)?/g,
    'has $1',
  ],
  // "He buys 3 and resells": what a thing goes for is its price.
  [/\b(?:goes|go|going|went) (?:on sale )?for (?=⟨m)/g, 'sell for '],
  [/\ball (?:of )?(?:them|these|it)\b/g, 'them'],
  [/\b(?:is|are|was|were) (?:made|baked|produced|printed|grown|knitted) (?=(?:at|for) )/g, ''],
  [
    /\b(?:makes?|made|bakes?|baked|prints?|printed|produces?|produced) (⟨n\d+⟩ [a-z ]{1,25}?) (?:at|for) (?=a (?:total )?cost of)/g,
    'buys $1 at ',
  ],
  [/\ba(?:n? overall| grand)? total (?:cost|price) of (?=⟨m)/g, 'a total of '],
  [/\bsold in (?:two|three|⟨n\d+⟩) (?:sizes|packs|forms)\b/g, 'sold'],
];

/** Gifts, what there was and is, goods made and sold: told in the words of buying, getting and having. */
export function retold(text: string): string {
  return text.includes('⟨m') ? WAYS.reduce((rest, [pattern, as]) => rest.replace(pattern, as), text) : text;
}

/** Kilograms told by another name. */
const UNIT_NAMES: Readonly<Record<string, string>> = {
  kilogram: 'kg',
  kilograms: 'kg',
  kilo: 'kg',
  kilos: 'kg',
  kgs: 'kg',
  gram: 'g',
  grams: 'g',
  liter: 'litres',
  litre: 'litres',
  liters: 'litres',
  l: 'litres',
  metre: 'm',
  metres: 'm',
  meter: 'm',
  meters: 'm',
  tonne: 'tonnes',
  lb: 'pounds',
  oz: 'ounces',
};

export function unitName(word: string): string {
  return UNIT_NAMES[word] ?? word;
}

const DOZENS = /\b(\d+) dozen ([a-z]+) at ([£$€₹] ?\d+(?:\.\d+)?) (?:a|per|each) dozen\b/gi;
const BARE_QUESTION =
  /[,.:;]\s*((?:so )?(?:the |his |her |my |our |their |its |an? |one )?(?:[a-z][a-z'’-]* ){0,4}?(?:profit|change|balance|bill|loss|total|cost|pay|price|wage|wages|earnings))(?: (?:of|for|per|on|in) [a-z' ]{1,30}?)?\s*(?:is|was|are|were|=|:|comes to|came to)?\s*(?:how much)?[?.\s]*$/i;

/** "After selling 140, the shop's profit is": what is asked for at the end of a sentence stands alone. */
export function withQuestionApart(problem: string): string {
  const sum = /^\s*([£$€₹] ?\d[\d.,]*) ?[−–-] ?([^=]+?) ?= ?(?:the |my )?change\s*\??$/i.exec(problem);
  if (sum !== null) return `I have ${sum[1] ?? ''}. I buy ${sum[2] ?? ''}. What change do I get?`;
  const one = /[.;:,]\s*([a-z][a-z' ]*?)\s*[:=]\s*(?:[£$€₹]\s*)?(?:_{2,}|\.{3}|…)\s*(?:p|pence|cents|¢)?\s*$/i.exec(
    problem,
  );
  if (one !== null) return `${problem.slice(0, one.index)}. How much is ${one[1] ?? ''}?`;
  const dozens = problem.replace(DOZENS, '$1 boxes of $2 at $3 each');
  if (dozens !== problem) return dozens;
  const found = BARE_QUESTION.exec(problem);
  if (found === null || /\b(?:what|how|find|calculate|work out|determine|state|give|tell|if|when)\b/i.test(found[0]))
    return problem;
  const named = found[0]
    .replace(/^[,.:;]\s*(?:so )?/, '')
    .replace(/\s*(?:is|was|are|were|=|:|comes to|came to)?\s*(?:how much)?[?.\s]*$/i, '');
  return `${problem.slice(0, found.index)}. What is ${named}?`;
}
