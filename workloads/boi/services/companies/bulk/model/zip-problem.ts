import { Unzip, UnzipInflate, unzipSync } from "fflate";
import { doctypeSearch } from "./doctype-search";

/** Five times what a hundred thousand companies take. */
const zipLimits = { entries: 500, bytes: 256 * 1024 * 1024 };

/**
 * Why a zip archive must not be unpacked; undefined when it may. What it says of itself is checked first, then what is
 * really in it is unpacked into nowhere and counted, since a bomb says what it likes.
 */
export function zipProblem(bytes: Uint8Array, limits = zipLimits): string | undefined {
  const tooLarge = `The file unpacks to more than ${Math.floor(limits.bytes / 1024 / 1024)} MB: split it`;
  let declared = 0;
  let entries = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        declared += originalSize;
        entries += 1;
        return false;
      },
    });
  } catch {
    return "The file is not a workbook in XLSX format, or it is damaged";
  }
  if (entries > limits.entries) return "The file has too many parts to be a workbook";
  if (declared > limits.bytes) return tooLarge;
  const { size, hasDoctype } = unpacked(bytes, limits.bytes);
  if (size > limits.bytes) return tooLarge;
  return hasDoctype
    ? "A part of the workbook declares a document type, which no spreadsheet program does: save it again as XLSX"
    : undefined;
}

/** Stops as soon as it is more than `limit`. */
function unpacked(bytes: Uint8Array, limit: number): { readonly size: number; readonly hasDoctype: boolean } {
  let size = 0;
  let hasDoctype = false;
  const unzip = new Unzip((file) => {
    const search = isXml(file.name) ? doctypeSearch() : () => false;
    file.ondata = (error, chunk) => {
      if (error) throw error;
      size += chunk.length;
      hasDoctype ||= search(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  const step = 64 * 1024;
  try {
    for (let at = 0; at < bytes.length && size <= limit; at += step)
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  } catch {
    return { size: Infinity, hasDoctype };
  }
  return { size, hasDoctype };
}

const isXml = (name: string) => /\.(xml|rels)$/i.test(name);
