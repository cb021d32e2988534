import {
  isOpen,
  type Finding,
  type Report,
  type ReportedAccount,
  type ReportedStack,
} from "../review/report/report";
import { bySeverity, plural } from "../review/report/verdict";
import type { Colours } from "./layout/style";
import { painted } from "./layout/style";
import { treeLines, unitTree, type Branch } from "./layout/tree";

export function accountTree(report: Report, colour: Colours): string[] {
  const { accounts, failures, organization } = report;
  const findings = report.findings.filter(isOpen);
  const failed = new Set(failures.map(({ stack }) => stack));
  const inTree = new Set(accounts.map(({ id }) => id));
  const account = ({ id, name, vended, stacks }: ReportedAccount): Branch => {
    const missing = findings.filter((finding) => finding.account === id && finding.stack === null);
    return {
      label: [
        colour.bold(name),
        vended ? id : colour.yellow("to be vended"),
        ...(missing.length > 0 ? [`missing: ${counted(missing, colour)}`] : []),
      ].join("  "),
      branches: stacks.map((stack) => ({
        label: stackLine(
          stack,
          findings.filter((finding) => finding.stack === stack.name),
          failed.has(stack.name),
          colour,
        ),
        branches: [],
      })),
    };
  };
  const elsewhere = findings.filter(
    (finding) => finding.stack === null && !inTree.has(finding.account ?? ""),
  );
  return [
    `${colour.bold(organization.name)}  ${colour.dim(organization.directory)}`,
    ...treeLines(unitTree(accounts, account, (unit) => unit)),
    ...(elsewhere.length > 0 ? [`outside these accounts: ${counted(elsewhere, colour)}`] : []),
  ];
}

function stackLine(
  stack: ReportedStack,
  findings: readonly Finding[],
  failed: boolean,
  colour: Colours,
): string {
  if (failed) return `${stack.name}  ${colour.red("could not run")}`;
  return [
    stack.name,
    colour.dim(plural(stack.resources, "resource")),
    ...(stack.regions.length > 0 ? [colour.dim(stack.regions.join(", "))] : []),
    ...(findings.length > 0 ? [counted(findings, colour)] : []),
  ].join("  ");
}

/** Findings are sorted, so the first has the worst severity. */
const counted = (findings: readonly Finding[], colour: Colours): string =>
  findings[0] === undefined ? "" : painted(findings[0].severity, bySeverity(findings), colour);
