import type { PolicyDocument } from "./organization-policy";

/** A value that policies further down may change. */
export const assigned = (value: string | readonly string[]): PolicyDocument => ({ "@@assign": value });

/** A value that stays as it is further down. */
export const locked = (value: string | readonly string[]): PolicyDocument => ({
  "@@operators_allowed_for_child_policies": ["@@none"],
  "@@assign": value,
});

/** A list of settings that policies further down can neither add to nor, where each is locked, change. */
export const closed = (settings: PolicyDocument): PolicyDocument => ({
  "@@operators_allowed_for_child_policies": ["@@none"],
  ...settings,
});
