import { editionStyle } from './edition-style.ts'
import { mediaStyle } from './media-style.ts'
import { pageStyle } from './page-style.ts'
import { panelStyle } from './panel-style.ts'

/** How a page looks; its colours are named once, light and dark. */
export const style = [pageStyle, editionStyle, panelStyle, mediaStyle].join('\n')
