import picomatch from "picomatch";
import type { Accepted } from "../baseline/entry";
import type { SavedPreview, SavedResource } from "../saved-preview/saved-preview";
import { UserError } from "../../terminal/user-error";
import { accountChanges, organizationDifferences } from "./account-changes";
import { controlChanges } from "./control-changes";
import { organizationPolicyChanges } from "./organization-policy-changes";
import type { Diff, DiffSide, StackChange } from "./diff";
import { coverageChange } from "./coverage-change";
import { findingChanges } from "./finding-changes";
import { matched } from "./matched";
import { permissionChanges } from "./permission-changes";
import { resourceChanges, type Accounts, type ResourceChange } from "./resource-changes";
import { risks } from "./risks";
import { arnSubstitution, substitution } from "./substitution";

export interface Side {
  readonly label: string;
  readonly preview: SavedPreview;
}

/** Compares two previews. `globs` narrow it to stacks whose name matches one of them on either side. */
export function diffOf(base: Side, head: Side, globs?: readonly string[]): Diff {
  const [before, after] = [base.preview, head.preview];
  refuseDifferentChoice(base, head);
  const failed = new Set([before, after].flatMap(({ report }) => report.failures.map(({ stack }) => stack)));
  const wanted = selection(globs, [before, after]);
  const compared = (stack: string) => wanted(stack) && !failed.has(stack);
  const of = ({ resources }: SavedPreview) => resources.filter(({ stack }) => compared(stack));
  const [was, is] = [of(before), of(after)];

  const match = matched(was, is);
  const substitute = substitution(match.pairs, before.organization, after.organization);
  const arns = arnSubstitution(match.pairs, substitute);
  const open = { secrets: 0, unknown: 0 };
  const resources = resourceChanges(match, substitute, accountsOf([after, before]), open);
  const urns = (list: readonly SavedResource[]) => new Set(list.map(({ urn }) => urn));
  const whole = globs === undefined;
  const known = new Set(
    [before, after].flatMap(({ organization }) => organization.accounts.map(({ id }) => id)),
  );
  const diff = {
    base: side(base),
    head: side(head),
    selected: globs ?? after.report.selected,
    organization: whole ? organizationDifferences(before.organization, after.organization) : [],
    accounts: whole ? accountChanges(before.organization, after.organization) : [],
    stacks: stackChanges(before, after, compared, resources),
    resources,
    permissions: permissionChanges({
      before: was.map((resource) => arns(substitute(resource))),
      after: is,
      added: urns(match.added),
      removed: urns(match.removed),
      own: known,
    }),
    policies: whole ? organizationPolicyChanges(before, after) : [],
    findings: findingChanges(before, after, substitute, ({ stack }) =>
      stack === null ? whole && failed.size === 0 : compared(stack),
    ),
    controls: controlChanges(before.report.catalogue, after.report.catalogue),
    baseline: baselineChanges(before.baseline, after.baseline),
    coverage: after.report.coverage ? coverageChange(before.report.coverage, after.report.coverage) : null,
    notCompared: {
      ...open,
      stacks: [
        ...before.report.failures.map(({ stack, message }) => ({ side: "base" as const, stack, message })),
        ...after.report.failures.map(({ stack, message }) => ({ side: "head" as const, stack, message })),
      ].filter(({ stack }) => wanted(stack)),
    },
  };
  return { ...diff, risks: risks(diff) };
}

function accountsOf(previews: readonly SavedPreview[]): Accounts {
  const all = previews.flatMap(({ report }) => report.accounts);
  return {
    nameOf: (id) => all.find((account) => account.id === id)?.name,
    ofStack: (stack) => all.find(({ stacks }) => stacks.some(({ name }) => name === stack))?.id,
  };
}

const side = ({ label, preview: { report, resources } }: Side): DiffSide => ({
  label,
  version: report.version,
  resources: resources.length,
  accounts: report.accounts.length,
  findings: report.findings.length,
});

/** Stacks that only one of two previews was asked for would seem to come or to go. */
function refuseDifferentChoice(base: Side, head: Side): void {
  const chosen = ({ preview }: Side) => preview.report.selected;
  const [one, other] = [chosen(base), chosen(head)];
  if (JSON.stringify(one) === JSON.stringify(other)) return;
  const say = (globs: readonly string[] | null) =>
    globs === null ? "all stacks" : `--stack ${globs.join(" --stack ")}`;
  throw new UserError(
    `${base.label} was previewed with ${say(one)}, ${head.label} with ${say(other)}. Preview both in the same way.`,
  );
}

function selection(
  globs: readonly string[] | undefined,
  previews: readonly SavedPreview[],
): (stack: string) => boolean {
  if (globs === undefined || globs.length === 0) return () => true;
  const stacks = previews.flatMap(({ report }) =>
    report.accounts.flatMap((account) => account.stacks.map(({ name }) => name)),
  );
  const positive = globs.filter((glob) => !isNegated(glob));
  const taken = positive.map((glob) => picomatch(glob));
  const left = globs.filter(isNegated).map((glob) => picomatch(glob.slice(1)));
  const wanted = (stack: string) =>
    (taken.length === 0 || taken.some((match) => match(stack))) && !left.some((match) => match(stack));
  const vain = positive.find((_, index) => !stacks.some((stack) => taken[index]?.(stack)));
  if (vain !== undefined) throw new UserError(`--stack ${vain} matches no stack of either side.`);
  return wanted;
}

const isNegated = (glob: string) => glob.startsWith("!") && !glob.startsWith("!(");

function stackChanges(
  before: SavedPreview,
  after: SavedPreview,
  compared: (stack: string) => boolean,
  changes: readonly ResourceChange[],
): StackChange[] {
  const stacks = ({ report }: SavedPreview) =>
    new Map(
      report.accounts.flatMap((account) =>
        account.stacks.filter(({ name }) => compared(name)).map(({ name }) => [name, account.name] as const),
      ),
    );
  const count = (of: string) => changes.filter(({ stack }) => stack === of).length;
  const [was, is] = [stacks(before), stacks(after)];
  const only = (of: typeof was, other: typeof was, change: StackChange["change"]) =>
    [...of]
      .filter(([stack]) => !other.has(stack))
      .map(([stack, account]) => ({ change, stack, account, resources: count(stack) }));
  return [...only(was, is, "removed"), ...only(is, was, "added")];
}

function baselineChanges(
  before: readonly Accepted[] = [],
  after: readonly Accepted[] = [],
): Diff["baseline"] {
  const acceptedText = ({ fingerprint, control, where, expires }: Accepted) =>
    JSON.stringify([fingerprint, control, where, expires]);
  const only = (of: readonly Accepted[], other: readonly Accepted[]) => {
    const known = new Set(other.map(acceptedText));
    return of.filter((entry) => !known.has(acceptedText(entry)));
  };
  return { added: only(after, before), removed: only(before, after) };
}
