import { crossed } from './crossed.ts';
import type { Asked } from './shapeFrames.ts';

export const LADDER: Asked = {
  training: crossed(
    [
      'A ladder {long} long leans against a wall with its foot {short} from the wall. How high does it reach?',
      'A ladder {long} long leans against a vertical wall. The foot of the ladder is {short} from the wall. How high up the wall does it reach?',
      'A {long} ladder leans against a wall. Its foot is {short} from the wall. How far up the wall does it reach?',
      'A ladder of length {long} leans against a wall. The bottom of the ladder is {short} from the base of the wall. How high does the ladder reach?',
      'A ladder is {long} long. It leans against a wall and its foot is {short} from the wall. Find how high it reaches.',
      'A {long} ladder rests against a vertical wall with its foot {short} from the wall. Work out how far up the wall it reaches.',
      'The foot of a ladder is {short} from a wall. The ladder is {long} long. How high up the wall does the ladder reach?',
      'A {long} ladder is placed {short} from the base of a wall. How high up the wall does it reach?',
      'ladder {long} long, foot {short} from wall, how high up the wall?',
      'How high up a wall does a {long} ladder reach if its foot is {short} from the wall?',
      'A ladder {long} long stands against a wall. Its foot is {short} away from the wall. What height does it reach?',
      'A kite string is {long} long and pulled tight. The kite is above a point {short} away. How high is the kite?',
      'A wire {long} long runs from the top of a pole to a point on the ground {short} from the foot of the pole. How tall is the pole?',
      'A vertical pole is held by a {long} wire fixed to the ground {short} from its base. How high is the pole?',
      'A ramp is {long} long and covers a horizontal distance of {short}. How high does it rise?',
    ],
    {},
  ),
  heldOut: [
    'Sam leans a ladder of {long} on a house; the foot stands {short} away. What height does the top reach?',
    'What height on the wall can a {long} ladder reach when its base stands {short} off the wall?',
    'A {long} rope is tied from the top of a flagpole to the ground {short} from the pole. Find the height of the flagpole.',
  ],
};
export const LADDER_FOOT: Asked = {
  training: [
    'A ladder {long} long reaches {short} up a wall. How far is its foot from the wall?',
    'A ladder {long} long leans against a vertical wall and reaches {short} up the wall. How far is the foot of the ladder from the wall?',
    'A {long} ladder reaches {short} up a wall. Find the distance of its foot from the wall.',
    'A {long} ladder leans against a wall. It reaches a height of {short}. How far is its foot from the wall?',
    'The top of a {long} ladder is {short} above the ground. How far is the foot of the ladder from the wall?',
    'A ladder of length {long} reaches a window {short} above the ground. How far from the wall is its foot?',
    'A {long} ladder touches a wall {short} above the ground. How far from the wall is the bottom of the ladder?',
    'A ladder is {long} long. It reaches {short} up a vertical wall. Work out how far the foot of the ladder is from the wall.',
    'ladder {long}, reaches {short} up the wall, how far is the foot from the wall?',
    'How far from a wall is the foot of a {long} ladder that reaches {short} up the wall?',
    'A ramp {long} long rises {short}. What horizontal distance does it cover?',
    'A {long} wire runs from the top of a {short} pole to the ground. How far from the foot of the pole is it fixed?',
    'A kite on a {long} string flies {short} above the ground. How far away, along the ground, is the point below the kite?',
    'Find the distance between the wall and the foot of a {long} ladder which reaches {short} up the wall.',
    'A {long} ladder leans on a wall and its top is {short} high. Calculate the distance of its foot from the wall.',
  ],
  heldOut: [
    'To reach {short} up, how far off the wall must a {long} ladder stand?',
    'Its top is {short} up the wall and the ladder is {long} long; how far out is its base?',
  ],
};
export const WALK: Asked = {
  training: crossed(
    [
      'A ship sails {one} <e> and then {two} <n>. How far is it from where it started?',
      'A ship sails {one} due <e> and then {two} due <n>. How far is it from its starting point?',
      'A boat sails {one} <e> then {two} <n>. How far is the boat from the harbour?',
      'Anna walks {one} <e> and then {two} <n>. How far is she from her starting point?',
      'Tom walks {one} due <e>, then {two} due <n>. How far is he from where he started?',
      'A plane flies {one} <e> and then {two} <n>. Find its distance from the start.',
      'A man walks {one} <e> and {two} <n>. What is the shortest distance back to the start?',
      'Maya cycles {one} <e> and then {two} <n>. Work out the direct distance back to where she began.',
      'A drone flies {one} <e> and {two} <n>. How far is it from its starting point in a straight line?',
      'I walk {one} <e> and then {two} <n>, how far am I from where I started?',
      'walk {one} <e> then {two} <n>, how far from start',
    ],
    { e: ['east', 'west'], n: ['north', 'south'] },
  ),
  heldOut: [
    'After {one} eastwards and {two} northwards, what is the straight way back?',
    'A hiker goes {one} to the west, turns and goes {two} to the south. How far off is the start as the crow flies?',
  ],
};
