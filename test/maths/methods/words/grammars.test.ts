import { describe, expect, it } from 'vitest';

import { AGE_RULES } from '../../../../electron/maths/methods/ages/ageRules.ts';
import { JOURNEY_RULES } from '../../../../electron/maths/methods/journeys/journeyRules.ts';
import { MEETING_RULES } from '../../../../electron/maths/methods/journeys/meetingRules.ts';
import { BILL_RULES, CHARGE_RULES, WAGE_RULES } from '../../../../electron/maths/methods/money/payRules.ts';
import { CREDIT_RULES, EXCHANGE_RULES, SAVING_RULES } from '../../../../electron/maths/methods/money/savingRules.ts';
import { SHOPPING_RULES } from '../../../../electron/maths/methods/money/shoppingRules.ts';
import { NUMBER_RULES } from '../../../../electron/maths/methods/numbers/numberRules.ts';
import { PERCENT_RULES } from '../../../../electron/maths/methods/percent/percentRules.ts';
import { GROWTH_RULES } from '../../../../electron/maths/methods/percent/readGrowth.ts';
import { PROPORTION_RULES } from '../../../../electron/maths/methods/ratio/proportionRules.ts';
import { RATIO_RULES } from '../../../../electron/maths/methods/ratio/ratioRules.ts';
import { SCALE_RULES } from '../../../../electron/maths/methods/ratio/readScale.ts';
import { EQUAL_RATIO_RULES, VARIATION_RULES } from '../../../../electron/maths/methods/ratio/readVariation.ts';

/** Patterns are compiled when a clause first looks like them, so a broken one would show late. */
const GRAMMARS: Readonly<Record<string, readonly { readonly pattern: RegExp }[]>> = {
  ages: AGE_RULES,
  bills: BILL_RULES,
  charges: CHARGE_RULES,
  credit: CREDIT_RULES,
  currencies: EXCHANGE_RULES,
  'equal ratios': EQUAL_RATIO_RULES,
  growth: GROWTH_RULES,
  journeys: JOURNEY_RULES,
  meetings: MEETING_RULES,
  numbers: NUMBER_RULES,
  percentages: PERCENT_RULES,
  proportion: PROPORTION_RULES,
  ratios: RATIO_RULES,
  savings: SAVING_RULES,
  scales: SCALE_RULES,
  shopping: SHOPPING_RULES,
  variation: VARIATION_RULES,
  wages: WAGE_RULES,
};

describe.each(Object.entries(GRAMMARS))('the grammar of %s', (_name, rules) => {
  it('has patterns that are well formed and hold the whole clause', () => {
    for (const { pattern } of rules) expect(pattern.source).toMatch(/^\^.+\$$/s);
  });
});
