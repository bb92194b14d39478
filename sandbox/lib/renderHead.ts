import { html } from 'hono/html';

/** The head of a page of the sandbox, in English and in the colours of the device. `style` is the address of its style sheet. */
export function renderHead(title: string, style: string) {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${style}">
</head>`;
}
