/** Pieces of phrases that several readers of money stories share. */
export const EACH = '[ each| apiece| a piece| per {word:_}| a {word:_}| for each[ one| {word:_}]| per person]';
export const IN_ALL =
  '[ altogether| in total| in all| all together| overall| in all for them| total| together| between them]';
export const FIND =
  '(find|what is|what was|what are|what were|work out|calculate|determine|state|write down|tell me|give|figure out)';
/** Where and when: says nothing, as long as no steering word stands in it. */
export const SETTING = [
  '(in|at|on|for|from|to|of|by|with|during) (the|a|an|his|her|their|our|my|your|its|this|that) {noun:_}',
  '(in|at|on|for|from|to|of) {noun:_}',
  '(on|in) (one|a|that|this) (day|week|evening|morning|afternoon|saturday|sunday|weekend)',
  'for (one|a single) (performance|show|concert|evening|night|day|match|game)',
  '(in|during|over) (one|a|the) (day|week|month|year|quarter)',
  '(one|last|this|each|every|that) (day|week|month|morning|evening|afternoon|weekend|night|saturday|sunday|monday|friday)',
  'in (january|february|march|april|may|june|july|august|september|october|november|december)',
  'on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)[s]',
];

export const IDLE_WORDS = 'and so then also the a an there if when but while or now please which who that both';
