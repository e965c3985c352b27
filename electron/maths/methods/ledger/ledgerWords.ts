/** Words that the phrases of the ledger share. */
export const WHO = '{who:_}';
export const FIND =
  '(find|what is|what was|work out|calculate|determine|state|write down|tell me|figure out|what are|what were|find out|how much is|how much was)';
export const EACH = '( each| apiece| a piece| for each| each one| for one| (per|a|an|for each) {word:e})';
export const ALL =
  '( altogether| in total| in all| all together| overall| total| together| for them| for it| for everything| for this| for these| for the lot)';
export const BUYS =
  '(buys|bought|buy|purchases|purchased|purchase|orders|ordered|order|gets|got|picks up|picked up|is buying|are buying|wants to buy|want to buy|wanted to buy|decides to buy|chooses|chose|needs to buy|treats himself to|treats herself to|goes to a shop and buys|went to the shop and bought|has bought|have bought)';
export const COSTS =
  '(costs|cost|is|are|was|were|is priced at|are priced at|sells for|sell for|sold for|is sold for|are sold for|are sold at|is sold at|retails at|retail at|go for|goes for|will cost|would cost|comes to|is on sale for|costing|priced at)';
export const SPENDS =
  '(spends|spent|spend|pays|paid|pay|uses|used|gives|gave|donates|donated|puts|put|lends|lent|loses|lost|forks out|has spent|have spent|saves|saved)';
export const COUNTABLE =
  '(shop|store|supermarket|market stall|fruit stall|market|bakery|stall|canteen|cafe|café|kiosk|newsagent|cinema|theatre|theater|zoo|museum|bookshop|school shop|tuck shop|stationery shop|corner shop|grocer|farm shop|fair|fête|fete|county fair|school fair|funfair|fairground|garden centre|book fair|snack bar|restaurant|deli|diner|mall|online shop|sweet shop|toy shop|pet shop|sports shop|music shop|clothes shop|jumble sale|car boot sale|village fete|village fête|bake sale|concert|football match|swimming pool|leisure centre|aquarium|park|theme park)';

const PERSON =
  '(friend|friends|mum|mom|dad|mother|father|sister|brother|family|class|aunt|uncle|grandma|grandad|cousin|party|birthday|birthday party|holiday|lunch|dinner|breakfast|school trip|trip|new school year|new term|garden|classroom|office|team|picnic|barbecue|weekend|house|home|bedroom|project|art project)';

/** Where, when and for whom: says nothing. Only words known to say nothing stand here. */
export const LEDGER_SETTING = [
  `(at|in|from|to) (the|a|an|his|her|their|our|my|one|this) ${COUNTABLE}[ one day]`,
  `(for|with|from) (his|her|their|our|my|a|the|an) ${PERSON}`,
  `for (his|her|their|our|my) {word:_}'s ${PERSON}`,
  'for school',
  'from home',
  'one (day|week|month|morning|evening|afternoon|weekend|saturday|sunday|monday|friday)',
  '(last|this) (week|month|year|morning|evening|afternoon|weekend|saturday|sunday|monday|friday|summer|term)',
  'on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
  '(today|yesterday|online|first|exactly|finally|afterwards|later|next|then|in town|in cash|by card|exact money)',
  '{who:_} (goes|went|go|walks into|walked into|visits|visited|is in|is at|are at|was at) (to |)(the|a|an|his|her) (shops|town|COUNTABLE)'.replace(
    'COUNTABLE',
    COUNTABLE,
  ),
  '{who:_} (goes|went|go) (shopping|to town)',
  `(a|the|her|his|my|our|one) ${COUNTABLE} (sells|is selling|sold|charges|has)`,
  '(here are|these are|look at) the prices[ of some {noun:_}| in a {noun:_}]',
];
export const LEDGER_IDLE = new Set(
  'and so then also the a an there but while now please which who that both he she they i we you when if'.split(' '),
);

/** Units as the amounts of a story have them. */
export const MEASURES: Readonly<Record<string, string>> = {
  kg: 'kg',
  kilo: 'kg',
  kilogram: 'kg',
  g: 'g',
  gram: 'g',
  litre: 'litres',
  liter: 'litres',
  l: 'litres',
  pint: 'pints',
  gallon: 'gallons',
  lb: 'pounds',
  ounce: 'ounces',
  metre: 'm',
  meter: 'm',
  m: 'm',
  yard: 'yards',
  foot: 'feet',
  cup: 'cups',
};
