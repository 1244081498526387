/** The tables are of a later release than this one; `message` is a sentence for the operator. */
export class NewerDatabase extends Error {
  override readonly name = 'NewerDatabase'

  constructor() {
    super(
      'This database was written by a newer Setroom. Start that version, or restore a copy that was made before it. Nothing was changed.',
    )
  }
}
