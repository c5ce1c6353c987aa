import type { Result } from '../../model/result.ts'
import type { ScorePlan } from './plan.ts'

/** A result in the format that was asked for; each is loaded when it is. */
export async function printed(result: Result, plan: ScorePlan): Promise<string> {
  const json = (value: unknown): string => `${JSON.stringify(value)}\n`
  switch (plan.format) {
    case 'json':
      return json((await import('../../report/scores/json.ts')).scoreJson(result, plan))
    case 'text':
      return (await import('../../report/scores/text.ts')).scoreText(result, plan) + (await inText(result, plan))
    case 'sacrebleu':
      return (await import('../../report/scores/sacrebleu.ts')).scoreSacrebleu(result, plan)
    case 'tsv':
      return (await import('../../report/scores/tsv.ts')).scoreTsv(result, plan)
    case 'markdown':
      return (await import('../../report/scores/markdown.ts')).scoreMarkdown(result, plan)
    case 'latex':
      return (await import('../../report/scores/latex.ts')).scoreLatex(result, plan)
    case 'sarif':
      return json((await import('../../report/sarif/sarif.ts')).sarif(result))
    case 'mqm':
      return (await import('../../report/mqm/mqm.ts')).mqm(result)
    case 'seg-rating':
      return (await import('../../report/ratings/seg-rating.ts')).segRating(result)
    case 'wmt25':
      return (await import('../../report/ratings/wmt25.ts')).wmt25(result)
    case 'result':
      return (await import('../../report/json.ts')).readableJson(result)
  }
}

/** What stands below the scores where it was asked for. */
async function inText(result: Result, { findings, differ, width }: ScorePlan): Promise<string> {
  const blocks: (readonly string[])[] = []
  if (findings) blocks.push((await import('../../report/scores/segment-findings.ts')).findingLines(result))
  if (differ !== undefined)
    blocks.push((await import('../../report/scores/differing.ts')).differingLines(result, differ, width))
  return blocks.map((lines) => `\n${lines.map((line) => `${line}\n`).join('')}`).join('')
}
