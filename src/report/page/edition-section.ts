import { part } from './part.ts'
import { type Section, section } from './section.ts'

/** Where the script sets the texts beside each other. */
export const editionSection = (): Section =>
  section(
    'edition',
    'The edition',
    part(
      'div',
      { id: 'app' },
      part(
        'noscript',
        {},
        part(
          'p',
          { class: 'empty' },
          'The texts are set beside each other by a script, which does not run here; everything else on this page can be read without.',
        ),
      ),
    ),
  )
