import { html } from 'hono/html';
import { renderHead } from '../lib/renderHead';
import { renderColour, renderSegments } from './fields';
import { presets } from './presets';
import { stateGroups } from './states';

/** The languages of the page in their own words, as its switch names them. */
export const languages = [
  ['en', 'English'],
  ['de', 'Deutsch'],
  ['es', 'Español'],
  ['pt-BR', 'Português (Brasil)'],
  ['fr', 'Français'],
  ['pl', 'Polski'],
  ['ru', 'Русский'],
  ['tr', 'Türkçe'],
  ['uk', 'Українська'],
  ['zh', '简体中文'],
  ['ja', '日本語'],
  ['ar', 'العربية'],
] as const;

const fonts = [
  ['', 'As designed'],
  ['Georgia, serif', 'Georgia'],
  ['Verdana, sans-serif', 'Verdana'],
  ['Trebuchet MS, sans-serif', 'Trebuchet'],
  ['monospace', 'Monospace'],
] as const;

/** A page on which one drags looks, unit and language over every state of the deposit page of `origin`. */
export function renderPlayground(origin: string) {
  return html`${renderHead('Playground of the deposit page', '/playground/style.css')}
<body data-deposit="${origin}">
<header>
<h1>Playground</h1>
<p>Make the deposit page yours, then take <code>config.json</code> or the snippet home.</p>
<nav aria-label="Other pages"><a href="/merchant">Events</a> <a href="${origin}/sandbox">Scenarios</a></nav>
</header>
<main>
<section class="preview" aria-label="Preview">
<div class="bar">
<label>State <select name="state" form="looks">${stateGroups.map(
    ({ title, states }) =>
      html`<optgroup label="${title}">${states.map(
        ({ name, title: state }) => html`<option value="${name}">${state}</option>`,
      )}</optgroup>`,
  )}</select></label>
${renderSegments({
  legend: 'Width',
  name: 'width',
  form: 'looks',
  options: [
    ['390', 'Phone'],
    ['820', 'Tablet'],
    ['', 'Full'],
  ],
})}
</div>
<div class="stage"><div class="box"></div></div>
</section>
<form id="looks" aria-label="Looks">
${renderPresets()}
${renderLooks()}
${renderUnit()}
<fieldset><legend>Language</legend>
<label class="row">Language <select name="locale"><option value="">The browser’s own</option>${languages.map(
    ([code, name]) => html`<option value="${code}" lang="${code}">${name}</option>`,
  )}</select></label>
<label class="row">Streamer mode <input type="checkbox" name="streamer"></label>
</fieldset>
<section class="notes" aria-label="Notes"><h2>Notes</h2><ul></ul></section>
${renderResults()}
</form>
</main>
<script src="${origin}/embed.js"></script>
<script type="module" src="/playground/playground.mjs"></script>
</body>
</html>`;
}

function renderPresets() {
  return html`<fieldset class="presets"><legend>Begin with</legend>
${presets.map(
  ({ title, fields }) =>
    html`<button type="button" data-preset="${new URLSearchParams(fields).toString()}">${title}</button>`,
)}
</fieldset>`;
}

function renderLooks() {
  return html`<fieldset><legend>Looks</legend>
${renderSegments({
  legend: 'Mode',
  name: 'mode',
  options: [
    ['', 'System'],
    ['dark', 'Dark'],
    ['light', 'Light'],
  ],
})}
${renderColour({ name: 'accent', title: 'Accent', designed: '#3fe0a1' })}
${renderColour({ name: 'background', title: 'Background', designed: '#0c0e13' })}
<label class="row">Radius <input type="range" name="radius" min="0" max="24" step="1" value="12">
<span class="shown" data-shows="radius">12 px</span></label>
<label class="row">Font <select name="font">${fonts.map(
    ([value, title]) => html`<option value="${value}">${title}</option>`,
  )}</select></label>
</fieldset>`;
}

function renderUnit() {
  return html`<fieldset><legend>Unit</legend>
<label class="row">Unit <input name="unit" maxlength="20" placeholder="coins, EUR, …" autocomplete="off"></label>
<label class="row">Symbol <input name="symbol" maxlength="4" placeholder="◈" autocomplete="off"></label>
<label class="row">For one USD <input name="rate" value="100" inputmode="decimal" autocomplete="off"></label>
<label class="row">Decimals <input type="number" name="decimals" value="0" min="0" max="8" step="1"></label>
<label class="row">Bonus <input type="range" name="bonus" value="0" min="0" max="50" step="1">
<span class="shown" data-shows="bonus">none</span></label>
${renderSegments({
  legend: 'Show',
  name: 'show',
  options: [
    ['', 'With USD'],
    ['unit', 'Unit alone'],
  ],
})}
</fieldset>`;
}

function renderResults() {
  return html`<section class="results" aria-label="Take it home">
<div class="copies">
<button type="button" class="primary" data-copies="config">Copy config.json</button>
<button type="button" data-copies="snippet">Copy snippet</button>
</div>
<p role="status"></p>
<details><summary>See both</summary>
<h2 id="config-title">config.json</h2>
<pre id="config" tabindex="0" role="region" aria-labelledby="config-title"></pre>
<h2 id="snippet-title">Snippet</h2>
<pre id="snippet" tabindex="0" role="region" aria-labelledby="snippet-title"></pre>
</details>
</section>`;
}
