/** Whether a text is longer than its field's `limit`, in characters as people count them. */
export function tooLong(text: string, limit: number): boolean {
  return [...text].length > limit
}
