import { FIRST_NAMES } from '../words/firstNames.ts';
import { takeAnswerForm } from './answerForms.ts';
import { namesQuantity } from './quantityWords.ts';

/** What stands for the answer: a line, a question mark, dots, an arrow to nowhere. */
const BLANK = String.raw`(?:_+(?: ?, ?_+| ?: ?_+)*|(?:…|\.{3,})?\?+|…|\.{3,}|[—–](?=\s*$)|□|what\b|something\b)`;
const ARROW = String.raw`(?:→|⇒|⟹|↦|➜|➡|=>|->|-->|\\to\b|\\Rightarrow\b|\\implies\b)`;
const SIGN = String.raw`(?:=|≡|:|${ARROW})`;
const VERB = String.raw`(?<![a-z])(?:is|are|equals|equal to|gives|lies|comes to|must be|will be|would be|was|makes|costs|approaches|tends to)`;
const UNIT = String.raw`(?:°C?|%|[a-zµ]{1,3}(?:²|³|\^2|\^3)?(?:\/[a-z]{1,3}(?:²|\^2)?)?|(?:square |cubic )?[a-z]+(?: per [a-z]+)?)`;
const END = new RegExp(
  String.raw`\s*(?:(?:${SIGN}|${VERB})\s*([£$€])? ?${BLANK}|(?:_+|…|\.{3,}))\s*(${UNIT})?$|\s*${SIGN}\s*([£$€])?$|\s*${VERB}$|\s*${SIGN}\s*${BLANK}\s*(π ?${UNIT}|π|√\d+)$`,
  'i',
);
const JOINT = String.raw`(?:[\s,;.:?–—-]|${ARROW}|\b(?:so|hence|then|therefore|thus|and|need|i need|i want|want|given|what is|find|solve for)\b)+`;
const LETTER = String.raw`(?:d[a-z]\/d[a-z]|[a-zθαβ]['′]{0,2}(?:\([a-z\d]+\))?|[a-z](?:⁻¹|\^-1|\^\{-1\})\([a-z]\)|u_?\d{1,2}|S_?\d{1,2}|\([a-z], ?[a-z]\))`;
const LETTER_ASKED = new RegExp(
  String.raw`^(.*[^\s])${JOINT}(${LETTER})\s*(?:(?:=|:|\bis\b|\bequals\b|≡)\s*(?:(?:±\s*)?${BLANK}\s*(${UNIT})?)?|\bis what)[\s.?!]*$|^(.*[^\s])(?:[;:.,]|${ARROW})\s*(${LETTER})\s*\?+$|^(.*[^\s])[.;,:]\s*(${LETTER})(?= (?:to \d|in terms of) [^=]*$)`,
  'is',
);
const DETERMINED =
  /^(?:the|a|an|its|his|her|their|my|our|your|this|that|each|every|both|all|one|two|three|how|what|which|who|when|where|why|whose|half)\b|^[A-Z][a-z]+(?:'s|s')\s|^(?:mum|mom|dad|gran|grandad|grandma|uncle [a-z]+)'s/i;
const REQUEST =
  /^(?:find|work out|calculate|solve|evaluate|write|express|state|give|simplify|expand|factor|round|convert|change|differentiate|integrate|rearrange|make|show|turn|put|list|order|use|using|estimate|divide|share|split|add|subtract|multiply|take|plug|substitute|compare|complete|fill|think|prove|explain|describe|sketch|draw|plot|say|tell|name|pick|choose|for (?:which|what)|what|how|which|who|whose|when|where|why|at what|in what|by what|from)(?![a-z])/i;

function lowered(phrase: string): string {
  const [first = ''] = phrase.split(/[\s',]/, 1);
  if (/^(?:max|min) /i.test(phrase)) return phrase.toLowerCase();
  if (
    FIRST_NAMES.has(first) ||
    /^[A-Z][a-z]+'s /.test(phrase) ||
    /^(?:[A-Z]{2,}|[A-Z]$|[A-Z]\d|[A-Z]\()/.test(first) ||
    first === 'I'
  )
    return phrase;
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

/** Words beside maths: names of functions and letters are none. */
function hasWords(text: string): boolean {
  return /[a-z]{2}/i.test(
    text.replace(/\\[a-z]+|sqrt|log|ln|a?sin|a?cos|a?tan|lim|pi|(?<=\d ?)(?:mm|cm|km|m|kg|g|ml|l|p|h|s)\b/gi, ''),
  );
}

/** What a formula alone wants when it is followed by a blank. */
function formulaRequest(typed: string): string {
  const formula = typed.replace(/\b(?:Sin|Cos|Tan|Log|Ln|Lim)\b/g, (name) => name.toLowerCase());
  if (!/[a-z]/i.test(formula.replace(/\\[a-z]+|sqrt|log|ln|sin|cos|tan|pi/g, ''))) return `Work out ${formula}`;
  if (
    /^[a-z]['′]*(?:⁻¹|\^-1)?\([a-z\d]+\)$|^d[a-z]\/d[a-z]$|^P\(.*\)$|^[a-zθ]$|^[a-z](?:_?\d+|∞|_\{?\d+\}?)$/i.test(
      formula,
    )
  )
    return `Find ${formula}`;
  if (
    /\)\s*(?:\(|[²³]|\^\s*\d)|[\da-z]\s?\([^()]*[-+−][^()]*\)/i.test(formula) &&
    !/[/÷]|lim|∫|\\frac|log|sin|cos|tan/.test(formula)
  )
    return `Expand and simplify ${formula}`;
  if (/lim|∫|\\frac\{d/.test(formula)) return formula;
  return `Simplify ${formula}`;
}

const FINDS =
  /^(?:please |now |then |hence )?(?:determine|compute|identify|obtain|deduce|establish|figure out|work out|calculate|derive) (?=(?:the|its|their|his|her|[a-z]+'s|P\(|how|what)\b)/i;

function request(phrase: string): string | null {
  const found = FINDS.exec(phrase);
  if (found !== null) return `Find ${phrase.slice(found[0].length)}`;
  const plain = lowered(
    phrase
      .trim()
      .replace(/^(?:so|hence|then|therefore|thus|and|now)[, ]+/i, '')
      .replace(/[\s,;:]+$/, ''),
  );
  if (plain === '' || (/[=<>≤≥]/.test(plain.replace(/\([^()]*\)/g, '')) && !hasWords(plain))) return null;
  if (REQUEST.test(plain)) return plain;
  if (
    /^(?:the )?(?:ratio|fraction|number|expression|decimal|surd|quadratic|recurring decimal)? ?[-−\d(√a-z][^=?]* (?:as|in) (?:its|a|an|one|standard|simplest|lowest|surd|index|terms|completed)\b[^=?]*$/i.test(
      plain,
    ) &&
    /\d/.test(plain) &&
    !/\b(?:is|are|of)\b/.test(plain)
  )
    return `Write ${plain}`;
  if (!hasWords(plain) || /^P\([^()]*\)$/.test(phrase)) return formulaRequest(phrase);
  if (/^\d+(?:st|nd|rd|th) /.test(plain) && namesQuantity(plain)) return `Find the ${plain}`;
  if (/^[-−\d√(½⅓¼⅔¾£$€.]/.test(plain)) {
    if (/ (?:as|in|to) (?:a|an|its|the|simplest|lowest|standard|one|single|words|figures|index|surd|\d)/.test(plain))
      return `Write ${plain}`;
    return /^[-−\d.£$€/⅓¼⅔¾½%]+ ?(?:% )?of \S+( ?[a-z]+)?$/.test(plain) ? `Work out ${plain}` : null;
  }
  if (
    !DETERMINED.test(plain) &&
    !namesQuantity(plain) &&
    /^(?:i|we|he|she|they|it|there|if|when|on|in|at|for|from|after|by|you)\b/i.test(plain)
  )
    return null;
  return namesQuantity(plain) || /^[A-Z]?[a-z]+'s [a-z ]+$/.test(plain)
    ? `Find ${DETERMINED.test(plain) ? '' : 'the '}${plain}`
    : null;
}

/** Where the last sentence begins: after a full stop, or after a comma or dash behind which a quantity is named. */
function cut(text: string): { readonly facts: string; readonly asked: string } {
  const marks = [
    ...text.matchAll(
      /(?<!\b(?:[ap]\.m|Mr|Mrs|Ms|Dr|St|in|ft|No|vs|e\.g|i\.e|approx))[.?!;]\s+|:\s+|\n|,\s+|\s[–—-]\s|\s*(?:⇒|→|=>)\s*|\s+(?:so|hence|then)\s+/g,
    ),
  ];
  for (const mark of marks.toReversed()) {
    const [facts, asked] = [text.slice(0, mark.index), text.slice(mark.index + mark[0].length)];
    if (
      /[.?!;\n]/.test(mark[0]) ||
      /^(?:hence |so |then )?(?:state|write down|find|work out|give|calculate|determine) /i.test(asked)
    )
      return { facts, asked };
    const sentence = facts.split(/[.?!;]\s+/).at(-1) ?? '';
    if (
      namesQuantity(asked) &&
      !REQUEST.test(sentence.trim()) &&
      /\d|[a-z]{3}/i.test(facts) &&
      !/\b(?:of|with|and)\s[^.]*$/.test(facts.slice(-1))
    ) {
      if (namesQuantity(facts) && !/[=]|\b(?:is|are)\b/.test(facts) && !/[:–—]/.test(mark[0])) continue;
      return { facts, asked };
    }
  }
  return { facts: '', asked: text };
}

/** "A = πr², r =": the other letters have no values, so r is told by them; else its value is asked for. */
function letterRequest(facts: string, name: string, tail: string): string {
  const [, formula = '', positive] =
    /^([^,;:]*=[^,;:=]*?)(?:[,;] *(?:where )?([a-zA-Z]) *(?:> ?0|is positive))?[\s.,;]*$/.exec(trimmed(facts)) ?? [];
  const letters = new Set(formula.replace(/\\[a-z]+|sqrt|sin|cos|tan|log|ln|pi/g, '').match(/[a-zA-Z]/g) ?? []);
  if (
    name.length === 1 &&
    letters.has(name) &&
    letters.size > 1 &&
    !/[a-z]{3}/i.test(formula.replace(/\\[a-z]+|sqrt|sin|cos|tan|log|ln|pi/g, ''))
  )
    return `Make ${name} the subject of ${formula}${positive === undefined ? '' : `, where ${positive} is positive`}`;
  return joined(facts, `Find ${name.startsWith('(') ? name.slice(1, -1).replace(/, ?/, ' and ') : name}${tail}`);
}

function trimmed(facts: string): string {
  return facts
    .trim()
    .replace(new RegExp(String.raw`(?:[\s,;:.]+(?:hence|so|then|therefore|thus|and)?|\s*${ARROW})+$`, 'i'), '')
    .replace(/^(?:given|if|suppose|assume)(?: that)? (?=[^]*)/i, '');
}

function joined(facts: string, asked: string): string {
  const lead = trimmed(facts);
  const sentence = `${asked.charAt(0).toUpperCase()}${asked.slice(1)}`;
  return lead === '' ? sentence : `${lead}${/[?!]$/.test(lead) ? '' : '.'} ${sentence}`;
}

function inUnit(unit: string | undefined): string {
  if (unit === undefined || unit === '') return '';
  if (unit.startsWith('π')) return ' in terms of π';
  if (unit === '%') return ' as a percentage';
  return unit === '°' ? ' in degrees' : ` in ${unit}`;
}

/** "… Speed = ___ km/h", "so x = ?", "New mean?", "State k.": the same question with "Find …". */
export function askedPlainly(text: string): string {
  const named = namedRequest(text.trim(), SPECIAL);
  if (named !== null) return named;
  const plain = text
    .trim()
    .replace(/^Q: (?=.*\bA: ?(?:_+|\?|…)?$)/, '')
    .replace(/[.\s]*\bA: ?(?:_+|\?|…)?\s*$/, ' = ?');
  const { rest, form } = takeAnswerForm(plain);
  const asked = asksFor(rest);
  if (asked !== null) return `${ended(asked)}${form}`;
  return form === '' ? text : `${ended(rest)}${form}`;
}

const FORMULA = String.raw`[^a-z]*(?:[a-z](?![a-z]{2})[^a-z]*|sqrt|sin|cos|tan|log|ln|\\[a-z]+)*`;
const SPECIAL: readonly (readonly [RegExp, string])[] = [
  [/^([^.;?]+?) ?(?:→|->|into|in|to)(?: (?:two|double|a pair of))? brackets$/i, 'Factorise $1'],
  [/^([^=.;?]+?) ?(?:=|≡) ?(?:\(\s*\)\s*){1,3}[²³]?$/, 'Factorise $1'],
  [/^(∫[^=.;?]+?) ?= ?(?:_+|…|\?) ?\+ ?C[\s.]*$/i, '$1'],
  [
    /^(?:as )?(?:an? )?(single fraction|single logarithm|single log|single surd|mixed number|improper fraction|decimal|percentage|fraction)(?:,? please)?: ([^a-z]*(?:[a-z](?![a-z]{2})[^a-z]*|log|ln|sqrt)*)$/i,
    'Write $2 as a $1',
  ],
  [/^([^.;?]+), simplified[\s.]*$/i, 'Simplify $1'],
  [/^([^]*[^.;])[.;] they are (?:…|\.{3,}|\?|_+(?: and _+)?)[\s.]*$/i, '$1. Find the two numbers'],
  [/^([^]+)[.;] ([a-z]) (when|if|at|for) ([a-z] ?= ?[^=?]+?)[\s?.]*$/i, '$1. Find $2 $3 $4'],
  [
    /^(?:(?:true|exact|final) )?answers?(?: only)?(?: correct)? to (\d) (decimal places?|significant figures?): ([^]+?)[\s.]*$/i,
    'Find the $3 to $1 $2',
  ],
  [
    /^(?:convert|change|units?)?\s*(?:→|:|->)?\s*(\d[\d.,]*(?:\s?×\s?10\S+)? ?[a-z°µ]+[²³]?(?:\/[a-z]+)?) ?(?:=|→|->|is|in|into|to) ?(?:_+|\?+|…) ?(?:in )?([a-z°µ]+[²³]?(?:\/[a-z]+)?)[\s.?]*$/i,
    'Convert $1 to $2',
  ],
  [
    /^(?:as |when )?([a-z]) ?(?:→|->|tends to|approaches|goes to) ?([^\s:,;]+)[:,;]? (?:the limit of )?([^=]+?)(?:\s*(?:→|->|=|tends to|approaches|gets closer to|goes to|is)\s*(?:\?|_+|…|\.+|what)?)?[\s?.]*$/i,
    'Find the limit of $3 as $1 tends to $2',
  ],
  [
    /^([^=]*?[\d)\]²³^}a-z]),? (?:when|as|if) ([a-z]) ?(?:→|->|tends to|approaches|goes to|gets close to) ?([^\s:,;]+)[,:;]? (?:what is it get(?:ting)? closer to|what does it (?:get closer to|tend to|approach|go to|get close to)|tends to|limit|the limit|what is the limit)[\s?.]*$/i,
    'Find the limit of $1 as $2 tends to $3',
  ],
  [/^([^.]+=[^.]+) (?:as|into|in) (?:the form )?y ?= ?mx ?[+] ?c[\s.?]*$/i, 'Write $1 in the form y = mx + c'],
  [/^(?:product|quotient|chain) rule[,:] (.+)$/i, 'Differentiate $1'],
  [
    /^([^]+?)[.;,] (?:hence |so )?([A-Z][a-z]+|each [a-z]+|(?:the )?(?:mum|dad|son|daughter|mother|father|gran|twins?)) (?:=|is|are) ?(?:\?|_+|…|\.{3,})(?: years old)?[\s.]*$/,
    '$1. How old is $2?',
  ],
  [/^([^]*\d ?): ?(?:\?|_+)\s*$/, '$1: x. Find x'],
];

const SOLVED: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      String.raw`^(?!.*\\. )(${FORMULA}[=<>≤≥]${FORMULA}?)\s*(?:,? so|hence|${ARROW}|gives|means)\s*(?:[a-z]\s*[=<>≤≥]?\s*±?\s*)?${BLANK}?(?:\s*[;(] ?(?:write|give) (?:the |both )?(?:full inequality|solutions|inequality|both solutions)\)?)?[\s.]*$`,
      'i',
    ),
    'Solve $1',
  ],
];

/** Cards that name the task by a sign or a heading. */
function namedRequest(text: string, cards: readonly (readonly [RegExp, string])[]): string | null {
  for (const [pattern, words] of cards) {
    const found = pattern.exec(text);
    if (found === null || (words.includes('How old') && !/\b(?:ages?|aged|old(?:er)?|born|younger)\b/i.test(text)))
      continue;
    return `${text.replace(pattern, words)}${words.endsWith('?') ? '' : '.'}`;
  }
  return null;
}

/** A question keeps its mark, or gets it back. */
function ended(text: string): string {
  const bare = text.replace(/[\s.,;:]+$/, '');
  const last = bare.split(/[.?!]\s+/).at(-1) ?? '';
  if (bare.endsWith('?')) return bare;
  return `${bare}${/^(?:for (?:what|which)|at (?:what|which)|in (?:what|which|how)|after how|by how|to what|what|how|which|who|where|when|is|are|does|do)\b|, (?:what|how|which) /i.test(last) ? '?' : '.'}`;
}

/** What asks already must not be turned into a mere preamble. */
const ASKS_BEFORE =
  /^\s*(?:is|are|does|do|did|can|could|should|would|will|why|what|which|how|who|without|whether|explain|show|prove|say|tell)\b|\?|\bwhether\b/i;

function asksFor(text: string): string | null {
  const letter = LETTER_ASKED.exec(text);
  if (letter !== null) {
    const facts = letter[1] ?? letter[4] ?? letter[6] ?? '';
    const name = letter[2] ?? letter[5] ?? letter[7] ?? '';
    const unit = letter[3];
    const rest = text.slice(letter[0].length);
    if (
      name !== 'I' &&
      name !== 'i' &&
      /[=<>≤≥∝~:]|\b(?:is|are|has|have|by|to|of|was)\b/.test(facts) &&
      !/(?:[=(+*/×÷^-]|\b(?:find|is|of|what|the|to|and|a|form|by|with|in|as|for|where|when|if|let|that|not))$/i.test(
        facts,
      ) &&
      !ASKS_BEFORE.test(facts)
    )
      return letterRequest(facts, name, `${inUnit(unit)}${rest}`);
  }
  const solved = namedRequest(text, SOLVED);
  if (solved !== null) return solved;
  const bare = text.replace(/[\s!]+$/, '');
  const blank = END.exec(bare);
  if (blank !== null && blank.index > 0) {
    const { facts, asked } = cut(bare.slice(0, blank.index));
    const made = request(asked);
    const unit = blank[1] !== undefined || blank[3] !== undefined ? undefined : (blank[2] ?? blank[4]);
    if (made !== null && !ASKS_BEFORE.test(facts) && !/^(?:how|what|which|who|when|where|is|are)\b/i.test(made))
      return joined(facts, `${made}${unit === '%' && !made.startsWith('W') ? '' : inUnit(unit)}`);
  }
  const { facts, asked } = cut(bare.replace(/[\s.?!]+$/, ''));
  const stated =
    /^(?:hence |then |now |so |just |i |we |please )*(?:state|write down|give|need|want|name|get)(?: me| us| just)*(?: to (?:find|get|know|work out))? (?!.*\b(?:reason|form|answer)\b)(.+)$/i.exec(
      asked,
    );
  const made =
    stated?.[1] === undefined
      ? namesQuantity(asked) || /\?$/.test(bare)
        ? request(asked)
        : null
      : requested(stated[1]);
  if (made === null || ASKS_BEFORE.test(facts) || /^(?:how|what|which|who|when|where)\b/i.test(made)) return null;
  return made === asked && !/,\s*$/.test(bare.slice(0, bare.length - asked.length)) && !/^(?:given|if)\b/i.test(facts)
    ? null
    : joined(facts, made);
}

function requested(what: string): string | null {
  return /^[a-z]$|^[a-z] and [a-z]$/i.test(what) ? `Find ${what}` : (request(what) ?? `Find ${what}`);
}
