import { defineConfig } from 'rolldown'

// The package in a few files: reading forty small modules took a third of the time of `variorum score`. What the package
// exports, the command and the workers keep their places; what they load when asked for is a part of its own.
export default defineConfig({
  input: {
    index: 'src/index.ts',
    testing: 'src/testing.ts',
    'runners/vitest': 'src/runners/vitest.ts',
    'runners/jest': 'src/runners/jest.ts',
    'runners/promptfoo': 'src/runners/promptfoo.ts',
    'runners/evalite': 'src/runners/evalite.ts',
    'cli/main': 'src/cli/main.ts',
    'align/aligner-worker': 'src/align/aligner-worker.ts',
    'metrics/contract/worker': 'src/metrics/contract/worker.ts',
    'pipeline/challenge/plugin/operator-worker': 'src/pipeline/challenge/plugin/operator-worker.ts',
    'pipeline/compare/buckets/buckets-worker': 'src/pipeline/compare/buckets/buckets-worker.ts',
    'pipeline/section/section-worker': 'src/pipeline/section/section-worker.ts',
    'pipeline/document-worker': 'src/pipeline/document-worker.ts',
    'pipeline/strings/string-worker': 'src/pipeline/strings/string-worker.ts',
    'pipeline/speed/round-worker': 'src/pipeline/speed/round-worker.ts',
  },
  platform: 'node',
  // It takes all entries for one program: what `index` exports, the command loads when it is asked for.
  checks: { ineffectiveDynamicImport: false },
  // Packages stay packages
  external: /^(?!\.{0,2}\/)/,
  output: {
    dir: 'dist',
    cleanDir: true,
    // As deep as the modules they are made of, which look for package.json and corpora from where they are
    chunkFileNames: 'parts/[name].js',
    codeSplitting: {
      groups: [
        // What every command needs, so that none loads another's part for it
        {
          name: 'floor',
          test: /src\/(model\/user-error|report\/escape|read\/(bytes|decode)|math\/extremes)\.ts$/,
          priority: 2,
        },
        { name: 'align', test: /src\/(cli\/align\/plain|align\/aligners)\.ts$/, priority: 1 },
        {
          name: 'score',
          test: /src\/(cli\/score\/score|report\/scores\/text|analysis\/analyse|metrics\/(bleu|chrf|ter))\.ts$/,
        },
      ],
    },
  },
})
