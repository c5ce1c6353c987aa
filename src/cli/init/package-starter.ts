import { version } from '../../model/version.ts'

/** The package.json of a plugin: `--plugin NAME` finds it once it is installed, and its user brings variorum. */
export const packageStarter = (name: string, file: string): string =>
  `${JSON.stringify(
    {
      name: `variorum-${name}`,
      version: '0.1.0',
      keywords: ['variorum-plugin'],
      type: 'module',
      exports: `./${file}`,
      scripts: { test: 'vitest run' },
      peerDependencies: { variorum: `>=${version}` },
      devDependencies: { variorum: `^${version}`, vitest: '>=3' },
    },
    null,
    2,
  )}\n`
