/** A level with its sign: of temperatures, heights and balances. */
const LEVEL =
  /(-|minus |negative )?(?<![\d.:])[£$€]?\d+(?:\.\d+)?(?![\d:]|\.\d| ?(?:am|pm|a\.m|p\.m|o'clock|hours?|minutes?|days?)\b)/g;
const RISES = /\b(?:ris(?:e|en|es|ing)|rose|climb(?:ed)?|gone up|go up|went up|increased?|warmed up|warm up|gained?)\b/;
const FALLS =
  /\b(?:f[ae]ll(?:en|s|ing)?|drop(?:ped|s)?|gone down|go down|went down|decreased?|cooled(?: down)?|sunk|sink|descended)\b/;
const BELOW = /^[^.;,\d]*?\b(?:below|beneath|under|underground|overdrawn|in debt)\b/;
/** Stands before a level that was there before the other one. */
const BEFORE = /\b(?:was|from|had been|earlier|before|originally|yesterday|at first|used to be)\b[^.;,\d]*$/;

/**
 * "It was 5 °C and is now −3 °C. By how much has it risen?": it has not. Two levels are told and the question asks for the way that
 * does not lead from the first to the second; a size without a sign would say that it did.
 */
export function asksWrongWay(problem: string): boolean {
  const text = problem.toLowerCase().replace(/[−–]/g, '-').replace(/[’]/g, "'");
  const start = text.search(/\b(?:by )?how (?:much|many|far)\b[^.?]*\??\s*$/);
  if (start < 0) return false;
  const [told, asked] = [text.slice(0, start), text.slice(start)];
  const [up, down] = [RISES.test(asked), FALLS.test(asked)];
  const [first, second, ...more] = [...told.matchAll(LEVEL)];
  if (up === down || first === undefined || second === undefined || more.length > 0) return false;
  const valueOf = ([all, sign]: RegExpExecArray, behind: string): number =>
    Number(all.replace(/[^\d.]/g, '')) * (sign === undefined && !BELOW.test(behind) ? 1 : -1);
  const between = told.slice(first.index + first[0].length, second.index);
  const isLater = !BEFORE.test(told.slice(0, first.index)) && BEFORE.test(between);
  const rise =
    (valueOf(second, told.slice(second.index + second[0].length)) - valueOf(first, between)) * (isLater ? -1 : 1);
  return up ? rise < 0 : rise > 0;
}
