import { defineConfig } from 'rolldown'

// The package as a few files: reading forty small modules took a third of the time of `variorum score`. What the package
// exports, the command and a plugin's worker keep their places; whatever they load when asked for is a file of its own.
export default defineConfig({
  input: {
    index: 'src/index.ts',
    testing: 'src/testing.ts',
    'cli/main': 'src/cli/main.ts',
    'metrics/worker': 'src/metrics/worker.ts',
  },
  platform: 'node',
  external: /^(?!\.{0,2}\/)/,
  output: {
    dir: 'dist',
    format: 'esm',
    // As deep as the modules they are made of, which look for package.json and corpora from where they are
    chunkFileNames: 'parts/[name].js',
    codeSplitting: { groups: [{ name: 'score', test: /src\/cli\/score(-text|-statistics)?\.ts$/ }] },
  },
})
