import type { z } from 'zod';

/** One question, one answer. */
export type Call<Input extends z.ZodType, Output extends z.ZodType> = {
  readonly kind: 'call';
  readonly input: Input;
  readonly output: Output;
};

/** One question, many events, then an answer. Events wait while the reader is behind. */
export type Stream<Input extends z.ZodType, Event extends z.ZodType, Output extends z.ZodType> = {
  readonly kind: 'stream';
  readonly input: Input;
  readonly event: Event;
  readonly output: Output;
};

export type Contract = Readonly<Record<string, Call<z.ZodType, z.ZodType> | Stream<z.ZodType, z.ZodType, z.ZodType>>>;

export function call<Input extends z.ZodType, Output extends z.ZodType>(input: Input, output: Output): Call<Input, Output> {
  return { kind: 'call', input, output };
}

export function stream<Input extends z.ZodType, Event extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  event: Event,
  output: Output,
): Stream<Input, Event, Output> {
  return { kind: 'stream', input, event, output };
}
