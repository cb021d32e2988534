import { packageRoot } from "../../../accounts/package-root";
import { countFiles } from "./count-files";
import { edit } from "./edit";
import { trials } from "./trials";

test("a change of each kind touches no more files than CONTRIBUTING promises", () => {
  const counts = countFiles(packageRoot(), trials);
  expect(counts.map(({ trial }) => trial.change)).toEqual(trials.map(({ change }) => change));
  expect(counts.filter(({ trial, files }) => files.length > trial.limit)).toEqual([]);
  expect(counts.filter(({ files }) => files.length === 0)).toEqual([]);
}, 120_000);

test("a trial that no longer fits the project fails", () => {
  expect(() => edit(packageRoot(), "package.json", "what is in no package", "")).toThrow(
    "bring the trial up to date",
  );
});
