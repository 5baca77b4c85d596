/** How long storage may take before others answer, in ms. */
export const PATIENCE = 1000;

/** What `work` gives, or a rejection when it takes longer than `ms`: storage that never answers must not be waited for. */
export async function patiently<Value>(work: Promise<Value>, ms: number): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('IndexedDB does not answer')), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
