/** What can go wrong when a model is read or run. Closed, so that callers can decide by code. */
export type FaultCode =
  | 'package-missing' // the folder or a file it needs is not there
  | 'package-damaged' // truncated, altered, or not readable as what it should be
  | 'package-foreign' // a sound folder, but not a model this program can run
  | 'library-missing' // ONNX Runtime itself cannot be loaded
  | 'device-failed' // a device refused the model or gave wrong numbers
  | 'device-hung' // a run that does not end, not even when told to; only ending the process frees the device
  | 'out-of-memory'
  | 'run-failed'
  | 'cancelled'
  | 'context-full' // the prompt alone is longer than the model can take
  | 'nan-logits' // the model's output holds numbers that are none
  | 'tokenizer-mismatch' // tokenizer and graph disagree about the vocabulary
  | 'closed'; // used after close()

/** A fault of the model runtime. Its message says what is wrong, where, and what to do next. */
export class RuntimeFault extends Error {
  readonly code: FaultCode;

  constructor(code: FaultCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'RuntimeFault';
    this.code = code;
  }
}

export function cancelled(): RuntimeFault {
  return new RuntimeFault('cancelled', 'The run was cancelled.');
}

/** Throws `cancelled` when the signal has fired. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw cancelled();
}

export function textOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
