import type { AppContract } from '../contract/appContract.ts';
import type { Handlers } from '../contract/server.ts';
import { createEffortService } from './effortService.ts';
import { createHistoryService } from './historyService.ts';
import { createModelService, type ModelTools } from './modelService.ts';
import { createPracticeService } from './practiceService.ts';
import { createSetService } from './setService.ts';
import { createSettingsService } from './settingsService.ts';
import type { SetTools } from './solveSet.ts';
import { createSolveService } from './solveService.ts';
import { createStatusService, type StatusTools } from './statusService.ts';
import { createWorkingService } from './workingService.ts';

/** What all services share; whoever opened these closes them. */
export type ServiceTools = SetTools & StatusTools & ModelTools;

/** Every handler of the app's contract. One set of them serves any number of windows or tabs. */
export function createServices(tools: ServiceTools): Handlers<AppContract> {
  return {
    ...createStatusService(tools),
    ...createWorkingService(tools.checker),
    ...createSolveService(tools),
    ...createPracticeService(tools),
    ...createEffortService(tools),
    ...createHistoryService(tools.store),
    ...createSetService(tools),
    ...createSettingsService(tools),
    ...createModelService(tools),
  };
}
