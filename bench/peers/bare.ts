import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

// The smallest possible React page. The first load of the other pages is compared with it.
const element = document.getElementById('root');
if (element) createRoot(element).render(createElement('h1', null, 'React alone'));
