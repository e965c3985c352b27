import Fraction from 'fraction.js';

import type { Valued } from '../words/values.ts';

/** What a clause about money says or asks; `who` is empty or a pronoun where nobody is named. */
export type MoneyFact =
  | { readonly kind: 'price'; readonly thing: string; readonly amount: Valued }
  | {
      readonly kind: 'item';
      readonly count: Fraction;
      readonly thing: string;
      readonly price: Valued | null;
      readonly who: string;
    }
  | { readonly kind: 'have'; readonly amount: Valued; readonly who: string }
  | { readonly kind: 'ask total' | 'ask change' | 'ask left'; readonly who: string }
  | { readonly kind: 'paid'; readonly amount: Valued }
  | { readonly kind: 'package'; readonly amount: Valued }
  | { readonly kind: 'ask saved' }
  | { readonly kind: 'rate'; readonly amount: Valued; readonly per: string; readonly who: string }
  | { readonly kind: 'overtime'; readonly times: Fraction }
  | { readonly kind: 'worked' | 'extra'; readonly time: Valued }
  | { readonly kind: 'ask pay'; readonly who: string }
  | { readonly kind: 'ask time'; readonly who: string }
  | { readonly kind: 'earned'; readonly amount: Valued }
  | { readonly kind: 'charge'; readonly fixed: Valued; readonly rate: Valued; readonly unit: string }
  | { readonly kind: 'cost'; readonly amount: Valued }
  | { readonly kind: 'units'; readonly count: Fraction; readonly unit: string }
  | { readonly kind: 'ask charge' }
  | { readonly kind: 'ask units'; readonly unit: string }
  | { readonly kind: 'bill'; readonly amount: Valued; readonly people: Fraction }
  | { readonly kind: 'tip'; readonly percent: Fraction }
  | { readonly kind: 'ask each' }
  | { readonly kind: 'goal'; readonly amount: Valued }
  | { readonly kind: 'saves'; readonly amount: Valued; readonly unit: string }
  | { readonly kind: 'ask periods'; readonly unit: string }
  | { readonly kind: 'ask how many'; readonly thing: string }
  | {
      readonly kind: 'as many as possible';
      readonly thing: string;
      readonly price: Valued | null;
      readonly money: Valued | null;
    }
  | { readonly kind: 'deposit'; readonly amount: Valued }
  | { readonly kind: 'payments'; readonly count: Fraction; readonly amount: Valued }
  | { readonly kind: 'cash'; readonly amount: Valued }
  | { readonly kind: 'ask more' }
  | { readonly kind: 'exchange'; readonly one: Valued; readonly other: Valued }
  | { readonly kind: 'convert'; readonly amount: Valued; readonly to: string };
