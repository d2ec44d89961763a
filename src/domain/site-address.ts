/**
 * The origin that a build is published under: the input `SITE_URL` without its closing slash, undefined where
 * it is not given. Throws a sentence for people on anything but a scheme and a host: links are absolute within
 * the site, so it cannot lie in a folder.
 */
export function siteAddress(input: string | undefined): string | undefined {
  if (!input) return undefined;
  const origin = input.replace(/\/$/, '');
  if (/^https?:\/\//.test(origin) && URL.parse(origin)?.origin === origin) return origin;
  throw new Error(
    `SITE_URL phải là một địa chỉ như https://ocop-mau.example, không có gì sau tên miền, không phải "${input}". (SITE_URL must be a scheme and a host.)`,
  );
}
