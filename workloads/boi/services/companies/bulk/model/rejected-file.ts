/** A file that cannot be read as a whole; the message says what to do and carries nothing of it. */
export class RejectedFile extends Error {}
