import { z } from "zod";

const credentials = z.object({ clientId: z.string().min(1), clientSecret: z.string().min(1) });

interface TokenEndpoint {
  readonly url: string;
  readonly scope: string;
}

/** Whether FinCEN gives a token for these client credentials; its refusal is an answer, its silence an error. */
export async function finCenAccepts(
  text: string,
  { url, scope }: TokenEndpoint,
  ask: typeof fetch = fetch,
): Promise<boolean> {
  const given = credentials.safeParse(jsonOf(text));
  if (!given.success) return false;
  const { clientId, clientSecret } = given.data;
  const response = await ask(url, {
    method: "POST",
    headers: { authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString("base64")}` },
    body: new URLSearchParams({ grant_type: "client_credentials", scope }),
    redirect: "error",
    signal: AbortSignal.timeout(10_000),
  });
  await response.body?.cancel();
  if (response.status >= 500 || response.status === 429)
    throw new Error(`FinCEN could not say whether it accepts the credentials: ${response.status}`);
  return response.ok;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
