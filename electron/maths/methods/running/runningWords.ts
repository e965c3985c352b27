/** Words by which an amount goes up or down. */
const UP =
  'rises?|rose|risen|rising|puts? on|gained|climbs?|climbed|climbing|ascends?|ascended|ascending|increases?|increased|increasing|goes up|go up|went up|going up|gone up|up|upwards?|warms?(?: up)?|warmed(?: up)?|warming(?: up)?|gains?|gained|gaining|wins?|won|winning|earns?|earned|adds?|added|adding|deposits?|deposited|pays? in|paid in|paying in|pays? into|paid into|puts? in|put into|banks|banked|receives?|received|is given|was given|are given|gets? on|got on|getting on|boards?|boarded|joins?|joined|join in|finds?|found|collects?|collected|picks up|picked up|pick up|pumps? in|pumped in|poured in|pours in|scores?|scored|forwards?|credited|arrives?|arrived|came in|comes? in|goes in|went in|warmer|hotter|saves?|saved|surfaces? by|raised|lifts?|lifted|refills?|refilled|tops? up|topped up|grows?|grew|grown|heats? up|heated up|moves? up|back up|higher|refuels? with|hatch(?:es|ed)?|flew in|flies in|walks? up|walked up|swims? up|swam up|jumps? up|jumped up|go up|takes? on|took on|bakes?|baked|makes|made|picks|picked|BOUGHT';
const DOWN =
  'falls?|fell|fallen|falling|drops?|dropped|dropping|descends?|descended|descending|dives?|dived|dove|diving|sinks?|sank|sunk|sinking|decreases?|decreased|decreasing|goes down|go down|went down|going down|gone down|down|downwards?|cools?(?: down)?|cooled(?: down)?|cooling(?: down)?|loses?|lost|losing|spends?|spent|spending|withdraws?|withdrew|withdrawn|withdrawing|takes? out|took out|taken out|taking out|takes? off|taken off|removes?|removed|cuts? off|cutting off|cut from|cuts|cut|saws? off|sawed off|sawn off|uses?|used|eats?|ate|eaten|drinks?|drank|drunk|gives? away|gave away|given away|sells?|sold|gets? off|got off|getting off|leaks?(?: out)?|leaked(?: out)?|pours? out|poured out|evaporates?|evaporated|breaks|broke|backwards?|debited|colder|cooler|pays? out|paid out|goes out|go out|went out|going out|snips? off|snipped off|chops? off|chopped off|trims? off|trimmed off|walks? down|spills?|spilled|spilt|lowered|deducted|subtracted|melts?|melted|moves? down|shrinks?|shrank|slides? back|slips? back|slipped back|pops?|popped|back down|dips?|dipped|plunges?|plunged|plummets?|plummeted|burns?|burnt|burned|lower|flew away|fly away|flies away|ran away|run away|swims? down|swam down|leaves?|discharged|thrown away|throws? away|threw away|throws? out|threw out|SPENT|walked down|reduces? by|reduced by|fell off|slid(?:es)?(?: back| down)?|slipp?e?d?s?(?: back| down)|pays?(?! in| into)|paid(?! in| into)|donates?|donated|posts?|posted|rots?|rotten|bites off|peels? off|discounted|drains?(?: out)?|drained(?: out)?';
const DIRECTION = new RegExp(`(?<![\\w-])(?:(${UP})|(${DOWN}))(?![\\w-])`, 'g');

const STARTS = new RegExp(`^[^a-z]*${DIRECTION.source}`);

export type Direction = 1 | -1;

/** The directions that the words of a piece tell, in order, each once. */
export function directionsIn(piece: string): readonly Direction[] {
  const found = [...piece.matchAll(DIRECTION)].map(([, up]): Direction => (up === undefined ? -1 : 1));
  return found.filter((one, index) => one !== found[index - 1]);
}

/** Whether a text goes on with words of direction: "3 flew away" names no flews. */
export function startsWithDirection(text: string): boolean {
  return text.search(STARTS) === 0;
}

/** A story with one of these is not a start and changes: another reader's, or nobody's. */
export const STEERS =
  /\b(?:(?:took|takes|taken|stole|steals|kept|keeps) (?:it|them|that|this|everything|all(?: of (?:it|them))?)\b(?! (?:off|out|down|up|from))|bounce[ds]?|cancel\w*|refund\w*|reversed|before that|each|every|per|twice|thrice|doubl(?:e[ds]?|ing)|half|halv(?:e[ds]?|ing)|(?:thought|thinks?|thinking) of|times|averages?|mean|percent|than|not|never|except|instead|unless|without|both|either|or|same|ago|(?<!slides |slid |slips |slipped |climbs |climbed |goes |went |go |come |comes |came |falls |fell |moves |moved |pulled )back(?! up| down)|until|ratio|interest|equally|share[sd]?|split|multipl\w+|divid\w+|speed|mph|probability|area|perimeter|volume|square|cube|third|quarter|remainder|least|most|nearest|round(?:ed)?|almost|nearly|about half|respectively|gave(?! away)|gives?(?! away)|given(?! away)|borrow\w*|lends?|lent|owes?|price|cost[s]?|discount|rate|still|only if|twice|some|several|dozen|older|younger|born|age[sd]?)\b|%/;

/** What puts an amount below nought. */
export const BELOW =
  /^ ?(?:below|beneath|under|underneath|lower than) (?:the )?(?:sea[- ]?level|sea|ground(?: level| floor)?|water(?: level| surface)?|surface(?: of the (?:sea|water|lake|ocean))?|zero|freezing(?: point)?|street(?: level)?|deck|waterline|par|water's surface|normal|nought)\b|^ ?(?:underwater|underground|overdrawn|in debt|in the red|deep|bc|bce)\b/;
export const ABOVE =
  /^ ?(?:above|over) it\b|^ ?(?:above|over) (?:the )?(?:sea[- ]?level|sea|ground(?: level| floor)?|water(?: level| surface)?|surface(?: of the (?:sea|water|lake|ocean))?|zero|freezing(?: point)?|street(?: level)?|deck|waterline|par|nought)\b|^ ?(?:ad|ce|in credit|in the black)\b/;
export const BELOW_BEFORE =
  /(?:overdrawn by|overdraft of|in debt by|debt of|depth of|owes? the bank|basement(?: level| floor)?|depth is|depth was|loss of)(?: about)? $/;

/** Levels that are nought. */
export const NOUGHT =
  /(?<!\d[^.,;]{0,14}(?:above|below|beneath|under|over) )(?:at|from|on|to|of|in) (?:the )?(?:ground floor|ground level|sea[- ]level|the surface|surface|street level|ground|freezing(?: point)?|lobby)\b/g;
