import Fraction from 'fraction.js';

import { amountAt } from '../words/values.ts';
import { says } from './frame.ts';
import { FIND, IN_ALL } from './moneyWords.ts';
import type { ShareFact } from './shareFact.ts';
import { ANY, HAS, RATIO_WORD, SHARED, TO, X, Y, Z, names, parts, ratio } from './shareMatches.ts';
import type { Phrases } from './shareMatches.ts';

export const RATIOS: Phrases = [
  ...says<ShareFact>(
    [
      `${RATIO_WORD} of ${X}${TO}${Y}${TO}${Z} (is|was|=) {ratio:r}`,
      `${X}, ${Y} and ${Z} (are|is|were)( mixed| shared| divided)? in( the)? ratio {ratio:r}`,
      `{thing:x}, {thing:y}( and|,) {thing:z} (are|were)( all)? (mixed|combined)( together)? in( the)? ratio {ratio:r}`,
    ],
    ratio,
  ),
  ...says<ShareFact>(
    [
      `${RATIO_WORD} of ${X}( to |:| : | and )${Y}( (in|at|on) {thing:_})? (is|was|=) {ratio:r}`,
      `${X} and ${Y}( (in|at|on) {thing:_})? (are|is|were)( mixed| combined)? in( the)? ratio( of)? {ratio:r}`,
      `(mix|mixes|mixing|mixed|combines|uses|contains|using|use|of) {thing:x} (and|with|to) {thing:y} in( the| a)? ratio( of)? {ratio:r}`,
      `{word:x}-to-{word:y} ratio (is|of) {ratio:r}`,
      `{thing:x} to {thing:y} in( the| a)? ratio( of)? {ratio:r}`,
      `${RATIO_WORD} {word:x}( : |:){word:y} (is|=) {ratio:r}`,
    ],
    ratio,
  ),
  ...says<ShareFact>([`in( the| a)? ratio( of)? {ratio:r}( respectively)?`, `${RATIO_WORD} (is|was) {ratio:r}`], ratio),
  ...says<ShareFact>(
    [
      `[between |among |amongst |by ]{name:x}, {name:y}( and|,| ,and|, and) {name:z}`,
      `{name:x}, {name:y},? and {name:z} ${SHARED}( a| some| the)?( prize| money| sum of money| sweets| profit| winnings| {noun:_})?`,
      `{name:x} and {name:y} ${SHARED}( a| some| the)?( prize| money| sum of money| sweets| profit| winnings| {noun:_})?`,
      `[between |among |amongst |by ]{name:x} and {name:y}`,
      `[between ](his|her|the|their) {number:_} (sons|daughters|children|grandchildren|nieces|nephews) {name:x}, {name:y} and {name:z}`,
    ],
    (match) => [{ kind: 'names', names: names(match) }],
  ),
];

export const RATIOS_IN_WORDS: Phrases = [
  ...says<ShareFact>(
    [
      `for every {number:a} {noun:x}( (in|at|on) {thing:_})?[,]?( there (are|is)| {who:_} (has|uses|gets|mixes|adds))? {number:b} {noun:y}`,
      `(there are|{who:_} (has|uses|mixes)) {number:a} {noun:x} (for|to) every {number:b} {noun:y}`,
      `{number:a} parts( of)? {noun:x}( with| and| to) {number:b} parts( of)? {noun:y}`,
    ],
    (match) => [
      { kind: 'ratio', parts: [amountAt(match, 'a').value, amountAt(match, 'b').value], names: names(match) },
    ],
  ),
  ...says<ShareFact>([`[the ]angles (of|in) a triangle are in( the)? ratio( of)? {ratio:r}`], (match) => [
    { kind: 'ratio', parts: parts(match), names: [] },
    { kind: 'total', amount: { value: new Fraction(180), unit: 'degrees' }, thing: '' },
  ]),
  ...says<ShareFact>([`[the ]angles (of|in) a quadrilateral are in( the)? ratio( of)? {ratio:r}`], (match) => [
    { kind: 'ratio', parts: parts(match), names: [] },
    { kind: 'total', amount: { value: new Fraction(360), unit: 'degrees' }, thing: '' },
  ]),
  ...says<ShareFact>(
    [
      `[the ]ratio of (the )?(ages|heights|weights|savings|masses|lengths|salaries|scores) of {name:x} (and|to) {name:y} is {ratio:r}`,
      `[the ](ages|heights|weights|savings|masses|lengths|salaries|scores) of {name:x} and {name:y} are in( the)? ratio( of)? {ratio:r}`,
      `{name:x} and {name:y}'s (ages|savings|heights|weights) are in( the)? ratio {ratio:r}`,
    ],
    ratio,
  ),
  ...says<ShareFact>(
    [
      `(their|the) difference( between (them|the numbers|the {number:_} numbers))? is ${ANY}`,
      `{number:_} numbers (differ|that differ) by ${ANY}`,
      `the difference between (the |their )?(ages|{number:_} numbers|shares|numbers) is ${ANY}`,
    ],
    (match) => [{ kind: 'apart', amount: amountAt(match, 'n') }],
  ),
  ...says<ShareFact>(
    [
      `[the ](sum|total) of (their|the) (ages|numbers|{noun:_}|{number:_} numbers|angles) is ${ANY}`,
      `their (ages|savings|masses|weights|lengths)( add up to| total| come to) ${ANY}`,
    ],
    (match) => [{ kind: 'total', amount: amountAt(match, 'n'), thing: '' }],
  ),
  ...says<ShareFact>([`how old is {name:x}`], (match) => [{ kind: 'ask share', name: match.words('x') }]),
  ...says<ShareFact>(
    [
      `how (much|many)( of)? {thing:x} (is|are|were|was)( there)?( needed| used| required)? (in|for|to make|to produce) ${ANY}( {noun:_})?`,
      `how (much|many) {thing:x} (do|does|will|should|would) (you|{who:_}) need (for|to make) ${ANY}( {noun:_})?`,
    ],
    (match) => [
      { kind: 'ask share', name: match.words('x') },
      { kind: 'total', amount: amountAt(match, 'n'), thing: '' },
    ],
  ),
  ...says<ShareFact>(
    [
      `how much (is|was) the (whole|entire|total) {noun:_}`,
      `${FIND} the (whole|entire|total) (prize|amount|sum|profit|bill|{word:_})( {number:_} {word:_})?`,
      `how (long|heavy) (is|was) the (whole|entire|original) {noun:_}`,
    ],
    () => [{ kind: 'ask all' }],
  ),
];

export const AMOUNTS: Phrases = [
  ...says<ShareFact>(
    [
      `(share|shared|split|divide|divided|share out|divides|shares|splits)( a prize of| a total of| a sum of| a profit of| winnings of)? ${ANY}( {noun:t})?${IN_ALL}`,
      `[{name:_} and {name:_} ]${SHARED}( a prize of| a total of| a sum of| a profit of| winnings of)? ${ANY}( {noun:t})?`,
      `(a|the) (total|sum|prize|profit|length|rope|ribbon|string|plank|piece of {word:_}|rod|pole) of ${ANY}( {noun:t})?`,
      `${ANY}( {noun:t})? (is|are|was|were) (to be )?(shared|divided|split|cut)( out| up)?( into {number:_} (parts|pieces|sections))?`,
      `(there are|there were|{thing:_} has|{thing:_} have|{thing:_} contains|{thing:_} had|with|a total of|of) ${ANY}( {noun:t})?${IN_ALL}`,
      `{thing:_} (makes|uses|needs|mixes|wants to make|wants|made|has) (a total of )?${ANY}( {noun:t})?${IN_ALL}`,
      `(the|their) total( number)?( of {noun:t})? (is|was) ${ANY}`,
      `(the|their) (sum|total) (is|was) ${ANY}`,
      `(a|the) {noun:_} ${ANY} long( (is|was) (cut|divided|split)( into {number:_} (parts|pieces|sections))?)?`,
      `(a|the) {noun:_} (is|was) ${ANY} long`,
      `to make ${ANY}( {noun:t})?`,
      `(makes|made|make|wants to make|is making) ${ANY} {noun:_}`,
    ],
    (match) => [{ kind: 'total', amount: amountAt(match, 'n'), thing: match.words('t') }],
  ),
  ...says<ShareFact>(
    [
      `{who:x}( only)? ${HAS}( only)? ${ANY}( {noun:_})?`,
      `{thing:x} (is|was|weighs|costs) ${ANY}( long| wide| tall)?`,
      `{who:x}'s share (is|was) ${ANY}`,
    ],
    (match) => [{ kind: 'amount', name: match.words('x'), amount: amountAt(match, 'n') }],
  ),
  ...says<ShareFact>(
    [
      `(there are|there were|{thing:_} has|{thing:_} have|{thing:_} had|{thing:_} contains|{who:_} (uses|used|has|needs|adds|mixes)|{thing:_} contains|contains|with|for|using|uses|if there are) (exactly )?${ANY} {thing:x}( (in|at|on) {thing:_})?`,
      `{number:n}( of (them|these|the {noun:_}))? are {noun:x}`,
      `(the|its) {noun:x} (contains|has|is|was) ${ANY}`,
    ],
    (match) => [{ kind: 'amount', name: match.words('x'), amount: amountAt(match, 'n') }],
  ),
  ...says<ShareFact>(
    [
      `{who:x} ${HAS} ${ANY}( {noun:_})? more( {noun:_})? than {who:y}( ${HAS})?`,
      `(there are|there were|{who:_} ${HAS}) ${ANY}( of)? more {thing:x} than {thing:y}( (in|at|on) {thing:_})?`,
      `{who:_} (uses|used|has|needs) ${ANY} more {thing:x} than {thing:y}`,
    ],
    (match) => [{ kind: 'more', more: match.words('x'), less: match.words('y'), amount: amountAt(match, 'n') }],
  ),
  ...says<ShareFact>(
    [
      `{who:y} ${HAS} ${ANY}( {noun:_})? (less|fewer)( {noun:_})? than {who:x}( ${HAS})?`,
      `(there are|there were|{who:_} ${HAS}) ${ANY}( of)? (less|fewer) {thing:y} than {thing:x}( (in|at|on) {thing:_})?`,
    ],
    (match) => [{ kind: 'more', more: match.words('x'), less: match.words('y'), amount: amountAt(match, 'n') }],
  ),
];

export const AFTER: Phrases = [
  ...says<ShareFact>(
    [
      `(after|when|if) {number:n}( more| extra)? {noun:x} (are|have been|were|is) (added|put in|put into {thing:_}|added to {thing:_})`,
      `{number:n}( more| extra)? {noun:x} (are|were)( then)? (added|put in|put into {thing:_}|added to {thing:_})`,
      `{number:n}( more| extra)? {noun:x} (join|joined|arrive|arrived|come in)( {thing:_})?`,
      `{who:_} (adds|added|puts in)( another)? {number:n}( more| extra)? {noun:x}( to {thing:_})?`,
    ],
    (match) => [{ kind: 'added', name: match.words('x'), by: amountAt(match, 'n').value }],
  ),
  ...says<ShareFact>(
    [
      `(after|when|if) {number:n} {noun:x} (are|have been|were|is) (removed|taken out|taken away|eaten|sold|taken from {thing:_}|removed from {thing:_}|taken out of {thing:_})`,
      `{number:n} {noun:x} (are|were)( then)? (removed|taken out|taken away|eaten|sold|removed from {thing:_})`,
      `{number:n} {noun:x} (leave|left)( {thing:_})?`,
    ],
    (match) => [{ kind: 'added', name: match.words('x'), by: amountAt(match, 'n').value.neg() }],
  ),
  ...says<ShareFact>(
    [
      `${RATIO_WORD}( of {noun:_} to {noun:_})?( in {thing:_})? (is|becomes|became)( now)? {ratio:r}`,
      `the (new )?ratio( of {noun:_} to {noun:_})? (is|becomes|became|is then) {ratio:r}`,
      `(now )?the ratio( of {noun:_} to {noun:_})? is( now)? {ratio:r}`,
    ],
    (match) => [{ kind: 'after', parts: parts(match) }],
  ),
];
