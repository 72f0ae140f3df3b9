import type { Strings } from '../strings'
import type es from '../es/language'

export default {
  autonym: 'English',
  formats: 'en-GB',
  zones: {
    'America/Mexico_City': 'Central Mexico time',
    'America/Cancun': 'Southeast Mexico time',
    'America/Mazatlan': 'Pacific Mexico time',
    'America/Tijuana': 'Northwest Mexico time',
  },
} satisfies Strings<typeof es>
