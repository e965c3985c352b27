/** A time as people say it, in their own language: the hour today, the day otherwise. */
export function timeWords(milliseconds: number, now: Date = new Date()): string {
  const time = new Date(milliseconds);
  const today = time.toDateString() === now.toDateString();
  if (today) return time.toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' });
  const sameYear = time.getFullYear() === now.getFullYear();
  return time.toLocaleDateString(undefined, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}
