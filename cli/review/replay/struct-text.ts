/** Names as CloudTrail spells them: Athena writes the fields of a struct in lower case. */
const spelled = new Map(
  [
    "accessKeyId",
    "accountId",
    "creationDate",
    "ec2RoleDelivery",
    "federatedProvider",
    "identityProvider",
    "invokedBy",
    "mfaAuthenticated",
    "principalId",
    "sessionContext",
    "sessionIssuer",
    "sourceIdentity",
    "userName",
    "webIdFederationData",
  ].map((name) => [name.toLowerCase(), name]),
);

export const spelledName = (name: string): string => spelled.get(name.toLowerCase()) ?? name;

/**
 * A struct or a list as Athena writes it into CSV, "{type=AssumedRole, arn=arn:aws:...}", or JSON as it writes a cast one.
 * What it writes as null is left out.
 */
export function structText(text: string): unknown {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed === "null") return undefined;
  try {
    return JSON.parse(trimmed) as unknown;
  } catch {
    return struct(trimmed);
  }
}

function struct(text: string): unknown {
  if (text === "null" || text === "") return undefined;
  if (text.startsWith("[") && text.endsWith("]")) return parts(text.slice(1, -1)).map(struct);
  if (!text.startsWith("{") || !text.endsWith("}")) return text;
  const fields: Record<string, unknown> = {};
  for (const part of parts(text.slice(1, -1))) {
    const equals = part.indexOf("=");
    const value = equals < 0 ? undefined : struct(part.slice(equals + 1));
    if (value !== undefined) fields[spelledName(part.slice(0, equals).trim())] = value;
  }
  return fields;
}

/** Cut at commas outside of brackets that a name or a bracket follows: any other belongs to a value. */
function parts(text: string): string[] {
  const found: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === "{" || character === "[") depth++;
    else if (character === "}" || character === "]") depth--;
    else if (character === "," && depth === 0 && /^, ?(?:[\w-]+=|[{[])/.test(text.slice(at, at + 80))) {
      found.push(text.slice(from, at).trim());
      from = at + 1;
    }
  }
  const rest = text.slice(from).trim();
  return rest === "" ? found : [...found, rest];
}
