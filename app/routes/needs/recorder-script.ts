/**
 * The one script of the page where a need is told, which is sent no other to whoever is not signed in: where the
 * browser has a microphone it shows a button that records in the page, and puts what was recorded into the plain file
 * field that is there without scripts. Nothing leaves the page before the form is sent; sent while it records, the
 * recording ends first and goes along.
 */
interface Parts {
  field: HTMLInputElement
  record: HTMLButtonElement
  stop: HTMLButtonElement
  discard: HTMLButtonElement
  said: HTMLElement
  hear: HTMLAudioElement
}

/** Seconds; the server takes no more. */
const longest = 600

function partsOf(place: HTMLElement): Parts | null {
  const field = place.querySelector<HTMLInputElement>('input[type=file]')
  const record = place.querySelector<HTMLButtonElement>('[data-record]')
  const stop = place.querySelector<HTMLButtonElement>('[data-stop]')
  const discard = place.querySelector<HTMLButtonElement>('[data-discard]')
  const said = place.querySelector<HTMLElement>('[role=status]')
  const hear = place.querySelector<HTMLAudioElement>('audio')
  return field && record && stop && discard && said && hear
    ? { field, record, stop, discard, said, hear }
    : null
}

/** What is being recorded: how to end it. */
const running = new Map<HTMLElement, () => Promise<void>>()

/** Forms that wait for that: pressed twice they are sent once. */
const waiting = new Set<HTMLFormElement>()

/** What this browser records and the server takes. */
const kinds = [
  { type: 'audio/webm;codecs=opus', name: 'webm' },
  { type: 'audio/ogg;codecs=opus', name: 'ogg' },
  { type: 'audio/mp4', name: 'm4a' },
]

function open(place: HTMLElement) {
  const parts = partsOf(place)
  const kind = kinds.find(({ type }) => MediaRecorder.isTypeSupported(type))
  if (!parts || !kind) return
  const { record, stop, discard, field, said, hear } = parts
  record.parentElement!.hidden = false
  record.addEventListener('click', () => void start(place, parts, kind))
  discard.addEventListener('click', () => {
    field.value = ''
    said.textContent = ''
    discard.hidden = true
    letHear(hear, null)
    record.focus()
  })
  field.addEventListener('change', () => {
    said.textContent = ''
    discard.hidden = field.files?.length === 0
    letHear(hear, field.files?.[0] ?? null)
  })
  stop.hidden = true
  place.closest('form')?.addEventListener('submit', endFirst)
}

/** A form waits for what is still being said in it: the second sending has it all. */
function endFirst(sending: SubmitEvent) {
  const form = sending.currentTarget as HTMLFormElement
  const ends = [...running].filter(([place]) => form.contains(place)).map(([, end]) => end)
  if (ends.length === 0 && !waiting.has(form)) return
  sending.preventDefault()
  sending.stopImmediatePropagation()
  if (waiting.has(form)) return
  waiting.add(form)
  void Promise.all(ends.map((end) => end())).then(() => {
    waiting.delete(form)
    form.requestSubmit(sending.submitter)
  })
}

/** What is about to be sent can be heard first, and only here. */
function letHear(hear: HTMLAudioElement, file: File | null) {
  if (hear.src) URL.revokeObjectURL(hear.src)
  hear.hidden = file === null
  if (file) hear.src = URL.createObjectURL(file)
  else hear.removeAttribute('src')
}

async function start(place: HTMLElement, parts: Parts, kind: (typeof kinds)[number]) {
  const { record, stop, discard, field, said, hear } = parts
  const sound = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => null)
  if (!sound) {
    said.textContent = place.dataset.failed ?? ''
    return
  }
  const recorder = new MediaRecorder(sound, { mimeType: kind.type, audioBitsPerSecond: 48_000 })
  const pieces: Blob[] = []
  const began = Date.now()
  const tell = () => {
    const seconds = Math.floor((Date.now() - began) / 1000)
    if (seconds >= longest - 5) recorder.stop()
    said.textContent = `${place.dataset.recording ?? ''} ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  }
  const clock = setInterval(tell, 1000)
  recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data))
  recorder.addEventListener('stop', () => {
    clearInterval(clock)
    sound.getTracks().forEach((track) => track.stop())
    const files = new DataTransfer()
    files.items.add(new File(pieces, `voz.${kind.name}`, { type: kind.type }))
    field.files = files.files
    letHear(hear, files.files[0] ?? null)
    running.delete(place)
    said.textContent = place.dataset.recorded ?? ''
    stop.hidden = true
    record.hidden = false
    discard.hidden = false
    record.focus()
  })
  const end = () => {
    if (recorder.state !== 'inactive') recorder.stop()
  }
  const ended = new Promise<void>((resolve) =>
    recorder.addEventListener('stop', () => resolve(), { once: true }),
  )
  running.set(place, () => {
    end()
    return ended
  })
  stop.addEventListener('click', end, { once: true })
  record.hidden = true
  discard.hidden = true
  letHear(hear, null)
  stop.hidden = false
  stop.focus()
  said.textContent = place.dataset.recording ?? ''
  recorder.start(1000)
}

// Pages that are not served by a safe way have no microphone.
if (window.isSecureContext && 'mediaDevices' in navigator && 'MediaRecorder' in window)
  document.querySelectorAll<HTMLElement>('[data-voice]').forEach(open)
