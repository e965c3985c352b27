import type { RunningAmount } from '../running/runningAmounts.ts';

/** What an amount of a story is: the size of one thing, the whole, how many things there are. */
export type Role = 'size' | 'total' | 'count';

const VERB =
  '(?:weighs?|holds?|costs?|takes?|needs?|uses?|used|makes?|fills?|contains?|seats?|has|have|carries|carry|serves?|covers?|measures?|requires?|gives?|produces?|earns?|drinks?|eats?|reads?|walks?|travels?|flies|runs?|burns?|drips?|pours?|loses?|lasts?|is|are|can (?:hold|carry|seat|take|fit|type|make|fill|paint|pack|sew|knit)|will (?:hold|carry|seat|need|take)|hold up to|fits|travels about|went|saves?|saved|bakes?|picks?|plants?|lays?|sells?|prints?|scores?|swims?|cycles|buys?|calls? for|packs?|receives?|gets?|needs about)';
const NOUN = "[a-z][a-z'-]*(?: of [a-z]+| [a-z'-]+){0,2}?";
const CAN = VERB.replace('is|are|', '').replace('|has|have|', '|');
const ONE = '(?:each|every|one|any)(?: single| of the| of them| full| identical| such)?';

/** Before an amount: "each bus seats", "a gallon of milk weighs about", "into pieces of". */
const SIZE_BEFORE = new RegExp(
  `(?:^|[.,;:?!] |\\band |\\bif |\\bwhen |\\bwhere |\\bso |\\bwith |\\bwhich |\\bby |\\bin which )(?:${ONE} ${NOUN},? ${VERB}|an? ${NOUN},? ${CAN}|each (?:${VERB}|of|with|being|measuring|containing|holding|weighing|costing))(?: about| exactly| only| up to| at most| roughly| a)? $|\\b(?:each|every)(?: one| of them)?(?: ${NOUN})?,? (?:${VERB}|of|with|being|measuring|containing|holding|weighing|costing|at)?(?: about| exactly| up to| exactly)? ?$|\\b(?:pieces|glasses|cups|bottles|bags|boxes|jars|lengths|strips|portions|packets|packs|jugs|tins|cans|cartons|servings|bowls|containers|sections|parts|steps|hops|jumps|laps|rows|teams|groups|tables|trays|shelves|crates|sacks?)(?:,)? (?:of|that are|which are|measuring|holding|containing|weighing|with|that hold|that each hold) (?:each )?(?:about |exactly )?$`,
);
const SIZE_BEHIND =
  /^ ?(?:[a-z]+ ){0,2}?(?:each\b|apiece\b|per [a-z]+|(?:for )?(?:each|every) [a-z]+|an? (?:hour|minute|second|day|week|month|year|night|lap|box|bag|person|child|piece|pack|bottle)\b|in (?:each|every|one|a|an) (?:[a-z]+)\b|(?:to|on|at|from) (?:each|every) [a-z]+)|^(?:long|high|wide|deep)? ?each\b/;
const PIECES =
  /^ ?(?:pieces|lengths|strips|glasses|cups|bottles|bags|boxes|jars|portions|packets|packs|jugs|servings|sections|bowls|tins|cans|cartons|containers|bits|parts|steps|laps|hops)\b/;

/** The role of an amount from what stands round it. */
export function roleOf(text: string, amount: RunningAmount, hyphened: boolean): Role {
  const before = text.slice(Math.max(0, amount.from - 90), amount.from);
  const behind = text.slice(amount.to);
  if (SIZE_BEFORE.test(before)) return 'size';
  const flat = amount.kind === 'thing' ? behind.replace(/^ [a-z]+/, '') : behind;
  if (SIZE_BEHIND.test(flat) || SIZE_BEHIND.test(behind)) return 'size';
  if (amount.kind === 'unit' && PIECES.test(behind) && (hyphened || !/^ ?pieces? of\b/.test(behind))) return 'size';
  return amount.kind === 'unit' ? 'total' : 'count';
}

/** What the size is the size of: "each bus seats 52" → bus. */
export function holderOf(text: string, amount: RunningAmount): string {
  const before = text.slice(Math.max(0, amount.from - 90), amount.from);
  const behind = text.slice(amount.to);
  const told = /(?:^|[.,;:?!] |\b)(?:each|every|an?|one) ([a-z]+)(?: of [a-z]+)?(?: [a-z]+){1,3} $/.exec(before)?.[1];
  return (
    told ??
    /^ ?(?:[a-z]+ ){0,2}?(?:per|(?:for |in |to |on )?(?:each|every|one|an?)) ([a-z]+)/.exec(behind)?.[1] ??
    (PIECES.exec(behind)?.[0].trim() ||
      (/(\w+),? (?:each )?(?:of|that are|which are|measuring|holding|containing|weighing|with|being)(?: each)? $|(\w+),? each(?: of| being)? $/
        .exec(before)
        ?.slice(1)
        .find((one) => one !== undefined) ??
        ''))
  );
}
