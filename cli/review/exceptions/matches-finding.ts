import type { Finding, Report } from "../report/report";
import type { Exception } from "./exception";

/** Whether an exception is about a finding, as the report's accounts place it. */
export function matchesFinding(
  exception: Exception,
  finding: Finding,
  { accounts }: Pick<Report, "accounts">,
): boolean {
  if (exception.control !== finding.control) return false;
  if (!wildcard(exception.resource).test(`${finding.type}::${finding.name}`)) return false;
  if (exception.account !== undefined) return finding.accountName === exception.account;
  if (exception.unit === undefined) return true;
  const unit = accounts.find(({ id }) => id === finding.account)?.unit;
  return unit !== undefined && (unit === exception.unit || unit.startsWith(`${exception.unit}/`));
}

/** The pattern as a regular expression: * is any text, all else is taken as written. */
const wildcard = (pattern: string): RegExp =>
  new RegExp(`^${pattern.split(/\*+/).map(escaped).join(".*")}$`, "s");

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** Letters and digits that the pattern asks of a resource's name. */
export const literalsOf = (pattern: string): number =>
  (
    pattern
      .split("::")
      .slice(1)
      .join("::")
      .match(/[a-z0-9]/gi) ?? []
  ).length;
