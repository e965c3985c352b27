import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { writeCoins, writeQuantity } from '../amounts/quantity.ts';
import { endsWithin } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { percentSolution, workOriginal } from '../percent/workPercent.ts';
import type { RoleStory } from '../roles/roleStory.ts';

const UP =
  '(?:increas\\w*|rais(?:e[ds]?|ing)|rises?|rising|rose|gain(?:s|ed)?|profits?|vat|gst|tax|tips?|mark-?ups?|marked up|grew|grow(?:s|n|ing)?|growth|more|up|added|adds?|bonus|dearer|appreciat\\w*|hike|surcharge|service charge|above|over)';
const DOWN =
  '(?:decreas\\w*|reduc\\w*|discount(?:s|ed)?|off|f[ae]ll(?:s|en|ing)?|loss|losing|loses?|lost|less|below|depreciat\\w*|cuts?|cutting|drop(?:s|ped)?|lower(?:s|ed)?|down|cheaper|shr[iau]nk\\w*|sale|rebate)';
const ORIGINAL =
  '(?:original(?:ly)?|regular|usual(?:ly)?|normal(?:ly)?|full|marked|list(?:ed)?|initial(?:ly)?|old|previous(?:ly)?|former(?:ly)?|cost price|first|starting|pre-sale|ordinary|printed|labelled)';
const QUESTION =
  /(?:^|[.;,!?] |\b(?:and|so|then) )(?:at )?(?:what|find|calculate|work out|determine|how (?:much|many)|for how much|state)\b(?!.*\b(?:what|find|calculate|work out|determine|how (?:much|many)|state)\b)/;
/** Another base, another change, or something else asked for. */
const OTHERWISE =
  /\b(?:another|further|then|twice|again|each (?:year|month|week|day|time)|every (?:year|month|week|day)|(?:per|a) (?:year|annum|month)|annually|yearly|compound\w*|simple|interest|half|double\w*|also|not|except|of which|left|remain\w*|rest|instead|if it had|commission|deposit|successive|both|but|population|error|deducted|per ?cent(?:age)? (?:increase|decrease|profit|loss|change|discount))\b|⟨P\d+⟩ of (?:the |its |their )?(?:new|selling|sale|final|result)/;
const ASKS_CHANGE =
  /\b(?:how much (?:vat|tax|more|less|profit|discount|interest|did .{1,20} save|was .{1,20} (?:saved|added|taken))|(?:amount|size) of (?:the )?(?:vat|tax|discount|increase|decrease|raise|rise|profit|loss|reduction|tip)|(?:what|find|calculate|work out) (?:is |was )?(?:the |his |her )?(?:vat|tax|discount|profit|loss|gain|increase|decrease|saving|reduction|tip|raise|rise)\b|by how much)/;

/** Is it the first value that is asked for? */
function asksFirst(question: string, told: string): boolean {
  const letter =
    /^\W*(?:and |so |then )?(?:find|what is|calculate|work out|determine)(?: the (?:value of|number))? ?([a-z])?\W*$/.exec(
      question,
    );
  if (letter !== null) {
    const name = letter[1] ?? '';
    const base =
      name === ''
        ? '(?:a|the|some|one|certain) number'
        : `(?:(?:the |a )?(?:number|amount|quantity|price|value) )?(?:[£$€])?${name}`;
    return new RegExp(
      `(?:^|[^a-z])${base} (?:is|was|has been|gets) (?:first )?(?:${UP}|${DOWN})|(?:${UP}|${DOWN}) (?:${base}|a) (?:number )?by|when ${base} `,
    ).test(told);
  }
  return (
    new RegExp(
      `\\b${ORIGINAL}\\b|\\bbefore\\b(?!⟨)|\\bto begin with\\b|\\bat first\\b|\\bto start with\\b|\\bwithout (?:the )?(?:vat|tax|gst|tip)\\b`,
    ).test(question) && !/\bafter\b|\bnew\b|\bbefore (?:and|or)\b/.test(question)
  );
}

/** Is the amount told as what there is after the change? `false` where it is told as what there was. */
function isResult(told: string): boolean {
  const before = new RegExp(
    `\\b(?:${ORIGINAL})(?: (?:price|cost|value|number|salary|wage|fare|size|mass|weight|length|amount))?(?: (?:of|is|was|were|at|for|:))*(?: {0,1}[a-z]+){0,3} ?⟨[MN]|⟨[MN]\\d+⟩ ?(?:[a-z]+ )?(?:before|originally|at first|normally|usually|to begin with)|\\b(?:from|before (?:vat|tax)) ⟨[MN]|\\b(?:was|were|used to (?:be|cost|earn)|had been|cost|bought (?:it |them |[a-z ]+ )?for|paid) ⟨[MN]\\d+⟩(?! (?:after|in the sale|including|in a sale|following))`,
  ).test(told);
  if (before) return /\b(?:after|following|including|inclusive|with) [^.]*\b(?:was|were|cost|paid) ⟨[MN]/.test(told);
  if (
    /\bbefore (?:an?|the|its|this|that) [^.;]*⟨P\d+⟩[^.;]*⟨[MN]|⟨[MN]\d+⟩[^.;]*\bbefore (?:an?|the|its|this) [^.;]*⟨P/.test(
      told,
    )
  )
    return false;
  // "A coat costs £60. It is reduced by 20%.": told before the change.
  if (
    /⟨[MN]\d+⟩[^.;]*[.;] (?:it|its [a-z]+|the [a-z]+|he|she|they|a|an) [^.;]*⟨P/.test(told) &&
    !/\b(?:result|become\w*|became|now|new|after|following|receive[sd]?|reduced to|sale|sells?|sold|selling|paid|this is|which is|includ\w*)\b/.test(
      told,
    )
  )
    return false;
  const result = new RegExp(
    '\\b(?:result|answer|becomes?|became|now|new|after|following|receives?|received|reduced to|sale|sells?|sold|earns|gets|came to|comes to|includ\\w*|inclusive|gives|giving|makes|to give|to get|leaves|which is|this is|that is|final|stands? at|paid|pays|bill|total|today|this year|ends up|down to|up to|has|is|costs|charged)\\b',
  );
  return result.test(told);
}

/** Only one way, of all words that name one; "sale" alone is a way down. */
function directionOf(told: string): 'up' | 'down' | null {
  const near = new RegExp(
    `\\b(${UP}|${DOWN})\\b(?: by| of| rate)?(?: [a-z]+){0,2} ?⟨P\\d+⟩|⟨P\\d+⟩ (?:[a-z]+ ){0,2}?(${UP}|${DOWN})\\b`,
  ).exec(told);
  const word = near?.[1] ?? near?.[2];
  if (word !== undefined) {
    const both = [
      ...told.matchAll(
        new RegExp(`⟨P\\d+⟩ (?:[a-z]+ ){0,1}?(?:${UP}|${DOWN})\\b|\\b(?:${UP}|${DOWN})\\b(?: by| of)? ?⟨P`, 'g'),
      ),
    ].map(([all]) => new RegExp(`\\b${DOWN}\\b`).test(all.replace('sale price', '')));
    if (new Set(both).size > 1) return null;
    return new RegExp(`^${DOWN}$`).test(word) ? 'down' : 'up';
  }
  const [up, down] = [new RegExp(`\\b${UP}\\b`).test(told), new RegExp(`\\b${DOWN}\\b`).test(told)];
  return up === down ? null : up ? 'up' : 'down';
}

/** A change in percent and what came of it: the value before it. */
export function workBackwards(story: RoleStory): RuleSolution | null {
  const [one, two, ...more] = story.spots;
  if (one === undefined || two === undefined || more.length > 0) return null;
  const [percent, value] = one.kind === 'P' ? [one, two] : [two, one];
  if (percent.kind !== 'P' || (value.kind !== 'M' && value.kind !== 'N') || percent.value.compare(0) <= 0) return null;
  const at = QUESTION.exec(story.text)?.index ?? -1;
  const text = story.text.replace(/\b(?:an?|per) (?:hour|day|week|kg|litre|night)\b/g, '');
  // "Gives n + 20", "to give 70%": no amount of its own.
  if (/⟨[MN]\d+⟩ ?[-+×÷*/]|[-+×÷*/] ?⟨[MN]|\b(?:gives?|giving|leaves?) (?:only )?⟨P/.test(story.text)) return null;
  if (at < 0 || OTHERWISE.test(text) || ASKS_CHANGE.test(story.text)) return null;
  const [told, question] = [story.text.slice(0, at + 1), story.text.slice(at)];
  if (/⟨/.test(question) && /⟨/.test(told) && !/\b(?:if|given|when|that|after|including)\b/.test(question)) return null;
  const facts = /⟨[MN]/.test(told) && /⟨P/.test(told) ? told : story.text;
  if (!asksFirst(facts === told ? question : question.replace(/⟨.*$/, ''), facts) || !isResult(facts)) return null;
  const direction = directionOf(facts);
  const unit = value.kind === 'M' ? value.unit : (/⟨N\d+⟩ (kg|g|cm|m|km|litres|ml|mm)\b/.exec(story.text)?.[1] ?? '');
  return direction === null ? null : workOriginal(direction, percent.value, value.value, unit);
}

const ONE = new Fraction(1);

/** A value after years is told, and what there was at the start is asked for. */
function asksFirstSum(text: string): boolean {
  const asks =
    /(?:£|\$|€|₹)? ?\b([a-z]) is (?:invested|deposited|put|saved|borrowed)\b.*\b(?:find|what is|calculate|work out)(?: the value of)? \1\b/.test(
      text,
    ) ||
    /\b(?:how much|what|find|calculate|work out)\b[^.?]*\b(?:originally|at first|invested?|initial(?:ly)?|deposited?|original|principal|sum|start with|to begin with|new)\b[^.?⟨]*[.?]? ?$/.test(
      text,
    );
  const after =
    /⟨M\d+⟩ (?:after|in|at the end|now)|\b(?:after|at the end of) ⟨N\d+⟩ years?[^.]*⟨M|\b(?:worth|amounts? to|grows? to|grew to|becomes?|balance (?:is|was)|total (?:is|was)|value (?:is|was)|now)\b[^.]{0,20}⟨M/.test(
      text,
    );
  if (
    !asks ||
    !after ||
    /\b(?:half-?yearly|quarterly|monthly|each month|a month|simple|withdr\w+|adds?|added|then|more|tax)\b/.test(text)
  )
    return false;
  if (
    /\b(?:put|puts|invest(?:s|ed)|deposit(?:s|ed)|costs?|bought|worth|paid) ⟨M\d+⟩(?! (?:after|now|at the end|in))/.test(
      text,
    ) &&
    !/\bworth ⟨M/.test(text)
  )
    return false;
  return true;
}

/** "£P at 3% compound interest is worth £8487.20 after two years. Find P": the sum at the start. */
export function workFirstSum(story: RoleStory): RuleSolution | null {
  if (
    !/\bcompound|\b(?:depreciat|appreciat|grow|increas|decreas|los|fall|ris)\w*[^.]*\b(?:each|every|per|a) year\b/.test(
      story.text,
    )
  )
    return null;
  const years = /⟨N(\d+)⟩ years?\b/.exec(story.text);
  const money = story.spots.filter(({ kind }) => kind === 'M');
  const [result] = money;
  const percent = story.spots.find(({ kind }) => kind === 'P');
  const count = years === null ? null : (story.spots[Number(years[1])]?.value ?? null);
  if (result === undefined || money.length !== 1 || percent === undefined || count === null || story.spots.length !== 3)
    return null;
  if (!asksFirstSum(story.text) || count.d !== 1n || count.compare(10) > 0) return null;
  const down = /\b(?:depreciat|decreas|los(?:es?|t|ing)|falls?|fell|drop)\w*/.test(story.text);
  const factor = down ? ONE.sub(percent.value.div(100)) : ONE.add(percent.value.div(100));
  const times = Number(count.valueOf());
  const power = factor.pow(times);
  if (power === null || factor.compare(0) <= 0) return null;
  const start = result.value.div(power);
  if (!endsWithin(start, 2)) return null;
  return percentSolution(
    [
      {
        reason: `Each year multiplies by this.`,
        expression: `1${down ? '-' : '+'}${writeDecimal(percent.value.div(100))}=${writeDecimal(factor)}`,
      },
      {
        reason: `Divide by it ${times === 2 ? 'twice' : `$${times}$ times`}.`,
        expression: `${writeCoins(result.value)}\\div ${writeDecimal(factor)}^{${times}}=${writeCoins(start)}`,
      },
    ],
    writeQuantity(start, result.unit),
  );
}
