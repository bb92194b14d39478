// The script of the merchant's page, as a browser gets it: no bundler touches it.

/** @typedef {import('../../src/embed/publicTypes').MountDeposit} MountDeposit */
/** @typedef {import('../../src/embed/publicTypes').MountedDeposit} MountedDeposit */

/** @type {{ mountDeposit: MountDeposit }} */
const { mountDeposit } = Reflect.get(window, 'AssetPayDeposit');
const src = `${document.body.dataset.deposit}/`;

/** The most events that a list shows. */
const mostEvents = 100;

/** @param {Element} section */
function start(section) {
  const form = section.querySelector('form');
  const box = section.querySelector('.box');
  const list = section.querySelector('.events');
  if (form === null || box === null || list === null) throw new Error('The page has changed.');
  const name = section.getAttribute('data-instance') ?? '';
  /** @type {MountedDeposit | undefined} */
  let mounted;

  /** @param {string} field */
  const read = (field) => String(new FormData(form).get(field) ?? '');
  const readSettings = () => ({
    theme: {
      mode: [/** @type {const} */ ('dark'), /** @type {const} */ ('light')].find(
        (mode) => mode === read('theme'),
      ),
      accent: read('accent') || undefined,
      background: read('background') || undefined,
      radius: read('radius') || undefined,
    },
    amount: Number(read('amount')) || undefined,
  });

  /** @param {unknown} event */
  const note = (event) => {
    const row = document.createElement('li');
    row.textContent = JSON.stringify(event);
    list.prepend(row);
    while (list.children.length > mostEvents) list.lastElementChild?.remove();
  };

  /** @param {'inline' | 'dialog'} [variant] */
  const mount = (variant = 'inline') => {
    mounted?.destroy();
    mounted = mountDeposit(box, {
      ...readSettings(),
      src,
      variant,
      game: read('game'),
      getToken: async ({ reason, signal }) => {
        const query = new URLSearchParams({ as: name, seconds: read('seconds') });
        const answer = await fetch(`/merchant/token?${query}`, { method: 'POST', signal });
        const { token } = await answer.json();
        note({ type: 'getToken', reason });
        return token;
      },
      onEvent: ({ ...event }) => {
        for (const key of ['source', 'version', 'id']) Reflect.deleteProperty(event, key);
        note(event);
      },
    });
  };

  form.addEventListener('change', ({ target }) => {
    const field = target instanceof Element ? target.getAttribute('name') : undefined;
    if (field === 'game') mount();
    else mounted?.update(readSettings());
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const wish = event.submitter?.getAttribute('value');
    if (wish === 'refresh') mounted?.refresh();
    if (wish === 'mount') mount();
    if (wish === 'dialog') mount('dialog');
    if (wish === 'destroy') mounted?.destroy();
  });
  mount();
}

document.querySelectorAll('section').forEach(start);
