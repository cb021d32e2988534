import type { Context } from "hono";
import { checkedAnswer } from "./answer-response";
import type { ApiServices } from "./api-services";
import { addressOf, limit } from "./authenticated-caller";
import type { PublicEndpoint } from "./endpoint";
import type { Answer } from "./operation";
import { requestInput } from "./request-input";
import { retryingConflicts } from "./retrying-conflicts";
import { workAsTenant } from "./tenant-work";

/** As `answerRequest`, for operations without a caller: each try counts against the address before anything is looked at. */
export async function answerPublicRequest<Services extends ApiServices>(
  c: Context,
  services: Services,
  endpoint: PublicEndpoint<Services>,
  requestId: string,
): Promise<Answer<unknown>> {
  await limit(services, "attempt", addressOf(c, services));
  const input = await requestInput(c, endpoint);
  const now = services.now();
  const answer = await endpoint.handle(input as never, {
    services,
    requestId,
    now,
    asTenant: (tenant, actor, work) =>
      retryingConflicts(() =>
        workAsTenant(services.database, { tenant, actor, requestId, at: now }, work, services.published),
      ),
  });
  return checkedAnswer(endpoint, answer);
}
