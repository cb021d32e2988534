import { RefusedRequest, type FieldFault } from "./refused-request";

interface Answered<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** What an answer holds, and with which version; a problem (RFC 9457) becomes a `Refused`. */
export async function answerOf<Data>(
  asked: Promise<Answered<Data>>,
): Promise<{ readonly data: NonNullable<Data>; readonly etag: string }> {
  const { data, error, response } = await asked;
  if (response.ok) return { data: data as NonNullable<Data>, etag: response.headers.get("etag") ?? "" };
  const problem = (typeof error === "object" ? error : {}) as {
    readonly detail?: string;
    readonly requestId?: string;
    readonly errors?: readonly FieldFault[];
  };
  throw new RefusedRequest(
    response.status,
    problem.detail ?? gatewayWords[response.status] ?? "The platform gave no reason.",
    // What never came to a service was refused by the gateway, which has an id of its own.
    problem.requestId ??
      response.headers.get("x-request-id") ??
      response.headers.get("apigw-requestid") ??
      response.headers.get("x-amz-cf-id") ??
      "unknown",
    problem.errors,
  );
}

const gatewayWords: Readonly<Record<number, string>> = {
  401: "The sign-in has ended.",
  403: "This request is not let through.",
  503: "The platform is busy: try again.",
};
