import { UserError } from "../../terminal/user-error";

export interface Document {
  /** As the person who runs the command named it. */
  readonly file: string;
  readonly text: string;
}

/** What GitHub takes in one comment. */
const most = 65_536;

const markerLine = /^<!-- [a-z0-9:_-]+ -->$/;

export interface CommentBody {
  /** The first document's first line, which no reader sees: by it the comment is found again. */
  readonly marker: string;
  readonly body: string;
  /** Files that did not fit beside what comes before them. */
  readonly leftOut: readonly string[];
}

/** Several documents as one comment; what does not fit is named in it, never cut in the middle of its markup. */
export function commentBody(documents: readonly Document[]): CommentBody {
  const [first] = documents;
  const marker = first?.text.split("\n", 1)[0]?.trim() ?? "";
  if (first === undefined || !markerLine.test(marker))
    throw new UserError(
      `${first?.file ?? "no file"}: its first line must be a comment such as <!-- palisade:preview:acme -->, as reports in Markdown have; by it the comment is found again.`,
    );
  const room = most - 500;
  let body = "";
  const leftOut: string[] = [];
  for (const { file, text } of documents) {
    const joined = body === "" ? text.trimEnd() : `${body}\n\n---\n\n${text.trim()}`;
    if (joined.length > room) leftOut.push(file);
    else body = joined;
  }
  if (leftOut.length === 0) return { marker, body: `${body}\n`, leftOut };
  const leftOutNote = `_${String(leftOut.length)} of ${String(documents.length)} parts did not fit into this comment; the job's summary has them._`;
  const start = body.startsWith(marker) ? "" : `${marker}\n\n`;
  return { marker, body: `${start}${body}\n\n${leftOutNote}\n`, leftOut };
}
