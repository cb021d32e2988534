/** A limit with the place and the day that it was read; AWS moves them. */
export interface Quota {
  readonly value: number;
  readonly source: string;
  readonly asOf: string;
}

const organizations = "AWS Organizations user guide, Quotas for AWS Organizations";
const createAccount = "AWS Organizations API reference, CreateAccount";
const tagging = "AWS General Reference, Tag naming limits and requirements";

const quota = (value: number, source: string, asOf = "2026-11-23"): Quota => ({ value, source, asOf });

export const quotas = {
  /** The most that AWS grants; a new organization starts at 10. */
  accounts: quota(50_000, organizations),
  /** The most in the China Regions. */
  accountsInChina: quota(
    5_000,
    "Getting Started with Amazon Web Services in China, Amazon Organizations",
    "2026-11-30",
  ),
  organizationalUnits: quota(2_000, organizations),
  /** Levels of OUs below the root. */
  nesting: quota(5, organizations),
  unitNameCharacters: quota(128, "AWS Organizations API reference, CreateOrganizationalUnit"),
  /** Of an account that CreateAccount makes; one that was made elsewhere may have more, as the Account type says. */
  newAccountNameCharacters: quota(50, createAccount),
  accountNameCharacters: quota(
    128,
    "AWS Organizations API reference, Account (botocore 1.44.8)",
    "2026-11-30",
  ),
  /** Pulumi's limit of a stack's name is 100, and the program's name stands before it. */
  accountKeyCharacters: quota(50, "Palisade's own", "2026-11-30"),
  emailCharacters: quota(64, createAccount),
  tags: quota(50, organizations),
  tagKeyCharacters: quota(128, tagging),
  tagValueCharacters: quota(256, tagging),
} satisfies Record<string, Quota>;
