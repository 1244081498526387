import type { ClauseId } from '../../ids.ts'
import type { SetSettings } from '../set.ts'

/**
 * The template's clauses by what they are about, in the order in which a set goes through them. Their words are in the
 * catalogue, in the set's language; a set keeps, changes or drops each.
 */
export const templateClauses = {
  /** Above the contract: what whoever pays or sends people undertakes. */
  sponsor: ['undertaking'],
  confidence: [
    'confidentiality',
    'limits',
    'mayLeave',
    'noRecording',
    'sponsorHears',
    'supervision',
    'callProtected',
    'keeping',
  ],
  presence: [
    'attendance',
    'punctuality',
    'latecomers',
    'apologies',
    'quorum',
    'place',
    'fallbackCall',
    'contact',
    'joining',
    'noSubstitutes',
  ],
  work: [
    'realIssues',
    'questionsFirst',
    'strictness',
    'equalAirtime',
    'listening',
    'challenge',
    'noJudgement',
    'decline',
    'voluntary',
    'responsibility',
    'reportBack',
  ],
  care: [
    'facilitatorRole',
    'estimates',
    'airtimeSeen',
    'labelsSeen',
    'review',
    'turnTo',
    'concern',
    'rulesChange',
  ],
} as const

export type ClauseGroup = keyof typeof templateClauses
export type TemplateClause = (typeof templateClauses)[ClauseGroup][number]

export const clauseGroups = Object.keys(templateClauses) as readonly ClauseGroup[]

/** All of them, in order. */
export const templateClauseIds: readonly TemplateClause[] = Object.values(templateClauses).flat()

/**
 * SPEC CT5: clauses that speak of a setting. Their words follow the setting, so the two cannot differ; they are settled
 * instead of written or dropped, because Setroom does what they say.
 */
export const boundClauses = {
  callProtected: 'call',
  keeping: 'keepMonths',
  fallbackCall: 'ownCall',
  strictness: 'strictQuestions',
  airtimeSeen: 'airtimeInReflection',
  labelsSeen: 'labelsToFacilitator',
  turnTo: 'turnTo',
  concern: 'outside',
} as const satisfies Partial<Record<TemplateClause, keyof SetSettings>>

/** The clause that somebody new joins only when all say yes (SPEC Y6). */
export const JOINING = 'joining' satisfies TemplateClause as string as ClauseId

export type BoundClause = keyof typeof boundClauses

/** Whether a clause is the template's rather than one that the set added. */
export function isTemplateClause(clause: ClauseId | TemplateClause): clause is TemplateClause & ClauseId {
  return (templateClauseIds as readonly string[]).includes(clause)
}

/** Whether a clause's words follow a setting. */
export function isBoundClause(clause: ClauseId | TemplateClause): clause is BoundClause & ClauseId {
  return Object.hasOwn(boundClauses, clause)
}
