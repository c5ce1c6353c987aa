export { room } from './text'
export { characters, chrfWords, flagsAt, words, wordsSeen } from './words'
export { begin, count, match, matchedAt } from './ngrams'
export { edits } from './edits'
