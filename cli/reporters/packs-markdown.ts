import type { DescribedPack } from "../review/catalogue/described-pack";
import { bySeverity } from "../review/report/verdict";

/** A table of the packs, or one pack as a document of its own. */
export const packsMarkdown = (all: readonly DescribedPack[], one: DescribedPack | undefined): string =>
  one ? full(one) : table(all);

const table = (all: readonly DescribedPack[]): string =>
  [
    "| pack | controls | for | shares |",
    "| --- | --- | --- | --- |",
    ...all.map(
      (pack) =>
        `| \`${pack.name}\` | ${pack.controls.length} (${bySeverity(pack.controls)}) | ${cell(pack.audience)} | ${shares(pack)} |`,
    ),
  ].join("\n");

const full = (pack: DescribedPack): string =>
  [
    `# ${pack.package}`,
    `For ${pack.audience}. ${pack.controls.length} controls: ${bySeverity(pack.controls)}. Shares ${shares(pack)}.`,
    [
      "| severity | control | what it wants |",
      "| --- | --- | --- |",
      ...pack.controls.map(
        ({ severity, id, title, enforced }) =>
          `| ${severity} | \`${id}\` | ${cell(title)}${enforced ? "" : " (`palisade preview` only)"} |`,
      ),
    ].join("\n"),
  ].join("\n\n");

const shares = (pack: DescribedPack): string =>
  pack.shares.map(({ with: other, controls }) => `${controls} with ${other}`).join(", ") || "nothing";

const cell = (text: string) => text.replaceAll("|", "\\|").replace(/\s*\n\s*/g, " ");
