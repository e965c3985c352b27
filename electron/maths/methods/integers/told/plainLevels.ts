type Same = readonly (readonly [RegExp, string])[];

const DOING: Readonly<Record<string, string>> = {
  going: 'goes', rising: 'rises', climbing: 'climbs', falling: 'falls', dropping: 'drops', diving: 'dives', descending: 'descends', ascending: 'ascends', sinking: 'sinks', swimming: 'swims', moving: 'moves', withdrawing: 'withdraws', depositing: 'deposits', paying: 'pays', spending: 'spends', losing: 'loses', gaining: 'gains', cooling: 'cools', warming: 'warms', travelling: 'travels', floating: 'floats', riding: 'rides', taking: 'takes', coming: 'comes',
}; // prettier-ignore

const NUMBER = String.raw`[-−–]?\d+(?:\.\d+)?`;
const DEGREES = String.raw`(?: ?(?:°|º|degrees?)? ?(?:C|F|Celsius|Fahrenheit)?(?![a-z]))`;
const CLOCK = String.raw`(?:noon|midday|midnight|\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m\.|p\.m\.))`;
const WAY =
  '(?:dives?|dived|dove|descends?|descended|sinks?|sank|drops?|dropped|falls?|fell|fallen|rises?|rose|risen|climbs?|climbed|ascends?|ascended|goes|went|swims?|swam|up|down|moves?|moved|travels?|lower|higher|loses?|lost|gains?|gained|deposits?|withdraws?|pays|spends?|spent|paid)';

const SAME: Same = [
  [/\btemps?\b(?!or|er|le|t)/gi, 'temperature'],
  [/^temperature (?=was|is|starts|started)/i, 'The temperature '],
  [/(?<=\d(?: ?°? ?[CF])?|midnight|noon|midday|morning|night) then (?=it |the |went|goes|rose|fell)/gi, ', then '],
  [/[,.;]? ?\bwhat ?(?:'?s| is) (?:it|the temp(?:erature)?) now\??$/i, '. What is the temperature now?'],
  // What is nought, and how the answer is written.
  [/\b(?:taking|take|with|where|if|using|treating|counting|regarding) (?:the )?(?:sea level|surface(?: of the (?:sea|water|lake))?|ground(?: level| floor)?|freezing point|water level) (?:as|is|to be|at|represents?|being) (?:0|zero|nought)(?: ?(?:m|metres|ft|feet|degrees|°C))?,? ?/gi, ''],
  [/,? ?\b(?:(?:written|given|expressed|giving (?:your|the) answer|using) )?(?:as|with) an? (?:positive or negative|directed|signed|negative or positive) (?:number|amount|integer|value|whole number|quantity)(?: of [a-z]+)?(?: ?\([^()\d]*\))?/gi, ''],
  [/,? ?\bas an? (?:integer|signed integer)\b(?: ?\([^()\d]*\))?/gi, ''],
  [/,? ?\b(?:relative to|in relation to|with respect to|compared with|from) (?:the )?(?:sea level|surface|ground(?: level| floor)?)(?=[\s.?]*$)/gi, ''],
  // "Midnight: −5 °C. Noon: 8 °C warmer."
  [new RegExp(`(?<=^|[.;,] )(?:at )?(${CLOCK}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|dawn|dusk|morning|evening) ?[:–-] ?(${NUMBER}${DEGREES}) (warmer|colder|cooler|hotter|higher|lower)`, 'gi'), 'At $1 it is $2 $3'],
  [new RegExp(`(?<=^|[.;,] )(?:at )?(${CLOCK}|dawn|dusk) ?: ?(?=${NUMBER}${DEGREES}[.,;])`, 'gi'), 'At $1 the temperature is '],
  [new RegExp(`\\btemperature (?:at|by) (${CLOCK}) ?\\?`, 'gi'), 'What is the temperature at $1?'],
  // "On four straight plays": how many moves are told, which are told one by one.
  [/(?<=^|[.;] )(?:on|in|over|during|after|for) (?:the |his |her |their |its |an? )?(?:first |next |last |past |opening )?(?:\d|two|three|four|five|six)[ -](?:straight |consecutive |successive |different |football |quick )?(?:plays?|downs|carries|runs|rushes|drives|snaps|possessions|rounds|holes|moves)(?: drive| series)?(?: of (?:the|a) (?:game|match|drive|season|half|golf))?,? (?!an? (?:game|match|day|week|half|quarter|round|turn)\b|per\b|each\b|every\b|of\b)/gi, ''],
  // Further ones.
  [new RegExp(`\\b(${WAY}(?: down| up)?)(?: by)? (?:a further|another|an extra|a second|an additional|by another) (?=[£$€₹]?\\d)`, 'gi'), '$1 '],
  [new RegExp(`\\b(${WAY}(?: down| up)?) (?:further |again )?(?:by )?(?:another )?(\\d+(?:\\.\\d+)? ?(?:m|metres|ft|feet|floors|degrees)) (?:further|more|again|deeper)(?= |[.,])`, 'gi'), '$1 $2'],
  [/,? ?\b(?:and |, )?before (going|rising|climbing|falling|dropping|diving|descending|ascending|sinking|swimming|moving|withdrawing|depositing|paying|spending|losing|gaining|cooling|warming|travelling|floating|riding|taking|coming)\b/gi, ' , then @$1'],
  [/\b(?:draws?|drew|writes?|wrote) (?:out )?(?:a )?(?:cheque|check) (?:for|of) (?=[£$€₹]?\d)/gi, 'withdraws '],
  [/\bby how much is (?:the |his |her |my |their )?(?:account|balance|she|he) (?:now |then )?(?:overdrawn|in debt)(?: now| then)?/gi, 'what is the new balance'],
  [/\b(?:merchant|trader|customer|man|woman|student)'s (?:bank )?account(?: at the bank| with the bank)? (?=is overdrawn)/gi, 'account '],
  // What is asked.
  [/\b(?:write|state|give|find)(?: down)?,? (its|his|her|the|their) (final|new|finishing) (position|depth|height|level|temperature|balance|elevation|altitude)\b/gi, 'what is $1 $2 $3'],
  [/\b(?:write|state|give)(?: down)?,? (?=the (?:height|depth|temperature|position|level) of\b)/gi, 'what is '],
]; // prettier-ignore

function hourOf(clock: string): number | null {
  const plain = clock.toLowerCase().replace(/[.\s]/g, '');
  if (plain === 'noon' || plain === 'midday') return 12;
  if (plain === 'midnight') return 24;
  const [, hour = '', minutes, half] = /^(\d{1,2})(?::(\d\d))?([ap])m$/.exec(plain) ?? [];
  if (half === undefined || (minutes !== undefined && minutes !== '00')) return null;
  return (Number(hour) % 12) + (half === 'p' ? 12 : 0);
}

const HOURLY = new RegExp(
  String.raw`\b((?:rose|rises|fell|falls|drop(?:s|ped)|increase[sd]|decrease[sd]|warm(?:s|ed)(?: up)?|cool(?:s|ed)(?: down)?|went (?:up|down)|goes (?:up|down)|climb(?:s|ed)|sank|sinks|lowered|is lowered|descends?|ascends?)(?: steadily)?(?: by| at(?: the rate of)?)?) (\d+(?:\.\d+)?)(${DEGREES}| ?m(?:etres)?|) ?(?:every|each|per|an|a|\/) ?(hour|minute)(?: steadily)?,? (?:(?:until|till|up to|to) (${CLOCK})|for (?:the next |the following |a further )?(\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) \4s)`,
  'gi',
);
const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "It rose by 3 °C every hour until noon": by how much in all, from the hour told first. */
function withHours(text: string): string {
  // "What was it at 8 a.m.?": not when it ended.
  const asked = text.split(/(?<=[.?!])\s+/).at(-1) ?? '';
  const ends = [...text.slice(0, -asked.length || undefined).matchAll(new RegExp(CLOCK, 'gi'))].at(-1)?.[0].toLowerCase();
  if ([...asked.matchAll(new RegExp(CLOCK, 'gi'))].some(([clock]) => clock.toLowerCase() !== ends)) return text;
  return text.replace(
    HOURLY,
    (all: string, verb: string, size: string, unit: string, _per: string, until: string | undefined, long: string | undefined, at: number) => {
      const before = [...text.slice(0, at).matchAll(new RegExp(CLOCK, 'gi'))].at(-1)?.[0];
      const [start, end] = [before, until].map((clock) => (clock === undefined ? null : hourOf(clock)));
      const named = long === undefined ? -1 : SMALL.indexOf(long.toLowerCase());
      const hours = long !== undefined ? (named < 0 ? Number(long) : named) : start === null || end === null || start === undefined || end === undefined ? null : end - start;
      if (hours === null || hours <= 0 || hours > 24 || !/^\d+$/.test(size)) return all;
      return `${verb} ${Number(size) * hours}${unit} by then`;
    },
  );
} // prettier-ignore

/** A story of levels in the words that its readers know; every number that moves the level stays, or is multiplied out. */
export function plainLevels(problem: string): string {
  let text = withHours(problem.replace(/\s+/g, ' ').trim());
  for (const [pattern, word] of SAME) text = text.replace(pattern, word);
  return text
    .replace(/@([a-z]+)/gi, (_all, doing: string) => DOING[doing.toLowerCase()] ?? doing)
    .replace(/\bby then(?= (?:and|,))/g, '')
    .replace(/ ?,(?: ?,)+/g, ',')
    .replace(/ ([,.?])/g, '$1');
}
