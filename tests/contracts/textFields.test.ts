import { expect, it } from 'vitest'
import { plainFields, type WrittenField, wordlessFields, writtenFields } from '../support/canary/fields.ts'
import { fieldsIn, fieldsInSource } from '../support/canary/fieldsInSource.ts'

it('every field of the client is one that the canary test fills, or one that says why it need not', () => {
  const known: Record<string, number> = {}
  const add = (file: string, many = 1) => {
    known[file] = (known[file] ?? 0) + many
  }
  for (const { file } of Object.values<WrittenField>(writtenFields)) add(file)
  for (const { file } of plainFields) add(file)
  for (const { file, many } of wordlessFields) add(file, many)
  expect(fieldsInSource()).toEqual(known)
})

it('a new field is seen, however it is made', () => {
  expect(fieldsIn('return <Field label="Diary"><TextArea voice="people" /></Field>')).toBe(1)
  expect(fieldsIn('<input type="search" />\n<textarea rows={2} />')).toBe(2)
  expect(fieldsIn('<p contentEditable="true" /> <div role="textbox" />')).toBe(2)
  expect(fieldsIn('// <TextArea />\n/** <input> */\nconst TextAreas = 2')).toBe(0)
})
