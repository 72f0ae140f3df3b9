import { walkTheWholeWay } from './way/walk'

walkTheWholeWay({ language: 'en', javaScript: true })
