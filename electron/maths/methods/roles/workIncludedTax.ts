import type { RuleSolution } from '../../outcomes.ts';
import { isMoney, writeCoins, writeQuantity } from '../amounts/quantity.ts';
import { endsWithin } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { percentSolution } from '../percent/workPercent.ts';
import { peelOf } from './peel.ts';
import type { RoleStory } from './roleStory.ts';

const TAX = '(?:vat|tax|sales tax|gst|service|service charge|booking fee|handling fee|delivery charge|tip|gratuity)';

/** "With VAT at 20% the bill comes to £90. How much of that is VAT?": the price is in it together with the tax. */
export function workIncludedTax(story: RoleStory): RuleSolution | null {
  if (!/\b(?:with|includ\w+|inclusive|in it)\b/.test(story.text) || story.spots.length !== 2) return null;
  const peel = peelOf(story);
  const rate = peel.take(
    `(?:with|including|inclusive of|includes|which includes) (?:the )?(?<t>${TAX}) (?:at|of|charged at|added at)(?: a rate of)? {p:P}`,
    `(?:with|including|inclusive of|includes|which includes) (?:a )?{p:P} (?<t>${TAX})(?: added| included)?`,
    `(?:the |a )?(?<t>${TAX}) (?:at|of)(?: a rate of)? {p:P} (?:is|was) (?:already )?included in`,
    `(?:a )?{p:P} (?<t>${TAX}) (?:is|was) (?:already )?included in`,
    `(?:has|had) (?:the )?(?<t>${TAX}) (?:at|of) {p:P} (?:included )?in it`,
  );
  const all = peel.take(
    '(?:bill|price|total|cost|costs|comes to|came to|comes out at|is|paid|pays?)(?: {~4}(?:comes? to|came to|is|was|of|costs?|at))? {m:M}',
    '{m:M}',
  );
  const tax = peel.take(
    `how much (?:of (?:that|this|it|the (?:bill|price|total)) )?(?:is|was|were|did) (?:the |for |just |they pay in |he pay in |she pay in )?${TAX}`,
    `(?:what|find|calculate|work out)(?: is| was)?(?: the)? (?:amount of )?${TAX}(?: (?:included|in (?:it|that|this)))?`,
    `how much ${TAX} (?:is|was|did|does) {~3}(?:included|pay|paid)?`,
  );
  const bare =
    tax !== null
      ? null
      : peel.take(
          `(?:what|how much|find|calculate|work out)(?: (?:was|is|would|did))?(?: the| it)? {~4}(?:before|without|excluding)(?: the)? ${TAX}(?: (?:was|is) added)?`,
        );
  const [p, m] = [rate?.value('p') ?? null, all?.spot('m') ?? null];
  if (p === null || m === null || !isMoney(m.unit) || (tax === null && bare === null) || !peel.done()) return null;
  const whole = p.add(100);
  const price = m.value.mul(100).div(whole);
  if (!endsWithin(price, 2)) return null;
  const steps = [
    {
      reason: 'The price with the tax is more than a hundred percent.',
      expression: `100\\%+${writeDecimal(p)}\\%=${writeDecimal(whole)}\\%`,
    },
    {
      reason: 'Find the price without it.',
      expression: `${writeCoins(m.value)}\\div ${writeDecimal(whole.div(100))}=${writeCoins(price)}`,
    },
  ];
  if (bare !== null) return percentSolution(steps, writeQuantity(price, m.unit));
  return percentSolution(
    [
      ...steps,
      {
        reason: 'Subtract: the rest is the tax.',
        expression: `${writeCoins(m.value)}-${writeCoins(price)}=${writeCoins(m.value.sub(price))}`,
      },
    ],
    writeQuantity(m.value.sub(price), m.unit),
  );
}
