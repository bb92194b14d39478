/** The one stylesheet of the page at `/sandbox`. */
export const sandboxStyle = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#f6f6f4, #111215);
  --card: light-dark(#ffffff, #191b20);
  --line: light-dark(#e4e4e0, #2a2d34);
  --text: light-dark(#1b1c1f, #ececef);
  --quiet: light-dark(#5d6068, #a0a4ae);
  --accent: light-dark(#1d5fd0, #8ab4ff);
  --tint: light-dark(#eef3fc, #1e2633);
  --amber: light-dark(#8a5200, #f0b45c);
  --red: light-dark(#b3261e, #ff9a90);
  font: 15px/1.5 Inter, system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
  -webkit-text-size-adjust: 100%;
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); }
header, nav, main { max-width: 1080px; margin: 0 auto; padding: 0 24px; }
header { padding-top: 56px; }
h1 { margin: 4px 0 12px; font-size: 32px; line-height: 1.2; letter-spacing: -0.02em; }
h2 { margin: 0 0 12px; font-size: 17px; letter-spacing: -0.01em; }
h3 { margin: 0 0 8px; font-size: 14px; }
a { color: var(--accent); text-underline-offset: 3px; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 6px; }
code, dt { font: 12.5px/1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace; }
.eyebrow { margin: 0; color: var(--quiet); font-size: 13px; }
.intro { max-width: 62ch; text-wrap: balance; margin: 0 0 20px; color: var(--quiet); font-size: 16px; }
.actions { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 20px; margin: 0; }
.actions a { padding: 8px 0; text-decoration: none; }
.actions a:hover { text-decoration: underline; }
.actions .primary { padding: 8px 16px; border-radius: 8px; background: var(--accent); color: var(--card); font-weight: 600; }
nav { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 32px; }
nav a { padding: 6px 12px; border: 1px solid var(--line); border-radius: 999px; background: var(--card); color: var(--text); font-size: 13px; text-decoration: none; }
nav a:hover { border-color: var(--accent); color: var(--accent); }
section { padding-top: 40px; }
.count { margin-left: 4px; color: var(--quiet); font-size: 13px; font-weight: 400; }
ul { display: grid; grid-template-columns: 1fr 1fr; gap: 1px; margin: 0; padding: 0; overflow: hidden; list-style: none; border: 1px solid var(--line); border-radius: 12px; background: var(--line); }
li { display: flex; flex-direction: column; background: var(--card); }
li:hover { background: var(--tint); }
li:last-child:nth-child(odd) { grid-column: 1 / -1; }
.open { flex: 1; padding: 12px 16px 0; color: inherit; text-decoration: none; }
.open:focus-visible { outline-offset: -3px; }
.title { font-weight: 600; }
li:hover .title { color: var(--accent); }
.line { display: block; color: var(--quiet); font-size: 14px; overflow-wrap: anywhere; }
.status { margin-left: 6px; padding: 1px 6px; border: 1px solid; border-radius: 5px; font-size: 11.5px; font-weight: 600; font-variant-numeric: tabular-nums; vertical-align: 1px; }
.s4 { color: var(--amber); }
.s5 { color: var(--red); }
.more { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 12px; margin: 0; padding: 2px 16px 12px; font-size: 12.5px; }
.more code { margin-right: auto; color: var(--quiet); overflow-wrap: anywhere; }
.more a { padding: 4px 0; text-decoration: none; }
.more a:hover { text-decoration: underline; }
.notes { padding-bottom: 64px; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(260px, 1fr)); gap: 24px 40px; padding: 20px; border: 1px solid var(--line); border-radius: 12px; background: var(--card); }
.columns p { margin: 8px 0 0; color: var(--quiet); font-size: 13.5px; }
dl { margin: 0; }
dt { overflow-wrap: anywhere; }
dd { margin: 0 0 8px; color: var(--quiet); font-size: 13.5px; }
@media (max-width: 720px) {
  header, nav, main { padding-left: 16px; padding-right: 16px; }
  header { padding-top: 32px; }
  h1 { font-size: 26px; }
  ul { grid-template-columns: 1fr; }
  section { padding-top: 32px; }
  .more code { flex-basis: 100%; }
  .more a { padding: 8px 8px 8px 0; }
  .more { gap: 0 16px; }
}
`;
