import type { Policies } from "../../../policy-packs/iam/evaluation/policies";
import type { Principal } from "./principal";

/** A call as a person asks about it. */
export interface Question {
  readonly principal: Principal;
  readonly action: string;
  readonly resource?: string;
  /** Id of the account, of the organization or not, whose the resource is, where its ARN does not tell. */
  readonly resourceAccount?: string;
  readonly region?: string;
  readonly context: Readonly<Record<string, readonly string[]>>;
  /** The context comes from AWS itself: a key of the service that is not in it was not sent. */
  readonly decoded?: boolean;
  /** Policies beside the compiled ones. */
  readonly given: Pick<Policies, "resource" | "identity" | "boundary" | "session">;
}
