import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { file, temporaryFolder } from '../../folder.ts'
import { repository, variorum } from '../variorum.ts'

const configIn = (folder: string) => JSON.parse(readFileSync(join(folder, 'variorum.config.json'), 'utf8'))

describe('variorum init without more', () => {
  it('writes a configuration for the example app that runs and passes its gate, and fails when a placeholder breaks', async () => {
    const folder = temporaryFolder()
    cpSync(join(repository, 'examples', 'ferry-app'), folder, { recursive: true })
    const { code, stdout, stderr } = await variorum(['init'], folder)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toBe(
      'variorum.config.json written: 15 strings of locales/en, translated into de. What to do next:\n  npx variorum run\n  npx variorum gate\n',
    )
    expect(configIn(folder)).toMatchObject({ run: { source: 'locales/en', inputs: ['locales/de'] } })
    expect(await variorum(['run'], folder)).toMatchObject({ code: 0 })
    expect(await variorum(['gate'], folder)).toMatchObject({ code: 0 })
    const path = join(folder, 'locales/de/app.json')
    file(path, readFileSync(path, 'utf8').replace('{{minutes}}', '{{minuten}}'))
    await variorum(['run'], folder)
    expect(await variorum(['gate'], folder)).toMatchObject({ code: 1, stdout: expect.stringContaining('{{minuten}}') })
  })

  it('tells catalogues that have their source within them, and what else is here', async () => {
    const folder = temporaryFolder()
    const entry = 'msgid ""\nmsgstr "Language: LANG\\n"\n\nmsgid "Hatch"\nmsgstr "Luke"\n'
    for (const language of ['de', 'fr', 'nl']) file(join(folder, `po/${language}.po`), entry.replace('LANG', language))
    file(join(folder, 'po/app.pot'), entry)
    file(join(folder, 'web/en.json'), '{ "a": "Hatch" }')
    file(join(folder, 'web/de.json'), '{ "a": "Luke" }')
    const { stdout } = await variorum(['init'], folder)
    expect(stdout).toContain('translated into de, fr, nl.')
    expect(stdout).toContain('Also here, each for a run of its own: web/en.json\n')
    expect(configIn(folder).run).toMatchObject({ strings: true, inputs: ['po/de.po', 'po/fr.po', 'po/nl.po'] })
    expect(await variorum(['run'], folder)).toMatchObject({ code: 0 })
    expect(await variorum(['gate'], folder)).toMatchObject({ code: 0 })
  })

  it('overwrites no configuration', async () => {
    const folder = temporaryFolder()
    file(join(folder, 'variorum.config.mjs'), 'export default {}')
    expect(await variorum(['init'], folder)).toMatchObject({
      code: 2,
      stderr:
        'variorum: variorum.config.mjs is there already, nothing was written; expected a folder without a configuration\n',
    })
    expect(readdirSync(folder)).toEqual(['variorum.config.mjs'])
  })

  it.each([
    [{}, 'no strings found here, expected files that name their language'],
    [{ 'package.json': '{}', 'readme.de.md': 'Hallo' }, 'no strings found here'],
    [{ 'en.json': '{ "a": "x" }', 'de.json': '{ "a": ' }, 'de.json:1:'],
  ])('writes nothing for %j and says so in one sentence', async (files, sentence) => {
    const folder = temporaryFolder()
    for (const [name, text] of Object.entries(files)) file(join(folder, name), text)
    const { code, stdout, stderr } = await variorum(['init'], folder)
    expect([code, stdout, stderr.split('\n').length]).toEqual([2, '', 2])
    expect(stderr).toContain(sentence)
    expect(readdirSync(folder)).not.toContain('variorum.config.json')
  })
})
