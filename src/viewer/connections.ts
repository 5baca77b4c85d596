/**
 * Keeps the viewer from asking any site but these (sources of a content security policy) and our own package, wherever a
 * redirect leads. The browser says of a failed request only that it failed; that the policy stopped it is the one way to
 * know that the document has moved to a site that we may not read.
 */
export const limitConnections = (
  document: Document,
  sources: readonly string[],
): { readonly wasSentAway: () => Promise<boolean> } => {
  let stopped = false;
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
    if (effectiveDirective === 'connect-src') stopped = true;
  });
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src 'self' blob: ${sources.join(' ')}`;
  document.head.append(policy);
  return {
    async wasSentAway() {
      // the event comes a moment after the request has failed
      await new Promise((resolve) => setTimeout(resolve, EVENT_DELAY));
      const was = stopped;
      stopped = false;
      return was;
    },
  };
};

/** Milliseconds; measured as less than one. */
const EVENT_DELAY = 50;
