const NOUN = '(?:journey|trip|way|drive|ride|walk|run|route|flight|leg|part|voyage|crossing|sail|row|paddle|jog|cycle|hike|speed|pace|time|distance)'; // prettier-ignore
const GO = '(?:go|come|drive|ride|walk|run|fly|sail|cycle|jog|row|travel|head|get|paddle|swim|bike|pedal|hike)';
const GOING = '(?:going|coming|driving|riding|walking|running|flying|sailing|cycling|jogging|rowing|travelling|traveling|heading|getting|paddling|swimming|biking|pedalling|pedaling|hiking)'; // prettier-ignore

/** All of the way, or all until somebody is back. */
const WHOLE =
  /\b(?:whole|entire|total|overall|altogether|both|round|all|until|till|before|away|combined|there and back|(?:and|or) (?:then )?(?:[a-z]+ )?(?:back|home|there|return\w*|again))\b/i;
const BACK = new RegExp(
  `\\b(?:return(?:ing)?|home(?:ward|bound)|inbound|(?:${NOUN}|${GO}|${GOING}) (?:back|home)|second (?:journey|trip|leg|ride|flight|walk))\\b`,
  'i',
);
const OUT = new RegExp(
  `\\b(?:out(?:ward|bound)|(?:${NOUN}|${GO}|${GOING}) (?:out|there)|first (?:journey|trip|leg|ride|flight|walk)|(?:way|journey|trip|drive|ride|walk|run|flight|speed|${GOING}) to(?! (?:the nearest|\\d|average|be)))\\b`,
  'i',
);

const TELLS_RETURN = /\b(?:return\w*|back|home\w*|inbound)\b/i;

/** Of a way there and back: which of the two a question is about; `null` where it is about all of it, or does not say. */
export function wayAsked(problem: string, question: string): 'back' | 'out' | null {
  if (WHOLE.test(question)) return null;
  if (BACK.test(question)) return 'back';
  return OUT.test(question) && TELLS_RETURN.test(problem.replace(question, ' ')) ? 'out' : null;
}

/** Ways to move; whoever is called by one ("the jogger") need not go so. */
const MODES: readonly RegExp[] = [
  /\b(?:walk|hik|stroll|trek)(?:s|es?|ed|ked|ing|king)?\b/i,
  /\b(?:cycl(?:es?|ed|ing)|bik(?:es?|ed|ing)|pedal(?:s|led|ed|ling|ing)?)\b/i,
  /\b(?:runs?|ran|running|jog(?:s|ged|ging)?|sprint(?:s|ed|ing)?)\b/i,
  /\b(?:driv(?:es?|en|ing)|drove|car|lift|taxi|bus|train)\b/i,
  /\b(?:swims?|swam|swum|swimming)\b/i,
  /\b(?:row(?:s|ed|ing)?|paddl(?:es?|ed|ing)|canoe|kayak)\b/i,
  /\b(?:fly|flies|flew|flying|flown|flight)\b/i,
  /\b(?:sail(?:s|ed|ing)?|ferry|boat)\b/i,
  /\b(?:ski(?:s|ed|ing)?|skat(?:es?|ed|ing)|scoot(?:s|ed|ing|er)?)\b/i,
];

/** "He cycles 15 km and walks 5 km. How far did he walk?": of the ways told only this one is asked about. */
export function asksOneOfModes(problem: string, question: string): boolean {
  const told = MODES.filter((mode) => mode.test(problem.replace(question, ' ')));
  const asked = MODES.filter((mode) => mode.test(question));
  return told.length > 1 && asked.length === 1 && asked.every((mode) => told.includes(mode));
}
