export { distance } from './distance'
export { matrix } from './matrix'
export { arrange, runsAt, stagingAt } from './memory'
export { widen } from './utf16'
