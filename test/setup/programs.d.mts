export function find(...names: string[]): string | null;
export function findChromium(): string | null;
export function findFirefox(): string | null;
export function findOpenssl(): string | null;
export function findFonts(): string | null;
export function chromiumPath(): string;
export function firefoxPath(): string;
