/**
 * Questions of kinds that no generator makes; their solutions come from the rules that read them, so a text that the
 * rules cannot read is never used. The marks are those of `fillNumbers`.
 */
export const RULED_TEXTS: Readonly<Record<string, readonly string[]>> = {
  averages: [
    'What is the mean of <1.1..4.9>, <2.1..5.9> and <3.1..6.9>?',
    'mean of <2..9>, <2..9>, <2..9>, <2..9>, <10..20> and <10..20>',
  ],
  circles: [
    'Give the centre of the circle (x - <2..9>)^2 + (y + <2..9>)^2 = <16|25|36|49|64|81> and its radius.',
    'What is the radius of the circle x^2 + y^2 = <16|25|49|64|100>?',
    'Write down the equation of the circle with centre (<1..6>, <-5..-1>) and radius <2..9>.',
    'Find the radius of the circle x^2 + y^2 - <4|6|8|10>x + <2|4|6>y - <3..12> = 0.',
    'PQRS is a cyclic quadrilateral and angle PQR = <70..110>°. What is angle PSR?',
    'A sector has radius <4..12> cm and an angle of <1.1..2.4> radians. What is its area?',
    'A circle has circumference <4|6|8|10|12|14>π m. Find its area in terms of π.',
  ],
  expanding: [
    'Multiply out and simplify (x + <1..4>)(x - <1..4>)(x + <1..5>).',
    'Expand (1 - <2..3>x)^<3..4> with the binomial theorem.',
    'Write (x - <1..3>)^3 without brackets.',
  ],
  factorising: [
    'x - <a:1..3> is a factor of x^3 - <a+5>x^2 + <5*a+6>x - <6*a>. Factorise the cubic completely.',
    'Factorise <a:2..6>m^2 - <a*9>n^2.',
  ],
  'linear-equations': [
    'A triangle has angles x°, <2..4>x° and <30..60>°. Work out x.',
    'The three angles of a triangle are x°, (x + <10..30>)° and (x + <20..40>)°. What is x?',
    'Solve <20|30|40|60>/y = <2..9>.',
    'Hiring a boat costs £<4..9> plus £<2..5> an hour. <name> pays £<24..44>. For how many hours was the boat hired?',
  ],
  inequalities: [
    'Find the values of x for which |x - <1..9>| < <2..9>.',
    '|x + <1..9>| ≥ <2..9>, solve for x',
    'Solve the inequality |2x + <1|3|5|7>| < <3|5|7|9>.',
    'Solve <2..5>x - <1..9> <= <1..20> and give the answer in interval notation.',
    'Which integers satisfy both <2..3>x - <1..4> > <3..6> and x + <1..5> < <8..14>?',
  ],
  integers: [
    'A kite is <20..60> m above sea level and a diver is <5..30> m below sea level. How far apart are their heights?',
    'Evaluate (-<2..5>)^3.',
    'What is |-<5..15>| + |-<2..9>|?',
    'Work out <1000..2000> − <200..900>.',
    'What is <120..350> × <12..39>?',
    'Eggs are put in boxes of <6|10|12>. How many eggs are left over from <200..400> eggs?',
  ],
  'simultaneous-equations': [
    'Solve y = x^2 - <2|6|12> and y = x.',
    'Solve the equations x^2 + y^2 = <25|100> and y = x - <1|2>.',
    'At which point do y = <2..5>x + <1..9> and y = <1..9> - x meet?',
    'Two numbers add up to <a:20..60> and one is <4|6|8> more than the other. What are they?',
  ],
  sequences: [
    'What is the nth term of the sequence <a:2..6>, <a+3>, <a+8>, <a+15>, <a+24>?',
    'A sequence has u_1 = <2..6> and u_{n+1} = <2..3>u_n + <1..5>. What is u_3?',
    'In an arithmetic sequence the 4th term is <a:9..15> and the 9th term is <a+20>. What is the first term?',
    'Which term of <a:2..9>, <a+4>, <a+8>, <a+12>, ... is <a+80>?',
  ],
  'straight-lines': [
    'The point (<2..6>, k) is on the line y = <2..5>x - <1..4>. What is k?',
    'Write <3|6|9>x + 3y = <6|9|12> in the form y = mx + c.',
    'What is the gradient of <2..4>x + <5..7>y = <8..20>?',
  ],
  trigonometry: [
    'Triangle PQR has p = <7..12> cm, angle P = <40..60>° and angle Q = <50..80>°. Find q to 1 decimal place with the sine rule.',
    'A triangle has two sides of <5..9> m and <7..12> m with an angle of <40..80>° between them. How long is the third side, to 1 decimal place?',
    'The sides of a triangle are <5..6> m, <7..8> m and <9..10> m. Work out its largest angle to the nearest degree.',
  ],
  limits: [
    'What is the limit of sin(<2..9>x)/(<2..5>x) as x tends to 0?',
    'What does ((<a:2..6> + h)^2 - <a*a>)/h tend to as h tends to 0?',
    'lim x->0 (e^(<2..4>x) - 1)/x',
  ],
  'powers-roots': [
    'What is the cube root of <8|27|64|125|216|343|512|1000>?',
    'A square rug has an area of <36|49|64|81|100|144> m². What is the length of one side?',
    '(<2..7>^<2..5>)^<2..4> as a single power',
    'Evaluate <2..9>^0 + <2..9>.',
    'Simplify (<2..4>a^<2..3>b)^<2..3>.',
  ],
  pythagoras: [
    'Triangle DEF has a right angle at E. DF = <13|17|25> cm and DE = <5|8|7> cm. Work out EF.',
    'How far is the point (<-5..3>, <-4..4>) from (<4..9>, <5..9>)?',
    'A square has a diagonal of <6|8|10|12> m. What is the exact length of its sides?',
  ],
  'perimeter-area-volume': [
    'From a rectangle <8..12> m by <6..9> m a rectangle <2..4> m by <1..3> m is cut out of one corner. Find the area that is left.',
    'How many square tiles of side 50 cm cover a floor <3..8> m long and <2..5> m wide?',
    'The length of a rectangle is <1|3|5> m more than its width and its perimeter is <30|34|38|42|46> m. What is its area?',
    'A photo <10..15> cm by <16..20> cm has a frame <2..4> cm wide all round. What is the area of the frame?',
  ],
  percentages: [
    'A price of $<200..400> rises by <10|20|25>% and then falls by <10|20>%. Find the final price.',
    'A number is increased by <5..20>% and then by <5..20>%. What is the overall percentage increase?',
    'Write <0.015..0.095> as a percentage.',
    'What is 12.5% of £<40..90>?',
  ],
  'ratio-proportion': [
    'p is proportional to the square of q and p = <12|18|20|45> when q = <2|3>. Work out p when q = <4..7>.',
  ],
  probability: [
    'A and B are independent with P(A) = 0.<2..6> and P(B) = 0.<3..7>. What is P(A or B)?',
    'Of 40 people, <20..25> like tea, <18..24> like coffee and <4..8> like neither. One person is picked at random. What is the probability that the person likes both?',
    'What is the probability that a card drawn from a pack of 52 is a queen or a spade?',
    'From <3..6> men and <3..6> women two people are chosen at random. What is the probability of one man and one woman?',
  ],
  'words-money': [
    '<name> buys <2..5> apples at <35..95>p each and a drink for £1.<10..90>. How much change does <name> get from a £10 note?',
    'A shop buys <40..60> mugs for £<150..200>, sells <20..30> of them at £<6|7> each and the rest at £<3|4> each. Find the profit.',
    'A salesman is paid $<250..350> a week plus <4|5|8>% of his sales. One week he earns $<400..600>. How much did he sell?',
  ],
  'words-ages': [
    'The ages of three cousins are in the ratio 2:3:<5|7>. The oldest is <15|20|25|30> years older than the youngest. Find the age of the youngest.',
  ],
  'words-numbers': [
    'A half of a number is <4..9> more than a quarter of it. Find the number.',
    'The square of a positive number is <20|30|42|56|72> greater than the number. What is it?',
    'Three quarters of a number is <a:6..20>. What is the number?',
  ],
  'words-speed': [
    'A motorbike at <85..95> mph follows a van that is <4..9> miles ahead going at <65..75> mph. After how many minutes does it catch the van?',
    '<name> cycles <10|20|30> km at <10|20> km/h and then <15|30> km at <15|30> km/h. What is the average speed for the whole ride?',
    'A car goes <30..60> miles in <30|40|45> minutes. How far does it go in <2..3> hours at the same speed?',
    'A car speeds up uniformly from rest to <10..30> m/s in <4|5|8> seconds. Find its acceleration.',
  ],
  derivatives: [
    'The height of a stone after t seconds is h = <10..30>t - 5t^2 metres. What is its velocity when t = <1..2>?',
    'Differentiate x^<2..4> sin x with the product rule.',
    'Differentiate (<2..5>x - <1..9>)^<3..6> with the chain rule.',
    'Find the derivative of ln(x^2 + <1..9>).',
    'Find the equation of the normal to y = x^2 + <1..5>x at x = <1..3>.',
  ],
  integrals: [
    'What is the area between the curve y = <2..6>x - x^2 and the x-axis?',
    'A body has velocity v = 3t^2 + <2|4|6>t m/s and starts from the origin. How far does it move in the first <2..3> seconds?',
    'Find ∫ (x + <1..6>)(x - <1..6>) dx.',
    'Integrate <2..9>/x for x > 0.',
  ],
  'exponentials-logarithms': [
    'If e^(<2..3>x) = <3..9>, find x exactly.',
    'Write log_<2..5> <x|y> = <2..4> in index form.',
    'The population after t years is P = <2000..5000> × 1.0<2..9>^t. Find the population after 3 years to the nearest whole number.',
    'Solve e^(2x) - <a:5..9>e^x + <a-1> = 0.',
  ],
  'substitution-functions': [
    'v = u + at. Find v if u = <5..15>, a = <-5..5> and t = <2..6>.',
    'The cost in dollars of a taxi ride of m miles is C = <2..4>m + <3..9>. What does a ride of <3..12> miles cost?',
    'f(x) = <2..4>x - <1..5> and g(x) = x^2. What is gf(x)?',
  ],
  'changing-the-subject': [
    'The cost C of hiring a van for h hours is C = <5..15>h + <20..60>. Write h in terms of C.',
    'If y = (x + <1..5>)/(x - <2..5>), find x in terms of y.',
  ],
  decimals: [
    'Estimate (<31.1..48.9> × <4.2..6.8>) ÷ 0.<210..560> by rounding every number to 1 significant figure.',
    'Write 0.\\dot{<1..8>} as a fraction.',
  ],
  fractions: [
    '<name> eats 1/3 of a cake and <other> eats <1/4|2/5|3/8|2/7> of it. What fraction is left?',
    'Write x/<2|3|5> + (x - 1)/4 as one fraction.',
  ],
  surds: ['Write √<20|45|80> + √<5|125> in the form k√5.', '√<2|5> × √<8|20|18|45>'],
  'factors-multiples-primes': [
    'List the prime numbers between <10..30> and <40..60>.',
    'Which number is prime: 39, 49, <41|43|47>, 51, 57?',
  ],
  'quadratic-equations': [
    'A ball is at height h = <10|30|60> + 5t - 5t^2 metres after t seconds. When does it reach the ground?',
    'Solve x^2 - <3..9>x + <1..2> = 0. Give your answers to 2 decimal places.',
  ],
  'like-terms': [
    'The sides of a triangle are <2..4>x + <1..6>, <2..5>x - <1..4> and <2..4>x + <2..8>. Write its perimeter as simply as possible.',
    'Subtract (<2..3>x - <2..6>y) from (<5..9>x + y).',
    'Simplify <2..5> × <2..4>y + <2..5> × <2..6>y.',
  ],
};
