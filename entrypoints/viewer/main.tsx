import '../../src/ui/theme.css';
import '../../src/viewer/viewer.css';
import '../../src/viewer/toolbar.css';
import '../../src/viewer/find.css';
import '../../src/viewer/outline.css';
import '../../src/viewer/front.css';
import '../../src/viewer/arrival.css';
import '../../src/viewer/pages.css';
import { detectLanguage } from '../../src/core/reference/detect.ts';
import { initialContext, scan } from '../../src/core/reference/scan.ts';
import { answerIn } from '../../src/messages/answer.ts';
import { askBackground } from '../../src/messages/send.ts';
import { access } from '../../src/platform/access.ts';
import { browser, packaged } from '../../src/platform/extension.ts';
import { addressOfFile, nameIn, readViewerQuery } from '../../src/viewer/address.ts';
import { limitConnections } from '../../src/viewer/connections.ts';
import { askForFile } from '../../src/viewer/empty.tsx';
import { refuse } from '../../src/viewer/refusal.tsx';
import { startViewer } from '../../src/viewer/start.tsx';
import { turnFrame } from '../../src/viewer/surroundings.ts';
import { startPage } from '../options/start.ts';
import { viewerLens } from './lens.ts';

const { words } = await startPage();
document.title = words('extension_name');
const { wasSentAway } = limitConnections(document, await access.sources());
const address =
  location.search === '' ? addressOfFile(await askForFile(document, words)) : readViewerQuery(location.search);
const ask = askBackground((message) => browser.runtime.sendMessage(message));

if (address === null) refuse(document, words);
else {
  document.title = address.symbol ?? address.file ?? words('viewer_document');
  const handlers = startViewer({
    window,
    address,
    words,
    lens: viewerLens(words, ask, nameIn(address)),
    scan,
    start: (text, symbol) =>
      initialContext({ document: symbol, language: detectLanguage(text) ?? address.language ?? 'en' }),
    assets: (folder) => packaged(`pdfjs/${folder}/`),
    onFrame: () => turnFrame(document),
    access,
    wasSentAway,
    onTab: () => void ask('open-viewer', { href: address.src }),
  });
  browser.runtime.onMessage.addListener(answerIn(handlers) as never);
}
