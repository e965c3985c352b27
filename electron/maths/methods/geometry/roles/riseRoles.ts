import type { Quantity } from '../../facts/measures.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { figureText } from '../figures/figureText.ts';
import { isTalk } from '../figures/figureWords.ts';
import { ALONG, askRise, UP } from '../figures/riseFigure.ts';
import type { Part, Rise } from '../figures/riseFigure.ts';
import { changesStory } from './changingWords.ts';
import { assign, freshRoles } from './roleFacts.ts';
import { compiled, roleTokens } from './roleMarks.ts';
import type { Lexicon, Token } from './roleMarks.ts';

const SLOPES = `(?:${ALONG}|tightrope|lead|ribbon|banner line|cord|chain|lanyard|pipe|pole leaning|rail|handrail|sloping (?:side|length|distance|part|edge|surface)|slop(?:e|ing)|slant(?: (?:height|length|distance))?|hypotenuse|surface|slopey bit|line of sight|straight-line distance)`; // prettier-ignore
const THINGS = `(?:${UP}|minaret|temple|dome|pagoda|tent|tree house|treehouse|cell tower|phone mast|wind turbine|turbine|mountain|peak|headland|rock|iroko|baobab|gum tree|palm|antenna|water tank|scaffold|streetlamp|lamp|stadium|fort|dam|turret|totem|giraffe|elephant|arch|pier|ferris wheel|rock face|crag|pine|fir|mango tree|tv tower)`; // prettier-ignore
const GROUND =
  '(?:ground|horizontal|floor|level|flat|pavement|horizon|sea|water|earth|deck|road|base|sand|beach|grass|field|horizontal plane)';

const RISE: Lexicon = {
  names: compiled([
    ['(?:angles?|slope|gradient)(?: of (?:elevation|depression|inclination|slope|incline|climb|ascent|descent))?(?: (?:that|which))?', 'angle'],
    ['(?:elevation|depression|inclination)', 'angle'],
    ['(?:eyes?|eye level|eye height|eye-level)', 'eyes'],
    ['(?:horizontal (?:distance|run|length|ground distance|ground)?|run(?= of| is| ?#)|ground distance|shadow|distance along the ground|horizontally|across(?= #))', 'level'],
    [`(?:foot|base|bottom|lower end|end)(?: of)?(?: (?:the|its|his|her|a))?(?: [a-z]+)?(?: ${SLOPES})?(?= (?:is|stands|rests|set|placed|sits|was|being|must|on|#|at))`, 'level'],
    ['(?:ris(?:es|ing|e)|climb(?:s|ing|ed)?|(?:goes|going|go|went) up|(?:comes?|coming|came) down|reach(?:es|ing)?|touch(?:es|ing)?|gain(?:s|ing|ed)?|rais(?:es|ing|ed|e)|lift(?:s|ing|ed)?|drop(?:s|ping|ped)?|descend(?:s|ing|ed)?|fall(?:s|ing)?|fell)(?: (?:to|by|of|a|an|the|through|total|exactly|vertical(?:ly)?|height|distance|point|up|wall|house|building|window|that|is|which|it|at|straight|onto|roof|ledge|platform|deck|step|porch|doorway|loading bay|entrance))*(?= #)', 'height'],
    ['(?:vertical |perpendicular )?(?:heights?|rise|altitude|drop)(?: (?:above|of) (?:the )?(?:ground|sea|sea level|water))?|vertical distance|vertically', 'height'],
    [`(?:walk(?:s|ed|ing)?|travel(?:s|led|ling|ed|ing)?|driv(?:es|ing|e)|drove|cycl(?:es|ed|ing|e)|skis?|skied|slid(?:es|ing|e)|flies|flying|flown|flew|slope length|length of (?:the )?${SLOPES})(?: (?:a|distance|of|for|up|down|along|the|straight|through|in|line|its|flight|path))*(?= #)`, 'slope'],
    [`${SLOPES}(?: length)?`, 'slope'],
    [THINGS, 'height'],
    ['lengths?', 'slope'],
  ]), // prettier-ignore
  behind: compiled([
    [`(?:angle )?(?:to|with|from|between (?:it|the [a-z]+) and) (?:the )?(?:vertical|wall|upright)|from vertical`, 'upper angle'],
    [`(?:away |out |horizontally |along the ground )*(?:from|away)(?: (?:the|its|a|an|this|that|his|her))*(?: (?:foot|base|bottom|centre of the base) of(?: (?:the|a|an|this))?)?(?: (?:vertical|tall|same))*`, 'level'],
    [`(?:along|across|over) (?:the |level |flat |horizontal )*${GROUND}|horizontally|on the (?:level |horizontal )?ground|in front of(?: (?:the|a))?|shadow|away|out(?! of)|off(?! the (?:ground|floor|water|sea))`, 'level'],
    [`(?:up|down|along) (?:the |a |an |its )?(?:straight |steep )*(?:${SLOPES}|path)`, 'slope'],
    [`(?:vertically )?(?:up|above|off)(?: (?:the|a|its|sea|ground|vertical))*(?: (?:wall|level|ground|sea|water|house|building|floor|horizontal|tree|side of the (?:house|building)|street|river))?(?: of (?:the )?(?:house|building))?|high|tall|in height|vertically|higher|upwards`, 'height'],
    [`(?:long|in length)(?! (?:shadow|shadows))|(?:long )?(?:of )?(?:taut |straight |tight |sloping |wooden |metal |extension |wheelchair |steel |fully |extended )*${SLOPES}`, 'slope'],
    ['long shadow', 'level'],
    [`(?:long |tall |high |vertical )?${THINGS}`, 'height'],
    [`(?:angle )?(?:of )?(?:elevation|depression|inclination)|angle|(?:to|with|from|above|below) (?:the )?${GROUND}`, 'angle'],
  ]), // prettier-ignore
  asks: compiled([
    ['how far up', 'height'],
    ['how (?:tall|high)|how much (?:height|higher)|how many (?:feet|metres|meters|m) (?:high|tall|up)', 'height'],
    ['how steep', 'angle'],
    ['how far(?: away)?|how close|how near', 'level'],
    [`how long(?: (?:is|must|should|does|will|would|are|the|a|his|her|its|does|need))*(?: [a-z]+)? shadow`, 'level'],
    ['how (?:long|much)', 'slope'],
    ['find|calculate|work out|determine|what|give|state|compute|which|wants? to know|need to know|tell me|get', null],
  ]), // prettier-ignore
};
const ABOUT = new RegExp(`\\b(?:${SLOPES}|${THINGS}|shadow|elevation|depression|leans?|leaning|leant|propped)\\b`);
/** Words behind which no triangle of this kind stands. */
const OTHERWISE = /\b(?:north|south|east|west|bearing|circle|radius|diameter|cone|pyramid|cylinder|prism|area|volume|perimeter|speed|minutes?|seconds?|hours?|isosceles|second|another|two|both|between the (?:two )?(?:boats|ships|buildings|towers|cars))\b/; // prettier-ignore

/** Verbs of looking, with the angle under which something is seen. */
const LOOKS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:at|during|for) (?:the|a|an|this year's) kite[- ](?:flying )?(?:festival|competition|day|contest|show|fair)\b/g, ' '],
  [/\babove (?:the |its )?(?:ground|lower|bottom|fixed|tied|other) end of (?:the|its|this) (?:string|rope|line|cord|wire|cable|tether)\b/g, 'above that end'],
  [/\babove (?:the |that )?(?:point|place|spot|peg|hook|stake|post)(?: on the ground)? (?:where|to which|at which) (?:the|its|this) (?:string|rope|line|cord|wire|cable|tether) is (?:tied|fixed|attached|fastened|anchored|pegged|secured|held)(?: (?:to|on|in|into|at) the ground| down)?(?: ; measured vertically)?/g, 'above that end'],
  [/\bafter (?:(?:it|he|she|the (?:plane|aeroplane|airplane|aircraft|jet|helicopter|rocket|balloon|drone)) (?:has |have )?)?(?:flown|flying|flies|travell?ed|travell?ing|climbed|climbing)(?: a distance of)?(?= #)/g, 'flown'],
  [/\b(top of (?:a|an|the|its|this|his|her|their)) (#\d+) (?:vertical |upright )?(?:pole|mast|post|board|stick)\b/g, '$1 $2 tall tower'],
  [/ ; (?:which is |it is )?(?:held|pulled|stretched|drawn) (?:tight|taut)(?: at ground level)? ;(?= is)/g, ' '],
  [/\bhow many (?:metres|meters|feet|m) (?:up )?(?:does|will|did|do) (?=[a-z ]+ (?:rise|climb|go up))/g, 'how much higher does '],
  [/\bfor (?:each|every) (#\d+)(?: (?:measured|travelled|walked|driven|gone|you go|you travel|you drive))* (?:along|up|down) (?:the |its )?(?:road|slope|track|path|hill|ramp|surface)\b/g, 'slope $1'],
  [/\bfor (?:each|every) (#\d+)(?: (?:measured|travelled|moved|forward|along))*(?: horizontally| along the (?:ground|level|flat)| across| forward| of horizontal distance)/g, '$1 horizontally'],
  [/\b(string|rope|line|cord|lead|cable|wire) (?:[a-z]+ ){0,4}?; (#\d+) of (?:it|string|line|cord)\b/g, '$1 $2'],
  [/\b(string|rope|line|cord|cable|wire) (?:is |was |has been )?(?:pulled |held |drawn )?(?:tight|taut)[^;#]*;? ?(?:is |measures )?(#\d+)(?: of it| long)?/g, '$1 $2'],
  [/\b(?:directly|straight|vertically|right|exactly) (?:above|over) (?:a |the )?(?:spot|point|place|patch|van|post|tree|bench|[a-z-]+ van|[a-z]+)(?: (?:that is|which is|on (?:the |level |flat |horizontal )*ground))?(?= #| ;|$)/g, 'overhead'],
  [/\b(?:looks?|looking|looked|sees?|seeing|spots?|tilts?(?: (?:his|her|my|their) head)?|gaz(?:es|ing))(?: (?:straight|directly|back))? (?:up|down|upwards|downwards)?(?: (?:at|through|to|by|the|top|of|it|[a-z]+ top))* at (?:an angle of )?(#\d+)/g, 'angle $1'],
  [/\b(?:lean(?:s|ing|t)?|rest(?:s|ing|ed)?|prop(?:s|ped)?|stand(?:s|ing)?|set up|tied|attached|fixed|fastened|anchored|pegged|secured)\b(?! (?:#|at an angle))/g, ' '],
  [/\b(?:ignor(?:e|ing)|neglect(?:ing)?) [a-z' ]+/g, ' '],
  [/\b(?:im|i'm|i am|he is|she is|they are|we are|is|are) standing\b/g, 'standing'],
]; // prettier-ignore

/** "Height of the tree?": what is only named is asked for in a clause of its own; "leans against a wall at 65°" tells. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const from = tokens.findLastIndex(({ kind }, place) => place < at && kind === 'stop');
  const to = tokens.findIndex(({ kind }, place) => place > at && kind === 'stop');
  return tokens.slice(from + 1, to < 0 ? tokens.length : to).every(({ kind }) => kind !== 'quantity');
}

function wished(
  tokens: readonly Token[],
  used: ReadonlySet<number>,
  text: string,
  told: ReadonlySet<string>,
): Set<Part> {
  const wishes = new Set<Part>();
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'ask') continue;
    if (token.role !== null) {
      wishes.add(token.role as Part);
      continue;
    }
    const rest = tokens.slice(at + 1);
    const end = rest.findIndex(({ kind }) => kind === 'stop');
    const names = rest.slice(0, end < 0 ? rest.length : end).flatMap((one, step) => (one.kind === 'role' && !used.has(at + 1 + step) ? [one.role] : [])); // prettier-ignore
    const [first] = names;
    if (first !== undefined) wishes.add((first === 'slope' && names.includes('height') && /\bheight of\b/.test(text) ? 'height' : first) as Part); // prettier-ignore
  }
  if (wishes.size === 0)
    for (const [at, token] of tokens.entries())
      if (token.kind === 'role' && !used.has(at) && ['angle', 'height'].includes(token.role) && !told.has(token.role) && standsAlone(tokens, at)) wishes.add(token.role as Part); // prettier-ignore
  return wishes;
}

/** The question about the upright triangle of a story: ladders, ramps, kites, towers seen under an angle, by roles. */
export function riseByRole(problem: string): Rewording | null {
  const given = problem.length > 450 ? null : figureText(problem);
  if (given === null || given.points.length + given.money.length > 0 || given.quantities.length > 4) return null;
  if (!ABOUT.test(given.text) || OTHERWISE.test(given.text)) return null;
  const plain = LOOKS.reduce((text, [pattern, put]) => text.replace(pattern, put), given.text).replace(/\s+/g, ' ');
  const text = plain
    .split(' ; ')
    .filter((clause, at, all) => !isTalk(clause, at, all.length))
    .join(' ; ');
  const { shapes, tokens } = roleTokens(text, RISE);
  if (shapes.some((shape) => !/triangle|rectangle/.test(shape))) return null;
  const reading = freshRoles(text, given, tokens);
  if (!assign(reading, given.quantities, [], true) || reading.products.length > 0) return null;
  if (changesStory(reading)) return null;
  const sizes = new Map<Part, Quantity[]>();
  for (const [place, role] of reading.roles) {
    const token = tokens[place];
    const quantity = token?.kind === 'quantity' ? given.quantities[token.index] : undefined;
    if (quantity === undefined || role === 'again') continue;
    const isAngle = quantity.unit === '°';
    const part = (isAngle ? (role === 'upper angle' || /\bwith the (?:wall|vertical)\b/.test(text) ? 'upper angle' : 'angle') : role) as Part; // prettier-ignore
    if (!isAngle && part.includes('angle') && quantity.unit !== '') return null;
    sizes.set(part, [...(sizes.get(part) ?? []), quantity]);
  }
  const wishes = wished(tokens, reading.used, text, new Set(sizes.keys()));
  if (wishes.has('angle') && /\bwith the (?:wall|vertical)\b|\bto the vertical\b/.test(text)) {
    wishes.delete('angle');
    wishes.add('upper angle');
  }
  const rise: Rise = { sizes, wishes, given, unit: '', failed: false };
  return askRise(rise);
}
