import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UserError } from "../../terminal/user-error";
import { withEditedFiles, type EditedFiles } from "./edited-files";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "palisade-edited-"));
  writeFileSync(join(folder, "a.ts"), "a");
  writeFileSync(join(folder, "b.ts"), "b");
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const contents = () =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));

const nothing = new Map<string, string>();

test("during the work files say what is tried; what stays is written at its end", async () => {
  await withEditedFiles(folder, ({ original, put }) => {
    expect(original("a.ts")).toBe("a");
    put(new Map([["a.ts", "A"]]));
    expect(contents()).toEqual({ "a.ts": "A", "b.ts": "b" });
    put(new Map([["b.ts", "B"]]));
    expect(contents()).toEqual({ "a.ts": "a", "b.ts": "B" });
    expect(original("b.ts")).toBe("b");
    return Promise.resolve({ stays: new Map([["a.ts", "kept"]]) });
  });
  expect(contents()).toEqual({ "a.ts": "kept", "b.ts": "b" });
});

test.each<[string, (files: EditedFiles) => Promise<{ stays: ReadonlyMap<string, string> }>]>([
  ["nothing is to stay", () => Promise.resolve({ stays: nothing })],
  ["the work fails", () => Promise.reject(new Error("no preview"))],
])("files say what they said before when %s", async (_, end) => {
  await withEditedFiles(folder, (files) => {
    files.put(new Map([["a.ts", "A"]]));
    return end(files);
  }).catch(() => undefined);
  expect(contents()).toEqual({ "a.ts": "a", "b.ts": "b" });
});

test("files say what they said before when the process is ended meanwhile", async () => {
  const before = process.listeners("exit");
  await withEditedFiles(folder, ({ put }) => {
    put(new Map([["a.ts", "A"]]));
    const [atExit] = process.listeners("exit").filter((listener) => !before.includes(listener));
    atExit?.(0);
    expect(contents()).toEqual({ "a.ts": "a", "b.ts": "b" });
    return Promise.resolve({ stays: nothing });
  });
  expect(process.listeners("exit")).toEqual(before);
});

test("a file that is gone is a mistake that is named", async () => {
  await expect(
    withEditedFiles(folder, ({ original }) => Promise.resolve({ stays: new Map([["x", original("c.ts")]]) })),
  ).rejects.toEqual(new UserError("c.ts: cannot be read: ENOENT"));
});
