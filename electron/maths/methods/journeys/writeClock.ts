/** Minutes after midnight as a time of the day: `9{:}05`, with am or pm where the story tells its times so. */
export function writeClock(minutes: number, half: boolean): string {
  const [hours, rest] = [Math.floor(minutes / 60), `${minutes % 60}`.padStart(2, '0')];
  if (!half) return `${`${hours}`.padStart(2, '0')}{:}${rest}`;
  const shown = hours % 12 === 0 ? 12 : hours % 12;
  return `${shown}{:}${rest}\\text{ ${hours >= 12 ? 'pm' : 'am'}}`;
}
