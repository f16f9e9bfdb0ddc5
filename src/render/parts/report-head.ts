import { type Html, html } from '../html.ts'

/**
 * `file:` stands beside 'self', because browsers disagree whether two files of one folder share an origin. `data:` is for
 * the picture that the script draws of a chart. Nothing is ever fetched, embedded, framed or submitted.
 */
const policy = [
  "default-src 'none'",
  "style-src 'self' file:",
  "script-src 'self' file:",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Head of a page of a report. `root` leads from its folder to that of the report: empty, or ending in a slash. */
export const reportHead = (title: string, generator: string, root = ''): Html => html`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${generator}">
<title>${title} · 对照</title>
<link rel="stylesheet" href="${root}theme.css">
<script src="${root}report.js" defer></script>
</head>`
