import { AppError, type ErrorCode } from '../contract/errors.ts';
import { type FaultCode, RuntimeFault } from '../../models/runtime/fault.ts';

const codes: Readonly<Record<FaultCode, ErrorCode>> = {
  'package-missing': 'model-missing',
  'package-damaged': 'model-damaged',
  'package-foreign': 'unsupported',
  'library-missing': 'model-failed',
  'device-failed': 'model-failed',
  'device-hung': 'model-failed',
  'out-of-memory': 'out-of-memory',
  'run-failed': 'model-failed',
  cancelled: 'cancelled',
  'context-full': 'unsupported',
  'nan-logits': 'model-failed',
  'tokenizer-mismatch': 'model-damaged',
  closed: 'internal',
};

/** A fault of the model runtime in the words of the contract; any other fault as it is. */
export function toAppError(fault: unknown): unknown {
  return fault instanceof RuntimeFault ? new AppError(codes[fault.code], fault.message, { cause: fault.cause }) : fault;
}
