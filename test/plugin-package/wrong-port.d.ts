import type { Operator } from 'variorum'

declare const wrongPort: Operator
export default wrongPort
