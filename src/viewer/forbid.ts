/**
 * Keeps the frames of a page from loading anything of other sites, for as long as the page stands: a policy cannot be
 * taken back. Pages of an extension are not bound by it. Must be called before the parser has reached the page's head,
 * because a policy counts only in the first one.
 */
export const forbidFrames = (document: Document): void => {
  const head = document.createElement('head');
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "frame-src 'self'";
  head.append(policy);
  document.documentElement.prepend(head);
  // the policy stays without it, and the page gets the head that it wrote
  head.remove();
};

/** Would the frame have loaded something if it were not for the policy? */
export const isFrameForbidden = ({ src }: HTMLIFrameElement): boolean =>
  URL.canParse(src) && /^https?:$/.test(new URL(src).protocol) && new URL(src).origin !== location.origin;
