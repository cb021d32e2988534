/** A mistake that the reader can fix: the command line prints the message alone, without a stack, and exits 2. */
export class UserError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UserError";
  }
}
