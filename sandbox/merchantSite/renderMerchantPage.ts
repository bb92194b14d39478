import { html } from 'hono/html';
import { renderHead } from '../lib/renderHead';

/** The page of a merchant that embeds the deposit page of `origin` twice. `site.mjs` beside this file does the rest. */
export function renderMerchantPage(origin: string) {
  return html`${renderHead('A merchant’s site', '/merchant/style.css')}
<body data-deposit="${origin}">
<header>
<h1>A merchant’s site</h1>
<p>It embeds the deposit page of <code>${origin}</code> twice with <code>embed.js</code>, each for a player of its own.</p>
</header>
<main>${['one', 'two'].map(renderInstance)}</main>
<script src="${origin}/embed.js"></script>
<script type="module" src="/merchant/site.mjs"></script>
</body>
</html>`;
}

function renderInstance(name: string) {
  return html`<section aria-label="Instance ${name}" data-instance="${name}">
<form>
<label>Theme <select name="theme"><option>system<option>dark<option>light</select></label>
<label>Accent <input name="accent" placeholder="#ffb020"></label>
<label>Background <input name="background" placeholder="#0b1020"></label>
<label>Radius <input name="radius" placeholder="12px"></label>
<label>Game <select name="game"><option value="730">CS2<option value="252490">Rust</select></label>
<label>Amount <input name="amount" type="number" min="0" step="1" placeholder="USD"></label>
<label>Token lives <select name="seconds">
<option value="86400">a day<option value="20">20 seconds<option value="0">not at all</select></label>
<button name="do" value="refresh">Refresh</button>
<button name="do" value="mount">Mount again</button>
<button name="do" value="dialog">As a dialog</button>
<button name="do" value="destroy">Destroy</button>
</form>
<div class="box"></div>
<h2>Events</h2>
<ol class="events" role="log" aria-label="Events of instance ${name}"></ol>
</section>`;
}
