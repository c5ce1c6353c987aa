import { writeFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'

// In a thread of its own, in plain JavaScript for versions of Node that know no other: see watchdog.ts.

let last
let timer
parentPort.on('message', (given) => {
  last = given
  clearTimeout(timer)
  timer = setTimeout(() => {
    writeFileSync(workerData.file, `${JSON.stringify({ ...last, fault: 'hang: it did not end' }, null, 2)}\n`)
    process.stderr.write(`${last.target}: hang; its input is in ${workerData.file}\n`)
    process.kill(process.pid, 'SIGKILL')
  }, workerData.timeLimit)
})
