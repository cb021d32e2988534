import { unknown } from "../../../policy-packs/controls/model/unknown";
import { unknownMarks } from "../../../policy-packs/crossguard/planned-resource";

/** Marks that Pulumi writes into states and previews (sdk/go/common/resource/sig). */
const signature = "4dabf18193072939515e22adb298388d";
const secretMark = "1b47061264138c4ac30d75fd1eb44270";
const outputMark = "d0e6a833031e9bbcd3f4e8bde6ca49a4";
const referenceMark = "5cf8f73096256a8f31e491e813e4eb8e";

/** What `pulumi preview --json` writes in place of a secret. */
const hidden = "[secret]";

/** Gathers every secret that is met in plain text, so that no report can show it. */
export type Remember = (secret: string) => void;

/**
 * Serialized properties as plain data: unknown and encrypted values become `Unknown`, secrets in plain text lose their
 * wrapper after being remembered, and what the provider bridge notes for itself is left out.
 */
export function decode(value: unknown, remember: Remember): unknown {
  if (typeof value === "string") return decodeText(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((inner) => decode(inner, remember));
  const record = value as Record<string, unknown>;
  if (signature in record) return marked(record, remember);
  const copy: Record<string, unknown> = {};
  for (const key in record) if (key !== "__defaults") copy[key] = decode(record[key], remember);
  return copy;
}

export const decodeAll = (given: unknown, remember: Remember): Record<string, unknown> =>
  isRecord(given) ? (decode(given, remember) as Record<string, unknown>) : {};

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function decodeText(text: string): unknown {
  if (text === hidden) return unknown("it is a secret, which the preview does not show");
  return text.length === 36 && unknownMarks.has(text) ? unknown("AWS decides it on deployment") : text;
}

function marked(record: Record<string, unknown>, remember: Remember): unknown {
  switch (record[signature]) {
    case secretMark: {
      if (typeof record.plaintext !== "string")
        return unknown("it is encrypted in the state; pulumi stack export --show-secrets writes it in plain");
      const plain = plaintext(record.plaintext);
      if (plain === null) return unknown(wrongPassphrase);
      rememberLeaves(plain, remember);
      return decode(plain, remember);
    }
    case outputMark:
      if (record.secret === true) rememberLeaves(record.value, remember);
      return "value" in record ? decode(record.value, remember) : unknown("AWS decides it on deployment");
    case referenceMark:
      return decode("id" in record ? record.id : record.urn, remember);
    default: {
      const { [signature]: _, ...content } = record;
      return decode(content, remember);
    }
  }
}

/** A secret that is null in truth looks the same as one that could not be decrypted. */
const wrongPassphrase =
  "its plaintext is null, as an export with a wrong passphrase has it; export the state again with the stack's own passphrase";

/** The engine writes a secret's value as JSON text; by hand it may have been written as it is. */
function plaintext(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

export function rememberLeaves(value: unknown, remember: Remember): void {
  if (typeof value === "number") remember(String(value));
  else if (typeof value === "string") remember(value);
  else if (typeof value === "object" && value !== null)
    for (const [key, inner] of Object.entries(value)) if (key !== signature) rememberLeaves(inner, remember);
}
