import type { Bytes } from './cryptoPort.ts'

// Pure and present in every browser and in Node, but not in `lib: ES2024`.
declare const TextEncoder: new () => { encode(text: string): Bytes }
declare const TextDecoder: new (
  label: 'utf-8',
  options: { ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string }

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** UTF-8; half of a surrogate pair becomes U+FFFD. */
export function toUtf8(text: string): Bytes {
  return encoder.encode(text)
}

/** Text of UTF-8 bytes; whatever is not UTF-8 becomes U+FFFD, for what is opened may be hostile. */
export function fromUtf8(bytes: Uint8Array): string {
  return decoder.decode(bytes)
}
