export { distance } from './distance'
export { arrange, runsAt, stagingAt } from './memory'
export { widen } from './utf16'
