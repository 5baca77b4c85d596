/**
 * An id names one thing everywhere: knowledge base, messages, scan output, tests. It is what a specialist would write:
 * a document's symbol, `CTOC/COP/RES/7/1`, `CTOC/COP/WG.4#12`, `UNTOC/ART/16`, `CTOC/COP/ROP/22`.
 */
export type Id = string;

/** Labels of ours that look like symbols and are none; `#`, `@` and `~` appear in no symbol at all. */
const LABEL =
  /[#@~]|^UNTOC|^(?:CTOC\/COP|CAC\/COSP)\/(?:RES|DEC|ROP)\/|^(?:CND|CCPCJ|ECLAC)(?:\/|$)|^(?:CBD\/COP|FCCC\/CP|UNEP\/GC)\/DEC\/|^(?:A|E)\/DEC\/|^E\/CN\.4\/(?:SUB\.2\/)?RES\/|\/(?:ART|PARA)\//;

/**
 * Whether the id is a UN symbol. Ids that are ours are never shown, copied, exported or linked as symbols: resolutions of
 * the Conference have no symbol of their own, they stand in the session's report.
 */
export const isSymbol = (id: Id): boolean => id.includes('/') && !LABEL.test(id);
