const UNITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']; // prettier-ignore
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

export function numberIn(word: string): number | null {
  const [first = '', second] = word.split('-');
  const [unit, ten] = [UNITS.indexOf(first), TENS.indexOf(first)];
  if (second === undefined) return unit >= 0 ? unit : ten > 1 ? ten * 10 : null;
  const last = UNITS.indexOf(second);
  return ten > 1 && last > 0 && last < 10 ? ten * 10 + last : null;
}

type Kind = 'atom' | 'sign' | 'after' | 'before' | 'open' | 'close' | 'whole' | 'bracketed' | 'equals';
type Token = {
  readonly kind: Kind;
  readonly text: string;
  readonly length: number;
  readonly spoken: boolean;
  /** A comma stands in front: in speech it may bracket what came before. */
  readonly pause?: boolean;
};

/** Phrases of spoken mathematics, longest first. */
const SPOKEN: readonly (readonly [pattern: RegExp, kind: Kind, text: string])[] = [
  [/(?:open|opening|left)(?: a| the)? (?:brackets?|parenthesis|parentheses|paren)/y, 'open', '('],
  [/(?:close|closing|closed|end|right)(?: the)? (?:brackets?|parenthesis|parentheses|paren)/y, 'close', ')'],
  [/(?:the )?(?:whole thing |whole lot )?all squared|the whole (?:thing |lot )?squared/y, 'whole', '^2'],
  [/(?:the )?(?:whole thing |whole lot )?all cubed/y, 'whole', '^3'],
  [/(?:all )?in (?:a |the )?(?:brackets?|parenthes[ei]s)/y, 'bracketed', ''],
  [/(?:and )?(?:then )?(?:all|the whole (?:thing |lot )?) ?(?:raised )?to the power(?: of)?/y, 'whole', '^'],
  [/(?:and )?(?:then )?all (?:over|divided by)|the whole (?:thing |lot )?(?:over|divided by)/y, 'whole', '/'],
  [/(?:all|the whole (?:thing |lot )?)(?: raised)? ?to the power(?: of)?/y, 'whole', '^'],
  [/(?:all|the whole (?:thing |lot )?)(?: raised)? ?to the (?=fourth|fifth|sixth)/y, 'whole', '^'],
  [/take away|subtract|minus|less(?! than)/y, 'sign', '-'],
  [/plus|add(?! up| together| the| these)/y, 'sign', '+'],
  [/multiplied by|times/y, 'sign', '*'],
  [/divided by|over/y, 'sign', '/'],
  [/(?:(?:and )?which )?(?:is )?(?:less than or equal to|at most|no more than)/y, 'equals', '≤'],
  [/(?:(?:and )?which )?(?:is )?(?:(?:greater|more) than or equal to|at least|no less than)/y, 'equals', '≥'],
  [/(?:(?:and )?which )?is (?:less|smaller) than/y, 'equals', '<'],
  [/(?:(?:and )?which )?is (?:greater|more|bigger|larger) than/y, 'equals', '>'],
  [/(?:is )?equals?(?: to)?|is equal to/y, 'equals', '='],
  [/squared/y, 'after', '^2'],
  [/cubed/y, 'after', '^3'],
  [/(?:raised )?to the power(?: of)?/y, 'sign', '^'],
  [/to the (?=fourth|fifth|sixth)/y, 'sign', '^'],
  [/fourth/y, 'atom', '4'],
  [/fifth/y, 'atom', '5'],
  [/sixth/y, 'atom', '6'],
  [/(?:the )?(?:square )?root (?:of )?/y, 'before', '√'],
  [/(?:a |one )?half(?: of)?/y, 'atom', '(1/2)'],
  [/(?:a|one) third(?: of)?/y, 'atom', '(1/3)'],
  [/(?:a|one) quarter(?: of)?/y, 'atom', '(1/4)'],
  [/negative(?= [a-z0-9])/y, 'before', '-'],
];

/** "g of f of x", "f of three": a call, one inside the other. */
function callAt(text: string, at: number): Token | null {
  const calls = /((?:[fgh] of )+)([a-z]+(?:-[a-z]+)?|\d+)(?![a-z\d'’])/y;
  calls.lastIndex = at;
  const [all, names = '', inner = ''] = calls.exec(text) ?? [];
  if (all === undefined) return null;
  const value = /^(?:\d+|[a-z])$/.test(inner) ? inner : numberIn(inner);
  if (value === null || /^[fgh]$/.test(inner)) return null;
  const functions = names
    .trim()
    .split(/ of ?/)
    .filter((name) => name !== '');
  const call = `${functions.map((name) => `${name}(`).join('')}${value}${')'.repeat(functions.length)}`;
  return { kind: 'atom', text: call, length: all.length, spoken: true };
}

function tokenAt(text: string, at: number): Token | null {
  const call = callAt(text, at);
  if (call !== null) return call;
  for (const [pattern, kind, symbol] of SPOKEN) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null && !/[a-z-]/.test(kind === 'before' ? '' : (text[at + found[0].length] ?? ' ')))
      return { kind, text: symbol, length: found[0].trimEnd().length, spoken: true };
  }
  const capital = /(?:capital|big) ([a-z])(?![a-z'’])/y;
  capital.lastIndex = at;
  const [named, letter] = capital.exec(text) ?? [];
  if (named !== undefined && letter !== undefined)
    return { kind: 'atom', text: letter.toUpperCase(), length: named.length, spoken: true };
  const word = /[a-z]+(?:-[a-z]+)?(?![a-z'’])/y;
  word.lastIndex = at;
  const [name] = word.exec(text) ?? [];
  if (name !== undefined) {
    const value = numberIn(name);
    if (value !== null) {
      const second = /^ (one|two|three|four|five|six|seven|eight|nine)(?![a-z])/.exec(
        text.slice(at + name.length),
      )?.[1];
      const joined = value >= 20 && value % 10 === 0 && second !== undefined ? numberIn(`${name}-${second}`) : null;
      if (joined !== null)
        return { kind: 'atom', text: String(joined), length: name.length + 1 + (second ?? '').length, spoken: true };
      return { kind: 'atom', text: String(value), length: name.length, spoken: true };
    }
    return name.length === 1 ? { kind: 'atom', text: name, length: 1, spoken: false } : null;
  }
  const typed = /\d+(?:\.\d+)?(?:[a-z](?![a-z]))?[²³]?(?![\w%])/y;
  typed.lastIndex = at;
  const [digits] = typed.exec(text) ?? [];
  return digits === undefined ? null : { kind: 'atom', text: digits, length: digits.length, spoken: false };
}

/** "3 times x plus 1 in brackets": what stands behind the one factor before a sum of two terms. */
function inBrackets(side: string): string | null {
  const [, factor, sum] = /^(\d+)\*(\d*[a-z]?[+-]\d*[a-z]?)$/.exec(side) ?? [];
  return factor === undefined || sum === undefined || /[+-]$/.test(sum) || /^[+-]/.test(sum)
    ? null
    : `${factor}(${sum})`;
}

function isCall(token: Token | undefined): boolean {
  return token?.kind === 'atom' && /^[fgh]\(/.test(token.text);
}

/** Whether what follows a call may stand inside it. */
function isOpenEnded(next: Token | undefined, after: Token | undefined): boolean {
  return next !== undefined && ['sign', 'after', 'whole'].includes(next.kind) && !isCall(after);
}

/** The formula that a run of tokens says; `null` where it is none. */
function formulaOf(tokens: readonly Token[]): string | null {
  let side = '';
  let whole = '';
  let previous: Kind = 'sign';
  // "f of x plus two": the function at x + 2, or two more than f(x)?
  if (tokens.some((token, index) => isCall(token) && isOpenEnded(tokens[index + 1], tokens[index + 2]))) return null;
  for (const token of tokens) {
    if (token.kind === 'equals') {
      if (side === '' || previous === 'sign' || (whole !== '' && (token.text === '=' || !/[<≤>≥]$/.test(whole))))
        return null;
      [whole, side, previous] = [`${whole}${side}${token.text}`, '', 'sign'];
      continue;
    }
    if (token.kind === 'whole') {
      side = /^\([^()]*\)$/.test(side) ? side : `(${side})`;
      if (
        previous === 'close' &&
        /[^()]*\([^()]*\)$/.test(side.slice(1, -1)) &&
        side.startsWith('(') &&
        !/^[/^]$/.test(token.text)
      )
        return null;
      side += token.text;
      previous = token.text === '/' || token.text === '^' ? 'sign' : 'after';
      continue;
    }
    if (token.kind === 'bracketed') {
      const bracketed = inBrackets(side);
      if (bracketed === null) return null;
      [side, previous] = [bracketed, 'close'];
      continue;
    }
    if (token.kind === 'sign' && previous === 'sign' && token.text !== '-') return null;
    const bare = previous === 'atom' && token.kind === 'atom' && /^\d/.test(token.text);
    if (bare && /\d$/.test(side)) return null;
    side += bare ? `*${token.text}` : token.text;
    previous = token.kind === 'before' ? 'sign' : token.kind;
  }
  return previous === 'sign' || side === '' ? null : whole + side;
}

const OPERATES: readonly Kind[] = ['sign', 'after', 'whole', 'equals', 'before'];

/** Whether a run is surely a formula: it calculates, with a letter or a root in it, and something of it is spoken. */
function isFormula(tokens: readonly Token[], numbers: boolean): boolean {
  if (numbers) return isSum(tokens);
  const isCall = /^[fgh]\(/.test(tokens[0]?.text ?? '');
  if (tokens.length === 1) return isCall;
  const letters =
    tokens.some(({ kind, text }) => (kind === 'atom' && /[b-hj-z]/i.test(text)) || text === '√') ||
    (tokens[0]?.text === 'a' && ['^', '^2', '^3'].includes(tokens[1]?.text ?? ''));
  return (
    tokens.length > 1 &&
    letters &&
    tokens.some(({ spoken }) => spoken) &&
    (tokens.some(({ kind }) => OPERATES.includes(kind)) || (tokens.length === 2 && /^\d+$/.test(tokens[0]?.text ?? '')))
  );
}

/** Two signs at least between numbers alone, and no pause or root that brackets more for one hearer than for another. */
function isSum(tokens: readonly Token[]): boolean {
  const signs = tokens.filter(({ kind }) => ['sign', 'after', 'whole'].includes(kind)).length;
  if (signs < 2 || !tokens.every(({ kind, text }) => (kind === 'atom' ? /^[\d(]/.test(text) : kind !== 'equals')))
    return false;
  return tokens.every(({ kind, text, pause }, index) => {
    const [before, beyond] = [tokens[index - 1], tokens[index + 2]];
    if (text === '√') return beyond === undefined || beyond.kind === 'close' || tokens[index + 1]?.kind === 'open';
    if (text === '^' && beyond?.text === '/') return false;
    return pause !== true || /^[-+]$/.test(text) || before?.kind === 'close' || kind === 'open' || kind === 'close';
  });
}

/** "… three x I take away …": whoever speaks is no letter. */
const SPEAKER =
  /(?<![A-Za-z])i(?= (?:take|took|subtract|add|want|have|had|need|get|think|got|can|do|don|am|was|then|multiply|divide|put|know|just|will|would|now|remove)\b)/gi;

/** Runs of spoken mathematics as formulas: "three x plus five, all squared" as `(3x+5)^2`; the text itself where there are none. */
export function spokenMaths(problem: string, numbers = false): string {
  if (
    problem.length > 300 ||
    /[\\$]/.test(problem) ||
    !/\b(?:plus|minus|times|squared|cubed|root|over|equals|bracket|take away|divided by|multiplied by|add|all|power|than|[fgh] of)\b/i.test(
      problem,
    )
  )
    return problem;
  // A comma beside a bracket that is said is a breath.
  const text = problem
    .replace(SPEAKER, '_')
    .toLowerCase()
    .replace(/[“”"]/g, ' ')
    .replace(/(?<=\b(?:open|opening|close|closed|closing) (?:brackets?|parenthes[ei]s)),/g, ' ')
    .replace(/,(?= (?:close|closed|closing) (?:brackets?|parenthes[ei]s))/g, ' ');
  const capitals = capitalLetters(problem);
  let result = '';
  let [at, from] = [0, 0];
  while (at < text.length) {
    const boundary = at === 0 || /[^a-z0-9]/.test(text[at - 1] ?? ' ');
    const run = boundary ? runAt(text, at) : null;
    if (run === null) {
      at += 1;
      continue;
    }
    const read = isFormula(run.tokens, numbers) ? formulaOf(run.tokens) : null;
    const formula = read === null ? null : read.replace(/[a-z]/g, (letter) => capitals.get(letter) ?? letter);
    if (formula !== null) {
      result += `${problem.slice(from, at)}$${formula}$`;
      from = run.end;
    }
    at = run.end;
  }
  if (from === 0) return problem;
  const joined = (result + problem.slice(from)).replace(/[“”"]/g, ' ');
  // A sign that no formula took in would be lost.
  if (/\b(?:minus|negative|plus|times)\s+\$/i.test(joined)) return problem;
  return joined
    .replace(
      /\$([fgh]\([a-z]\))\$,? (?:is|equals) (?:\$([^$=]+)\$|([a-z\d]+)(?=[\s.,;]|$))/g,
      (all, call: string, rule: string | undefined, bare: string | undefined) =>
        rule === undefined && !/^(?:[a-z]|\d+)$/.test(bare ?? '') ? all : `$${call}=${rule ?? bare ?? ''}$`,
    )
    .replace(/(?<![a-z$'’])([b-hj-z]) (?:is|equals) \$([^$=]*[a-z][^$=]*)\$/gi, '$$$1=$2$$');
}

/** Letters that are only written as capitals keep them: "P equals two l plus two w". */
function capitalLetters(problem: string): ReadonlyMap<string, string> {
  const found = [...problem.matchAll(/(?<![A-Za-z'’])[B-HJ-Z](?![A-Za-z'’])/g)].map(([letter]) => letter);
  const own = found.filter(
    (letter) => !new RegExp(`(?<![A-Za-z'’])${letter.toLowerCase()}(?![A-Za-z'’])`).test(problem),
  );
  return new Map(own.filter((letter) => !/[XYZ]/.test(letter)).map((letter) => [letter.toLowerCase(), letter]));
}

/** The longest run of tokens from here; a sign at its end belongs to the words behind it. */
function runAt(text: string, start: number): { readonly tokens: readonly Token[]; readonly end: number } | null {
  const found: { readonly token: Token; readonly end: number }[] = [];
  let at = start;
  let pause = false;
  for (;;) {
    const token = tokenAt(text, at);
    // "x minus five in the first one, x minus four": behind a pause a letter begins something new.
    if (token === null || (pause && token.kind === 'atom' && found.at(-1)?.token.kind === 'atom')) break;
    found.push({ token: pause ? { ...token, pause } : token, end: at + token.length });
    const [gap] =
      /^(?:[ ]+|, ?(?=(?:take away|minus|plus|add|times|divided|multiplied|all|the whole|over|squared|close|open|end|equals|subtract|which is|[a-z] (?!(?:has|is|as|to|needs?|must|should|on|in|the|be|becomes?|wants|alone|for|by|subject)\b)|(?:one|two|three|four|five|six|seven|eight|nine|ten) [a-z]\b)))/.exec(
        text.slice(at + token.length),
      ) ?? [];
    at += token.length;
    if (gap === undefined) break;
    pause = gap.includes(',');
    at += gap.length;
  }
  while (found.length > 0 && ['sign', 'before', 'equals', 'open'].includes(found.at(-1)?.token.kind ?? 'atom'))
    found.pop();
  // An article at the end belongs to the word behind it.
  if (found.at(-1)?.token.text === 'a' && !/^\s*(?:$|[.,?!;])/.test(text.slice(found.at(-1)?.end))) found.pop();
  while (found.length > 0 && ['sign', 'before', 'equals', 'open'].includes(found.at(-1)?.token.kind ?? 'atom'))
    found.pop();
  const last = found.at(-1);
  return last === undefined ||
    (['sign', 'after', 'whole', 'bracketed', 'equals', 'close'].includes(found[0]?.token.kind ?? 'sign') &&
      !(found[0]?.token.text === '-' && text.startsWith('minus', start)))
    ? null
    : { tokens: found.map(({ token }) => token), end: last.end };
}
