import { useEffect, useState } from 'react'

const REST_MS = 2000

/** Whether the pointer has not moved for a moment, so that it need not be seen. */
export function useRestingPointer(): boolean {
  const [isResting, setResting] = useState(true)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const moved = () => {
      setResting(false)
      clearTimeout(timer)
      timer = setTimeout(() => setResting(true), REST_MS)
    }
    window.addEventListener('pointermove', moved)
    return () => {
      window.removeEventListener('pointermove', moved)
      clearTimeout(timer)
    }
  }, [])
  return isResting
}
