import { workerData } from 'node:worker_threads'
import { serveTasks } from '../serve-tasks.ts'
import { inputMeasurer } from './measure-input.ts'

// A thread that measures strings, the files of one language after the other.

serveTasks(inputMeasurer(workerData))
