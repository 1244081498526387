export { ExportMine } from './ExportMine.tsx'
