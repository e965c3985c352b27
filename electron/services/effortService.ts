import type { AppContract } from '../contract/appContract.ts';
import type { EffortForecast, EffortForecasts } from '../contract/effortForecast.ts';
import type { ModelInfo } from '../contract/inferenceContract.ts';
import type { Handlers } from '../contract/server.ts';
import { Effort } from '../contract/vocabulary.ts';
import type { InferenceHost } from '../inference/inferenceHost.ts';
import type { Store } from '../store/store.ts';
import { effortBudget, type EffortBudget, tokensOfTry } from '../tutor/effort.ts';

/** Tokens of one try before any was measured: a solution of a few lines, and a thought before it. */
const startTokens = { solution: 100, thought: 3_000 };
/** Fewer problems say too little: their first one may have waited for the model to be loaded. */
const fewestProblems = 3;
/** Shorter tries were given up in their first line: they tell how long reading a question takes, not writing. */
const fewestTokensPerTry = 10;

type Speed = NonNullable<EffortForecasts['basis']>;

/** What each effort means for the model in use, and how long it takes on this machine. */
export function createEffortService(tools: {
  readonly store: Store;
  readonly host: InferenceHost;
}): Pick<Handlers<AppContract>, 'forecastEffort'> {
  return {
    forecastEffort: async () => {
      const { model } = tools.host;
      const speed = model === undefined ? null : speedOf(model, tools.store);
      return { efforts: Effort.options.map((effort) => forecast(effort, model, speed)), basis: speed };
    },
  };
}

/** From the problems this model has worked here, else from the speed it was measured at when it was loaded. */
function speedOf(model: ModelInfo, store: Store): Speed | null {
  const { problems, tries, tokens, tokensPerSecond } = store.attempts.measured(model.name, model.device);
  if (problems >= fewestProblems && tokens >= fewestTokensPerTry * tries) {
    return { model: model.name, tokensPerSecond, tokensPerTry: tokens / tries, problems };
  }
  if (model.tokensPerSecond === undefined) return null;
  const tokensPerTry = startTokens.solution + (model.thinks === true ? startTokens.thought : 0);
  return { model: model.name, tokensPerSecond: model.tokensPerSecond, tokensPerTry, problems: 0 };
}

function forecast(effort: Effort, model: ModelInfo | undefined, speed: Speed | null): EffortForecast {
  const budget = effortBudget(effort);
  return {
    effort,
    attempts: budget.attempts,
    rewritesPerLine: budget.rewritesPerLine,
    thinkingTokens: model?.thinks === true ? budget.thinkingTokens : null,
    agreement: model?.scope === 'general' ? budget.agreement : 1,
    seconds: model === undefined || speed === null ? null : secondsOf(budget, model, speed),
  };
}

function secondsOf(
  budget: EffortBudget,
  model: ModelInfo,
  { tokensPerSecond, tokensPerTry }: Speed,
): { usual: number; most: number } {
  const longest = tokensOfTry(budget, model.contextLength);
  return {
    usual: Math.min(tokensPerTry, longest) / tokensPerSecond,
    most: (budget.attempts * longest) / tokensPerSecond,
  };
}
