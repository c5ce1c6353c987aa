import { createHash } from 'node:crypto'
import type { Result } from '../../model/result.ts'
import { resultElement } from '../../model/result-element.ts'
import { forHtml, forScriptJson } from '../escape.ts'
import { clientCode } from './client-code.ts'
import { html } from './html.ts'
import { type Part, part } from './part.ts'
import { style } from './style/style.ts'

/** The file: what is shown, the result, and the script that sets the edition. */
export function written(result: Result, ...body: readonly Part[]): string {
  const [open, close] = resultElement
  const skip = part('a', { class: 'skip', href: '#main' }, 'Skip to the content')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${forHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${forHtml(result.corpus.title)}</title>
<style>${style}</style>
</head>
<body>
${html([skip, body])}
${open}${forScriptJson(JSON.stringify(result))}${close}
<script>${clientCode}</script>
</body>
</html>
`
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Nothing but this style and this script; nothing is asked of anybody. */
const policy = `default-src 'none'; style-src ${hash(style)}; script-src ${hash(clientCode)}; base-uri 'none'; form-action 'none'`
