import { z } from 'zod';

// Zod would compile its schemas with `new Function`; the page's content security policy forbids that, and even the
// attempt is reported as a violation.
z.config({ jitless: true });

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

type AnyCall = Call<z.ZodType, z.ZodType>;
type AnyStream = Stream<z.ZodType, z.ZodType, z.ZodType>;

export type Contract = Readonly<Record<string, AnyCall | AnyStream>>;

export function call<Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
): Call<Input, Output> {
  return { kind: 'call', input, output };
}

export function stream<Input extends z.ZodType, Event extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  event: Event,
  output: Output,
): Stream<Input, Event, Output> {
  return { kind: 'stream', input, event, output };
}

/** The names of a contract's calls, and of its streams. */
export type CallName<C extends Contract> = { [Name in keyof C]: C[Name] extends AnyStream ? never : Name }[keyof C] &
  string;
export type StreamName<C extends Contract> = { [Name in keyof C]: C[Name] extends AnyStream ? Name : never }[keyof C] &
  string;

export type InputOf<Entry extends AnyCall | AnyStream> = z.infer<Entry['input']>;
export type OutputOf<Entry extends AnyCall | AnyStream> = z.infer<Entry['output']>;
export type EventOf<Entry> = Entry extends AnyStream ? z.infer<Entry['event']> : never;
