import PDFDocument from "pdfkit";

/** The transcript that FinCEN sends of a report that it accepted or rejected. */
export function transcriptPdf(lines: readonly string[]): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const document = new PDFDocument({ size: "LETTER", info: { Title: "BOIR transcript (simulated)" } });
    const chunks: Buffer[] = [];
    document.on("data", (chunk: Buffer) => chunks.push(chunk));
    document.on("end", () => resolve(Buffer.concat(chunks)));
    document.on("error", reject);
    document.fontSize(16).text("Beneficial Ownership Information Report").moveDown();
    document.fontSize(11).text("Transcript of a simulated submission. Not issued by FinCEN.").moveDown();
    for (const line of lines) document.text(line);
    document.end();
  });
}
