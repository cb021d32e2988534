import { randomBytes } from "node:crypto";
import type { Control } from "../../../policy-packs/controls/model/control";
import type { Io } from "../../terminal/io";
import { UserError } from "../../terminal/user-error";
import { undeclaredSettings } from "../judging/declarations";
import { judgingRules } from "../judging/judging-rules";
import type { Engine } from "../preview/engine";
import { recordsRoot, type TargetChoice } from "../preview/evaluate-choice";
import { evaluateProgram } from "../preview/evaluate-program";
import type { Finding } from "../report/report";
import type { SavedReport } from "../saved-preview/saved-preview";
import { applyFixes, type Previewed } from "./apply-fixes";
import { candidatesOf, type Remaining } from "./candidate";
import { withEditedFiles, type Texts } from "./edited-files";
import { previewAgain } from "./preview-again";
import { compilerOf } from "./source/compiler";
import { typeChecker } from "./type-errors";
import { wantedControls } from "./wanted-controls";

export interface FixChoice extends TargetChoice {
  readonly write?: boolean;
  readonly replacing?: boolean;
}

/** What `palisade fix` has to say. */
export interface FixReport {
  readonly written: boolean;
  readonly files: readonly ChangedFile[];
  readonly fixed: readonly Finding[];
  readonly remaining: readonly Remaining[];
  /** Of the sources as they are on the disk in the end. */
  readonly report: SavedReport;
}

export interface ChangedFile {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** Previews the sources as they are on the disk; what the previews of one run hold can be compared. */
export type PreviewOfSources = () => Promise<Previewed>;

export async function fixReport(
  engine: Engine,
  patterns: readonly string[],
  values: FixChoice,
  io: Io,
  preview: PreviewOfSources = previewOf(engine, values, io),
): Promise<FixReport> {
  const root = recordsRoot(values, io.cwd);
  const controls = engine.controls(root);
  const isWanted = wantedControls(patterns, controls);
  const compiler = compilerOf(root);
  const before = await preview();
  if (before.report.failures.length > 0) return unfixable(before);
  const { candidates, remaining } = candidatesOf(before, {
    controls,
    isWanted,
    settings: settingsOf(controls, values, root, io),
    replaces: values.replacing === true,
  });
  const written = values.write === true;
  const nothing: Texts = new Map();
  return withEditedFiles(io.cwd, async (files) => {
    const typeErrors = typeChecker(compiler, io.cwd, files.original);
    const fixed = await applyFixes({ before, candidates, compiler, files, preview, typeErrors });
    return {
      written,
      stays: written ? fixed.texts : nothing,
      files: [...fixed.texts].map(([file, after]) => ({ file, before: files.original(file), after })),
      fixed: fixed.kept.flatMap(({ findings }) => findings),
      remaining: [...fixed.refused, ...remaining],
      report: written ? fixed.after.report : before.report,
    };
  });
}

/** A program runs in a process of its own in any case. */
function previewOf(engine: Engine, values: FixChoice, io: Io): PreviewOfSources {
  const key = randomBytes(32).toString("base64url");
  const { program } = values;
  return program === undefined
    ? () => previewAgain(values, io, key)
    : async () => (await evaluateProgram(engine, { ...values, program }, io)).saved(key);
}

const unfixable = ({ report }: Previewed): never => {
  throw new UserError(
    `nothing is fixed where the preview fails; palisade preview shows it in full:\n${report.failures
      .map(({ stack, message }) => `  ${stack}: ${message}`)
      .join("\n")}`,
  );
};

const settingsOf = (controls: readonly Control[], values: FixChoice, root: string, io: Io) =>
  judgingRules(controls, values, root, io).settings(undeclaredSettings);
