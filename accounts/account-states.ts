/** States of an account as AWS Organizations tells them; nothing can be called in one that is not active. */
export const accountStates = ["active", "suspended", "pending-closure", "closed"] as const;

export type AccountState = (typeof accountStates)[number];
