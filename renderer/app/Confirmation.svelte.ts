export type Question = { readonly title: string; readonly text: string; readonly action: string };

/** Asks before something is lost. One question at a time. */
export class Confirmation {
  question: Question | null = $state.raw(null);
  #answer: (yes: boolean) => void = () => undefined;

  ask(question: Question): Promise<boolean> {
    this.answer(false);
    this.question = question;
    return new Promise((resolve) => (this.#answer = resolve));
  }

  answer(yes: boolean): void {
    this.question = null;
    this.#answer(yes);
  }
}
