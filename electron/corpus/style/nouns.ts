/** Nouns whose plural takes more than an -s would break `{thing}s`. */
function pluralOfS(list: string): readonly string[] {
  return words(list).filter((word) => !/(?:s|h|y|x)$/.test(word));
}

/** Words that may stand for each other in a story. Every list keeps one grammar: names of one sex, plurals in -s. */
function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

export const WOMEN = words(`
  Anna Mia Lena Sara Priya Emma Zoe Maria Amy Chloe Fatima Grace Ines Julia Kate Lucy Nina Olivia Rosa Yuki Aisha Ella
  Hannah Jill Abigail Ada Alice Amara Amelia Anita Asha Ava Beatrice Becky Bella Beth Bianca Carla Carmen Chiara Clara
  Daisy Dalia Dana Diana Eleanor Elena Elif Elsa Emily Erin Esme Esther Eva Evie Faith Farah Fiona Flora Freya Gina
  Hana Harriet Heidi Helen Holly Imani Ingrid Irene Iris Isla Ivy Jada Jane Jasmin Jenna Jess Joanna Josie Kavya Keira
  Kerry Layla Leah Leila Lily Linda Lola Louise Luisa Lydia Maeve Maggie Marta Mary Maya Mei Megan Millie Molly Nadia
  Naomi Natalie Noor Nora Olga Paige Paula Penny Petra Phoebe Poppy Rachel Rania Rebecca Rhea Rosie Ruby Ruth Sadia
  Salma Samira Sana Sandra Selma Shreya Sienna Simone Skye Sofia Sonia Sophie Stella Susan Tamara Tanya Tara Tess Thea
  Tina Uma Vera Wendy Xenia Yara Yasmin Zainab Zara`);

export const MEN = words(`
  Tom Ben Jack Sam Ravi Omar Leo Max Ali Noah Adam Carlos David Ethan Finn George Henry Ivan Joe Kofi Liam Oscar Peter
  Yusuf Aaron Abdul Ahmed Aidan Alan Albert Alex Alfie Amir Andre Andrew Anil Archie Arjun Arthur Bilal Blake Boris
  Brian Bruno Caleb Callum Charlie Chen Chris Cole Colin Connor Dan Daniel Darren Dev Diego Dylan Eddie Edgar Eli
  Elias Emil Eric Felix Frank Fred Gary Gavin Gus Hamza Harry Hassan Hugo Ian Ibrahim Idris Isaac Jacob Jake Jamal
  James Jamie Jason Jay Jeff Jim Jin Joel John Jonah Josh Juan Jude Kai Kamal Karl Keith Ken Kenji Kevin Kieran Kyle
  Lars Lewis Lloyd Logan Louis Luca Lucas Luke Manuel Marco Mark Marcus Martin Mateo Matt Mehmet Miguel Mike Milo Mo
  Musa Nathan Neil Nico Nikhil Oliver Ollie Owen Pablo Patrick Paul Pedro Phil Rahul Raj Rob Roman Rory Ross Ryan Samir
  Sanjay Scott Sean Simon Stan Stefan Steve Tariq Ted Theo Tim Toby Tony Tyler Victor Vikram Will Yan Zac Zane`);

export const COLOURS = words('red blue green yellow white black pink purple brown grey silver gold turquoise violet');

export const PIECES = pluralOfS(`
  ball disc counter bead marble cube sweet button token tile gem badge pebble sock pen pencil chocolate toffee mint brick
  card block chip stone ribbon sticker`);

export const GOODS = pluralOfS(`
  pencil pen notebook ruler banana lemon muffin sandwich cake bun magnet mug poster sticker postcard marker folder
  stapler stamp badge keyring lollipop peach pear plum melon carrot pretzel cookie biscuit doughnut bagel pie pizza
  burger drink smoothie comic magazine puzzle candle bracelet towel cushion lamp vase plant tulip rose balloon battery
  bulb torch brush sponge`);

export const DEAR_THINGS = pluralOfS(`
  bike tent bag coat jacket camera phone watch computer sofa lamp guitar television shirt dress table chair desk laptop
  tablet printer keyboard piano violin drum scooter skateboard kettle toaster fridge cooker freezer microwave rug mirror
  wardrobe bed bookcase necklace ring suit blazer jumper helmet racket mower drill ladder heater fan radio speaker
  console monitor`);

export const PLACES = words(`
  Berlin Moscow Bergen Helsinki Montreal Oslo Stockholm Toronto Warsaw Prague Vienna Zurich Geneva Ottawa Calgary
  Chicago Boston Denver Dublin Glasgow Edinburgh Leeds York Cardiff Riga Vilnius Tallinn Reykjavik Tromso Kiev Minsk
  Harbin Sapporo Seoul Beijing Anchorage Winnipeg Buffalo Munich Krakow`);
