/** What the phrases about shares have in common: the slots, and the facts a match gives. */
import Fraction from 'fraction.js';

import type { ClauseMatch } from '../words/clauses.ts';
import type { FramePhrase } from './frame.ts';
import type { ShareFact } from './shareFact.ts';

export type Phrases = readonly FramePhrase<ShareFact>[];

export const ANY = '{money|quantity|length|number:n}( of)?';
export const HAS =
  '(gets|got|get|receives|received|receive|has|had|have|is given|was given|takes|wins|won|uses|used|use|needs|earns|earned|pays|paid)';
export const RATIO_WORD = '[the |a ]ratio';
export const X = '(the number of |the amount of )?{thing:x}';
export const Y = '(the number of |the amount of )?{thing:y}';
export const Z = '(the number of |the amount of )?{thing:z}';
export const TO = '( to |:| : )';
export const SHARED =
  '(share|shared|split|divide|divided|are sharing|invest|invested|won|win|inherit|agree to share|have|had)';

export function parts(match: ClauseMatch, name = 'r'): readonly Fraction[] {
  const amount = match.amount(name);
  return amount?.kind === 'ratio' ? amount.parts : [];
}

export function names(match: ClauseMatch): readonly string[] {
  return ['x', 'y', 'z'].map((name) => match.words(name)).filter((name) => name !== '');
}

export function ratio(match: ClauseMatch): readonly ShareFact[] {
  return [{ kind: 'ratio', parts: parts(match), names: names(match) }];
}
