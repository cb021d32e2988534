import { randomBytes } from "node:crypto";
import { contentProblem, largestDocument } from "./content-problem";
import { endOfZip, jpeg, pdf, png, stream } from "../fixtures/files";

const objectStream = "<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>";
const script = "7 0 << /S /JavaScript /JS (app.alert(1)) >>";
const asIs = (plain: Buffer) => plain;
const hexadecimal = (plain: Buffer) => Buffer.from(`${plain.toString("hex")}>`);

const spaced = (written: Buffer) =>
  Buffer.from(written.toString("latin1").replace("stream\n", "stream \r\n"), "latin1");
const zipped = (size: number) => {
  const plain = png(size, size, endOfZip(0));
  return png(size, size, endOfZip(plain.length - plain.indexOf("PK") - 22));
};

describe("a file", () => {
  test.each<[string, Buffer, string, string | undefined]>([
    ["a PNG", png(), "image/png", undefined],
    ["a JPEG", jpeg, "image/jpeg", undefined],
    [
      "a JPEG with filled markers",
      Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xff]), jpeg.subarray(2)]),
      "image/jpeg",
      undefined,
    ],
    [
      "a telephone's JPEG with another behind it",
      Buffer.concat([jpeg, jpeg, Buffer.alloc(5)]),
      "image/jpeg",
      undefined,
    ],
    ["a PDF", pdf(stream("BT (hello) Tj ET")), "application/pdf", undefined],
    [
      "a PDF with a script in its picture, by chance",
      pdf(stream("\x01/JS\x02/Launch ", "<< /Width 1 >>", asIs)),
      "application/pdf",
      undefined,
    ],
    [
      "a PDF with harmless objects in a stream",
      pdf(stream("7 0 << /Type /Font >>", objectStream)),
      "application/pdf",
      undefined,
    ],
    [
      "a PDF with brackets in its strings",
      pdf("1 0 obj << /Title (a \\) (b) stream\n) >> endobj"),
      "application/pdf",
      undefined,
    ],
    ["a PNG called JPEG", png(), "image/jpeg", "other-type"],
    ["HTML called PNG", Buffer.from("<html><script>1</script>"), "image/png", "other-type"],
    ["a ZIP called PDF", Buffer.from("PK\x03\x04 and more of it"), "application/pdf", "other-type"],
    ["an empty file", Buffer.alloc(0), "image/png", "other-type"],
    [
      "a PDF behind something else",
      Buffer.concat([Buffer.from("GIF89a "), pdf("")]),
      "application/pdf",
      "other-type",
    ],
    ["a PNG with a PDF behind it", Buffer.concat([png(), pdf("")]), "image/png", "data-behind-image"],
    [
      "a JPEG with a ZIP behind it",
      Buffer.concat([jpeg, Buffer.from("PK\x03\x04")]),
      "image/jpeg",
      "data-behind-image",
    ],
    [
      "a JPEG with half a JPEG behind it",
      Buffer.concat([jpeg, jpeg.subarray(0, 40)]),
      "image/jpeg",
      "data-behind-image",
    ],
    ["a PNG that is also a ZIP", zipped(9), "image/png", "archive-inside"],
    ["a PNG that is cut off", png().subarray(0, 60), "image/png", "image-broken"],
    ["a JPEG that is cut off", jpeg.subarray(0, 40), "image/jpeg", "image-broken"],
    ["a PNG of 100,000 by 100,000", png(100_000, 100_000), "image/png", "image-dimensions"],
    ["a PNG of no width", png(0, 10), "image/png", "image-dimensions"],
    ["a PDF that is also a ZIP", pdf(`PK\x03\x04 ${endOfZip(7)}`), "application/pdf", "archive-inside"],
    [
      "a PDF with JavaScript",
      pdf("<< /S /JavaScript /JS (app.alert(1)) >>"),
      "application/pdf",
      "pdf-with-script",
    ],
    ["a PDF with escaped JavaScript", pdf("<< /S /J#61vaScript >>"), "application/pdf", "pdf-with-script"],
    [
      "a PDF with JavaScript in a compressed object stream",
      pdf(stream(script, objectStream)),
      "application/pdf",
      "pdf-with-script",
    ],
    [
      "the same in a stream of an escaped type",
      pdf(stream(script, "<< /Type /Obj#53tm /First 4 /Filter /FlateDecode >>")),
      "application/pdf",
      "pdf-with-script",
    ],
    [
      "the same in a stream without a type",
      pdf(stream(script, "<< /N 1 /First 4 /Filter /FlateDecode >>")),
      "application/pdf",
      "pdf-with-script",
    ],
    [
      "the same in a stream that is not compressed",
      pdf(stream(script, "<< /Type /ObjStm >>", asIs)),
      "application/pdf",
      "pdf-with-script",
    ],
    [
      "the same behind a keyword that only lenient readers know",
      pdf(spaced(stream(script, objectStream))),
      "application/pdf",
      "pdf-with-script",
    ],
    [
      "objects compressed in another way",
      pdf(stream(script, "<< /Type /ObjStm /Filter /ASCIIHexDecode >>", hexadecimal)),
      "application/pdf",
      "pdf-hidden",
    ],
    [
      "objects compressed twice",
      pdf(stream(script, "<< /Type /ObjStm /Filter [/FlateDecode /FlateDecode] >>")),
      "application/pdf",
      "pdf-hidden",
    ],
    [
      "objects behind a predictor",
      pdf(stream(script, "<< /Type /ObjStm /Filter /FlateDecode /DecodeParms << /Predictor 12 >> >>")),
      "application/pdf",
      "pdf-hidden",
    ],
    [
      "objects compressed as another object says",
      pdf(stream(script, "<< /Type /ObjStm /Filter 9 0 R >>")),
      "application/pdf",
      "pdf-hidden",
    ],
    ["objects that do not unpack", pdf(stream(script, objectStream, asIs)), "application/pdf", "pdf-broken"],
    [
      "an object inside a picture",
      pdf(stream("noise 5 0 obj << /JS (x) >>", "<< /Width 1 >>", asIs)),
      "application/pdf",
      "pdf-hidden",
    ],
    [
      "an object inside a picture, with a comment in its head",
      pdf(stream("noise %5 0 %x\nobj << /JS (x) >>", "<< /Width 1 >>", asIs)),
      "application/pdf",
      "pdf-hidden",
    ],
    [
      "a trailer inside a picture",
      pdf(stream("trailer\n<< /Root << /JS (x) >> >>", "<< /Width 1 >>", asIs)),
      "application/pdf",
      "pdf-hidden",
    ],
    [
      "an object stream inside a string",
      pdf(
        `(${stream(script, objectStream)
          .toString("latin1")
          .replace(/[()\\]/g, "")})`,
      ),
      "application/pdf",
      "pdf-hidden",
    ],
    ["an object inside a comment", pdf("% 5 0 obj << /N 1 >>"), "application/pdf", "pdf-hidden"],
    [
      "a script in a comment that pretends to begin a stream",
      pdf("1 0 obj << % stream\n /JS (x) % endstream\n >> endobj"),
      "application/pdf",
      "pdf-with-script",
    ],
    [
      "a script between strings that pretend to be a stream",
      pdf("1 0 obj << /T (>>stream\n) /JS (x) /U (endstream) >> endobj"),
      "application/pdf",
      "pdf-with-script",
    ],
    ["a string that never ends", pdf("1 0 obj (abc"), "application/pdf", "pdf-broken"],
    ["a stream that never ends", pdf("1 0 obj << >> stream\nabc"), "application/pdf", "pdf-broken"],
    ["a PDF that launches", pdf("<< /S /Launch >>"), "application/pdf", "pdf-with-action"],
    ["a PDF with a file", pdf("<< /EmbeddedFiles 1 0 R >>"), "application/pdf", "pdf-with-file"],
    ["an encrypted PDF", pdf("trailer << /Encrypt 2 0 R >>"), "application/pdf", "pdf-encrypted"],
    ["a PDF that is cut off", pdf("x").subarray(0, 10), "application/pdf", "pdf-broken"],
    [
      "a PDF with more behind its end",
      Buffer.concat([pdf("x"), Buffer.from("more")]),
      "application/pdf",
      "pdf-broken",
    ],
    ["a stream without a dictionary", pdf(stream("x", "")), "application/pdf", "pdf-broken"],
    [
      "a PDF that is a bomb and does not say so",
      pdf(stream(Buffer.alloc(70 * 1024 * 1024), "<< /Filter 9 0 R >>")),
      "application/pdf",
      "pdf-bomb",
    ],
    ["a PDF that is a bomb", pdf(stream(Buffer.alloc(70 * 1024 * 1024))), "application/pdf", "pdf-bomb"],
  ])("%s", (_, bytes, contentType, problem) => {
    expect(contentProblem(bytes, { contentType, bytes: bytes.length })).toBe(problem);
  });

  test("is refused when it has another size or digest than was announced, or too many bytes", () => {
    const announced = { contentType: "image/png", bytes: png().length };
    expect(contentProblem(png(), { ...announced, bytes: 1 })).toBe("other-size");
    expect(contentProblem(png(), { ...announced, sha256: "0".repeat(64) })).toBe("other-digest");
    expect(contentProblem(Buffer.alloc(largestDocument + 1), announced)).toBe("too-large");
  });

  test.each([
    ["noise in a stream", () => stream(randomBytes(4_000_000), "<< /Width 1 >>", asIs)],
    ["numbers and comments", () => Buffer.from("1%".repeat(2_000_000))],
    ["line ends and obj", () => Buffer.from("\n obj".repeat(800_000))],
    ["brackets", () => Buffer.from("(".repeat(2_000_000) + ")".repeat(2_000_000))],
    ["one long comment in a stream", () => stream(`%${"1 0 ".repeat(900_000)}\nobj`, "<< >>", asIs)],
  ])("of 4 MB of %s is looked through in time", (_, body) => {
    const bytes = pdf(body());
    expect(() => {
      contentProblem(bytes, { contentType: "application/pdf", bytes: bytes.length });
    }).toCostAtMost(500);
  });
});
