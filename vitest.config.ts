import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const src = join(import.meta.dirname, 'src')

export default defineConfig({
  // What imports `variorum` as a user would gets the source, not the last build.
  resolve: { alias: { 'variorum/testing': join(src, 'testing.ts'), variorum: join(src, 'index.ts') } },
  test: { include: ['**/*.test.{ts,js}'], testTimeout: 60_000, maxWorkers: 2, maxConcurrency: 2 },
})
