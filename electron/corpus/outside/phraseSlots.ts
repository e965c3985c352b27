import type { Words } from '../wordings/wordings.ts';

function list(texts: string): Words {
  const [first = '', ...more] = texts.trim().split(/\s*\|\s*/);
  return [first, ...more];
}

/** Parts of sentences for the templates of what lies outside; they may hold marks themselves. */
export const PHRASES: Readonly<Record<string, Words>> = {
  prove: list(
    'Prove that | Show that | Prove: | Give a proof that | Can you prove that | How do I prove that | Write a proof that | Prove formally that | Use induction to show that | Prove by contradiction that | Disprove or prove: | Explain why it is always true that | Verify that | Justify the statement that | Deduce that | Prove or find a counterexample: | Show algebraically that | Establish that',
  ),
  claim: list(
    'the sum of {k} consecutive odd numbers is a multiple of {k} | (n + {k})^2 - n^2 is always odd or always even | the square of an odd number is odd | n^2 + n is even for every integer n | {k}^n > n^2 for all large n | the product of two even numbers is a multiple of 4 | √{n} is not rational | there is no largest prime | the base angles of an isosceles triangle are equal | {k}n + {n} is never a square | log_{k} {n} is irrational | a + b ≥ 2√(ab) | x^2 + {n} > 0 for every real x | the sequence a_n = 1/n^{k} converges to 0 | the function f(x) = |x - {k}| is not differentiable at x = {k} | every bounded sequence has a convergent subsequence | the sum of the first n odd numbers is n^2 | 1 + 2 + ... + n = n(n+1)/2 | the tangent is perpendicular to the radius | the angle in a semicircle is a right angle | opposite sides of a parallelogram are equal | the line through the midpoints is parallel to the third side | n^{k} - n is divisible by {k} | any two groups of order {n} are isomorphic | the set of all subsets of N is uncountable | triangle {vertex} is congruent to triangle {vertex} | {vertex}D is a rhombus | (sin x + cos x)^2 = 1 + sin 2x | tan x + cot x = 2/sin 2x | the recurring decimal 0.999... equals 1 | the difference of two squares of odd numbers is divisible by 8 | a number is divisible by 9 exactly if its digit sum is | the eigenvalues of {matrix} are real | f is injective but not surjective | the medians divide the triangle into six equal areas | a continuous function on [0, {n}] is bounded | the polynomial x^{k} + {n} has no rational root',
  ),
  picture: list(
    'in the diagram | in the diagram below | in the picture | in the figure | shown below | shown in the diagram | shown opposite | on the grid | in the drawing above | in Figure {k} | in the image | in the attached picture | drawn above | shown on the right | in the sketch | in the screenshot',
  ),
  unseen: list(
    'the size of angle x | the size of the angle marked {x} | the value of x | the shaded area | the area of the shaded part | the perimeter of the shape | the area of the compound shape | the missing side | the missing angle | the length of side {vertex} | the lengths of the sides marked a and b | the area of the triangle | the gradient of the line | the equation of the line | the coordinates of point A | the volume of the solid | the height of the tower | the angle at the centre | the surface area of the solid | the two missing lengths | the fraction that is shaded | the percentage that is shaded | the reading on the scale | the mode of the data | the median | the probability of landing on red | the time on the clock | the next shape | the bearing of B from A | the order of rotational symmetry',
  ),
  find: list(
    'Find | Work out | Calculate | What is | Determine | Give | Write down | Can you find | find | work out | Please find | Compute | Estimate | Read off | How do I find | I need | Tell me | State',
  ),
  write: list(
    'Write | Can you write | Please write | Help me write | write me | Compose | Draft | Could you write | I need | Make me | Give me | Prepare',
  ),
  text: list(
    'an essay | a short essay | a {big} word essay | a paragraph | a poem | a haiku | a story | a short story | a speech | a report | a summary | a letter | a book review | an article | a song | a rap | a limerick | a script | a presentation | a blog post | an introduction | a conclusion | {k} paragraphs | {n} sentences | some notes | a revision guide | a persuasive text | a diary entry',
  ),
  matter: list(
    '{topic} | {topic} | {place} | {person} | {subject} | the life of {person} | my holiday in {place} | school uniforms | why homework should be banned | friendship | a dragon who loved numbers | the importance of sleep | my favourite animal | social media | recycling | space travel | the history of mathematics | a day at the beach | chapter {n} of the novel | the causes of {topic} | the number {n} | pi day | my maths teacher | plastic in the sea | electric cars | the moon landing in {year} | winter | the theme of love in the play | video games | an apology for being late',
  ),
  explain: list(
    'Explain | Describe | Discuss | Evaluate the view that people need | Compare | Outline | Summarise | Analyse | Tell me about | What do you know about | Define | Give an example of | Why is there | How does one study | What are the main features of | Give a short account of | What is meant by | Teach me about',
  ),
  concept: list(
    'osmosis | mitosis | photosynthesis | inflation | the water cycle | supply and demand | the greenhouse effect | natural selection | plate tectonics | the French Revolution | the Cold War | a sonnet | alliteration | irony in the play | iambic pentameter | the digestive system | electrolysis | the carbon cycle | covalent bonding | refraction | the big bang | the industrial revolution | globalisation | the Treaty of Versailles | the respiratory system | enzymes | Newton’s laws | the rock cycle | democracy | the Black Death | migration in {place} | the water supply of {place} | an ecosystem | a food chain | DNA | longitude and latitude | the tides | the difference between weather and climate | opportunity cost | the Tudors | the human heart | acid rain | isotopes | static electricity | the electromagnetic spectrum | volcanoes',
  ),
  code: list(
    'a function | a program | a script | code | some code | a class | a loop | a recursive function | a method | an algorithm | a macro | a query | a one-liner | pseudocode | unit tests',
  ),
  job: list(
    'prints the first {n} primes | adds the numbers from 1 to {big} | sorts a list of {n} numbers | finds the largest of {k} numbers | solves {k}x + {n} = {big} | computes the mean of a list | reverses a string | checks whether {big} is prime | draws a square | converts degrees to radians | counts the vowels in "{word}" | rolls {k} dice | calculates {n} factorial | prints a triangle of stars | simulates a coin toss | reads a file | guesses a number from 1 to {big} | works out the area of a circle | simplifies fractions | multiplies two matrices',
  ),
  higher: list(
    'eigenvalues | eigenvectors | characteristic polynomial | determinant | inverse | rank | trace | null space | transpose | Jordan form | LU decomposition | adjoint | singular values',
  ),
  series: list(
    'Taylor series | Maclaurin series | Fourier series | Laurent series | power series | Laplace transform | Fourier transform | z-transform | radius of convergence | interval of convergence',
  ),
  function: list(
    'e^{{k}x} | sin({k}x) | ln(1 + x) | 1/(1 - x) | x^{k} e^{-x} | cos x^2 | sqrt(1 + {k}x) | t^{k} | e^{-{k}t} sin t | arctan x | x|x| | tan x | sinh {k}x | {poly}',
  ),
  de: list(
    "y'' - {k}y' + {n}y = 0 | dy/dx = {k}xy | y' + {k}y = e^x | dy/dx = x^2 + y^2 | y'' + {n}y = sin x | x y' = y + {k}x | (x^2 + y) dx + x dy = 0 | \\frac{dy}{dx} + {k}y = {n} | \\frac{d^2y}{dx^2} + {n}y = 0 | dP/dt = 0.0{k}P(1 - P/{big}) | u_t = {k}u_{xx} | y''' = y",
  ),
  person: list(
    'Napoleon|Newton|Cleopatra|Gandhi|Einstein|Shakespeare|Mozart|Galileo|Euclid|Marie Curie|Darwin|Fermat|Gauss|Ada Lovelace|Julius Caesar|Columbus|Beethoven|Picasso|Churchill|Queen Victoria',
  ),
  relative: list('mum|dad|brother|sister|friend|teacher|dog|cat|grandma|cousin|neighbour|uncle'),
  mood: list('sad|happy|tired|bored|angry|nervous|lonely|excited|hungry|sleepy|stressed|confused'),
  device: list('phone|laptop|printer|calculator|tablet|router|keyboard|bike|car|television'),
  food: list('pizza|pasta|soup|pancakes|curry|bread|chocolate cake|salad|rice|omelette'),
  game: list('chess|football|tennis|Minecraft|basketball|cricket|poker|hockey|Monopoly|hide and seek'),
};
