import { z } from "zod";
import { endpoint, type Endpoint } from "../../platform/http/endpoint";
import { permissions, permits, roles, type Permission } from "../../platform/identity/roles";
import type { AuthServices } from "./model/auth-services";
import { session } from "./model/session";
import { endSession } from "./verbs/end-session";
import { listSessions } from "./verbs/list-sessions";
import { endCurrentSession } from "./verbs/end-current-session";
import { endSessionsOfUser } from "./verbs/end-sessions-of-user";

const nothing = { status: 204, body: z.undefined() } as const;
const done = { status: 204, body: undefined } as const;

export const sessionEndpoints: readonly Endpoint<AuthServices>[] = [
  endpoint({
    method: "get",
    path: "/auth/me",
    operationId: "getCaller",
    summary: "Who the token belongs to and what they may do",
    auth: "session:own",
    answers: {
      status: 200,
      body: z.strictObject({
        tenantId: z.uuid(),
        userId: z.string(),
        roles: z.array(z.enum(roles)),
        permissions: z.array(z.string()),
        personId: z.uuid().optional(),
      }),
    },
    handle: (_, { caller: { tenant, user, roles: held, person } }) =>
      Promise.resolve({
        status: 200,
        body: {
          tenantId: tenant,
          userId: user,
          roles: [...held],
          permissions: Object.keys(permissions).filter((permission) =>
            permits(held, permission as Permission),
          ),
          ...(person !== undefined && { personId: person }),
        },
      }),
  }),
  endpoint({
    method: "get",
    path: "/auth/sessions",
    operationId: "listSessions",
    summary: "The caller's own sign-ins that have not been ended, the latest first",
    auth: "session:own",
    answers: { status: 200, body: z.strictObject({ items: z.array(session) }) },
    handle: async (_, { sql, caller }) => ({ status: 200, body: { items: await listSessions(sql, caller) } }),
  }),
  endpoint({
    method: "delete",
    path: "/auth/sessions/current",
    operationId: "signOut",
    summary: "Signs out: all tokens of this sign-in are refused from now on",
    auth: "session:own",
    answers: nothing,
    handle: async (_, { sql, caller, now, audit }) => {
      await endCurrentSession({ sql, caller, now, audit });
      return done;
    },
  }),
  endpoint({
    method: "delete",
    path: "/auth/sessions/{sessionId}",
    operationId: "endSession",
    summary: "Ends one of the caller's own sign-ins, such as that of a lost device",
    auth: "session:own",
    params: z.strictObject({ sessionId: z.uuid() }),
    answers: nothing,
    problems: [404],
    handle: async ({ params }, { sql, caller, now, audit }) => {
      await endSession({ sql, caller, now, audit }, params.sessionId);
      return done;
    },
  }),
  endpoint({
    method: "post",
    path: "/auth/users/{userId}/end-sessions",
    operationId: "endSessionsOfUser",
    summary: "Ends all sign-ins of a user of the tenant, such as one who has left",
    auth: "tenant:manage",
    params: z.strictObject({ userId: z.string().regex(/^[\x21-\x7e]{1,128}$/) }),
    answers: { status: 200, body: z.strictObject({ ended: z.number().int() }) },
    handle: async ({ params }, { sql, caller, now, audit }) => ({
      status: 200,
      body: { ended: await endSessionsOfUser({ sql, caller, now, audit }, params.userId) },
    }),
  }),
];
