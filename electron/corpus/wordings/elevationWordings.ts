import { crossed } from './crossed.ts';
import type { Asked } from './shapeFrames.ts';

export const ELEVATION: Asked = {
  training: crossed(
    [
      'From a point {length} from the foot of a <o> the angle of elevation of its top is {angle}. How tall is the <o>?',
      'From a point on the ground {length} from the base of a <o>, the angle of elevation of the top is {angle}. Find the height of the <o>.',
      'The angle of elevation of the top of a <o> from a point {length} away is {angle}. Find the height of the <o>.',
      'A person stands {length} from the foot of a <o>. The angle of elevation of the top is {angle}. How high is the <o>?',
      'Standing {length} from a <o>, the angle of elevation to the top is {angle}. Work out the height of the <o>.',
      'The shadow of a <o> is {length} long when the sun is {angle} above the horizon. How tall is the <o>?',
      'A <o> casts a shadow {length} long when the angle of elevation of the sun is {angle}. Find the height of the <o>.',
      '<o>: {length} away, angle of elevation {angle}, how tall?',
    ],
    { o: ['tree', 'tower', 'building', 'flagpole', 'church'] },
  ),
  heldOut: [
    'I look up at {angle} to the top of a mast that stands {length} away on flat ground. Its height?',
    'A chimney is seen under {angle} from {length} away. State how high it is.',
  ],
};
export const LADDER_HEIGHT: Asked = {
  training: [
    'A ladder {length} long leans against a wall at an angle of {angle} to the ground. How high does it reach?',
    'A {length} ladder leans against a vertical wall and makes an angle of {angle} with the ground. How high up the wall does it reach?',
    'A ladder of length {length} makes an angle of {angle} with the horizontal ground. How far up the wall does the ladder reach?',
    'A ladder is {length} long. It leans against a wall at {angle} to the ground. Find the height that it reaches.',
    'A {length} ladder is placed against a wall at an angle of {angle} to the ground. Work out how far up the wall it reaches.',
    'How high up a wall does a {length} ladder reach if it makes an angle of {angle} with the ground?',
    'A kite flies on a string {length} long at an angle of {angle} to the ground. How high is the kite?',
    'A kite string is {length} long and makes an angle of {angle} with the horizontal. Find the height of the kite.',
    'A ramp is {length} long and slopes at {angle} to the horizontal. How high does it rise?',
    'A slide {length} long makes an angle of {angle} with the ground. How high is the top of the slide?',
    'ladder {length}, angle with ground {angle}, height up the wall?',
  ],
  heldOut: [
    'Leaned at {angle} to level ground, which height does a ladder of {length} get to?',
    'A rope of {length} rises at {angle} from the ground to the top of a mast. How high is the mast?',
  ],
};
export const LADDER_FOOT: Asked = {
  training: [
    'A ladder {length} long leans against a wall at an angle of {angle} to the ground. How far is its foot from the wall?',
    'A {length} ladder leans against a vertical wall and makes an angle of {angle} with the ground. How far is the foot of the ladder from the wall?',
    'A ladder of length {length} makes an angle of {angle} with the horizontal ground. How far is its base from the wall?',
    'A ladder is {length} long. It leans against a wall at {angle} to the ground. Find the distance of its foot from the wall.',
    'A {length} ladder is placed against a wall at an angle of {angle} to the ground. Work out how far its foot is from the wall.',
    'How far from the wall is the foot of a {length} ladder that makes an angle of {angle} with the ground?',
    'A ramp is {length} long and slopes at {angle} to the horizontal. What horizontal distance does it cover?',
    'ladder {length}, angle with ground {angle}, distance of the foot from the wall?',
    'A wire {length} long is fixed to the top of a mast and makes an angle of {angle} with the ground. How far is its lower end from the foot of the mast?',
  ],
  heldOut: [
    'How far out must a {length} ladder stand to make {angle} with level ground?',
    'Leaned at {angle} to the ground, how far is the base of a ladder of {length} from the wall?',
  ],
};
export const SHADOW: Asked = {
  training: [
    'A pole {length} tall casts a shadow when the sun is {angle} above the horizon. How long is the shadow?',
    'A tree is {length} tall. The angle of elevation of the sun is {angle}. How long is the shadow of the tree?',
    'A tower is {length} high. Find the length of its shadow when the angle of elevation of the sun is {angle}.',
    'From a point on the ground the angle of elevation of the top of a {length} tower is {angle}. How far is the point from the foot of the tower?',
    'From the top of a cliff {length} high the angle of depression of a boat is {angle}. How far is the boat from the foot of the cliff?',
    'The angle of depression of a boat from the top of a {length} cliff is {angle}. Find the distance of the boat from the base of the cliff.',
    'A lighthouse is {length} high. The angle of depression of a ship from its top is {angle}. How far is the ship from the foot of the lighthouse?',
    'The angle of elevation of the top of a {length} flagpole is {angle}. How far away is the observer from the foot of the flagpole?',
    'A building is {length} tall. From a point on the ground the angle of elevation of its top is {angle}. How far is the point from the building?',
  ],
  heldOut: [
    'How long a shadow does a {length} post throw with the sun {angle} high?',
    'From {length} up a tower I look down at {angle} to a car. How far is the car from the tower?',
  ],
};
