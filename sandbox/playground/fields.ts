import { html } from 'hono/html';

type Segments = {
  legend: string;
  name: string;
  /** The id of the form, for segments outside of it. */
  form?: string;
  /** Value and text; the empty value is chosen at first. */
  options: readonly (readonly [string, string])[];
};

/** Few choices beside each other, as radio buttons. */
export function renderSegments({ legend, name, form, options }: Segments) {
  return html`<div class="row" role="radiogroup" aria-label="${legend}"><span>${legend}</span>
<span class="segments">${options.map(
    ([value, text]) =>
      html`<label><input type="radio" name="${name}" value="${value}"${form === undefined ? '' : html` form="${form}"`}${value === '' ? html` checked` : ''}>${text}</label>`,
  )}</span></div>`;
}

type Colour = {
  name: string;
  title: string;
  /** The colour from which a turn of the hue begins while none is chosen. */
  designed: string;
};

/** A colour as text, by the browser's own picker and by its hue; without text it is as designed. */
export function renderColour({ name, title, designed }: Colour) {
  return html`<div class="colour" role="group" aria-label="${title}" data-designed="${designed}">
<span>${title}</span>
<input type="color" data-picks="${name}" value="${designed}" aria-label="Pick">
<input name="${name}" placeholder="as designed" maxlength="60" autocomplete="off" spellcheck="false" aria-label="${title}">
<button type="button" data-clears="${name}" aria-label="As designed">✕</button>
<input type="range" class="hue" data-turns="${name}" min="0" max="359" step="1" value="0" aria-label="Hue">
</div>`;
}
