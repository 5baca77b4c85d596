/** Small PDFs for tests: plain Helvetica, one text item a line, in characters of Latin-1. */

const LEADING = 14;

const page = (lines: readonly string[]): string => {
  const shown = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`);
  return `BT /F1 10 Tf ${LEADING} TL 72 720 Td ${shown.join(' ')} ET`;
};

/** Nobody knows the password to this: its keys are no hash of any. */
const LOCK = `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${'aa'.repeat(32)}> /U <${'bb'.repeat(32)}> >>`;

/** A PDF with these lines on its pages, protected by a password if it is `locked`. */
export function makePdf(pages: readonly (readonly string[])[], { locked = false } = {}): Buffer {
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, index) => {
      const content = page(lines);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * index} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
    ...(locked ? [LOCK] : []),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  const rows = ['0000000000 65535 f ', ...places.map((at) => `${String(at).padStart(10, '0')} 00000 n `)];
  const encrypt = locked ? ` /Encrypt ${objects.length} 0 R /ID [<00> <00>]` : '';
  file += `xref\n0 ${rows.length}\n${rows.join('\n')}\n`;
  file += `trailer\n<< /Size ${rows.length} /Root 1 0 R${encrypt} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
