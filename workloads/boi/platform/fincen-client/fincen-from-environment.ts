import { GetSecretValueCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { z } from "zod";
import { parsedSettings } from "../settings/settings";
import type { CallRecord } from "./call-record";
import { FinCenFailure, type FinCen } from "./fincen";
import { finCenClient } from "./fincen-client";

const url = z.url({ protocol: /^https?$/ }).transform((text) => text.replace(/\/$/, ""));
const credentials = z.object({ clientId: z.string().min(1), clientSecret: z.string().min(1) });

const settings = z
  .object({
    FINCEN_API_URL: url,
    FINCEN_TOKEN_URL: url,
    FINCEN_SCOPE: z.enum(["BOSS-EFILE", "BOSS-EFILE-SANDBOX"]),
    FINCEN_SECRET_ARN: z.string().startsWith("arn:").optional(),
    FINCEN_CLIENT_ID: z.string().min(1).optional(),
    FINCEN_CLIENT_SECRET: z.string().min(1).optional(),
  })
  .refine(
    ({ FINCEN_SECRET_ARN: arn, FINCEN_CLIENT_ID: id, FINCEN_CLIENT_SECRET: secret }) =>
      arn === undefined ? id !== undefined && secret !== undefined : (id ?? secret) === undefined,
    { path: ["FINCEN_SECRET_ARN"], message: "set it, or FINCEN_CLIENT_ID and FINCEN_CLIENT_SECRET" },
  );

/** How soon rotated credentials come into force here. */
const keptFor = 5 * 60_000;

type Clients = ReturnType<typeof finCenClient>;
type Reader = Pick<SecretsManagerClient, "send">;

/** FinCEN as the environment names it; its credentials come from Secrets Manager and are read again after a rotation. */
export function finCenFromEnvironment(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  reader: Reader = new SecretsManagerClient(),
  clock: () => number = Date.now,
): (record: (call: CallRecord) => void) => FinCen {
  const given = parsedSettings(settings, environment);
  const { FINCEN_API_URL: apiUrl, FINCEN_TOKEN_URL: tokenUrl, FINCEN_SCOPE: scope } = given;
  const read = async (): Promise<string> =>
    given.FINCEN_SECRET_ARN === undefined
      ? JSON.stringify({ clientId: given.FINCEN_CLIENT_ID, clientSecret: given.FINCEN_CLIENT_SECRET })
      : await secretText(reader, given.FINCEN_SECRET_ARN);
  let held: { readonly text: string; readonly clients: Clients; readonly at: number } | undefined;

  async function current(): Promise<Clients> {
    if (held && clock() - held.at < keptFor) return held.clients;
    const text = await read().catch(() => undefined);
    const parsed = credentials.safeParse(jsonOf(text));
    // Nothing was filed: the caller tries again later.
    if (text === undefined || !parsed.success)
      throw new FinCenFailure("unavailable", "credentials-unreadable");
    // The same credentials keep their token and their circuit breaker.
    const clients =
      held?.text === text ? held.clients : finCenClient({ apiUrl, tokenUrl, scope, ...parsed.data });
    held = { text, clients, at: clock() };
    return clients;
  }

  return (record) => ({
    processId: async () => (await current())(record).processId(),
    attach: async (...call) => (await current())(record).attach(...call),
    submit: async (...call) => (await current())(record).submit(...call),
    status: async (...call) => (await current())(record).status(...call),
    transcript: async (...call) => (await current())(record).transcript(...call),
  });
}

const secretText = async (reader: Reader, SecretId: string): Promise<string> =>
  (await reader.send(new GetSecretValueCommand({ SecretId }))).SecretString ?? "";

function jsonOf(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
}
