import { createCatalogue } from '../../../src/catalogue/create.ts';
import { alcoholRule } from '../../../src/domain/alcohol.ts';
import type { PublishedCatalogue } from '../../../src/domain/published.ts';
import { illustrationFor } from '../../../src/domain/illustrations.ts';
import type { Photo } from '../../../src/domain/product.ts';
import { LANGUAGES, type Language } from '../../../src/domain/text.ts';
import { searchRecords } from '../../../scripts/pipeline/search/records.ts';
import { alcoholNotice } from '../../../src/present/alcohol-notice.ts';
import { boothLine } from '../../../src/present/booth.ts';
import { buyerRecord } from '../../../src/present/buyer-record.ts';
import { certificateBlock, listedBlock, reportedBlock } from '../../../src/present/certificate-block.ts';
import { documentFacts } from '../../../src/present/document-facts.ts';
import { fairFacts, joinFacts } from '../../../src/present/fair-facts.ts';
import { fairBanner } from '../../../src/present/fair-item.ts';
import { floorPlan } from '../../../src/present/floor-plan.ts';
import { calendar } from '../../../src/present/formats/fair-calendar.ts';
import { vcard } from '../../../src/present/formats/vcard.ts';
import { siteFooter, siteHeader } from '../../../src/present/frame.ts';
import { giftFacts, giftItems } from '../../../src/present/gift.ts';
import { helpDesk } from '../../../src/present/help-desk.ts';
import { galleryPhotos } from '../../../src/present/photo.ts';
import { communesBefore, formerLabel, placeDays, successorLinks } from '../../../src/present/places.ts';
import { producerContact } from '../../../src/present/producer-contact.ts';
import { producerFacts } from '../../../src/present/producer-facts.ts';
import { productCard } from '../../../src/present/product-card.ts';
import { productFacts } from '../../../src/present/product-facts.ts';
import { authorityRows, bands, programmeRules, roundRows, ruleSource } from '../../../src/present/programme.ts';
import { salesPointsByPlace } from '../../../src/present/sales-points.ts';
import { certificateLines, packLines, stampFacts } from '../../../src/present/stamp-page.ts';
import { proposalWords, reportedStars } from '../../../src/present/status-words.ts';
import { channelRows, heldRows, tradeFacts } from '../../../src/present/trade-facts.ts';

export const DAY = '2026-11-24';

interface Pictured {
  readonly photos?: readonly Photo[] | undefined;
}

/** Photos as if they had been made: one that was not is not shown. */
function withPictures(published: PublishedCatalogue): PublishedCatalogue {
  const made = (file: string) => ({ key: file, width: 1200, height: 800, blur: '' });
  const pictured = <T extends Pictured>(entries: readonly T[]): readonly T[] =>
    entries.map((entry) => ({ ...entry, photos: entry.photos?.map((photo) => ({ ...photo, made: made(photo.file) })) }));
  const { products, producers, fairs, giftSets } = published;
  return {
    ...published,
    products: pictured(products),
    producers: pictured(producers),
    fairs: pictured(fairs),
    giftSets: pictured(giftSets),
  };
}

/** What readers of a catalogue are told: rows of facts (pages and paper show the same), search, buyers' columns, cards. */
export async function said(published: PublishedCatalogue): Promise<string> {
  const catalogue = createCatalogue(withPictures(published), DAY);
  const { site } = catalogue;
  const indexes = catalogue.indexes();
  const stamps = await catalogue.stamps();
  const { cards: _, ...table } = catalogue.browse().table;
  const { places, documents, producers, producerPlace, byId, rules } = indexes;
  const inLanguage = (lang: Language) => [
    siteHeader(site, lang, () => ''),
    siteFooter(site, lang),
    [...site.catalogue.helpdesks, { office: site.catalogue.authority.name, topics: [], ...site.catalogue.authority }].map(
      (desk) => helpDesk(desk, lang),
    ),
    indexes.products.map((view) => [
      productFacts(view, lang),
      productCard(view, site, lang),
      tradeFacts(view, lang),
      channelRows(view.product.trade?.channels ?? [], lang),
      heldRows(view.product.otherCertificates ?? [], DAY, lang),
      buyerRecord(view, producerPlace.get(view.producer.id), site, lang),
      view.decided.map((decided) => certificateBlock(view, decided, places, site, lang)),
      view.reported.map((reported) => reportedBlock(view, reported, site, lang)),
      view.listed.map((listed) => listedBlock(view, listed, site, lang)),
      reportedStars(view, lang),
      alcoholNotice(view, alcoholRule(rules), lang),
      proposalWords(view, lang),
      galleryPhotos(view.product.photos, lang),
    ]),
    indexes.producerList.map((producer) => [
      producerFacts(producer, producerPlace.get(producer.id), lang),
      producerContact(producer, producerPlace.get(producer.id), lang, { linked: false }),
      vcard(producer, producerPlace.get(producer.id), ''),
      galleryPhotos(producer.photos, lang),
    ]),
    indexes.giftSets.map((gift) => [
      giftFacts(gift, gift.packedBy === undefined ? undefined : producers.get(gift.packedBy), lang),
      giftItems(gift, byId, lang).map(({ name, amount }) => [name, amount]),
      illustrationFor(undefined, gift.illustration),
      galleryPhotos(gift.photos, lang),
    ]),
    stamps.views.map((stamp) => [packLines(stamp, lang), certificateLines(stamp, site, lang)]),
    salesPointsByPlace(indexes, lang),
    indexes.fairs.map((fair) => {
      const booths = catalogue.booths().byFair.get(fair.id) ?? [];
      return [
        fairFacts(fair, places, lang),
        joinFacts(fair, documents, DAY, lang),
        fairBanner(fair, places, site, lang),
        fair.venues.map((venue, index) => floorPlan(venue, index, booths, lang)),
        booths.map((view) => boothLine(view, lang)),
        galleryPhotos(fair.photos, lang),
      ];
    }),
    indexes.documentList.map((document) =>
      documentFacts(document, rules.find(({ id }) => id === document.legalBasis), lang),
    ),
    rules.map((rule) => [bands(rule, lang), roundRows(rule, DAY, lang), ruleSource(rule, lang)]),
    authorityRows(rules, DAY, lang),
    programmeRules(rules, DAY).term?.termMonths,
    [...places.values()].map((place) => [
      placeDays(place, lang),
      successorLinks(place, places, lang),
      communesBefore(indexes.formerOf(place.id)).map((unit) => formerLabel(unit, lang)),
    ]),
  ];
  const frame = { issuer: site.catalogue.id, name: '', pageOf: () => '', places, today: DAY };
  return JSON.stringify([
    LANGUAGES.map(inLanguage),
    calendar(indexes.fairs, frame),
    searchRecords(published, DAY),
    table,
    stamps.views.map((stamp) => stampFacts(stamp, stamps.status.list)),
    catalogue.addresses(),
    site.host,
  ]);
}
