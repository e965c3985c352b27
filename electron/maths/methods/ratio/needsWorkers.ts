import type { RuleSolution } from '../../outcomes.ts';

const TIME = '(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?)';
/** "6 walls take 10 hours", "4 rooms take 6 hours to paint": nothing is named that they do. */
const TAKES = new RegExp(
  String.raw`\b\d+ ([a-z]+(?: [a-z]+)?) (?:(?:will|would|can|could) )?(?:take|takes|took|need|needs|needed) (?:about )?\d+(?:\.\d+)? ${TIME}(?: to [a-z]+)?(?=\s*(?:[.,?;!]|$))`,
  'i',
);
const WORKERS =
  /(?:^| )(?:people|persons|men|women|boys|girls|children|kids|friends|students|pupils|machines|robots|taps|pumps|hoses|pipes|cows|horses|oxen|trucks|lorries|tractors|combines|adults|teenagers|volunteers|teams|crews|us|them|nurses|chefs|cooks|tailors|masons|lads|elves|apprentices|gardeners|tilers|scouts|ants|bees|monkeys|neighbours|neighbors|brothers|sisters|siblings|colleagues|staff|adults|presses|[a-z]+(?:workers|smiths|ists|makers|cleaners|builders|diggers|printers|pickers|packers|painters|layers|eaters|helpers|mowers|labourers|laborers|employees|plumbers|carpenters|decorators|roofers|farmers|drivers|joiners|bakers|movers|shearers|knitters|loaders|operators|technicians|engineers|bricklayers)|workers|builders|diggers|printers|pickers|packers|painters|cleaners|helpers|mowers|labourers|laborers|employees|plumbers|carpenters|decorators|roofers|farmers|drivers|joiners|bakers|movers|shearers|knitters|loaders|operators|technicians|engineers|gardeners|copiers|harvesters|teachers|waiters|players|members|campers|soldiers)$/i;
const INVERSE = 'Find how long one alone would need.';

/** However many go, a way or a film is no shorter: "4 people take 20 minutes to walk to school". */
const NOT_SHARED =
  /\bto (?:drive|walk|fly|climb|hike|travel|cycle|sail|ride|swim|run|jog|march|watch|listen|sleep|go|cross|reach|get (?:to|home|there|up))\b(?! (?:errands|a (?:bath|stall|shop)))|\b(?:fl(?:y|ies|ew)|dr(?:ive|ives|ove)|walk(?:s|ed)?|travel(?:s|led|ed)?|sail(?:s|ed)?|cycle[sd]?) (?:to|home|there)\b/i;
/** "Each of 4 taps takes 3 hours": alone, not together. */
const ALONE = /\beach (?:one )?of (?:the |these )?(?:\d+|[a-z]+) [a-z]+ (?:takes?|took|needs?|needed)\b/i;

/** "If 6 cakes take 3 hours, how long do 12 cakes take?" was worked as if cakes did the work. */
export function needsWorkers(text: string, { steps }: RuleSolution): boolean {
  if (steps[0]?.reason !== INVERSE) return false;
  if (/\b(?:varies|vary|varied) directly\b|\b(?<!inversely )(?:directly )proportional to\b/i.test(text)) return true;
  if (NOT_SHARED.test(text) || ALONE.test(text)) return true;
  const things = TAKES.exec(text)?.[1];
  return things !== undefined && !WORKERS.test(things);
}
