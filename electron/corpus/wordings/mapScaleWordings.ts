import { joined } from './joined.ts';
import type { Wordings, Words } from './wordings.ts';

const ON_MAP: Words = [
  'A map has a scale of 1:{s}.',
  'The scale of a map is 1 : {s}.',
  'A map is drawn to a scale of 1:{s}.',
  'On a map with scale 1 : {s}',
];

export const MAP_TRAINING: Wordings = {
  realLength: joined(ON_MAP, [
    '{places} are {n} cm apart on the map. How far apart are they really in {unit}?',
    '{places} are {n} cm apart on the map. What is the real distance in {kilometres}?',
    'The distance between {places} on the map is {n} cm. Find the real distance in {unit}.',
    'The distance between {places} on the map is {n} cm. What is the actual distance in {unit}?',
    '{places} are {n} cm apart. Work out the actual distance in {kilometres}.',
  ]),
  mapLength: joined(ON_MAP, [
    '{places} are {n} {unit} apart. How far apart are they on the map in cm?',
    '{places} are really {n} {unit} apart. How many cm apart are they on the map?',
    'The real distance between {places} is {n} {unit}. Find the distance on the map in cm.',
    'The actual distance between {places} is {n} {kilometres}. What is the distance on the map in centimetres?',
    'A road is {n} {unit} long. How long is it on the map in cm?',
  ]),
  centimetresReal: [
    'On a map 1 cm represents {a} {unit}. {places} are {n} cm apart on the map. What is the real distance?',
    'On a map, 1 cm stands for {a} {unit}. {places} are {n} cm apart on the map. How far apart are they really?',
    'A map uses a scale of 1 cm to {a} {unit}. The distance between {places} on the map is {n} cm. Find the real distance.',
    'The scale of a map is 1 cm : {a} {unit}. {places} are {n} cm apart on the map. What is the actual distance in {unit}?',
    'The scale on a map is 1 cm = {a} {unit}. Two places are {n} cm apart on the map. How many {unit} apart are they?',
    '1 cm on a map represents {a} {unit}. What distance does {n} cm represent?',
    'If 1 cm on a map is {a} {unit}, how far is {n} cm?',
    'A map has a scale where 1 cm represents {a} {unit}. How many {unit} does {n} cm represent?',
    'A scale drawing uses 1 cm for {a} {unit}. A line is {n} cm long. How long is it really?',
    'On a map 1 cm represents {a} {unit}. A road is {n} cm long on the map. How long is the road?',
    'On a map 1cm represents {a} {unit}. What real length does {n}cm show?',
    'On a map, 1 cm = {a} {unit}. How far is {n} cm in real life?',
    'The scale is 1 cm to {a} {unit}. The map distance is {n} cm. Find the actual distance.',
    'A map scale is 1 cm to {a} {unit}. Two towns are {n} cm apart on the map. Work out the real distance.',
    'On a plan 1 cm represents {a} {unit}. Find the real length of {n} cm.',
  ],
  centimetresOnMap: [
    'On a map 1 cm represents {a} {unit}. {places} are {n} {unit} apart. How many cm is that on the map?',
    'On a map, 1 cm stands for {a} {unit}. {places} are {n} {unit} apart. How far apart are they on the map?',
    'A map uses a scale of 1 cm to {a} {unit}. The real distance between {places} is {n} {unit}. Find the distance on the map.',
    'The scale of a map is 1 cm : {a} {unit}. {places} are {n} {unit} apart. What is the distance on the map in cm?',
    'The scale on a map is 1 cm = {a} {unit}. Two places are {n} {unit} apart. How many cm apart are they on the map?',
    '1 cm on a map represents {a} {unit}. What length on the map represents {n} {unit}?',
    'If 1 cm on a map is {a} {unit}, how many cm is {n} {unit}?',
    'A map has a scale where 1 cm represents {a} {unit}. How many cm represent {n} {unit}?',
    'A scale drawing uses 1 cm for {a} {unit}. A wall is {n} {unit} long. How long is it on the drawing?',
    'On a map 1 cm represents {a} {unit}. A road is {n} {unit} long. How long is it on the map?',
    'On a map, 1 cm = {a} {unit}. How many cm on the map is {n} {unit}?',
    'The scale is 1 cm to {a} {unit}. The actual distance is {n} {unit}. Find the map distance.',
    'A map scale is 1 cm to {a} {unit}. Two towns are {n} {unit} apart. Work out the distance on the map.',
    'On a plan 1 cm represents {a} {unit}. Find the length on the plan of {n} {unit}.',
    'A model uses 1 cm for {a} {unit}. How many cm long is {n} {unit} on the model?',
  ],
};

export const MAP_HELD_OUT: Wordings = {
  realLength: [
    '{n} cm on a 1:{s} map: how many {unit} is it outside?',
    'Between {places} I measure {n} cm on my 1:{s} map. Give the true distance in {unit}.',
    'Scale 1:{s}, distance on paper {n} cm. Real distance in {unit}?',
  ],
  mapLength: [
    '{n} {unit} outside: how many cm is it on a 1:{s} map?',
    'Between {places} it is {n} {unit}. Give the distance in cm on my 1:{s} map.',
    'Scale 1:{s}, real distance {n} {unit}. Distance on paper in cm?',
  ],
  centimetresReal: [
    'Every centimetre of the map is {a} {unit} outside. How far is {n} cm?',
    'With {a} {unit} to the centimetre, {n} cm on paper is what distance?',
    'My map shows {a} {unit} as 1 cm. {places} are {n} cm from each other on it; how far is that?',
  ],
  centimetresOnMap: [
    'Every centimetre of the map is {a} {unit} outside. How many cm are {n} {unit}?',
    'With {a} {unit} to the centimetre, {n} {unit} is how many cm on paper?',
    'My map shows {a} {unit} as 1 cm. {places} are {n} {unit} from each other; how many cm is that on it?',
  ],
};
