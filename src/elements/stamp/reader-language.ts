/** In the head of a stamp's page, before anything is painted: whoever reads no Vietnamese gets English. */
if (!navigator.languages.some((language) => language.startsWith('vi'))) document.documentElement.lang = 'en';

export {};
