type Fields = Readonly<Record<string, unknown>>;

/** What a CloudTrail record says that matters here (CloudTrail user guide, "Record contents", event version 1.11). */
export interface CloudTrailEvent {
  readonly eventTime: string;
  readonly eventSource: string;
  readonly eventName: string;
  /** Old records and CSV exports leave it out: then it is a call. */
  readonly eventType: string;
  readonly awsRegion: string;
  readonly recipientAccountId?: string;
  readonly errorCode?: string;
  readonly sourceIPAddress?: string;
  readonly userAgent?: string;
  readonly vpcEndpointId?: string;
  readonly overTls: boolean;
  readonly identity: Fields;
  readonly parameters: Fields;
  readonly resources: readonly { readonly arn: string; readonly account?: string }[];
}

/** The event in a record, or what it lacks. */
export function cloudTrailEvent(
  record: unknown,
): { readonly event: CloudTrailEvent } | { readonly lacks: string } {
  if (!isFields(record)) return { lacks: "it is no object" };
  const { eventTime, eventSource, eventName, awsRegion, userIdentity } = record;
  if (typeof eventName !== "string" || typeof eventSource !== "string")
    return { lacks: "it names no eventSource and eventName" };
  if (typeof eventTime !== "string" || !startsLikeTime.test(eventTime))
    return { lacks: "it has no eventTime" };
  if (typeof awsRegion !== "string") return { lacks: "it has no awsRegion" };
  if (!isFields(userIdentity)) return { lacks: "it has no userIdentity" };
  return {
    event: {
      eventTime,
      eventSource,
      eventName,
      eventType: nonEmptyString(record.eventType) ?? "AwsApiCall",
      awsRegion,
      recipientAccountId: nonEmptyString(record.recipientAccountId) ?? nonEmptyString(userIdentity.accountId),
      errorCode: nonEmptyString(record.errorCode),
      sourceIPAddress: nonEmptyString(record.sourceIPAddress),
      userAgent: nonEmptyString(record.userAgent),
      vpcEndpointId: nonEmptyString(record.vpcEndpointId),
      overTls: isFields(record.tlsDetails),
      identity: userIdentity,
      parameters: isFields(record.requestParameters) ? record.requestParameters : none,
      resources: resources(record.resources),
    },
  };
}

const startsLikeTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

const none: Fields = {};

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const nonEmptyString = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

function resources(given: unknown): CloudTrailEvent["resources"] {
  if (!Array.isArray(given)) return [];
  return given.flatMap((one: unknown) => {
    if (!isFields(one)) return [];
    // Some services write the name in lower case.
    const arn = nonEmptyString(one.ARN) ?? nonEmptyString(one.arn);
    return arn === undefined ? [] : [{ arn, account: nonEmptyString(one.accountId) }];
  });
}
