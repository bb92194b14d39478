import './app/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CrashGuard } from './app/CrashGuard';
import { openPage } from './app/openPage';
import { retryLinks } from './lib/late/retryLinks';

const root = document.getElementById('root');

// The token leaves the address first of all, before any other code or request could see it there.
const page = openPage(window);
retryLinks();

if (root) {
  const reactRoot = createRoot(root);
  void page.then((content) =>
    reactRoot.render(
      <StrictMode>
        <CrashGuard>{content}</CrashGuard>
      </StrictMode>,
    ),
  );
}
