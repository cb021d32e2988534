import { packageRoot } from "../../../accounts/package-root";
import { engine } from "../../review/preview/engine";
import { evaluatePreview } from "../../review/preview/evaluate-preview";
import { parseSavedPreview } from "../../review/saved-preview/read-saved-preview";
import { recordingIo } from "../../terminal/recording-io";
import { savedText, type SavedPreview } from "../../review/saved-preview/saved-preview";
import { diffOf } from "../../review/diff/diff-of";
import { withEdits } from "./edited-project";
import { entries } from "./entries";
import { scenarios, type Edit, type Scenario } from "./scenarios";

const io = recordingIo({ cwd: packageRoot() });

const preview = ({ stacks }: Scenario, edits: readonly Edit[]): Promise<SavedPreview> =>
  withEdits(edits, async (organization) => {
    const { report, saved } = await evaluatePreview(engine, { stack: stacks, organization }, io);
    if (report.failures.length > 0) throw new Error(JSON.stringify(report.failures));
    return parseSavedPreview(savedText(saved("the key of this run")), "scenario");
  });

/**
 * A process of its own, which a test runner's module loader does not reach: prints what the diff of each scenario says that
 * is named.
 */
async function main(): Promise<void> {
  const results: Record<string, unknown> = {};
  const plain = new Map<string, Promise<SavedPreview>>();
  const unchanged = (scenario: Scenario) => {
    const key = scenario.stacks?.join() ?? "*";
    const known = plain.get(key) ?? preview(scenario, []);
    plain.set(key, known);
    return known;
  };
  const wanted = new Set(process.argv.slice(2));
  for (const scenario of scenarios) {
    if (!wanted.has(scenario.name)) continue;
    const base = await (scenario.base ? preview(scenario, scenario.base) : unchanged(scenario));
    const head = await preview(scenario, scenario.head);
    const diff = diffOf({ label: "base", preview: base }, { label: "head", preview: head });
    results[scenario.name] = {
      entries: entries(diff),
      risks: diff.risks.map(({ level, text }) => `${level}: ${text}`),
    };
  }
  process.stdout.write(JSON.stringify(results));
}

void main();
