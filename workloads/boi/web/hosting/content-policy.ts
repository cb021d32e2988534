import { createHash } from "node:crypto";
import { previewStyle } from "../../domain/report/preview-style";

/** A report's preview is shown in a frame without scripts, which is held to this policy too; it brings its one style sheet. */
const previewStyleHash = createHash("sha256").update(previewStyle).digest("base64");

/** What the web client may load and whom it may talk to: `origins` are the sign-in's and, where it is another, the uploads'. */
export const contentPolicy = (origins: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'sha256-${previewStyleHash}'`,
    "img-src 'self' data:",
    `connect-src ${["'self'", ...origins].join(" ")}`,
    // Forms are sent by our script, never by the browser itself.
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
