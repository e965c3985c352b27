/** Why a text could not be read. `position` counts UTF-16 units from the start; `suggestion` is a corrected text. */
export type Unreadable = {
  readonly kind: 'unreadable';
  readonly position: number;
  readonly why: string;
  readonly suggestion?: string;
};

/**
 * Thrown inside the reader only, so that a parser forty calls deep can say what is wrong; every entry point turns it
 * into an `Unreadable` value.
 */
export class Refusal extends Error {
  readonly position: number;
  readonly suggestion: string | undefined;

  constructor(position: number, why: string, suggestion?: string) {
    super(why);
    this.position = position;
    this.suggestion = suggestion;
  }
}

export function refuse(position: number, why: string, suggestion?: string): never {
  throw new Refusal(position, why, suggestion);
}

/** Runs a reader; what it refuses becomes a value. Anything else that is thrown is a fault and goes on up. */
export function readOrRefuse<T>(read: () => T): T | Unreadable {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    const { position, message, suggestion } = cause;
    return { kind: 'unreadable', position, why: message, ...(suggestion === undefined ? {} : { suggestion }) };
  }
}

/** Keeps a correction only if it can be read itself; where it has one fault more, that is corrected too. */
export function vetted<T extends { readonly kind: string }>(
  reading: T | Unreadable,
  read: (text: string) => T | Unreadable,
): T | Unreadable {
  if (!isUnreadable(reading) || reading.suggestion === undefined) return reading;
  const { suggestion, ...bare } = reading;
  for (let corrected: string | undefined = suggestion, turn = 0; corrected !== undefined && turn < 3; turn += 1) {
    const again = read(corrected);
    if (!isUnreadable(again)) return { ...bare, suggestion: corrected.trim() };
    corrected = again.suggestion;
  }
  return bare;
}

function isUnreadable(reading: { readonly kind: string }): reading is Unreadable {
  return reading.kind === 'unreadable';
}
