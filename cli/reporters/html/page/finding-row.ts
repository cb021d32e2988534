import type { PageFinding, PageSource } from "./data";
import { element } from "./element";

/** One finding; the rest of it is made when it is opened, since most never are. */
export function findingRow(finding: PageFinding): HTMLDetailsElement {
  const where = [
    finding.accountName ?? finding.account,
    finding.region,
    finding.stack && `stack ${finding.stack}`,
  ];
  const summary = element(
    "summary",
    {},
    element(
      "span",
      { class: "what" },
      element("b", {}, finding.urn === null ? "missing" : finding.name),
      " ",
      element("span", { class: "type" }, finding.type),
    ),
    element("span", { class: "where" }, where.filter(Boolean).join(" · ")),
    element(
      "span",
      { class: "messages" },
      finding.status === "undetermined"
        ? element("span", { class: "tag undetermined" }, "undetermined")
        : null,
      finding.consequence === "fail" ? null : element("span", { class: "tag" }, finding.consequence),
      ...finding.messages.map((message) => element("span", { class: "message" }, message)),
    ),
    element("span", { class: "place" }, finding.source?.place ?? "(no source position)"),
  );
  const row = element("details", { class: "finding" }, summary);
  row.addEventListener("toggle", () => row.append(facts(finding)), { once: true });
  return row;
}

const facts = (finding: PageFinding): HTMLElement =>
  element(
    "dl",
    {},
    ...(
      [
        ["source", finding.source && sourceLink(finding.source)],
        ["URN", finding.urn],
        ["type", finding.type],
        ["account", [finding.accountName, finding.account].filter(Boolean).join(" ")],
        ["Region", finding.region],
        ["stack", finding.stack],
        ["status", finding.status],
        ["consequence", finding.consequence === "fail" ? "fails the run" : finding.consequence],
        ["fingerprint", finding.fingerprint],
      ] as const
    ).flatMap(([name, value]) =>
      value === null || value === "" ? [] : [element("dt", {}, name), element("dd", {}, value)],
    ),
  );

/** Only an address of the web is made a link: `javascript:` must not get into `href`. */
export const sourceLink = ({ place, link }: PageSource): HTMLElement =>
  link !== undefined && /^https?:\/\//.test(link)
    ? element("a", { href: link, rel: "noreferrer noopener", target: "_blank" }, place)
    : element("span", {}, place);
