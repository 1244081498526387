export { AgendaEditor, type AgendaMember } from './AgendaEditor.tsx'
