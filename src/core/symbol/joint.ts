/** A hyphen between two symbols, and not the one in `COP-MOP/1`: the first of them ends in its number or bracket. */
const JOINT = /(?<=[\da-z)])-(?=[A-Z]+\/)/;

/** Both symbols of a joint one, or the only one: `E/2022/28` and `E/CN.7/2022/14`. */
export const halves = (symbol: string): readonly string[] => symbol.split(JOINT);
