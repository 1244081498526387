import { deviceWords } from '../join/deviceLabel.ts'
import { type DateWords, markdownOf } from './markdown.ts'
import type { MyRecord } from './myRecord.ts'
import { writtenKinds } from './writtenKinds.ts'
import { type Reader, writtenParts } from './writtenParts.ts'

/** One's record as Markdown, for this reader. One module, so that it is fetched as one file. */
export function asText(record: MyRecord, reader: Reader, dates: DateWords): string {
  const devices = record.about.devices.map((one) => ({ ...one, label: deviceName(one.label, reader) }))
  const read = { ...record, about: { ...record.about, devices } }
  return markdownOf(read, reader.words, dates, (written) => ({
    kind: reader.say(writtenKinds[written.kind]),
    parts: writtenParts(written, reader),
  }))
}

function deviceName(label: string, reader: Reader): string {
  const words = deviceWords(label)
  return words === undefined ? label : reader.say(words)
}
