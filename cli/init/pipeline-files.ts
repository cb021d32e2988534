import type { Answers } from "./answers";
import type { PackageManager } from "./package-manager";
import type { StarterFile } from "./starter-file";

const reports = "palisade-report";

/** The commands of a pipeline, in their order: the same on every platform. */
const previewCommand = ({ run }: PackageManager, ...also: readonly string[]) =>
  [`${run} palisade preview`, ...also.map((one) => `--also ${one}`)].join(" ");

const diffCommand = ({ run }: PackageManager) =>
  `${run} palisade diff "$BASE" --fail-on never --format markdown --output ${reports}/diff.md`;

/** A revision from before Palisade has nothing to compare with. */
const ifComparable = (then: string) => [
  'if [ -n "$BASE" ] && git cat-file -e "$BASE:accounts/organization/organization.yaml"; then',
  `  ${then}`,
  "fi",
];

const indented = (lines: readonly string[], by: number) =>
  lines.map((line) => " ".repeat(by) + line).join("\n");

const github = (
  manager: PackageManager,
) => `# What the guardrails say of a change, and what it changes; needs no cloud credential.
name: Palisade

on:
  pull_request:
  push:
    branches: [main]

permissions: {}

concurrency:
  group: palisade-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  preview:
    runs-on: ubuntu-24.04
    timeout-minutes: 20
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          fetch-depth: 0
          persist-credentials: false

      - uses: actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444 # v5.0.0
        with:
          node-version: 24

      - name: Install
        run: ${manager.install}

      - name: Difference
        env:
          BASE: \${{ github.event.pull_request.base.sha }}
        run: |
          mkdir -p ${reports}
${indented(ifComparable(diffCommand(manager)), 10)}

      - name: Preview
        run: ${previewCommand(manager, `markdown=${reports}/preview.md`, `html=${reports}/preview.html`, `sarif=${reports}/preview.sarif`)}

      - name: Summary
        if: always()
        run: cat ${reports}/*.md >>"$GITHUB_STEP_SUMMARY"

      - name: Keep the reports
        if: always()
        uses: actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02 # v4.6.2
        with:
          name: ${reports}
          path: ${reports}
`;

const gitlab = (manager: PackageManager) => `# Include it from .gitlab-ci.yml:
#
#   include:
#     - local: .gitlab/palisade.gitlab-ci.yml
#
# What the guardrails say of a change, and what it changes; needs no cloud credential.
palisade:
  image: node:24-bookworm
  stage: test
  timeout: 20 minutes
  interruptible: true
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  variables:
    # The base of the merge request must be there to be compared with.
    GIT_DEPTH: "0"
    BASE: $CI_MERGE_REQUEST_DIFF_BASE_SHA
  script:
    - ${manager.install}
    - mkdir -p ${reports}
    - |
${indented(ifComparable(diffCommand(manager)), 6)}
    - ${previewCommand(manager, `junit=${reports}/preview.junit.xml`, `codequality=${reports}/preview.codequality.json`, `html=${reports}/preview.html`)}
  artifacts:
    when: always
    expire_in: 30 days
    expose_as: Palisade report
    paths: [${reports}/]
    reports:
      junit: ${reports}/preview.junit.xml
      codequality: ${reports}/preview.codequality.json
`;

export const pipelineFiles = ({ pipeline }: Answers, manager: PackageManager): StarterFile[] => [
  ...(["github", "both"].includes(pipeline)
    ? [{ path: ".github/workflows/palisade.yml", content: github(manager) }]
    : []),
  ...(["gitlab", "both"].includes(pipeline)
    ? [{ path: ".gitlab/palisade.gitlab-ci.yml", content: gitlab(manager) }]
    : []),
];
