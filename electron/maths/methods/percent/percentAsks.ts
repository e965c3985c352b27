import { FIND, PERCENT, PRICE, ask } from './percentClauses.ts';
import type { Rules } from './percentClauses.ts';

export const ASKS: Rules = [
  ...ask('new', [
    '(what is|find|calculate|work out|what will be|state) (the|its|his|her) (new|sale|final|reduced|discounted|total|selling|current) (price|cost|value|amount|salary|population|bill|rent|wage|pay|membership)[ of {thing:t}| in the sale| now| after {thing:s}]',
    '(what is|find|work out|calculate) the (price|cost)[ of {thing:t}] (after|with|including) (the |a )?(discount|reduction|tax|vat|sale|increase)',
    '(what is|find|work out|calculate) the price (now|in the sale)',
    'how much (does|will|would|do) (it|they|he|she|{who:w}|you|{thing:t}) (cost|pay|be|have to pay|earn)[ now| in the sale| for it| in total| after {thing:s}| altogether]',
    'what (does|will) (it|{thing:t}) cost[ now| in the sale| with vat| with tax| in total]',
    'what is (the result|it worth now|the new amount|the price now|the new number)',
    'what is the sale price',
    '(what is|find|how much is) the total( price| cost| amount)?',
    'how much (does|do) (it|they) cost (including|with) (vat|tax)',
    'how (much|large) is it (now|afterwards|after that)',
    'what is the (price|cost) with (vat|tax)',
    '(what is|find) the (answer|new value)',
    'what must {who:w} pay[ for it]',
    'what do you (pay|get)',
  ]),
  ...ask('original', [
    '(what (was|is)|find|calculate|work out|state) (the|its|his|her) (original|old|normal|usual|initial|first|previous|full|regular|marked) (price|cost|value|amount|salary|population|bill|rent|wage|number|weight|height)[ of {thing:t}| before the sale]',
    '(what was|find|work out|calculate|what is) (the|its) (price|cost|value|salary|population)[ of {thing:t}] (before|without) (the |a )?(sale|reduction|increase|discount|tax|vat|rise|change)',
    'how much did (it|{thing:t}) cost (before|originally|at first|in the first place)[ the (sale|reduction|increase|discount)]',
    'what did (it|{thing:t}) cost (before|originally|at first|earlier)[ the (sale|reduction|increase|discount)]',
    'how much was (it|{thing:t}) (before|originally|at first)[ the (sale|reduction|increase|discount)]',
    'what was (it|the price|the old price) (originally|before)',
    'how much did (he|she|{who:w}) earn before( the (rise|raise|increase|pay rise))?',
    "what (was|did) (his|her|{who:w}'s) (salary|pay|wage) before( the (rise|raise|increase|pay rise))?",
    '(find|what was) the price before (tax|vat)',
  ]),
  ...ask('change', [
    'how much (is|was|money is|money do you|do you|does {who:w}|do they|did {who:w}|will you|can you) (saved|save|the discount|the saving|the reduction|the increase|the tax|the vat)',
    '(find|what is|work out|calculate|how much is) the (saving|discount|reduction|amount saved|amount of the discount|tax|vat|amount of tax|increase|decrease)[ in (pounds|dollars|euros)]',
    '(work out|find|calculate) how much (is|was|{who:w}) (saved|saves|taken off)',
    'by how much (is|was) (the price|it) (reduced|increased)',
    'how much (does|did) (the price|it) (fall|rise|go up|go down)',
  ]),
  ...ask('percent up', [
    `[${FIND} ][the |his |her |its ]${PERCENT} (increase|rise|growth)[ in (the |its |his |her )?${PRICE}]`,
    'by (what|how many) (percentage|percent) (did|does|has|is) (the price|it|the value|he|she|the salary|the population) (go up|increase|rise|gone up|increased|risen|grow|dearer)',
  ]),
  ...ask('percent down', [
    `[${FIND} ][the |his |her |its ]${PERCENT} (decrease|reduction|fall|drop|discount)[ in (the |its |his |her )?${PRICE}]`,
    'by (what|how many) (percentage|percent) (did|does|has|is) (the price|it|the value|the population) (go down|decrease|fall|drop|gone down|decreased|fallen|dropped|reduced)',
  ]),
  ...ask('percent change', [
    `[${FIND} ]the ${PERCENT} change[ in (the |its )?${PRICE}]`,
    'by (what|how many) (percentage|percent)',
  ]),
  ...ask('percent profit', [
    `[${FIND} ][the |his |her |its |{who:w}'s ]((${PERCENT}) (profit|gain)|profit (percent|percentage|%)|gain percent)[ made| on it]`,
    `[${FIND} ]the profit as (a|an) ${PERCENT}[ of the (cost|cost price|price)]`,
    `what ${PERCENT} profit (does|did) (he|she|{who:w}) make`,
    'express the profit as a percentage of the cost price',
  ]),
  ...ask('percent loss', [
    `[${FIND} ][the |his |her |its |{who:w}'s ]((${PERCENT}) loss|loss (percent|percentage|%))[ made| on it]`,
    `[${FIND} ]the loss as (a|an) ${PERCENT}[ of the (cost|cost price|price)]`,
    `what ${PERCENT} loss (does|did) (he|she|{who:w}) make`,
  ]),
  ...ask('profit', [
    `[${FIND} ][the |his |her |{who:w}'s ]profit[ made]`,
    'how much profit (does|did|is) (he|she|{who:w}|made) [make]',
    'how much profit (does|did) (he|she|{who:w}) make',
  ]),
  ...ask('loss', [
    `[${FIND} ][the |his |her |{who:w}'s ]loss[ made]`,
    'how much (loss (does|did) (he|she|{who:w}) make|(does|did) (he|she|{who:w}) lose)',
  ]),
];
