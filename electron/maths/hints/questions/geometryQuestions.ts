import type { Questions } from './questions.ts';

/** Shapes, circles, triangles, lines in the plane. */
export const geometryQuestions: Questions = [
  [
    /^By Pythagoras|^Use Pythagoras|^Add the squares/,
    'Is there a right angle, and what does Pythagoras say about its sides?',
  ],
  [
    /^Square the longest side|triangle is (?:not )?right-angled/,
    'What must hold for the squares of the sides if the angle is right?',
  ],
  [/^Find which part of the circle/, 'Which part of the full turn is the angle?'],
  [
    /^Find the (?:area|circumference) of the whole circle|^Take that part of it/,
    'What would it be for the whole circle?',
  ],
  [/^The (?:radius|diameter) is/, 'Is the length you know the radius or the diameter, and which do you need?'],
  [
    /^The (?:area|volume|surface|curved surface|perimeter|circumference)|^A cuboid has|^Half of the circumference/,
    'Which formula belongs to this shape, and what is known of it?',
  ],
  [
    /^(?:Square|Cube) the (?:radius|side)|^Double it|^Add the (?:parallel|straight) sides/,
    'Which part of the formula is worked out first?',
  ],
  [/^Find the area of the/, 'Which smaller shape is in it, and what is its area?'],
  [/^The gradient is the change/, 'How far up does the line go for how far across?'],
  [/^(?:The gradient is the number|Read the gradient|From \$y=)/, 'Where does the gradient stand in y = mx + c?'],
  [/^Parallel lines|^The gradients are equal/, 'What have parallel lines in common?'],
  [/^Perpendicular|multiply to \$-1\$/, 'How do the gradients of perpendicular lines belong together?'],
  [/into \$y=mx\+c\$|\$y=mx\+c\$/, 'You know the gradient and a point. What does that leave to find?'],
  [/^The \$y\$-intercept/, 'Where does the line cross the y-axis?'],
  [
    /^Take the mean of the \$[xy]\$|^Do the same with|^The midpoint is the mean/,
    'What lies halfway between two numbers?',
  ],
  [/does not lie on the line|lies on the line/, 'Do the coordinates fit the equation of the line?'],
];
