/** Words that make a story another one than of common multiples or factors. */
export const ELSEWHERE =
  /\b(?:not|never|except|unless|half|halves|twice|double|triple|percent|average|mean|ratio|probability|than|later than|cost|costs|price|profit|speed|mph|km\/h|perimeter|remainder|starts? \d+|delay(?:ed)?|late|early|first bus|broken|stops? for|wait(?:s|ed)? for|older|younger|fraction|median|area of|per|already|\d+(?: ?(?!with|and|so|but|no|none|nothing|are|is|be|has|have|leav)[a-z]+){0,2} (?:later|left over|of waste|wasted?|to spare))\b|%|[£$€]/;
export const TOGETHER =
  /\b(?:together|at the same (?:time|moment|instant|point|place)|simultaneously|(?:on|in) the same (?:day|night|evening|morning|week)|at once|coincide[sd]?|meet(?:s|ing)?(?: up)?|both (?:again|next|happen|be|fall|do|go|come|visit|have|need|on)|in (?:sync|step|unison)|line up|side by side|both|same (?:time|day|moment))\b/;
export const AGAIN = /\b(?:next|again|first|after|until|before|then|when|how (?:long|soon|many|often)|from now)\b/;
export const ALIKE =
  /\b(?:identical|equal(?:ly)?|the same|same|exactly the same|alike|evenly|square (?:tiles|pieces|plots|slabs|patches)|even)\b/;
export const NONE_LEFT =
  /\b(?:(?:nothing|none|no [a-z]+(?: (?:or|and) [a-z]+)?)(?: (?:is|are|of them|being|to be|should be|must be))? (?:left|left over|wasted|remaining|spare|over|leftover)|without (?:any |having any |there being any )?(?:left|waste|wasting|cutting|leftovers?|remainder|gaps|[a-z]+ left|wasting any)|no (?:waste|leftovers?|remainder|gaps|wastage|tiles cut|cutting)|left ?overs?|(?:use|using|used|uses)(?: up)? (?:all|everything|every|them all|up all)|all (?:of )?(?:the |her |his |them |these |their )?[a-z]*(?: and [a-z]+)? ?(?:must be|are|is|being|to be|have to be)? used|exact(?:ly)?|completely|everything|evenly|all of (?:it|them)|whole number of|to use all|with none|every (?:[a-z]+ )?(?:is|must be|has to be) used)\b/;
export const GREATEST =
  /\b(?:greatest|largest|maximum|biggest|most|highest|longest|as (?:long|large|big|many) as possible|at most|max)\b/;
export const LEAST = /\b(?:least|smallest|fewest|minimum|lowest|shortest|min)\b/;
/** Things into which something is parted. */
export const GROUP =
  '(?:bags?|kits?|packs?|packets?|parcels?|groups?|teams?|boxes|box|baskets?|bouquets?|bunches|hampers?|sets?|plates?|trays?|rows?|gift bags?|goody bags?|party bags?|packages?|piles?|arrangements?|tables?|children|people|students|pupils|friends|classes|bundles?|centrepieces?|centerpieces?|stalls?|jars?|vases?|shelves|crates?|tins?|columns?|squads?|platters?|bins|buckets|hampers|pots|tubs|care packages?|lunch bags|snack bags|stacks?|posies|displays?|treat bags?)';
export const PIECE =
  '(?:pieces?|lengths?|strips?|sections?|parts?|ropes?|ribbons?|planks?|segments?|rods?|pipes?|boards?|cuttings?|strings?|bits?)';
