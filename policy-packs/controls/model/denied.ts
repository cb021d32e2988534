import type { StatementJson } from "../../iam/statement-json";
import type { GuardedAccount, PolicyCase } from "./guarded-account";

/** A statement of an organization policy (a service or a resource control policy), and the calls that prove it. */
export interface Denied {
  readonly by: "scp" | "rcp";
  /** Every account, or those whose OU lists the control under `guardrails` in its ou.yaml. */
  readonly holds: "everywhere" | "where chosen";
  /** Unique in the catalogue, in words: "TrailsKeepRunning". */
  readonly sid: string;
  /** The statement without Sid and Effect, which is always Deny; for an RCP Principal is "*". */
  readonly statement: (guarded: GuardedAccount) => Omit<StatementJson, "Sid" | "Effect">;
  readonly cases: {
    /** Calls that it must deny, three or more. */
    readonly denied: readonly PolicyCase[];
    /** Calls that are nearly the same and that it must allow, three or more. */
    readonly allowed: readonly PolicyCase[];
  };
  /** Further cases with what not every organization has, such as a partner's account; `casesOf` puts all together. */
  readonly casesAt?: (guarded: GuardedAccount) => Partial<Denied["cases"]>;
}
