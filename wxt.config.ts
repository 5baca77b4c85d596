import { defineConfig } from 'wxt';
import { proveKnowledgeBase } from './src/cli/kb.ts';
import { pdfAssets } from './src/cli/pdf-assets.ts';
import { OPTIONAL_PATTERNS, PAGE_PATTERNS, PDF_PATTERNS, VIEWER_PATTERNS } from './src/platform/hosts.ts';

/**
 * The oldest versions that have all we use. For still older ones the build would rewrite `light-dark()` so that it no longer
 * follows the colour scheme of its place.
 */
const OLDEST = { chrome: 128, firefox: 146 };

/** What the content script imports once a page may hold a reference: see src/annotate/late-script.ts. */
const LATE = 'lens.js';

const contentScripts = (browser: string) => [
  {
    matches: PAGE_PATTERNS,
    all_frames: true,
    // In Firefox a content script cannot import by a fixed address, so the late one runs before, on every page.
    js: [...(browser === 'firefox' ? [LATE] : []), 'pages.js'],
  },
  { matches: VIEWER_PATTERNS, run_at: 'document_start' as const, js: ['undocs.js'] },
];

export default defineConfig({
  publicDir: 'assets',
  manifestVersion: 3,
  imports: false,
  vite: () => ({ build: { target: Object.entries(OLDEST).map(([browser, version]) => `${browser}${version}`) } }),
  zip: { excludeSources: ['store/**', 'screenshots/**'] },
  hooks: {
    'build:before': () => proveKnowledgeBase(),
    'build:publicAssets': (_, files) => void files.push(...pdfAssets()),
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: PDF_PATTERNS,
    optional_host_permissions: OPTIONAL_PATTERNS,
    content_scripts: contentScripts(browser),
    web_accessible_resources: [
      { resources: ['viewer.html'], matches: PDF_PATTERNS },
      // Imported by the content script. Not at a dynamic address: Chrome 130 refuses to import a script from such a one.
      ...(browser === 'firefox' ? [] : [{ resources: [LATE], matches: PAGE_PATTERNS }]),
    ],
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    commands: {
      'next-reference': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next__' },
      'previous-reference': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_previous__' },
      'open-card': { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_command_card__' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_command_panel__' },
      // Browsers suggest keys for four commands at most.
      'open-viewer': { description: '__MSG_command_viewer__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'mandate-lens@mandate-lens.example',
              strict_min_version: `${OLDEST.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: String(OLDEST.chrome) }),
  }),
});
