import { NAME } from './nameable.ts';

const KIN: Readonly<Record<string, 'she' | 'he' | 'either'>> = {
  mother: 'she',
  mum: 'she',
  mom: 'she',
  daughter: 'she',
  sister: 'she',
  sis: 'she',
  niece: 'she',
  aunt: 'she',
  grandma: 'she',
  grandmother: 'she',
  nan: 'she',
  granddaughter: 'she',
  wife: 'she',
  woman: 'she',
  girl: 'she',
  father: 'he',
  dad: 'he',
  son: 'he',
  brother: 'he',
  nephew: 'he',
  uncle: 'he',
  grandad: 'he',
  grandpa: 'he',
  grandfather: 'he',
  grandson: 'he',
  husband: 'he',
  man: 'he',
  boy: 'he',
  mr: 'he',
  mrs: 'she',
  ms: 'she',
  cousin: 'either',
  friend: 'either',
  teacher: 'either',
  coach: 'either',
};

const KIN_WORDS = Object.keys(KIN).join('|');

/** One person: "tom", "her brother max", "mr lim", "the son", "he". */
export const PERSON = `(?:he|she|him|her(?! (?:${KIN_WORDS})\\b)|(?:(?:an?|the|his|her|their|my) )?(?:${KIN_WORDS})(?:,? ${NAME})?|${NAME}'s (?:${KIN_WORDS})|${NAME})`;
/** The same before "age": "tom's", "her", "the son's". */
export const OWNER = `(?:his|her(?! (?:${KIN_WORDS})\\b)|(?:(?:an?|the|his|her|their|my) )?(?:${KIN_WORDS})(?:,? ${NAME})?(?:'s|')|${NAME}'s (?:${KIN_WORDS})'s|${NAME}(?:'s|'))`;

/** Everybody that a question speaks of, known by the words they are called by. */
export class People {
  private readonly known: Set<string>[] = [];
  private subject: number | null = null;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  get count(): number {
    return this.known.length;
  }

  /** The place of a person among the known; null where a pronoun may be anyone. A subject is whom "he" means next. */
  find(mention: string, part: 'subject' | 'object'): number | null {
    const place = /^(?:he|she|him|her|his)$/.test(mention) ? this.meant(mention, part) : this.named(mention);
    if (part === 'subject') this.subject = place ?? this.subject;
    return place;
  }

  private named(mention: string): number | null {
    const words = mention
      .replace(/(?:'s|')$/, '')
      .replace(/^[a-z]+'s (?=[a-z])/, '')
      .split(/,? /)
      .filter((word) => !/^(?:an?|the|his|her|their|my)$/.test(word));
    if (!this.isCalled(words)) return null;
    const place = this.known.findIndex((own) => words.some((word) => own.has(word)));
    if (place < 0) return this.known.push(new Set(words)) - 1;
    for (const word of words) this.known[place]?.add(word);
    return place;
  }

  /** "Her son Max" is spoken of again as Max; "a father odd" is no name. */
  private isCalled([kin = '', name]: readonly string[]): boolean {
    if (name === undefined || /^(?:mr|mrs|ms|aunt|uncle)$/.test(kin)) return true;
    return (this.text.match(new RegExp(`\\b${name}\\b`, 'g')) ?? []).length > 1;
  }

  /** Who is left after the gender, and as subject whoever was it last, as object the other one of two. */
  private meant(pronoun: string, part: 'subject' | 'object'): number | null {
    const gender = /^he$|^him$|^his$/.test(pronoun) ? 'he' : 'she';
    const fitting = [...this.known.keys()].filter((place) => [gender, 'either'].includes(this.genderOf(place)));
    const [only, another] = fitting;
    if (only === undefined || another === undefined) return only ?? null;
    const sure = fitting.filter((place) => this.genderOf(place) === gender);
    if (sure.length === 1) return sure[0] ?? null;
    const wanted = part === 'subject' ? [this.subject] : fitting.filter((place) => place !== this.subject);
    return wanted.length === 1 && fitting.includes(wanted[0] ?? -1) ? (wanted[0] ?? null) : null;
  }

  private genderOf(place: number): string {
    const genders = [...(this.known[place] ?? [])].map((word) => KIN[word] ?? 'either');
    return genders.find((gender) => gender !== 'either') ?? 'either';
  }

  /** Whom the last clause spoke of. */
  get last(): number | null {
    return this.subject;
  }
}
