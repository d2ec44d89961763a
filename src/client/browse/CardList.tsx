import { useLayoutEffect, useRef } from 'react';
import type { CardData } from '../../domain/browse/card.ts';
import { cardElement } from '../product-card.ts';

/** Cards of the site, drawn from the page's own empty ones: the list is filled beside React, not by it. */
export function CardList({ cards }: { cards: readonly CardData[] }) {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    list.current?.replaceChildren(
      ...cards.map((card, index) => {
        const item = document.createElement('li');
        item.append(cardElement(card, index < 2));
        return item;
      }),
    );
  }, [cards]);
  return <ul className="grid product-grid" ref={list} />;
}
