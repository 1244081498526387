/** A field into which people write what nobody but their set may read, by where it stands in the client's source. */
export type WrittenField = {
  /** Below client/src. */
  readonly file: string
  /** What it is called on the screen; what follows a name or a hint may be left out. */
  readonly label: string
}

/** Every field whose words are sealed (or, where nothing is sent, stay in the browser). The canary fills each. */
export const writtenFields = {
  newPurpose: { file: 'host/newSet/NewSetForm.tsx', label: 'What is it for, in one sentence?' },
  people: { file: 'forming/ListSection.tsx', label: 'The list, a line for each person' },
  claimFor: { file: 'host/claims/ClaimFor.tsx', label: 'For whom?' },
  purpose: { file: 'set/settings/NameAndPurpose.tsx', label: 'What is it for, in one sentence?' },
  turnTo: { file: 'set/settings/TurnToSettings.tsx', label: 'When it gets hard, people can turn to' },
  outside: {
    file: 'set/settings/TurnToSettings.tsx',
    label: 'Who outside hears of a concern about the facilitator',
  },
  ownCall: { file: 'set/settings/CallSettings.tsx', label: 'Address of your own call' },
  ownClause: { file: 'set/contract/AddClause.tsx', label: 'A clause of our own' },
  clause: { file: 'set/contract/ChangeClause.tsx', label: 'In our words' },
  signedBy: { file: 'set/contract/SignUndertaking.tsx', label: 'Who signed?' },
  // One field for two clauses.
  clauseSetting: { file: 'set/contract/SealedSetting.tsx', label: 'Address of the call you go on in' },
  apology: { file: 'set/programme/MyApology.tsx', label: 'A word to the others' },
  calendar: { file: 'set/programme/MyFeed.tsx', label: 'My private calendar address' },
  unlock: { file: 'set/locked/UnlockForm.tsx', label: 'Your link or your recovery words' },
  chat: { file: 'room/Chat.tsx', label: 'Write to the set' },
  bid: { file: 'phases/bids/MyBid.tsx', label: 'Is something on your mind? Say it in a sentence.' },
  issue: { file: 'phases/presentation/IssueForm.tsx', label: 'My issue in one line' },
  wanted: { file: 'phases/presentation/IssueForm.tsx', label: 'What I want from the set' },
  tried: { file: 'phases/presentation/IssueForm.tsx', label: 'What I have tried' },
  question: { file: 'questions/QuestionField.tsx', label: 'Your question' },
  offer: {
    file: 'phases/offers/MyOffer.tsx',
    label: 'One thing: an experience, an idea, or somebody to talk to',
  },
  asked: { file: 'kept/ChoiceRow.tsx', label: 'What Ana asked, in your words' },
  promise: { file: 'commitments/PromiseFields.tsx', label: 'What will you do?' },
  step: { file: 'commitments/QuestionStep.tsx', label: 'How will you know that it worked?' },
  sign: { file: 'commitments/EditCommitment.tsx', label: 'How will you know that it worked?' },
  first: { file: 'commitments/EditCommitment.tsx', label: 'What is the first step?' },
  progress: { file: 'commitments/ReportForm.tsx', label: 'How is it going so far?' },
  checkIn: { file: 'commitments/CheckInForm.tsx', label: 'A word to Jonas' },
  happened: { file: 'commitments/ReportForm.tsx', label: 'What happened?' },
  learned: { file: 'commitments/ReportForm.tsx', label: 'What did you learn?' },
  next: { file: 'commitments/ReportForm.tsx', label: 'What is next?' },
  observer: { file: 'consent/AskEverybody.tsx', label: 'Who would observe?' },
  whyObserve: { file: 'consent/AskEverybody.tsx', label: 'Why? A word to the members' },
  caption: { file: 'support/CaptionField.tsx', label: 'What is being said' },
  templateName: { file: 'set/templates/TemplateDialog.tsx', label: 'What do you call it?' },
  setNote: { file: 'notes/NoteForm.tsx', label: 'What do you want to tell the others?' },
  shelfTitle: { file: 'shelf/ShelfForm.tsx', label: 'What is it?' },
  shelfLink: { file: 'shelf/ShelfForm.tsx', label: 'Its link' },
  shelfWords: { file: 'shelf/ShelfForm.tsx', label: 'A few words about it' },
  goal: { file: 'goals/GoalForm.tsx', label: 'What do you want to learn?' },
  measure: { file: 'goals/GoalForm.tsx', label: 'How will you notice that you have?' },
  look: { file: 'goals/LookForm.tsx', label: 'Where do you stand?' },
  learning: { file: 'supervision/LearningForm.tsx', label: 'What did we learn?' },
  theme: { file: 'supervision/NameTheme.tsx', label: 'What do these have in common?' },
  feedback: { file: 'phases/peerFeedback/NoteTo.tsx', label: 'To Jonas: what you saw' },
  takeaway: { file: 'phases/knowledgeSharing/MyTakeaway.tsx', label: 'What I take away' },
  stepNote: { file: 'phases/steps/StepNotes.tsx', label: 'Note something' },
  agreement: { file: 'phases/repair/Agreements.tsx', label: 'We agree that …' },
  note: { file: 'reflection/NoteForm.tsx', label: 'What helped us, and should stay?' },
} as const satisfies Record<string, WrittenField>

/** A field by its name here. */
export type FieldName = keyof typeof writtenFields

/** Names that some of these fields go by at other times. */
export const otherLabels: readonly string[] = [
  'Say it otherwise',
  'Who would join?',
  'Who would come?',
  'Change my bid',
  'What do we do differently next time?',
  'Somebody outside the set, staff assistance, an emergency number',
]

/** Fields whose words the server is meant to know; PRODUCT and the privacy page say which, and each says why. */
export const plainFields = [
  {
    file: 'host/newSet/NewSetForm.tsx',
    label: /^What is it called\?/,
    why: 'the name of a set is in its mail and on the page that asks for a link',
  },
  { file: 'host/newSet/NewSetForm.tsx', label: /^Your name/, why: 'names are in invitations and reminders' },
  { file: 'host/newSet/NewSetForm.tsx', label: /^Your e-mail/, why: 'mail is sent to it' },
  { file: 'host/newSet/PersonRow.tsx', label: /^Name of person \d+/, why: 'names are in reminders' },
  { file: 'host/newSet/PersonRow.tsx', label: /^E-mail of /, why: 'reminders are sent to it' },
  { file: 'set/settings/NameAndPurpose.tsx', label: /^Name$/, why: 'the name of the set, as above' },
  {
    file: 'set/keeping/DeleteSet.tsx',
    label: /^To be sure, type the set’s name/,
    why: 'the name of the set, as above; it is compared here and not even sent',
  },
  { file: 'set/members/PersonFields.tsx', label: /^Name$/, why: 'a member’s or guest’s name, as above' },
  { file: 'set/members/PersonFields.tsx', label: /^E-mail/, why: 'reminders are sent to it' },
  { file: 'signIn/SignInWays.tsx', label: /^Your e-mail address/, why: 'the sign-in link is sent to it' },
] as const

/** Inputs that take no words: their count by file, and what they take. */
export const wordlessFields = [
  { file: 'forming/ListSection.tsx', many: 1, takes: 'a file' },
  { file: 'facilitator/AgendaRow.tsx', label: /, minutes$/, many: 1, takes: 'minutes' },
  { file: 'set/programme/PatternFields.tsx', label: /^Weeks|^How many/, many: 3, takes: 'numbers of weeks' },
  { file: 'set/programme/DateInputs.tsx', label: /^(Day|Time|Date) \d/, many: 1, takes: 'a date or a time' },
  { file: 'set/programme/WhenFields.tsx', label: /^(Date|Time)$/, many: 2, takes: 'a date and a time' },
  { file: 'set/contract/SignUndertaking.tsx', label: /^When\?/, many: 1, takes: 'a date' },
  { file: 'commitments/DueField.tsx', label: /^By when/, many: 1, takes: 'a date' },
  { file: 'ui/Checkbox.tsx', many: 1, takes: 'a tick' },
  { file: 'ui/Switch.tsx', many: 1, takes: 'a tick' },
  { file: 'ui/Choice.tsx', many: 1, takes: 'one of a few' },
  { file: 'reflection/Scale.tsx', many: 1, takes: 'one of a few' },
] as const

/** Whether a field of this name on the screen is one of those above. */
export function isKnownField(label: string): boolean {
  const written = Object.values<WrittenField>(writtenFields).map((field) => field.label)
  return (
    [...written, ...otherLabels].some((known) => label.startsWith(known)) ||
    [...plainFields, ...wordlessFields].some((field) => 'label' in field && field.label.test(label))
  )
}
