import { packageRoot } from "../../../accounts/package-root";
import { countFiles } from "./count-files";
import { trials } from "./trials";

const counts = countFiles(packageRoot(), trials);
for (const { trial, files } of counts) {
  console.log(
    `${files.length > trial.limit ? "TOO MANY " : ""}${String(files.length)} of ${String(trial.limit)}  ${trial.change}`,
  );
  for (const file of files) console.log(`          ${file}`);
}
process.exitCode = counts.some(({ trial, files }) => files.length > trial.limit) ? 1 : 0;
