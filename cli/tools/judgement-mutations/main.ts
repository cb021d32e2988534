import { packageRoot } from "../../../accounts/package-root";
import { controls } from "../../../policy-packs/controls";
import { fileOfControl } from "./judged-files";
import { judgementMutations } from "./judgement-mutations";

/** `npm run mutate -- [CONTROL ...]`. */
function main(wanted: readonly string[]): void {
  const root = packageRoot();

  const unknown = wanted.filter((id) => !fileOfControl.has(id));
  if (unknown.length > 0) {
    console.error(`no such control: ${unknown.join(", ")}; \`palisade controls\` lists them`);
    process.exitCode = 2;
    return;
  }
  for (const control of controls) {
    const { id, severity } = control;
    if (wanted.length > 0 && !wanted.includes(id)) continue;
    const { mutants, surviving } = judgementMutations(root, control, fileOfControl.get(id) ?? "");
    if (mutants === 0) continue;
    console.log(`${id}\t${severity}\t${String(mutants)}\t${String(mutants - surviving.length)}`);
    for (const { line, change } of surviving) console.log(`  ${String(line)}: ${change}`);
  }
}

main(process.argv.slice(2));
