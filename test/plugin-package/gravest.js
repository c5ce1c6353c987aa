// A section of report.md, for `variorum run`: what a run says, in one's own words.

/** @type {import('variorum').ReportSection} */
export default {
  name: 'gravest',
  section({ findings }) {
    const counts = new Map()
    for (const { system, severity } of findings)
      if (severity === 'critical' || severity === 'major') counts.set(system, (counts.get(system) ?? 0) + 1)
    if (counts.size === 0) return undefined
    const lines = [...counts].map(([system, count]) => `- ${system}: ${count}`)
    return { title: 'Grave findings by system', markdown: lines.join('\n') }
  },
}
