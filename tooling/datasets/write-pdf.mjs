/** Size of an A4 page in points. */
export const A4 = { width: 595.28, height: 841.89 };

/**
 * Writes the bytes of a PDF 1.4 file. Streams stay uncompressed, so that a change of a page can be read in a diff, and
 * no date or random id goes in, so that the same pages give the same bytes.
 *
 * @param {{ title: string, pages: { content: string, image?: { width: number, height: number, data: Buffer } }[], cidFont: CidFont | undefined }} file
 * @typedef {{ name: string, encoding: string, ordering: string, supplement: number }} CidFont
 * @returns {Buffer}
 */
export function writePdf({ title, pages, cidFont }) {
  const objects = [];
  const add = (body) => objects.push(typeof body === "string" ? Buffer.from(body, "latin1") : body);
  const fontObjects = 2 + (cidFont ? 3 : 0);
  const firstPage = 3 + fontObjects + 1;
  const perPage = pages.some((page) => page.image) ? 3 : 2;
  add("<< /Type /Catalog /Pages 2 0 R >>");
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${firstPage + at * perPage} 0 R`).join(" ")}] >>`);
  add(`<< /Title <${utf16Hex(title)}> /Producer (Espalier sample corpus) >>`);
  add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>");
  let fonts = "/F1 4 0 R /F2 5 0 R";
  if (cidFont) {
    const { name, encoding, ordering, supplement } = cidFont;
    add(`<< /Type /Font /Subtype /Type0 /BaseFont /${name}-${encoding} /Encoding /${encoding} /DescendantFonts [7 0 R] >>`);
    add(
      `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement ${supplement} >> /DW 1000 /FontDescriptor 8 0 R >>`,
    );
    add(
      `<< /Type /FontDescriptor /FontName /${name} /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>`,
    );
    fonts += " /F3 6 0 R";
  }
  pages.forEach(({ content, image }, at) => {
    const own = firstPage + at * perPage;
    const images = image ? ` /XObject << /Im1 ${own + 2} 0 R >>` : "";
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${A4.width} ${A4.height}] /Resources << /Font << ${fonts} >>${images} >> /Contents ${own + 1} 0 R >>`,
    );
    add(stream("", Buffer.from(content, "latin1")));
    if (image) {
      const { width, height, data } = image;
      add(
        stream(
          ` /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /RunLengthDecode`,
          data,
        ),
      );
    }
  });
  return assemble(objects, 3);
}

function stream(entries, data) {
  return Buffer.concat([
    Buffer.from(`<< /Length ${data.length}${entries} >>\nstream\n`, "latin1"),
    data,
    Buffer.from("\nendstream", "latin1"),
  ]);
}

function assemble(objects, info) {
  const parts = [Buffer.from("%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", "latin1")];
  const offsets = [];
  let length = parts[0].length;
  objects.forEach((body, at) => {
    offsets.push(length);
    const whole = Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), body, Buffer.from("\nendobj\n")]);
    parts.push(whole);
    length += whole.length;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${info} 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

/** UTF-16BE with a byte order mark, as hexadecimal digits: how a PDF writes texts beyond Latin. */
function utf16Hex(text) {
  return Buffer.from(`\ufeff${text}`, "utf16le").swap16().toString("hex").toUpperCase();
}
