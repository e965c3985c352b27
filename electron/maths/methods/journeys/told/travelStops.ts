import type { MarkedTravel } from './markTravel.ts';

/** Words that can change what a story of one traveller says; each has to be part of something that is understood. */
export const STEERING =
  /(?<![a-z'-])(?:not|no|never|none|nobody|without|except|excluding|unless|instead|half|halfway|third|quarter|fifth|tenth|double|doubles|doubled|twice|thrice|triple|times|percent|fraction|ratio|each|every|per|both|other|another|others|either|neither|faster|slower|quicker|quickest|fastest|slowest|longer|shorter|further|farther|more|less|fewer|than|extra|sooner|earlier|early|late|later|increas\w+|decreas\w+|reduc\w+|shorten\w*|lengthen\w*|rais(?:es|ed|ing)|lower(?:s|ed|ing)|cutting|cuts|slows?|slowed|slowing|speeds up|sped up|accelerat\w+|decelerat\w+|brak\w+|stops?|stopped|stopping|rests?|rested|waits?|waited|pauses?|paused|breaks?|delay\w*|held up|break|broke|puncture|lost|saves?|saved|saving|gains?|meet\w*|met|apart|towards?|opposite|catch\w*|caught|overtak\w*|overtook|chas\w+|pass(?:es|ed)? (?:each|him|her|it|them)|ahead|behind|head start|lead|upstream|downstream|upriver|downriver|current|wind|headwind|tailwind|still|lap|laps|lengths|widths|circuit|circuits|radius|diameter|circumference|wheels?|revolutions?|turns|fuel|petrol|litres?|cost|costs|fare|price|same|difference|compare|express|convert|change|echo|graph|acceleration|between|from rest|only|also|again|remaining|rest|remainder|last|final|before|after|ago|left|zone|zones|local time|ratio|(?:due )?(?:north|south|east|west)(?:wards?|bound)?|return|returns|returned|back|scale|map|until|unknown|then|counts?|counted|perpendicular|right angles?|if he had|had he|had she|would have|alternat\w+|average of|mean of|per cent|repeat\w*|one way|each way|daily|days|(?<=(?:an?|per|each|every|second|next|following|other) )day|part[a-j]of[a-j]|weeks?|weekly|month|year|hundred|thousand|second|first half|limit|arrives?|arrived|leaves|long train|(?:m|metres?) long|platform|bridge|tunnel|pole|ft|yd|steps?|strides?|heartbeat|beats?|who|whose|winner|wins?|won|race[sd]? (?:him|her)|partner|together)(?![a-z'-])/;

/** Words that look as if they steered and do not, in what is left of a text. */
const QUIET = /(?:who|arrives?|arrived|leaves|between|until|before|after|if)(?= [a-z♦])|from [a-z]+ to [a-z]+/g;
const QUIET_WORDS = /(?<![a-z])(?:arrives?|arrived|leaves|left|who|if|between(?= [a-z]+ and [a-z]+))(?![a-z])/g;

const VERB =
  '(?:travel|drive|drove|go|went|walk|run|ran|cycle|fly|flew|ride|rode|cover|move|sail|swim|swam|jog|row|hike|crawl|race|head|skate|ski|set|leave|left|start|depart|pedal|bike|jogged|take|took|complete|finish|average|do|did|rode|paddle|climb|march|trek|stroll)(?:s|es|d|ed|led|ing|ling)?';
const SUBJECT = new RegExp(
  `(?:^ ?|§ |, |♦ |\\b(?:and|then|while|but|if|when|so|does|did|will|that|before) )((?:(?:the|a|an|his|her|my|our|their|another|one|mr|mrs|ms|miss|dr) )?(?!the |a |an |his |her |my |our |then |and |so |how |what )[a-z'-]+(?: [a-z'-]+)?) ${VERB}(?![a-z])`,
  'g',
);
const NOBODY =
  /^(?:having|had|being|which|find|calculate|convert|work|give|state|express|change|write|its|his|her|their|my|our|your|average|mean|total|whole|determine|estimate|he|she|it|they|we|you|who|that|which|then|and|so|to|this|how|what|time|long|far|journey|trip|ride|walk|drive|flight|distance|will|does|did|can|could|should|must|would|is|was|one|part|speed|first|also|just|now|usually|always|after|before|is it|it will|way|next|rest|remaining|miles|km|back|home|on|at|in|by|minutes|hours|it would|route|run|race|there)$/;

/** How many different ones go, as far as words tell. */
export function movers(text: string): number {
  const heads = [...text.matchAll(SUBJECT)].flatMap(([, words = '']) => {
    const parts = words.split(' ');
    const head =
      parts.find((word) => !/^(?:the|a|an|his|her|my|our|their|mr|mrs|ms|miss|dr|does|did|will|would)$/.test(word)) ??
      '';
    const last = parts.at(-1) ?? '';
    return NOBODY.test(head) || NOBODY.test(last) ? [] : [head.replace(/'s$/, '')];
  });
  return new Set(heads).size;
}

/** "Two towns", "the two journeys": a count of what is told of anyway. */
const TWO =
  /(?:between )?(?:the )?⟨n(\d+)⟩ (?:stations|towns|cities|villages|points|places|journeys|trips|legs|parts|stages|walks|rides|airports|ports|islands|sections|stops)\b/g;

/** Is something left that no claim took and that could change the question? */
export function isOpen(all: string, { text, amounts }: MarkedTravel): boolean {
  const left = all.replace(/\s+/g, ' ').replace(TWO, (words, mark: string) => {
    const amount = amounts[Number(mark)];
    return amount?.kind === 'number' && amount.value.equals(2) ? ' ' : words;
  });
  const quiet = left
    .replace(
      /\b(?:a|the|his|her|my|an?) (?:[a-z]+ )?(?:meeting|express|change)\b|\bexpress(?= (?:train|bus|coach|service))/g,
      ' ',
    )
    .replace(QUIET, ' ')
    .replace(QUIET_WORDS, ' ');
  return /⟨/.test(left) || STEERING.test(quiet) || movers(text) > 1;
}
