// Written by npm run schemas from the options of the commands.

/** A configuration file: commands, each with its options. */
export interface Config {
  /** Where this schema is, for editors */
  readonly $schema?: string | undefined
  /** read, align, measure and report a corpus (default: the embedded one) or texts of your own */
  readonly run?: {
    /** a corpus' name or manifest; with --reference, the texts to compare with it */
    readonly inputs?: string | ReadonlyArray<string> | undefined
    /** the text the others are compared with */
    readonly reference?: string | undefined
    /** folder of texts that do not come with their corpus */
    readonly texts?: string | undefined
    /** the file or folder of localised strings that the inputs are translations of */
    readonly source?: string | undefined
    /** the inputs are files of localised strings with their source within, as PO and XLIFF */
    readonly strings?: boolean | undefined
    /** the format of files of strings (default: as they look; docs/formats.md has them) */
    readonly stringsFormat?: string | undefined
    /** of strings, what the findings of a metric are told as: NAME=minor, major, critical, or off */
    readonly severity?: Readonly<Record<string, 'off' | 'minor' | 'major' | 'critical'>> | ReadonlyArray<string> | undefined
    /** name of the report's folder */
    readonly name?: string | undefined
    /** folder the report is written to */
    readonly out?: string | undefined
    /** comma-separated; variorum metrics lists them */
    readonly metrics?: string | ReadonlyArray<string> | undefined
    /** a metric of your own: ./file.js, ./file.ts or a package */
    readonly plugin?: string | ReadonlyArray<string> | undefined
    /** scores that another tool gave, as a metric: NAME=file */
    readonly scores?: string | ReadonlyArray<string> | undefined
    /** variorum (by words), gale-church (by length alone), lines (line by line), or your own: ./file.js, a package */
    readonly aligner?: string | undefined
    /** seconds a plugin may take for one call */
    readonly timeLimit?: number | undefined
    /** what is aligned */
    readonly unit?: 'sentence' | 'paragraph' | undefined
    /** language of the texts, BCP 47 (default: en) */
    readonly language?: string | undefined
    /** threads that documents are measured on; 0: the main one alone (default: as many as pay) */
    readonly workers?: number | undefined
    /** show passages of the texts; --no-text: numbers, names and places only (default: as the corpus says) */
    readonly text?: boolean | undefined
    /** the system that others are tested against (default: the best of each metric) */
    readonly baseline?: string | undefined
    /** p-values for many systems: Holm, or Benjamini and Hochberg's */
    readonly adjust?: 'holm' | 'bh' | undefined
    /** of the bootstrap */
    readonly resamples?: number | undefined
    /** of the bootstrap */
    readonly seed?: number | undefined
    /** measure a part of the documents, i/n; variorum merge makes a report of all parts */
    readonly shard?: string | undefined
    /** East Asian characters take two places of the greatest length */
    readonly lengthWide?: boolean | undefined
    /** terms and their translations: TBX, or a table with the columns source, target, forbidden and language */
    readonly glossary?: string | undefined
    /** 13a, intl, zh, char or none (default: 13a) */
    readonly tokenize?: string | undefined
    /** case does not count */
    readonly lowercase?: boolean | undefined
    /** what n-gram orders without a match count (default: exp) */
    readonly smoothMethod?: 'exp' | 'floor' | 'add-k' | 'none' | undefined
    /** of floor (default: 0.1) and add-k (default: 1) */
    readonly smoothValue?: number | undefined
    /** leave out orders longer than the text (on for segments) */
    readonly effectiveOrder?: boolean | undefined
    /** longest n-gram (default: 4) */
    readonly maxNgramOrder?: number | undefined
    /** longest character n-gram (default: 6) */
    readonly chrfCharOrder?: number | undefined
    /** longest word n-gram (default: 0; chrF++: 2) */
    readonly chrfWordOrder?: number | undefined
    /** weight of recall (default: 2) */
    readonly chrfBeta?: number | undefined
    /** white space counts as characters */
    readonly chrfWhitespace?: boolean | undefined
    /** case does not count */
    readonly chrfLowercase?: boolean | undefined
    /** average F-scores of the orders, as chrF++.py does */
    readonly chrfEpsSmoothing?: boolean | undefined
    /** case counts */
    readonly terCaseSensitive?: boolean | undefined
    /** split Asian characters */
    readonly terAsianSupport?: boolean | undefined
    /** punctuation does not count */
    readonly terNoPunct?: boolean | undefined
    /** cut off punctuation first */
    readonly terNormalized?: boolean | undefined
    /** case does not count */
    readonly cerLowercase?: boolean | undefined
    /** Unicode normalisation (default: none) */
    readonly cerNormalization?: 'NFC' | 'NFD' | 'NFKC' | 'NFKD' | undefined
    /** blanks between words do not count */
    readonly cerNoWhitespace?: boolean | undefined
    /** case does not count */
    readonly werLowercase?: boolean | undefined
    /** Unicode normalisation (default: none) */
    readonly werNormalization?: 'NFC' | 'NFD' | 'NFKC' | 'NFKD' | undefined
    /** as --tokenize (default: none) */
    readonly werTokenize?: string | undefined
    /** weight of recall (default: 1) */
    readonly rougeBeta?: number | undefined
    /** as --tokenize (default: 13a) */
    readonly rougeTokenize?: string | undefined
    /** case counts */
    readonly rougeCaseSensitive?: boolean | undefined
    /** plant changes into these texts and report how far the metrics can be trusted here (seconds) */
    readonly trust?: boolean | undefined
    /** time the alignment core on these texts; full: every figure in report.md, --no-timings: not at all */
    readonly timings?: true | false | 'full' | undefined
    /** report.md for who edits texts, who compares systems, or with all there is */
    readonly view?: 'editor' | 'researcher' | 'full' | undefined
    /** items of every list in report.md, a number or all (default: a few) */
    readonly top?: number | 'all' | undefined
    /** add a line with the scores to history.jsonl beside the report */
    readonly history?: boolean | undefined
    /** what the line of history calls this run, such as a commit */
    readonly historyLabel?: string | undefined
    /** when the line of history says it was (default: now) */
    readonly at?: string | undefined
    /** take up what an earlier run into this folder has measured, and leave it for the next */
    readonly resume?: boolean | undefined
    /** what is printed */
    readonly format?: 'text' | 'json' | undefined
  } | undefined
  /** make the report of a run whose documents were measured in shards (run --shard i/n) */
  readonly merge?: {
    /** the folder that the shards lie in */
    readonly folder?: string | undefined
    /** folder the report is written to */
    readonly out?: string | undefined
    /** a metric of your own: ./file.js, ./file.ts or a package */
    readonly plugin?: string | ReadonlyArray<string> | undefined
    /** seconds a plugin may take for one call */
    readonly timeLimit?: number | undefined
    /** what is printed */
    readonly format?: 'text' | 'json' | undefined
  } | undefined
  /** make a result again from its texts, and say whether it is the same or what differs first */
  readonly verify?: {
    /** a result.json */
    readonly result?: string | undefined
    /** a corpus' name or manifest; with --reference, the texts to compare with it (default: as the result says) */
    readonly inputs?: string | ReadonlyArray<string> | undefined
    /** the text the others are compared with */
    readonly reference?: string | undefined
    /** folder of texts that do not come with their corpus */
    readonly texts?: string | undefined
    /** a metric of your own: ./file.js, ./file.ts or a package */
    readonly plugin?: string | ReadonlyArray<string> | undefined
    /** variorum (by words), gale-church (by length alone), lines (line by line), or your own: ./file.js, a package */
    readonly aligner?: string | undefined
    /** seconds a plugin may take for one call */
    readonly timeLimit?: number | undefined
    /** what is printed */
    readonly format?: 'text' | 'json' | undefined
  } | undefined
  /** measure texts or strings again whenever a file of theirs changes, and print which findings are new and gone */
  readonly watch?: {
    /** a corpus' name or manifest; with --reference, the texts to compare with it */
    readonly inputs?: string | ReadonlyArray<string> | undefined
    /** the text the others are compared with */
    readonly reference?: string | undefined
    /** folder of texts that do not come with their corpus */
    readonly texts?: string | undefined
    /** the file or folder of localised strings that the inputs are translations of */
    readonly source?: string | undefined
    /** the inputs are files of localised strings with their source within, as PO and XLIFF */
    readonly strings?: boolean | undefined
    /** the format of files of strings (default: as they look; docs/formats.md has them) */
    readonly stringsFormat?: string | undefined
    /** comma-separated; variorum metrics lists them */
    readonly metrics?: string | ReadonlyArray<string> | undefined
    /** a metric of your own: ./file.js, ./file.ts or a package */
    readonly plugin?: string | ReadonlyArray<string> | undefined
    /** variorum (by words), gale-church (by length alone), lines (line by line), or your own: ./file.js, a package */
    readonly aligner?: string | undefined
    /** seconds a plugin may take for one call */
    readonly timeLimit?: number | undefined
    /** what is aligned */
    readonly unit?: 'sentence' | 'paragraph' | undefined
    /** language of the texts, BCP 47 (default: en) */
    readonly language?: string | undefined
    /** East Asian characters take two places of the greatest length */
    readonly lengthWide?: boolean | undefined
    /** terms and their translations: TBX, or a table with the columns source, target, forbidden and language */
    readonly glossary?: string | undefined
    /** 13a, intl, zh, char or none (default: 13a) */
    readonly tokenize?: string | undefined
    /** case does not count */
    readonly lowercase?: boolean | undefined
    /** what n-gram orders without a match count (default: exp) */
    readonly smoothMethod?: 'exp' | 'floor' | 'add-k' | 'none' | undefined
    /** of floor (default: 0.1) and add-k (default: 1) */
    readonly smoothValue?: number | undefined
    /** leave out orders longer than the text (on for segments) */
    readonly effectiveOrder?: boolean | undefined
    /** longest n-gram (default: 4) */
    readonly maxNgramOrder?: number | undefined
    /** longest character n-gram (default: 6) */
    readonly chrfCharOrder?: number | undefined
    /** longest word n-gram (default: 0; chrF++: 2) */
    readonly chrfWordOrder?: number | undefined
    /** weight of recall (default: 2) */
    readonly chrfBeta?: number | undefined
    /** white space counts as characters */
    readonly chrfWhitespace?: boolean | undefined
    /** case does not count */
    readonly chrfLowercase?: boolean | undefined
    /** average F-scores of the orders, as chrF++.py does */
    readonly chrfEpsSmoothing?: boolean | undefined
    /** case counts */
    readonly terCaseSensitive?: boolean | undefined
    /** split Asian characters */
    readonly terAsianSupport?: boolean | undefined
    /** punctuation does not count */
    readonly terNoPunct?: boolean | undefined
    /** cut off punctuation first */
    readonly terNormalized?: boolean | undefined
    /** case does not count */
    readonly cerLowercase?: boolean | undefined
    /** Unicode normalisation (default: none) */
    readonly cerNormalization?: 'NFC' | 'NFD' | 'NFKC' | 'NFKD' | undefined
    /** blanks between words do not count */
    readonly cerNoWhitespace?: boolean | undefined
    /** case does not count */
    readonly werLowercase?: boolean | undefined
    /** Unicode normalisation (default: none) */
    readonly werNormalization?: 'NFC' | 'NFD' | 'NFKC' | 'NFKD' | undefined
    /** as --tokenize (default: none) */
    readonly werTokenize?: string | undefined
    /** weight of recall (default: 1) */
    readonly rougeBeta?: number | undefined
    /** as --tokenize (default: 13a) */
    readonly rougeTokenize?: string | undefined
    /** case counts */
    readonly rougeCaseSensitive?: boolean | undefined
    /** what is printed; jsonl: a JSON value a line, the first with all there is, then one a change */
    readonly format?: 'text' | 'jsonl' | undefined
  } | undefined
  /** say what changed between two runs, or what two systems of one run differ in: scores, findings, passages, words */
  readonly compare?: {
    /** a result.json, a report.html, or the folder of a report */
    readonly a?: string | undefined
    /** a result.json, a report.html, or the folder of a report (default: A, for two of its systems) */
    readonly b?: string | undefined
    /** this system of both (default: every one that both have) */
    readonly system?: string | undefined
    /** A's system and B's, with a comma between them */
    readonly systems?: string | ReadonlyArray<string> | undefined
    /** comma-separated (default: those that both have) */
    readonly metrics?: string | ReadonlyArray<string> | undefined
    /** a metric of your own, or buckets: ./file.js, ./file.ts or a package */
    readonly plugin?: string | ReadonlyArray<string> | undefined
    /** seconds a plugin may take for one call */
    readonly timeLimit?: number | undefined
    /** measure again, by today's metrics, where numbers cannot be compared as they are */
    readonly remeasure?: boolean | undefined
    /** paired bootstrap, or approximate randomization */
    readonly test?: 'paired-bs' | 'paired-ar' | undefined
    /** of the test */
    readonly resamples?: number | undefined
    /** of the test */
    readonly seed?: number | undefined
    /** p-values for many systems: Holm, or Benjamini and Hochberg's */
    readonly adjust?: 'holm' | 'bh' | undefined
    /** passages, n-grams and sentences that are listed */
    readonly top?: number | undefined
    /** file to write (default: stdout) */
    readonly output?: string | undefined
    /** output */
    readonly format?: 'text' | 'markdown' | 'html' | 'json' | undefined
  } | undefined
  /** hold results to rules: a line a violation, and exit code 1 where there is one */
  readonly gate?: {
    /** a result.json, a report.html, or the folder of a report */
    readonly results?: string | ReadonlyArray<string> | undefined
    /** what must not be: 'placeholders.lost > 0', 'findings@critical > 0', 'chrf < 55', with a baseline 'chrf < -1 & p < .05' */
    readonly failOn?: string | ReadonlyArray<string> | undefined
    /** what the results are held to: a file that variorum bless wrote */
    readonly baseline?: string | undefined
    /** how many findings the baseline may not have: entities.changed=0, @critical=0, 0 */
    readonly maxNew?: string | ReadonlyArray<string> | undefined
    /** pass over a rule that cannot be held to the baseline (default: it is violated) */
    readonly allowIncomparable?: boolean | undefined
    /** findings that are let stand, each with its reason: a JSON file */
    readonly suppress?: string | undefined
    /** folder that the texts of the results lie in, as those who read the report see it */
    readonly root?: string | undefined
    /** who is to read it: NAME, or NAME=FILE */
    readonly reporter?: string | ReadonlyArray<string> | undefined
    /** output, where no --reporter is said */
    readonly format?: 'text' | 'json' | undefined
    /** a metric of your own: ./file.js, ./file.ts or a package */
    readonly plugin?: string | ReadonlyArray<string> | undefined
    /** seconds a plugin may take for one call */
    readonly timeLimit?: number | undefined
    /** of differences: paired bootstrap, or approximate randomization */
    readonly test?: 'paired-bs' | 'paired-ar' | undefined
    /** of the test */
    readonly resamples?: number | undefined
    /** of the test */
    readonly seed?: number | undefined
    /** the day it is, for suppressions that expire (default: today) */
    readonly at?: string | undefined
  } | undefined
  /** write what later results are held to: a baseline, with the reason why these are good enough */
  readonly bless?: {
    /** a result.json, a report.html, or the folder of a report */
    readonly results?: string | ReadonlyArray<string> | undefined
    /** why they are good enough */
    readonly reason?: string | undefined
    /** file to write */
    readonly output?: string | undefined
    /** when that was (default: now) */
    readonly at?: string | undefined
  } | undefined
  /** hold metrics to people: how well each agrees with human scores of systems and segments */
  readonly meta?: {
    /** a table of your own: system, segment, human, a column a metric */
    readonly table?: string | undefined
    /** a test set in mt-metrics-eval's tree, instead of a table */
    readonly data?: string | undefined
    /** language pair of it, or several by commas: en-de */
    readonly pair?: string | ReadonlyArray<string> | undefined
    /** wmt23, wmt24, wmt25, or a list such as sys:pearson,seg:acc-t:item */
    readonly tasks?: string | ReadonlyArray<string> | undefined
    /** the table's column of human scores, or several by commas: their mean */
    readonly human?: string | ReadonlyArray<string> | undefined
    /** a metric more, from another tool: NAME=file; {pair} in it stands for the pair */
    readonly scores?: string | ReadonlyArray<string> | undefined
    /** of the metrics there are these only, by commas */
    readonly only?: string | ReadonlyArray<string> | undefined
    /** metrics of ours to measure on the tree's texts, by commas */
    readonly metrics?: string | ReadonlyArray<string> | undefined
    /** a metric of your own: ./file.js, ./file.ts or a package */
    readonly plugin?: string | ReadonlyArray<string> | undefined
    /** seconds a plugin may take for one call */
    readonly timeLimit?: number | undefined
    /** findings held to errors that people marked: judged segments (JSON lines), or a .seg.rating of the tree */
    readonly spans?: string | undefined
    /** with --spans: what another tool calls errors in the same texts, NAME=file, in either form */
    readonly errors?: string | ReadonlyArray<string> | undefined
    /** with --spans: of the texts, BCP 47 (default: as the file's name says, else en) */
    readonly language?: string | undefined
    /** which human scores of the tree (default: mqm, or the only one) */
    readonly gold?: string | undefined
    /** which reference of the tree metrics read (default: as the tasks say, or as most read) */
    readonly reference?: string | undefined
    /** systems to leave out, by commas (default: as the tasks say) */
    readonly outliers?: string | ReadonlyArray<string> | undefined
    /** metrics to mark as baselines, by commas (default: as the tasks say) */
    readonly baselines?: string | ReadonlyArray<string> | undefined
    /** segments of this domain only */
    readonly domain?: string | undefined
    /** of the test between metrics, which gives ranks; 0: none */
    readonly permutations?: number | undefined
    /** draws of documents that 95 % intervals are made of; 0: none */
    readonly intervals?: number | undefined
    /** of the draws */
    readonly seed?: number | undefined
    /** of the LaTeX table */
    readonly caption?: string | undefined
    /** of the LaTeX table */
    readonly label?: string | undefined
    /** file to write (default: stdout) */
    readonly output?: string | undefined
    /** the table */
    readonly format?: 'text' | 'tsv' | 'latex' | 'markdown' | 'json' | undefined
  } | undefined
  /** plant changes into texts and see which metrics notice: harmful ones, and harmless ones that none should */
  readonly challenge?: {
    /** a corpus' name or manifest; with --reference, the texts to compare with it */
    readonly inputs?: string | ReadonlyArray<string> | undefined
    /** the text the others are compared with */
    readonly reference?: string | undefined
    /** folder of texts that do not come with their corpus */
    readonly texts?: string | undefined
    /** comma-separated (default: all that there are) */
    readonly metrics?: string | ReadonlyArray<string> | undefined
    /** a metric or an operator of your own: ./file.js, ./file.ts or a package */
    readonly plugin?: string | ReadonlyArray<string> | undefined
    /** of an operator, of a copy of the reference and of translations each */
    readonly changes?: number | undefined
    /** of all draws */
    readonly seed?: number | undefined
    /** of the intervals */
    readonly resamples?: number | undefined
    /** the system whose translations are changed (default: every translation) */
    readonly translation?: string | undefined
    /** the system that is a person, whom metrics should prefer to the others */
    readonly human?: string | undefined
    /** variorum (by words), gale-church (by length alone), lines (line by line), or your own: ./file.js, a package */
    readonly aligner?: string | undefined
    /** seconds a plugin may take for one call */
    readonly timeLimit?: number | undefined
    /** what is aligned */
    readonly unit?: 'sentence' | 'paragraph' | undefined
    /** language of the texts, BCP 47 (default: en) */
    readonly language?: string | undefined
    /** East Asian characters take two places of the greatest length */
    readonly lengthWide?: boolean | undefined
    /** terms and their translations: TBX, or a table with the columns source, target, forbidden and language */
    readonly glossary?: string | undefined
    /** 13a, intl, zh, char or none (default: 13a) */
    readonly tokenize?: string | undefined
    /** case does not count */
    readonly lowercase?: boolean | undefined
    /** what n-gram orders without a match count (default: exp) */
    readonly smoothMethod?: 'exp' | 'floor' | 'add-k' | 'none' | undefined
    /** of floor (default: 0.1) and add-k (default: 1) */
    readonly smoothValue?: number | undefined
    /** leave out orders longer than the text (on for segments) */
    readonly effectiveOrder?: boolean | undefined
    /** longest n-gram (default: 4) */
    readonly maxNgramOrder?: number | undefined
    /** longest character n-gram (default: 6) */
    readonly chrfCharOrder?: number | undefined
    /** longest word n-gram (default: 0; chrF++: 2) */
    readonly chrfWordOrder?: number | undefined
    /** weight of recall (default: 2) */
    readonly chrfBeta?: number | undefined
    /** white space counts as characters */
    readonly chrfWhitespace?: boolean | undefined
    /** case does not count */
    readonly chrfLowercase?: boolean | undefined
    /** average F-scores of the orders, as chrF++.py does */
    readonly chrfEpsSmoothing?: boolean | undefined
    /** case counts */
    readonly terCaseSensitive?: boolean | undefined
    /** split Asian characters */
    readonly terAsianSupport?: boolean | undefined
    /** punctuation does not count */
    readonly terNoPunct?: boolean | undefined
    /** cut off punctuation first */
    readonly terNormalized?: boolean | undefined
    /** case does not count */
    readonly cerLowercase?: boolean | undefined
    /** Unicode normalisation (default: none) */
    readonly cerNormalization?: 'NFC' | 'NFD' | 'NFKC' | 'NFKD' | undefined
    /** blanks between words do not count */
    readonly cerNoWhitespace?: boolean | undefined
    /** case does not count */
    readonly werLowercase?: boolean | undefined
    /** Unicode normalisation (default: none) */
    readonly werNormalization?: 'NFC' | 'NFD' | 'NFKC' | 'NFKD' | undefined
    /** as --tokenize (default: none) */
    readonly werTokenize?: string | undefined
    /** weight of recall (default: 1) */
    readonly rougeBeta?: number | undefined
    /** as --tokenize (default: 13a) */
    readonly rougeTokenize?: string | undefined
    /** case counts */
    readonly rougeCaseSensitive?: boolean | undefined
    /** show examples; --no-text: numbers only (default: as the corpus says) */
    readonly text?: boolean | undefined
    /** file to write (default: stdout) */
    readonly out?: string | undefined
    /** a table, a page with a section an operator, or one JSON value */
    readonly format?: 'text' | 'markdown' | 'json' | undefined
  } | undefined
  /** hold metrics to each other: correlations, orders of systems that depend on the metric, passages on which two part most */
  readonly agree?: {
    /** a result.json with texts: of run, or of score --format result */
    readonly result?: string | undefined
    /** comma-separated (default: the result's) */
    readonly metrics?: string | ReadonlyArray<string> | undefined
    /** a metric of your own: ./file.js, ./file.ts or a package */
    readonly plugin?: string | ReadonlyArray<string> | undefined
    /** scores that another tool gave, as a metric: NAME=file */
    readonly scores?: string | ReadonlyArray<string> | undefined
    /** seconds a plugin may take for one call */
    readonly timeLimit?: number | undefined
    /** two metrics whose passages are shown (default: those that agree least) */
    readonly between?: string | ReadonlyArray<string> | undefined
    /** passages that are shown */
    readonly top?: number | undefined
    /** file to write (default: stdout) */
    readonly output?: string | undefined
    /** output */
    readonly format?: 'text' | 'markdown' | 'json' | undefined
  } | undefined
  /** draw which variants come from one another or from one source: by the errors that they share beyond chance */
  readonly stemma?: {
    /** a result of run: result.json, report.html or folder; or a corpus' name or manifest; with --reference, the texts to compare with it */
    readonly inputs?: string | ReadonlyArray<string> | undefined
    /** the text the others are compared with */
    readonly reference?: string | undefined
    /** folder of texts that do not come with their corpus */
    readonly texts?: string | undefined
    /** what is aligned */
    readonly unit?: 'sentence' | 'paragraph' | undefined
    /** variorum (by words), gale-church (by length alone), lines (line by line), or your own: ./file.js, a package */
    readonly aligner?: string | undefined
    /** seconds a plugin may take for one call */
    readonly timeLimit?: number | undefined
    /** language of the texts, BCP 47 (default: en) */
    readonly language?: string | undefined
    /** go by the words of the texts; --no-text: by facts, and show none (default: as the corpus says) */
    readonly text?: boolean | undefined
    /** shuffled tables */
    readonly permutations?: number | undefined
    /** of passages, for support */
    readonly resamples?: number | undefined
    /** of both */
    readonly seed?: number | undefined
    /** file to write (default: stdout) */
    readonly output?: string | undefined
    /** output; svg is a drawing of the tree */
    readonly format?: 'text' | 'markdown' | 'svg' | 'json' | undefined
  } | undefined
  /** write a configuration for the strings in this folder; or a metric or an aligner of your own, with its test and examples */
  readonly init?: {
    /** JavaScript (default: TypeScript) */
    readonly js?: boolean | undefined
  } | undefined
  /** print what became of every name, number, date, office and quotation: a row per fact, a column per text */
  readonly apparatus?: {
    /** a corpus' name or manifest; with --reference, the texts to compare with it */
    readonly inputs?: string | ReadonlyArray<string> | undefined
    /** the text the others are compared with */
    readonly reference?: string | undefined
    /** folder of texts that do not come with their corpus */
    readonly texts?: string | undefined
    /** what is aligned */
    readonly unit?: 'sentence' | 'paragraph' | undefined
    /** variorum (by words), gale-church (by length alone), lines (line by line), or your own: ./file.js, a package */
    readonly aligner?: string | undefined
    /** seconds a plugin may take for one call */
    readonly timeLimit?: number | undefined
    /** language of the texts, BCP 47 (default: en) */
    readonly language?: string | undefined
    /** show words of quotations; --no-text: their places and grades only (default: as the corpus says) */
    readonly text?: boolean | undefined
    /** file to write (default: stdout) */
    readonly out?: string | undefined
    /** a table, one JSON value, or lines as an edition sets them */
    readonly format?: 'markdown' | 'json' | 'text' | undefined
  } | undefined
  /** align two texts in one language and print the beads, or many texts and write them */
  readonly align?: {
    /** text to align with, or a folder of them */
    readonly reference?: string | undefined
    /** text to align, or a folder of them */
    readonly hypothesis?: string | undefined
    /** what a passage is */
    readonly unit?: 'sentence' | 'paragraph' | 'line' | undefined
    /** language of the texts (BCP 47) */
    readonly language?: string | undefined
    /** one bead a line, or readable text side by side */
    readonly format?: 'jsonl' | 'json' | 'tsv' | 'text' | 'vecalign' | 'hunalign' | undefined
    /** variorum (by words), gale-church (by length alone), lines (line by line), or your own: ./file.js, a package */
    readonly aligner?: string | undefined
    /** seconds a plugin may take for one call */
    readonly timeLimit?: number | undefined
    /** score the links against those in this file instead */
    readonly gold?: string | undefined
    /** align every pair of this list: reference, hypothesis and name with tabs between, paths as you would type them here */
    readonly pairs?: string | undefined
    /** folder for the links of --pairs, or of two folders: a file for each pair, all of them or none */
    readonly out?: string | undefined
  } | undefined
  /** print what the program sees in one text */
  readonly inspect?: {
    /** a text to look into */
    readonly text?: string | undefined
    /** what to look for */
    readonly what?: 'passages' | 'sentences' | 'entities' | 'quotes' | undefined
    /** language of the texts (BCP 47) */
    readonly language?: string | undefined
    /** output */
    readonly format?: 'jsonl' | 'json' | 'text' | undefined
  } | undefined
  /** score system outputs against references, as sacreBLEU does, with intervals and tests */
  readonly score?: {
    /** references, one segment a line; .gz and - (stdin) (-r) */
    readonly reference?: string | ReadonlyArray<string> | undefined
    /** the texts translated, line by line: with or instead of references */
    readonly source?: string | undefined
    /** language of the source, BCP 47 */
    readonly sourceLanguage?: string | undefined
    /** system outputs, line by line (default: stdin) (-i) */
    readonly input?: string | ReadonlyArray<string> | undefined
    /** names, by commas or blanks (default: bleu) (-m) */
    readonly metrics?: string | ReadonlyArray<string> | undefined
    /** a metric of your own: ./file.js, ./file.ts or a package */
    readonly plugin?: string | ReadonlyArray<string> | undefined
    /** scores that another tool gave: NAME=file (docs/score.md) */
    readonly scores?: string | ReadonlyArray<string> | undefined
    /** seconds a plugin may take for one call (default: 10) */
    readonly timeLimit?: number | undefined
    /** language of the texts, BCP 47 (default: en) */
    readonly language?: string | undefined
    /** as sacreBLEU's: xx-yy says which tokenizer BLEU takes for yy (-l) */
    readonly languagePair?: string | undefined
    /** references on one line, parted by tabs (-nr) */
    readonly numRefs?: number | undefined
    /** file with the document of each line */
    readonly docids?: string | undefined
    /** align the lines first: the files need not match line by line */
    readonly align?: boolean | undefined
    /** of --align: variorum (default), gale-church, lines, ./file.js or a package */
    readonly aligner?: string | undefined
    /** what gets a score (default: system) */
    readonly level?: 'segment' | 'document' | 'system' | undefined
    /** the same as --level segment (-sl) */
    readonly sentenceLevel?: boolean | undefined
    /** 95 % intervals by bootstrap (-ci) */
    readonly confidence?: boolean | undefined
    /** resamples of it (default: 1000) (-cin) */
    readonly confidenceN?: number | undefined
    /** test every system against the first: paired bootstrap (-pbs) */
    readonly pairedBs?: boolean | undefined
    /** resamples of it (default: 1000) (-pbsn) */
    readonly pairedBsN?: number | undefined
    /** test every system against the first: approximate randomization (-par) */
    readonly pairedAr?: boolean | undefined
    /** trials of it (default: 10000) (-parn) */
    readonly pairedArN?: number | undefined
    /** the system that the others are tested against (default: the first) */
    readonly baseline?: string | undefined
    /** what is resampled (default: segment) */
    readonly cluster?: 'segment' | 'document' | undefined
    /** p-values for many systems: Holm, or Benjamini and Hochberg's */
    readonly adjust?: 'holm' | 'bh' | undefined
    /** sacrebleu: sacreBLEU's numbers, for its metrics (default: variorum) */
    readonly recipe?: 'variorum' | 'sacrebleu' | undefined
    /** of the resamples (default: 12345) */
    readonly seed?: number | undefined
    /** default: text; sacrebleu is sacreBLEU's JSON, result all there is (schema/result.json) (-f) */
    readonly format?: 'text' | 'json' | 'tsv' | 'markdown' | 'latex' | 'sacrebleu' | 'sarif' | 'mqm' | 'seg-rating' | 'wmt25' | 'result' | undefined
    /** what metrics found, each with its line and place */
    readonly findings?: boolean | undefined
    /** of each metric the N segments on which systems differ most */
    readonly differ?: number | undefined
    /** write the full report of these files into this folder */
    readonly report?: string | undefined
    /** decimals shown (default: 1) (-w) */
    readonly width?: number | undefined
    /** numbers alone (-b) */
    readonly scoreOnly?: boolean | undefined
    /** short signatures (-sh) */
    readonly short?: boolean | undefined
    /** no warnings (-q) */
    readonly quiet?: boolean | undefined
    /** as it is: nothing has colours here (-nc) */
    readonly noColor?: boolean | undefined
    /** East Asian characters take two places of the greatest length */
    readonly lengthWide?: boolean | undefined
    /** terms and their translations: TBX, or a table with the columns source, target, forbidden and language */
    readonly glossary?: string | undefined
    /** 13a, intl, zh, char or none (default: 13a) (-tok) */
    readonly tokenize?: string | undefined
    /** case does not count (-lc) */
    readonly lowercase?: boolean | undefined
    /** what n-gram orders without a match count (default: exp) (-s) */
    readonly smoothMethod?: 'exp' | 'floor' | 'add-k' | 'none' | undefined
    /** of floor (default: 0.1) and add-k (default: 1) (-sv) */
    readonly smoothValue?: number | undefined
    /** leave out orders longer than the text (on for segments) */
    readonly effectiveOrder?: boolean | undefined
    /** longest n-gram (default: 4) */
    readonly maxNgramOrder?: number | undefined
    /** longest character n-gram (default: 6) (-cc) */
    readonly chrfCharOrder?: number | undefined
    /** longest word n-gram (default: 0; chrF++: 2) (-cw) */
    readonly chrfWordOrder?: number | undefined
    /** weight of recall (default: 2) */
    readonly chrfBeta?: number | undefined
    /** white space counts as characters */
    readonly chrfWhitespace?: boolean | undefined
    /** case does not count */
    readonly chrfLowercase?: boolean | undefined
    /** average F-scores of the orders, as chrF++.py does */
    readonly chrfEpsSmoothing?: boolean | undefined
    /** case counts */
    readonly terCaseSensitive?: boolean | undefined
    /** split Asian characters */
    readonly terAsianSupport?: boolean | undefined
    /** punctuation does not count */
    readonly terNoPunct?: boolean | undefined
    /** cut off punctuation first */
    readonly terNormalized?: boolean | undefined
    /** case does not count */
    readonly cerLowercase?: boolean | undefined
    /** Unicode normalisation (default: none) */
    readonly cerNormalization?: 'NFC' | 'NFD' | 'NFKC' | 'NFKD' | undefined
    /** blanks between words do not count */
    readonly cerNoWhitespace?: boolean | undefined
    /** case does not count */
    readonly werLowercase?: boolean | undefined
    /** Unicode normalisation (default: none) */
    readonly werNormalization?: 'NFC' | 'NFD' | 'NFKC' | 'NFKD' | undefined
    /** as --tokenize (default: none) */
    readonly werTokenize?: string | undefined
    /** weight of recall (default: 1) */
    readonly rougeBeta?: number | undefined
    /** as --tokenize (default: 13a) */
    readonly rougeTokenize?: string | undefined
    /** case counts */
    readonly rougeCaseSensitive?: boolean | undefined
  } | undefined
  /** list the metrics there are, with what each counts */
  readonly metrics?: {
    /** a metric of your own: ./file.js, ./file.ts or a package */
    readonly plugin?: string | ReadonlyArray<string> | undefined
    /** seconds a plugin may take for one call */
    readonly timeLimit?: number | undefined
    /** language of the texts (BCP 47) */
    readonly language?: string | undefined
    /** output */
    readonly format?: 'text' | 'json' | undefined
  } | undefined
  /** say what works in which language: sentences, names, numbers, dates, speakers, negation */
  readonly languages?: {
    /** these only (default: all that have words here) */
    readonly tags?: string | ReadonlyArray<string> | undefined
    /** output */
    readonly format?: 'text' | 'json' | 'markdown' | undefined
  } | undefined
  /** time the alignment core on a corpus' passages, beside fast-levenshtein */
  readonly bench?: {
    /** a corpus' name or manifest (default: the embedded one) */
    readonly corpus?: string | undefined
    /** folder of texts that do not come with their corpus */
    readonly texts?: string | undefined
    /** how long to measure (default: 6; with --save 30, with --baseline as long as it was) */
    readonly seconds?: number | undefined
    /** file to write what later measurements are held to */
    readonly save?: string | undefined
    /** a file that --save wrote: exit code 1 where a task is slower now than then */
    readonly baseline?: string | undefined
    /** how many times as long a task may take as in the baseline (default: 1.1) */
    readonly bound?: number | undefined
    /** output */
    readonly format?: 'text' | 'json' | undefined
  } | undefined
  /** write the report of a result.json again */
  readonly report?: {
    /** a result.json, a page that holds one, or the folder of a report */
    readonly result?: string | undefined
    /** a timings.json to show with it */
    readonly timings?: string | undefined
    /** a history.jsonl that the page for a browser draws */
    readonly history?: string | undefined
    /** report.md for who edits texts, who compares systems, or with all there is */
    readonly view?: 'editor' | 'researcher' | 'full' | undefined
    /** items of every list in report.md, a number or all (default: a few) */
    readonly top?: number | 'all' | undefined
    /** file to write (default: stdout) */
    readonly output?: string | undefined
    /** the report, a page for a browser, its counts (csv) or scores (tsv, latex) as a table, or its findings as SARIF 2.1.0 or as ratings: MQM, mt-metrics-eval's, WMT25's */
    readonly format?: 'markdown' | 'md' | 'html' | 'text' | 'json' | 'apparatus' | 'latex' | 'tsv' | 'csv' | 'sarif' | 'mqm' | 'seg-rating' | 'wmt25' | undefined
  } | undefined
}
