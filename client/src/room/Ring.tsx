import type { ReactNode } from 'react'
import { useView } from '../connection/index.ts'
import { classNames } from '../ui/classNames.ts'
import { RoomFace } from './RoomFace.tsx'
import { ringOrder } from './ringOrder.ts'
import { type RingPlace, ringPlaces } from './ringPlaces.ts'
import { useReactions } from './useReactions.ts'
import { useSize } from './useSize.ts'

/** Narrower than this the ring becomes a picture above and a row. */
const NARROW = 640
/** Room for a name below a small face, in pixels. */
const CAPTION_WIDTH = 144

/**
 * The set around what it looks at. `large` grows the first face (the presenter); with `flat` the ring moves to a row
 * above, to make room for a shared screen.
 */
export function Ring({ large, flat, children }: { large: boolean; flat: boolean; children: ReactNode }) {
  const order = useView(({ common }) => ringOrder(common))
  const reactions = useReactions()
  const { ref, size } = useSize<HTMLDivElement>()
  const { ref: middle, size: asked } = useSize<HTMLDivElement>()
  const narrow = size.width > 0 && size.width < NARROW
  const row = narrow || flat
  const apart = large && !flat
  const small = flat ? 64 : (apart ? order.length - 1 : order.length) > 5 ? 48 : 60

  // Measured is the room in sight, never the circle grown beyond it: larger faces would make it grow again.
  const usual = ringPlaces(order.length, size.width, size.height, large)
  const inner = Math.max(280, size.width - 2 * ((usual[1]?.d ?? 100) + 72))
  // Where the middle asks for more than there is, the faces give way first.
  const over = Math.max(0, heightFor(usual, asked.height) - size.height)
  const room = size.height - over
  const height = Math.max(
    size.height,
    heightFor(ringPlaces(order.length, size.width, room, large), asked.height),
  )
  const places = ringPlaces(order.length, size.width, height, large, room)
  // Row and ring are the same elements in other places: nothing begun on the stage is lost when a phone is turned.
  return (
    <div
      ref={ref}
      className={
        row
          ? 'flex w-full min-w-0 flex-1 shrink-0 flex-col'
          : 'relative min-h-[31rem] w-full flex-1 shrink-0 basis-0'
      }
    >
      <div
        className={
          row ? 'flex min-w-0 flex-1 flex-col items-center gap-4 px-4 pt-4 pb-6' : 'absolute inset-x-0 top-0'
        }
        // What the middle asks for is never cut off: the circle grows, and the stage scrolls.
        style={row ? undefined : { height }}
      >
        <div className={row ? 'flex w-full flex-wrap justify-center gap-x-4 gap-y-3' : undefined}>
          {order.map((member, i) => {
            const place = places[i]
            if (!row && (place === undefined || size.width === 0)) return null
            const first = i === 0 && apart
            return (
              <div
                key={member}
                className={
                  row
                    ? classNames('flex justify-center', first && 'mb-1 w-full')
                    : 'absolute -translate-x-1/2 text-center transition-[left,top] duration-(--calm) ease-calm'
                }
                style={
                  row
                    ? undefined
                    : {
                        left: place?.x,
                        top: (place?.y ?? 0) - (place?.d ?? 0) / 2,
                        width: Math.max(CAPTION_WIDTH, place?.d ?? 0),
                      }
                }
              >
                <RoomFace
                  member={member}
                  size={row ? (first ? 112 : small) : (place?.d ?? small)}
                  reaction={reactions[member]}
                />
              </div>
            )
          })}
        </div>
        <div
          className={
            row
              ? 'flex w-full min-w-0 flex-1 flex-col items-center pt-2'
              : 'absolute inset-x-0 mx-auto flex flex-col items-center justify-center'
          }
          style={
            row ? undefined : { top: above(places), bottom: below(places), maxWidth: Math.min(inner, 620) }
          }
        >
          <div ref={middle} className="flex w-full flex-col items-center">
            {children}
          </div>
        </div>
      </div>
    </div>
  )
}

/** Room taken above the middle by the first face and its name, in pixels. */
function above(places: readonly RingPlace[]): number {
  return (places[0]?.y ?? 0) + (places[0]?.d ?? 0) / 2 + 40
}

/** Room taken below the middle by the lower faces, in pixels. */
function below(places: readonly RingPlace[]): number {
  return (places[1]?.d ?? 90) * 0.55
}

/** The height of a circle with so much in its middle, in pixels. */
function heightFor(places: readonly RingPlace[], middle: number): number {
  return middle === 0 ? 0 : Math.ceil(above(places) + middle + below(places))
}
