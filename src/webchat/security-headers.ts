/** Where a page of ours may be shown inside another one. */
export type Framing = 'nowhere' | 'in our own trial page';

/**
 * The same strict headers for every page and file: own scripts and styles only, no inline ones, no cookie,
 * nothing fetched from elsewhere. The renderer of cards styles through the DOM, which needs no 'unsafe-inline'.
 */
export function securityHeaders(publicUrl: string, framing: Framing = 'nowhere'): Record<string, string> {
  const { host, protocol } = new URL(publicUrl);
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src 'self' ${protocol === 'https:' ? 'wss' : 'ws'}://${host}`,
    "img-src 'self' data:",
    "frame-src 'self'",
    `frame-ancestors ${framing === 'nowhere' ? "'none'" : "'self'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': framing === 'nowhere' ? 'DENY' : 'SAMEORIGIN',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  };
}
