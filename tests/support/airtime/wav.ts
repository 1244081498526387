/** Sound of one channel, −1…1, and its samples a second. */
export type Sound = { readonly rate: number; readonly samples: Float32Array<ArrayBuffer> }

const INTEGERS = 1
const FLOATS = 3
const EXTENSIBLE = 0xfffe

/** Bytes that a format has at least, and one that says its kind further below. */
const FORMAT = 16
const EXTENSIBLE_FORMAT = 26

/** Samples a second that sound is kept in: from less than a telephone's to more than any studio's. */
const RATES = { least: 4_000, most: 768_000 }

type Format = { kind: number; channels: number; rate: number; bits: number }

/** The format that begins at `body`, where `length` bytes of it are there; throws with a plain sentence where it is none. */
const readFormat = (bytes: DataView, body: number, length: number): Format => {
  const kind = length < FORMAT ? undefined : bytes.getUint16(body, true)
  if (kind === undefined || (kind === EXTENSIBLE && length < EXTENSIBLE_FORMAT))
    throw new Error('The header of this WAV file is cut off.')
  const channels = bytes.getUint16(body + 2, true)
  const rate = bytes.getUint32(body + 4, true)
  if (channels === 0) throw new Error('This WAV file says that it has no channels.')
  if (rate < RATES.least || rate > RATES.most)
    throw new Error(
      `This WAV file says that it has ${rate} samples a second; sound has ${RATES.least} to ${RATES.most}.`,
    )
  return {
    kind: kind === EXTENSIBLE ? bytes.getUint16(body + 24, true) : kind,
    channels,
    rate,
    bits: bytes.getUint16(body + 14, true),
  }
}

/** Reads a WAV file of integers (16, 24 or 32 bits) or 32-bit floats, channels averaged to one. Throws with a plain sentence on anything else. */
export const readWav = (file: Uint8Array): Sound => {
  const bytes = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const name = (at: number): string => String.fromCharCode(...file.subarray(at, at + 4))
  if (file.length < 12 || name(0) !== 'RIFF' || name(8) !== 'WAVE') throw new Error('This is not a WAV file.')
  let format: Format | undefined
  for (let at = 12; at + 8 <= file.length; ) {
    const length = bytes.getUint32(at + 4, true)
    const body = at + 8
    if (name(at) === 'fmt ') format = readFormat(bytes, body, Math.min(length, file.length - body))
    if (name(at) === 'data') {
      if (!format) throw new Error('This WAV file does not say its format.')
      const { kind, channels, rate, bits } = format
      const float = kind === FLOATS && bits === 32
      if (!float && !(kind === INTEGERS && (bits === 16 || bits === 24 || bits === 32))) {
        throw new Error('This WAV file is neither PCM of 16, 24 or 32 bits nor 32-bit float.')
      }
      const width = bits / 8
      // a program that writes to a pipe leaves the length at its maximum
      const count = Math.floor(Math.min(length, file.length - body) / (width * channels))
      const samples = new Float32Array(count)
      for (let i = 0; i < count; i++) {
        let sum = 0
        for (let channel = 0; channel < channels; channel++) {
          const where = body + (i * channels + channel) * width
          // of an integer the two highest bytes are more than any microphone knows
          sum += float ? bytes.getFloat32(where, true) : bytes.getInt16(where + width - 2, true) / 32_768
        }
        samples[i] = sum / channels
      }
      return { rate, samples }
    }
    at = body + length + (length % 2)
  }
  throw new Error('This WAV file holds no sound.')
}

/** The bytes of a 16-bit mono WAV file; samples beyond −1…1 are clipped. */
export const writeWav = ({ rate, samples }: Sound): Uint8Array => {
  const file = new Uint8Array(44 + samples.length * 2)
  const bytes = new DataView(file.buffer)
  const name = (at: number, text: string): void => {
    for (let i = 0; i < 4; i++) file[at + i] = text.charCodeAt(i)
  }
  name(0, 'RIFF')
  bytes.setUint32(4, file.length - 8, true)
  name(8, 'WAVE')
  name(12, 'fmt ')
  bytes.setUint32(16, 16, true)
  bytes.setUint16(20, INTEGERS, true)
  bytes.setUint16(22, 1, true)
  bytes.setUint32(24, rate, true)
  bytes.setUint32(28, rate * 2, true)
  bytes.setUint16(32, 2, true)
  bytes.setUint16(34, 16, true)
  name(36, 'data')
  bytes.setUint32(40, samples.length * 2, true)
  for (const [i, sample] of samples.entries()) {
    bytes.setInt16(44 + i * 2, Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), true)
  }
  return file
}
