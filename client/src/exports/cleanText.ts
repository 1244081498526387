// Control characters, and those that turn the direction of what follows: in a file they may hide or fake words.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unwanted = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu

/** What a person wrote, fit for any file: line breaks as \n, nothing invisible that changes what is read. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/gu, '\n').replace(unwanted, '').trim()
}

/** The same on one line. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\s*[\n\u2028\u2029]\s*/gu, ' ')
}
