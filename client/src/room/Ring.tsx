import type { CSSProperties, ReactNode } from 'react'
import { useView } from '../connection/index.ts'
import { classNames } from '../ui/classNames.ts'
import { useSize } from '../ui/useSize.ts'
import { arcAbove } from './arcPlaces.ts'
import { GRID_GAP, gridTiles } from './gridTiles.ts'
import { RoomFace } from './RoomFace.tsx'
import { ringOrder, thoseAside } from './ringOrder.ts'
import { CAPTION_WIDTH, circleAround, LARGER, type RingPlace } from './ringPlaces.ts'
import { useMiddle } from './useMiddle.ts'
import { useReactions } from './useReactions.ts'

/** Narrower than this the ring becomes a picture above and a row, and the grid stands above the stage. */
const NARROW = 640
/** A stage lower than this, of a phone held sideways or a page made larger, has its faces beside it, down to so narrow. */
const LOW = 420
const NARROW_IF_LOW = 480
/** From this width on a `wide` middle stands under a row of faces, as wide as two columns of text, in pixels. */
const WIDE = { from: 800, most: 960 }
/** Around the pictures of the grid, in pixels. */
const MARGIN = 16

/**
 * The set around what it looks at, or, as a grid, beside it. `large` grows the first face (the presenter). With a shared
 * `screen` the ring becomes an arc above it, on a phone too.
 */
export function Ring({
  large,
  wide,
  screen,
  grid: wanted,
  sight,
  height,
  children,
}: {
  large: boolean
  /** The middle holds two things side by side, where there is room for that. */
  wide: boolean
  screen: ReactNode | undefined
  grid: boolean
  /** The height of the stage as far as it can be seen without scrolling, in pixels. */
  sight: number
  /** The height of the stage, notices included, in pixels. */
  height: number
  children: ReactNode
}) {
  const order = useView(({ common, own }) => thoseAside(common, own.me.id) ?? ringOrder(common))
  const reactions = useReactions()
  const { ref, size } = useSize<HTMLDivElement>()
  const { ref: middleRef, middle } = useMiddle()
  const narrow = size.width > 0 && size.width < (height < LOW ? NARROW_IF_LOW : NARROW)
  const flat = screen !== undefined
  const arc = flat ? arcAbove(order.length, size.width, sight, height) : undefined
  const grid = (wanted || (height < LOW && !narrow)) && !flat
  // Where the faces would leave no room to read and write between them, they stand in a row as well.
  const circle = circleAround(middle, order.length, { width: size.width, height: sight }, large)
  const places = circle?.places
  const under = wide && size.width >= WIDE.from
  const row = narrow || flat || grid || under || places === undefined
  const beside = grid && !narrow
  const apart = large && !flat
  const others = apart ? order.length - 1 : order.length
  // Small above a middle that asks for the height; else as high as the stage allows, whatever stands in it.
  const share = Math.floor((size.width - 32) / order.length) - 16
  const high = under || circle === undefined ? Math.min(118, Math.floor(sight / 8), share - 16) : 0
  const small = narrow ? (others > 5 ? 48 : 60) : Math.max(60, high)
  // On a phone a row holds five; more make two rows.
  const columns = others > 5 ? Math.ceil(others / 2) : Math.max(1, others)
  // A long name does not push the others aside.
  const cell = narrow
    ? Math.min(96, Math.floor((size.width - 2 * MARGIN) / columns))
    : Math.max(64, Math.min(CAPTION_WIDTH, share))

  const stage = Math.min(520, Math.max(340, size.width * 0.4))
  const area = beside
    ? { width: size.width - stage - MARGIN, height: sight - 2 * MARGIN }
    : { width: size.width - 2 * MARGIN, height: Math.max(sight * 0.6, 200) }
  const tiles = grid ? gridTiles(order.length, area.width, area.height, large) : undefined

  const sizeOf = (i: number) => {
    const first = i === 0 && apart
    if (arc !== undefined) return arc.d
    if (tiles !== undefined) return first ? tiles.first : tiles.other
    if (!row) return places[i]?.d ?? small
    return first ? (narrow ? 112 : Math.round(small * LARGER)) : small
  }
  const linesFor = (d: number) => {
    // Over a shared screen a narrow place has room for a part of the name, and no more lines for the rest.
    if (arc !== undefined) return arc.cell < 60 ? 1 : narrow ? 4 : 2
    return row ? ((grid || narrow) && d < 110 ? 4 : 1) : 2
  }
  // Row, grid and ring are the same elements in other places: nothing begun on the stage is lost when a phone is turned.
  return (
    <div
      ref={ref}
      data-seating={grid ? 'grid' : 'ring'}
      data-row={row || undefined}
      className={
        row ? 'flex w-full min-w-0 flex-1 shrink-0 flex-col' : 'relative w-full flex-1 shrink-0 basis-0'
      }
    >
      <div
        className={
          beside
            ? 'flex min-w-0 flex-1'
            : row
              ? classNames(
                  'flex min-w-0 flex-1 flex-col items-center pb-6',
                  flat ? 'gap-1 pt-3' : narrow ? 'gap-4 px-4 pt-4' : 'gap-1 px-4 pt-3',
                )
              : 'absolute inset-0'
        }
      >
        <div
          className={
            tiles !== undefined
              ? classNames(
                  'flex shrink-0 flex-wrap content-center justify-center',
                  beside && 'sticky top-0 self-start',
                )
              : row
                ? arc === undefined
                  ? classNames('flex w-full flex-wrap justify-center gap-y-3', !narrow && 'gap-x-4')
                  : 'flex justify-center'
                : undefined
          }
          style={
            tiles === undefined
              ? undefined
              : {
                  gap: GRID_GAP,
                  width: area.width,
                  paddingInline: Math.max(0, (area.width - tiles.row) / 2),
                  ...(beside ? { minHeight: sight, marginInlineStart: MARGIN } : {}),
                }
          }
        >
          {order.map((member, i) => {
            const place = places?.[i]
            if (!row && (place === undefined || size.width === 0)) return null
            const first = i === 0 && apart
            return (
              <div
                key={member}
                className={
                  row
                    ? classNames('flex justify-center', grid ? 'shrink-0' : first && narrow && 'mb-1 w-full')
                    : 'absolute -translate-x-1/2 text-center transition-[left,top] duration-(--calm) ease-calm'
                }
                style={
                  tiles !== undefined
                    ? seat(sizeOf(i), tiles.row, first)
                    : arc !== undefined
                      ? { width: arc.cell, order: arc.places[i]?.at, paddingTop: arc.places[i]?.down }
                      : row
                        ? { width: first && narrow ? undefined : Math.max(cell, sizeOf(i)) }
                        : around(place)
                }
              >
                <RoomFace
                  member={member}
                  size={sizeOf(i)}
                  tile={grid}
                  lines={linesFor(sizeOf(i))}
                  reaction={reactions[member]}
                />
              </div>
            )
          })}
        </div>
        <div
          className={
            beside
              ? 'flex min-w-0 flex-1 flex-col items-center justify-center px-4 py-6'
              : row
                ? classNames('flex w-full min-w-0 flex-1 flex-col items-center pt-2', flat && 'px-4')
                : 'absolute inset-x-0 mx-auto flex flex-col items-center justify-center'
          }
          // In a row above it the middle stays as wide, and so as high: what decides between the two must not depend on it.
          style={
            narrow || flat || grid
              ? undefined
              : { top: circle?.above, bottom: circle?.below, maxWidth: under ? WIDE.most : circle?.inner }
          }
        >
          <div
            ref={middleRef}
            className={classNames('flex w-full', arc?.beside ? 'items-start gap-5' : 'flex-col items-center')}
          >
            {arc !== undefined && (
              <div
                className={
                  arc.beside ? 'sticky top-3 w-[min(55%,calc(var(--screen)*16/9))] shrink-0' : 'w-full'
                }
                style={{ '--screen': `${arc.screen}px` } as CSSProperties}
              >
                {screen}
              </div>
            )}
            {children}
          </div>
        </div>
      </div>
    </div>
  )
}

/** Where a face stands in the circle. */
function around(place: RingPlace | undefined): CSSProperties {
  return {
    left: place?.x,
    top: (place?.y ?? 0) - (place?.d ?? 0) / 2,
    width: Math.max(CAPTION_WIDTH, place?.d ?? 0),
  }
}

/** A picture's seat in the grid is as wide as itself; the presenter's takes a row of its own, even a wider one. */
function seat(own: number, row: number, first: boolean): CSSProperties {
  if (!first) return { width: own }
  return { width: Math.max(own, row), marginInline: Math.min(0, (row - own) / 2) }
}
