import { controls } from "../controls";
import type { Control, Domain } from "../controls/model/control";

/** A selection of the catalogue for somebody. */
export interface Pack {
  readonly audience: string;
  readonly holds: (control: Control) => boolean;
}

const inDomain =
  (domain: Domain) =>
  (control: Control): boolean =>
    control.domain === domain;

/**
 * The packs. `foundation` holds every control that judges a plan, so that a new one is enforced from its first day and
 * nothing is lost by choosing it; who chooses others instead combines them, and `data-protection`, `network` and
 * `identity` share nothing.
 */
export const packs = {
  foundation: {
    audience: "everybody: the whole catalogue",
    holds: () => true,
  },
  "data-protection": {
    audience: "those who keep data: encryption, keys, backups, public data, secrets",
    holds: inDomain("data-protection"),
  },
  network: {
    audience: "those who build networks: what is reachable, from where, and what is logged of it",
    holds: inDomain("network"),
  },
  identity: {
    audience: "those who grant access: roles, users, policies, credentials",
    holds: inDomain("identity"),
  },
  boi: {
    audience: "a workload account of the BOI platform: all but what its baseline and the organization plan",
    holds: ({ baseline }) => baseline !== true,
  },
} satisfies Readonly<Record<string, Pack>>;

export type PackName = keyof typeof packs;

export const packNames = Object.keys(packs) as PackName[];

/** In the order of the catalogue. */
export const packControls = (name: PackName): readonly Control[] =>
  controls.filter((control) => control.planned !== undefined && (packs[name] as Pack).holds(control));
