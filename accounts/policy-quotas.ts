import type { Quota } from "./quotas";
import type { Denied } from "../policy-packs/controls/model/denied";

const guide = "AWS Organizations user guide, Quotas for AWS Organizations";

const current = (value: number): Quota => ({
  value,
  source: `${guide} (after 2026-05-15)`,
  asOf: "2026-11-23",
});
const former = (value: number): Quota => ({
  value,
  source: `${guide} (before 2026-05-15)`,
  asOf: "2026-05-15",
});

export interface KindQuotas {
  /** Of one document, spaces included. */
  readonly characters: Quota;
  /** Documents attached to the root, to a unit or to an account, each on its own. */
  readonly documents: Quota;
  /** Documents in the whole organization. */
  readonly policies: Quota;
}

export type PolicyQuotas = Readonly<Record<Denied["by"], KindQuotas>>;

const rcp: KindQuotas = { characters: current(5_120), documents: current(5), policies: current(2_000) };

/** AWS raised the quotas of service control policies; an organization that still meets the old ones can choose them. */
export const policyQuotas = {
  new: { scp: { characters: current(10_240), documents: current(10), policies: current(10_000) }, rcp },
  old: { scp: { characters: former(5_120), documents: former(5), policies: former(10_000) }, rcp },
} satisfies Record<string, PolicyQuotas>;

export type QuotaEdition = keyof typeof policyQuotas;

/** What AWS attaches to every target itself; it takes one of the target's slots. */
export const grantedByAws: Readonly<Record<Denied["by"], string>> = {
  scp: "FullAWSAccess",
  rcp: "RCPFullAWSAccess",
};
