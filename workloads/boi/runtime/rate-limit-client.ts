import { DynamoDB, type DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";

/**
 * Short time-outs: a request must not wait for its own limit longer than for its work. Without `throwOnRequestTimeout` the
 * SDK only warns when the time is over, and waits on.
 */
export const rateLimitClient = (options: DynamoDBClientConfig = {}): DynamoDB =>
  new DynamoDB({
    ...options,
    maxAttempts: 2,
    requestHandler: { requestTimeout: 500, connectionTimeout: 500, throwOnRequestTimeout: true },
  });
