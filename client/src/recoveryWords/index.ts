export { wordsThatBegin } from './findWord.ts'
export { readRecoveryWords, type WordsRead, writeRecoveryWords } from './recoveryWords.ts'
export { loadWordList, loadWordLists, type WordList } from './wordLists.ts'
