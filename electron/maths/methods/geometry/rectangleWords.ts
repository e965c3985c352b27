import { IS } from '../tellings/roundWords.ts';
import { words } from '../words/phrases.ts';

/** What a rectangle or box can be called. */
export const THING =
  '(?:room|floor|lawn|garden|field|wall|kitchen|bathroom|patio|picture|photo|photograph|painting|pool|swimming pool|yard|hall|bedroom|plot|park|rectangle|piece of (?:card|paper|wood|metal|land)|sheet of (?:card|paper|metal)|card|sheet|board|poster|shape|flower ?bed|rug|mirror|classroom|playground|farm|paddock|tank|fish tank|aquarium|box|container|carton|crate|window|table|table ?top|door|lounge|driveway|path|rectangular|l-shaped|shaped|shape|square)';

/** Words of a question about rectangles that say nothing. */
export const RECTANGLE_IDLE = words(
  'a an the of with and has have having is are its it this that which if given then there find calculate work out determine what in on at to for from so he she they his her their my our your who wants want puts put leaves i we you will be been by out one inside all would must does do mr mrs sam needs needed need used use using surface made into along every cut area whole entire complete completely straight whose where when around flat as same top bottom',
);

/** The names as tellings that say nothing. */
export const THINGS: readonly (readonly [string, string])[] = [
  [`${THING}`, '-'],
  ['rectangular|square|l-shaped', '-'],
];

/** Between the sides of a rectangle: "3 m by 4 m". */
export const BY = '(?: ?(?:by|x|×) ?)';

/** Length and width of the one rectangle, however told. */
export const SIDES: readonly (readonly [string, string])[] = [
  [
    `(?:measures |measuring |is |of size |with sides(?: of)? |dimensions(?: of| are)? )?Q(?: long| in length)?${BY}Q(?: wide| in width)?`,
    'side side',
  ],
  [`(?:length|width|breadth)${IS}Q`, 'side'],
  [`(?:is |are )?Q (?:long|wide|in length|in width|broad)`, 'side'],
  [`sides(?: of)?(?: length)? Q and Q`, 'side side'],
];
