import type { Language } from './language.ts'

export const ja = {
  tag: 'ja',
  quotationParticles: ['が', 'って', 'と(?!ても|ころ|にかく|きに)', 'など', 'に', 'の(?!ち)', 'みたい', 'を'],
} satisfies Language
