/** The caller asked for something that does not exist; the application answers 404. */
export class NotFound extends Error {}
