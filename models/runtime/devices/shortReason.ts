import { RuntimeFault, textOf } from '../fault.ts';

/** Why a device is not used, in one line: the library's own texts begin with source files, functions and codes. */
export function shortReason(thrown: unknown): string {
  const text = textOf(thrown instanceof RuntimeFault && thrown.cause !== undefined ? thrown.cause : thrown);
  const sentence =
    / was false\. (.+)$/s.exec(text)?.[1] ?? /\[ONNXRuntimeError\] : \d+ : [A-Z_]+ : (.+)$/s.exec(text)?.[1] ?? text;
  return sentence.split('\n')[0]?.trim() ?? text;
}
