/** `12º`, and before a masculine noun `1er`, `3er`, `21er`: the number of a session; `12ª`: that of a meeting. */
export function spanishOrdinal(number: number, gender: 'masculine' | 'feminine'): string {
  if (gender === 'feminine') return `${number}ª`;
  const isShort = (number % 10 === 1 || number % 10 === 3) && number % 100 !== 11 && number % 100 !== 13;
  return `${number}${isShort ? 'er' : 'º'}`;
}
