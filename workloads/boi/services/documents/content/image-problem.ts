/** A photograph of a document is far below this; a decompression bomb is far above. */
const mostPixels = 50_000_000;

/** Refuses what is no whole image of sane size, or carries something behind it. */
export function imageProblem(bytes: Buffer, contentType: string): string | undefined {
  const read = contentType === "image/png" ? png(bytes) : jpeg(bytes);
  if (!read) return "image-broken";
  if (read.width * read.height > mostPixels || read.width === 0 || read.height === 0)
    return "image-dimensions";
  return isAllImages(bytes, read.end, contentType) ? undefined : "data-behind-image";
}

/** Telephones put more pictures behind the first: a JPEG may be followed by JPEGs and zeros (CIPA DC-007), nothing else. */
function isAllImages(bytes: Buffer, end: number, contentType: string): boolean {
  let at = end;
  for (;;) {
    while (bytes[at] === 0 && contentType === "image/jpeg") at += 1;
    if (at >= bytes.length) return true;
    const rest = bytes.subarray(at);
    const next =
      contentType === "image/jpeg" && rest[0] === 0xff && rest[1] === 0xd8 ? jpeg(rest) : undefined;
    if (!next) return false;
    at += next.end;
  }
}

interface Image {
  readonly width: number;
  readonly height: number;
  /** Where the image ends. */
  readonly end: number;
}

/** Chunk by chunk (PNG specification, section 5). */
function png(bytes: Buffer): Image | undefined {
  let [width, height] = [0, 0];
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString("latin1", at + 4, at + 8);
    const next = at + 12 + length;
    if (next > bytes.length) return undefined;
    if (type === "IHDR") {
      if (length !== 13) return undefined;
      [width, height] = [bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12)];
    }
    if (type === "IEND") return { width, height, end: next };
    at = next;
  }
  return undefined;
}

const isSize = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Segment by segment (ITU T.81, annex B), through the entropy-coded data to the end of the image. */
function jpeg(bytes: Buffer): Image | undefined {
  let [width, height] = [0, 0];
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    // Before a marker any number of 0xFF may fill.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = bytes.readUInt16BE(at + 2);
    if (length < 2) return undefined;
    if (isSize(marker)) {
      if (at + 9 > bytes.length) return undefined;
      [height, width] = [bytes.readUInt16BE(at + 5), bytes.readUInt16BE(at + 7)];
    }
    at += 2 + length;
    if (marker !== 0xda) continue;
    // Within the scan 0xFF is followed by 0x00 or a restart marker; anything else is the next segment.
    while (at + 1 < bytes.length) {
      const next = bytes[at + 1] ?? 0;
      if (bytes[at] === 0xff && next !== 0x00 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) break;
      at += 1;
    }
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return { width, height, end: at + 2 };
  }
  return undefined;
}
