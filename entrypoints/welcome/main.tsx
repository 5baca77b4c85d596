import '../../src/ui/theme.css';
import '../../src/ui/options/page.css';
import '../../src/ui/welcome/welcome.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { annotate } from '../../src/annotate/annotate.ts';
import { handOver } from '../../src/annotate/late-script.ts';
import { start } from '../../src/annotate/start.ts';
import type { Words } from '../../src/core/words.ts';
import { access } from '../../src/platform/access.ts';
import { shortcuts } from '../../src/platform/commands.ts';
import { packaged } from '../../src/platform/extension.ts';
import { PAGE_PATTERNS } from '../../src/platform/hosts.ts';
import { isInToolbar } from '../../src/platform/toolbar.ts';
import { Welcome } from '../../src/ui/welcome/welcome.tsx';
import { startPage } from '../options/start.ts';

function FirstPage({ words }: { words: Words }) {
  const [about, setAbout] = useState({ isAllowed: true, isInToolbar: false, nextKey: '' });
  const tell = (part: Partial<typeof about>) => setAbout((before) => ({ ...before, ...part }));
  const look = () => access.onPages().then((isAllowed) => tell({ isAllowed }));
  useEffect(() => {
    look();
    isInToolbar().then((isPinned) => tell({ isInToolbar: isPinned }));
    shortcuts().then((all) => tell({ nextKey: all.find(({ name }) => name === 'next-reference')?.keys ?? '' }));
  }, [words]);
  return (
    <Welcome
      words={words}
      {...about}
      onAllow={() => void access.ask(PAGE_PATTERNS)?.then(look)}
      privacy={packaged('options.html#privacy')}
    />
  );
}

// No content script runs before this page's own.
handOver(annotate);
const { words, root } = await startPage();
document.title = words('extension_name');
render(<FirstPage words={words} />, root);
start(document);
