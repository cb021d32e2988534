import { randomUUID } from "node:crypto";
import type { Hono } from "hono";
import { roleMatrix } from "../identity/role-matrix";
import { roles, type Role } from "../identity/roles";
import type { Endpoint } from "./endpoint";

/**
 * Sends every operation as every role and without a sign-in, and returns where the answer is not what the table of permissions
 * says. `authorization` is asked for each request, since one of them signs out. For tests of a service and of all of them.
 */
export async function roleViolations<Services>(
  app: Hono,
  endpoints: readonly Endpoint<Services>[],
  authorization: (role: Role) => string | Promise<string>,
): Promise<readonly string[]> {
  const violations: string[] = [];
  for (const { operationId, method, path, auth, allowed } of roleMatrix(endpoints)) {
    const send = async (header: string) => {
      const response = await app.request(
        path.replace(/\{\w+\}/g, () => randomUUID()),
        {
          method: method.toUpperCase(),
          headers: {
            ...(header !== "" && { authorization: header }),
            "idempotency-key": randomUUID(),
            "content-type": "application/json",
          },
        },
      );
      return response.status;
    };
    for (const role of roles) {
      const status = await send(await authorization(role));
      const isRefused = status === 401 || status === 403;
      if (isRefused === allowed.includes(role) || status >= 500)
        violations.push(`${operationId} answers ${status} to ${role}`);
    }
    const status = await send("");
    if ((status === 401) !== (auth !== "public"))
      violations.push(`${operationId} answers ${status} without a sign-in`);
  }
  return violations;
}
