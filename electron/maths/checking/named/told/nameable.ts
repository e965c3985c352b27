import type { Groups } from './clauses.ts';

/** Words that are nobody's name and no plain thing; one of them where a name should stand says something else. */
const NO_NAMES = new Set(
  (
    'not no none nobody neither both each every all half twice thrice double triple other another one two only never always what which who whose whom how when where why then than that this these those it its they them their we you your our us if and or but the a an is are was were will be been do does did has have had year years yr yrs month months old age aged ages older younger elder oldest youngest eldest sum total difference product average mean together times as at in on of for to from by with less more now today ago hence later next last first second third find given let say about present current currently exactly just combined same equal fewer number he she him her his i me my s ratio twin twins baby nearly almost over under except instead without ' +
    'even odd squared negative positive largest smallest larger smaller minus plus prime between per missing wrong reverse outside inside semi quarter length radius numbers side sides height width value values normal local inverse non complex imaginary distinct integer integers there here after before while until since because also too again still soon early late faster slower slow slowly quickly longer shorter rest remaining some any many much few several most least off up down out into onto back away home work school long far fast time distance speed answer so yet nor can could would should may might must shall cannot dont doesnt didnt isnt wasnt wont half-way walk walks drive drives stop stops wait waits rests'
  ).split(' '),
);

/** Stands for the blank before a word that may be a name. */
const MARK = '\u00a0';

/** A name, or a word that may be one: a short look back instead of all those words in each pattern. */
export const NAME = `(?<=${MARK})[a-z]{2,}(?:-[a-z]+)?`;

/** The text with a mark before each word that may be a name, and one blank before it all. */
export function marked(text: string): string {
  return ` ${text}`.replace(/ (?=([a-z]{2,}))/g, (blank, word: string) => (NO_NAMES.has(word) ? blank : MARK));
}

/** The pattern as it must be written for a marked text: a blank may be the mark. */
export function spaced(source: string): string {
  let [written, isInClass] = ['', false];
  for (let place = 0; place < source.length; place += 1) {
    const sign = source[place] ?? '';
    if (sign === '\\') {
      written += sign + (source[(place += 1)] ?? '');
      continue;
    }
    if (sign === '[') isInClass = true;
    if (sign === ']') isInClass = false;
    written += sign === ' ' ? (isInClass ? ` ${MARK}` : `[ ${MARK}]`) : sign;
  }
  return written;
}

export function unmarked(groups: Groups): Groups {
  return Object.fromEntries(Object.entries(groups).map(([name, text]) => [name, text?.replaceAll(MARK, ' ')]));
}

/** A pattern that must take all of a text; its groups, or undefined. */
export type Whole = (text: string) => Groups | undefined;

export function wholeText(source: string): Whole {
  const pattern = new RegExp(`^[ ${MARK}]${spaced(source)}$`);
  return (text) => {
    const found = pattern.exec(marked(text));
    return found === null ? undefined : unmarked(found.groups ?? {});
  };
}
