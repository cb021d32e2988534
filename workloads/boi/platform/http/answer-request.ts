import type { Context } from "hono";
import type { Caller } from "../identity/caller";
import { permits } from "../identity/roles";
import { checkedAnswer } from "./answer-response";
import type { ApiServices } from "./api-services";
import { authenticatedCaller } from "./authenticated-caller";
import type { PermittedEndpoint } from "./endpoint";
import { earlierAnswer, idempotencyKey, keepAnswer, requestHash } from "./idempotency";
import type { Answer } from "./operation";
import { Problem } from "./problem";
import { requestInput } from "./request-input";
import { retryingConflicts } from "./retrying-conflicts";
import { workAsTenant, type TenantWork } from "./tenant-work";

/** One request to one endpoint: who calls and may they, is it well formed, was it done before; then the verb. */
export async function answerRequest<Services extends ApiServices>(
  c: Context,
  services: Services,
  endpoint: PermittedEndpoint<Services>,
  requestId: string,
  known: (caller: Caller) => void,
): Promise<Answer<unknown>> {
  const { method, operationId, auth, secret, outside } = endpoint;
  const caller = await authenticatedCaller(c, services);
  known(caller);
  if (!permits(caller.roles, auth)) throw new Problem(403, `this needs the permission ${auth}`);
  const key = idempotencyKey(c.req.header("idempotency-key"), method);
  const input = await requestInput(c, endpoint);
  const now = services.now();
  const context = { tenant: caller.tenant, actor: caller.user, requestId, at: now };
  const handled = async (work: TenantWork): Promise<Answer<unknown>> => {
    const call = { ...work, services, caller, requestId, now };
    if (key === undefined) return checkedAnswer(endpoint, await endpoint.handle(input as never, call));
    const hash = requestHash(operationId, input);
    const earlier = await earlierAnswer(work.sql, caller, key, hash);
    if (earlier)
      return secret
        ? { ...earlier, body: await secret.restore(earlier.body as Record<string, unknown>, call) }
        : earlier;
    const answer = checkedAnswer(endpoint, await endpoint.handle(input as never, call));
    await keepAnswer(work.sql, caller, key, hash, answer, secret?.fields ?? []);
    return answer;
  };
  const transaction = () => workAsTenant(services.database, context, handled, services.published);
  return outside === true ? transaction() : retryingConflicts(transaction);
}
