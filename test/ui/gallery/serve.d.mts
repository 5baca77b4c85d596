import type { Page } from 'playwright-core';

/** How the cards are looked at: the address's query, and what the browser pretends. */
export interface Way {
  readonly query: string;
  readonly width?: number;
  readonly scale?: number;
  readonly touch?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'none' | 'active';
}

export const WAYS: Readonly<Record<string, Way>>;
export function serveGallery(): Promise<{ open(way: Way): Promise<Page>; close(): Promise<void> }>;
