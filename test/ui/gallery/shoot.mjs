/** Draws every kind of card in every way into the folder that is named: for people to look at. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serveGallery, WAYS } from './serve.mjs';

const [folder = 'gallery'] = process.argv.slice(2);
const to = resolve(folder);
mkdirSync(to, { recursive: true });
const gallery = await serveGallery();
try {
  for (const [name, way] of Object.entries(WAYS)) {
    const page = await gallery.open(way);
    if (way.scale > 1) await page.screenshot({ path: join(to, `${name}.png`) });
    else await page.screenshot({ path: join(to, `${name}.png`), fullPage: true });
    await page.close();
  }
} finally {
  await gallery.close();
}
