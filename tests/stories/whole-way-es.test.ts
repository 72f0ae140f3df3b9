import { walkTheWholeWay } from './way/walk'

// In Spanish, on a phone, without JavaScript: as on an old telephone in a queue.
walkTheWholeWay({ language: 'es', javaScript: false })
