/**
 * What any page may hold, as one small file that is fetched once: on a slow phone each further request costs more
 * than these bytes. Larger parts load themselves when they are used.
 */
import './day-count.ts';
import './photo-gallery.ts';
import './search-box.ts';
import './share-link.ts';
import './shortlist/bar.ts';
import './shortlist/button.ts';
import './status-badge.ts';
