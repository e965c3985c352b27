/** Reads a clause after what came before it; `null` when its words are not all understood. */
export type ClauseReader<State> = (clause: string, state: State) => State | null;

const OPENERS =
  /^(?:(?:if|in (?:a|the|one|my) family|in (?:a|the) (?:certain )?two-digit number|altogether|all together|in total|given that|given|such that|suppose(?: that)?|so|then|now|also|but|and|however|therefore|assuming(?: that)?|also,|but,|while|it is known that|we know that|you are told that)[ ,]+)+/;
const JOINTS =
  /(?: (?=(?:gives|equals|is|yields|leaves|makes) (?:the same as|⟨))| (?=to (?:give|get|make|leave) )| (?=with a (?:sum|total) of ⟨)| (?=the (?:new |resulting )?(?:number|value|fraction) (?:is ⟨|becomes|increases|decreases))| (?=(?:the|my|your|his|her) (?:answer|result|total) (?:is|will be|equals|was)\b)|,? (?=how old |what is |find |work out )| (?=(?:you|i|we|he|she|they|it) (?:gets?|got|obtains?|ends? up|will get|reach|reaches|have|arrives? at|come to|comes to)\b)|[,;:] ?(?:and then|and|but|then|so|while|whereas|if|given that|given|such that|so that|where|with)?(?![a-z]) ?| (?:and then|and|but|then|while|whereas|if|given that|such that|so that|where) | - |\((?=\S)|\)\s*)/g;
const DEEPEST = 6;

function trimmed(text: string): string {
  return text.replace(/^[\s,;:()-]+|[\s,;:()]+$/g, '');
}

function readOne<State>(text: string, state: State, read: ClauseReader<State>): State | null {
  const bare = trimmed(text);
  if (bare === '') return state;
  const opened = bare.replace(OPENERS, '');
  return read(bare, state) ?? (opened === bare ? null : read(opened, state));
}

/** The longest clauses first; what a clause leaves of its sentence is read after it. */
function readSentence<State>(sentence: string, state: State, read: ClauseReader<State>, depth: number): State | null {
  const whole = readOne(sentence, state, read);
  if (whole !== null || depth === 0) return whole;
  for (const joint of [...sentence.matchAll(JOINTS)].toReversed()) {
    const left = trimmed(sentence.slice(0, joint.index));
    if (left === '') continue;
    const after = readOne(left, state, read);
    const rest =
      after === null ? null : readSentence(sentence.slice(joint.index + joint[0].length), after, read, depth - 1);
    if (rest !== null) return rest;
  }
  return null;
}

/** All sentences of a story in order, every clause read; `null` when one is not. */
export function readSentences<State>(text: string, start: State, read: ClauseReader<State>): State | null {
  return text
    .split(/[.?!;]+(?:\s+|$)/)
    .filter((sentence) => sentence.trim() !== '')
    .reduce<State | null>(
      (state, sentence) => (state === null ? null : readSentence(sentence, state, read, DEEPEST)),
      start,
    );
}
