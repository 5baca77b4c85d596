import { createHash } from 'node:crypto';

/** Writes PDFs by hand, as no printer would: damaged, hostile, locked. One string or buffer an object, from number 1. */
export type PdfObject = string | Buffer;

/** Strings are taken as Latin-1: one character a byte. */
const buffer = (part: PdfObject): Buffer => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part);

export const stream = (data: PdfObject, entries = ''): Buffer =>
  Buffer.concat([`<<${entries} /Length ${buffer(data).length}>>\nstream\n`, data, '\nendstream'].map(buffer));

/** A file of these objects, the first of which is its catalogue. */
export const pdfOf = (objects: readonly PdfObject[], trailer = ''): Buffer => {
  const parts: Buffer[] = [buffer('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')];
  let at = parts[0]?.length ?? 0;
  const offsets = objects.map((object, index) => {
    const part = Buffer.concat([`${index + 1} 0 obj\n`, object, '\nendobj\n'].map(buffer));
    parts.push(part);
    at += part.length;
    return at - part.length;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}`;
  parts.push(buffer(`${table}trailer\n<</Size ${size} /Root 1 0 R ${trailer}>>\nstartxref\n${at}\n%%EOF\n`));
  return Buffer.concat(parts);
};

const FONT = '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>';
const escaped = (line: string): string => line.replace(/[\\()]/g, '\\$&');
const shown = (lines: readonly string[]): string =>
  `BT /F 14 Tf 72 760 Td 22 TL ${lines.map((line) => `(${escaped(line)}) Tj T*`).join(' ')} ET`;

/** One page with these lines; `more` are entries of the page, `catalogue` of the catalogue, `extra` objects from 6 on. */
export const onePage = (
  lines: readonly string[],
  { more = '', catalogue = '', extra = [] as PdfObject[], content = '', resources = '', font = FONT } = {},
): PdfObject[] => [
  `<</Type /Catalog /Pages 2 0 R ${catalogue}>>`,
  '<</Type /Pages /Kids [3 0 R] /Count 1>>',
  `<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
    /Resources <</Font <</F 5 0 R>> ${resources}>> ${more}>>`,
  stream(`${shown(lines)} ${content}`),
  font,
  ...extra,
];

/** As many pages as wanted, all with the same lines. */
export const manyPages = (count: number, lines: readonly string[]): PdfObject[] => [
  '<</Type /Catalog /Pages 2 0 R>>',
  `<</Type /Pages /Kids [${Array.from({ length: count }, (_, index) => `${index + 5} 0 R`).join(' ')}] /Count ${count}
    /MediaBox [0 0 595 842] /Resources <</Font <</F 3 0 R>>>>>>`,
  FONT,
  stream(shown(lines)),
  ...Array.from({ length: count }, () => '<</Type /Page /Parent 2 0 R /Contents 4 0 R>>'),
];

/** Text whose characters 1 and 2 stand for signs that turn the direction of writing. */
export const turned = (lines: readonly string[]): PdfObject[] => {
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def
    1 begincodespacerange <00> <FF> endcodespacerange 3 beginbfrange <20> <7E> <0020> <01> <01> <202E> <02> <02> <202C>
    endbfrange endcmap end end`;
  const font = '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R>>';
  return onePage(lines, { font, extra: [stream(map)] });
};

/** A page that is nothing but a grey picture of `side` × `side` points, of which hardly anything is in the file. */
export const picture = (side: number): PdfObject[] =>
  onePage([], {
    content: 'q 400 0 0 400 90 300 cm /I Do Q',
    resources: '/XObject <</I 6 0 R>>',
    extra: [
      stream(
        Buffer.alloc(2000, 0xaa),
        `/Type /XObject /Subtype /Image /Width ${side} /Height ${side} /ColorSpace /DeviceGray /BitsPerComponent 1`,
      ),
    ],
  });

/** Filled up after its first objects, so that the table at its end is far from them. */
export const padded = (lines: readonly string[], bytes: number): Buffer =>
  pdfOf(onePage(lines, { extra: [stream(Buffer.alloc(bytes, 32))] }));

const PAD = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');

/** Locks one page behind a password, in the oldest way (RC4, 40 bits), which every viewer still opens. */
export const locked = (lines: readonly string[], password: string): Buffer => {
  const id = Buffer.alloc(16, 7);
  const padding = (word: string) => Buffer.concat([Buffer.from(word, 'latin1'), PAD]).subarray(0, 32);
  const md5 = (...parts: Buffer[]) => createHash('md5').update(Buffer.concat(parts)).digest();
  const owner = rc4(md5(padding('owner')).subarray(0, 5), padding(password));
  const rights = Buffer.from([0xfc, 0xff, 0xff, 0xff]);
  const key = md5(padding(password), owner, rights, id).subarray(0, 5);
  const hex = (bytes: Buffer) => `<${bytes.toString('hex')}>`;
  const objects = onePage(lines);
  const contentNumber = Buffer.from([4, 0, 0, 0, 0]);
  objects[3] = stream(rc4(md5(key, contentNumber).subarray(0, 10), buffer(shown(lines))));
  const encrypt = `/Encrypt <</Filter /Standard /V 1 /R 2 /O ${hex(owner)} /U ${hex(rc4(key, PAD))} /P -4>>`;
  return pdfOf(objects, `${encrypt} /ID [${hex(id)} ${hex(id)}]`);
};

function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, index) => index);
  const swap = (a: number, b: number) => {
    [state[a], state[b]] = [state[b] as number, state[a] as number];
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] as number) + (key[i % key.length] as number)) & 255;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return data.map((byte) => {
    i = (i + 1) & 255;
    j = (j + (state[i] as number)) & 255;
    swap(i, j);
    return byte ^ (state[((state[i] as number) + (state[j] as number)) & 255] as number);
  }) as Buffer;
}
