import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from "aws-lambda";
import type { Hono } from "hono";
import { handle } from "hono/aws-lambda";
import { flushTraces } from "../platform/observability/tracing";

/** An application as a Lambda behind API Gateway (payload format 2.0). */
export function lambdaHandler(
  app: Hono,
): (event: APIGatewayProxyEventV2, context: Context) => Promise<APIGatewayProxyStructuredResultV2> {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor, @hono/aws-lambda, is not published yet
  const answer = handle(app);
  return async (event, context) => {
    try {
      return await answer(event as never, context as never);
    } finally {
      // The environment is frozen as soon as the answer is out: what is not sent now may never be.
      await flushTraces();
    }
  };
}
