import './app/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CrashGuard } from './app/CrashGuard';
import { followLanguage } from './app/language/followLanguage';
import { openPage } from './app/openPage';
import { retryLinks } from './lib/late/retryLinks';
import { languageStart, visitStart } from './start';

const root = document.getElementById('root');

retryLinks();

if (root) {
  const reactRoot = createRoot(root);
  void Promise.all([openPage(visitStart), languageStart]).then(([content]) => {
    followLanguage(document);
    reactRoot.render(
      <StrictMode>
        <CrashGuard>{content}</CrashGuard>
      </StrictMode>,
    );
  });
}
