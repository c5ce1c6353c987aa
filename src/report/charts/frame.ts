import { createHash } from 'node:crypto'
import { fontSize } from './label.ts'
import { type Svg, svg, written } from './svg.ts'

export interface ChartOptions {
  /** A file of its own, with a light ground; else a part of a page, in the page's colour and font. */
  readonly standalone: boolean
  /** What the ids in it begin with (default: worked out from what it says, so that two charts of a page have two). */
  readonly prefix?: string
}

interface Drawing {
  readonly height: number
  readonly title: string
  /** In sentences what is seen: the numbers too, for who cannot see it. */
  readonly description: string
  /** What the drawing is made of, given what its ids begin with. */
  readonly body: (prefix: string) => readonly Svg[]
}

/** Pixels: what a page of Markdown gives a picture. */
export const chartWidth = 720

/** Ink and paper of a file: GitHub shows it on white as on black. */
const ink = '#1f2328'
export const paper = '#ffffff'

/** A whole chart. It has no style and no script, so that no policy of a page forbids it, and colours of the page it stands in. */
export function frame({ height, title, description, body }: Drawing, { standalone, prefix }: ChartOptions): string {
  const ids = prefix ?? `chart-${createHash('sha256').update(`${title}\n${description}`).digest('hex').slice(0, 8)}`
  const ground = { width: chartWidth, height, fill: paper }
  const root = svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${chartWidth} ${height}`,
      role: 'img',
      'aria-labelledby': `${ids}-title ${ids}-description`,
      direction: 'ltr',
      'font-size': fontSize,
      fill: 'currentColor',
      ...(standalone && {
        width: chartWidth,
        height,
        color: ink,
        'font-family': 'system-ui, Helvetica, Arial, sans-serif',
      }),
    },
    [
      svg('title', { id: `${ids}-title` }, [title]),
      svg('desc', { id: `${ids}-description` }, [description]),
      ...(standalone ? [svg('rect', ground)] : []),
      ...body(ids),
    ],
  )
  return `${written(root)}\n`
}
