import { STEERING } from './travelStops.ts';

type Kind = 'catch' | 'meet' | 'part' | 'compare';

const COMMON =
  'both|two|one|other|others|another|apart|same|second|first|until|each-other|if|they|together|before|between|who|lead|left|leaves|⟨n\\d+⟩|parallel|late|long|arrives?';
const OWN: Readonly<Record<Kind, string>> = {
  catch:
    'catch(?:es|ing)?(?: up)?(?: (?:with|to))?|caught(?: up)?|overtak\\w*|overtook|(?:draws? |drawn )?(?:level|alongside)|chas\\w+|ahead|behind|in front|head start|start|late|later|after|lead|faster|slower|fast|slow|same direction|follow\\w*|before|pass(?:es|ed)?|early|earlier|since|then',
  meet: 'meet\\w*|met|towards?|opposite|directions?|pass(?:es)? each-other|away|each|after',
  part: 'opposite|directions?|away|after|will|meet at|east|west|north|south|each-other',
  compare:
    'instead of|instead|increas\\w+|decreas\\w+|reduc\\w+|shorten\\w*|lengthen\\w*|rais(?:es|ed|ing)|lower(?:s|ed|ing)|cutting|cuts|rather than|usual|normal|longer|sooner|earlier|saves?|saved|saving|quicker|faster|less|difference|later|than|more|shorter|would|than at|early|other|by',
};

/** Words that are settled by who moves how, and are no danger then. */
const SETTLED = (Object.keys(OWN) as readonly Kind[]).map(
  (kind) => [kind, new RegExp(`(?<![a-z'-])(?:${OWN[kind]}|${COMMON})(?![a-z'-])`, 'g')] as const,
);

/** Is something left that could change a story of two who move in this way? */
export function steersPair(left: string, kind: Kind): boolean {
  const settled = SETTLED.find(([one]) => one === kind)?.[1];
  return (
    settled === undefined ||
    STEERING.test(
      left
        .replace(/\b(?:the|an) express\b|\bexpress(?= (?:train|bus|coach|service))/g, ' ')
        .replace(/⟨[a-z]\d+⟩/g, ' ')
        .replace(settled, ' '),
    )
  );
}

/** The sentence that asks, which is the last one where several could. */
export function askedOf(text: string): string {
  const sentences = text
    .split('§')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const asking = sentences.filter((one) =>
    /\b(?:how|what|when|find|calculate|work out|determine|which|give|state)\b/.test(one),
  );
  return asking.at(-1) ?? sentences.at(-1) ?? '';
}
