import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UserError } from "./user-error";
import { writeOutput } from "./write-output";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "palisade-output-"))));
afterEach(() => rmSync(folder, { recursive: true }));

test("writes a new file, replaces an old one and leaves nothing else behind", () => {
  writeOutput(folder, "report.json", "old");
  writeOutput(folder, join(folder, "report.json"), "new");
  expect(readFileSync(join(folder, "report.json"), "utf8")).toBe("new");
  expect(readdirSync(folder)).toEqual(["report.json"]);
});

test("a link stays a link", () => {
  writeFileSync(join(folder, "real"), "old");
  symlinkSync("real", join(folder, "link"));
  writeOutput(folder, "link", "new");
  expect(lstatSync(join(folder, "link")).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, "real"), "utf8")).toBe("new");
});

test.each([
  ["missing/report.json", "cannot write missing/report.json: its folder does not exist"],
  [".", "cannot write .: it is a folder"],
  ["file/report.json", "cannot write file/report.json: its folder is a file"],
])("%s is a mistake that is named", (file, message) => {
  writeFileSync(join(folder, "file"), "");
  expect(() => writeOutput(folder, file, "text")).toThrow(new UserError(message));
  expect(readdirSync(folder)).toEqual(["file"]);
});

test("a device is written to, not replaced", () => {
  writeOutput(folder, "/dev/null", "text");
  expect(lstatSync("/dev/null").isCharacterDevice()).toBe(true);
});
