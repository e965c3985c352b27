import { withoutAskedLetter } from './letterBehind.ts';
import { percentWhole } from './percentWhole.ts';
import { timesTyped } from './timesTyped.ts';

/**
 * The text of a problem with the marks of worksheets blanked out: labels of exercises, marks in brackets, answer lines.
 * Dashes typed for minus signs become them. Every character that stays keeps its place.
 */
export function preparedText(text: string): string {
  const label =
    /^\s*(?:(?:question|problem|exercise|ex|no|q)\b\.?\s*\d{0,3}[a-h]?|[a-h]|\d{1,3}[a-h]?)\s*[:.)]+\s+/i.exec(
      text,
    )?.[0] ?? '';
  const body = text.slice(label.length);
  const blank = /^\s*\d{1,3}\s*:/.test(label) ? label : blanks(label);
  return (
    blank +
    timesTyped(
      rooted(
        unjoined(
          unbracketed(
            unaddressed(
              untailed(
                unasked(undecorated(unopened(unworded(poweredWhole(percentWhole(asked(withoutAskedLetter(body)))))))),
              ),
            ),
          ),
        ),
      ),
    ).replace(/[–—](?=[\d(\\√.]|[a-zA-Z](?![a-zA-Z])| [a-z]{2}[.,;]?\s*$| [a-z]{2}\. )/g, '-')
  );
}

/** "64 to the power of −1/2", "sixteen to the power three quarters": all of the fraction is the power. */
function poweredWhole(text: string): string {
  if (!/\bpower\b/i.test(text)) return text;
  return inDigits(text)
    .replace(/\b((?:to|to the) power(?: of)?) ([-−]?\d+\/\d+)(?![\d/])/gi, '$1 ($2)')
    .replace(
      /\b(to the power(?: of)?) (minus |negative |-)?(one|two|three|four|five|[1-5]) over (two|three|four|five|[2-5])\b(?! (?:over|to|squared|cubed|times))/gi,
      (_all, lead: string, sign: string | undefined, top: string, bottom: string) =>
        `${lead} (${sign === undefined ? '' : '-'}${digitOf(top)}/${digitOf(bottom)})`,
    )
    .replace(
      /\b(to the power(?: of)?) (minus |negative |-)?(a|one|two|three|four|five) (half|halves|thirds?|quarters?|fourths?|fifths?)\b/gi,
      (_all, lead: string, sign: string | undefined, top: string, part: string) =>
        `${lead} (${sign === undefined ? '' : '-'}${COUNTS.indexOf(top.toLowerCase().replace(/^a$/, 'one')) + 1}/${PARTS[part.slice(0, 4).toLowerCase()] ?? ''})`,
    );
}

const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "Twenty-five to the power …": no difference of two numbers. */
function inDigits(text: string): string {
  return text.replace(
    new RegExp(`\\b(${TENS.join('|')})-(${ONES.join('|')})\\b(?=,? (?:raised )?to the power)`, 'gi'),
    (_all, ten: string, one: string) =>
      String((TENS.indexOf(ten.toLowerCase()) + 2) * 10 + ONES.indexOf(one.toLowerCase()) + 1),
  );
}

function digitOf(word: string): string {
  return /^\d$/.test(word) ? word : String(COUNTS.indexOf(word.toLowerCase()) + 1);
}

const COUNTS = ['one', 'two', 'three', 'four', 'five'];
const PARTS: Readonly<Record<string, string>> = { half: '2', halv: '2', thir: '3', quar: '4', four: '4', fift: '5' };

/**
 * "integrate 3x + 2" asks; only "integrate(3x + 2, x)" is the function of computer algebra of that name. And the "of" of
 * "lim x→0 of 3x" only joins.
 */
function asked(text: string): string {
  return lettered(text)
    .replace(/(\blim\s*[a-z]\s*(?:->|→)\s*\S+\s)of\b/g, '$1  ')
    .replace(/(?<=\b(?:to|approaches) )(?:(?:positive|plus) )?infinity\b/g, (word) => '∞'.padEnd(word.length))
    .replace(/\bintegrate\b(?!\s*\((?:[^()]|\([^()]*\))*,)/g, 'Integrate');
}

/** "The subject of a t = v − u", "solve a x + b = c": no article stands before a letter and a sign. */
function lettered(text: string): string {
  return text.includes('=')
    ? text.replace(
        /((?:^|[:,;]\s|\b(?:of|rearrange|transpose|solve|equation|formula|if|given|that|in)\s)\$?)a (?=[b-hj-z](?: ?[-+−–*/^²³=]))/gi,
        // "at" and "as" would be words again.
        (_all, lead: string, at: number) =>
          `${lead}${/[tsnmhd]/.test(text.charAt(at + lead.length + 2)) ? 'a·' : ' a'}`,
      )
    : text;
}

/** "$x² = 4": a dollar that opens a formula and is never closed. "$5" is money and stays. */
function unopened(text: string): string {
  const dollars = text.match(/(?<!\\)\$/g)?.length ?? 0;
  return dollars === 1
    ? text.replace(/(?<!\\)\$(?=\s*(?:\\|[a-zA-Z(]|\d+[a-zA-Z^]))|(?<=[\da-z)])\$(?=\s*$)/i, ' ')
    : text;
}

/** "3 root 2" is 3√2; "the square root of", "one root" and "root 1" of an equation are no such thing. */
function rooted(text: string): string {
  if (/\b(?:roots|equations?|solutions?|quadratic|discriminant)\b/i.test(text)) return text;
  return text.replace(
    /(?<!\b(?:square|cube|fourth|fifth|\w*th|other|one|first|second|third|the|a|each|every|digital)[ -])\broot (?=\d+(?![\d.]*\w))/gi,
    '    √',
  );
}

/** "(class 10)", "(non-calculator)": who is asked, not what. */
function unaddressed(text: string): string {
  return text.replace(
    /[([]\s*(?:(?:class|grade|year|yr|level|form|standard|std|unit|chapter|ch|page|p|ex|exercise|paper|question|q)\.? ?\d{1,3}(?:\.\d{1,2})?[a-h]?|non[- ]?calc(?:ulator)?|calc(?:ulator)?(?: allowed)?|no calculator|gcse|igcse|a[- ]level|algebra (?:1|2|i|ii)|higher|foundation|homework|revision|easy|hard|challenge|worksheet|icse|cbse|ncert|sat|act|hsc)\s*[)\]]/gi,
    blanks,
  );
}

/** "\\text{Simplify } 4x": words typed in LaTeX before the formula are words, within its dollars or not. */
function unworded(text: string): string {
  return text.replace(
    /^(\s*)(\$\$?|\\\[|\\\()?(\s*)\\(?:text|textbf|mathrm|mbox)\{([A-Za-z][A-Za-z ,.:']{3,60})\}/,
    (all: string, lead: string, open: string | undefined, gap: string, words: string) =>
      `${`${lead}${gap}${words} `.padEnd(all.length - (open ?? '').length)}${open ?? ''}`,
  );
}

/** A picture beside words says nothing; one beside a sign may stand for a number. "fro x" is "for x". */
function undecorated(text: string): string {
  const picture =
    /(?![#*\d©®✔✖➕➖➗↔▶◀])\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\u200D|\uFE0F|\p{Extended_Pictographic})*/gu;
  const sign = /[-−+*/×÷=<>≤≥^(]$|^[-−+*/×÷=<>≤≥^)]/;
  const counts = [...text.matchAll(picture)].some(({ 0: drawn, index }) => {
    const [before, after] = [text.slice(0, index), text.slice(index + drawn.length)];
    return sign.test(before.trimEnd()) || sign.test(after.trimStart()) || /\d$/.test(before);
  });
  return (counts ? text : text.replace(picture, blanks)).replace(/\bfro(?= [a-z]\b)/gi, 'for');
}

function blanks(text: string): string {
  return ' '.repeat(text.length);
}

/** "For which x is x² = 9?": here "is" is no equals sign. */
function unasked(text: string): string {
  return text.replace(/\b(for (?:which|what)(?: values? of)? \$?[a-z]\$?) is (?=[^.?!]*=)/i, '$1 , ');
}

/** "$8r = 62$ r=?", "$1/2 + 1/3$ =": what follows the formula only asks for its value. */
function untailed(text: string): string {
  return text.replace(/(?<=\$|\\\)|\\\])\s*,?\s*[a-zA-Z]?\s*=\s*(?:\?+|_+|\.{2,}|…)?\s*$/, blanks);
}

/** "[3 marks]" says nothing of the problem; "(3 s.f.)" does, and reads better without its brackets. */
function unbracketed(text: string): string {
  return text
    .replace(
      /\b(?:exercise|question|problem|task)\s+\d{1,3}[a-h]?\s+(?:asks?|says?|wants|tells)\b(?:\s+(?:me|us|you))*/gi,
      blanks,
    )
    .replace(
      /\blog(?:arithm)?(?:,? to(?: the)?)? base (\d{1,2}|[a-z]),? of (\d+(?:\/\d+)?|[a-z])(?![\w(^])/gi,
      'log_$1($2)',
    )
    .replace(
      /\blog([₀-₉]+)/gi,
      (_all, base: string) => `log_${[...base].map((digit) => '₀₁₂₃₄₅₆₇₈₉'.indexOf(digit)).join('')}`,
    )
    .replace(/\blog_(\d{1,2}) of (\d+)(?![\w(^])/gi, 'log_$1($2)')
    .replace(/\blog(10|[2-9])(?=\()/g, 'log_$1')
    .replace(/(?<=\b\d)(?=(?:dp|sf|d\.p|s\.f)\b)/gi, ' ')
    .replace(
      /\(\s*(?:where |assume |assuming |with |given )?(?:that )?([a-zA-Z]) (?:is positive|> ?0)\s*\)/g,
      ' where $1 is positive ',
    )
    .replace(/\(\s*(?:in |to |using )?base (?:10|ten)\s*\)/gi, (found) =>
      /\blog\b/.test(text) && !/log_/.test(text) ? blanks(found) : found,
    )
    .replace(/[([]\s*(?:total\s*:?\s*)?\d{1,2}\s*(?:marks?|points?|pts)\s*[)\]]/gi, blanks)
    .replace(
      /\(\s*((?:correct |rounded |give your answer )?(?:to )?(?:\d{1,2}|one|two|three) (?:d\.?\s?p\.?|s\.?\s?f\.?|decimal places?|significant figures?))\s*\)/gi,
      (_, words: string) => ` ${/\bto\b/i.test(words) ? words : `to ${words}`} `,
    );
}

/** "x + y = 5 & x − y = 1" are two equations; within LaTeX the sign lays out lines. */
function unjoined(text: string): string {
  return /\\begin/.test(text) ? text : text.replace(/(?<=\s)&(?=\s)/g, ';');
}

/** "3 + 4 =", "2 + 2 = ?": the sign asks for the value. "2x = 6, x = ?" asks for x, which is asked for anyway. */
export function withoutAsking(text: string): string {
  const named = /(?<=[\s,;.])([a-zA-Z])\s*=\s*(?:\?+|_+|\.{2,}|…)?\s*$/.exec(text);
  const before = named === null ? '' : text.slice(0, named.index);
  if (named?.[1] !== undefined && /[=<>≤≥]/.test(before) && before.includes(named[1]))
    return before.replace(/[\s,;.]+$/, '');
  return text.replace(/\s*=\s*(?:\?+|_+|\.{2,}|…)?\s*$/, '');
}
