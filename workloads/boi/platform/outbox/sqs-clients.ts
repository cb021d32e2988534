import { SQSClient, type SQSClientConfig } from "@aws-sdk/client-sqs";

/**
 * Two, for a relay sends within a transaction, which must not hang on a queue that does not answer, and a reader waits for
 * twenty seconds by intent. Without `throwOnRequestTimeout` the SDK only warns when the time is over.
 */
export const sqsClients = (
  options: SQSClientConfig = {},
): Readonly<Record<"sending" | "receiving", SQSClient>> => ({
  sending: new SQSClient({
    ...options,
    maxAttempts: 2,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000, throwOnRequestTimeout: true },
  }),
  receiving: new SQSClient({
    ...options,
    maxAttempts: 1,
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 30_000, throwOnRequestTimeout: true },
  }),
});
