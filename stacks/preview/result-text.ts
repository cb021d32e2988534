import { isUnknown, unknown } from "../../policy-packs/controls/model/unknown";
import type { StackResult } from "./stack-result";

/** In the place of an `Unknown`, which is told by a symbol that JSON has not. */
const mark = "palisade:unknown";

/** A result as text from which `resultOf` makes the same again; undefined where JSON would not keep all of it. */
export function textOf(result: StackResult): string | undefined {
  try {
    return JSON.stringify(result, written);
  } catch (error) {
    if (error instanceof NotKept) return undefined;
    throw error;
  }
}

export function resultOf(text: string): StackResult {
  const data: unknown = JSON.parse(text);
  return (text.includes(`"${mark}"`) ? restored(data) : data) as StackResult;
}

class NotKept extends Error {}

function written(_: string, value: unknown): unknown {
  if (typeof value === "number" && (!Number.isFinite(value) || Object.is(value, -0))) throw new NotKept();
  if (typeof value === "bigint" || typeof value === "function") throw new NotKept();
  if (typeof value !== "object" || value === null) return value;
  if (isUnknown(value)) return { [mark]: value.because, document: value.document };
  // A program's own map of that name would come back as an unknown.
  if (mark in value) throw new NotKept();
  if (!Array.isArray(value) && ![Object.prototype, null].includes(Object.getPrototypeOf(value) as null))
    throw new NotKept();
  return value;
}

/** In place: thousands of resources would be copied. */
function restored(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const record = value as Record<string, unknown>;
  const because = record[mark];
  if (typeof because === "string") return unknown(because, restored(record.document));
  for (const [key, inner] of Object.entries(record))
    if (typeof inner === "object" && inner !== null) record[key] = restored(inner);
  return record;
}
