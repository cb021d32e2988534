import { z } from "zod";

const invitationStates = ["open", "accepted", "revoked", "expired"] as const;

export const newInvitation = z.strictObject({
  personId: z.uuid(),
  hours: z.number().int().min(1).max(168).default(72),
});

export const createdInvitation = z.strictObject({
  invitationId: z.uuid(),
  expiresAt: z.iso.datetime(),
  /** The secret follows the "#", which browsers do not send: no server's log has it. */
  link: z.url(),
});

export const invitation = z.strictObject({
  invitationId: z.uuid(),
  personId: z.uuid(),
  state: z.enum(invitationStates),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  version: z.number().int(),
});

export type NewInvitation = z.infer<typeof newInvitation>;
export type CreatedInvitation = z.infer<typeof createdInvitation>;
export type Invitation = z.infer<typeof invitation>;
