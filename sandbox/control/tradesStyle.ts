/** Styles of the page of trades, beyond those of `/sandbox`. */
export const tradesStyle = `
ul.wide { grid-template-columns: 1fr; }
.trade { padding: 14px 16px; }
.trade p { margin: 0 0 4px; overflow-wrap: anywhere; }
nav a[aria-current] { border-color: var(--accent); color: var(--accent); font-weight: 600; }
.status.completed, .status.hold { color: var(--accent); }
.status.initiated, .status.pending, .status.active { color: var(--amber); }
.status.declined, .status.canceled, .status.failed, .status.reverted { color: var(--red); }
form label { display: block; margin: 8px 0; color: var(--quiet); font-size: 13.5px; }
.trade form label { display: inline-block; margin: 4px 16px 0 0; }
.columns label > :is(input, select) { display: block; margin-top: 4px; }
input, select, button { min-height: 34px; padding: 4px 10px; border: 1px solid var(--line); border-radius: 8px; background: var(--card); color: var(--text); font: inherit; font-size: 13.5px; max-width: 100%; }
button { cursor: pointer; }
button:hover { border-color: var(--accent); color: var(--accent); }
input:focus-visible, select:focus-visible, button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.buttons { display: flex; flex-wrap: wrap; gap: 6px; margin: 8px 0; }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 12px; background: var(--card); }
table { width: 100%; min-width: 720px; border-collapse: collapse; font: 12.5px/1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace; }
th, td { padding: 6px 12px; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
td { overflow-wrap: anywhere; }
`;
