import { words } from '../words/phrases.ts';

/** Words that change nothing of who goes where, how fast and when. None that counts, compares, denies or orders. */
export const JOURNEY_IDLE = words(
  `flight flights instead usual a an the and of at in to for from on by with that which who is are was were be been has had have will would can
  could do does did if but so along it's he she it they him her them his their one it'll takes take took taken
  needs need needed time times speed speeds average averaging steady constant uniform uniformly rate distance
  journey trip trips road route path way motorway country town city village home school work house office station
  beach park airport lane track race lap laps marathon part parts section stage stages leg long there whole using
  used given when between how give this these as you your i my we our us only exactly until till day morning
  afternoon evening monday tuesday wednesday thursday friday saturday sunday after completely parallel into out
  through over around round up down land sea lake river coast camp shop library gym university college campsite
  place point again own spend spends required answer hours minutes seconds hour minute kilometres miles metres km
  12-hour 24-hour use directly straight non-stop stopping distance-wise also away traffic jam heavy flat level
  hill ground field street bridge tunnel steadily stationary pole tree post lasts lasted covers cover order must
  should complete exact just now its first last second i'm sound light flash lightning sees saw hears heard
  thunder gives gave flows flow flowing live lives aunt's uncle's friend's cousin's grandmother's grandma's
  grandparents' parents' brother's sister's mother's depot garage tracks hotel farm cinema hospital capital border
  cottage seaside zoo museum stadium pool shopping market supermarket church tower summit top bottom foot mountain
  valley holiday holidays work's practice training lesson bicycle's car's engine fuel starting finishing line
  finish-line exam time's meets early-morning usually normally always every day's regular whom whichever because
  since while gets uses sixth trail canal channel ocean desert forest path's roads together alone nonstop
  immediately suppose assume assuming that's miles-per-hour what's travelled-time total-time simply simple unknown
  known kept keep keeps keeping able another's run's ride's rider's get me police delivery express freight goods villages towns cities stations need needs needed need's away train's boat's plane's cyclist's driver's
  runner's walker's man's woman's boy's girl's lorry's bus's`,
);
