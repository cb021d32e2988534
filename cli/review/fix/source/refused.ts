/** A change that cannot be made without a person: the message says what is in its way. */
export class Refused extends Error {
  constructor(message: string) {
    super(message);
    this.name = "Refused";
  }
}
