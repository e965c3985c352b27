import { words } from '../../words/phrases.ts';

/** Words that say nothing in a question about figures, wherever they stand. */
export const IDLE = words(
  "a an the this that these those it its it's is are was were be been being of for to in on at and then so find what which work out calculate determine write down give state i you we me us my your our as by how do does did can could will would should must let there now here his her hers their he she they them him has have had having with where when if given suppose just need needs needed get got help u evaluate compute show known whose called named exact exactly please question answer below all long whole value measure measures measuring measured size form shape figure shaped solid object flat ground level horizontal vertical vertically horizontally straight line lines point points made make makes making use used using formula angled right-angled flies flying flew flown into onto full big big? contains who he's she's i'm top bottom foot base side sides end ends edge edges front back inside centre center middle around round surface face faces right full fully completely entire perfectly perfect perpendicular regular uniform constant circular rectangular triangular cylindrical spherical conical cubic square-based want wants wanted going go goes leave takes take put fit fits fill fills filled cover covers covered covering surround surrounds enclose encloses enclosed lies lie lying stands stand standing leans leaning lean placed place rests against wall water also about approximately measured up from therefore hence so thus correct because one bit part only each length lengths distance size km m cm mm ft in feet metres meters inches miles units unit square cubic o a b c d e f x y z p q r s t ab ac bc pq qr pr xy yz xz de ef df pt op oa ob abc pqr xyz def abcd pqrs lmn jkl",
);

/** Words that steer: where one is left over, something was told or asked that is not understood. */
export const STEERING = words(
  'not no never except unless without however instead twice double triple doubled tripled trebled halved half third quarter halves times squared cubed reciprocal minus plus sum difference product ratio percent percentage more less fewer greater larger bigger smaller longer shorter wider narrower taller than increase increased increases increasing decrease decreased reduced enlarged enlargement scale factor similar congruent remaining remains left leftover waste wasted removed removing remove cut cuts cutting hole missing shaded unshaded inscribed circumscribed inscribes tangent chord sector segment arc angle angles area areas perimeter volume volumes capacity circumference diameter radius radii height width depth hypotenuse leg legs diagonal diagonals surface-area altitude per every cost costs price prices charge charges pay another other others second both same total altogether average mean speed minute minutes hour hours seconds rate per-hour litres liters gallons ml overlap overlapping joined attached added adding extra spare border path frame margin thick thickness outside outer inner inside-out hollow two three four five six seven eight nine ten dozen pair maximum minimum largest smallest greatest least longest shortest possible estimate approximate sketch draw prove proof explain why true false bearing north south east west depression elevation sine cosine tangent sin cos tan identity radians degrees amplitude period range domain turns turn revolutions rotations circle circles rectangle rectangles triangle triangles square squares cube cubes cuboid sphere cone cylinder prism pyramid semicircle trapezium trapezoid parallelogram rhombus kite hexagon pentagon octagon polygon melted recast poured melt density mass weight weighs kg grams tonnes layer layers deeper shallow sloping slope slant tilted upside coat coats who-is discount sale vat tax back',
);

/** A clause that only talks. */
export const TALK: readonly RegExp[] = [
  /^(?:i|my|u|you|we|ive|i've|im|i'm)(?: (?:always|just|already|really|still|only|think|kinda|also|totally))? (?:keep|kept|always|get|got|tried|think|thought|know|forgot|forget|mess|messed|cant|can't|dont|don't|struggle|have to|had to|remember|hate|love|missed|guess|need help|am stuck|am confused)\b[^#~^]*$/,
  /^(?:got|have|there's|i have|i've got|ive got) (?:a|my|an)? ?(?:maths|math|geometry|big|mock)? ?(?:test|exam|quiz|homework)\b[^#~^]*$/,
  /^(?:use |using |by |with )?(?:the )?(?:pythagoras(?:'s?|es)?(?: theorem| rule| thm)?|pythagorean theorem|trig(?:onometry)?|sohcahtoa|soh cah toa|(?:law of )?(?:sines?|cosines?)(?: (?:rule|law))?|(?:sine|cosine) rule)$/,
  /^(?:a |the )?(?:diagram|figure|picture|sketch)(?: is)? not (?:drawn )?to scale$|^not (?:drawn )?to scale$|^ignore (?:my|the|his|her|their|your|any) [a-z ]+$|^(?:ignoring|neglecting) [a-z ]+$|^(?:assume|assuming|suppose)(?: that)? (?:the )?(?:ground|wall|floor|string|rope|wire|there is no|it is|tree is|building is|pole is|tower is)[a-z ]*$|^(?:with |there (?:is|are) )?no (?:overlap|gaps?|waste|wastage|overlaps|overlapping)(?: or (?:overlap|gaps?))?(?: at all| anywhere)?$|^(?:and )?(?:ignor(?:e|ing)|neglect(?:ing)?) (?:how thick [a-z ]+|the (?:thickness|width) [a-z ]+|any (?:waste|overlap|gaps)[a-z ]*)$|^(?:says|said|according to) (?:the |my |his |her |our )?[a-z ]+$|^goodness knows [a-z]+$|^(?:a|an) (?:true|perfect|exact) (?:circle|square|rectangle|sphere|cube|figure)$|^(?:the )?(?:ground|floor|wall) is [a-z ]+$/,
  /^(?:answer )?yes (?:or|\/) no$/,
  /^(?:practice|example|warm-up|exercise|problem|question|challenge|quick one|geometry|hello|hi|hey|thanks|cheers|show(?:ing)?(?: your| all)? (?:working|work|steps)|include (?:the )?units|with units|diagram not accurate)$/,
];

/** What stands first says what the question is about; last it is what is asked. */
const HEADING = /^(?:circles?|areas?|volumes?|perimeters?|pythagoras|trig(?:onometry)?)$/;

const TITLE = /^(?:[a-z-]+ ){0,3}(?:drill|practice|review|revision|quiz|worksheet|warm-up|skills?|homework|starter|puzzle|riddle)$/; // prettier-ignore

export function isTalk(clause: string, at: number, count: number): boolean {
  const bare = clause.trim();
  return (
    TALK.some((pattern) => pattern.test(bare)) || (at === 0 && count > 1 && (HEADING.test(bare) || TITLE.test(bare)))
  );
}

const VERBS =
  /^(?:paint|build|buil[dt]|draw|drawn|walk|run|ride|cycle|roll|travel|swim|fly|climb|tie|tied|plant|dig|dug|buy|bought|lay|laid|design|have|keep|kept|hold|attach|string|strung|stretch|reach|touch|rise|sail|hike|jog|drive|drove|stand|stood|sit|watch|look|see|saw|lean|slide|rest|form|connect|join|run|ran|cross|fence|turf|carpet|decorat|install|order|add|need|want|bake|make|made|eat|serve|slice|mow|water|weav|knit|sew|wrap|hang|hung|fix|measur|use|creat|prepar|plan|start|begin|began|finish|end|park|stay|live|own|set|fold|roll|spin|spun|mark|trace|grow|grew|mount|pitch|carve|work|take|took)(?:s|es|ed|ned|ted|ped|ing|ning|ting|ping|d)?$/;

/** Whether what is left of a question changes nothing: idle words, and names of things where nouns stand. */
export function restIsIdle(rest: string): boolean {
  return rest.split(';').every((clause) => {
    const tidy = clause.replace(/\s+/g, ' ').trimStart();
    const left = [...tidy.matchAll(/[a-z][a-z'-]*/g)];
    return left.every(({ 0: word, index }, at) => {
      if (IDLE.has(word)) return true;
      if (STEERING.has(word) || (/^(?:un|non|anti)-?[a-z]+$/.test(word) && word.length > 9)) return false;
      if (VERBS.test(word) || /ly$/.test(word)) return true;
      const before = tidy.slice(0, index);
      return (
        /(?:^|\b(?:the|a|an|its|his|her|their|my|our|your|this|that|of|in|on|at|for|to|from|by|with|and|is|into|onto|near|some|are|as|be|between|under|over|along|across)) $/.test(
          before,
        ) ||
        before.trim() === '' ||
        (at > 0 && !IDLE.has(left[at - 1]?.[0] ?? '')) ||
        /'s $/.test(before) ||
        /\b(?:figure|circular|rectangular|triangular|square|round|new|old|small|large|big|tall|long|wide|school|straight|right|vertical|flat|horizontal|regular|cylindrical|spherical|conical|one|whole|solid|cubic) $/.test(
          before,
        )
      );
    });
  });
}
