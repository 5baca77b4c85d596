/** The looks of our pages. */
import '../../src/ui/theme.css';
import '../../src/ui/options/page.css';
import '../../src/ui/search/search.css';
import '../../src/ui/sheet/sheet.css';
import '../../src/ui/chain/chain.css';
import '../../src/ui/check/check.css';
import '../../src/ui/timeline/page.css';
import '../../src/ui/cards/card.css';
import '../../src/ui/cards/copies.css';
import '../../src/ui/options/options.css';
import '../../src/ui/options/packs.css';
