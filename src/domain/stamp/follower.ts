import type { ProductView } from '../product-view.ts';
import type { Follower } from './outcome.ts';

/** The product's newest certificate on file, when it is another than the one a stamp of `decision` was made for. */
export function followerOf(view: ProductView, decision: string): Follower | undefined {
  const own = view.decided.find(({ certificate }) => certificate.decision === decision);
  const [latest] = view.decided;
  if (!latest || !own || latest === own || latest.validity.withdrawnOn) return undefined;
  const { certificate, document, validity } = latest;
  return {
    stars: certificate.stars,
    decision: document?.number ?? certificate.decision,
    lastValidDay: validity.extendedUntil ?? validity.lastValidDay,
  };
}
