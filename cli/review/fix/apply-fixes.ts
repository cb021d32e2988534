import type { SavedPreview } from "../saved-preview/saved-preview";
import type { Candidate, Remaining } from "./candidate";
import type { EditedFiles, Texts } from "./edited-files";
import { faultsOf, type Fault } from "./side-effects";
import type { Compiler } from "./source/compiler";
import { editedSource } from "./source/edit-source";

export type Previewed = Pick<SavedPreview, "report" | "resources">;

export interface Fixing {
  readonly before: Previewed;
  readonly candidates: readonly Candidate[];
  readonly compiler: Compiler;
  readonly files: EditedFiles;
  readonly preview: () => Promise<Previewed>;
  /** What the compiler says against changed texts that it does not say against the original ones. */
  readonly typeErrors: (texts: Texts) => readonly string[];
}

export interface Fixed {
  readonly kept: readonly Candidate[];
  readonly refused: readonly Remaining[];
  readonly texts: Texts;
  /** The preview with what is kept. */
  readonly after: Previewed;
}

/**
 * Makes all changes, previews once and keeps them if their findings are gone and nothing else is different; otherwise those
 * to blame are left out, which are looked for by halves where the plan does not tell.
 */
export async function applyFixes(fixing: Fixing): Promise<Fixed> {
  const { before, candidates, files, preview, typeErrors } = fixing;
  let kept: readonly Candidate[] = [];
  let after = before;
  const refused: Remaining[] = [];
  const refuse = (candidate: Candidate, because: string) => {
    refused.push(...candidate.findings.map((finding) => ({ finding, because })));
  };

  async function keep(tried: readonly Candidate[]): Promise<void> {
    if (tried.length === 0) return;
    const all = [...kept, ...tried];
    const { faults, previewed } = await trial(all);
    if (faults.length === 0) {
      [kept, after] = [all, previewed];
      return;
    }
    const [fault] = faults as readonly [Fault];
    const [only, ...others] = tried as readonly [Candidate, ...Candidate[]];
    if (others.length === 0) {
      refuse(only, fault.because);
      return;
    }
    const suspected = faults.map(({ because, of = [] }) => ({
      because,
      of: of.filter((one) => tried.includes(one)),
    }));
    const guilty = new Map(
      suspected.flatMap(({ because, of: [one, ...more] }) =>
        one && more.length === 0 ? [[one, because] as const] : [],
      ),
    );
    guilty.forEach((because, candidate) => {
      refuse(candidate, because);
    });
    if (guilty.size > 0) {
      await keep(tried.filter((candidate) => !guilty.has(candidate)));
      return;
    }
    const suspects = tried.filter((candidate) => suspected.some(({ of }) => of.includes(candidate)));
    const isHint = suspects.length > 0 && suspects.length < tried.length;
    const half = Math.ceil(tried.length / 2);
    await keep(isHint ? tried.filter((candidate) => !suspects.includes(candidate)) : tried.slice(0, half));
    await keep(isHint ? suspects : tried.slice(half));
  }

  async function trial(all: readonly Candidate[]) {
    const texts = textsOf(fixing, all).texts;
    const wrong = typeErrors(texts).map((error): Fault => ({
      because: `it no longer type-checks: ${error}`,
    }));
    if (wrong.length > 0) return { faults: wrong, previewed: before };
    files.put(texts);
    const previewed = await preview();
    return { faults: faultsOf(before, previewed, all), previewed };
  }

  const { refusals } = textsOf(fixing, candidates);
  refusals.forEach((because, candidate) => {
    refuse(candidate, because);
  });
  await keep(candidates.filter((candidate) => !refusals.has(candidate)));
  return { kept, refused, texts: textsOf(fixing, kept).texts, after };
}

/** The sources with the changes made; a change that cannot be made in the source is left out as a whole. */
function textsOf(
  { compiler, files }: Pick<Fixing, "compiler" | "files">,
  candidates: readonly Candidate[],
): { readonly texts: Texts; readonly refusals: ReadonlyMap<Candidate, string> } {
  const texts = new Map<string, string>();
  const refusals = new Map<Candidate, string>();
  for (const file of new Set(candidates.map(({ place }) => place.file))) {
    const own = candidates.filter(({ place }) => place.file === file);
    const blocked = compiledCode(file, files.original(file));
    if (blocked !== undefined) own.forEach((candidate) => refusals.set(candidate, blocked));
    else texts.set(file, textOf(compiler, file, files.original(file), own, refusals));
  }
  return { texts, refusals };
}

function textOf(
  compiler: Compiler,
  file: string,
  original: string,
  candidates: readonly Candidate[],
  refusals: Map<Candidate, string>,
): string {
  const own = candidates.filter((candidate) => !refusals.has(candidate));
  // Two controls may ask for the same change.
  const edits = new Map(own.flatMap((one) => one.edits.map((edit) => [JSON.stringify(edit), edit] as const)));
  const { text, refusals: reasons } = editedSource(compiler, file, original, [...edits.values()]);
  const byEdit = new Map([...edits.keys()].map((key, index) => [key, reasons[index]]));
  const impossible = own.flatMap((candidate) => {
    const because = candidate.edits.map((edit) => byEdit.get(JSON.stringify(edit))).find(Boolean);
    return because === undefined ? [] : [[candidate, because] as const];
  });
  if (impossible.length === 0) return text;
  impossible.forEach(([candidate, because]) => refusals.set(candidate, because));
  return textOf(compiler, file, original, candidates, refusals);
}

/** What a build writes is written again by the next build. */
const compiledCode = (file: string, text: string): string | undefined =>
  file.includes("node_modules/")
    ? "the resource is made in a package"
    : /^(?:"use strict";\s*)?Object\.defineProperty\(exports, "__esModule"|^\/\/# sourceMappingURL=/m.test(
          text,
        )
      ? "the program is compiled and has no source map: its source is not known"
      : undefined;
