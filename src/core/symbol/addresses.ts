const G = 103;

/**
 * The addresses of a text, followed from slash to slash: behind the hosts of the UN's documents paths and queries are
 * symbols, and in any other address `/A/12/` is a folder. Every sign is looked at once, however long an address is.
 */
export class Addresses {
  private readonly text: string;
  /** As far as the address is known to reach that was met last; -1 where it has ended. */
  private reach = -1;

  constructor(text: string) {
    this.text = text;
  }

  /** Tells of a slash; they have to come in order. */
  meet(slash: number): void {
    const { text } = this;
    if (text.charCodeAt(slash - 1) !== G || !text.startsWith('.org', slash - 4)) return;
    this.reach = isHost(text, slash - 4) ? slash : -1;
  }

  /** Whether a place, behind all slashes told, is inside such an address. */
  holds(at: number): boolean {
    while (this.reach >= 0 && this.reach < at) {
      this.reach = isBlank(this.text.charCodeAt(this.reach)) ? -1 : this.reach + 1;
    }
    return this.reach >= 0;
  }
}

/** `undocs.org`, `un.org`, `docs.un.org`, and not `dun.org`. */
const isHost = (text: string, end: number): boolean =>
  text.startsWith('undocs', end - 6) || (text.startsWith('un', end - 2) && !isWordSign(text.charCodeAt(end - 3)));

const isWordSign = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;

const isBlank = (code: number): boolean => code <= 32 || (code > 127 && /\s/.test(String.fromCharCode(code)));
