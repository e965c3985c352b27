import type { RuleSolution } from '../../outcomes.ts';
import { readStory } from '../words/readStory.ts';
import { storyFacts } from '../words/storyFacts.ts';
import type { StoryFacts } from '../words/storyFacts.ts';
import { sameThing } from '../words/values.ts';
import { PROPORTION_RULES } from './proportionRules.ts';
import type { ProportionFact } from './proportionRules.ts';
import { workInverseUnitary, workUnitary } from './workProportion.ts';

type Facts = StoryFacts<ProportionFact>;

/** A question may leave out what it has named before. */
function fits(asked: string, told: string): boolean {
  return (
    asked === '' || asked === 'these' || asked === 'them' || sameThing(asked, told) || told.startsWith(`${asked} `)
  );
}

function whole(solution: RuleSolution | null): RuleSolution | null {
  return solution !== null && /^\d+$/.test(solution.answer) ? solution : null;
}

function workCosts(facts: Facts): RuleSolution | null {
  const [cost, ask, many] = [facts.only('cost'), facts.only('ask cost'), facts.only('ask how many')];
  if (cost === undefined) return null;
  if (ask !== undefined && facts.are({ cost: 1, 'ask cost': 1 }))
    return fits(ask.thing, cost.thing) ? workUnitary(cost.count, cost.amount.value, ask.count, cost.amount.unit) : null;
  if (many === undefined || !facts.are({ cost: 1, 'ask how many': 1 }) || !fits(many.thing, cost.thing)) return null;
  return many.amount.unit === cost.amount.unit
    ? whole(workUnitary(cost.amount.value, cost.count, many.amount.value, ''))
    : null;
}

function workJob(facts: Facts): RuleSolution | null {
  const [job, ask, many] = [facts.only('job'), facts.only('ask time'), facts.only('ask workers')];
  if (job === undefined) return null;
  if (ask !== undefined && facts.are({ job: 1, 'ask time': 1 }))
    return fits(ask.who, job.who) ? workInverseUnitary(job.workers, job.time.value, ask.workers, job.time.unit) : null;
  if (many === undefined || !facts.are({ job: 1, 'ask workers': 1 }) || !fits(many.who, job.who)) return null;
  return many.time.unit === job.time.unit
    ? whole(workInverseUnitary(job.time.value, job.workers, many.time.value, ''))
    : null;
}

function workRate(facts: Facts): RuleSolution | null {
  const [rate, output, input] = [facts.only('rate'), facts.only('ask output'), facts.only('ask input')];
  if (rate === undefined) return null;
  if (output !== undefined && facts.are({ rate: 1, 'ask output': 1 })) {
    if (!fits(output.thing, rate.thing) || output.input.unit !== rate.input.unit) return null;
    const solution = workUnitary(rate.input.value, rate.output.value, output.input.value, rate.output.unit);
    return rate.output.unit === '' ? whole(solution) : solution;
  }
  if (input === undefined || !facts.are({ rate: 1, 'ask input': 1 })) return null;
  if (!fits(input.thing, rate.thing) || input.output.unit !== rate.output.unit) return null;
  return workUnitary(rate.output.value, rate.input.value, input.output.value, rate.input.unit);
}

function workRecipe(facts: Facts): RuleSolution | null {
  const [recipe, ask] = [facts.only('recipe'), facts.only('ask recipe')];
  if (recipe === undefined || ask === undefined || !facts.are({ recipe: 1, 'ask recipe': 1 })) return null;
  const stuff = ask.stuff.replace(/^(?:grams|kilograms|kg|g|ml|millilitres|litres|cups) of /, '');
  if (stuff !== '' && !sameThing(stuff, recipe.stuff)) return null;
  return workUnitary(recipe.people, recipe.amount.value, ask.people, recipe.amount.unit);
}

/** Works what goes in proportion: prices, recipes, rates, and workers who share a job. */
export function readProportion(problem: string): RuleSolution | null {
  const story = readStory(problem, PROPORTION_RULES);
  if (story === null || story.places !== null) return null;
  const facts = storyFacts(story.facts.flat());
  return workCosts(facts) ?? workJob(facts) ?? workRate(facts) ?? workRecipe(facts);
}
