/** How long the browser may take to begin reading, in milliseconds. */
const UNTIL_READ = 10_000;

/** Hands a text to the browser's downloads. */
export function saveFile(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), UNTIL_READ);
}
