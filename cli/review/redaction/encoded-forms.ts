/** The ways in which a secret may appear in a text: as it is, in JSON, in base64 (at any offset), in a URL, by its lines. */
export function encodedForms(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  const encoded = inUrl(secret);
  return [
    secret,
    json,
    JSON.stringify(json).slice(1, -1),
    encoded,
    encoded.replace(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase()),
    encoded.replaceAll("%20", "+"),
    ...inBase64(secret),
    ...longLines(secret),
  ];
}

/** Through bytes, because `encodeURIComponent` throws on half a surrogate pair. */
const inUrl = (secret: string) => encodeURIComponent(Buffer.from(secret, "utf8").toString("utf8"));

/**
 * What base64 of any text that holds the secret must contain. Three bytes make four characters, so there are three
 * alignments; characters that also carry bits of a neighbouring byte are left out.
 */
function inBase64(secret: string): string[] {
  const bytes = Buffer.from(secret, "utf8");
  return [0, 1, 2].flatMap((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
    const own = text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
    return [own, own.replaceAll("+", "-").replaceAll("/", "_")];
  });
}

/** A key in PEM form may be shown line by line; short lines are as likely to be ordinary text. */
const longLines = (secret: string) =>
  secret.includes("\n")
    ? secret
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line.length >= 16)
    : [];
