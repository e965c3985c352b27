import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { isMoney, writeQuantity } from '../amounts/quantity.ts';
import { peelOf } from '../roles/peel.ts';
import type { RoleStory } from '../roles/roleStory.ts';
import { moneySolution } from '../stories/workMoney.ts';
import { added, known, taken, times } from './moneySteps.ts';

/** "Peter has £2.40, Jane has three times as much": hers, both together, or how much more. */
export function workTimesAsMuch(story: RoleStory): RuleSolution | null {
  if (!/\bas much\b/.test(story.text)) return null;
  const peel = peelOf(story);
  const second = peel.take(
    '(?:and |while |but )?{b:n} (?:has|had|earns|earned|saved|saves|spent|spends|gets|got|paid|pays) (?:(?<twice>twice|double)|{k:N} times) as much(?: money)?(?: as {c:n}(?: (?:does|did|has))?)?',
  );
  const first = peel.take('{a:n} (?:has|had|earns|earned|saved|saves|spent|spends|gets|got|paid|pays) {m:M}');
  const all = peel.take(
    '(?:how much|what) (?:money )?(?:do|did|have|does) (?:they|the two(?: of them)?)(?: both)? (?:have|earn|save|spend|saved|got|get|pay)? ?(?:altogether|in total|together|in all|between them)',
    'how much is that (?:altogether|in total)',
  );
  const gap =
    all === null
      ? peel.take(
          'how much more (?:money )?(?:does|did|has) {q:n} (?:have|earn|save|spend|got|get|pay) than {r:n}(?: (?:does|did|has))?',
        )
      : null;
  const own =
    all === null && gap === null
      ? peel.take('how much (?:money )?(?:does|did|has) {q:n}(?: (?:have|earn|save|spend|got|get|pay))?')
      : null;
  const m = first?.spot('m');
  const k = second?.word('twice') ? new Fraction(2) : second?.value('k');
  if (!m || !k || !isMoney(m.unit) || story.spots.length > 2 || !peel.done()) return null;
  const [a, b] = [first?.word('a') ?? '', second?.word('b') ?? ''];
  if (a === b || /^(?:he|she|they|it|who|i)$/.test(b) || (second?.word('c') !== '' && second?.word('c') !== a))
    return null;
  const other = times('Multiply.', k, known(m.value));
  const whole =
    all !== null
      ? added('Add both.', known(m.value), other)
      : gap !== null && gap.word('q') === b && gap.word('r') === a
        ? taken('Subtract.', other, known(m.value))
        : own?.word('q') === b
          ? other
          : null;
  return whole === null || whole.value.s < 0n ? null : moneySolution(whole.steps, writeQuantity(whole.value, m.unit));
}
