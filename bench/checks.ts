// False alarms of the checks of localised strings on well-kept localisations: alarms per 1,000 strings, by check, column and
// severity. Compiled catalogues do not say the dialect of a string; it is guessed as xgettext guesses it.
// `npx jiti bench/checks.ts FOLDER [CHECK[:LANGUAGE|SEVERITY|COLUMN]]` with FOLDER such as /usr/share/locale; with a check its alarms are shown.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mo } from 'gettext-parser'
import { registry, stringMetrics } from '../src/metrics/registry.ts'
import type { Finding } from '../src/model/metric.ts'
import type { Pair } from '../src/model/pair.ts'

const [folder = '/usr/share/locale', shown] = process.argv.slice(2)
const [shownCheck, shownOf] = (shown ?? '').split(':')

/** Those of codes and proper names alone, which are no messages. */
const isList = (file: string): boolean => file.startsWith('iso_')

const directive =
  /%(?:%|(?:\d+\$)?[-+#0']*(?:\*|\d+)?(?:\.(?:\*|\d*))?(?:hh?|ll?|[qzjtL])?[diouxXeEfFgGaAcsp]|<PRI\w+>)/g

/** C where every `%` begins a directive. */
function dialectOf(source: string): string | undefined {
  if (/%\(\w+\)[a-z]/.test(source)) return 'python'
  if (source.includes('%') && !source.replace(directive, '').includes('%')) return 'c'
  return /\{\w*\}/.test(source) ? 'python-brace' : undefined
}

function pairsOf(path: string, language: string): readonly Pair[] {
  const { translations } = mo.parse(readFileSync(path))
  return Object.values(translations).flatMap((messages) =>
    Object.values(messages).flatMap(({ msgid, msgid_plural: plural, msgctxt, msgstr }): readonly Pair[] => {
      if (msgid === '') return []
      const id = `${msgctxt === undefined ? '' : `${msgctxt}\u0004`}${msgid}`
      return msgstr.flatMap((hypothesis, form) => {
        if (hypothesis === '') return []
        const source = plural === undefined || (form === 0 && msgstr.length > 1) ? msgid : plural
        const dialect = dialectOf(`${msgid} ${plural ?? ''}`)
        return [
          {
            references: [source],
            hypothesis,
            unit: {
              id: plural === undefined ? id : `${id}[${form}]`,
              language,
              ...(dialect !== undefined && { dialect }),
            },
          },
        ]
      })
    }),
  )
}

const alarms = new Map<string, number>()
let strings = 0
let seconds = 0
for (const locale of readdirSync(folder).filter(
  (name) => /^[a-z]{2,3}(?:_[A-Z]{2})?$/.test(name) && !name.startsWith('en'),
)) {
  const messages = join(folder, locale, 'LC_MESSAGES')
  const files = (() => {
    try {
      return readdirSync(messages)
    } catch {
      return []
    }
  })()
  const language = locale.replace('_', '-')
  for (const file of files.filter((name) => name.endsWith('.mo') && !isList(name))) {
    const pairs = pairsOf(join(messages, file), language)
    strings += pairs.length
    for (const name of stringMetrics) {
      const found: Finding[] = []
      const metric = await registry[name]!.make({ language, sourceLanguage: 'en' }, {})
      const start = process.cpuUsage()
      await metric.measure(pairs, (finding) => found.push(finding))
      const { user, system } = process.cpuUsage(start)
      seconds += (user + system) / 1e6
      for (const { pair, statistic, severity, message } of found) {
        const kind = `${name} ${statistic} ${severity}`
        alarms.set(kind, (alarms.get(kind) ?? 0) + 1)
        const isAsked =
          name === shownCheck && (shownOf === undefined || [language, severity, statistic].includes(shownOf))
        if (!isAsked) continue
        const { references, hypothesis } = pairs[pair]!
        console.log(
          `${locale}/${file} ${kind}: ${message}\n  ${JSON.stringify(references[0]).slice(0, 300)}\n  ${JSON.stringify(hypothesis).slice(0, 300)}`,
        )
      }
    }
  }
}
console.log(`${strings} strings, ${seconds.toFixed(1)} s`)
for (const [kind, number] of [...alarms].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(`${kind}: ${number}, ${((1000 * number) / strings).toFixed(2)} in 1,000`)
