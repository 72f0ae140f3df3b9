/** Lets a few at once do what costs much; the next wait in a line of a bounded length, and more are sent away. */
export interface Turns {
  /**
   * @param isPatient waits however long the line is: for what was let in once and only goes on
   * @returns what gives the turn back; null where the line is full
   * @throws the signal's reason, if it ends while waiting
   */
  take: (signal?: AbortSignal, isPatient?: boolean) => Promise<(() => void) | null>
}

export function turns(atOnce: number, mostWaiting: number): Turns {
  let free = atOnce
  const line: (() => void)[] = []

  function giveBack() {
    const next = line.shift()
    if (next) next()
    else free += 1
  }

  async function take(signal?: AbortSignal, isPatient = false) {
    signal?.throwIfAborted()
    if (free > 0) free -= 1
    else if (line.length >= mostWaiting && !isPatient) return null
    else await inLine(signal)
    let isMine = true
    return () => {
      if (isMine) giveBack()
      isMine = false
    }
  }

  function inLine(signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const mine = () => {
        signal?.removeEventListener('abort', leave)
        resolve()
      }
      function leave() {
        line.splice(line.indexOf(mine), 1)
        reject(signal?.reason as Error)
      }
      signal?.addEventListener('abort', leave, { once: true })
      line.push(mine)
    })
  }

  return { take }
}
