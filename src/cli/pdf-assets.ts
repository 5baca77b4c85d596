import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Files of pdf.js that a page of ours fetches when a PDF needs them, for the build to copy to `pdfjs/`: character maps
 * (Chinese fonts that are not in the file), the fonts that every PDF may leave out, and the image decoder for scans in
 * plain JavaScript. The WebAssembly ones would need a weaker content security policy.
 */
const FOLDERS: Readonly<Record<string, RegExp>> = {
  cmaps: /\.bcmap$|^LICENSE/,
  standard_fonts: /\.pfb$|\.ttf$|^LICENSE/,
  wasm: /\.js$|^LICENSE.*OPENJPEG/,
};

export const pdfAssets = (): { absoluteSrc: string; relativeDest: string }[] => {
  const root = dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')));
  return Object.entries(FOLDERS).flatMap(([folder, wanted]) =>
    readdirSync(join(root, folder))
      .filter((name) => wanted.test(name))
      .map((name) => ({ absoluteSrc: join(root, folder, name), relativeDest: `pdfjs/${folder}/${name}` })),
  );
};
