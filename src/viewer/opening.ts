import { type LoadOptions, load } from './loading.ts';
import { type Opened, type OpenOptions, openPdf } from './pdf.ts';

export interface OpeningOptions extends LoadOptions, Pick<OpenOptions, 'assets'> {
  /** Gives the password that the reader types. */
  readonly password: () => Promise<string>;
  /** The rest of a document that is open already did not come. */
  readonly onLost: () => void;
}

/** Fetches a PDF once and opens it as soon as enough of it is here; every step is told. Never rejects. */
export const openDocument = async (
  href: string,
  options: OpeningOptions,
): Promise<Opened | Extract<Awaited<ReturnType<typeof load>>, { file?: never }>> => {
  const { onChange, password, signal } = options;
  const loaded = await load(href, options);
  if (loaded.file === undefined) return loaded;
  const { file } = loaded;
  let isOpen = false;
  const lost = Promise.withResolvers<{ readonly failure: 'interrupted' | 'offline' }>();
  const opened = openPdf(file, {
    assets: options.assets,
    signal,
    onProgress: (received) => {
      if (!isOpen) onChange({ state: 'downloading', received, total: file.length });
    },
    onLost: () =>
      isOpen ? options.onLost() : lost.resolve({ failure: options.isOnline() ? 'interrupted' : 'offline' }),
    askPassword: (wrong) => {
      onChange({ state: 'locked', wrong });
      return password();
    },
  });
  const last = await Promise.race([opened, lost.promise]);
  isOpen = true;
  return last;
};
