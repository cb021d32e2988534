import type { Reviewed } from "../judging/build-report";
import type { Declared } from "../judging/declarations";
import { undeclaredNotes } from "../judging/undeclared-notes";
import type { ReportedAccount } from "../report/report";
import { kindNames } from "./document";
import { pendingNotes } from "./pending-operation";
import type { ReadStack } from "./inventory";
import type { JudgedInputs } from "./judge-inputs";

/** What was read, as a report of a preview would show it. */
export const describeInputs = (
  { kinds, inventory, judgements }: JudgedInputs,
  files: readonly string[],
  declared: Declared,
): Reviewed => ({
  organization: {
    name: kinds.map((kind) => kindNames[kind]).join(" and "),
    directory: files.join(" "),
  },
  selected: null,
  accounts: reportedAccounts([...inventory.stacks.values()], declared),
  resources: inventory.resources,
  cloudResources: inventory.cloudResources,
  notes: [
    ...pendingNotes(inventory.operations),
    ...undeclaredNotes(judgements.undeclared, "; name its folder with --organization DIR"),
  ],
  failures: [],
});

/** A stack is shown in the account that declares it, else in the one that holds most of its resources. */
function reportedAccounts(
  stacks: readonly ReadStack[],
  { accounts, deployments }: Declared,
): ReportedAccount[] {
  const byAccount = new Map<string, ReadStack[]>();
  for (const stack of stacks) {
    const declared = deployments.find((deployment) => deployment.stack === stack.name)?.account.id;
    const [most] = [...stack.accounts].sort(([, a], [, b]) => b - a);
    const id = (most && stack.accounts.has(declared ?? "") ? declared : most?.[0]) ?? declared ?? "unknown";
    const there = byAccount.get(id);
    if (there) there.push(stack);
    else byAccount.set(id, [stack]);
  }
  return [...byAccount].map(([id, inside]) => {
    const account = accounts.find((one) => one.id === id);
    return {
      id,
      name: account?.key ?? (id === "unknown" ? "account not known" : "account"),
      unit: account?.unit ?? "",
      vended: true,
      stacks: inside.map(({ name, project, resources, regions }) => ({
        name,
        program: project,
        resources,
        regions: [...regions].sort(),
      })),
    };
  });
}
