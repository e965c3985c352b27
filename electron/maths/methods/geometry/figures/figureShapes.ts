/** Words for shapes, the special ones first. */
const SHAPES: readonly (readonly [pattern: string, shape: string])[] = [
  ['equilateral triangles?|equilateral', 'equilateral triangle'],
  ['regular pentagons?|pentagons? \\(regular\\)', 'regular pentagon'],
  ['regular hexagons?', 'regular hexagon'],
  ['regular octagons?', 'regular octagon'],
  ['triangular prisms?', 'triangular prism'],
  ['square-based cuboids?|square prisms?', 'square-based cuboid'],
  ['rectangular prisms?|cuboids?|rectangular (?:box|tank|block|solid|container|crate|aquarium|fish tank|swimming pool|brick|pool)(?:es|s)?', 'cuboid'],
  ['square[- ]based pyramids?|square pyramids?|pyramids? with a square base', 'square-based pyramid'],
  ['pyramids?', 'pyramid'],
  ['prisms?|prism-shaped', 'prism'],
  ['cubes?|cubical [a-z]+|cube-shaped [a-z]+|dice|die', 'cube'],
  ['hemispheres?|hemispherical [a-z]+', 'hemisphere'],
  ['spheres?|spherical [a-z]+', 'sphere'],
  ['cylinders?|cylindrical(?: [a-z]+)?|cylinder-shaped [a-z]+', 'cylinder'],
  ['(?:ice cream |paper |traffic )?cones?|conical [a-z]+|cone-shaped [a-z]+', 'cone'],
  ['quarter[- ]circles?|quadrants?|quarter of a circle', 'quarter circle'],
  ['semi-? ?circles?|half[- ]circles?|semi-?circular [a-z]+|half of a circle', 'semicircle'],
  ['(?:minor )?sectors?(?: of (?:a|the) circle)?|slice', 'sector'],
  ['circles?|circular (?:flower ?|duck |fish |race |running |swimming )?[a-z]+|round (?:pond|table|pizza|rug|window|tin|cake|plate|mirror|tablecloth|pool|trampoline)', 'circle'],
  ['parallelograms?', 'parallelogram'],
  ['trapezi(?:um|ums|a)|trapezoids?', 'trapezium'],
  ['rhombus(?:es)?', 'rhombus'],
  ['kites?(?=[- ]shaped| has diagonals| with diagonals)', 'kite'],
  ['rectangles?|rectangular(?: [a-z]+)?|oblongs?', 'rectangle'],
  ['squares?(?! (?:cm|mm|km|m|ft|in|yd|feet|foot|inch|inches|yards?|met(?:re|er)s?|centimet(?:re|er)s?|kilomet(?:re|er)s?|miles?|units?|base)\\b)', 'square'],
  ['isosceles right(?:-angled)? triangles?|right(?:-angled)? isosceles triangles?', 'isosceles right-angled triangle'],
  ['right(?:-| )?angled? triangles?|right triangles?|triangles? (?:is|are) right(?:-| )?angled?', 'right-angled triangle'],
  ['isosceles triangles?|isosceles', 'isosceles triangle'],
  ['triangles?|triangular [a-z]+', 'triangle'],
  ['l-?shaped?(?: [a-z]+)?|shaped? like an l|in an l shape|l shape', 'l-shape'],
]; // prettier-ignore

const PATTERNS = SHAPES.map(
  ([source, shape]) => [new RegExp(`(?<![\\w-])(?:${source})(?:-shaped(?: [a-z]+)?)?(?![\\w-])`, 'g'), shape] as const,
);

/** The shapes that a question names, each once, and its text with a plain word where they stood. */
export function shapesIn(text: string): { readonly shapes: readonly string[]; readonly text: string } {
  const shapes: string[] = [];
  let rest = text;
  for (const [pattern, shape] of PATTERNS)
    rest = rest.replace(pattern, () => {
      if (!shapes.includes(shape)) shapes.push(shape);
      return 'figure';
    });
  return { shapes, text: rest };
}
