// The script of the playground, as a browser gets it: no bundler touches it.
import { toHsl, turnHue } from './colours.mjs';
import { toConfigText, toSettings, toSnippet, whyNoUnit } from './look.mjs';

/** @typedef {import('../../src/embed/publicTypes').MountDeposit} MountDeposit */
/** @typedef {import('../../src/embed/publicTypes').MountedDeposit} MountedDeposit */
/** @typedef {import('../../src/embed/publicTypes').DepositEvent} DepositEvent */

/** @type {{ mountDeposit: MountDeposit }} */
const { mountDeposit } = Reflect.get(window, 'AssetPayDeposit');
const origin = document.body.dataset.deposit ?? '';

/**
 * @template {Element} Kind
 * @param {string} selector
 * @param {new () => Kind} kind
 */
function find(selector, kind) {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page has changed: ${selector}`);
  return found;
}

const form = find('#looks', HTMLFormElement);
const stage = find('.stage', HTMLElement);
const box = find('.box', HTMLElement);
const notes = find('.notes', HTMLElement);
const status = find('[role=status]', HTMLElement);
const config = find('#config', HTMLElement);
const snippet = find('#snippet', HTMLElement);

/** @type {MountedDeposit | undefined} */
let mounted;
/** The page's words about the present theme, by field, token and scheme. @type {Map<string, string>} */
const warnings = new Map();
/** The language that the page was told last. @type {string | undefined} */
let spoken;

/** @param {string} name */
const read = (name) => String(new FormData(form).get(name) ?? '').trim();

/** @param {string} name @param {string} value */
function write(name, value) {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement && field.type === 'checkbox')
    field.checked = value === 'on';
  else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
    field.value = value;
  else if (field instanceof RadioNodeList) field.value = value;
}

function mount() {
  mounted?.destroy();
  const visit = crypto.randomUUID();
  const settings = toSettings(read);
  spoken = settings.locale;
  mounted = mountDeposit(box, {
    ...settings,
    src: `${origin}/`,
    title: 'The deposit page',
    getToken: async ({ signal }) => {
      const query = new URLSearchParams({ state: read('state'), visit });
      const answer = await fetch(`/playground/token?${query}`, { method: 'POST', signal });
      return answer.ok ? (await answer.json()).token : undefined;
    },
    onEvent: hear,
  });
}

/** @param {DepositEvent} event */
function hear(event) {
  if (event.type !== 'warning') return;
  const { field } = event;
  if (event.key === 'THEME_COLOR_CORRECTED') {
    const { token, scheme, given, used } = event;
    const text = `${scheme}: --ap-${token} is ${used} in place of ${given}, so that it can be read.`;
    warnings.set([field, token, scheme].join(), text);
  } else warnings.set(field, `${field} cannot be used: it counts as absent.`);
  showNotes();
}

/** Has the page look as the form says, and shows what that comes to. */
function follow() {
  const settings = toSettings(read);
  warnings.clear();
  // A page that spoke a language has no way back to the browser's own but a new load.
  if (spoken !== undefined && settings.locale === undefined) mount();
  else mounted?.update(settings);
  spoken = settings.locale;
  config.textContent = toConfigText(settings);
  snippet.textContent = toSnippet(origin, settings);
  showFields();
  showNotes();
}

function showNotes() {
  const reason = whyNoUnit(read);
  const texts = [...warnings.values(), ...(reason === undefined ? [] : [reason])];
  notes.hidden = texts.length === 0;
  notes.querySelector('ul')?.replaceChildren(
    ...texts.map((text) => {
      const row = document.createElement('li');
      row.textContent = text;
      return row;
    }),
  );
}

/** Brings pickers, hues and numbers in line with the texts beside them. */
function showFields() {
  for (const colour of form.querySelectorAll('.colour')) {
    const text = colour.querySelector('input[name]');
    const [picker, hue] = [colour.querySelector('[data-picks]'), colour.querySelector('.hue')];
    if (!(text instanceof HTMLInputElement && picker instanceof HTMLInputElement)) continue;
    const parts = toHsl(text.value);
    colour.classList.toggle('is-chosen', text.value !== '');
    picker.value = parts ? text.value : (colour.getAttribute('data-designed') ?? '');
    const turned = toHsl(picker.value)?.hue;
    if (hue instanceof HTMLInputElement && document.activeElement !== hue)
      hue.value = String(turned ?? 0);
  }
  show('radius', `${read('radius')} px`);
  show('bonus', read('bonus') === '0' ? 'none' : `${read('bonus')} %`);
  stage.style.setProperty('--width', read('width') === '' ? '100%' : `${read('width')}px`);
}

/** @param {string} name @param {string} text */
function show(name, text) {
  const output = form.querySelector(`[data-shows=${name}]`);
  if (output !== null) output.textContent = text;
}

/** The fields in the address, so that a reload or a link shows the same. */
function keep() {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value !== '') fields.set(name, String(value));
  history.replaceState(null, '', `#${fields}`);
}

/** @param {URLSearchParams} fields */
function fill(fields) {
  for (const [name, value] of fields) write(name, value);
}

/** @param {string} text @param {string} name */
async function copy(text, name) {
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = `${name} is copied.`;
  } catch {
    find('details', HTMLDetailsElement).open = true;
    status.textContent = 'The browser does not let pages copy: take it from below.';
  }
}

form.addEventListener('submit', (event) => event.preventDefault());

form.addEventListener('input', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  const { picks, turns } = target.dataset;
  if (picks) write(picks, target.value);
  if (turns) {
    const designed = target.closest('.colour')?.getAttribute('data-designed') ?? '';
    const now = toHsl(read(turns)) ? read(turns) : designed;
    write(turns, turnHue(now, Number(target.value)));
  }
  follow();
});

// Those outside of the form tell the document alone.
document.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement && target.name === 'state') mount();
  follow();
  keep();
});

document.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return;
  const { preset, clears, copies } = target.dataset;
  if (copies === 'config') void copy(config.textContent ?? '', 'config.json');
  if (copies === 'snippet') void copy(snippet.textContent ?? '', 'The snippet');
  if (clears) write(clears, '');
  if (preset !== undefined) {
    const [state, width] = [read('state'), read('width')];
    form.reset();
    fill(new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(preset)), state, width }));
  }
  if (clears === undefined && preset === undefined) return;
  follow();
  keep();
});

fill(new URLSearchParams(location.hash.slice(1)));
mount();
follow();
