/** An organization policy that another tool, such as AWS Control Tower, has attached and keeps: it is counted, not touched. */
export interface GivenPolicy {
  /** As AWS Organizations calls it. */
  readonly name: string;
  readonly kind: "scp" | "rcp";
  readonly managedBy: string;
  readonly root: boolean;
  /** Paths of units. */
  readonly units: readonly string[];
  /** Keys of accounts. */
  readonly accounts: readonly string[];
  readonly content: string;
}
