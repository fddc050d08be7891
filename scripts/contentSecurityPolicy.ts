/** Allows a <style> element that is empty in the document: Griffel fills its own through the style sheet's object model. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * What the pane may load and whom it may talk to: itself, and the origin of office.js.
 * `connect-src 'self'` also stops the telemetry that office.js carries. Scripts and style sheets written into the page are refused.
 * @param officeOrigin where office.js comes from, or null when it lies beside the pane
 */
export function contentSecurityPolicy(officeOrigin: string | null): string {
  const office = officeOrigin === null ? '' : ` ${officeOrigin}`;
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    // office.js hides its frames with style attributes.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    // office.js asks a page beside itself whether it trusts a host that it does not know.
    `frame-src 'self'${office}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
