import type { EffortForecast, EffortForecasts } from '../../electron/contract/effortForecast.ts';
import type { Effort } from '../../electron/contract/vocabulary.ts';

export const efforts: readonly { readonly value: Effort; readonly label: string }[] = [
  { value: 'quick', label: 'Quick' },
  { value: 'standard', label: 'Standard' },
  { value: 'thorough', label: 'Thorough' },
];

/** What the effort buys, in a sentence or two. */
export function meaningWords(forecast: EffortForecast): string {
  const { attempts, rewritesPerLine, thinkingTokens, agreement } = forecast;
  const tries = attempts === 1 ? 'One try' : `Up to ${attempts} tries`;
  const thought = thinkingTokens === null ? '' : `, each with up to ${grouped(thinkingTokens)} tokens of thinking`;
  const rewrites = `a line that is wrong is written again up to ${rewritesPerLine} times`;
  const agree = `; where nothing else confirms an answer, it is enough that ${agreement} tries agree`;
  return `${tries}${thought}; ${rewrites}${agreement > 1 ? agree : ''}.`;
}

/** How long a problem takes on this machine; nothing while that is not known. */
export function timeForecast({ seconds }: EffortForecast): string {
  if (seconds === null) return '';
  return `usually ${duration(seconds.usual)} here, at most ${duration(seconds.most)}`;
}

/** What the times are reckoned from. */
export function basisWords({ basis }: EffortForecasts): string {
  if (basis === null) return 'How long it takes is known once the model is loaded and has worked a few problems.';
  const speed = `${basis.model} writes about ${grouped(Math.round(basis.tokensPerSecond))} tokens a second here`;
  const from = basis.problems === 0 ? 'measured when it was loaded' : `over the last ${basis.problems} problems`;
  return `${speed} (${from}), about ${grouped(Math.round(basis.tokensPerTry))} tokens a try.`;
}

/** A time as one would say it: "0.2 s", "40 s", "3 min", "1.5 h". */
export function duration(seconds: number): string {
  if (seconds < 0.95) return `${Math.max(0.1, seconds).toFixed(1)} s`;
  if (seconds < 89.5) return `${Math.round(seconds)} s`;
  const minutes = seconds / 60;
  if (minutes < 89.5) return `${Math.round(minutes)} min`;
  return `${(minutes / 60).toFixed(1)} h`;
}

function grouped(number: number): string {
  return number.toLocaleString('en-GB').replaceAll(',', '\u202f');
}
