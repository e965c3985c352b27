/** First names as they stand in school books; only these are taken for names at the start of a sentence. */
const NAMES =
  'Aaliyah Aaron Abby Abdul Abigail Adam Adele Aditya Agnes Ahmed Aidan Aisha Alan Alana Albert Alex Alexa Alexander Alice Alicia Alina Alison Amara Amelia Amina Amir Amit Amy Ana Anders Andrea Andrew Angela Anika Anita Anjali Ann Anna Anne Annie Anthony Antonio Anya Archie Aria Arjun Arthur Asha Ashley Ava Ayesha Barbara Bea Bella Ben Benjamin Beth Betty Bill Billy Blake Bob Bobby Brandon Brian Bruno Callum Cameron Camila Carl Carla Carlos Carmen Carol Caroline Cara Cathy Charles Charlie Charlotte Chen Chloe Chris Christine Claire Clara Claudia Cleo Colin Connor Craig Daisy Dan Dana Daniel Daniela Danny Daphne David Dawn Dean Deepa Denise Dev Diana Diego Dominic Dylan Eddie Edward Elena Eli Elias Elijah Elise Eliza Elizabeth Ella Ellen Ellie Elliot Eloise Elsa Emily Emma Eric Erin Esme Ethan Eva Evan Eve Evie Faisal Farah Fatima Felix Finley Finn Fiona Florence Frances Francis Frank Fred Freddie Freya Gabriel Gary Gemma George Georgia Gina Giulia Grace Graham Greg Hamza Hana Hannah Harper Harriet Harry Harvey Hassan Hazel Heidi Helen Henry Holly Hugo Ian Ibrahim Ida Imran Ines Ingrid Irene Iris Isaac Isabel Isabella Isla Ivan Ivy Jack Jackson Jacob Jada Jade Jaden Jake James Jamie Jamal Jan Jane Janet Jasmin Jasmine Jason Jay Jayden Jean Jen Jenna Jenny Jess Jessica Jim Jimmy Jo Joan Joanna Joe Joel John Jon Jonah Jordan Jorge Jose Joseph Josh Joshua Juan Judy Julia Julian Julie Juliet June Kai Karen Karim Karl Kate Katie Kayla Keira Keisha Keith Kelly Ken Kenji Kevin Kian Kim Kira Kofi Krishna Kyle Lara Laura Lauren Layla Leah Lee Leila Lena Leo Leon Leona Lewis Lex Liam Lila Lily Lina Linda Lisa Liz Lola Logan Louis Louisa Louise Luca Lucas Lucia Lucy Luis Luka Luke Luna Lydia Lynn Maisie Malik Marco Marcus Margaret Maria Marie Marina Mario Mark Marta Martha Martin Mary Mason Mateo Matt Matthew Max Maya Megan Mei Melissa Mia Michael Michelle Miguel Mike Mila Millie Milo Mina Miriam Mo Mohamed Mohammed Molly Monica Morgan Musa Nadia Naomi Natalie Natasha Nathan Neil Nia Nick Nico Nicola Nicole Nina Nisha Noah Noor Nora Norah Oliver Olivia Olga Ollie Omar Oscar Otis Owen Paige Pam Pat Patrick Paul Paula Pedro Penny Peter Petra Phil Philip Phoebe Pia Poppy Priya Rachel Rafael Rahul Raj Ralph Ravi Ray Rebecca Reece Riley Rita Rob Robert Robin Rohan Romeo Rosa Rosie Ross Ruby Rudi Ruth Ryan Sabrina Sadia Sally Sam Samantha Samir Samuel Sana Sandra Sanjay Sara Sarah Scarlett Scott Sean Seb Selina Shannon Sharon Shaun Sian Simon Sofia Sonia Sophia Sophie Stan Stella Stephanie Steve Steven Sue Sunita Susan Suzie Tamara Tanya Tara Taylor Ted Teresa Terry Thea Theo Thomas Tia Tim Tina Toby Tom Tomas Tommy Tony Tracy Tyler Uma Una Vera Victor Victoria Viktor Vincent Violet Wendy Wei Will William Willow Xander Yara Yasmin Yuki Yusuf Zac Zach Zain Zainab Zara Zoe Zoya';
/** First names that are surely names wherever they stand with a capital letter. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(NAMES.split(' '));

/** Capitals inside a sentence that are no names. */
const NO_NAME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Find|What|Work|Calculate|Give|Write|State|How|Which|Is|The|Pythagoras|Celsius|Fahrenheit|French|Spanish|German|English|Maths|Science|History|Geography|Art|Music|North|South|East|West|Size|Frequency|Score|Number|Mean|Median|Mode|Range|Group|Class|Team|Year|Red|Blue|Green|Yellow|Yes|No|Not|And|Or)$/;

/** What people do in sums: a capital word before it at the start of a sentence is a name. */
const DOES =
  '(?:saves|saved|runs|ran|walks|walked|scores|scored|throws|threw|buys|bought|puts|wants|picks|picked|draws|drew|chooses|chose|takes|took|plays|played|earns|earned|spends|spent|reads|swims|cycles|drives|travels|cuts|paints|builds|spins|rolls|tosses|flips|eats|plants|measures|needs|owns|sells|records|recorded|works|throws|bakes|collects|keeps|invests|gets|got|gains)';
const NO_PERSON =
  /^(?:She|He|It|They|There|This|That|What|Who|One|Each|Everyone|Someone|Nobody|Water|Which|Nobody|School|Work)$|ing$/;

/**
 * A question with `Sam` for the one person it names; as it is where it names nobody, or several. Who it is cannot change
 * an answer then.
 */
export function withOneName(problem: string): string {
  const text = problem.replace(/\b(?:Mr|Mrs|Ms|Miss|Dr)\.? (?=[A-Z][a-z]+)/g, '');
  const titled = [...problem.matchAll(/\b(?:Mr|Mrs|Ms|Miss|Dr)\.? ([A-Z][a-z]+)/g)].map(([, name = '']) => name);
  const inside = [...text.matchAll(/(?<=[a-z,;] )([A-Z][a-z]{2,})\b/g)].map(([, name = '']) => name);
  const first = [...text.matchAll(/(?:^|[.?!:] )([A-Z][a-z]+)\b/g)].map(([, name = '']) => name);
  const acting = [...text.matchAll(new RegExp(`(?:^|[.?!:] )([A-Z][a-z]+)(?= ${DOES}\\b)`, 'g'))].map(
    ([, name = '']) => name,
  );
  const names = new Set([
    ...titled,
    ...inside.filter((name) => !NO_NAME.test(name)),
    ...first.filter((name) => FIRST_NAMES.has(name)),
    ...acting.filter((name) => !NO_PERSON.test(name)),
  ]);
  const [only, ...more] = names;
  if (only === undefined || more.length > 0) return problem;
  return text.replace(new RegExp(`\\b${only}\\b`, 'g'), 'Sam');
}
