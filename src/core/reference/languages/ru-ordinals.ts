/** Endings of an adjective that counts sessions and meetings: feminine and neuter, all cases. */
const ENDINGS = ['ая', 'ой', 'ую', 'ое', 'ого', 'ому', 'ым', 'ом', 'ый'];
const THIRD = ['ья', 'ьей', 'ью', 'ье', 'ьего', 'ьему', 'ьим', 'ьем', 'ий'];
/** All forms of an ordinal by its stem: `перв` gives `первая`, `первой`, … */
export const inflected = (stem: string): string[] => (stem === 'трет' ? THIRD : ENDINGS).map((ending) => stem + ending);

const UNITS = ['перв', 'втор', 'трет', 'четверт', 'пят', 'шест', 'седьм', 'восьм', 'девят'];
const TEENS = [
  ...['десят', 'одиннадцат', 'двенадцат', 'тринадцат', 'четырнадцат', 'пятнадцат', 'шестнадцат', 'семнадцат'],
  ...['восемнадцат', 'девятнадцат'],
];
/** Cardinals, and the stems of their ordinals. */
const TENS = Object.entries({
  двадцать: 'двадцат',
  тридцать: 'тридцат',
  сорок: 'сороков',
  пятьдесят: 'пятидесят',
  шестьдесят: 'шестидесят',
  семьдесят: 'семидесят',
  восемьдесят: 'восьмидесят',
  девяносто: 'девяност',
});

/** 1st to 99th; only the last word of `двадцать первая` is inflected. */
export const ORDINALS: readonly (readonly string[])[] = [
  ...[...UNITS, ...TEENS].map(inflected),
  ...TENS.flatMap(([cardinal, stem]) => [
    inflected(stem),
    ...UNITS.map((unit) => inflected(unit).map((last) => `${cardinal} ${last}`)),
  ]),
];
