import { AFFORDING_HELD_OUT, AFFORDING_TRAINING } from './affordingWordings.ts';
import { EARNING_HELD_OUT, EARNING_TRAINING } from './earningWordings.ts';
import { MONEY_PAIR_WORDINGS } from './moneyPairWordings.ts';
import { MONEY_RATE_WORDINGS } from './moneyRateWordings.ts';
import { SHOPPING_HELD_OUT, SHOPPING_TRAINING } from './shoppingWordings.ts';
import type { TopicWordings } from './wordings.ts';

export const MONEY_WORDINGS: TopicWordings = {
  training: {
    ...SHOPPING_TRAINING,
    ...EARNING_TRAINING,
    ...AFFORDING_TRAINING,
    ...MONEY_PAIR_WORDINGS.training,
    ...MONEY_RATE_WORDINGS.training,
  },
  heldOut: {
    ...SHOPPING_HELD_OUT,
    ...EARNING_HELD_OUT,
    ...AFFORDING_HELD_OUT,
    ...MONEY_PAIR_WORDINGS.heldOut,
    ...MONEY_RATE_WORDINGS.heldOut,
  },
};
