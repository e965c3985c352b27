/** A text cut in three around one place, for showing where something is wrong. */
export type Pointer = { readonly before: string; readonly at: string; readonly after: string };

/** Characters shown before the place; enough to find it, few enough for a narrow window. */
const reach = 24;

/** `position` counts UTF-16 units and may lie just behind the end; then the place is shown as a gap. */
export function pointAt(text: string, position: number): Pointer {
  const oneLine = text.replaceAll('\n', ' ');
  const start = Math.max(0, position - reach);
  const at = [...oneLine.slice(position, position + 2)][0] ?? '';
  const rest = oneLine.slice(position + at.length, position + at.length + reach);
  return {
    before: `${start > 0 ? '…' : ''}${oneLine.slice(start, position)}`,
    at: at.trim() === '' ? '␣' : at,
    after: `${rest}${position + at.length + reach < oneLine.length ? '…' : ''}`,
  };
}
