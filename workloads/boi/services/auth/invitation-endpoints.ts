import { z } from "zod";
import { endpoint, type Endpoint } from "../../platform/http/endpoint";
import { pageOf, pageQuery } from "../../platform/http/page";
import type { AuthServices } from "./model/auth-services";
import { createdInvitation, invitation, newInvitation } from "./model/invitation";
import { acceptInvitation } from "./verbs/accept-invitation";
import { createInvitation, createdInvitationAgain } from "./verbs/create-invitation";
import { listInvitations } from "./verbs/list-invitations";
import { revokeInvitation } from "./verbs/revoke-invitation";

export const invitationEndpoints: readonly Endpoint<AuthServices>[] = [
  endpoint({
    method: "post",
    path: "/auth/invitations",
    operationId: "createInvitation",
    summary: "Makes a link, used once, by which a person writes its own record",
    auth: "invitation:create",
    body: newInvitation,
    answers: { status: 201, body: createdInvitation },
    problems: [404, 410],
    secret: { fields: ["link"], restore: createdInvitationAgain },
    handle: async ({ body }, call) => {
      const made = await createInvitation(call, body);
      return { status: 201, body: made, version: 1, location: `/auth/invitations/${made.invitationId}` };
    },
  }),
  endpoint({
    method: "get",
    path: "/auth/invitations",
    operationId: "listInvitations",
    summary: "The tenant's invitations, the latest first",
    auth: "invitation:create",
    query: z.strictObject({ ...pageQuery.shape, personId: z.uuid().optional() }),
    answers: { status: 200, body: pageOf(invitation) },
    handle: async ({ query }, { sql, now }) => ({
      status: 200,
      body: await listInvitations(sql, now, query),
    }),
  }),
  endpoint({
    method: "delete",
    path: "/auth/invitations/{invitationId}",
    operationId: "revokeInvitation",
    summary: "Revokes an invitation, used or not; who used it is signed out",
    auth: "invitation:create",
    params: z.strictObject({ invitationId: z.uuid() }),
    answers: { status: 204, body: z.undefined() },
    problems: [404],
    handle: async ({ params }, { sql, caller, now, audit }) => {
      await revokeInvitation({ sql, caller, now, audit }, params.invitationId);
      return { status: 204, body: undefined };
    },
  }),
  endpoint({
    method: "post",
    path: "/auth/invitations/accept",
    operationId: "acceptInvitation",
    summary: "Opens a link: its secret is exchanged, once, for a token that is limited to one record",
    auth: "public",
    body: z.strictObject({ token: z.string().regex(/^[\w-]{43}$/, "is not the secret of a link") }),
    answers: {
      status: 200,
      body: z.strictObject({
        accessToken: z.string(),
        tokenType: z.literal("Bearer"),
        expiresIn: z.number().int(),
        personId: z.uuid(),
      }),
    },
    problems: [404, 410],
    handle: async ({ body }, call) => ({ status: 200, body: await acceptInvitation(call, body.token) }),
  }),
];
