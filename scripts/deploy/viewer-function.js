/**
 * For CloudFront in front of a bucket, on both of its events. A question for a page gets the file it lies in, with or
 * without the last slash and without a redirect; an answer gets the headers that a bucket cannot give. CloudFront runs
 * this file alone, as it is (cloudfront-js-2.0): what it repeats of security-headers.ts and cache-rules.ts a test compares.
 */
const POWERS =
  ', geolocation=(), microphone=(), payment=(), usb=(), serial=(), bluetooth=(), midi=(), display-capture=()';

/** Published data, which other sites' scripts may read. */
const SHARED = ['/.well-known/', '/01/', '/ocop-stamp-1/', '/tem/ma/', '/vc/'];
const CAMERA = ['/kiem-tra-tem', '/en/kiem-tra-tem'];

// CloudFront calls it.
// eslint-disable-next-line @typescript-eslint/no-unused-vars
function handler(event) {
  return event.context.eventType === 'viewer-response' ? answered(event) : asked(event.request);
}

function asked(request) {
  const last = request.uri.slice(request.uri.lastIndexOf('/') + 1);
  if (last === '') request.uri += 'index.html';
  else if (last.indexOf('.') < 0) request.uri += '/index.html';
  return request;
}

function answered(event) {
  const headers = event.response.headers;
  const path = event.request.uri.replace(/\/(index\.html)?$/, '');
  const isShared = SHARED.some((folder) => event.request.uri.indexOf(folder) === 0);
  const camera = CAMERA.indexOf(path) < 0 ? 'camera=()' : 'camera=(self)';
  headers['strict-transport-security'] = { value: 'max-age=31536000' };
  headers['x-content-type-options'] = { value: 'nosniff' };
  headers['referrer-policy'] = { value: 'strict-origin-when-cross-origin' };
  headers['permissions-policy'] = { value: camera + POWERS };
  headers['cross-origin-opener-policy'] = { value: 'same-origin' };
  headers['cross-origin-resource-policy'] = { value: isShared ? 'cross-origin' : 'same-origin' };
  headers['content-security-policy'] = { value: "frame-ancestors 'self'" };
  headers['x-frame-options'] = { value: 'SAMEORIGIN' };
  if (isShared) headers['access-control-allow-origin'] = { value: '*' };
  return event.response;
}
