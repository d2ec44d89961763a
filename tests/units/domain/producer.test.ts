import { describe, expect, test } from 'vitest';
import { publishableContacts, type Producer } from '../../../src/domain/producer.ts';

const contacts = {
  person: 'Bà Nguyễn Thị Mẫu',
  phone: '0000123456',
  zalo: '0000123456',
  email: 'mau@mau.example',
  website: 'https://mau.example',
  facebook: 'https://facebook.example/mau',
};
const producer = (rest: Partial<Producer>): Producer => ({
  id: 'mau',
  name: { vi: 'Mẫu (mẫu)' },
  kind: 'cooperative',
  contacts,
  ...rest,
});

describe('without consent', () => {
  test('an organisation shows all but the person', () => {
    const { person: _person, ...rest } = contacts;
    expect(publishableContacts(producer({}))).toEqual(rest);
  });
  test('a household shows its web site alone', () => {
    expect(publishableContacts(producer({ kind: 'household' }))).toEqual({ website: contacts.website });
  });
});

test('consent opens what its scope names, and nothing else', () => {
  const consent = { by: 'Nguyễn Thị Mẫu', on: '2026-02-10', scope: ['phone', 'person'] } as const;
  expect(publishableContacts(producer({ kind: 'household', consent }))).toEqual({
    person: contacts.person,
    phone: contacts.phone,
    website: contacts.website,
  });
});

test('no contacts, none shown', () => {
  expect(publishableContacts(producer({ contacts: undefined }))).toEqual({});
});
