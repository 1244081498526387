const types = {
  md: 'text/markdown;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
  json: 'application/json;charset=utf-8',
}

/** Hands a text to the browser to be saved as a file. It never leaves this computer. */
export function download(content: string, name: string, ending: keyof typeof types): void {
  const address = URL.createObjectURL(new Blob([content], { type: types[ending] }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // Some browsers begin to read only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
