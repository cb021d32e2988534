import { fingerprint } from "../report/fingerprint";
import type { Entry } from "./entry";

/** For tests: accepts a key that does not rotate. */
export function exampleEntry(given: Partial<Entry> = {}): Entry {
  const control = given.control ?? "kms-key-rotated";
  const where = given.where ?? "urn:pulumi:boi::palisade::aws:kms/key:Key::data";
  return {
    control,
    where,
    messages: ["enableKeyRotation must be true"],
    since: "2026-10-01",
    expires: "2027-01-01",
    fingerprint: fingerprint(control, where, "fail"),
    ...given,
  };
}
