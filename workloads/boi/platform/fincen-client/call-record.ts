import { createHash } from "node:crypto";

/** What is kept of a call: enough to prove what was sent and answered, and nothing of what it says. */
export interface CallRecord {
  readonly call: "token" | "process-id" | "attachment" | "submission" | "status" | "transcript";
  readonly status?: number;
  /** Why there was no answer: "timeout", "connection", "circuit-open". */
  readonly failure?: string;
  readonly sent?: Digest;
  readonly received?: Digest;
  readonly milliseconds: number;
}

export interface Digest {
  readonly sha256: string;
  readonly bytes: number;
}

export const digest = (bytes: Uint8Array): Digest => ({
  sha256: createHash("sha256").update(bytes).digest("hex"),
  bytes: bytes.length,
});
