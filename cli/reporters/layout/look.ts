import type { Report } from "../../review/report/report";
import type { SourceLink } from "./source-links";
import type { Style } from "./style";

export interface Look extends Style {
  /** The address of a line of the source, where one is known. */
  readonly link: SourceLink;
}

export type Reporter = (report: Report, look: Look) => string;
