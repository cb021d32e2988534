import type { CallPlace } from "./functions/answer";

/** What a `pulumi:providers:aws` resource says about the resources that go through it. */
export interface Provider {
  readonly place: CallPlace;
  readonly defaultTags: Readonly<Record<string, unknown>>;
}

/**
 * Reads a provider's decoded inputs. The account is that of the last role assumed, else the only allowed one; when the
 * two disagree AWS would refuse every call, so the account stays undefined.
 */
export function provider(sent: Readonly<Record<string, unknown>>): Provider {
  const inputs = Object.fromEntries(Object.entries(sent).map(([key, value]) => [key, parsed(value)]));
  const assumed = records(inputs.assumeRoles).at(-1) ?? records(inputs.assumeRole).at(-1);
  const role = /^arn:[^:]+:iam::(\d{12}):role\/(?:.*\/)?([^/]+)$/.exec(String(assumed?.roleArn ?? ""));
  const allowed = Array.isArray(inputs.allowedAccountIds) ? inputs.allowedAccountIds : undefined;
  const only = allowed?.length === 1 && typeof allowed[0] === "string" ? allowed[0] : undefined;
  const contradictory = role?.[1] !== undefined && allowed !== undefined && !allowed.includes(role[1]);
  const tags = records(inputs.defaultTags).at(-1)?.tags;
  return {
    defaultTags: isRecord(tags) ? tags : {},
    place: {
      account: contradictory ? undefined : (role?.[1] ?? only),
      region: typeof inputs.region === "string" ? inputs.region : undefined,
      role: role?.[2],
      sessionName: typeof assumed?.sessionName === "string" ? assumed.sessionName : undefined,
    },
  };
}

/** Provider inputs other than text are sent as JSON text. */
function parsed(value: unknown): unknown {
  if (typeof value !== "string" || !/^[[{]|^(true|false|\d+)$/.test(value)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const records = (value: unknown) => [value].flat().filter(isRecord);
