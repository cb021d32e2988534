import type { CompiledPolicy } from "./compiled-policy";

export interface NamedPolicy {
  readonly name: string;
  readonly policy: CompiledPolicy;
}

/** Policies of one kind at one place: the root, an OU, an account, a role, a resource. */
export interface Level {
  /** An OU's path, an account, the ARN of a role or of a resource; empty for the root. */
  readonly target: string;
  readonly policies: readonly NamedPolicy[];
}

/** Policies of a kind that do not reach the request, and why: "the management account is not reached by SCPs". */
export interface Exempt {
  readonly exempt: string;
}

/** Policies of a kind of which it is open whether they reach the request, and what that depends on. */
export interface Open {
  readonly open: string;
  readonly because: string;
}

/**
 * The policies that bear on a request. A kind that is left out was not looked at: where it would decide, the answer is
 * undetermined. With neither `identity` nor `resource` only organization policies are asked, and "allow" means that it
 * lets the request through. A level without policies says that there are none.
 */
export interface Policies {
  /** From the root over the OUs down to the caller's account. */
  readonly scp?: readonly Level[] | Exempt;
  /** From the root over the OUs down to the resource's account. */
  readonly rcp?: readonly Level[] | Exempt | Open;
  /** The resource's own policy: a bucket policy, a key policy, a role's trust policy. */
  readonly resource?: Level;
  /** All policies of the caller, those of a user's groups included. */
  readonly identity?: Level;
  readonly boundary?: Level;
  readonly session?: Level;
}

/** Every level that is asked, of whatever kind. */
export const levelsIn = (policies: Policies): readonly Level[] =>
  Object.values(policies as Readonly<Record<string, Level | readonly Level[] | Exempt | Open>>).flatMap(
    (given) => ("exempt" in given || "open" in given ? [] : given),
  );
