import type { TextId } from '../../ids.ts'

/** The ids of all sealed texts in a value, purged ones too. */
export function textIdsOf(value: unknown): readonly TextId[] {
  const found: TextId[] = []
  collect(value, found)
  return found
}

function collect(value: unknown, found: TextId[]): void {
  if (typeof value !== 'object' || value === null) return
  if (isText(value)) found.push(value.id)
  else for (const inside of Object.values(value)) collect(inside, found)
}

function isText(value: object): value is { id: TextId } {
  return 'id' in value && (('iv' in value && 'ct' in value) || ('gone' in value && value.gone === true))
}
