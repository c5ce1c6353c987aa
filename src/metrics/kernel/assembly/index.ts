export { bleu, chrf, hypothesesAt, referenceCountsAt, referencesAt, rowRoom, rowsAt, ter } from './rows'
export { flagsAt, lengthsAt, room, stagingAt, textsAt } from './text'
export { characters, chrfWords, words, wordsSeen } from './words'
