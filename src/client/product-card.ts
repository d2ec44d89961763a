import type { CardData, CardPhoto } from '../domain/browse/card.ts';
import { vietnamDay } from '../domain/date.ts';
import { ownLink } from '../domain/link.ts';
import { stepOn } from '../domain/step-on.ts';
import { make } from './search/make.ts';

/**
 * A product card of the site, filled: the page holds empty ones as `<template data-card>`, one with a drawing, one with a
 * photo. The status is that of the reader's day.
 */
export function cardElement(card: CardData, eager = false): DocumentFragment {
  const name = card.photo ? 'photo' : 'drawing';
  const template = document.querySelector<HTMLTemplateElement>(`template[data-card=${name}]`);
  const content = document.createDocumentFragment();
  if (!template) return content;
  content.append(template.content.cloneNode(true));
  if (card.photo) fillPhoto(content, card.photo, eager);
  else content.querySelector('img')?.setAttribute('src', card.drawing ?? '');
  fillWords(content, card);
  fillStatus(content, card);
  return content;
}

function fillPhoto(content: DocumentFragment, photo: CardPhoto, eager: boolean): void {
  content.querySelector('.photo-blur')?.remove();
  const sources = [...content.querySelectorAll('source')];
  for (const source of sources) {
    const own = photo.sources.find(({ type }) => type === source.type);
    if (own) source.srcset = own.srcset;
    else source.remove();
  }
  const picture = content.querySelector('img');
  if (!picture) return;
  picture.loading = eager ? 'eager' : 'lazy';
  picture.width = photo.width;
  picture.height = photo.height;
  picture.srcset = photo.srcset;
  picture.src = photo.src;
}

function fillWords(content: DocumentFragment, card: CardData): void {
  const link = content.querySelector('a');
  if (link) {
    link.href = ownLink(card.href);
    link.textContent = card.name;
    if (card.nameLang) link.lang = card.nameLang;
  }
  // Signs have capitals only: long names are written plainly, as in ProductCard.astro.
  content.querySelector('.card-name')?.classList.toggle('plain-name', card.name.length > 44);
  const stars = content.querySelector('.stars');
  if (card.stars) {
    const { count, label, pastLabel } = card.stars;
    stars?.querySelector('.stars-drawn')?.setAttribute('class', `stars-drawn stars-${String(count)}`);
    stars?.querySelector('.stars-now')?.replaceChildren(label);
    stars?.querySelector('.stars-past')?.replaceChildren(pastLabel);
  } else if (card.noStars) stars?.replaceWith(make('span', { class: 'soft' }, card.noStars));
  else stars?.remove();
  const producer = card.producerLang
    ? make('span', { lang: card.producerLang }, card.producer)
    : card.producer;
  const place = card.place === undefined ? [] : [make('span', { class: 'soft' }, card.place)];
  content.querySelector('.card-who')?.replaceChildren(producer, ...place);
  const pick = content.querySelector<HTMLElement>('shortlist-button');
  if (pick) Object.assign(pick.dataset, { id: card.id, name: card.name });
}

function fillStatus(content: DocumentFragment, { steps, proposal }: CardData): void {
  const today = vietnamDay(Date.now());
  const held = stepOn(steps, today);
  const scope = content.querySelector<HTMLElement>('[data-status-scope]');
  if (scope) scope.dataset['status'] = held?.kind ?? '';
  const badges = [
    ...(held ? [badge(held.kind, held.label)] : []),
    ...(proposal === undefined ? [] : [badge('proposed', proposal)]),
  ];
  content.querySelector('.card-status')?.replaceChildren(...badges);
}

function badge(kind: string, words: string): HTMLElement {
  const element = make('span', { class: 'badge' }, words);
  element.dataset['kind'] = kind;
  return element;
}
