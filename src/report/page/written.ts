import { createHash } from 'node:crypto'
import type { Result } from '../../model/result.ts'
import { forHtml } from '../escape.ts'
import { clientCode } from './client-code.ts'
import { html } from './html.ts'
import { type Part, part } from './part.ts'
import { resultScript } from './result-script.ts'
import { style } from './style/style.ts'

/** A result whose edition is on the page, or, for a page without one, only what it is called. */
type Inside = { readonly result: Result; readonly isPart?: boolean } | { readonly title: string }

/** The file: what is shown, the result, and the script that sets the edition. */
export function written(inside: Inside, ...body: readonly Part[]): string {
  const title = 'result' in inside ? inside.result.corpus.title : inside.title
  const skip = part('a', { class: 'skip', href: '#main' }, 'Skip to the content')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${forHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${forHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${html([skip, body])}
${'result' in inside ? `${resultScript(inside.result, inside.isPart ?? false)}\n<script>${clientCode}</script>\n` : ''}</body>
</html>
`
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Nothing but this style and this script; nothing is asked of anybody. */
const policy = `default-src 'none'; style-src ${hash(style)}; script-src ${hash(clientCode)}; base-uri 'none'; form-action 'none'`
