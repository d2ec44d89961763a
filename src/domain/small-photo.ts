/** Of a photo's many sizes the one that is kept for reading offline, and shown there for every other. */
export const smallPhoto = (address: string): string => address.replace(/(\/anh\/.+)-\d+\.\w+$/, '$1-480.jpg');
