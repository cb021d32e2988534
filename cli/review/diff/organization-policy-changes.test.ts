import { exampleAccount } from "../../../accounts/guardrails/compile/example-organization";
import { fullAccessOnly, type AttachedPolicies } from "../../../accounts/guardrails/reach/attached-policies";
import { defaultProtectedRoles } from "../../../accounts/default-protected-roles";
import type { SavedPolicies } from "../saved-preview/saved-policies";
import type { SavedPreview } from "../saved-preview/saved-preview";
import { diffOf } from "./diff-of";
import { organizationPolicyChanges } from "./organization-policy-changes";
import { examplePreview } from "./example-preview";
import { sections } from "./sections";

const saved = (name: string, unit: string) => {
  const { position: _, ...account } = exampleAccount(name, unit);
  return account;
};

const denying = (action: string, path: string): AttachedPolicies => [
  ...fullAccessOnly,
  {
    kind: "scp",
    name: "palisade-scp",
    content: JSON.stringify({
      Version: "2012-10-17",
      Statement: [{ Sid: "Kept", Effect: "Deny", Action: action, Resource: "*" }],
    }),
    targets: [{ kind: "unit", path }],
    controls: [["queue-kept"]],
  },
];

const preview = (documents?: AttachedPolicies): SavedPreview => {
  const { organization, ...rest } = examplePreview([]);
  const policies: SavedPolicies | undefined = documents && {
    documents,
    protectedRoles: defaultProtectedRoles(),
    trusted: { accounts: [], identityProviders: [] },
  };
  return {
    ...rest,
    organization: {
      ...organization,
      units: ["Workloads", "Workloads/Production", "Workloads/Test"].map((path) => ({
        path,
        description: "",
      })),
      accounts: [
        saved("management", ""),
        saved("prod", "Workloads/Production"),
        saved("test", "Workloads/Test"),
      ],
    },
    ...(policies && { policies }),
  };
};

test("what a changed policy denies is reported, in the accounts below it", () => {
  const changes = organizationPolicyChanges(
    preview(fullAccessOnly),
    preview(denying("sqs:DeleteQueue", "Workloads/Production")),
  );
  expect(changes).toEqual([
    expect.objectContaining({ was: "allow", is: "deny", accounts: ["prod"], actions: ["sqs:DeleteQueue"] }),
  ]);
});

test("the diff has a section for it, before the findings", () => {
  const diff = diffOf(
    { label: "main", preview: preview(fullAccessOnly) },
    { label: "working tree", preview: preview(denying("sqs:DeleteQueue", "Workloads")) },
  );
  expect(sections(diff)).toEqual([
    {
      title: "Organization policies",
      folded: false,
      items: [
        {
          level: null,
          mark: "-",
          text: "becomes denied: sqs:DeleteQueue",
          details: [
            expect.stringMatching(/^for developer, /),
            "in prod, test",
            "by queue-kept (palisade-scp)",
          ],
        },
      ],
    },
  ]);
});

test.each<[string, SavedPreview, SavedPreview]>([
  ["documents that are the same", preview(fullAccessOnly), preview(fullAccessOnly)],
  ["a side that was saved without them", preview(), preview(denying("sqs:*", "Workloads"))],
])("%s are no change", (_, before, after) => {
  expect(organizationPolicyChanges(before, after)).toEqual([]);
});

test("narrowed to stacks, the diff leaves the organization policies out", () => {
  const sides = [preview(fullAccessOnly), preview(denying("sqs:*", "Workloads"))].map((one) => ({
    label: "x",
    preview: one,
  }));
  const [base, head] = sides;
  if (!base || !head) throw new Error("a diff has two sides");
  expect(diffOf(base, head, []).policies).toEqual([]);
});
