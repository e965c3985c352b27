/**
 * Puts a text on the clipboard; false when that fails. The modern way asks for a permission that the desktop app
 * grants to nobody, so the old way, which needs only the click that led here, stands behind it.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const carrier = document.createElement('textarea');
  carrier.value = text;
  carrier.className = 'spoken';
  document.body.append(carrier);
  const focused = document.activeElement;
  carrier.select();
  const done = document.execCommand('copy');
  carrier.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return done;
}
