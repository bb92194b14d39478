import type { Page } from '@playwright/test';

/** Leaves `text` once in every place that `watchTraces` searches, and returns the names of the places. */
export async function plantEverywhere(page: Page, text: string): Promise<string[]> {
  await page.evaluate(async (secret) => {
    localStorage.setItem('planted', secret);
    sessionStorage.setItem('planted', secret);
    // biome-ignore lint/suspicious/noDocumentCookie: what a careless page would do
    document.cookie = `planted=${secret}`;
    history.replaceState({ secret }, '');
    document.title = `Deposit ${secret}`;
    window.name = secret;
    document.querySelector('select')?.append(new Option('planted', secret));
    const field = document.querySelector('input');
    if (field) field.value = secret;
    console.info(secret);
    await new Promise((resolve) => {
      const opening = indexedDB.open('planted');
      opening.onupgradeneeded = () => opening.result.createObjectStore('store');
      opening.onsuccess = () => {
        const writing = opening.result.transaction('store', 'readwrite');
        writing.objectStore('store').put({ secret }, 'key');
        writing.oncomplete = resolve;
      };
    });
    await (await caches.open('planted')).put('/planted', new Response(secret));
    // The browser records the timing only after the body has been read.
    await (await fetch(`/health?${secret}`)).text();
    await fetch('/planted/header', { headers: { 'x-planted': secret } });
    await fetch('/planted/authorization', { headers: { authorization: secret } });
    await fetch('/planted/body', { method: 'POST', body: secret });
    await fetch('/planted/referrer', { referrer: `/?${secret}`, referrerPolicy: 'unsafe-url' });
    alert(secret);
    const socket = new WebSocket(`ws://${location.host}/planted/socket?${secret}`);
    await new Promise((resolve) => socket.addEventListener('error', resolve));
  }, text);
  return [
    'the local storage, after',
    'the session storage of planted, after',
    'cookies, after',
    'the cookie planted, after',
    'the history, after',
    'the title, after',
    'the name of the window, after',
    'the document, after',
    'a field, after',
    'a database, after',
    'a cache, after',
    'the timings, after',
    'the console',
    'a dialog',
    'a socket',
    'the address of GET /health',
    'the header x-planted of GET /planted/header',
    'the header authorization of GET /planted/authorization',
    'the body of POST /planted/body',
    'the header referer of GET /planted/referrer',
    'the header cookie of GET /health',
    'the header cookie of POST /planted/body',
  ];
}
