/** The reader's language, as the page now has it: a stamp's page changes it by the browser's. */
export function pageLanguage(): 'vi' | 'en' {
  return document.documentElement.lang === 'en' ? 'en' : 'vi';
}
