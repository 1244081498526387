import { sameText } from './person.ts'

const hour = 60
const half = 12 * hour
const day = 24 * hour

/** "9", "09:30", "9 h 30", "0930", "9.30 Uhr", "9am", "9 p.m.". */
const time = String.raw`(?<!\d)(\d{1,2}?)(?:\s?[:.h]\s?(\d{2})|(\d{2}))?(?!\d)\s?(?:uhr|h\b)?\s?(?:([ap])\.?\s?m\b\.?)?`
/** Two of them with a dash or a word between. */
const pieces = new RegExp(`${time}[^\\d,;/]{1,9}?${time}`, 'g')
/** What stands between two pieces of one day; another word, such as a day of the week, says that they are of several. */
const joined = /^\s*(?:[,;/+&]|and|und|et|y|e)?\s*$/

/** From and until, in minutes after midnight where they are written; `until` may be 1,440, or earlier: over midnight. */
type Piece = { readonly from: number; readonly until: number }

/**
 * The pieces of somebody's day. Undefined where a number stands there that is no part of them, and where one may be in
 * the morning as well as in the evening: better unread, and said so, than a rule that is broken unseen.
 */
export function readPieces(hours: string): readonly Piece[] | undefined {
  const text = sameText(hours)
  const found = [...text.matchAll(pieces)]
  let end: number | undefined
  const read: Piece[] = []
  for (const each of found) {
    const before = text.slice(end ?? 0, each.index)
    const piece = pieceOf(said(each.slice(1, 5)), said(each.slice(5, 9)))
    if (piece === undefined || (end === undefined ? /\d/.test(before) : !joined.test(before)))
      return undefined
    read.push(piece)
    end = each.index + each[0].length
  }
  return end === undefined || /\d/.test(text.slice(end)) ? undefined : read
}

type Said = {
  readonly hour: number
  readonly minute: number
  readonly half: string | undefined
  /** "05" and "0" are of a clock of 24 hours. */
  readonly zero: boolean
}

function said([hour = '', apart, close, half]: readonly (string | undefined)[]): Said {
  return { hour: Number(hour), minute: Number(apart ?? close ?? 0), half, zero: hour.startsWith('0') }
}

function pieceOf(from: Said, until: Said): Piece | undefined {
  if (!isTime(from) || !isTime(until)) return undefined
  if (from.half !== undefined || until.half !== undefined) {
    const all = meant(from).flatMap((start) => meant(until).map((end) => ({ from: start, until: end })))
    const exact = from.half !== undefined && until.half !== undefined
    return all.find((piece) => lasts(piece) > 0 && (exact || lasts(piece) <= half))
  }
  const piece = { from: minutes(from), until: minutes(until) }
  const forward = piece.until > piece.from
  if (from.hour > 12 || until.hour > 12 || from.hour === 0 || until.zero)
    return forward || (lasts(piece) > 0 && lasts(piece) <= half) ? piece : undefined
  // By a clock of twelve hours nobody knows whether "3-11" is early or late; from six on it is taken for the morning.
  if (from.hour < 6 && !(forward && from.zero)) return undefined
  if (forward) return piece
  return piece.until === piece.from ? undefined : { from: piece.from, until: piece.until + half }
}

/** The one or two minutes of the day that a time may mean. */
function meant(time: Said): readonly number[] {
  const early = (minutes(time) % half) + (time.hour > 12 ? half : 0)
  if (time.half !== undefined) return [time.half === 'p' ? (early % half) + half : early]
  return time.hour > 12 ? [minutes(time)] : time.zero ? [early] : [early, early + half]
}

/** In minutes; 0 where it ends when it begins. */
function lasts({ from, until }: Piece): number {
  return (((until - from) % day) + day) % day
}

function minutes({ hour: hours, minute }: Said): number {
  return hours * hour + minute
}

function isTime(time: Said): boolean {
  return time.minute < hour && minutes(time) <= day
}
