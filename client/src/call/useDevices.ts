import { useEffect, useState } from 'react'

/**
 * The cameras, microphones and loudspeakers of this device, as they come and go. Looks again when `opened` is another
 * value: a browser that allows a device tells the names from then on, and tells nobody that it does.
 */
export function useDevices(opened?: unknown): readonly MediaDeviceInfo[] {
  const [devices, setDevices] = useState<readonly MediaDeviceInfo[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `opened` asks for another look
  useEffect(() => {
    const media = navigator.mediaDevices as MediaDevices | undefined
    if (media === undefined) return
    let current = true
    const look = () => {
      media
        .enumerateDevices()
        .then((found) => {
          // Before permission is given they have no names and no ids: nothing to choose from.
          if (current) setDevices(found.filter((device) => device.deviceId !== ''))
        })
        .catch(() => undefined)
    }
    look()
    media.addEventListener('devicechange', look)
    return () => {
      current = false
      media.removeEventListener('devicechange', look)
    }
  }, [opened])
  return devices
}
