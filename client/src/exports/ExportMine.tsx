export function ExportMine() {
  return null
}
