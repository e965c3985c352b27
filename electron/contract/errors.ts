import { z } from 'zod';

/** Faults that cross a process border keep their code, their text and their cause's text. */
export const errorCodes = [
  'bad-input', // the caller sent what the contract does not allow
  'not-found', // no such attempt, set or file
  'unsupported', // understood, but not something this version or model does
  'cancelled',
  'model-missing',
  'model-damaged', // truncated, altered or not a model package
  'model-failed', // the model or its device gave an error while running
  'out-of-memory',
  'inference-lost', // the inference process crashed, hung or was killed
  'store-full',
  'store-busy',
  'store-damaged',
  'store-failed',
  'disk-failed', // the disk that a model is copied to is full or refuses
  'connection-lost',
  'internal',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/**
 * A fault: something that should have worked and did not. Its message says what is wrong, where, and what to do.
 * Expected outcomes (a refuted line, an unreadable problem) are values, not faults.
 */
export class AppError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'AppError';
    this.code = code;
  }
}

/** A fault as plain data: what a frame carries. `cause` is the cause's text; stacks stay where they arose. */
export const ErrorData = z.object({
  code: z.enum(errorCodes),
  message: z.string(),
  cause: z.string().optional(),
});
export type ErrorData = z.infer<typeof ErrorData>;

/** Any thrown value as data; whatever is no `AppError` becomes `internal`. */
export function toErrorData(thrown: unknown): ErrorData {
  const code = thrown instanceof AppError ? thrown.code : 'internal';
  const cause = thrown instanceof Error ? causeText(thrown.cause) : undefined;
  return { code, message: messageOf(thrown), ...(cause === undefined ? {} : { cause }) };
}

export function fromErrorData(data: ErrorData): AppError {
  return new AppError(data.code, data.message, data.cause === undefined ? {} : { cause: new Error(data.cause) });
}

function causeText(cause: unknown): string | undefined {
  return cause === undefined || cause === null ? undefined : messageOf(cause);
}

function messageOf(thrown: unknown): string {
  return thrown instanceof Error && thrown.message !== '' ? thrown.message : String(thrown);
}
