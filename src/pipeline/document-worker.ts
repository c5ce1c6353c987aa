import { workerData } from 'node:worker_threads'
import { documentMeasurer } from './measure-document.ts'
import { serveTasks } from './serve-tasks.ts'

// A thread that measures documents, one after the other.

serveTasks(documentMeasurer(workerData))
