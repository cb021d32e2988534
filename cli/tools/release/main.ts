import { parseArgs } from "node:util";
import { packageRoot } from "../../../accounts/package-root";
import { release } from "./release";

const { values, positionals } = parseArgs({
  options: { apply: { type: "boolean", default: false } },
  allowPositionals: true,
});
if (positionals.length === 1)
  process.exitCode = release({
    root: packageRoot(),
    version: positionals[0] ?? "",
    apply: values.apply,
    date: new Date().toISOString().slice(0, 10),
    print: console.log,
  });
else {
  console.error("usage: npm run release -- VERSION [--apply]");
  process.exitCode = 2;
}
