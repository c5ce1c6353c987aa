import { join } from 'node:path'
import { rolldown } from 'rolldown'

const root = join(import.meta.dirname, '..')

export const clientFile = join(root, 'src/report/page/client-code.ts')

/** What belongs into `clientFile`: the script of a page, made from `src/report/page/client` and what it shares. */
export async function clientSource(): Promise<string> {
  const bundle = await rolldown({
    input: join(root, 'src/report/page/client/main.ts'),
    platform: 'browser',
    cwd: root,
    logLevel: 'silent',
  })
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true })
    // Nothing in it may end the element it stands in, and its marks must stand in a string
    const code = output[0].code.trim().replace(/<(?=\/script|!--)/gi, String.raw`\x3C`)
    return `// Written by npm run page-client from src/report/page/client.\nexport const clientCode =\n  ${JSON.stringify(code)}\n`
  } finally {
    await bundle.close()
  }
}
