import { SQSClient } from "@aws-sdk/client-sqs";

/**
 * Two, for a relay sends within a transaction, which must not hang on a queue that does not answer, and a reader waits for
 * twenty seconds by intent.
 */
export const sqsClients = (): Readonly<Record<"sending" | "receiving", SQSClient>> => ({
  sending: new SQSClient({
    maxAttempts: 2,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000 },
  }),
  receiving: new SQSClient({
    maxAttempts: 1,
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 30_000 },
  }),
});
