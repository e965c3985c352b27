import type { Checker } from '../checker/createChecker.ts';
import type { AppContract } from '../contract/appContract.ts';
import type { Handlers } from '../contract/server.ts';
import { pupilLine } from '../maths/reading/pupilLine.ts';

/** Reading a problem while it is typed, and marking a pupil's own lines: the maths core alone, no model. */
export function createWorkingService(checker: Checker): Pick<Handlers<AppContract>, 'readProblem' | 'checkWorking'> {
  return {
    readProblem: async ({ text }) => {
      const reading = await checker.readProblem(text);
      return reading.kind === 'unreadable'
        ? reading
        : { ...reading, given: [...reading.given], unknowns: [...reading.unknowns] };
    },
    checkWorking: async ({ problem, lines }) => {
      const report = await checker.checkArgument({ lines, ...(problem === undefined ? {} : { problem }) });
      return { ...report, relations: [...report.relations], plain: lines.map(pupilLine) };
    },
  };
}
