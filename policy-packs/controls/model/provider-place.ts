/** Where a provider works, as far as its inputs tell. */
export interface ProviderPlace {
  readonly account?: string;
  readonly region?: string;
  /** Name of the role that the provider assumes, without its path. */
  readonly role?: string;
  readonly sessionName?: string;
}

export interface ProviderFacts {
  readonly place: ProviderPlace;
  readonly defaultTags: Readonly<Record<string, unknown>>;
}

/**
 * Reads the inputs of a `pulumi:providers:aws` resource. The account is that of the last role assumed, else the only
 * allowed one; when the two disagree AWS would refuse every call, so the account stays undefined.
 */
export function providerFacts(sent: Readonly<Record<string, unknown>>): ProviderFacts {
  const inputs = Object.fromEntries(Object.entries(sent).map(([key, value]) => [key, parsed(value)]));
  const assumed = records(inputs.assumeRoles).at(-1) ?? records(inputs.assumeRole).at(-1);
  const roleArn = typeof assumed?.roleArn === "string" ? assumed.roleArn : "";
  const role = /^arn:[^:]+:iam::(\d{12}):role\/(?:.*\/)?([^/]+)$/.exec(roleArn);
  const allowed = Array.isArray(inputs.allowedAccountIds) ? inputs.allowedAccountIds : undefined;
  const only: unknown = allowed?.length === 1 ? allowed[0] : undefined;
  const contradictory = role?.[1] !== undefined && allowed !== undefined && !allowed.includes(role[1]);
  const tags = records(inputs.defaultTags).at(-1)?.tags;
  return {
    defaultTags: isRecord(tags) ? tags : {},
    place: {
      account: contradictory ? undefined : (role?.[1] ?? (typeof only === "string" ? only : undefined)),
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
