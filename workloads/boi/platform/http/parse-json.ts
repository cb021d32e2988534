import { Problem } from "./problem";
import { unstorable } from "./storable";

/** Strict UTF-8 and JSON, of values that can be stored as they were sent. */
export function parseJson(bytes: Uint8Array): unknown {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new Problem(400, "the body is not JSON in UTF-8");
  }
  const reason = unstorable(value);
  if (reason !== undefined) throw new Problem(400, `the body ${reason}`);
  return value;
}
