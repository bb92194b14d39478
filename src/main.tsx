import './app/styles.css';
import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { CrashGuard } from './app/CrashGuard';
import { followLanguage } from './app/language/followLanguage';
import { openPage } from './app/openPage';
import { whenStyled } from './app/start/whenStyled';
import { retryLinks } from './lib/late/retryLinks';
import { cardsStart } from './start';
import { languageStart } from './visit';

const root = document.getElementById('root');

retryLinks();

if (root) {
  const reactRoot = createRoot(root);
  const whole = [openPage(cardsStart), languageStart, whenStyled(document)] as const;
  void Promise.all(whole).then(([content]) => {
    followLanguage(document);
    // At once: nothing may happen to cards that were drawn before between two steps.
    flushSync(() =>
      reactRoot.render(
        <StrictMode>
          <CrashGuard>{content}</CrashGuard>
        </StrictMode>,
      ),
    );
  });
}
