/** What the phrases about parts of a group have in common: the slots and verbs, and the facts a match gives. */
import type { FramePhrase } from '../../frames/frame.ts';
import type { ClauseMatch } from '../../words/clauses.ts';
import { amountAt, valueAt } from '../../words/values.ts';
import type { GroupFact } from './groupFact.ts';

export type Phrases = readonly FramePhrase<GroupFact>[];

export const P = '{percent:p}';
export const N = '{number|money|quantity|length|time:n}';
export const S = '{subject:_}';

/** Verbs that belong to what is said of a part, each with the word it is known by. */
export const VERBS: Readonly<Record<string, string>> = {
  save: '(saves|save|saved)',
  spend: '(spends|spend|spent)',
  lose: '(loses|lose|lost)',
  receive: '(receives|receive|received|gets|get|got)',
  win: '(wins|win|won)',
  use: '(uses|use|used)',
  give: '(gives|give|gave|donates|donated)',
  pay: '(pays|pay|paid)',
  take: '(takes|take|took)',
  sell: '(sells|sell|sold|were sold|are sold|was sold)',
  contain: '(contains|contain|consists of)',
  earn: '(earns|earned|makes)',
};
/** Words that steer other stories and say here which part is meant. */
export const LOOSE = ['broken', 'wasted', 'lost', 'sold', 'stolen', 'free', 'given away', 'left'];
export const BE = '(are|is|were|was|have|has|had|like|own|wear|came from|do|will be|got|chose)';
export const PERIOD = '[ (a|per|each|every) {period:_}]';

export function part(verb: string): (match: ClauseMatch) => readonly GroupFact[] | null {
  return (match) =>
    /^of /.test(match.words('x')) && verb === ''
      ? null
      : [
          {
            kind: 'part',
            percent: valueAt(match, 'p'),
            name: `${verb} ${match.words('x')}`.trim(),
            of: match.words('o'),
          },
        ];
}

export function partOfWhole(verb: string): (match: ClauseMatch) => readonly GroupFact[] | null {
  return (match) => {
    const told = part(verb)(match);
    return told && [{ kind: 'whole', amount: amountAt(match, 'n'), name: match.words('t') }, ...told];
  };
}
