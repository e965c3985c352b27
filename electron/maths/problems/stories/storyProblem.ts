import type { RuleSolution } from '../../outcomes.ts';
import type { MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';

type Story = {
  readonly ask: string;
  /** The wording in which the app asks it, with the same marks as the wordings of the corpus. */
  readonly question: string;
  readonly marks: Readonly<Record<string, string>>;
  readonly solution: RuleSolution | null;
  readonly unknowns?: readonly string[];
};

function fill(template: string, marks: Readonly<Record<string, string>>): string {
  return template.replace(/\{([a-z]+)\}/g, (mark, name: string) => marks[name] ?? mark);
}

/** `1200` → `1,200`, from four digits on. */
function withCommas(text: string): string {
  return text.replace(/\d{4,}(?!\.?\d)/g, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ','));
}

/** A number or percentage as somebody types it: `15%`, `15 percent`, `$15\%$`, `1,200`. */
function dressed(value: string, random: Random): string {
  const percent = /^(\d+(?:\.\d+)?)%$/.exec(value)?.[1];
  const kind = random.next();
  if (percent !== undefined) {
    if (kind < 0.78) return value;
    if (kind < 0.88) return `${percent} percent`;
    if (kind < 0.92) return `${percent} per cent`;
    return kind < 0.94 ? `${percent} %` : `$${percent}\\%$`;
  }
  if (/^\d+(?:\.\d+)?$/.test(value) && kind < 0.05) return `$${value}$`;
  return kind > 0.6 ? withCommas(value) : value;
}

/** Longer workings than this, in characters, are beyond the starter model. */
const LONGEST = 420;

function lengthOf(solution: RuleSolution): number {
  return solution.steps.reduce((total, { reason, expression }) => total + reason.length + expression.length + 8, 0);
}

/** A problem told in words; `null` where it has no solution, or a long one. */
export function storyProblem(random: Random, story: Story): MadeProblem | null {
  if (story.solution === null || lengthOf(story.solution) > LONGEST) return null;
  const marks = Object.fromEntries(
    Object.entries(story.marks).map(([name, value]) => [name, dressed(value, random)] as const),
  );
  const question = fill(story.question, story.marks)
    .replace(/(?<!\\)\$(?=\d)/g, '\\$')
    .replace(/(\d)%/g, '$1\\%');
  return {
    latex: [],
    unknowns: story.unknowns ?? [],
    ask: story.ask,
    bracketed: false,
    marks,
    question,
    solution: story.solution,
  };
}
