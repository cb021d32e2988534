import { z } from "zod";

/** A sign-in as its owner sees it. */
export const session = z.strictObject({
  sessionId: z.uuid(),
  startedAt: z.iso.datetime(),
  /** To within five minutes. */
  seenAt: z.iso.datetime(),
  /** The one that asks. */
  current: z.boolean(),
});

export type Session = z.infer<typeof session>;
