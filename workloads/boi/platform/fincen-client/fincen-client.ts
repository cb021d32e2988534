import { z } from "zod";
import { attachmentAnswer, processIdAnswer, submissionOf, transcriptOf } from "./answers";
import { digest, type CallRecord } from "./call-record";
import { circuit } from "./circuit";
import { FinCenFailure, type FinCen } from "./fincen";
import { tokenSource } from "./token-source";

interface FinCenSettings {
  /** Without a trailing slash: "https://boiefiling-api.fincen.gov/prod". */
  readonly apiUrl: string;
  readonly tokenUrl: string;
  readonly scope: "BOSS-EFILE" | "BOSS-EFILE-SANDBOX";
  readonly clientId: string;
  readonly clientSecret: string;
  /** For each call, the answer's body included. */
  readonly timeoutMilliseconds?: number;
  readonly fetch?: typeof globalThis.fetch;
  readonly clock?: () => number;
}

type Recorder = (call: CallRecord) => void;

interface Request {
  readonly call: CallRecord["call"];
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

interface Asked extends Omit<Request, "headers" | "url"> {
  readonly path: string;
  readonly type?: string;
}

interface Reply {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly bytes: Buffer;
}

/** No answer of FinCEN comes near this; a transcript's PDF is the largest. */
const largestAnswer = 20 * 1024 * 1024;

/**
 * Each call is tried once, but for one renewal of a token that was refused: when and whether to ask again is the filing's
 * state machine to decide, which remembers across processes what was asked. All clients that are made of the result
 * share one token and one circuit breaker; each tells its calls to its own recorder.
 */
export function finCenClient(settings: FinCenSettings): (record: Recorder) => FinCen {
  const { apiUrl, timeoutMilliseconds = 30_000, fetch = globalThis.fetch, clock = Date.now } = settings;
  const guarded = circuit<Reply>();

  async function exchange({ call, method, url, headers, body }: Request, record: Recorder): Promise<Reply> {
    const started = clock();
    const sent = body && digest(body);
    const noted = (outcome: Partial<CallRecord>) =>
      record({ call, ...(sent && { sent }), ...outcome, milliseconds: clock() - started });
    try {
      const response = await fetch(url, {
        method,
        headers,
        body: body as Uint8Array<ArrayBuffer> | undefined,
        redirect: "error",
        signal: AbortSignal.timeout(timeoutMilliseconds),
      });
      const bytes = Buffer.from(await response.arrayBuffer());
      if (bytes.length > largestAnswer) throw new FinCenFailure("uncertain", "answer-too-large");
      noted({ status: response.status, received: digest(bytes) });
      return { status: response.status, retryAfter: response.headers.get("retry-after"), bytes };
    } catch (error) {
      if (error instanceof FinCenFailure) throw error;
      const timeout = error instanceof Error && ["TimeoutError", "AbortError"].includes(error.name);
      const refused = connectionRefused(error);
      noted({ failure: timeout ? "timeout" : "connection" });
      throw new FinCenFailure(refused ? "unavailable" : "uncertain", timeout ? "timeout" : "connection");
    }
  }

  const tokens = tokenSource(async (record) => {
    const reply = await guarded(() =>
      exchange(
        {
          call: "token",
          method: "POST",
          url: settings.tokenUrl,
          headers: {
            authorization: `Basic ${Buffer.from(`${settings.clientId}:${settings.clientSecret}`).toString("base64")}`,
            "content-type": "application/x-www-form-urlencoded",
          },
          body: Buffer.from(`grant_type=client_credentials&scope=${settings.scope}`),
        },
        record,
      ),
    ).catch((error: unknown) => {
      // Nothing was filed by asking for a token, whatever became of the answer.
      throw error instanceof FinCenFailure ? new FinCenFailure("unavailable", `token-${error.code}`) : error;
    });
    if (reply.status === 400 || reply.status === 401)
      throw new FinCenFailure("unavailable", "credentials-refused");
    const answer = tokenAnswer.safeParse(json(reply.bytes));
    if (reply.status !== 200 || !answer.success)
      throw new FinCenFailure("unavailable", `token-http-${reply.status}`);
    return { value: answer.data.access_token, seconds: answer.data.expires_in };
  }, clock);

  async function ask(request: Asked, record: Recorder): Promise<unknown> {
    for (let renewed = false; ; renewed = true) {
      const token = await tokens.current(record);
      const { path, type, ...rest } = request;
      const reply = await guarded(() =>
        exchange(
          {
            ...rest,
            url: `${apiUrl}${path}`,
            headers: { authorization: `Bearer ${token}`, ...(type && { "content-type": type }) },
          },
          record,
        ),
      );
      if (reply.status === 401) {
        tokens.refuse(token);
        if (!renewed) continue;
        throw new FinCenFailure("unavailable", "http-401");
      }
      if (reply.status !== 200) throw failureOf(reply);
      const answer = json(reply.bytes);
      if (answer === undefined) throw new FinCenFailure("uncertain", "answer-unreadable");
      return answer;
    }
  }

  const name = encodeURIComponent;
  return (record) => {
    const send = (request: Asked) => ask(request, record);
    return {
      processId: async () => {
        const answer = processIdAnswer.safeParse(
          await send({ call: "process-id", method: "GET", path: "/processId" }),
        );
        if (!answer.success) throw new FinCenFailure("uncertain", "answer-unreadable");
        return answer.data.processId;
      },
      attach: async (processId, fileName, bytes) => {
        const answer = attachmentAnswer.safeParse(
          await send({
            call: "attachment",
            method: "POST",
            path: `/attachments/${name(processId)}/${name(fileName)}`,
            body: bytes,
            type: "application/binary",
          }),
        );
        // The same name replaces what was uploaded before, so an attachment may always be sent again.
        if (answer.data?.status !== "upload_success") throw new FinCenFailure("uncertain", "upload-failed");
      },
      submit: async (processId, fileName, xml) =>
        submissionOf(
          processId,
          await send({
            call: "submission",
            method: "POST",
            path: `/upload/BOIR/${name(processId)}/${name(fileName)}`,
            body: Buffer.from(xml),
            type: "application/xml",
          }),
        ),
      status: async (processId) =>
        submissionOf(
          processId,
          await send({ call: "status", method: "GET", path: `/submissionStatus/${name(processId)}` }),
        ),
      transcript: async (processId) =>
        transcriptOf(
          processId,
          await send({ call: "transcript", method: "GET", path: `/transcript/${name(processId)}` }),
        ),
    };
  };
}

const tokenAnswer = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });
const problemAnswer = z.object({ error: z.object({ code: z.string().regex(/^[\w-]{1,60}$/) }) });

function failureOf({ status, retryAfter, bytes }: Reply): FinCenFailure {
  const code = problemAnswer.safeParse(json(bytes)).data?.error.code ?? `http-${status}`;
  if (status === 404) return new FinCenFailure("not-found", code);
  if (status === 429) return new FinCenFailure("unavailable", code, seconds(retryAfter));
  if (status >= 400 && status < 500) return new FinCenFailure("refused", code);
  // A 503 too: a proxy may send it for a request that went through.
  return new FinCenFailure("uncertain", code, seconds(retryAfter));
}

/** Retry-After in seconds; its other form, a date, is not used by anybody that throttles by the second. */
const seconds = (header: string | null): number | undefined =>
  header !== null && /^\d{1,6}$/.test(header) ? Number(header) : undefined;

function json(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}

/** No one listened, so no one did anything. */
const connectionRefused = (error: unknown): boolean =>
  error instanceof Error && (error.cause as NodeJS.ErrnoException | undefined)?.code === "ECONNREFUSED";
