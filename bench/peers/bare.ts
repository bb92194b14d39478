import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

// The least that a React page can weigh: every other page is measured against it.
const element = document.getElementById('root');
if (element) createRoot(element).render(createElement('h1', null, 'React alone'));
