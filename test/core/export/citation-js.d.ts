/** The library ships no types; this is what its test uses. */
declare module '@citation-js/core' {
  export const plugins: { readonly input: { type(text: string): string } };
  export class Cite {
    constructor(text: string);
    readonly data: readonly Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-ris';
