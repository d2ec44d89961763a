/** Pages that may ask for the camera: they read a stamp's QR. */
export const CAMERA_PAGES: readonly string[] = ['/kiem-tra-tem/', '/en/kiem-tra-tem/'];

const POWERS = [
  'geolocation',
  'microphone',
  'payment',
  'usb',
  'serial',
  'bluetooth',
  'midi',
  'display-capture',
];

function permissions(camera: string): string {
  return [`camera=${camera}`, ...POWERS.map((power) => `${power}=()`)].join(', ');
}

export const CAMERA_POLICY = permissions('(self)');

/** Sent with every answer. The pages bring their own Content-Security-Policy; only framing needs a header. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': permissions('()'),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Content-Security-Policy': "frame-ancestors 'self'",
  'X-Frame-Options': 'SAMEORIGIN',
};

/** Open to other sites' scripts: keys, status lists, published data. */
export const SHARED_HEADERS: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};
