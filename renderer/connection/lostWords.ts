import { AppError } from '../../electron/contract/errors.ts';

/** What to do when the other side of the line is gone. */
export const whenLost =
  'If it does not come back by itself, start Longhand again; in a browser, open the address it prints. Then try again.';

/** Said beside a button that would have to ask the other side, while there is none. */
export const notNow = 'Not connected: this cannot be worked now. Your text is kept; try again when Longhand is back.';

/** Did the line end before the call was answered? */
export function isLost(error: unknown): boolean {
  return error instanceof AppError && error.code === 'connection-lost';
}
