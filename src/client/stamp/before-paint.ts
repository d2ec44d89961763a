/** In the head of a stamp's page, before anything is painted: whoever reads no Vietnamese gets English. */
if (!navigator.languages.some((language) => language.startsWith('vi'))) document.documentElement.lang = 'en';

/** With a seal in the address the room of a true stamp's answer is kept, which is shorter than that of a mere code. */
if (location.hash.length > 100) document.documentElement.dataset['sealed'] = '';

/** The build's words for readers without JavaScript are not for this one. */
document.documentElement.dataset['script'] = '';

/** The page's script cannot be run here: then the page says so, and not that JavaScript is off. */
addEventListener('error', () => {
  document.documentElement.dataset['stuck'] = '';
});

export {};
