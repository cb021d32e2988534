/** One entry of a Principal element; `*` alone is kind "*", as is {"AWS": "*"}. */
export interface PrincipalOf<T> {
  readonly kind: "*" | "AWS" | "Service" | "Federated" | "CanonicalUser";
  readonly value: T;
}

/** One operator and key of a Condition block. */
export interface ConditionOf<T> {
  readonly operator: T;
  readonly key: T;
  readonly values: readonly T[];
}

/**
 * A policy statement with every scalar made a list; an absent element is undefined, which is not the same as []. T is what
 * its strings are read as: strings, or strings with their positions.
 */
export interface StatementOf<T> {
  readonly sid?: T;
  readonly effect: "Allow" | "Deny";
  readonly principals?: readonly PrincipalOf<T>[];
  readonly notPrincipals?: readonly PrincipalOf<T>[];
  readonly actions?: readonly T[];
  readonly notActions?: readonly T[];
  readonly resources?: readonly T[];
  readonly notResources?: readonly T[];
  readonly conditions: readonly ConditionOf<T>[];
}
