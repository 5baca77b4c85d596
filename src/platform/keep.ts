/**
 * Asks the browser not to clear what the extension has stored when the disk runs short; true where it agrees. Asked from
 * the options page only: some browsers put the question to the user, and nobody wants it beside a document.
 */
export async function askToKeepStorage(): Promise<boolean> {
  const { storage } = navigator;
  return (await storage.persisted()) || storage.persist();
}
