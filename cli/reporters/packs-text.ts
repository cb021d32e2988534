import type { DescribedPack } from "../review/catalogue/described-pack";
import { bySeverity, plural } from "../review/report/verdict";
import { colours, dotted, painted, type Style } from "./layout/style";
import { wrapped } from "./layout/wrapped";

/** The packs in short, or one with every control that it holds. */
export function packsText(
  all: readonly DescribedPack[],
  one: DescribedPack | undefined,
  style: Style,
): string {
  const colour = colours(style);
  const width = Math.min(Math.max(style.columns, 40), 120);
  const heading = (pack: DescribedPack) => [
    `${colour.bold(pack.name)}  ${plural(pack.controls.length, "control")} (${bySeverity(pack.controls)})`,
    ...wrapped(pack.audience, width, "  for     "),
    ...wrapped(pack.shares.length > 0 ? dotted(pack.shares.map(sharing)) : "nothing", width, "  shares  "),
    ...wrapped(pack.use, width, "  use     ").map(colour.dim),
  ];
  if (one === undefined) return all.map((pack) => heading(pack).join("\n")).join("\n\n");
  return [
    ...heading(one),
    "",
    ...one.controls.flatMap(({ id, title, severity, enforced }) => [
      `${painted(severity, severity.padEnd(8), colour)}  ${colour.bold(id)}${enforced ? "" : "  `palisade preview` only"}`,
      ...wrapped(title, width, " ".repeat(10)),
    ]),
  ].join("\n");
}

const sharing = ({ with: name, controls }: DescribedPack["shares"][number]) => `${controls} with ${name}`;
