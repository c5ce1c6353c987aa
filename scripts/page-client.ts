import { writeFileSync } from 'node:fs'
import { clientFile, clientSource } from './page-client-source.ts'

// npm run page-client

writeFileSync(clientFile, await clientSource())
