import type { Id } from '../records/id.ts';

/** What a document symbol tells by its form, whoever wrote it. */
export interface SymbolForm {
  /** The longest prefix that names a series: organ, body, sub-body. */
  readonly series: Id;
  readonly year?: string;
  readonly session?: string;
  readonly kind?: 'limited' | 'room_paper' | 'information' | 'resolution' | 'decision' | 'record' | 'working_paper';
  /** Changes in the order in which they are stacked: `Rev.1/Corr.2`. */
  readonly changes: readonly { readonly kind: 'rev' | 'add' | 'corr'; readonly number: string }[];
  /** The symbol without its changes, when it has any. */
  readonly base?: Id;
}

const KINDS: readonly (readonly [RegExp, NonNullable<SymbolForm['kind']>])[] = [
  [/\/CRP\.\d/, 'room_paper'],
  [/\/L\.\d/, 'limited'],
  [/\/INF[./]/, 'information'],
  [/\/WP\.\d/, 'working_paper'],
  [/\/(?:PV|SR)\.\d/, 'record'],
  [/\/RES[/.]/, 'resolution'],
  [/\/DEC[/.]/, 'decision'],
];

const CHANGE = /\/(Rev|Add|Corr)\.(\d+)/g;

/** Reads the outer form of a document symbol. Whether it is one at all is core/symbol's to say. */
export function formOf(symbol: Id): SymbolForm {
  const at = symbol.search(/\/(?:Rev|Add|Corr)\.\d/);
  const base = at < 0 ? symbol : symbol.slice(0, at);
  const parts = base.split('/');
  const firstNumber = parts.findIndex((part) =>
    /^(?:\d|S-\d|(?:RES|DEC)\b|INF$|INF\.|L\.|CRP\.|WP\.|PV\.|SR\.)/.test(part),
  );
  const series = (firstNumber < 0 ? parts : parts.slice(0, firstNumber)).join('/');
  const year = parts.find((part) => /^(?:19|20)\d\d$/.test(part));
  const kind = KINDS.find(([pattern]) => pattern.test(base))?.[1];
  const first = firstNumber < 0 ? undefined : parts[firstNumber];
  const session =
    kind === undefined && first !== undefined && /^\d{1,3}$/.test(first) && parts.length - firstNumber === 2
      ? first
      : undefined;
  const changes = [...symbol.matchAll(CHANGE)].map(([, name = '', number = '']) => ({
    kind: name.toLowerCase() as 'rev' | 'add' | 'corr',
    number,
  }));
  return {
    series,
    changes,
    ...(year === undefined ? {} : { year }),
    ...(session === undefined || year !== undefined ? {} : { session }),
    ...(kind === undefined ? {} : { kind }),
    ...(at < 0 ? {} : { base }),
  };
}
