/** So that a hostile file does not take longer to read than a person would wait. */
export const fileLimits = {
  /** An account's file is about one kilobyte. */
  bytes: 64 * 1024,
  tokens: 10_000,
  nesting: 8,
  /** All policies of an organization are a few hundred kilobytes. */
  policyBytes: 4 * 1024 * 1024,
  policyNesting: 32,
} as const;
