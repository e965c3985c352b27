import { RuntimeFault } from './fault.ts';

/**
 * The result of work that a driver may never finish. After `seconds` it is given up: `device-failed`. Native code cannot be
 * stopped from outside; if it does come to an end after all, `late` gets its result, to free it.
 */
export async function withinTime<Result>(
  work: Promise<Result>,
  seconds: number,
  late: (result: Result) => void = () => undefined,
): Promise<Result> {
  let givenUp = false;
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      givenUp = true;
      reject(new RuntimeFault('device-failed', `it did not answer within ${seconds} seconds.`));
    }, seconds * 1000);
  });
  work.then(
    (result) => (givenUp ? late(result) : undefined),
    () => undefined,
  );
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
