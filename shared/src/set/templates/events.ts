import type { TemplateId } from '../../ids.ts'
import type { OwnTemplate } from './state.ts'

export type TemplateEvent =
  | { type: 'templateSaved'; template: OwnTemplate }
  | { type: 'templateDropped'; template: TemplateId }
