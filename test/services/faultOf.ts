import { AppError } from '../../electron/contract/errors.ts';

/** The `AppError` a promise rejects with; anything else is not what the test expects. */
export async function faultOf(promise: Promise<unknown>): Promise<AppError> {
  const fault: unknown = await promise.then(
    (value) => new Error(`no fault, but ${JSON.stringify(value)}`),
    (thrown: unknown) => thrown,
  );
  if (fault instanceof AppError) return fault;
  throw fault;
}
