import { expect, it } from 'vitest'
import { type ReportFormat, render } from '../../src/index.ts'
import { reportFormats } from '../../src/report/report-formats.ts'
import { result } from './fixtures.ts'

it.each(reportFormats)('%s is a page that ends with a line feed, the same every time', (format) => {
  expect(render(result, format)).toMatch(/\S[^\n]*\n$/)
  expect(render(result, format)).toBe(render(result, format))
})

it('a format that there is not is told which there are', () => {
  for (const format of ['docx', 'toString'])
    expect(() => render(result, format as ReportFormat)).toThrow(
      `no format '${format}'; there are ${reportFormats.join(', ')}`,
    )
})
