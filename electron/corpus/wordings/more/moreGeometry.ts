import type { Words } from '../wordings.ts';
import { CIRCLES, PERIMETER_AREA_VOLUME } from './moreMeasures.ts';
import { PYTHAGORAS, TRIGONOMETRY } from './moreTriangles.ts';

const STRAIGHT_LINES: Readonly<Record<string, Words>> = {
  gradient: [
    'Find the gradient of the line joining {one} and {two}.',
    'Find the gradient of the line segment from {one} to {two}.',
    'What is the slope of the line through {one} and {two}?',
    'A line goes through {one} and {two}. What is its gradient?',
    'A is {one} and B is {two}. Find the gradient of AB.',
    'slope between {one} and {two}',
    'gradient from {one} to {two}',
  ],
  midpoint: [
    'Find the midpoint of {one} and {two}.',
    'Find the midpoint of the line segment from {one} to {two}.',
    'A is {one} and B is {two}. Find the midpoint of AB.',
    'Which point is halfway between {one} and {two}?',
    'midpoint of {one} and {two}',
    'midpoint {one} {two}',
  ],
  distance: [
    'Find the distance between the points {one} and {two}.',
    'How far is {one} from {two}?',
    'A is {one} and B is {two}. Find the length of AB.',
    'Work out the length of the line from {one} to {two}.',
    'distance between {one} and {two}',
    'Find the exact distance from {one} to {two}.',
  ],
  line: [
    'A line passes through {one} and {two}. Work out its equation in the form y = mx + c.',
    'Find the equation of the line joining {one} and {two}.',
    'Find the equation of the line that goes through {one} and {two}.',
    'line through {one} and {two}, equation?',
    'What is the equation of the straight line through {one} and {two}?',
  ],
  'slope and point': [
    'Find the equation of the line with gradient {slope} that passes through the point {point}.',
    'A line has gradient {slope} and goes through {point}. Find its equation.',
    'gradient {slope}, through {point}, equation of the line?',
    'What is the equation of the line with slope {slope} through {point}?',
    'Write down the equation of the line through {point} with gradient {slope}.',
  ],
  slope: [
    'Write down the gradient of the line {m}.',
    'What is the gradient of {m}?',
    'gradient of {m}',
    'slope of {m}?',
    'A line has equation {m}. What is its gradient?',
    'The equation of a line is {m}. Find the slope.',
    '{m}. What is the gradient?',
  ],
  'y intercept': [
    'What is the y-intercept of the line {m}?',
    'y-intercept of {m}',
    'A line has equation {m}. What is its y-intercept?',
    'Write down the y-intercept of {m}.',
    '{m}. What is the y-intercept?',
  ],
  'crosses x': [
    'Where does the line {m} cross the x-axis? Give the coordinates.',
    'Where does {m} meet the x-axis?',
    'At which point does {m} cut the x-axis?',
    'Find the coordinates of the point where {m} crosses the x-axis.',
  ],
  'crosses y': [
    'Where does the line {m} cross the y-axis? Give the coordinates.',
    'Where does {m} meet the y-axis?',
    'At which point does {m} cut the y-axis?',
    'Find the coordinates of the point where {m} crosses the y-axis.',
  ],
  'parallel line': [
    'Find the equation of the line parallel to {m} which passes through {point}.',
    'Find the line through {point} that is parallel to {m}.',
    'A line is parallel to {m} and goes through {point}. Find its equation.',
    'parallel to {m} through {point}, equation?',
  ],
  'perpendicular line': [
    'Find an equation of the line perpendicular to {m} through the point {point}.',
    'Find the line through {point} that is perpendicular to {m}.',
    'A line is perpendicular to {m} and goes through {point}. Find its equation.',
    'perpendicular to {m} through {point}, equation?',
  ],
  bisector: [
    'Find the equation of the perpendicular bisector of the line joining {one} and {two}.',
    'P is the point {one} and Q is the point {two}. Find the equation of the perpendicular bisector of PQ.',
    'perpendicular bisector of {one} and {two}',
  ],
};

export const MORE_GEOMETRY: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  'perimeter-area-volume': PERIMETER_AREA_VOLUME,
  circles: CIRCLES,
  pythagoras: PYTHAGORAS,
  'straight-lines': STRAIGHT_LINES,
  trigonometry: TRIGONOMETRY,
  units: {
    convert: [
      'Convert {amount} to {to}.',
      'Change {amount} to {to}.',
      'Change {amount} into {to}',
      'How many {to} are there in {amount}?',
      'How many {to} is {amount}?',
      'how many {to} in {amount}',
      'What is {amount} in {to}?',
      '{amount} in {to}',
      '{amount} to {to}',
      '{amount} = ? {to}',
      'Write {amount} in {to}.',
      'Express {amount} in {to}.',
      'Give {amount} in {to}',
      'A label says {amount}. What is this in {to}?',
      'I measured {amount}. How much is that in {to}?',
    ],
  },
};
