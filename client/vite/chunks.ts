/** Modules that are fetched as one file, with all that they import and no group before it holds. */
type Group = { readonly name: string; readonly test: RegExp; readonly priority: number }

const modules: Record<string, readonly string[]> = {
  // Every page, or all but one or two: what makes or takes a link, and what a session is made of.
  shell: [
    'app/(?:App|PageFrame|knownSets|language|nonce|theme|trustedTypes|useFormats|usePageTitle)',
    'ui/(?:Banner|Button|Card|CopyButton|Face|FaceDisc|Field|IconButton|LiveRegion|NativeSelect|PersonChip|SealedHint|TextInput|TextLink|Tooltip|VisuallyHidden|Words)',
    'join/(?:Offer|api|deviceLabel|heldFragment)',
    'room/useStoredChoice',
    'sealing/index',
    'set/devices/thisDevice',
    'words/(?:apiWords|phaseNames)',
  ],
  // Pages of a set, the lobby and the room among them.
  set: [
    'call/(?:DeviceSelect|captureOptions|deviceChoice|deviceTrouble|fellTo|useDevices)',
    'connection/index',
    'facilitator/DoorNotice',
    'handOver/HandOverNotice',
    'lobby/LobbyAgenda',
    'room/(?:useKnock|useQuiet)',
    'set/contract/ContractButton',
    'set/locked/WhenUnlocked',
  ],
  fields: ['ui/(?:Checkbox|Choice|Switch|TextArea)'],
  dialog: ['ui/(?:ConfirmDialog|Dialog)'],
  menu: ['ui/(?:Menu|Popover)'],
  // The rules of every kind of phase.
  phases: ['connection/useMayMove'],
  // The room and other pages of a set.
  people: [
    'connection/SealedWords',
    'phases/bids/useRotation',
    'room/useName',
    'sealing/useOpenedAll',
    'set/devices/DeviceNotices',
    'set/programme/takesTurns',
    'support/useSupports',
    'words/roleWords',
  ],
  // The room, its stages and the console.
  session: [
    'facilitator/AtTheDoor',
    'phases/presentation/Issue(?:Card|Form)',
    'questions/(?:InLine|labelWords|useMark|useOpenShare)',
    'room/use(?:Busy|CurrentItem|Present|SessionId|Steers)',
    'ui/(?:ClockFace|clockText)',
    'words/(?!templateWords)\\w+',
  ],
  // Forms that outlive a reload, wherever something is kept for the set.
  forms: [
    'commitments/(?:KeepForm|Unsent|mergeForm|useFormDraft)',
    'sealing/useLastOpened',
    'ui/ChangedElsewhere',
  ],
  // What several pages read of what was written; the text export reads all of it.
  written: [
    'commitments/outcomeWords',
    'consent/sayAgain',
    'goals/lookWords',
    'kept/keptWords',
    'reflection/pulseWords',
    'set/contract/undertakingWords',
    'shelf/shelfWords',
  ],
  // Whoever makes a set, and whoever plans in it.
  dates: ['set/programme/(?:PatternFields|SeriesDates|ShiftedFor|WhenFields|seriesDraft)'],
}

/** What every page needs of others; the cross of dialogs is also that of a field. */
const libraries = /node_modules\/(?:(?:react|react-dom|scheduler)\/|lucide-react\/dist\/esm\/icons\/x\.mjs$)/

const shared = Object.entries(modules).map(([name, paths], place, { length }) => ({
  name,
  test: new RegExp(
    `/client/src/(?:${paths.join('|')})\\.tsx?$${name === 'shell' ? `|${libraries.source}` : ''}`,
  ),
  priority: length - place,
}))

/**
 * What pages share, in a few files. Left to itself the bundler makes a file of every set of pages that share something,
 * a hundred for the room, and each is asked for and compressed by itself: a tenth more to fetch. A page and what else is
 * imported later stays a file of its own, so none is named here; what is not named is cut as the bundler likes.
 */
export const chunks: readonly Group[] = [
  ...shared,
  // By its own name, which what it says on the console is known by.
  { name: 'livekit-client', test: /node_modules\/livekit-client\/src/, priority: 0 },
]
