import type { Catalogue, Helpdesk } from '../domain/catalogue.ts';

/** Whom to tell of a doubtful pack: the desk of the place, else the general one, else the authority itself. */
export function reportDesk(
  catalogue: Catalogue,
  place: string | undefined,
): Pick<Helpdesk, 'office' | 'phone' | 'email' | 'hours'> {
  const desks = catalogue.helpdesks.filter(({ topics }) => topics.includes('report'));
  const near = desks.find(({ places }) => place !== undefined && places?.includes(place));
  const general = desks.find(({ places }) => places === undefined);
  const { authority, hotline } = catalogue;
  const own = { office: authority.name, phone: authority.phone ?? hotline, email: authority.email };
  const desk = near ?? general ?? own;
  return {
    ...desk,
    phone: desk.phone ?? general?.phone ?? own.phone,
    email: desk.email ?? general?.email ?? own.email,
  };
}
