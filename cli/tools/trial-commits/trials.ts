import { copyFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { newCommand } from "../scaffold/new-command";
import { newControl } from "../scaffold/new-control";
import { newEndpoint } from "../scaffold/new-endpoint";
import { newStack } from "../scaffold/new-stack";
import { writeScaffold } from "../scaffold/scaffold";
import { edit } from "./edit";

/** A change of a kind that the design promises to keep small. */
export interface Trial {
  readonly change: string;
  /** The most files that it may touch, tests included. */
  readonly limit: number;
  /** Makes the change in a copy of the project. */
  readonly apply: (root: string) => void;
}

const sandbox = "accounts/organization/sandbox/sandbox.yaml";

export const trials: readonly Trial[] = [
  {
    change: "a control, with its clause",
    limit: 3,
    apply: (root) => void writeScaffold(root, newControl(root, "sns-topic-tagged", "ISO 27001:2022/A.5.9")),
  },
  {
    change: "an account",
    limit: 1,
    apply(root) {
      const file = "accounts/organization/sandbox/trial.yaml";
      copyFileSync(join(root, sandbox), join(root, file));
      edit(root, file, "name: sandbox", "name: trial");
      edit(root, file, "aws+sandbox@", "aws+trial@");
    },
  },
  {
    change: "a stack program, in an account that gets it",
    limit: 3,
    apply(root) {
      writeScaffold(root, newStack("trial"));
      edit(root, sandbox, "stacks: [baseline]", "stacks: [baseline, trial]");
    },
  },
  {
    change: "an endpoint",
    limit: 3,
    apply: (root) =>
      void writeScaffold(root, newEndpoint("companies", "get", "/companies/{companyId}/notes")),
  },
  {
    change: "an endpoint with a JSON body",
    limit: 3,
    apply(root) {
      writeScaffold(root, newEndpoint("companies", "post", "/companies/{companyId}/notes"));
      edit(
        root,
        "workloads/boi/services/companies/endpoints.ts",
        '    path: "/companies/{companyId}/notes",\n',
        '    path: "/companies/{companyId}/notes",\n    body: z.strictObject({ note: z.string().min(1) }),\n',
      );
    },
  },
  {
    change: "a command",
    limit: 3,
    apply: (root) => void writeScaffold(root, newCommand("trial")),
  },
  {
    change: "a Config rule of a control",
    limit: 1,
    apply: (root) =>
      edit(
        root,
        "policy-packs/controls/cloudwatch-logs/log-group-retained.ts",
        "  examples: {",
        '  managedRule: { identifier: "CW_LOGGROUP_RETENTION_PERIOD_CHECK" },\n  examples: {',
      ),
  },
  {
    change: "a type whose outputs are computed",
    limit: 1,
    apply: (root) =>
      edit(
        root,
        "stacks/preview/computed/services/sqs.ts",
        /^\};\n/m,
        '  "aws:sqs/redrivePolicy:RedrivePolicy": { id: "{in:queueUrl}" },\n};\n',
      ),
  },
  {
    change: "a column of companies, with its migration",
    limit: 3,
    apply(root) {
      edit(
        root,
        "workloads/boi/domain/company/company-fields.ts",
        /^\] as const satisfies/m,
        `  {
    name: "internalNote",
    label: "Internal note",
    type: "text",
    longest: 200,
    column: "internal_note",
    inFile: { remedy: "Anything that helps your own staff: up to 200 characters", example: "" },
  },
] as const satisfies`,
      );
      const folder = join(root, "workloads/boi/platform/database/migrations");
      const last = Math.max(...readdirSync(folder).map((file) => Number.parseInt(file, 10) || 0));
      writeFileSync(
        join(folder, `${String(last + 1)}.do.company-note.sql`),
        "alter table boi.companies add column internal_note text;\n",
      );
    },
  },
  {
    change: "how long the trail's events are kept",
    limit: 1,
    apply: (root) => edit(root, "stacks/components/log-group.ts", "trail: 365", "trail: 400"),
  },
];
