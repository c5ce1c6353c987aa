import type { Comparison } from '../../model/compare.ts'
import type { ComparisonFormat } from './formats.ts'
import { compareHtml } from './html.ts'
import { compareJson } from './json.ts'
import { compareMarkdown } from './markdown.ts'
import { compareText } from './text.ts'

/** A comparison as `variorum compare --format` prints it: for a terminal, as a page, as one JSON value. */
export function renderComparison(comparison: Comparison, format: ComparisonFormat): string {
  switch (format) {
    case 'json':
      return compareJson(comparison)
    case 'html':
      return compareHtml(comparison)
    case 'markdown':
      return compareMarkdown(comparison)
    case 'text':
      return compareText(comparison)
  }
}
