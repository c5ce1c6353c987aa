// A corpus of one short document, and files of it that are right: what is damaged.

const original = `Ferry to Lima sails again

By Ada Okafor

The ferry from Arica sailed on 3 March 2021 with 1,200 people. “We will not wait,” said Ben Lima, the minister of Chile.
The President of Peru did not answer. Twenty-one ships lie in the harbour, 3.5 per cent of the fleet.

It was the first voyage since May.
`

export const goodTexts: Readonly<Record<string, string>> = {
  'original.txt': original,
  'near.txt': original
    .replace('sailed on', 'left on')
    .replace('1,200', '1,300')
    .replace('did not answer', 'answered')
    .replace('“We will not wait,” said Ben Lima', 'Ben Lima said: “We shall not wait”'),
  'far.txt': 'Arica. The minister of Chile, Ben Lima, said that they would not wait.\n\nThe ferry has 1,200 seats.\n',
  'foreign.txt': 'Die Fähre fuhr am 3. März 2021. „Wir warten nicht“, sagte Ben Lima.\n\n船于三月三日开航。\n',
}

export const smallManifest = {
  schema: 'variorum/corpus@1',
  name: 'ferry',
  title: 'A ferry',
  language: 'en',
  licence: 'CC0-1.0',
  reference: { name: 'original' },
  systems: [{ name: 'near' }, { name: 'far', description: 'short', chain: ['en', 'es', 'en'] }],
  documents: [
    {
      id: 'ferry',
      title: 'Ferry to Lima sails again',
      date: '2021-03-03',
      texts: {
        original: { path: 'original.txt' },
        near: { path: 'near.txt' },
        far: { path: 'far.txt' },
      },
    },
  ],
}

export const goodTimings = {
  schema: 'variorum/timings@1',
  corpus: 'ferry',
  machine: { cpu: 'one', cores: 2, node: 'v20.19.0', platform: 'linux x64' },
  tasks: ['kernel', 'plain'].map((name, i) => ({
    name,
    work: 'one passage pair',
    opsPerSecond: 1000,
    median: 0.001,
    quartiles: [0.001, 0.002],
    p99: 0.003,
    rme: 0.5,
    samples: 1000,
    ...(i === 0 && { ratio: 2, ratioQuartiles: [1.9, 2.1] }),
  })),
}
