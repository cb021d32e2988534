import { StringDecoder } from "node:string_decoder";
import { ScanFault } from "../json-stream/scan-fault";
import { csvRows } from "./csv-rows";
import type { EventReader, ReaderOutput } from "./event-reader";
import { spelledName, structText } from "./struct-text";

/** Columns of the table that the Athena user guide has one create, "Query AWS CloudTrail logs", and what CloudTrail calls them. */
const columns = new Map(
  [
    "awsRegion",
    "errorCode",
    "eventName",
    "eventSource",
    "eventTime",
    "eventType",
    "recipientAccountId",
    "requestParameters",
    "resources",
    "sourceIPAddress",
    "tlsDetails",
    "userAgent",
    "userIdentity",
    "vpcEndpointId",
  ].map((name) => [name.toLowerCase(), name]),
);

const structured = new Set(["requestParameters", "resources", "tlsDetails", "userIdentity"]);
const needed = ["awsRegion", "eventName", "eventSource", "eventTime", "userIdentity"];

/** Events as Athena exports them: a row each, with structs as text, or their fields as columns "useridentity.arn". */
export function csvReader({ accept, broken }: ReaderOutput): EventReader {
  const decoder = new StringDecoder("utf8");
  let header: readonly (readonly string[])[] | undefined;
  const rows = csvRows((cells, line) => {
    if (!header) {
      header = heading(cells);
      return;
    }
    if (cells.length !== header.length)
      broken({
        line,
        column: 1,
        message: `this row has ${String(cells.length)} cells, the heading ${String(header.length)}`,
        remedy: "Export it again.",
      });
    else accept(record(header, cells));
  });
  return {
    push: (chunk) => {
      rows.push(decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)));
    },
    end() {
      rows.push(decoder.end());
      rows.end();
    },
  };
}

function heading(cells: readonly string[]): readonly (readonly string[])[] {
  const paths = cells.map((cell) => {
    const [column = "", ...fields] = cell.replace("\ufeff", "").trim().split(".");
    return [columns.get(column.toLowerCase()) ?? column, ...fields.map(spelledName)];
  });
  const missing = needed.filter((name) => !paths.some(([first]) => first === name));
  if (missing.length > 0)
    throw new ScanFault({
      line: 1,
      column: 1,
      message: `this is no export of CloudTrail events: the columns ${missing.map((name) => name.toLowerCase()).join(", ")} are missing`,
      remedy: "Export whole events: SELECT * FROM cloudtrail_logs, in Athena.",
    });
  return paths;
}

function record(header: readonly (readonly string[])[], cells: readonly string[]): object {
  const fields: Record<string, unknown> = {};
  header.forEach(([first = "", ...rest], index) => {
    const cell = cells[index] ?? "";
    const value =
      structured.has(first) && rest.length === 0
        ? structText(cell)
        : cell === "" || cell === "null"
          ? undefined
          : cell;
    if (value !== undefined) put(fields, [first, ...rest], value);
  });
  return fields;
}

function put(
  fields: Record<string, unknown>,
  [first = "", ...rest]: readonly string[],
  value: unknown,
): void {
  if (rest.length === 0) {
    fields[first] = value;
    return;
  }
  const inner = (fields[first] ??= {}) as Record<string, unknown>;
  if (typeof inner === "object") put(inner, rest, value);
}
