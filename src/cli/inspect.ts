import type { Passage } from '../model/document.ts'
import { readText } from '../read/text.ts'
import { segment } from '../segment/segment.ts'
import { loadWink } from '../text/wink.ts'
import { inspectMentions } from './inspect-entities.ts'
import { inspectQuotes } from './inspect-quotes.ts'

interface InspectArguments {
  readonly text: string
  readonly what: 'passages' | 'sentences' | 'entities' | 'quotes'
  readonly language: string
  readonly format: 'jsonl' | 'json' | 'text'
}
