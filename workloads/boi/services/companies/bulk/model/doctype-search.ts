/** As its bytes are in every encoding that XML readers guess: UTF-8 and its kin, UTF-16 either way round. */
const needles = [
  Buffer.from("<!DOCTYPE"),
  Buffer.from("<!DOCTYPE", "utf16le"),
  Buffer.from("<!DOCTYPE", "utf16le").swap16(),
];
const longest = Math.max(...needles.map(({ length }) => length));

/** Looks through one part of an archive, chunk by chunk, for the beginning of a document type declaration. */
export function doctypeSearch(): (chunk: Uint8Array) => boolean {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    const seen = Buffer.concat([rest, chunk]);
    rest = seen.subarray(Math.max(0, seen.length - longest + 1));
    return needles.some((needle) => seen.includes(needle));
  };
}
