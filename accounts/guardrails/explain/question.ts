import type { Policies } from "../../../policy-packs/iam/evaluation/policies";
import type { Account } from "../../account";
import type { Principal } from "./principal";

/** A call as a person asks about it. */
export interface Question {
  readonly principal: Principal;
  readonly action: string;
  readonly resource?: string;
  /** Whose the resource is, where its ARN does not tell; the caller's own when left out. */
  readonly resourceAccount?: Account;
  readonly region?: string;
  readonly context: Readonly<Record<string, readonly string[]>>;
  /** The context comes from AWS itself: a key of the service that is not in it was not sent. */
  readonly decoded?: boolean;
  /** Policies beside the compiled ones. */
  readonly given: Pick<Policies, "resource" | "identity" | "boundary" | "session">;
}
